/** Preparing the workbook, bringing scores in, checking. */
import type { Notice } from './common';

/** The form of เตรียมสมุดงาน. */
export interface SetUpForm {
  readonly name: string;
  readonly shortName: string;
  readonly type: string;
  readonly district: string;
  readonly province: string;
  readonly website: string;
  readonly fiscalYear: number;
}

export interface SetUpView {
  readonly form: SetUpForm;
  readonly types: readonly string[];
  readonly provinces: readonly string[];
  readonly years: readonly number[];
  /** True where sheets of ours stand already: preparing again only adds what is missing. */
  readonly prepared: boolean;
}

/** What the entries of the form tell about each other: what stands there wrongly spelt, and what can be filled in. */
export interface SetUpHints {
  /** The province meant: as typed, as corrected, or known from the agency's name; '' where nothing tells. */
  readonly province: string;
  /** The district meant, the same way. */
  readonly district: string;
  /** The districts of that province, to choose from. */
  readonly districts: readonly string[];
  readonly type: string;
  readonly shortName: string;
}

export interface SetUpResult {
  readonly created: readonly string[];
  readonly repaired: readonly string[];
}

/** Where an import comes from: pasted text, a dropped file (base64), or a sheet of the same workbook. */
export type ImportSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly base64: string }
  | { readonly kind: 'sheet'; readonly sheet: string };

/** One value found, as the preview shows it. */
export interface FoundValue {
  /** Identifies the value when applying: `indicator:9`, `agency.name`, `fiscalYear` … */
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly quote: string;
  readonly line: number;
  readonly certainty: 'sure' | 'likely' | 'doubtful';
  /** What stands in the workbook now; '' where nothing does. */
  readonly current: string;
  readonly changes: boolean;
  /** True where it is taken unless a person leaves it out; what is doubtful enters only when a person says so. */
  readonly offered: boolean;
}

export interface FoundConflict {
  readonly key: string;
  readonly label: string;
  readonly candidates: readonly { readonly value: string; readonly quote: string; readonly line: number }[];
}

export interface ImportPreview {
  /** Ticket under which the server keeps what it read; applying names it. */
  readonly ticket: string;
  readonly groups: readonly { readonly title: string; readonly values: readonly FoundValue[] }[];
  readonly conflicts: readonly FoundConflict[];
  readonly measures: number;
  readonly followUps: number;
}

export interface ImportChoice {
  readonly ticket: string;
  /** Keys to leave out. */
  readonly skip: readonly string[];
  /** For each conflict the index of the chosen candidate. */
  readonly decisions: Readonly<Record<string, number>>;
  readonly withMeasures: boolean;
}

export interface ImportResult {
  readonly written: number;
  readonly canUndo: boolean;
}

export interface CheckView {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: readonly Notice[];
}

/** A finding of the document checker. */
export interface DocumentNotice {
  readonly rule: string;
  readonly severity: 'block' | 'warn' | 'info';
  readonly quote: string;
  readonly message: string;
  readonly expected: string | null;
  readonly line: number;
}

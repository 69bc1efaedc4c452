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
  /** The name as typed, or in full where it was typed with the short word of its type (อบต.…); reports print it. */
  readonly name: string;
  /** The province meant: as typed, as corrected, or known from the agency's name; '' where nothing tells. */
  readonly province: string;
  /** The district meant, the same way. */
  readonly district: string;
  /** The provinces that have a district of this name, where the one of the form has none. */
  readonly elsewhere: readonly string[];
  /** The districts of that province, to choose from. */
  readonly districts: readonly string[];
  readonly type: string;
  readonly shortName: string;
  /** What to say where another scheme assesses such an agency (โรงพยาบาล, โรงเรียน); '' otherwise. */
  readonly otherScheme: string;
}

export interface SetUpResult {
  readonly created: readonly string[];
  /** Headers that were written back, each in a sentence. */
  readonly headers: readonly string[];
  readonly repaired: readonly string[];
}

/** A piece of text on a page of a PDF: the text, where its baseline begins (points from the left and from the foot of the page), its width and letter size. */
export type PdfPiece = readonly [text: string, x: number, y: number, width: number, size: number];

/** What the person already said of a source: whose figures are wanted of a table of many agencies, and of which year. */
export interface SourceWish {
  readonly agency?: string;
  readonly year?: number;
}

/** Where an import comes from: pasted text, a dropped file (base64), the pages of a PDF, or a sheet of the same workbook. */
export type ImportSource = SourceKind & SourceWish;

type SourceKind =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly base64: string }
  | { readonly kind: 'pages'; readonly name: string; readonly pages: readonly (readonly PdfPiece[])[] }
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
  /** What stands in the workbook now; '' where nothing does. */
  readonly current: string;
  readonly key: string;
  readonly label: string;
  readonly candidates: readonly { readonly value: string; readonly quote: string; readonly line: number }[];
}

/** A figure that may be a score, of which nobody can tell whose. */
export interface FoundFigure {
  readonly value: string;
  readonly quote: string;
  readonly line: number;
}

export interface ImportPreview {
  /** Ticket under which the server keeps what it read; applying names it. */
  readonly ticket: string;
  readonly groups: readonly { readonly title: string; readonly values: readonly FoundValue[] }[];
  readonly conflicts: readonly FoundConflict[];
  /** Figures whose score a person may name. */
  readonly figures: readonly FoundFigure[];
  /** The scores that such a figure can be: those that were not read. */
  readonly open: readonly { readonly title: string; readonly scores: readonly { readonly key: string; readonly label: string }[] }[];
  readonly measures: number;
  readonly followUps: number;
  /** The assessor's recommendations and reasons, and facts such as the announcement. */
  readonly advice: number;
  /** True where measures and results are taken unless a person leaves them out. */
  readonly rowsOffered: boolean;
  /** Agencies of a table of many, among which the person must choose; the source is then read again with the choice. */
  readonly agencies: readonly string[];
  /** Another agency or another year than the workbook's: nothing is taken before the person says that it is meant. */
  readonly questions: readonly ImportQuestion[];
  /** True where applying makes the workbook ready first, from what was read. */
  readonly prepares: boolean;
}

export interface ImportQuestion {
  readonly kind: 'agency' | 'year';
  readonly message: string;
}

export interface ImportChoice {
  readonly ticket: string;
  /** Keys to leave out. */
  readonly skip: readonly string[];
  /** For each conflict the index of the chosen candidate. */
  readonly decisions: Readonly<Record<string, number>>;
  /** What people typed in place of what was read, by key. */
  readonly corrections?: Readonly<Record<string, string>>;
  /** Which of the preview's figures each of these scores is, by its place among them. */
  readonly named?: Readonly<Record<string, number>>;
  readonly withMeasures: boolean;
  /** Recommendations and reasons; taken where it is left open. */
  readonly withAdvice?: boolean;
}

export interface ImportResult {
  /** Values, in the unit of the preview: scores, facts of the agency, years, level. */
  readonly written: number;
  /** Measures, results and recommendations. */
  readonly rows: number;
  readonly canUndo: boolean;
}

/** What taking back the last command did: its name, cells given back, and cells that people had changed since, which stay. */
export interface Undone {
  readonly command: string;
  readonly cells: number;
  readonly kept: number;
}

export interface CheckView {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: readonly Notice[];
}

/** A finding of the document checker. */
export interface DocumentNotice {
  readonly rule: string;
  /** What the rule checks, in Thai. */
  readonly title: string;
  readonly severity: Notice['severity'];
  readonly quote: string;
  readonly message: string;
  readonly expected: string | null;
  readonly line: number;
}

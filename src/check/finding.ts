/** What the checker hands out, and what every rule receives. */
import type { Assessment, Problem, RowPlace, Severity, WorkbookModel } from '../model';
import type { Facts } from './document/facts';
import type { DocumentText } from './document/parse';
import type { DocumentSource } from './source';

/** The code's one scale: `error`: no final document until corrected or accepted with a reason · `warn`: shown · `info`: listed only. */
export type FindingSeverity = Severity;

/** A finding of one rule in a document: the passage, what is wrong with it and what is expected. */
export interface DocumentFinding {
  readonly rule: string;
  readonly severity: FindingSeverity;
  /** The passage as it stands in the document. */
  readonly quote: string;
  /** Thai, polite and concrete. */
  readonly message: string;
  readonly expected?: string;
  /** 1-based line of the text that was checked. */
  readonly line: number;
}

/** What a rule returns: the driver adds the rule's id and, where none is given, its usual severity. */
export interface DocumentFound {
  readonly line: number;
  readonly quote: string;
  readonly message: string;
  readonly expected?: string;
  readonly severity?: FindingSeverity;
}

export interface DocumentContext extends DocumentSource {
  readonly document: DocumentText;
  readonly facts: Facts;
}

export interface WorkbookSource {
  readonly model: WorkbookModel;
  readonly assessment: Assessment;
  /** Today as "2026-11-21". */
  readonly today: string;
  /** What reading found: typed cells with their places, so that the same cell is not reported twice. */
  readonly readProblems?: readonly Problem[];
  /** As in DocumentSource. */
  readonly texts?: readonly string[];
}

export type DocumentCheck = (context: DocumentContext) => readonly DocumentFound[];
/** What a workbook rule returns: the driver adds the rule's id and, where none is given, its usual severity. */
export type WorkbookFound = Omit<Problem, 'code' | 'severity'> & { readonly severity?: Problem['severity'] };

export type WorkbookCheck = (source: WorkbookSource) => readonly WorkbookFound[];

/** The cell of a setting. */
export const settingPlace = (key: 'fiscalYear' | 'planYear'): RowPlace => ({ kind: 'row', sheet: 'settings', row: key, field: 'value' });

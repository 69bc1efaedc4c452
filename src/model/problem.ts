/** What is wrong, where, and what to do about it. Problems are values (DESIGN D6): reading never throws for bad input. */
import type { SheetId } from './sheets';

/** Gravest first: `error` stops the steps that would be wrong, `warn` is shown and may be accepted with a reason, `info` is listed only. */
export const SEVERITIES = ['error', 'warn', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A cell as people see it: the sheet's Thai name and an A1 address. */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * Where a problem is, by a finder that knows no tabs and no addresses: a sheet of the workbook, or a field of one of its rows by the row's hidden id.
 * People rename tabs and move rows, so names and addresses are found at the edge (`placed` in app/places.ts), never written beside a message.
 */
export type ProblemPlace = { readonly kind: 'sheet'; readonly sheet: SheetId } | RowPlace;

/** A field of a row, by the id by which its sheet knows the row: a measure's or a result's own, the subject of a row of the analysis, a setting's key. */
export interface RowPlace {
  readonly kind: 'row';
  readonly sheet: SheetId;
  readonly row: string;
  readonly field: string;
}

/** A correction whose value is certain: writing `value` into the problem's cell removes the problem. */
export interface Fix {
  readonly label: string;
  readonly value: string | number;
}

export interface Problem {
  readonly severity: Severity;
  /** Machine-readable and stable: `SCORE_RANGE`, `R13` … */
  readonly code: string;
  /** Thai, polite and concrete: what is wrong, where, what to do. */
  readonly message: string;
  /** Where it is, by a finder that knows no cells. */
  readonly on?: ProblemPlace;
  /** The cell as people see it; empty where the problem belongs to none (a pasted text, a missing sheet) or before `on` is resolved. */
  readonly sheet?: string;
  readonly cell?: string;
  /** The words found, and the value expected in their place where it is known. */
  readonly found?: string;
  readonly expected?: string;
  readonly fix?: Fix;
  /** What it is about where that is no row: a score or item by its key (`item:E1`), the level. */
  readonly subject?: string;
  /** Why somebody accepted this finding; an accepted finding no longer blocks. */
  readonly accepted?: string;
}

/** What is wrong, where, and what to do about it. Problems are values (DESIGN D6): reading never throws for bad input. */

/** `error` stops the steps that would be wrong, `warn` is shown and may be accepted with a reason, `info` is listed only. */
export type Severity = 'error' | 'warn' | 'info';

/** A cell as people see it: the sheet's Thai name and an A1 address. */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
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
  /** Where it is; empty where the problem belongs to no cell (a pasted text, a missing sheet). */
  readonly sheet?: string;
  readonly cell?: string;
  /** The words found, and the value expected in their place where it is known. */
  readonly found?: string;
  readonly expected?: string;
  readonly fix?: Fix;
  /** The id of the row it concerns (measure, follow-up) and the field in it, where the finder knows no cells; who reads the sheet resolves them. */
  readonly subject?: string;
  readonly field?: string;
  /** Why somebody accepted this finding; an accepted finding no longer blocks. */
  readonly accepted?: string;
}

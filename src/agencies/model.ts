/** Many agencies at once: rows in, results and problems out. Plain values, so that every engine and file format can carry them. */
import type { FiscalYear, ScoreKey, Severity } from '../model';

/** Where a row was read: the file's name and the line, row or cell in it as people count. */
interface RowOrigin {
  readonly source: string;
  /** 1-based; null where the problem belongs to the whole source. */
  readonly row: number | null;
}

/** One agency's scores of one year as a source states them. Unknown texts are ''. */
export interface AgencyRow extends RowOrigin {
  readonly agency: string;
  readonly type: string;
  readonly district: string;
  readonly province: string;
  readonly year: FiscalYear;
  /** 0–100, unrounded. */
  readonly scores: Readonly<Partial<Record<ScoreKey, number>>>;
  /** The level as the source prints it; '' where it prints none. */
  readonly level: string;
}

/** A row whose agency was matched over sources and years. */
export interface IdentifiedRow extends AgencyRow {
  /** The same for the same agency in every year; see identity.ts. */
  readonly agencyId: string;
}

/** A row that was left out (error), or a doubt that people should decide (warn), or what was settled for them (info). */
export interface AgencyProblem extends RowOrigin {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}

/** What reading foreign material yields: values with the place they were found, conflicts and problems, nothing decided silently. */
import type { FollowUp, Framework, Measure, Problem, Recommendation } from '../model';
import type { Conflict, Found, FoundScore } from '../reading';

export type { CellGrid, Conflict, ConflictKey, Found, FoundCertainty, FoundForm, FoundScore, GridCell, Mention, Subject } from '../reading';

export interface FoundAgency {
  readonly name?: Found<string>;
  readonly shortName?: Found<string>;
  /** The leading words of the full name: องค์การบริหารส่วนตำบล, เทศบาลเมือง … */
  readonly type?: Found<string>;
  /** Without the word อำเภอ. */
  readonly district?: Found<string>;
  /** Without the word จังหวัด. */
  readonly province?: Found<string>;
  readonly website?: Found<string>;
}

export interface Intake {
  readonly agency: FoundAgency;
  /** The assessed year N. */
  readonly fiscalYear?: Found<number>;
  readonly planYear?: Found<number>;
  readonly level?: Found<string>;
  /** One per key: the surest, or the first candidate where a conflict is listed. */
  readonly scores: readonly FoundScore[];
  /** Where a table holds several agencies and none is the own one: the names among which people choose; then no score of theirs is read. */
  readonly agencies: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly measures: readonly Partial<Measure>[];
  readonly followUps: readonly Partial<FollowUp>[];
  readonly recommendations: readonly Recommendation[];
  /** What only some reports print, by the key of the settings row: naccMeeting, naccDate, committee, orderNumber, orderDate, announcementDate. */
  readonly facts: Readonly<Record<string, string>>;
  /** Figures that may be scores, of which nobody can tell whose: a person may say it. */
  readonly figures: readonly Found<number>[];
  readonly problems: readonly Problem[];
}

export interface IntakeOptions {
  /** The framework of a fiscal year; `frameworkFor` of ita/. */
  readonly frameworkFor: (year: number) => Framework;
  /** The assessed year, where the person already said it: it chooses the framework and the column of a table with several years. */
  readonly year?: number;
  /** The agency whose figures are wanted, where the workbook or the person already named it: it chooses the row of a table of many. */
  readonly agency?: string;
}

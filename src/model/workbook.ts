/** The whole workbook as the pure rooms see it: read once, never changed, written back as a plan of changes. */
import type { Settings } from './agency';
import type { Framework } from './framework';
import type { FollowUp, Measure, Recommendation } from './plan';
import type { ScoreSet } from './scores';

/** Human text of ผลวิเคราะห์ for an indicator or item, one statement per line. */
export interface Finding {
  /** `indicator:9` or `item:E10`. */
  readonly subject: string;
  readonly strength: string;
  readonly weakness: string;
  readonly advice: string;
}

/** The texts of an analysis row, proposed until people change them. */
export const FINDING_TEXTS = ['strength', 'weakness', 'advice'] as const satisfies readonly (keyof Finding)[];

/** An entry of คลังมาตรการ: the agency's own measure, or a phrase that replaces a built-in one. */
export interface LibraryEntry {
  readonly id: string;
  /** `measure` or `phrase`. */
  readonly type: 'measure' | 'phrase';
  /** Indicator number, item code, or the key of a phrase. */
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A line of ทะเบียนรายงาน. */
export interface RegisteredReport {
  readonly version: number;
  readonly kind: string;
  readonly title: string;
  readonly fileId: string;
  readonly url: string;
  /** When it was made (ISO): the ticket's time. */
  readonly made: string;
  /** Drive's time stamp right after making (ISO): a later one means that somebody edited the document. */
  readonly modified: string;
  readonly fingerprint: string;
}

export interface WorkbookModel {
  readonly settings: Settings;
  readonly framework: Framework;
  readonly scores: ScoreSet;
  /** Earlier years, newest first. */
  readonly history: readonly ScoreSet[];
  readonly recommendations: readonly Recommendation[];
  readonly findings: readonly Finding[];
  readonly measures: readonly Measure[];
  readonly followUps: readonly FollowUp[];
  readonly library: readonly LibraryEntry[];
  readonly register: readonly RegisteredReport[];
}

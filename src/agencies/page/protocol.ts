/** What the page of many agencies and its server say to each other: plain JSON, types only. */
import type { PlainAssessment } from '../../ita/alone';

export type RunState = 'new' | 'running' | 'stopped' | 'failed' | 'done';

/** A set of files and what was made of them. */
export interface RunView {
  readonly id: string;
  /** When it was begun (ISO). */
  readonly made: string;
  readonly state: RunState;
  /** How far the present step is; null while nothing runs. */
  readonly progress: { readonly step: 'reading' | 'assessing' | 'writing'; readonly done: number; readonly of: number } | null;
  /** Why it failed, for people; '' where it did not. */
  readonly message: string;
  readonly files: readonly string[];
  /** Of the result; null where there is none yet. */
  readonly result: {
    readonly agencies: number;
    readonly years: readonly number[];
    readonly provinces: readonly string[];
    /** Files to take along. */
    readonly files: readonly string[];
  } | null;
}

export interface StartOrder {
  readonly run: string;
  /** For tables that state none; null where all do. */
  readonly year: number | null;
}

/** Everything about one agency: its years, the newest first. */
export interface AgencyView {
  readonly agency: string;
  readonly type: string;
  readonly district: string;
  readonly province: string;
  readonly years: readonly PlainAssessment[];
}

/** What a run makes for taking away, by file name. */
export const DOWNLOADS = ['overview.xlsx', 'overview.docx', 'summary.json', 'agencies.parquet'] as const;

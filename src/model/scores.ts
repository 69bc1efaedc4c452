/** Scores as they were entered: a flat list of keys and numbers, unrounded (DESIGN D7). */
import type { FiscalYear, PartCode, ToolCode } from './framework';
import type { CellRef } from './problem';

/**
 * What a figure is about. Items always name the respondent part:
 * `total` · `tool:EIT` · `part:EIT2` · `indicator:9` · `sub:9.1` · `item:E1@EIT2` · `item:O18@OIT`.
 */
export type ScoreKey =
  | 'total'
  | `tool:${ToolCode}`
  | `part:${PartCode}`
  | `indicator:${number}`
  | `sub:${string}`
  | `item:${string}@${PartCode}`;

/**
 * One score as it stands in a cell or a text. Indicators and items are `entered` (they are the input);
 * totals, tools and parts that the agency typed are `published` (they are compared with what is computed).
 */
export interface Score {
  readonly key: ScoreKey;
  /** 0–100, unrounded. */
  readonly value: number;
  readonly at?: CellRef;
}

/** All scores of one fiscal year, and the level as published ('' where none was). */
export interface ScoreSet {
  readonly fiscalYear: FiscalYear;
  readonly scores: readonly Score[];
  readonly publishedLevel: string;
}

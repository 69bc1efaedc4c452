/** The result of analysing one year's scores: every figure with its origin, class and comparison. */
import type { FiscalYear, Framework, Item, LevelScheme, PartCode, ToolCode } from './framework';
import type { CellRef } from './problem';
import type { ScoreKey } from './scores';

/**
 * Where a figure comes from: `entered` by people, `published` (typed total or tool, used only where nothing can be computed),
 * `computed` from others, `inferred` as the missing member of a complete mean.
 */
type Origin = 'entered' | 'published' | 'computed' | 'inferred';

export interface Figure {
  /** 0–100 unrounded; null where not known. */
  readonly value: number | null;
  readonly origin: Origin | null;
  /** What it was computed from; empty for entered figures. */
  readonly from: readonly ScoreKey[];
  /** The published or entered twin, where the figure itself was computed from finer figures. */
  readonly stated?: number;
  readonly at?: CellRef;
}

/** One group: `above` (≥ threshold) or `below`. Two groups (EIT items): `bothAbove`, `mixed`, `bothBelow`. */
export type ScoreClass = 'above' | 'below' | 'bothAbove' | 'mixed' | 'bothBelow';

export interface Level {
  /** ผ่านดีเยี่ยม … or AA …; '' where the total is not known. */
  readonly name: string;
  readonly scheme: LevelScheme;
  /** True while a part that the condition needs is missing. */
  readonly provisional: boolean;
  /** Thai: why this level and no other, naming the parts below; or what is missing. */
  readonly why: string;
  /** True where the total reaches the national target (threshold 85). */
  readonly reachesTarget: boolean;
  /** Known parts below the threshold, in official order. */
  readonly partsBelow: readonly PartCode[];
}

export interface IndicatorResult {
  readonly number: number;
  readonly name: string;
  readonly tool: ToolCode;
  readonly figure: Figure;
  /** EIT only: the indicator per respondent part, null where unknown. */
  readonly parts: Readonly<Partial<Record<PartCode, number | null>>>;
  readonly class: 'above' | 'below' | null;
  /** Points missing to the threshold; 0 where reached, null where the score is unknown. */
  readonly gap: number | null;
  /** 1 = highest; equal scores share a rank. */
  readonly rank: number | null;
  readonly previous: number | null;
  readonly change: number | null;
  /** Consecutive years, this one included, below the threshold. */
  readonly yearsBelow: number;
}

export interface ItemResult {
  readonly item: Item;
  /** By respondent part: one entry for I and O items, two for E items. Inferred values are marked by `inferred`. */
  readonly scores: Readonly<Partial<Record<PartCode, number | null>>>;
  readonly inferred: readonly PartCode[];
  /** Mean of the known parts; for two-part items null unless both are known. */
  readonly mean: number | null;
  /** True where the mean itself was inferred from the indicator: it is about this value, and no group's score need be known. */
  readonly meanInferred: boolean;
  readonly class: ScoreClass | null;
  /** Largest gap to the threshold over the parts. */
  readonly gap: number | null;
}

/** A figure that two sources state differently, beyond rounding. */
export interface Difference {
  readonly key: ScoreKey;
  readonly stated: number;
  readonly computed: number;
  readonly difference: number;
  /** What rounding of the inputs may explain: 0.01, or 0.02 where the inputs are rounded themselves. */
  readonly tolerance: number;
  readonly at?: CellRef;
}

/** Something below the threshold, at the level where people act on it. */
export interface Flag {
  readonly kind: 'part' | 'indicator' | 'item';
  /** `EIT2`, `9`, `E10`. */
  readonly code: string;
  readonly part?: PartCode;
  readonly score: number;
  readonly gap: number;
}

/** A superlative with its ties: all members of the list share the value. */
export interface Extreme {
  readonly scope: 'all' | ToolCode;
  readonly value: number;
  readonly indicators: readonly number[];
}

export interface YearSummary {
  readonly fiscalYear: FiscalYear;
  readonly total: number | null;
  readonly level: string;
  readonly tools: Readonly<Record<ToolCode, number | null>>;
  readonly indicators: Readonly<Record<number, number | null>>;
}

export interface Assessment {
  readonly framework: Framework;
  readonly fiscalYear: FiscalYear;
  readonly threshold: number;
  readonly total: Figure;
  readonly tools: Readonly<Record<ToolCode, Figure>>;
  readonly parts: Readonly<Record<PartCode, Figure>>;
  readonly indicators: readonly IndicatorResult[];
  readonly subIndicators: Readonly<Record<string, Figure>>;
  readonly items: readonly ItemResult[];
  readonly level: Level;
  /** The other scheme's level for the same total ("เทียบเกณฑ์เดิม A"), where agencies print both. */
  readonly legacyLevel: Level | null;
  readonly flags: readonly Flag[];
  readonly highest: readonly Extreme[];
  readonly lowest: readonly Extreme[];
  readonly differences: readonly Difference[];
  /** This year first, then the earlier ones, newest first. */
  readonly years: readonly YearSummary[];
  /** Thai: what data are missing for a fuller analysis. */
  readonly missing: readonly string[];
}

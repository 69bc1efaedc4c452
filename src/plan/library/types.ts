/** The shape of the measure library (คลังมาตรการ): what a domain expert reviews. All wording is data; code only fills the slots. */
import type { MeasureKind } from '../../model';

/** Who does what in an agency, independent of how that type of agency names its units; names in roles.ts. */
export type UnitRole =
  | 'office'
  | 'finance'
  | 'procurement'
  | 'works'
  | 'strategy'
  | 'personnel'
  | 'legal'
  | 'publicRelations'
  | 'audit'
  | 'all';

export interface LibraryMeasure {
  readonly kind: MeasureKind;
  readonly title: string;
  /** วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ */
  readonly method: string;
  /** One step each; a line such as `{finance}:` opens the steps of the unit in that role. */
  readonly steps: readonly string[];
  readonly units: readonly UnitRole[];
  /** แนวทางกำกับติดตาม */
  readonly monitoring: string;
  /** ตัวชี้วัดความสำเร็จ */
  readonly success: string;
  /** What the agency publishes as proof. */
  readonly evidence: string;
  /** Keys of OIT themes that the evidence answers. */
  readonly serves: readonly string[];
}

/** An indicator or a theme (ประเด็น) that items of different years ask about. */
export interface LibraryTheme {
  readonly key: string;
  /** The indicator it usually stands under; the framework of the year decides where it differs. */
  readonly indicator: number;
  /** Number of the analysis topic (1–7) where the framework assigns none. */
  readonly topic: number;
  /** Words of an item's wording by which an unmapped item is recognised; empty for indicators. */
  readonly keywords: readonly string[];
  /** Weakness wording. */
  readonly issue: string;
  readonly strength: string;
  /** Advice where every group reaches the threshold. */
  readonly keep: string;
  /** Advice where one group of two lies below it. */
  readonly improve: string;
  /** Advice where all lie below it. */
  readonly mustFix: string;
  readonly measures: readonly LibraryMeasure[];
  /** Keys of other themes whose first measure serves this one too: one row for both. */
  readonly shares?: readonly string[];
}

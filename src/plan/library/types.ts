/**
 * The shape of the measure library (คลังมาตรการ): what a domain expert reviews. All wording is data; code only chooses what holds and fills the slots.
 *
 * **Conditions.** Every wording may be one text, or several `{when, text}` of which the most specific that holds is said (`Condition` in ita/conditions.ts:
 * band of the score, class, weak respondent part, failed and passed themes, movement, agency type …). A wording for which nothing holds is not said at all:
 * leave out rather than claim. Measures and single steps carry a `when` too.
 *
 * **Slots.** `{head}` `{deputy}` `{council}` `{people}` `{staff}` `{place}` `{area}` `{channels}` `{unit}` `{budget}` `{plan}` `{rules}` are the words of the
 * agency's type, and `{office}` `{finance}` `{procurement}` `{works}` `{strategy}` `{personnel}` `{legal}` `{complaints}` `{publicRelations}` `{risk}`
 * `{ethics}` `{audit}` `{all}` its unit in that role (thai/agencyWords.ts), `{agency}` its short name, `{year}` the assessed year, `{planYear}` the plan's year.
 * `{law:key}` is a law of laws.ts by its full name.
 * A text or step that names a word which the type does not have (`{council}` for a department) is never chosen for it, so put a neutral one beside it.
 */
import type { Condition, Words } from '../../ita';
import type { MeasureKind } from '../../model';
import type { UnitRole } from '../../thai';

export type { Condition, Conditional, Words } from '../../ita';
export type { UnitRole } from '../../thai';

/** 1 = no money, a few days of work · 2 = some weeks or a little money · 3 = a project with a budget of its own. */
export type Effort = 1 | 2 | 3;

/** 1 = helps a little · 2 = usually raises the answers or the item · 3 = answers the very thing that failed. */
type Effect = 1 | 2 | 3;

/** What a measure needs beside work: nothing, what running costs cover, or money of its own (people type the sum). */
export type BudgetNeed = 'none' | 'running' | 'own';

/** How often the responsible unit reports on it. */
export type Rhythm = 'monthly' | 'quarterly' | 'halfYearly' | 'yearly';

/** A step with the months in which it is done: 1 = October (the plan year's first month) … 12 = September, both included. */
export interface LibraryStep {
  readonly when?: Condition;
  readonly text: string;
  /** The unit that does it, where it is not the measure's lead. */
  readonly by?: UnitRole;
  readonly months?: readonly [number, number];
}

/** What is published as proof. `theme`: the OIT theme that this very document is; only then its item code in the plan year is printed. */
interface Evidence {
  readonly text: string;
  readonly theme?: string;
}

export interface LibraryMeasure {
  /** Names the row in people's plans for good; never change one. */
  readonly key: string;
  /** `raise` is proposed where the score is weak or points are missing, `keep` where nothing is. */
  readonly purpose: 'raise' | 'keep';
  /** When the measure may be proposed at all; `fits` says to people what makes it the right one. */
  readonly when?: Condition;
  readonly fits?: string;
  readonly effort: Effort;
  readonly effect?: Effect;
  readonly kind: MeasureKind;
  readonly title: string;
  /** วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ */
  readonly method: string;
  /** In the order they are done. */
  readonly steps: readonly LibraryStep[];
  /** ผู้รับผิดชอบ: the unit that leads comes first. */
  readonly units: readonly UnitRole[];
  /** หน่วยงานสนับสนุน */
  readonly support?: readonly UnitRole[];
  /** แนวทางกำกับติดตาม */
  readonly monitoring: string;
  readonly rhythm?: Rhythm;
  /** ตัวชี้วัดความสำเร็จ */
  readonly success: string;
  /** ค่าเป้าหมาย: "ร้อยละ 95", "ทุกไตรมาส". */
  readonly target?: string;
  readonly budget?: BudgetNeed;
  /** What the agency publishes as proof. */
  readonly evidence: readonly Evidence[];
  /** Keys of laws.ts that a step rests on. */
  readonly laws?: readonly string[];
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
  readonly issue: Words;
  readonly strength: Words;
  /** Advice where every group reaches the threshold. */
  readonly keep: Words;
  /** Advice where one group of two lies below it. */
  readonly improve: Words;
  /** Advice where all lie below it. */
  readonly mustFix: Words;
  /** Key of the measure that is about the theme itself, where none of `measures` has the theme's own key. */
  readonly main?: string;
  /** Easiest first, the ones that keep the level last; several themes may name one measure, which is then one row for them all. */
  readonly measures: readonly LibraryMeasure[];
}

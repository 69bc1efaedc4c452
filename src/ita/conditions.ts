/**
 * A sentence stands with the condition under which it is true (DESIGN D14). A condition is data over the facts of one indicator or item;
 * `pick` chooses among texts only what holds, and of these the most specific.
 */
import type { AgencyTypeId, PartCode, ScoreClass, ToolCode } from '../model';
import { type AgencyGroup, agencyTypeOf, agencyWords, isAgencyGroup, roundScore } from '../thai';
import { reaches } from './classes';

/**
 * Bands of a score as printed: `zero` 0.00 · `low` below 70 · `below` from 70 to the threshold · `passing` from the threshold to below 95 ·
 * `high` from 95 to 99.99 · `full` 100.00. 70 and 95 are the lines of the level table.
 */
export const BANDS = ['zero', 'low', 'below', 'passing', 'high', 'full'] as const;
type ScoreBand = (typeof BANDS)[number];

/** Bands that do not reach the threshold, and those that do. */
export const WEAK_BANDS = ['zero', 'low', 'below'] as const satisfies readonly ScoreBand[];
export const STRONG_BANDS = ['passing', 'high', 'full'] as const satisfies readonly ScoreBand[];

const LOW_LINE = 70;
const HIGH_LINE = 95;

/** The band of a score; null where the score is unknown. */
export function bandOf(score: number | null, threshold: number): ScoreBand | null {
  if (score === null) return null;
  const printed = roundScore(score);
  if (printed <= 0) return 'zero';
  if (!reaches(printed, threshold)) return reaches(printed, LOW_LINE) ? 'below' : 'low';
  if (printed >= 100) return 'full';
  return reaches(printed, Math.max(HIGH_LINE, threshold)) ? 'high' : 'passing';
}

/** How the score moved since the year before, as printed; `new` where there is no year before. */
export type Movement = 'up' | 'same' | 'down' | 'new';

/** How many of an indicator's items (or of an item's respondent groups) are known to lie below the line. */
export type WeakShare = 'none' | 'some' | 'all' | 'unknown';

/** What is known of one indicator or item when words are chosen for it. */
export interface EntryFacts {
  readonly tool: ToolCode;
  readonly indicator: number;
  /** 0–100 unrounded; null where unknown. */
  readonly score: number | null;
  readonly band: ScoreBand | null;
  readonly class: ScoreClass | null;
  /** Respondent parts of this entry below the threshold. */
  readonly weakParts: readonly PartCode[];
  readonly weakItems: WeakShare;
  /** Themes (keys of the library) of this entry's items that are below the threshold or got no points. */
  readonly failed: readonly string[];
  /** Themes of this entry's items that are known to have reached it. */
  readonly passed: readonly string[];
  readonly movement: Movement;
  /** Consecutive years below the threshold, this one included. */
  readonly yearsBelow: number;
  /** True where the assessor (or the agency's source) wrote about this entry. */
  readonly assessor: boolean;
  readonly agency: AgencyTypeId;
  readonly group: AgencyGroup;
  /** The year whose document the text goes into. */
  readonly planYear: number;
}

/** What a condition asks. A field that is absent asks nothing; all that are present must hold; a list asks for any of its members. */
export interface Condition {
  readonly band?: readonly ScoreBand[];
  /** The score as printed lies below this. */
  readonly under?: number;
  readonly class?: readonly ScoreClass[];
  /** One of these respondent parts lies below the threshold. */
  readonly weakPart?: readonly PartCode[];
  /** None of these parts does. */
  readonly notWeakPart?: readonly PartCode[];
  readonly weakItems?: readonly WeakShare[];
  /** One of these themes failed. */
  readonly failed?: readonly string[];
  /** None of these themes failed, and at least one of them is known to have passed. */
  readonly passed?: readonly string[];
  /** None of these themes failed; they may be unknown. */
  readonly notFailed?: readonly string[];
  readonly movement?: readonly Movement[];
  /** Below the threshold for at least so many years. */
  readonly yearsBelow?: number;
  readonly assessor?: boolean;
  readonly tool?: readonly ToolCode[];
  /** Types of agency, or groups of them: local, state, academic, board. */
  readonly agency?: readonly (AgencyTypeId | AgencyGroup)[];
  readonly notAgency?: readonly (AgencyTypeId | AgencyGroup)[];
}

/** A text and when it is true; without a condition it always is. */
export interface Conditional {
  readonly when?: Condition;
  readonly text: string;
}

/** One text that always holds, or several of which the most specific that holds is taken. */
export type Words = string | readonly Conditional[];

const asks = <T>(wanted: readonly T[] | undefined, holdsFor: (one: T) => boolean): boolean => wanted === undefined || wanted.some(holdsFor);
const asksNone = <T>(unwanted: readonly T[] | undefined, holdsFor: (one: T) => boolean): boolean =>
  unwanted === undefined || !unwanted.some(holdsFor);

/** Whether a condition holds. What is not known never satisfies a condition that asks for it. */
export function holds(when: Condition | undefined, facts: EntryFacts): boolean {
  if (when === undefined) return true;
  const isType = (one: AgencyTypeId | AgencyGroup): boolean => (isAgencyGroup(one) ? one === facts.group : one === facts.agency);
  return (
    asks(when.band, (band) => band === facts.band) &&
    (when.under === undefined || (facts.score !== null && roundScore(facts.score) < when.under)) &&
    asks(when.class, (one) => one === facts.class) &&
    asks(when.weakPart, (part) => facts.weakParts.includes(part)) &&
    asksNone(when.notWeakPart, (part) => facts.weakParts.includes(part)) &&
    asks(when.weakItems, (share) => share === facts.weakItems) &&
    asks(when.failed, (theme) => facts.failed.includes(theme)) &&
    asks(when.passed, (theme) => facts.passed.includes(theme)) &&
    asksNone(when.passed, (theme) => facts.failed.includes(theme)) &&
    asksNone(when.notFailed, (theme) => facts.failed.includes(theme)) &&
    asks(when.movement, (movement) => movement === facts.movement) &&
    (when.yearsBelow === undefined || facts.yearsBelow >= when.yearsBelow) &&
    (when.assessor === undefined || when.assessor === facts.assessor) &&
    asks(when.tool, (tool) => tool === facts.tool) &&
    asks(when.agency, isType) &&
    asksNone(when.notAgency, isType)
  );
}

/** How much a condition asks: the number of its fields. Of two that hold, the one that asks more is nearer to the case. */
const specificity = (when: Condition | undefined): number => (when === undefined ? 0 : Object.keys(when).length);

/** The texts that hold, the most specific first, equally specific ones in their order. */
export function allThatHold<T extends { readonly when?: Condition }>(entries: readonly T[], facts: EntryFacts): readonly T[] {
  const held = entries.filter((entry) => holds(entry.when, facts));
  return [...held].sort((a, b) => specificity(b.when) - specificity(a.when));
}

/** The text to say: the most specific that holds; '' where none does. */
export const pick = (words: Words, facts: EntryFacts): string =>
  typeof words === 'string' ? words : (allThatHold(words, facts)[0]?.text ?? '');

/** What conditions ask of an agency: its type and its group. */
export const agencyFacts = (agency: Parameters<typeof agencyTypeOf>[0]): Pick<EntryFacts, 'agency' | 'group'> => ({
  agency: agencyTypeOf(agency),
  group: agencyWords(agency).group,
});

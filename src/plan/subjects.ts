/** What the plan must answer: the indicators and items that the inclusion setting picks. */
import { bandOf, isWeak } from '../ita';
import type { Assessment, Framework, Inclusion, IndicatorResult, ItemResult, Recommendation, Settings } from '../model';
import { isInferredWeak } from './facts';

/** One thing that needs a measure: an item, or an indicator of which no item is picked. */
export interface Subject {
  readonly indicator: IndicatorResult;
  readonly item: ItemResult | null;
  /** Below the threshold, for every group or for one. */
  readonly weak: boolean;
  /** What the assessor said of it. */
  readonly recommendations: readonly Recommendation[];
}

const toolOfPart = (part: string): string => /IIT|EIT|OIT/.exec(part.toUpperCase())?.[0] ?? '';

/**
 * The items a recommendation is about. Assessors name others as the means ("through O8"), so items of the recommendation's own tool count
 * where it names any; else all that it names.
 */
export function itemsMeant(recommendation: Recommendation, framework: Framework): readonly string[] {
  const codes = recommendation.items.map((code) => code.toUpperCase());
  const tool = toolOfPart(recommendation.part);
  const own = codes.filter((code) => framework.items.find((item) => item.code.toUpperCase() === code)?.tool === tool);
  return own.length > 0 ? own : codes;
}

/** An OIT item without a score of which the assessor says why it got none. */
const isUnscored = (result: ItemResult, said: readonly Recommendation[]): boolean =>
  result.class === null && result.item.tool === 'OIT' && said.some((recommendation) => toolOfPart(recommendation.part) === 'OIT');

/** An item that is known to have got no points at all. */
const isZero = (result: ItemResult): boolean => bandOf(result.mean, 100) === 'zero';

/** Which kinds of subject each inclusion setting lets in. */
const LETS_IN: Readonly<Record<Inclusion, { readonly weak: boolean; readonly named: boolean; readonly rest: boolean }>> = {
  below: { weak: true, named: true, rest: false },
  all: { weak: true, named: true, rest: true },
  named: { weak: false, named: true, rest: false },
  byHand: { weak: false, named: false, rest: false },
};

/** Tools with a part below the threshold although none of their indicators or items is: the lowest indicator stands for them. */
function indicatorsOfWeakParts(assessment: Assessment, covered: readonly number[]): readonly number[] {
  return assessment.flags
    .filter((flag) => flag.kind === 'part')
    .flatMap((flag) => {
      const members = assessment.indicators.filter((result) => result.tool === toolOfPart(flag.code) && result.figure.value !== null);
      if (members.some((result) => covered.includes(result.number))) return [];
      const lowest = [...members].sort((a, b) => (a.figure.value ?? 0) - (b.figure.value ?? 0))[0];
      return lowest ? [lowest.number] : [];
    });
}

/** The subjects of the plan in official order: per indicator its picked items, or the indicator itself where none is picked. */
export function subjectsOf(input: {
  readonly settings: Settings;
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly recommendations: readonly Recommendation[];
}): readonly Subject[] {
  const { settings, framework, assessment, recommendations } = input;
  const lets = LETS_IN[settings.inclusion];
  const said = new Map<string, Recommendation[]>();
  for (const recommendation of recommendations) {
    for (const code of itemsMeant(recommendation, framework)) said.set(code, [...(said.get(code) ?? []), recommendation]);
  }
  const saidOf = (result: ItemResult): readonly Recommendation[] => said.get(result.item.code.toUpperCase()) ?? [];
  const weakItem = (result: ItemResult): boolean =>
    isWeak(result.class) || isInferredWeak(result, assessment.threshold) || isUnscored(result, saidOf(result));
  // An item without any points is planned for whatever the setting, unless people choose every measure themselves.
  const picked = assessment.items.filter(
    (result) => (lets.weak && weakItem(result)) || (lets.named && (saidOf(result).length > 0 || isZero(result))),
  );
  const withItems = picked.map((result) => result.item.indicator);
  const below = assessment.indicators.filter((result) => result.class === 'below').map((result) => result.number);
  const standIns = lets.weak ? indicatorsOfWeakParts(assessment, [...withItems, ...below]) : [];
  return assessment.indicators.flatMap((indicator): readonly Subject[] => {
    const items = picked.filter((result) => result.item.indicator === indicator.number);
    if (items.length > 0) {
      return items.map((item) => ({ indicator, item, weak: weakItem(item), recommendations: saidOf(item) }));
    }
    const weak = indicator.class === 'below' || standIns.includes(indicator.number);
    return (lets.weak && weak) || lets.rest ? [{ indicator, item: null, weak, recommendations: [] }] : [];
  });
}

/** Item codes and indicator numbers whose score is below the threshold, for any group, or unknown. */
export const notPassed = (assessment: Assessment): readonly string[] => [
  ...assessment.items.filter((result) => result.class === null || isWeak(result.class)).map((result) => result.item.code),
  ...assessment.indicators.filter((result) => result.class !== 'above').map((result) => String(result.number)),
];

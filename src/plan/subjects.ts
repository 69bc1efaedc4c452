/** What the plan must answer: the indicators and items that the inclusion setting picks. */
import { bandOf, isWeak } from '../ita';
import type { Assessment, Framework, Inclusion, IndicatorResult, ItemResult, Recommendation, Settings } from '../model';
import { squeeze, statements } from '../thai';
import { isInferredWeak } from './facts';
import { themeOf } from './find';
import { ITEM_THEMES, type LibraryTheme } from './library';

/** One thing that needs a measure: an item, or an indicator of which no item is picked. */
export interface PlanSubject {
  readonly indicator: IndicatorResult;
  readonly item: ItemResult | null;
  /** Below the threshold, for every group or for one. */
  readonly weak: boolean;
  /** Weak by a mean alone that was worked back from others: likely, but nobody published it. */
  readonly inferred?: boolean;
  /** What the assessor said of an item, or what the agency itself found of an indicator. */
  readonly recommendations: readonly Recommendation[];
}

const toolOfPart = (part: string): string => /IIT|EIT|OIT/.exec(part.toUpperCase())?.[0] ?? '';

/** Where the finding ends and the advice begins: what stands behind may name other items as means. */
const ADVICE = /จึงควร|ดังนั้น|ควรจัด|โดยควร/;

/** The part of a recommendation that says what was found. */
const findingIn = (text: string): string => squeeze(text.split(ADVICE)[0] ?? '');

/** Words of a theme found in a text: how many, and how long together. */
function hits(theme: LibraryTheme, text: string): { readonly count: number; readonly length: number } {
  const found = theme.keywords.map(squeeze).filter((word) => text.includes(word));
  return { count: found.length, length: found.join('').length };
}

/** A theme is recognised by at least so many of its words. */
const TELLING = 2;

/** The one of these whose theme has the most of its words in the finding; none where no theme stands out: nothing is guessed. */
function mostTold<T>(finding: string, candidates: readonly (readonly [T, LibraryTheme])[]): T | undefined {
  const told = candidates
    .map(([one, theme]) => ({ one, ...hits(theme, finding) }))
    .filter(({ count }) => count >= TELLING)
    .sort((a, b) => b.length - a.length);
  const [first, second] = told;
  return first && first.length > (second?.length ?? 0) ? first.one : undefined;
}

/** The item of the tool that the finding is about by its words, where it names no code. */
function itemByWording(text: string, tool: string, framework: Framework): readonly string[] {
  const themes = framework.items
    .filter((item) => item.tool === tool)
    .flatMap((item) => {
      const theme = themeOf(framework.fiscalYear, item);
      return theme ? [[item.code.toUpperCase(), theme] as const] : [];
    });
  const code = mostTold(findingIn(text), themes);
  return code === undefined ? [] : [code];
}

/**
 * The items a recommendation is about: those it names (of its own tool, others are means), else for surveys the one that its finding describes.
 * What the agency wrote itself is about its indicators.
 */
export function itemsMeant(recommendation: Recommendation, framework: Framework): readonly string[] {
  const codes = recommendation.items.map((code) => code.toUpperCase());
  const tool = toolOfPart(recommendation.part);
  const own = codes.filter((code) => framework.items.find((item) => item.code.toUpperCase() === code)?.tool === tool);
  if (own.length > 0) return own;
  return codes.length > 0 || tool === 'OIT' || recommendation.by === 'agency' ? codes : itemByWording(recommendation.text, tool, framework);
}

/** A name without spaces, and without the one word that years put in or leave out (การปรับปรุงระบบการทำงาน). */
const nameIn = (text: string): string => squeeze(text).replace(/การปรับปรุงระบบการทำงาน/g, 'การปรับปรุงการทำงาน');

/** The indicators that the agency's own words name: the one that they begin with, else all of the tool that they name. */
function indicatorsNamed({ text, part }: Recommendation, framework: Framework): readonly number[] {
  const tool = toolOfPart(part);
  const words = nameIn(text);
  const named = framework.indicators.filter((one) => one.tool === tool && words.includes(nameIn(one.name)));
  const first = named.find((one) => words.startsWith(nameIn(one.name)));
  return (first ? [first] : named).map(({ number }) => number);
}

/** What opens a finding and says no more than where it comes from ("จากผลคะแนน … พบว่า"). */
const FROM_SCORES = /^จากผล(?:คะแนน|การประเมิน|การวิเคราะห์).{0,60}?พบว่า\s*/;

/** The agency's own finding without the name of the indicator that it begins with, and without "เช่น" behind it: here it is what was found. */
export function ownFinding({ text }: Recommendation, indicator: { readonly name: string }): string {
  const words = statements(text).join(' ').replace(FROM_SCORES, '');
  const name = nameIn(indicator.name);
  if (!nameIn(words).startsWith(name)) return words;
  for (let length = 1; length <= words.length; length += 1) {
    if (nameIn(words.slice(0, length)) === name) return words.slice(length).replace(/^[\s:：–-]+(?:เช่น(?!เดียวกัน)\s*)?/, '');
  }
  return words;
}

/** Somebody whose work it is to assess, and not the agency of itself. */
export const isAssessors = ({ by }: Recommendation): boolean => by !== 'agency';

/**
 * The indicators a recommendation is about: those of its items, else for surveys the one whose theme its finding describes, whether or not the year's
 * items have known words.
 */
export function indicatorsMeant(recommendation: Recommendation, framework: Framework): readonly number[] {
  const items = new Set(itemsMeant(recommendation, framework));
  const found = framework.items.filter(({ code }) => items.has(code.toUpperCase())).map(({ indicator }) => indicator);
  if (found.length > 0) return [...new Set(found)];
  const tool = toolOfPart(recommendation.part);
  if (recommendation.by === 'agency') return indicatorsNamed(recommendation, framework);
  if (items.size > 0 || tool === 'OIT') return [];
  const ofTool = new Set(framework.indicators.filter((one) => one.tool === tool).map(({ number }) => number));
  const themes = ITEM_THEMES.filter(({ indicator }) => ofTool.has(indicator)).map((theme) => [theme.indicator, theme] as const);
  const indicator = mostTold(findingIn(recommendation.text), themes);
  return indicator === undefined ? [] : [indicator];
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
}): readonly PlanSubject[] {
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
  return assessment.indicators.flatMap((indicator): readonly PlanSubject[] => {
    const items = picked.filter((result) => result.item.indicator === indicator.number);
    if (items.length > 0) {
      return items.map((item) => ({
        indicator,
        item,
        weak: weakItem(item),
        recommendations: saidOf(item),
        ...(isInferredWeak(item, assessment.threshold) ? { inferred: true } : {}),
      }));
    }
    const weak = indicator.class === 'below' || standIns.includes(indicator.number);
    const own = recommendations.filter((one) => !isAssessors(one) && indicatorsMeant(one, framework).includes(indicator.number));
    return (lets.weak && weak) || (lets.named && own.length > 0) || lets.rest
      ? [{ indicator, item: null, weak, recommendations: own }]
      : [];
  });
}

/** Item codes and indicator numbers whose score is below the threshold, for any group, or unknown. */
export const notPassed = (assessment: Assessment): readonly string[] => [
  ...assessment.items.filter((result) => result.class === null || isWeak(result.class)).map((result) => result.item.code),
  ...assessment.indicators.filter((result) => result.class !== 'above').map((result) => String(result.number)),
];

/** What is known of an indicator or item, as the conditions of library texts ask for it. */
import { agencyFacts, bandOf, classOf, type EntryFacts, isWeak, type Movement, type WeakShare } from '../ita';
import { type Assessment, type IndicatorResult, type ItemResult, PARTS, type Settings } from '../model';
import { printedChange } from '../thai';
import { themeOf } from './find';

/** What is asked beside the scores. */
export interface FactsContext {
  readonly settings: Settings;
  readonly assessment: Assessment;
}

const movementOf = (now: number | null, before: number | null): Movement => {
  if (now === null || before === null) return 'new';
  const change = printedChange(now, before);
  return change > 0 ? 'up' : change < 0 ? 'down' : 'same';
};

const shareOf = (known: readonly boolean[]): WeakShare => {
  if (known.length === 0) return 'unknown';
  const weak = known.filter(Boolean).length;
  return weak === 0 ? 'none' : weak === known.length ? 'all' : 'some';
};

const themesOf = (items: readonly ItemResult[], { assessment }: FactsContext, weak: boolean): readonly string[] =>
  items
    .filter((result) => result.class !== null && isWeak(result.class) === weak)
    .flatMap((result) => themeOf(assessment.fiscalYear, result.item)?.key ?? []);

const common = ({ settings }: FactsContext) => ({ ...agencyFacts(settings.agency), planYear: settings.planYear });

/** The facts of an indicator: its own score, its parts, its items. `assessor`: somebody wrote about it. */
export function indicatorFacts(result: IndicatorResult, assessor: boolean, context: FactsContext): EntryFacts {
  const { assessment } = context;
  const items = assessment.items.filter(({ item, class: scoreClass }) => item.indicator === result.number && scoreClass !== null);
  return {
    ...common(context),
    tool: result.tool,
    indicator: result.number,
    score: result.figure.value,
    band: bandOf(result.figure.value, assessment.threshold),
    class: result.class,
    weakParts: PARTS.filter((part) => classOf([result.parts[part]], assessment.threshold) === 'below'),
    weakItems: shareOf(items.map((item) => isWeak(item.class))),
    failed: themesOf(items, context, true),
    passed: themesOf(items, context, false),
    movement: movementOf(result.figure.value, result.previous),
    yearsBelow: result.yearsBelow,
    assessor,
  };
}

/** The facts of an item. Its score is the mean of its groups where that is known, else the lowest known group's. */
export function itemFacts(result: ItemResult, assessor: boolean, context: FactsContext): EntryFacts {
  const { assessment } = context;
  const known = PARTS.flatMap((part) => result.scores[part] ?? []);
  const score = result.mean ?? (known.length > 0 ? Math.min(...known) : null);
  return {
    ...common(context),
    tool: result.item.tool,
    indicator: result.item.indicator,
    score,
    band: bandOf(score, assessment.threshold),
    class: result.class,
    weakParts: PARTS.filter((part) => classOf([result.scores[part]], assessment.threshold) === 'below'),
    weakItems: shareOf(known.map((one) => classOf(one, assessment.threshold) === 'below')),
    failed: themesOf([result], context, true),
    passed: themesOf([result], context, false),
    movement: 'new',
    yearsBelow: 0,
    assessor,
  };
}

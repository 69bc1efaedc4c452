/** Topics (ประเด็น) of the plan: those that the plan year's document demands, and rows in their order. */
import { documentsOf, isWeak, topicsDemanded } from '../ita';
import type { Framework, ItemResult, Measure, Topic } from '../model';
import { isSameName } from '../thai';
import { isKeep } from './choose';
import { indicatorEntry, themeOf, topicName } from './find';
import { INDICATORS, ITEM_THEMES, type LibraryTheme } from './library';
import { type Draft, finished, type PlanInput } from './row';
import type { PlanSubject } from './subjects';

/** A subject for a topic that the document demands and that nothing low brings into the plan: what keeps it at its level. */
function keepOfTopic(
  topic: Topic,
  { assessment, framework }: PlanInput,
): { readonly subject: PlanSubject; readonly theme: LibraryTheme } | null {
  const keeps = (theme: LibraryTheme | undefined): theme is LibraryTheme => theme?.measures.some(isKeep) ?? false;
  const indicatorOf = (number: number) => assessment.indicators.find((result) => result.number === number);
  const subject = (number: number, item: ItemResult | null): PlanSubject | null => {
    const indicator = indicatorOf(number);
    return indicator ? { indicator, item, weak: false, recommendations: [] } : null;
  };
  for (const result of assessment.items) {
    const theme = topic.items.includes(result.item.code) ? themeOf(framework.fiscalYear, result.item) : undefined;
    const found = keeps(theme) && result.class !== null && !isWeak(result.class) ? subject(result.item.indicator, result) : null;
    if (found && theme) return { subject: found, theme };
  }
  const theme = [...INDICATORS, ...ITEM_THEMES].find((one) => one.topic === topic.number && keeps(one));
  const found = theme ? subject(theme.indicator, null) : null;
  return theme && found ? { subject: found, theme } : null;
}

/** The topics a measure is about: as it is written, else as its items tell, else those of its indicators. */
function topicsOf({ topic, items, indicators }: Measure, framework: Framework): readonly string[] {
  if (topic.trim() !== '') return [topic];
  const ofIndicators = indicators.map((number) => topicName(framework, [], indicatorEntry(number)?.topic ?? 0));
  return items.length > 0 || ofIndicators.length === 0
    ? [topicName(framework, items, indicatorEntry(indicators[0] ?? 0)?.topic ?? 0)]
    : ofIndicators;
}

/** One keep-level measure for each topic that the plan year's document demands and no measure is about; only where the plan covers everything. */
export function ofMissingTopics(measures: readonly Measure[], input: PlanInput): readonly Measure[] {
  const { settings, framework } = input;
  if (settings.inclusion !== 'all') return [];
  return topicsDemanded(documentsOf(settings.planYear).plan, framework)
    .filter(({ name }) => !measures.some((measure) => topicsOf(measure, framework).some((topic) => isSameName(topic, name))))
    .flatMap((topic) => {
      const found = keepOfTopic(topic, input);
      const measure = found?.theme.measures.find(isKeep);
      if (!found || !measure) return [];
      const draft: Draft = { id: `m-topic-${topic.number}`, topic: topic.number, measure, own: null, answers: [{ ...found, part: 'all' }] };
      return [{ ...finished(draft, input), topic: topic.name }];
    });
}

/** Rows of one topic together, topics in their official order, rows inside a topic as they were. */
export function byTopic(measures: readonly Measure[], framework: Framework): readonly Measure[] {
  const names = [
    ...new Set([
      ...framework.topics.map((topic) => topic.name),
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => topicName(framework, [], number)),
    ]),
  ];
  const place = (measure: Measure): number => (names.indexOf(measure.topic) + names.length + 1) % (names.length + 1);
  return [...measures].sort((a, b) => place(a) - place(b));
}

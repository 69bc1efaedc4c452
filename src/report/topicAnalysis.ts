/** The analysis by the topics (ประเด็น) that the plan year's document demands: what the item scores of each say, and which measures answer it. */
import { isWeak, reaches } from '../ita';
import { type Measure, PARTS } from '../model';
import { formatScore, isSameName } from '../thai';
import { bold, heading, paragraph, text } from './build';
import { assessorsWords, type Context, joined } from './content';
import { demandedTopics, knownItemsOf } from './divisions';
import { plannedMeasures } from './planned';
import type { Block } from './tree';

/** What the scores say of a topic: its known items; where none is known, the indicators that its measures answer. */
export function topicSentence(context: Context, topic: string): string {
  const { say, assessment } = context;
  const known = knownItemsOf(context, topic);
  const weak = known.filter((result) => isWeak(result.class));
  if (weak.length > 0) {
    const codes = weak.map(({ item, scores }) => {
      const known = PARTS.flatMap((part) => (typeof scores[part] === 'number' ? [{ part, score: scores[part] }] : []));
      const [lowest, other] = known.sort((a, b) => a.score - b.score);
      if (lowest === undefined) return item.code;
      // The score of one part of EIT is not the item's: it is named with its part where the other one passes.
      return other !== undefined && reaches(other.score, assessment.threshold)
        ? say('topic.weakPart', { code: item.code, part: lowest.part.slice(-1), score: formatScore(lowest.score) })
        : `${item.code} (${formatScore(lowest.score)})`;
    });
    return say('topic.weak', { codes: joined(codes) });
  }
  if (known.length > 0) {
    const named = new Set(assessorsWords(context).flatMap(({ items }) => items));
    const advised = known.filter(({ item }) => named.has(item.code)).map(({ item }) => item.code);
    return advised.length === 0 ? say('topic.kept') : say('topic.advised', { codes: advised.join(', ') });
  }
  const numbers = new Set(measuresOf(context, topic).flatMap(({ indicators }) => indicators));
  const indicators = assessment.indicators
    .filter(({ number, figure }) => numbers.has(number) && figure.value !== null)
    .map(({ number, figure }) => say('topic.indicator', { n: number, score: formatScore(figure.value) }));
  return indicators.length === 0 ? say('topic.unknown') : say('topic.byIndicators', { indicators: joined(indicators) });
}

const measuresOf = (context: Context, topic: string): readonly Measure[] =>
  plannedMeasures(context).filter((measure) => isSameName(measure.topic, topic));

/** The numbers under which the plan's tables print the measures of a topic. */
const numbersOf = (context: Context, topic: string, printed: readonly Measure[]): readonly number[] => {
  const own = new Set(measuresOf(context, topic));
  return printed.flatMap((measure, index) => (own.has(measure) ? [index + 1] : []));
};

/** "6–9", "1 3–5 และ 8". */
function inRuns({ say }: Context, numbers: readonly number[]): string {
  const runs: { readonly from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return joined(runs.map(({ from, to }) => (from === to ? String(from) : say('topic.numbers', { from, to }))));
}

/** Disclosure items that the topic itself does not gather but a measure of it answers, because they lost points or the assessor wants them mended; with their names. */
function namedItems(context: Context, topic: string): readonly string[] {
  const { model, assessment } = context;
  const named = new Set(assessorsWords(context).flatMap(({ part, items }) => (/OIT/i.test(part) ? items : [])));
  const answered = new Set(measuresOf(context, topic).flatMap(({ items }) => items));
  const weak = new Set(assessment.items.flatMap(({ item, class: scoreClass }) => (isWeak(scoreClass) ? [item.code] : [])));
  const said = new Set(knownItemsOf(context, topic).map(({ item }) => item.code));
  return model.framework.items
    .filter(({ code, tool }) => tool === 'OIT' && answered.has(code) && (named.has(code) || weak.has(code)) && !said.has(code))
    .map(({ code, text: words }) => `${code} ${words}`.trim());
}

/** One paragraph for each demanded topic; nothing where the document demands none. `printed`: the measures as the plan's tables count them, none where the report has no plan. */
export function topicAnalysis(context: Context, printed: readonly Measure[]): readonly Block[] {
  const topics = demandedTopics(context);
  const { say } = context;
  if (topics.length === 0 || !context.shows('topics')) return [];
  return [
    heading('topics', 2, say('heading.topics', { count: topics.length })),
    ...topics.map(({ name }, index) => {
      const numbers = numbersOf(context, name, printed);
      const count = measuresOf(context, name).length;
      const measures =
        numbers.length > 0
          ? say('topic.measures', { count: numbers.length, numbers: inRuns(context, numbers) })
          : count === 0
            ? ''
            : say('topic.count', { count });
      const named = namedItems(context, name);
      const wanted = named.length === 0 ? '' : say('topic.named', { items: joined(named) });
      return paragraph([text(`(${index + 1}) `), bold(name), text(` ${topicSentence(context, name)}${wanted}${measures}`)]);
    }),
  ];
}

/** The analysis by the topics (ประเด็น) that the plan year's document demands: what the item scores of each say, and which measures answer it. */
import { isWeak } from '../ita';
import { PARTS } from '../model';
import { cellLines, formatScore, isSameName } from '../thai';
import { bold, heading, paragraph, text } from './build';
import { type Context, joined } from './content';
import { demandedTopics, knownItemsOf } from './divisions';
import { plannedMeasures } from './planned';
import type { Block } from './tree';

/** What the item scores of a topic say, from its known items alone. */
export function topicSentence(context: Context, topic: string): string {
  const known = knownItemsOf(context, topic);
  const weak = known.filter((result) => isWeak(result.class));
  const { say } = context;
  if (weak.length > 0) {
    const codes = weak.map(({ item, scores }) => {
      const lowest = Math.min(...PARTS.flatMap((part) => scores[part] ?? []));
      return Number.isFinite(lowest) ? `${item.code} (${formatScore(lowest)})` : item.code;
    });
    return say('topic.weak', { codes: joined(codes) });
  }
  return say(known.length > 0 ? 'topic.kept' : 'topic.unknown');
}

/** One paragraph for each demanded topic; nothing where the document demands none. */
export function topicAnalysis(context: Context): readonly Block[] {
  const topics = demandedTopics(context);
  const { say } = context;
  if (topics.length === 0 || !context.shows('topics')) return [];
  return [
    heading('topics', 2, say('heading.topics', { count: topics.length })),
    ...topics.map(({ name }, index) => {
      const titles = plannedMeasures(context)
        .filter(({ topic }) => isSameName(topic, name))
        .map(({ title }) => `“${cellLines(title).join(' ')}”`);
      const measures = titles.length === 0 ? '' : say('topic.measures', { titles: joined(titles) });
      return paragraph([text(`(${index + 1}) `), bold(name), text(` ${topicSentence(context, name)}${measures}`)]);
    }),
  ];
}

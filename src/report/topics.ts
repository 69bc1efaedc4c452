/** The topics (ประเด็น) under which a report groups measures and items, in printing order. */
import { isSameName } from '../thai';
import type { Context } from './content';

export const squeezed = (words: string): string => words.replace(/\s+/g, '');

/** The framework's topics in its order, by their official names however people spell them; a topic of people's own stands where its rows stand, after the topic before it. */
export function topicNames({ model }: Context): readonly string[] {
  const names = model.framework.topics.map(({ name }) => name);
  const placeOf = (topic: string): number => names.findIndex((name) => isSameName(name, topic));
  let before = -1;
  for (const { topic } of model.measures) {
    if (topic.trim() === '') continue;
    const place = placeOf(topic);
    if (place < 0) names.splice(before < 0 ? names.length : before + 1, 0, topic.trim());
    before = placeOf(topic);
  }
  return names;
}

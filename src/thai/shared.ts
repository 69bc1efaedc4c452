/** How alike two texts are, without a dictionary: by the runs of letters that they share. */
import { squeeze } from './text';

/** Runs of so many letters stand for words. */
const RUN = 5;

/** How much of `words` stands in `text`, 0 to 1; spaces count for nothing. 0 where `words` is shorter than a run. */
export function shareOf(words: string, text: string): number {
  const [bare, where] = [squeeze(words), squeeze(text)];
  const count = Math.max(0, bare.length - RUN + 1);
  let found = 0;
  for (let at = 0; at < count; at += 1) if (where.includes(bare.slice(at, at + RUN))) found += 1;
  return count === 0 ? 0 : found / count;
}

/** At so much shared, both ways, two texts say the same in nearly the same words. */
const SAME = 0.8;

export const saysTheSame = (a: string, b: string): boolean => Math.min(shareOf(a, b), shareOf(b, a)) >= SAME;

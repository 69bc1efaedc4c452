/** Page numbers of a contents list: whole numbers that rise from name to name. */
import type { FoundScore } from './types';

/** So many names in a row make a list. */
const FEWEST = 3;
/** So many lines above the first name the heading of a contents list may stand. */
const ABOVE = 6;
const HEADING = /สารบัญ|หน้า\s*$|^\s*หน้า|contents/im;

/** Readings that are pages are left out; where nothing says that they are pages, but nothing that they are scores either, they are doubtful. */
export function withoutPages(scores: readonly FoundScore[], lines: readonly string[]): readonly FoundScore[] {
  const whole = scores.filter(({ key, form, certainty }) => key.startsWith('indicator:') && (form === 'prose' || certainty !== 'sure'));
  const rising =
    whole.length >= FEWEST &&
    whole.every(
      ({ value, line }, index) =>
        Number.isInteger(value) && (index === 0 || (value >= (whole[index - 1]?.value ?? 0) && line >= (whole[index - 1]?.line ?? 0))),
    );
  const spread = (whole[whole.length - 1]?.value ?? 0) > (whole[0]?.value ?? 0);
  if (!rising || !spread) return scores;
  const first = whole[0]?.line ?? 1;
  const headed = HEADING.test(lines.slice(Math.max(0, first - 1 - ABOVE), first - 1).join('\n'));
  return headed
    ? scores.filter((one) => !whole.includes(one))
    : scores.map((one) => (whole.includes(one) ? { ...one, certainty: 'doubtful' } : one));
}

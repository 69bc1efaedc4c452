/**
 * Thai has no spaces between words: the painter is told where a line may break by marks of width zero. They exist in what is drawn only: typing,
 * copying and finding never see them.
 */
const BREAK = '\u200b';
const THAI = /[\u0e00-\u0e7f]/;
const known = new Map<string, string>();
let segmenter: Intl.Segmenter | null = null;

/** The text with break marks between Thai words. */
export function withBreaks(text: string): string {
  if (!THAI.test(text)) return text;
  let marked = known.get(text);
  if (marked === undefined) {
    segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
    if (known.size > 20_000) known.clear();
    marked = '';
    for (const { segment } of segmenter.segment(text)) marked += marked !== '' && THAI.test(segment) ? BREAK + segment : segment;
    known.set(text, marked);
  }
  return marked;
}

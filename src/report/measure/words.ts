/**
 * Where a line may end in Thai, which writes no spaces between words. Programs for documents look words up: LibreOffice in the dictionary of ICU, which the
 * engines of JavaScript have, too (Intl.Segmenter). Where an engine lacks it, our own dictionary stands in.
 */
import { wordsOf } from '../../thai';

type Cut = (text: string) => Iterable<string>;

interface Segmenter {
  readonly segment: (text: string) => Iterable<{ readonly segment: string }>;
}

type MakeSegmenter = new (locale: string, options: { readonly granularity: 'word' }) => Segmenter;

/** Not every engine has it: Google documents none for Apps Script. */
const known = (): MakeSegmenter | null => (Intl as { readonly Segmenter?: MakeSegmenter }).Segmenter ?? null;

/** Runs of Thai letters, and what stands between them. */
const RUNS = /[ก-๎]+|\s+|[^ก-๎\s]+/g;

/** Words by our own dictionary; letters that belong to none stay with each other. */
function* byDictionary(text: string): Generator<string> {
  for (const [run] of text.matchAll(RUNS)) {
    let unknown = '';
    for (const piece of wordsOf(run)) {
      if (!piece.known) unknown += piece.text;
      else {
        if (unknown !== '') yield unknown;
        unknown = '';
        yield piece.text;
      }
    }
    if (unknown !== '') yield unknown;
  }
}

/** @param Segmenter the engine's own dictionary; null where it has none */
export function newWords(Segmenter: MakeSegmenter | null = known()): Cut {
  if (Segmenter === null) return byDictionary;
  const segmenter = new Segmenter('th', { granularity: 'word' });
  return function* cut(text) {
    for (const { segment } of segmenter.segment(text)) yield segment;
  };
}

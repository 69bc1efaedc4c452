/**
 * R20 misspelt words, found in general: a span that is no word, cannot be read as words of these documents, and is one letter away from a word or phrase
 * that is. No list of misspellings: the official vocabulary, the frameworks and the texts that come with the source are what is held against.
 */
import type { Framework } from '../../model';
import { editDistance, normalizeThai, thaiWords, type WordPiece, wordsOf } from '../../thai';
import { VOCABULARY } from '../words/vocabulary';

interface Misspelling {
  readonly index: number;
  readonly wrong: string;
  readonly right: string;
  /** True where the word belongs to the official vocabulary or to a name of the framework. */
  readonly official: boolean;
}

/** What a text is held against. */
export interface Lexicon {
  /** Words and compounds of the field, right as they stand. */
  readonly terms: ReadonlySet<string>;
  /** Words that occur in the field's texts: a span made of these alone is no slip. */
  readonly common: ReadonlySet<string>;
  /** By every form with one letter taken out: the terms that have it. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  /** By every form with up to two letters taken out: the longer terms of the official vocabulary. */
  readonly nearTwice: ReadonlyMap<string, readonly string[]>;
  /** Which words stand behind, and before, a word in the field's texts: what a short word that does not belong there was meant to be. */
  readonly behind: ReadonlyMap<string, ReadonlySet<string>>;
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
}

const SHORTEST = 5;
const LONGEST = 26;
/** Terms of this many letters may have two wrong. */
const TWO_WRONG = 7;
const LONGEST_TWO_WRONG = 16;
const RUNS = /[ก-ฮะ-ฺเ-ๅ็-๎]+/g;
const MARK = /[ะ-ฺๅ็-๎]/;

const shortened = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, index) => word.slice(0, index) + word.slice(index + 1));

/** The names of a framework: indicators, topics, and the words of its items. */
const textsOf = (framework: Framework): readonly string[] => [
  ...framework.indicators.flatMap((one) => [one.name, ...one.aliases]),
  ...framework.items.map((item) => item.text),
  ...framework.topics.map((topic) => topic.name),
];

function byForm(terms: Iterable<string>, forms: (term: string) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const term of terms) {
    for (const form of new Set(forms(term))) {
      const list = map.get(form);
      if (list === undefined) map.set(form, [term]);
      else list.push(term);
    }
  }
  return map;
}

/** Builds what texts are held against; once for each framework. */
function lexiconOf(framework: Framework, more: readonly string[] = []): Lexicon {
  const names = [...framework.indicators.map((one) => one.name), ...framework.topics.map((topic) => topic.name)];
  const terms = new Set(VOCABULARY);
  for (const name of names) for (const run of normalizeThai(name).match(RUNS) ?? []) if (run.length >= SHORTEST) terms.add(run);
  const common = new Set<string>();
  const behind = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  const link = (map: Map<string, Set<string>>, word: string, other: string): void => {
    const list = map.get(word);
    if (list) list.add(other);
    else map.set(word, new Set([other]));
  };
  // Texts of a library repeat their sentences: each run is read once.
  const runs = new Set([...textsOf(framework), ...more].flatMap((text) => normalizeThai(text).match(RUNS) ?? []));
  for (const run of runs) {
    const pieces = wordsOf(run, terms);
    pieces.forEach((piece, index) => {
      if (piece.known) common.add(piece.text);
      const next = pieces[index + 1];
      if (!next?.known || !piece.known) return;
      link(behind, piece.text, next.text);
      link(before, next.text, piece.text);
    });
  }
  for (const term of VOCABULARY) for (const piece of wordsOf(term)) if (piece.known) common.add(piece.text);
  const targets = new Set([...terms, ...[...common].filter((word) => word.length > SHORTEST)].filter((term) => term.length >= SHORTEST));
  const near = byForm(targets, (term) => [term, ...shortened(term)]);
  const long = [...VOCABULARY].filter((term) => term.length >= TWO_WRONG && term.length <= LONGEST_TWO_WRONG);
  const nearTwice = byForm(long, (term) => [term, ...shortened(term), ...shortened(term).flatMap(shortened)]);
  return { terms, common, near, nearTwice, behind, before };
}

/** One letter more, less or changed, or two that changed places. */
function isSlip(span: string, term: string): boolean {
  if (Math.abs(span.length - term.length) > 1) return false;
  if (editDistance(span, term, 1) === 1) return true;
  if (span.length !== term.length) return false;
  const at = [...span].findIndex((letter, index) => letter !== term[index]);
  return span.slice(0, at) + span[at + 1] + span[at] + span.slice(at + 2) === term;
}

/** The term that a span is a slip of; null where none is near. Two letters may be wrong in a longer term, where the span holds letters of no word. */
function meant(span: string, { near, nearTwice }: Lexicon, unknown: boolean): string | null {
  const once = shortened(span);
  for (const form of [span, ...once]) {
    const term = near.get(form)?.find((one) => isSlip(span, one));
    if (term !== undefined) return term;
  }
  if (!unknown || span.length < TWO_WRONG) return null;
  for (const form of new Set([span, ...once, ...once.flatMap(shortened)])) {
    const term = nearTwice.get(form)?.find((one) => editDistance(span, one, 2) <= 2);
    if (term !== undefined) return term;
  }
  return null;
}

/** Whether a span reads as words that these texts use, and use in this order. */
function isPlausible(pieces: readonly WordPiece[], { common, terms, behind }: Lexicon): boolean {
  const isUsed = (piece: WordPiece): boolean => piece.known && (common.has(piece.text) || terms.has(piece.text));
  return pieces.every((piece, index) => {
    const next = pieces[index + 1];
    return (
      isUsed(piece) &&
      (next === undefined || piece.text.length + next.text.length > SHORT_PAIR || behind.get(piece.text)?.has(next.text) === true)
    );
  });
}

/** Two short words that never stand side by side in the field's texts are a torn word rather than two ("มา|ดร|การ" for มาตรการ). */
const SHORT_PAIR = 6;

function slipsIn(run: string, lexicon: Lexicon, memory: SpellingMemory): readonly Misspelling[] {
  const pieces = wordsOf(run, lexicon.terms);
  if (isPlausible(pieces, lexicon)) return [];
  const dictionary = thaiWords();
  const found: Misspelling[] = [];
  let start = 0;
  while (start < pieces.length) {
    const index = pieces[start]!.index;
    const single = misplaced(pieces, start, lexicon);
    let hit: { readonly slip: Misspelling; readonly next: number } | null = null;
    for (let end = start; end < pieces.length; end += 1) {
      const stop = pieces[end]!.index + pieces[end]!.text.length;
      const span = run.slice(index, stop);
      if (span.length > LONGEST) break;
      if (span.length < SHORTEST - 1 || lexicon.terms.has(span) || dictionary.has(span)) continue;
      const within = pieces.slice(start, end + 1);
      if (isPlausible(within, lexicon)) continue;
      let term = memory.spans.get(span);
      if (term === undefined) {
        term = meant(
          span,
          lexicon,
          within.some((piece) => !piece.known),
        );
        memory.spans.set(span, term);
      }
      if (term !== null && fits(within, term, dictionary))
        hit = { slip: { index, wrong: span, right: term, official: VOCABULARY.has(term) }, next: end + 1 };
    }
    if (hit) found.push(hit.slip);
    else if (single !== null) found.push(single);
    start = hit?.next ?? start + 1;
  }
  return found;
}

/** Shorter words are too often simply another word (ทีม, ที่). */
const MISPLACED = 4;
const LONG_NEIGHBOUR = 8;

/** A short word that the field's texts never use, between words that they use with one that is a letter away ("ควบรักษา" for ควรรักษา). */
function misplaced(pieces: readonly WordPiece[], at: number, { terms, common, behind, before }: Lexicon): Misspelling | null {
  const piece = pieces[at]!;
  if (piece.text.length < MISPLACED || terms.has(piece.text) || common.has(piece.text) || !piece.known) return null;
  const [previous, next] = [pieces[at - 1], pieces[at + 1]];
  // At the head of a run only what follows can tell, and only a long word tells enough.
  if (!next?.known || (previous ? !previous.known : next.text.length < LONG_NEIGHBOUR)) return null;
  const [after, ahead] = [previous ? behind.get(previous.text) : undefined, before.get(next.text)];
  const right = [...(ahead ?? [])].find((word) => word.length >= 3 && (!previous || after?.has(word) === true) && isSlip(piece.text, word));
  return right === undefined ? null : { index: piece.index, wrong: piece.text, right, official: false };
}

/** A span that is made of real words, none of them a letter alone, is a slip only of a longer term, and only by a letter inside. */
function fits(pieces: readonly WordPiece[], term: string, dictionary: ReadonlySet<string>): boolean {
  const unknown = pieces.some((piece) => !piece.known);
  if (unknown) return true;
  const longest = Math.max(...pieces.map((piece) => piece.text.length));
  const long = term.length >= TWO_WRONG || longest <= 2;
  return long && longest < term.length && !pieces.every((piece) => piece.text.length >= 4 && dictionary.has(piece.text));
}

/** What was read before: documents repeat their words. */
interface SpellingMemory {
  readonly spans: Map<string, string | null>;
  readonly runs: Map<string, readonly Misspelling[]>;
}

export const newMemory = (): SpellingMemory => ({ spans: new Map(), runs: new Map() });

/** The misspelt words of a text, in order. Linear in its length. */
export function misspellingsIn(text: string, lexicon: Lexicon, memory: SpellingMemory = newMemory()): readonly Misspelling[] {
  const found: Misspelling[] = [];
  for (const match of text.matchAll(RUNS)) {
    if (match[0].length < SHORTEST - 1 || MARK.test(match[0][0]!)) continue;
    let slips = memory.runs.get(match[0]);
    if (slips === undefined) {
      slips = slipsIn(match[0], lexicon, memory);
      memory.runs.set(match[0], slips);
    }
    for (const slip of slips) found.push({ ...slip, index: slip.index + match.index });
  }
  return found;
}

const made = new WeakMap<Framework, Map<readonly string[] | undefined, Lexicon>>();

/** The lexicon of a framework and its texts, built once for each. */
export function lexiconFor(framework: Framework, texts?: readonly string[]): Lexicon {
  const known = made.get(framework) ?? new Map<readonly string[] | undefined, Lexicon>();
  made.set(framework, known);
  const lexicon = known.get(texts) ?? lexiconOf(framework, texts);
  known.set(texts, lexicon);
  return lexicon;
}

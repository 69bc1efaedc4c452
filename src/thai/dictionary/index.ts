/** Thai words, and where one ends and the next begins: what tells a misspelt word from a word that is merely unknown. */
import { CODES, LETTERS, PACKED, PAIRS, PIECES, SHARED } from './packed';

/** The packed words with every piece written out. */
function writtenOut(): string {
  const pieces = new Map<string, string>();
  const whole = (code: string): string => pieces.get(code) ?? code;
  [...PIECES].forEach((piece, index) => void pieces.set(piece, whole(PAIRS[index * 2]!) + whole(PAIRS[index * 2 + 1]!)));
  return PACKED.map((line) => [...line].map(whole).join('')).join('');
}

let known: ReadonlySet<string> | null = null;

/** About 14,000 Thai words without those that others make up; unpacked when the first is asked for. */
export function thaiWords(): ReadonlySet<string> {
  if (known) return known;
  const letterOf = new Map([...CODES].map((code, index) => [code, LETTERS[index]!]));
  const words = new Set<string>();
  let word = '';
  for (const code of writtenOut()) {
    const letter = letterOf.get(code);
    if (letter !== undefined) {
      word += letter;
      continue;
    }
    if (word !== '') words.add(word);
    word = word.slice(0, SHARED.indexOf(code));
  }
  words.add(word);
  known = words;
  return words;
}

/** A piece of a text: a word, or a letter (with the marks on it) that belongs to none. */
export interface WordPiece {
  readonly text: string;
  readonly index: number;
  readonly known: boolean;
}

/** The longest word that begins with two letters: most beginnings need few looks. */
function longestBy(words: ReadonlySet<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const word of words) {
    const head = word.slice(0, 2);
    if (word.length > (longest.get(head) ?? 0)) longest.set(head, word.length);
  }
  return longest;
}

const lengths = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, number>>();
function longestOf(words: ReadonlySet<string>, head: string): number {
  let known = lengths.get(words);
  if (known === undefined) {
    known = longestBy(words);
    lengths.set(words, known);
  }
  return known.get(head) ?? 0;
}

const NO_WORDS: ReadonlySet<string> = new Set();
/** A word costs one, a letter in no word three: few long words are better than many short ones, and those better than none. */
const UNKNOWN = 3;
const MARK = /[ะ-ฺๅ็-๎]/;

/**
 * The words of a run of Thai letters: the way to cut it that leaves fewest letters without a word, and then needs fewest words. Linear in its length.
 * @param more words beside the dictionary's (names of offices, terms of the field)
 */
export function wordsOf(run: string, more: ReadonlySet<string> = NO_WORDS): readonly WordPiece[] {
  const words = thaiWords();
  const cost = new Array<number>(run.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Array<number>(run.length + 1).fill(0);
  const isKnown = new Array<boolean>(run.length + 1).fill(false);
  cost[0] = 0;
  const reach = (start: number, end: number, price: number, knownWord: boolean): void => {
    if (cost[start]! + price >= cost[end]!) return;
    cost[end] = cost[start]! + price;
    from[end] = start;
    isKnown[end] = knownWord;
  };
  for (let start = 0; start < run.length; start += 1) {
    if (cost[start] === Number.POSITIVE_INFINITY) continue;
    // A vowel that is written before its consonant (เ แ โ ใ ไ) goes with it.
    let unit = start + (/[เ-ไ]/.test(run[start]!) && start + 1 < run.length ? 2 : 1);
    while (unit < run.length && MARK.test(run[unit]!)) unit += 1;
    reach(start, unit, UNKNOWN, false);
    const head = run.slice(start, start + 2);
    const last = Math.min(run.length, start + Math.max(longestOf(words, head), longestOf(more, head)));
    for (let end = start + 2; end <= last; end += 1) {
      if (end < run.length && MARK.test(run[end]!)) continue;
      const word = run.slice(start, end);
      if (words.has(word) || more.has(word)) reach(start, end, 1, true);
    }
  }
  const pieces: WordPiece[] = [];
  for (let end = run.length; end > 0; end = from[end]!)
    pieces.push({ text: run.slice(from[end]!, end), index: from[end]!, known: isKnown[end]! });
  return pieces.reverse();
}

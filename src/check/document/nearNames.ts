/** R29 official names that are nearly, but not quite, what they should be: found by the pieces that they still share with the exact form. */
import { OFFICIAL_NAMES } from '../words/vocabulary';

interface NearName {
  readonly index: number;
  readonly wrong: string;
  readonly right: string;
}

const PIECE = 7;

/** Every piece of seven letters of every name, with where it stands in it. */
const ANCHORS = new Map<string, { readonly name: string; readonly offset: number }[]>();
for (const name of OFFICIAL_NAMES) {
  for (let offset = 0; offset + PIECE <= name.length; offset += 1) {
    const piece = name.slice(offset, offset + PIECE);
    ANCHORS.set(piece, [...(ANCHORS.get(piece) ?? []), { name, offset }]);
  }
}

/** Letters that may be wrong, missing or added: a quarter of a short name, a sixth of a long one. */
const allowed = (name: string): number => Math.floor(name.length / (name.length < 45 ? 4 : 6));
/** Letters of the passage that the name does not have: more are other words ("การส่งเสริมคุณธรรม…"), not a slip. */
const MOST_ADDED = 3;

/** The passage of the window that is nearest to the name (Sellers): its distance and where it begins and ends. */
export function nearestPassage(name: string, window: string): { readonly distance: number; readonly start: number; readonly end: number } {
  let previous = Array.from({ length: window.length + 1 }, () => 0);
  let starts = Array.from({ length: window.length + 1 }, (_, index) => index);
  for (let row = 1; row <= name.length; row += 1) {
    const current = [row];
    const from = [0];
    for (let column = 1; column <= window.length; column += 1) {
      const change = previous[column - 1]! + (name[row - 1] === window[column - 1] ? 0 : 1);
      const [less, more] = [previous[column]! + 1, current[column - 1]! + 1];
      const best = Math.min(change, less, more);
      current.push(best);
      from.push(best === change ? starts[column - 1]! : best === less ? starts[column]! : from[column - 1]!);
    }
    previous = current;
    starts = from;
  }
  let end = 0;
  previous.forEach((distance, index) => {
    if (distance < previous[end]!) end = index;
  });
  return { distance: previous[end]!, start: starts[end]!, end };
}

/** How many letters of the passage have no counterpart in the name (its length less the longest common subsequence). */
function added(passage: string, name: string): number {
  let previous = new Array<number>(name.length + 1).fill(0);
  for (const letter of passage) {
    const current = [0];
    for (let column = 1; column <= name.length; column += 1)
      current.push(letter === name[column - 1] ? previous[column - 1]! + 1 : Math.max(previous[column]!, current[column - 1]!));
    previous = current;
  }
  return passage.length - previous[name.length]!;
}

const plain = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

/** Mis-stated official names of a text. Where the exact name stands, or the passage is far from it, nothing is said. */
export function nearNamesIn(text: string): readonly NearName[] {
  const found: NearName[] = [];
  const tried = new Set<string>();
  for (let index = 0; index + PIECE <= text.length; index += 1) {
    for (const { name, offset } of ANCHORS.get(text.slice(index, index + PIECE)) ?? []) {
      const most = allowed(name);
      const begin = Math.max(0, index - offset - most);
      // One look at each name and place: the pieces of one passage lead to the same beginning.
      const key = `${name}@${Math.round((index - offset) / (most + 1))}`;
      if (tried.has(key)) continue;
      tried.add(key);
      const window = text.slice(begin, begin + name.length + 2 * most);
      if (window.includes(name)) continue;
      const { distance, start, end } = nearestPassage(name, window);
      const wrong = window.slice(start, end);
      const ends = wrong.slice(0, 3) === name.slice(0, 3) && wrong.slice(-2) === name.slice(-2);
      // A space of a broken line and a capital letter are no other name.
      if (plain(wrong) === plain(name)) continue;
      if (distance === 0 || distance > most || !ends || added(wrong, name) > MOST_ADDED) continue;
      const at = begin + start;
      if (OFFICIAL_NAMES.some((other) => text.startsWith(other, at) && other.length >= wrong.length)) continue;
      found.push({ index: at, wrong, right: name });
    }
  }
  // Names that are part of one another: the one that explains the passage best.
  return found.filter(
    (one, position) => !found.some((other, at) => at !== position && overlaps(one, other) && isBetter(other, one, at < position)),
  );
}

const overlaps = (one: NearName, other: NearName): boolean =>
  one.index < other.index + other.wrong.length && other.index < one.index + one.wrong.length;
const gap = ({ wrong, right }: NearName): number => Math.abs(wrong.length - right.length);
const isBetter = (other: NearName, one: NearName, earlier: boolean): boolean =>
  gap(other) < gap(one) ||
  (gap(other) === gap(one) && (other.right.length > one.right.length || (other.right.length === one.right.length && earlier)));

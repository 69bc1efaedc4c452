/** How alike two words or names are: the number of letters to change. */
import { squeeze } from './text';

/**
 * Levenshtein distance in code units.
 * @param most the search ends where the distance is larger than this; the answer is then `most + 1`
 */
export function editDistance(left: string, right: string, most = Number.POSITIVE_INFINITY): number {
  if (left === right) return 0;
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      const cost = Math.min(current[column - 1]! + 1, previous[column]! + 1, previous[column - 1]! + change);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    previous = current;
  }
  return previous[right.length]!;
}

/** 0–1: one minus the edit distance over the longer length. */
export function likeness(left: string, right: string): number {
  const longer = Math.max(left.length, right.length);
  return longer === 0 ? 1 : 1 - editDistance(left, right) / longer;
}

/** Two long names that differ by no more than this are one name typed differently: "…ทรัพย์สินของราชการ", "…ทรัพย์สินของทางราชการ". */
const SAME = 0.9;
const LONG = 20;

/** Whether two names of one list (topics, units) mean the same: letter by letter without spaces, long ones also where a word was left out or added. */
export function isSameName(left: string, right: string): boolean {
  const [a, b] = [squeeze(left), squeeze(right)];
  return a === b || (Math.min(a.length, b.length) >= LONG && likeness(a, b) >= SAME);
}

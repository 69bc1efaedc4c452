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
    const current = new Array<number>(right.length + 1).fill(most + 1);
    current[0] = row;
    let least = row;
    // A cell further from the diagonal than the bound is further than the bound.
    for (let column = Math.max(1, row - most); column <= Math.min(right.length, row + most); column += 1) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      const cost = Math.min(current[column - 1]! + 1, previous[column]! + 1, previous[column - 1]! + change);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    previous = current;
  }
  return Math.min(previous[right.length]!, most + 1);
}

/** 0–1: one minus the edit distance over the longer length. */
export function likeness(left: string, right: string): number {
  const longer = Math.max(left.length, right.length);
  return longer === 0 ? 1 : 1 - editDistance(left, right) / longer;
}

/** Two long names that differ in no more than a letter in ten are one name typed differently: "…ทรัพย์สินของราชการ", "…ทรัพย์สินของทางราชการ". */
const LETTERS_A_SLIP = 10;
const LONG = 20;

/** Whether two names of one list (topics, units) mean the same: letter by letter without spaces, long ones also where a word was left out or added. */
export function isSameName(left: string, right: string): boolean {
  if (left === right) return true;
  const [a, b] = [squeeze(left), squeeze(right)];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < LONG) return false;
  const most = Math.floor(Math.max(a.length, b.length) / LETTERS_A_SLIP);
  return editDistance(a, b, most) <= most;
}

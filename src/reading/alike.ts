/** How alike two texts are: edit distance for names, shared passages for statements, shares of letters for damaged wording. */
import { squeeze } from '../thai';

export { editDistance, likeness } from '../thai';

/** The longest passage that both texts contain. */
export function sharedPassage(left: string, right: string): string {
  let best = 0;
  let end = 0;
  let previous = new Array<number>(right.length + 1).fill(0);
  for (let row = 1; row <= left.length; row += 1) {
    const current = new Array<number>(right.length + 1).fill(0);
    for (let column = 1; column <= right.length; column += 1) {
      if (left[row - 1] !== right[column - 1]) continue;
      current[column] = previous[column - 1]! + 1;
      if (current[column]! > best) {
        best = current[column]!;
        end = row;
      }
    }
    previous = current;
  }
  return left.slice(end - best, end);
}

/** Share of the shorter text's two-letter pieces that the longer text has too, 0–1: wording that was only moved around stays alike. */
export function pieceOverlap(left: string, right: string): number {
  const pieces = (text: string): Set<string> => {
    const found = new Set<string>();
    for (let index = 0; index + 1 < text.length; index += 1) found.add(text.slice(index, index + 2));
    return found;
  };
  const one = pieces(left);
  const other = pieces(right);
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const piece of one) if (other.has(piece)) shared += 1;
  return shared / Math.min(one.size, other.size);
}

/** Share of the wording's letter triples that the other text holds too: 0 … 1. */
export function wordingShare(wording: string, text: string): number {
  const a = squeeze(wording);
  const b = squeeze(text);
  if (a.length < 6 || b.length < 6) return 0;
  let common = 0;
  for (let index = 0; index + 3 <= a.length; index++) if (b.includes(a.slice(index, index + 3))) common++;
  return common / (a.length - 2);
}

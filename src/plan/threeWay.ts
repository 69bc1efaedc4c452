/** The three-way merge of one text cell (DESIGN D4): what we proposed last, what stands there, what we would propose now. */
import { normalizeThai } from '../thai';

export interface TextMerge {
  /** What the cell shall hold. */
  readonly text: string;
  /** What to remember as our last proposal; undefined where we never proposed here. */
  readonly proposed: string | undefined;
  /** True where a person's text stays although our proposal has changed since they wrote it. */
  readonly differs: boolean;
}

/** Equal apart from what a sheet does to text by itself: line ends, invisible characters, spaces at the ends. */
export const sameText = (a: string, b: string): boolean => normalizeThai(a).trim() === normalizeThai(b).trim();

/**
 * An untouched cell follows the proposal, an edited one stays for good.
 *
 * The remembered proposal of an edited cell is the one that the person saw when editing: were it moved on, the mark would vanish at the next run
 * and the run would not be repeatable. A person who types exactly what we propose, or who restores our text, hands the cell back to us.
 * A text that stood there before we ever proposed anything is theirs, without a mark.
 */
export function mergeText(cell: {
  readonly proposedBefore: string | undefined;
  readonly current: string;
  readonly proposedNow: string;
}): TextMerge {
  const { proposedBefore, current, proposedNow } = cell;
  if (sameText(current, proposedNow)) return { text: current, proposed: proposedNow, differs: false };
  const untouched = proposedBefore === undefined ? current.trim() === '' : sameText(current, proposedBefore);
  if (untouched) return { text: proposedNow, proposed: proposedNow, differs: false };
  return { text: current, proposed: proposedBefore, differs: proposedBefore !== undefined && !sameText(proposedBefore, proposedNow) };
}

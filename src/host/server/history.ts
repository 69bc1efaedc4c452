/** Undo and redo over everything that changes the document: typing, pasting, rows, widths, looks, tabs, and what a script wrote. */

import type { Selection } from './protocol';
import type { Patch } from './snapshot';

interface Step {
  readonly undo: Patch;
  readonly redo: Patch;
  /** Where it happened: undo leads there. */
  readonly place: Selection | null;
  readonly size: number;
}

interface History {
  readonly record: (step: Omit<Step, 'size'>) => void;
  /** The step to take back; it becomes the next to redo. */
  readonly back: () => Step | undefined;
  readonly forth: () => Step | undefined;
  readonly can: () => { readonly undo: boolean; readonly redo: boolean };
  readonly clear: () => void;
}

/** Bounded by length of text, so that a large paste does not fill the memory; the last step is kept whatever its size. */
const STEPS = 300;
const LETTERS = 60_000_000;

const sizeOf = (patch: Patch): number =>
  Object.values(patch.sheets).reduce(
    (total, part) => total + (part === null ? 0 : (part.rest?.length ?? 0) + part.rows.reduce((sum, row) => sum + row.length, 0)),
    (patch.book?.length ?? 0) + 50,
  );

export function createHistory(): History {
  const done: Step[] = [];
  const undone: Step[] = [];
  return {
    record(step) {
      undone.length = 0;
      done.push({ ...step, size: sizeOf(step.undo) + sizeOf(step.redo) });
      let total = done.reduce((sum, { size }) => sum + size, 0);
      while (done.length > 1 && (done.length > STEPS || total > LETTERS)) total -= done.shift()?.size ?? 0;
    },
    back() {
      const step = done.pop();
      if (step) undone.push(step);
      return step;
    },
    forth() {
      const step = undone.pop();
      if (step) done.push(step);
      return step;
    },
    can: () => ({ undo: done.length > 0, redo: undone.length > 0 }),
    clear() {
      done.length = 0;
      undone.length = 0;
    },
  };
}

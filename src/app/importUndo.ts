/** Taking the last import back in one step, also from a page that was opened anew. */
import type { Cell, Grids, SheetChange, SheetId } from '../model';
import type { Answer, ImportResult } from '../ui/contract';
import { applyToGrids } from '../workbook';
import { answer, BUSY, refuseWith } from './answers';
import type { Ports } from './ports';

const UNDO = 'import.undo';

interface Kept {
  /** What the import told that it wrote. */
  readonly told: Pick<ImportResult, 'written' | 'rows'>;
  /** The cells an import changed: what they held, and what they were given. */
  readonly cells: readonly {
    readonly sheet: SheetId;
    readonly row: number;
    readonly column: number;
    readonly was: Cell;
    readonly is: Cell;
  }[];
}

/** A cell as it would be written: its formula where it has one. */
const contentOf = (grids: Grids, sheet: SheetId, row: number, column: number): Cell =>
  grids[sheet]?.formulas?.[row - 1]?.[column - 1] || (grids[sheet]?.cells[row - 1]?.[column - 1] ?? '');

/** The cells in which two states of the sheets differ, those that the changes touch. */
function changedCells(before: Grids, changes: readonly SheetChange[]): Kept['cells'] {
  // Opened rows stay open; what counts is where the cells stand then.
  const opened = applyToGrids(
    before,
    changes.filter(({ kind }) => kind === 'insertRows'),
  );
  const after = applyToGrids(before, changes);
  const seen = new Map<string, Kept['cells'][number]>();
  for (const change of changes) {
    if (change.kind !== 'values') continue;
    change.values.forEach((line, down) => {
      line.forEach((_, right) => {
        const [row, column] = [change.row + down, change.column + right];
        const [was, is] = [contentOf(opened, change.sheet, row, column), contentOf(after, change.sheet, row, column)];
        if (was !== is) seen.set(`${change.sheet} ${row} ${column}`, { sheet: change.sheet, row, column, was, is });
      });
    });
  }
  return [...seen.values()];
}

/** Remembers what the changes overwrite. `before`: the sheets with their formulas as they were. */
export function keepUndo(ports: Ports, before: Grids, changes: readonly SheetChange[], told: Kept['told']): ImportResult {
  const cells = changedCells(before, changes);
  // An import that changes nothing leaves the one before it to be undone.
  if (cells.length > 0) ports.shelf.put(UNDO, JSON.stringify({ told, cells } satisfies Kept));
  return { ...told, canUndo: cells.length > 0 };
}

/** Changes for single cells, neighbours in a row together. */
function changesFor(cells: Kept['cells']): readonly SheetChange[] {
  const sorted = [...cells].sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.row - b.row || a.column - b.column));
  const runs: { sheet: SheetId; row: number; column: number; values: Cell[][] }[] = [];
  for (const { sheet, row, column, was } of sorted) {
    const last = runs[runs.length - 1];
    const line = last?.values[0];
    if (last && line && last.sheet === sheet && last.row === row && last.column + line.length === column) line.push(was);
    else runs.push({ sheet, row, column, values: [[was]] });
  }
  return runs.map((run) => ({ kind: 'values', ...run }));
}

/** Sheets may write a formula, or a number given as text, in a way of its own. */
const alike = (one: Cell, other: Cell): boolean => String(one).replace(/\s|^'/g, '') === String(other).replace(/\s|^'/g, '');

/** Takes the last import back, unless somebody changed one of its cells since. */
export function undoImport(ports: Ports): Answer<ImportResult> {
  const kept = ports.shelf.take(UNDO);
  if (!kept) return refuseWith('NOTHING_TO_UNDO', 'nothingToUndo');
  const { cells, told } = JSON.parse(kept) as Kept;
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const done = ports.lock.run((): Answer<ImportResult> => {
    const grids = ports.workbook.read(sheets, sheets);
    const touched = cells.find(({ sheet, row, column, was, is }) => {
      const now = contentOf(grids, sheet, row, column);
      // What is as it was already: an undo that was cut off is finished by the next one.
      return !alike(now, is) && !alike(now, was);
    });
    if (touched) return refuseWith('CHANGED_SINCE', 'undoChanged', { sheet: grids[touched.sheet]?.sheet ?? '' });
    ports.workbook.write(changesFor(cells));
    ports.shelf.put(UNDO, '');
    return answer({ ...told, canUndo: false });
  });
  return done ?? BUSY();
}

/** What is wrong with a cell whatever it stands for: formula errors, characters that no document can hold, texts near the limit of a cell. */
import type { Grid, Grids, SheetId } from '../../model';
import { hasUnprintable } from '../../thai';
import { problem } from '../messages';
import { SCHEMAS } from '../schema';
import { findHeader, refOf } from '../table';
import type { Reporter } from './context';

/** Formula errors in the columns of people; the score readers tell of theirs themselves. */
const ERROR_VALUE = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)$/;

/** Google's limit is 50,000 characters a cell; people who add to such a text lose what they typed. */
const LONG = 40_000;

const TEXT_SHEETS: readonly SheetId[] = ['settings', 'plan', 'followUp', 'library', 'framework', 'items'];

/** Hidden columns are ours. */
const hiddenColumns = (grid: Grid, columnOf: ReadonlyMap<string, number>): ReadonlySet<number> =>
  new Set(SCHEMAS[grid.id].columns.flatMap(({ key, role }) => (role === 'hidden' ? [columnOf.get(key) ?? 0] : [])));

export function inspectCells(grids: Grids, report: Reporter): void {
  for (const id of TEXT_SHEETS) {
    const grid = grids[id];
    const header = grid && findHeader(grid, SCHEMAS[id].columns);
    if (!grid || !header) continue;
    const hidden = hiddenColumns(grid, header.columnOf);
    grid.cells.forEach((row, rowIndex) => {
      if (rowIndex < header.row) return;
      row.forEach((cell, index) => {
        if (typeof cell !== 'string' || cell === '' || hidden.has(index + 1)) return;
        const at = refOf(grid, rowIndex + 1, index + 1);
        if (id !== 'items' && ERROR_VALUE.test(cell)) report(problem('CELL_ERROR', { at, found: cell }));
        if (hasUnprintable(cell)) report(problem('CELL_UNPRINTABLE', { at }));
        if (cell.length > LONG) report(problem('CELL_LONG', { at, detail: String(cell.length) }));
      });
    });
  }
}

/**
 * What the changes of a run stand on. People work at the same time (DESIGN D16): before the first write the rows to be written are compared with
 * those the run was computed from. What is done where they move in the very moment of the write: setRight.ts.
 */
import type { Cell, Grid, SheetChange } from '../model';
import { schemaOf } from './schema';
import { isBlank, openTable } from './table';

type Values = Extract<SheetChange, { readonly kind: 'values' }>;

/** Written cells by row and column (1-based), as they are sent. */
export type Written = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

export const valuesOf = (grid: Grid, changes: readonly SheetChange[]): readonly Values[] =>
  changes.filter((change): change is Values => change.kind === 'values' && change.sheet === grid.id);

export function writtenBy(grid: Grid, changes: readonly SheetChange[]): Written {
  const rows = new Map<number, Map<number, Cell>>();
  for (const { row, column, values } of valuesOf(grid, changes)) {
    values.forEach((line, down) => {
      const cells = rows.get(row + down) ?? new Map<number, Cell>();
      rows.set(row + down, cells);
      line.forEach((value, right) => {
        cells.set(column + right, value);
      });
    });
  }
  return rows;
}

export const at = (grid: Grid, row: number, column: number): Cell => grid.cells[row - 1]?.[column - 1] ?? '';

export const isBlankRow = (grid: Grid, row: number): boolean => (grid.cells[row - 1] ?? []).every(isBlank);

export const widthOf = (...grids: readonly Grid[]): number => Math.max(0, ...grids.map(({ cells }) => cells[0]?.length ?? 0));

/** Sheets write 0.1 + 0.2 and line ends in ways of their own. */
export function same(one: Cell, other: Cell): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  return String(one).replace(/\r\n?/g, '\n') === String(other).replace(/\r\n?/g, '\n');
}

const sameRow = (one: Grid, other: Grid, row: number): boolean => {
  const width = widthOf(one, other);
  for (let column = 1; column <= width; column++) if (!same(at(one, row, column), at(other, row, column))) return false;
  return true;
};

/** The row of the header and what stands in it; '' where it cannot be found. */
const headOf = (grid: Grid): string => {
  const table = openTable(grid, schemaOf(grid.id));
  return table ? `${table.headerRow}|${(grid.cells[table.headerRow - 1] ?? []).join('|').replace(/\|+$/, '')}` : '';
};

/** Rows that a run stands on: those it writes, and for new ones the last row above that holds anything, which moves where they would. */
export function groundOf(read: Grid, written: Written): ReadonlySet<number> {
  const rows = new Set(written.keys());
  for (const row of written.keys()) {
    if (!isBlankRow(read, row)) continue;
    let above = Math.min(row - 1, read.cells.length);
    while (above > 0 && isBlankRow(read, above)) above--;
    if (above > 0) rows.add(above);
  }
  return rows;
}

/** True where the changes, computed from `read`, still mean the same rows and columns in `now`. Other rows may have changed. */
export function stillStands(read: Grid, now: Grid, changes: readonly SheetChange[]): boolean {
  if (headOf(read) !== headOf(now)) return false;
  const opens = changes.some((change) => change.kind === 'insertRows' && change.sheet === read.id);
  if (opens) {
    const rows = Math.max(read.cells.length, now.cells.length);
    return Array.from({ length: rows }, (_, index) => index + 1).every((row) => sameRow(read, now, row));
  }
  return [...groundOf(read, writtenBy(read, changes))].every((row) => sameRow(read, now, row));
}

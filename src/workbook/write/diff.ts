/** From a grid and what it shall hold to few rectangles of changes; nothing at all where nothing changed. */
import { type Cell, dayKey, type Grid, type SheetChange, type SheetId } from '../../model';
import { afterOpening, type OpenedRows } from './opened';
import { boxesOf, type Care, type Edits, joined } from './rectangles';
import { asItStands } from './standing';

export type { Edits } from './rectangles';
export { asText } from './standing';

export type Cells = readonly (readonly Cell[])[];

/** Formulas are compared without quotes, dollar signs and spaces, which Sheets rewrites at will. */
export const plainFormula = (formula: string): string => formula.replace(/['$\s]/g, '').toUpperCase();

const isFormula = (cell: Cell): boolean => typeof cell === 'string' && cell.startsWith('=');

/** Whether a cell holds the wanted value already. A formula that nobody read counts as there when the cell shows anything. */
export function holds(grid: Grid, row: number, column: number, wanted: Cell, strict = false): boolean {
  const now = grid.cells[row - 1]?.[column - 1] ?? '';
  const formula = grid.formulas?.[row - 1]?.[column - 1] ?? '';
  if (isFormula(wanted)) return grid.formulas ? plainFormula(formula) === plainFormula(String(wanted)) : now !== '';
  // A person's own formula that shows what we want is left alone, unless the very value is asked for.
  if (formula !== '' && strict) return false;
  if (now === wanted) return true;
  if (typeof now === 'number' && typeof wanted === 'number') return Math.abs(now - wanted) <= 1e-12 * Math.max(1, Math.abs(now));
  if (strict) return false;
  const text = typeof wanted === 'string' && wanted.startsWith("'") ? wanted.slice(1) : String(wanted);
  return String(now).replace(/\r\n?/g, '\n') === text.replace(/\r\n?/g, '\n');
}

/** Notes a wanted cell, unless the grid holds it already. `strict`: text that only looks like the number is replaced. */
export function edit(edits: Edits, grid: Grid, row: number, column: number | undefined, wanted: Cell, strict = false): void {
  if (column === undefined) return;
  const cells = edits.get(row);
  if (holds(grid, row, column, wanted, strict)) {
    cells?.delete(column);
    if (cells?.size === 0) edits.delete(row);
    return;
  }
  if (cells) cells.set(column, wanted);
  else edits.set(row, new Map([[column, wanted]]));
}

/** The edits as few rectangles. */
export function changesOf(grid: Grid, edits: Edits, care: Care = {}): readonly SheetChange[] {
  if (edits.size === 0) return [];
  return joined(boxesOf(edits), care).map(({ top, left, bottom, right }) => {
    const values: Cell[][] = [];
    for (let row = top; row <= bottom; row++) {
      const cells = edits.get(row);
      const line: Cell[] = [];
      for (let column = left; column <= right; column++) line.push(cells?.get(column) ?? asItStands(grid, row, column));
      values.push(line);
    }
    return { kind: 'values', sheet: grid.id, row: top, column: left, values };
  });
}

/** The changes that turn `before` into `after` (cells from A1 on; formulas as text that begins with '='). */
export function diff(before: Grid, after: Cells, avoid: ReadonlySet<number> = new Set()): readonly SheetChange[] {
  const edits: Edits = new Map();
  const height = Math.max(before.cells.length, after.length);
  for (let row = 1; row <= height; row++) {
    const width = Math.max(before.cells[row - 1]?.length ?? 0, after[row - 1]?.length ?? 0);
    for (let column = 1; column <= width; column++) edit(edits, before, row, column, after[row - 1]?.[column - 1] ?? '', true);
  }
  return changesOf(before, edits, { avoid });
}

const setAt = <T>(rows: T[][], row: number, column: number, value: T, blank: T): void => {
  while (rows.length < row) rows.push([]);
  const line = rows[row - 1]!;
  while (line.length < column) line.push(blank);
  line[column - 1] = value;
};

/** In place: what the formulas of a tab point at moves with opened rows. */
function movePlaces(formulas: string[][], tab: string, opened: OpenedRows): void {
  for (const line of formulas)
    line.forEach((formula, index) => {
      if (formula !== '') line[index] = afterOpening(formula, tab, opened);
    });
}

const daysAfter = (days: ReadonlySet<string>, { row: opened, count }: OpenedRows): ReadonlySet<string> =>
  new Set(
    [...days].map((key) => {
      const [row = 0, column = 0] = key.split(' ').map(Number);
      return dayKey(row >= opened ? row + count : row, column);
    }),
  );

/** The grid after the changes, as a sheet would hold it; a new formula shows nothing until it is calculated. */
export function applyToGrid(grid: Grid, changes: readonly SheetChange[]): Grid {
  const own = changes.filter((change) => change.sheet === grid.id && change.kind !== 'backgrounds');
  if (own.length === 0) return grid;
  const cells: Cell[][] = grid.cells.map((row) => [...row]);
  const formulas: string[][] = (grid.formulas ?? []).map((row) => [...row]);
  let { days } = grid;
  for (const change of own) {
    if (change.kind === 'insertRows') {
      days = days && daysAfter(days, { ...change, tab: grid.sheet });
      const empty = <T>(): T[][] => Array.from({ length: change.count }, () => []);
      if (change.row <= cells.length) cells.splice(change.row - 1, 0, ...empty<Cell>());
      if (change.row <= formulas.length) formulas.splice(change.row - 1, 0, ...empty<string>());
      movePlaces(formulas, grid.sheet, { ...change, tab: grid.sheet });
    } else if (change.kind === 'appendRow') {
      while (cells.length > 0 && cells[cells.length - 1]!.every((cell) => cell === '')) cells.pop();
      cells.push(change.values.map((value) => (typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value)));
    } else if (change.kind === 'values') {
      change.values.forEach((line, down) => {
        line.forEach((value, right) => {
          const formula = typeof value === 'string' && value.startsWith('=') ? value : '';
          const [row, column] = [change.row + down, change.column + right];
          const shown = formula !== '' ? '' : typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value;
          // A formula that is rewritten as it was still shows what it showed.
          if (formula === '' || formulas[row - 1]?.[column - 1] !== formula) setAt(cells, row, column, shown, '');
          if (formula !== '' || (formulas[row - 1]?.[column - 1] ?? '') !== '') setAt(formulas, row, column, formula, '');
        });
      });
    }
  }
  const width = Math.max(...cells.map((row) => row.length), 0);
  const rectangular = cells.map((row) => (row.length < width ? [...row, ...Array<Cell>(width - row.length).fill('')] : row));
  const hasFormulas = grid.formulas !== undefined || formulas.some((row) => row.some((formula) => formula !== ''));
  return { ...grid, cells: rectangular, ...(hasFormulas ? { formulas } : {}), ...(days ? { days } : {}) };
}

type SomeGrids = Readonly<Partial<Record<SheetId, Grid>>>;

function applyTogether(grids: SomeGrids, changes: readonly SheetChange[]): SomeGrids {
  const result: Partial<Record<SheetId, Grid>> = { ...grids };
  for (const id of new Set(changes.map((change) => change.sheet))) {
    const grid = result[id];
    if (grid) result[id] = applyToGrid(grid, changes);
  }
  return result;
}

/** Formulas of the other sheets follow rows that were opened. */
function followOpened(grids: SomeGrids, { sheet, row, count }: Extract<SheetChange, { readonly kind: 'insertRows' }>): SomeGrids {
  const tab = grids[sheet]?.sheet;
  if (tab === undefined) return grids;
  const result: Partial<Record<SheetId, Grid>> = { ...grids };
  for (const grid of Object.values(grids)) {
    if (!grid?.formulas || grid.id === sheet) continue;
    const formulas = grid.formulas.map((line) => [...line]);
    movePlaces(formulas, grid.sheet, { tab, row, count });
    result[grid.id] = { ...grid, formulas };
  }
  return result;
}

/** All grids after the changes, applied in order. */
export function applyToGrids<T extends SomeGrids>(grids: T, changes: readonly SheetChange[]): T {
  let result: SomeGrids = grids;
  let waiting: SheetChange[] = [];
  for (const change of changes) {
    waiting.push(change);
    if (change.kind !== 'insertRows') continue;
    result = followOpened(applyTogether(result, waiting), change);
    waiting = [];
  }
  return applyTogether(result, waiting) as T;
}

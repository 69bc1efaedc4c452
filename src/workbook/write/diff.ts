/** From a grid and what it shall hold to few rectangles of changes; nothing at all where nothing changed. */
import type { Cell, Grid, SheetChange, SheetId } from '../../model';

/** Rectangles per sheet at most; between them unchanged cells are rewritten with what they hold. */
const MOST_RECTANGLES = 4;

/** A rectangle may cover a person's column only where nothing else helps: every such cell costs this many others. */
const HUMAN_COST = 1000;

export type Cells = readonly (readonly Cell[])[];

/** Formulas are compared without quotes, dollar signs and spaces, which Sheets rewrites at will. */
const plainFormula = (formula: string): string => formula.replace(/['$\s]/g, '').toUpperCase();

const isFormula = (cell: Cell): boolean => typeof cell === 'string' && cell.startsWith('=');

/** Text that begins like a formula is kept as text by a leading apostrophe. */
export const asText = (text: string): string => (text.startsWith('=') ? `'${text}` : text);

/** Whether a cell holds the wanted value already. A formula that nobody read counts as there when the cell shows anything. */
export function holds(grid: Grid, row: number, column: number, wanted: Cell, strict = false): boolean {
  const now = grid.cells[row - 1]?.[column - 1] ?? '';
  const formula = grid.formulas?.[row - 1]?.[column - 1] ?? '';
  if (isFormula(wanted)) return grid.formulas ? plainFormula(formula) === plainFormula(String(wanted)) : now !== '';
  if (formula !== '') return false;
  if (now === wanted) return true;
  if (typeof now === 'number' && typeof wanted === 'number') return Math.abs(now - wanted) <= 1e-12 * Math.max(1, Math.abs(now));
  if (strict) return false;
  const text = typeof wanted === 'string' && wanted.startsWith("'=") ? wanted.slice(1) : String(wanted);
  return String(now).replace(/\r\n?/g, '\n') === text.replace(/\r\n?/g, '\n');
}

/** What writing an unchanged cell must send so that it stays as it is. */
function rewritten(grid: Grid, row: number, column: number): Cell {
  const formula = grid.formulas?.[row - 1]?.[column - 1] ?? '';
  if (formula !== '') return formula;
  const value = grid.cells[row - 1]?.[column - 1] ?? '';
  return typeof value === 'string' ? asText(value) : value;
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const cover = (a: Box, b: Box): Box => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** Runs of changed rows per column, equal runs of neighbouring columns joined. */
function boxesOf(edits: Edits): readonly Box[] {
  const columns = new Map<number, number[]>();
  for (const [row, cells] of edits) {
    for (const column of cells.keys()) {
      const rows = columns.get(column);
      if (rows) rows.push(row);
      else columns.set(column, [row]);
    }
  }
  const boxes: Box[] = [];
  for (const column of [...columns.keys()].sort((a, b) => a - b)) {
    const rows = columns.get(column)!.sort((a, b) => a - b);
    let start = rows[0]!;
    let end = start;
    const close = (): void => {
      const twin = boxes.findIndex((box) => box.right === column - 1 && box.top === start && box.bottom === end);
      if (twin >= 0) boxes[twin] = { ...boxes[twin]!, right: column };
      else boxes.push({ top: start, left: column, bottom: end, right: column });
    };
    // Many runs in a column are one in the end: joining them here keeps the work linear in the rows.
    const scattered = rows.filter((row, index) => index > 0 && row !== rows[index - 1]! + 1).length > MOST_RECTANGLES * 2;
    for (const row of rows.slice(1)) {
      if (row !== end + 1 && !scattered) {
        close();
        start = row;
      }
      end = row;
    }
    close();
  }
  return boxes;
}

/** More boxes than this are first made one a column, for joining is a cube in their number. */
const MANY_BOXES = 40;

function perColumn(boxes: readonly Box[]): Box[] {
  const columns = new Map<number, Box>();
  for (const box of boxes) {
    for (let column = box.left; column <= box.right; column++) {
      const own = { ...box, left: column, right: column };
      const known = columns.get(column);
      columns.set(column, known ? cover(known, own) : own);
    }
  }
  return [...columns.values()];
}

/** Joins boxes, cheapest first, until few are left. */
function joined(boxes: readonly Box[], avoid: ReadonlySet<number>): readonly Box[] {
  const area = (box: Box): number => {
    let width = 0;
    for (let column = box.left; column <= box.right; column++) width += avoid.has(column) ? HUMAN_COST : 1;
    return width * (box.bottom - box.top + 1);
  };
  const left = boxes.length > MANY_BOXES ? perColumn(boxes) : [...boxes];
  while (left.length > 1) {
    let best: { readonly i: number; readonly j: number; readonly cost: number } | null = null;
    for (let i = 0; i < left.length; i++) {
      for (let j = i + 1; j < left.length; j++) {
        const cost = area(cover(left[i]!, left[j]!)) - area(left[i]!) - area(left[j]!);
        if (!best || cost < best.cost) best = { i, j, cost };
      }
    }
    if (!best || (best.cost > 0 && left.length <= MOST_RECTANGLES)) break;
    left[best.i] = cover(left[best.i]!, left[best.j]!);
    left.splice(best.j, 1);
  }
  return left;
}

/** Wanted cells by 1-based row and column. */
export type Edits = Map<number, Map<number, Cell>>;

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

/** The edits as few rectangles. `avoid`: columns of people, covered only where it cannot be helped. */
export function changesOf(grid: Grid, edits: Edits, avoid: ReadonlySet<number> = new Set()): readonly SheetChange[] {
  if (edits.size === 0) return [];
  return joined(boxesOf(edits), avoid).map(({ top, left, bottom, right }) => {
    const values: Cell[][] = [];
    for (let row = top; row <= bottom; row++) {
      const cells = edits.get(row);
      const line: Cell[] = [];
      for (let column = left; column <= right; column++) line.push(cells?.get(column) ?? rewritten(grid, row, column));
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
  return changesOf(before, edits, avoid);
}

const setAt = <T>(rows: T[][], row: number, column: number, value: T, blank: T): void => {
  while (rows.length < row) rows.push([]);
  const line = rows[row - 1]!;
  while (line.length < column) line.push(blank);
  line[column - 1] = value;
};

/** The grid after the changes, as a sheet would hold it; a new formula shows nothing until it is calculated. */
export function applyToGrid(grid: Grid, changes: readonly SheetChange[]): Grid {
  const own = changes.filter((change) => change.sheet === grid.id && change.kind !== 'backgrounds');
  if (own.length === 0) return grid;
  const cells: Cell[][] = grid.cells.map((row) => [...row]);
  const formulas: string[][] = (grid.formulas ?? []).map((row) => [...row]);
  for (const change of own) {
    if (change.kind === 'insertRows') {
      const empty = <T>(): T[][] => Array.from({ length: change.count }, () => []);
      if (change.row <= cells.length) cells.splice(change.row - 1, 0, ...empty<Cell>());
      if (change.row <= formulas.length) formulas.splice(change.row - 1, 0, ...empty<string>());
    } else if (change.kind === 'values') {
      change.values.forEach((line, down) => {
        line.forEach((value, right) => {
          const formula = typeof value === 'string' && value.startsWith('=') ? value : '';
          const [row, column] = [change.row + down, change.column + right];
          const shown = formula !== '' ? '' : typeof value === 'string' && value.startsWith("'=") ? value.slice(1) : value;
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
  return { ...grid, cells: rectangular, ...(hasFormulas ? { formulas } : {}) };
}

/** All grids after the changes. */
export function applyToGrids<T extends Readonly<Partial<Record<SheetId, Grid>>>>(grids: T, changes: readonly SheetChange[]): T {
  const touched = new Set(changes.map((change) => change.sheet));
  const result: Partial<Record<SheetId, Grid>> = { ...grids };
  for (const id of touched) {
    const grid = result[id];
    if (grid) result[id] = applyToGrid(grid, changes);
  }
  return result as T;
}

/**
 * What the changes of a run stand on. People work at the same time (DESIGN D16): before the first write the rows to be written are compared with
 * those the run was computed from, and afterwards it is seen whether every value stands in its own row.
 */
import type { Cell, CellRef, Grid, SheetChange } from '../model';
import { schemaOf } from './schema';
import { isBlank, openTable, refOf } from './table';
import { applyToGrid, asText } from './write/diff';

type Values = Extract<SheetChange, { readonly kind: 'values' }>;

/** Written cells by row and column (1-based), as they are sent. */
type Written = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

const valuesOf = (grid: Grid, changes: readonly SheetChange[]): readonly Values[] =>
  changes.filter((change): change is Values => change.kind === 'values' && change.sheet === grid.id);

function writtenBy(grid: Grid, changes: readonly SheetChange[]): Written {
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

const at = (grid: Grid, row: number, column: number): Cell => grid.cells[row - 1]?.[column - 1] ?? '';

const widthOf = (...grids: readonly Grid[]): number => Math.max(0, ...grids.map(({ cells }) => cells[0]?.length ?? 0));

/** Sheets write 0.1 + 0.2 and line ends in ways of their own. */
function same(one: Cell, other: Cell): boolean {
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

/** True where the changes, computed from `read`, still mean the same rows and columns in `now`. Other rows may have changed. */
export function stillStands(read: Grid, now: Grid, changes: readonly SheetChange[]): boolean {
  if (headOf(read) !== headOf(now)) return false;
  const opens = changes.some((change) => change.kind === 'insertRows' && change.sheet === read.id);
  if (opens) {
    const rows = Math.max(read.cells.length, now.cells.length);
    return Array.from({ length: rows }, (_, index) => index + 1).every((row) => sameRow(read, now, row));
  }
  return [...writtenBy(read, changes).keys()].every((row) => sameRow(read, now, row));
}

/** What has to be done after a write beside which rows moved. */
export interface Righting {
  readonly changes: readonly SheetChange[];
  /** Cells that somebody gave another value while the run was writing: theirs stays. */
  readonly kept: readonly CellRef[];
}

const NOTHING: Righting = { changes: [], kept: [] };

/** Columns of `after` → columns of `base`, by header; null for a column that came since. */
function columnsOf(base: Grid, after: Grid): ((column: number) => number | null) | null {
  const [then, now] = [openTable(base, schemaOf(base.id)), openTable(after, schemaOf(after.id))];
  if (!then || !now) return null;
  const old = base.cells[then.headerRow - 1] ?? [];
  const fresh = after.cells[now.headerRow - 1] ?? [];
  if (old.join('|') === fresh.join('|')) return (column) => column;
  const byKey = new Map([...now.columnOf].map(([key, place]) => [place, then.columnOf.get(key) ?? null] as const));
  const map = fresh.map((header, index): number | null => {
    const known = byKey.get(index + 1);
    if (known !== undefined) return known;
    const place = header === '' ? -1 : old.indexOf(header);
    return place < 0 ? null : place + 1;
  });
  // Columns without a header keep beside their neighbour.
  map.forEach((known, index) => {
    const left = map[index - 1];
    if (known === null && fresh[index] === '' && left != null && !map.includes(left + 1) && (old[left] ?? '') === '') map[index] = left + 1;
  });
  return (column) => map[column - 1] ?? null;
}

/** How well two rows agree, from 0 to 1, in the cells that no write has touched; null where nothing is left to compare. */
type Likeness = (row: number, old: number) => number | null;

const ENOUGH = 0.6;

/** Rows of `after` → rows of `base`: those that stand where they stood, then each of the others where it agrees best. */
function rowsOf(height: number, old: number, likeness: Likeness): Map<number, number> {
  const map = new Map<number, number>();
  const taken = new Set<number>();
  for (let row = 1; row <= Math.min(height, old); row++) {
    if (likeness(row, row) === 1) {
      map.set(row, row);
      taken.add(row);
    }
  }
  for (let row = 1; row <= height; row++) {
    if (map.has(row)) continue;
    let best = { row: 0, value: ENOUGH };
    for (let candidate = 1; candidate <= old; candidate++) {
      if (taken.has(candidate)) continue;
      const value = likeness(row, candidate);
      if (value !== null && (value > best.value || (value === best.value && best.row === 0))) best = { row: candidate, value };
    }
    if (best.row === 0) continue;
    map.set(row, best.row);
    taken.add(best.row);
  }
  return map;
}

/** Single cells as changes, neighbours in a row together; nothing between them is rewritten. */
export function changesOfCells(
  sheet: Grid['id'],
  cells: readonly { readonly row: number; readonly column: number; readonly value: Cell }[],
): readonly SheetChange[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; values: Cell[] }[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.values.length === column) last.values.push(value);
    else runs.push({ row, column, values: [value] });
  }
  return runs.map(({ row, column, values }) => ({ kind: 'values', sheet, row, column, values: [values] }));
}

/** What a written value looks like in the sheet; null for a formula, which shows what it calculates. */
const shown = (value: Cell): Cell | null =>
  typeof value !== 'string' ? value : value.startsWith('=') ? null : value.startsWith("'") ? value.slice(1) : value;

/**
 * Compares the sheet after a write with what was wanted. Where rows or columns moved between the last look and the write, values landed in other
 * rows: every row gets its own again, what was overwritten comes back, and a value that somebody typed meanwhile stays.
 */
export function setRight(before: Grid, after: Grid, changes: readonly SheetChange[]): Righting {
  const base = applyToGrid(
    before,
    changes.filter(({ kind }) => kind === 'insertRows'),
  );
  const written = writtenBy(base, changes);
  // Headers that the run itself wrote are no columns that came since.
  const columns = columnsOf(applyToGrid(base, valuesOf(base, changes)), after);
  if (!columns || written.size === 0) return NOTHING;
  const formula = (row: number, column: number): boolean => (base.formulas?.[row - 1]?.[column - 1] ?? '') !== '';
  const width = widthOf(after);
  const likeness: Likeness = (row, old) => {
    let [equal, all] = [0, 0];
    for (let column = 1; column <= width; column++) {
      const place = columns(column);
      if (place === null || written.get(row)?.has(column) || written.get(old)?.has(place) || formula(old, place)) continue;
      const [one, other] = [at(after, row, column), at(base, old, place)];
      if (isBlank(one) && isBlank(other)) continue;
      all++;
      if (same(one, other)) equal++;
    }
    return all === 0 ? null : equal / all;
  };
  const unmoved = columns(width) === width && [...written.keys()].every((row) => (likeness(row, row) ?? 1) === 1);
  return unmoved ? NOTHING : rightRows(base, after, written, columns, rowsOf(after.cells.length, base.cells.length, likeness));
}

function rightRows(
  base: Grid,
  after: Grid,
  written: Written,
  columns: (column: number) => number | null,
  rows: Map<number, number>,
): Righting {
  const width = Math.max(widthOf(base, after), ...[...written.values()].flatMap((cells) => [...cells.keys()]));
  const placeNow = new Map<number, number>();
  for (let column = 1; column <= width; column++) {
    const place = columns(column);
    if (place !== null && !placeNow.has(place)) placeNow.set(place, column);
  }
  // Rows of ours that were blank before: found again by what was written into them, else put below everything.
  const homeless: number[] = [];
  const mapped = new Set(rows.values());
  for (const [row, cells] of written) {
    if (mapped.has(row) || !(base.cells[row - 1] ?? []).every(isBlank)) continue;
    const standing = Array.from({ length: after.cells.length }, (_, index) => index + 1).find(
      (candidate) =>
        !rows.has(candidate) &&
        [...cells].every(([column, value]) => shown(value) === null || same(at(after, candidate, column), shown(value)!)),
    );
    if (standing === undefined) homeless.push(row);
    else rows.set(standing, row);
  }
  const cells: { row: number; column: number; value: Cell }[] = [];
  const kept: CellRef[] = [];
  const visit = (row: number, column: number): void => {
    const [old, place] = [rows.get(row), columns(column)];
    const ours = written.get(row)?.get(column);
    const target = old === undefined || place === null ? undefined : written.get(old)?.get(place);
    if (ours === undefined && target === undefined) return;
    const now = at(after, row, column);
    const restored = old === undefined || place === null ? '' : at(base, old, place);
    const wanted: Cell = target ?? (typeof restored === 'string' ? asText(restored) : restored);
    const wantedShown = shown(wanted);
    if (wantedShown === null || same(now, wantedShown)) return;
    const landed = ours === undefined ? null : shown(ours);
    const isOurs = landed !== null && same(now, landed);
    if (isOurs || same(now, restored)) cells.push({ row, column, value: wanted });
    else kept.push(refOf(after, row, column));
  };
  for (let row = 1; row <= after.cells.length; row++) for (let column = 1; column <= width; column++) visit(row, column);
  let free = after.cells.length;
  while (free > 0 && (after.cells[free - 1] ?? []).every(isBlank)) free--;
  for (const row of homeless.sort((a, b) => a - b)) {
    free++;
    for (const [column, value] of written.get(row)!) {
      const place = placeNow.get(column);
      if (place !== undefined) cells.push({ row: free, column: place, value });
    }
  }
  return { changes: changesOfCells(base.id, cells), kept };
}

/**
 * After a write beside which rows or columns moved (DESIGN D16): values landed in other rows. Every row gets its own again, what was overwritten comes
 * back, and a value that somebody typed meanwhile stays.
 */
import { type Cell, type CellRef, dayKey, type Grid, type SheetChange } from '../model';
import { type Columns, columnsOf, freshRowsOf, likenessOf, type Rows, rowsOf, shown, wholeRows } from './moved';
import { at, groundOf, isBlankRow, same, valuesOf, type Written, widthOf, writtenBy } from './stand';
import { isBlank, refOf } from './table';
import { applyToGrid, plainFormula } from './write/diff';
import { asItStands, numberIn, readAsDay } from './write/standing';

/** What has to be done after a write beside which rows moved. */
export interface Righting {
  readonly changes: readonly SheetChange[];
  /** Cells that somebody gave another value while the run was writing: theirs stays. */
  readonly kept: readonly CellRef[];
  /** Rows or columns of the run stand elsewhere; formulas name the place they were made for. */
  readonly moved: boolean;
}

const NOTHING: Righting = { changes: [], kept: [], moved: false };

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** Single cells as changes, neighbours together in rectangles; nothing between them is rewritten. */
export function changesOfCells(sheet: Grid['id'], cells: readonly PlacedCell[]): readonly SheetChange[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; values: Cell[] }[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.values.length === column) last.values.push(value);
    else runs.push({ row, column, values: [value] });
  }
  const blocks: { row: number; column: number; values: Cell[][] }[] = [];
  const open = new Map<string, (typeof blocks)[number]>();
  for (const { row, column, values } of runs) {
    const key = `${column} ${values.length}`;
    const above = open.get(key);
    if (above && above.row + above.values.length === row) above.values.push(values);
    else {
      const block = { row, column, values: [values] };
      blocks.push(block);
      open.set(key, block);
    }
  }
  return blocks.map(({ row, column, values }) => ({ kind: 'values', sheet, row, column, values }));
}

/** The sheet before the write with its rows opened, what was written into it, and the sheet as it is. */
interface Scene {
  readonly base: Grid;
  readonly after: Grid;
  readonly written: Written;
  /** Those of the written rows that held nothing. */
  readonly fresh: Written;
  readonly columns: Columns;
  readonly width: number;
}

/**
 * Compares the sheet after a write with what was wanted. `after` may carry the formulas that stand there: only then a row of ours in which
 * somebody else's words stand is known for one. `broken`: the write did not come to its end.
 */
export function setRight(before: Grid, after: Grid, changes: readonly SheetChange[], broken = false): Righting {
  const base = applyToGrid(
    before,
    changes.filter(({ kind }) => kind === 'insertRows'),
  );
  const written = writtenBy(base, changes);
  // Headers that the run itself wrote are no columns that came since.
  const columns = columnsOf(applyToGrid(base, valuesOf(base, changes)), after);
  if (!columns || written.size === 0) return NOTHING;
  const whole = wholeRows(applyToGrid(base, valuesOf(base, changes)), after, columns);
  const right = new Set(whole.values());
  if ([...written.keys()].every((row) => right.has(row))) return { ...NOTHING, moved: [...whole].some(([row, old]) => row !== old) };
  const likeness = likenessOf(base, after, written, columns);
  const stands = (row: number): boolean => whole.get(row) === row || (likeness(row, row) ?? 1) === 1;
  const unmoved = columns(widthOf(after)) === widthOf(after) && [...groundOf(base, written)].every(stands);
  if (unmoved && !broken) return NOTHING;
  const width = Math.max(widthOf(base, after), ...[...written.values()].flatMap((cells) => [...cells.keys()]));
  const fresh = new Map([...written].filter(([row]) => isBlankRow(base, row)));
  const rows = rowsOf(after.cells.length, base.cells.length, likeness, whole);
  return rightRows({ base, after, written, fresh, columns, width }, rows, whole);
}

/** Columns as they are, by what they were. */
function placesNow({ columns, width }: Scene): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let column = 1; column <= width; column++) {
    const place = columns(column);
    if (place !== null && !places.has(place)) places.set(place, column);
  }
  return places;
}

/** True where somebody wrote into a row of ours: beside our cells, in a column that no formula of theirs fills. */
function isShared({ after, written, columns, width }: Scene, row: number, old: number): boolean {
  for (let column = 1; column <= width; column++) {
    const place = columns(column);
    if (written.get(old)?.has(place ?? 0) || written.get(row)?.has(column) || isBlank(at(after, row, column))) continue;
    if (after.formulas?.some((line) => (line[column - 1] ?? '') !== '')) continue;
    return true;
  }
  return false;
}

/** A cell of `after`. */
type IsOurs = (row: number, column: number) => boolean;

/**
 * Whether what stands in a cell is something that the run wrote into its column, or into the column that stood there. A text that was meant for a
 * column of plain text is a number or a day where that column had moved away.
 */
function oursIn({ after, written, columns }: Scene, places: ReadonlyMap<number, number>): IsOurs {
  const values = new Set<string>();
  for (const cells of written.values()) {
    for (const [column, sent] of cells) {
      // In a column of plain text a formula is the text that it is.
      const value = shown(sent) ?? sent;
      const number = typeof value === 'string' ? numberIn(value) : null;
      for (const place of [column, places.get(column) ?? column]) {
        values.add(`${place} ${value}`);
        if (number !== null) values.add(`${place} ${number}`);
        else if (typeof value === 'string' && readAsDay(value)) values.add(`${place} day`);
      }
    }
  }
  return (row, column) => {
    const value = at(after, row, column);
    const kind = after.days?.has(dayKey(row, column)) ? 'day' : value;
    return [column, columns(column) ?? column].some((place) => values.has(`${place} ${value}`) || values.has(`${place} ${kind}`));
  };
}

/** `whole`: rows that hold all they shall. */
function rightRows(scene: Scene, rows: Rows, whole: Rows): Righting {
  const { base, after, written, fresh, columns, width } = scene;
  const places = placesNow(scene);
  const mapped = new Set(rows.values());
  const lost = new Map([...fresh].filter(([row]) => !mapped.has(row)));
  const found = freshRowsOf(
    base,
    after,
    lost,
    (column) => [column, places.get(column) ?? column],
    (row) => rows.has(row),
  );
  // Rows of ours that stand nowhere, or in a row that somebody else began, are put below everything.
  const homeless = new Set([...lost.keys()].filter((row) => ![...found.values()].includes(row)));
  for (const [row, old] of found) {
    if (isShared(scene, row, old)) homeless.add(old);
    else rows.set(row, old);
  }
  const isOurs = oursIn(scene, places);
  // Nothing is known of the row, and nothing but words of ours stands in it.
  const isStray = (row: number): boolean => (after.cells[row - 1] ?? []).every((value, index) => isBlank(value) || isOurs(row, index + 1));
  const cells: PlacedCell[] = [];
  const kept: CellRef[] = [];
  const visit = (row: number, column: number): void => {
    const [old, place] = [rows.get(row), columns(column)];
    const ours = written.get(row)?.get(column);
    const target = old === undefined || place === null ? undefined : written.get(old)?.get(place);
    const now = at(after, row, column);
    if (ours === undefined && target === undefined && !(old === undefined && isStray(row))) return;
    const restored = old === undefined || place === null ? '' : at(base, old, place);
    const wanted: Cell = target ?? (old === undefined || place === null ? '' : asItStands(base, old, place));
    // A formula of ours that landed where none belongs.
    const isLanded = typeof ours === 'string' && shown(ours) === null && target === undefined;
    if (isLanded && !after.formulas) return;
    if (isLanded && plainFormula(after.formulas?.[row - 1]?.[column - 1] ?? '') === plainFormula(ours)) {
      cells.push({ row, column, value: wanted });
      return;
    }
    const wantedShown = shown(wanted);
    if (wantedShown === null) {
      // What formulas show is not known here; one is missing where another value of the run landed.
      if (target !== undefined && isOurs(row, column)) cells.push({ row, column, value: target });
      return;
    }
    if (same(now, wantedShown)) return;
    if (isOurs(row, column) || same(now, restored)) cells.push({ row, column, value: wanted });
    else kept.push(refOf(after, row, column));
  };
  for (let row = 1; row <= after.cells.length; row++)
    if (!whole.has(row)) for (let column = 1; column <= width; column++) visit(row, column);
  let free = after.cells.length;
  while (free > 0 && isBlankRow(after, free)) free--;
  for (const row of [...homeless].sort((a, b) => a - b)) {
    free++;
    for (const [column, value] of written.get(row)!) {
      const place = places.get(column);
      if (place !== undefined) cells.push({ row: free, column: place, value });
    }
  }
  return { changes: changesOfCells(base.id, cells), kept, moved: true };
}

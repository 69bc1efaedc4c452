/** What a run writes, noted cell by cell, and these cells found again later, also after rows and columns moved. */
import type { Cell, CellRef, Grid, Grids, SheetChange, SheetId } from '../model';
import { schemaOf } from './schema';
import { changesOfCells } from './setRight';
import { isBlank, openTable, refOf } from './table';
import { applyToGrids } from './write/diff';
import { asItStands } from './write/standing';

/** One cell of a run, as it would be sent: what it held, and what it was given. */
interface LedgerCell {
  readonly row: number;
  readonly column: number;
  readonly was: Cell;
  readonly is: Cell;
}

export interface LedgerSheet {
  readonly id: SheetId;
  /** The texts of the header row, from the first column on. */
  readonly header: readonly string[];
  /** Row → a mark made of the cells that the run leaves alone; '' where these are blank. */
  readonly marks: Readonly<Record<number, string>>;
  readonly cells: readonly LedgerCell[];
}

const headerOf = (grid: Grid): readonly string[] => {
  const table = openTable(grid, schemaOf(grid.id));
  return table ? (grid.cells[table.headerRow - 1] ?? []).map(String) : [];
};

/** FNV-1a: short, the same in every run, and good enough to tell the rows of one sheet apart. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}

/** The mark of a row: its cells in these columns. A formula counts as one, whatever it shows. */
function markOf(grid: Grid, row: number, columns: readonly number[]): string {
  const texts = columns.map((column) =>
    (grid.formulas?.[row - 1]?.[column - 1] ?? '') === '' ? (grid.cells[row - 1]?.[column - 1] ?? '') : '=',
  );
  return texts.every(isBlank) ? '' : hash(texts.join('\u0000'));
}

/** Columns that a run leaves alone. */
const untouched = (width: number, written: ReadonlySet<number>): readonly number[] =>
  Array.from({ length: width }, (_, index) => index + 1).filter((column) => !written.has(column));

/** The cells that the changes give another content, sheet by sheet. `before`: the sheets they were computed from. */
export function noted(before: Grids, changes: readonly SheetChange[]): readonly LedgerSheet[] {
  const opened = applyToGrids(
    before,
    changes.filter(({ kind }) => kind === 'insertRows'),
  );
  const sent = new Map<SheetId, Map<string, LedgerCell>>();
  for (const change of changes) {
    const grid = opened[change.sheet];
    if (change.kind !== 'values' || !grid) continue;
    const cells = sent.get(change.sheet) ?? new Map<string, LedgerCell>();
    sent.set(change.sheet, cells);
    change.values.forEach((line, down) => {
      line.forEach((is, right) => {
        const [row, column] = [change.row + down, change.column + right];
        const was = asItStands(grid, row, column);
        const key = `${row} ${column}`;
        if (is === was) cells.delete(key);
        else cells.set(key, { row, column, was, is });
      });
    });
  }
  return [...sent].map(([id, cells]): LedgerSheet => {
    const grid = opened[id]!;
    const list = [...cells.values()];
    const free = untouched(grid.cells[0]?.length ?? 0, new Set(list.map(({ column }) => column)));
    const rows = [...new Set(list.map(({ row }) => row))];
    return { id, header: headerOf(grid), marks: Object.fromEntries(rows.map((row) => [row, markOf(grid, row, free)])), cells: list };
  });
}

/** Sheets may write a formula, or a number given as text, in a way of its own. */
const plain = (value: Cell): string => String(value).replace(/\s|^'/g, '');
const alike = (one: Cell, other: Cell): boolean => plain(one) === plain(other);

/** A noted cell where it stands now; null where its row or column cannot be told any more. */
interface Found extends LedgerCell {
  readonly now: Cell;
}

function columnFinder(sheet: LedgerSheet, now: Grid): (column: number) => number | null {
  const header = headerOf(now);
  // A header that the run itself wrote is another by now than the one noted before it.
  const given = new Map(
    sheet.cells.flatMap(({ column, was, is }) => (String(was) === (sheet.header[column - 1] ?? '') ? [[column, String(is)] as const] : [])),
  );
  return (column) => {
    const text = sheet.header[column - 1] ?? '';
    const stands = header[column - 1] ?? '';
    if (stands === text || stands === given.get(column)) return column;
    const place = text === '' ? -1 : header.indexOf(text);
    return place < 0 ? null : place + 1;
  };
}

/** Where the noted cells of a sheet stand now. */
function findCells(sheet: LedgerSheet, now: Grid): readonly Found[] {
  const columnNow = columnFinder(sheet, now);
  const written = new Set(sheet.cells.map(({ column }) => column));
  const free = untouched(sheet.header.length, written).flatMap((column) => columnNow(column) ?? []);
  const marksNow = new Map<string, number[]>();
  for (let row = 1; row <= now.cells.length; row++) {
    const mark = markOf(now, row, free);
    marksNow.set(mark, [...(marksNow.get(mark) ?? []), row]);
  }
  const byRow = new Map<number, LedgerCell[]>();
  for (const cell of sheet.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const fits = (row: number, cells: readonly LedgerCell[], states: readonly ('was' | 'is')[]): boolean =>
    cells.every((cell) => {
      const column = columnNow(cell.column);
      return column !== null && states.some((state) => alike(asItStands(now, row, column), cell[state]));
    });
  const rowNow = (row: number, cells: readonly LedgerCell[]): number | null => {
    const mark = sheet.marks[row] ?? '';
    // Below the last row that holds anything all is blank.
    if (mark === '' && row > now.cells.length) return row;
    const marked = marksNow.get(mark) ?? [];
    if (marked.includes(row) && (mark !== '' || fits(row, cells, ['was', 'is']))) return row;
    if (mark !== '' && marked.length === 1) return marked[0]!;
    if (mark === '') return marked.find((candidate) => fits(candidate, cells, ['is'])) ?? null;
    return fits(row, cells, ['was', 'is']) ? row : null;
  };
  return [...byRow].flatMap(([row, cells]) => {
    const place = rowNow(row, cells);
    if (place === null) return [];
    return cells.flatMap((cell): readonly Found[] => {
      const column = columnNow(cell.column);
      return column === null ? [] : [{ ...cell, row: place, column, now: asItStands(now, place, column) }];
    });
  });
}

/** What is missing of a run that was cut off: cells that hold what they held before it. Cells that people changed since stay. */
export function toFinish(sheet: LedgerSheet, now: Grid): readonly SheetChange[] {
  const found = findCells(sheet, now);
  // A row that cannot be told any more: half of a run is worse than none of it, and the command can be given again.
  if (found.length < sheet.cells.length) return [];
  return changesOfCells(
    sheet.id,
    found
      .filter((cell) => !alike(cell.now, cell.is) && alike(cell.now, cell.was))
      .map(({ row, column, is }) => ({ row, column, value: is })),
  );
}

/** What takes a run back, and the cells that people changed since, which stay. */
export function toUndo(sheet: LedgerSheet, now: Grid): { readonly changes: readonly SheetChange[]; readonly kept: readonly CellRef[] } {
  const found = findCells(sheet, now);
  const back = found.filter((cell) => alike(cell.now, cell.is));
  const kept = found.filter((cell) => !alike(cell.now, cell.is) && !alike(cell.now, cell.was));
  return {
    changes: changesOfCells(
      sheet.id,
      back.map(({ row, column, was }) => ({ row, column, value: was })),
    ),
    kept: kept.map(({ row, column }) => refOf(now, row, column)),
  };
}

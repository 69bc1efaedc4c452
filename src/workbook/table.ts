/** A grid seen as a table: the header row is searched, columns are found by header, so that people may reorder, insert and rename. */
import type { Cell, CellRef, Grid } from '../model';
import { normalizeThai, squeeze, toArabicDigits, toHyphens } from '../thai';
import { a1 } from './a1';
import type { ColumnSchema, SheetSchema } from './columns';

/** Rows searched for a header; people put a letterhead or notes above it. */
const SEARCHED_ROWS = 40;

/** `K`: the keys of its columns, as the schema names them. */
export interface Table<K extends string = string> {
  readonly grid: Grid;
  /** 1-based. */
  readonly headerRow: number;
  /** Last row that holds anything, 1-based; the header row where the table is empty. */
  readonly lastRow: number;
  /** Column key → 1-based column. */
  readonly columnOf: ReadonlyMap<K, number>;
  /** Columns whose header people changed: recognised by their neighbours. */
  readonly renamed: readonly ColumnSchema<K>[];
  readonly missing: readonly ColumnSchema<K>[];
  /** Further columns with the very header of one of ours, and something below it: they are not read. */
  readonly twice: readonly { readonly column: ColumnSchema<K>; readonly place: number }[];
}

/** What headers and labels are compared by: no spaces, no punctuation, Arabic digits, lower case. */
export const headerKey = (text: Cell): string =>
  toHyphens(toArabicDigits(squeeze(String(text))))
    .replace(/[()[\]{}.:;,*_/"'“”-]/g, '')
    .toLowerCase();

/** The value at a 1-based place; '' outside the grid. */
export const cellAt = (grid: Grid, row: number, column: number): Cell => grid.cells[row - 1]?.[column - 1] ?? '';

/** A blank cell: empty, or white space only. */
export const isBlank = (cell: Cell): boolean => typeof cell === 'string' && normalizeThai(cell).trim() === '';

/** Text as typed, line ends as \n. */
export const cellText = (cell: Cell): string => String(cell).replace(/\r\n?/g, '\n');

/** A cell as people see it. */
export const refOf = (grid: Grid, row: number, column: number): CellRef => ({ sheet: grid.sheet, cell: a1(row, column) });

/** No header is longer; longer texts are not even normalised. */
const LONGEST_HEADER = 80;

interface Spelled {
  readonly key: string;
  readonly header: string;
  readonly all: readonly string[];
}

/** The schemas are constant: their spellings are worked out once, for every sheet is opened several times in a command. */
const SPELLED = new WeakMap<readonly ColumnSchema[], readonly Spelled[]>();

function spelled(columns: readonly ColumnSchema[]): readonly Spelled[] {
  const known = SPELLED.get(columns);
  if (known) return known;
  const fresh = columns.map(({ key, header, aliases = [] }) => ({
    key,
    header: headerKey(header),
    all: [header, ...aliases].map(headerKey),
  }));
  SPELLED.set(columns, fresh);
  return fresh;
}

/** Key → column for one row: exact headers first, then aliases; the first column wins. */
function matchRow(row: readonly Cell[], columns: readonly Spelled[]): Map<string, number> {
  const places = new Map<string, number>();
  row.forEach((cell, index) => {
    if (typeof cell !== 'string' || cell === '' || cell.length > LONGEST_HEADER) return;
    const key = headerKey(cell);
    if (key !== '' && !places.has(key)) places.set(key, index + 1);
  });
  const found = new Map<string, number>();
  if (places.size === 0) return found;
  const taken = new Set<number>();
  for (const pick of [({ header }: Spelled) => [header], ({ all }: Spelled) => all]) {
    for (const column of columns) {
      if (found.has(column.key)) continue;
      const place = pick(column)
        .map((spelling) => places.get(spelling))
        .find((candidate) => candidate !== undefined && !taken.has(candidate));
      if (place === undefined) continue;
      found.set(column.key, place);
      taken.add(place);
    }
  }
  return found;
}

/** A renamed header: it stands exactly where its neighbours on both sides say it must. */
function adoptRenamed<K extends string>(
  row: readonly Cell[],
  columns: readonly ColumnSchema<K>[],
  found: Map<K, number>,
): readonly ColumnSchema<K>[] {
  const taken = new Set(found.values());
  const renamed: ColumnSchema<K>[] = [];
  columns.forEach((column, index) => {
    if (found.has(column.key)) return;
    const before = columns[index - 1];
    const after = columns[index + 1];
    const left = before ? found.get(before.key) : 0;
    if (left === undefined || taken.has(left + 1) || isBlank(row[left] ?? '')) return;
    const right = after ? found.get(after.key) : left + 2;
    if (right !== left + 2) return;
    found.set(column.key, left + 1);
    taken.add(left + 1);
    renamed.push(column);
  });
  return renamed;
}

/** The row of `grid` (from `from` on, 1-based) that holds most of the columns' headers; null where none holds two of them. */
export function findHeader<K extends string>(
  grid: Grid,
  columns: readonly ColumnSchema<K>[],
  from = 1,
  rows = SEARCHED_ROWS,
): { readonly row: number; readonly columnOf: Map<K, number> } | null {
  let best: { row: number; columnOf: Map<K, number> } | null = null;
  const names = spelled(columns);
  const last = Math.min(grid.cells.length, from + rows - 1);
  for (let row = from; row <= last && (best?.columnOf.size ?? 0) < columns.length; row++) {
    const columnOf = matchRow(grid.cells[row - 1] ?? [], names) as Map<K, number>;
    if (columnOf.size >= Math.min(2, columns.length) && columnOf.size > (best?.columnOf.size ?? 0)) best = { row, columnOf };
  }
  return best;
}

/** Opens a grid as the sheet that the schema describes; null where no header row can be found. */
export function openTable<K extends string>(
  grid: Grid,
  schema: Pick<SheetSchema<K>, 'columns'>,
  from = 1,
  rows = SEARCHED_ROWS,
): Table<K> | null {
  const header = findHeader(grid, schema.columns, from, rows);
  if (!header) return null;
  const renamed = adoptRenamed(grid.cells[header.row - 1] ?? [], schema.columns, header.columnOf);
  let lastRow = grid.cells.length;
  while (lastRow > header.row && (grid.cells[lastRow - 1] ?? []).every(isBlank)) lastRow--;
  const missing = schema.columns.filter((column) => !header.columnOf.has(column.key));
  const twice = columnsAgain(grid, schema.columns, header.row, lastRow, header.columnOf);
  return { grid, headerRow: header.row, lastRow, columnOf: header.columnOf, renamed, missing, twice };
}

/** Columns whose header stands left of them already, with something in the rows of the table. */
function columnsAgain<K extends string>(
  grid: Grid,
  columns: readonly ColumnSchema<K>[],
  headerRow: number,
  lastRow: number,
  columnOf: ReadonlyMap<K, number>,
): Table<K>['twice'] {
  const headers = grid.cells[headerRow - 1] ?? [];
  const ours = new Map(
    columns.flatMap((column) => {
      const place = columnOf.get(column.key);
      return place === undefined ? [] : [[headerKey(headers[place - 1] ?? ''), { column, place }] as const];
    }),
  );
  return headers.flatMap((header, index) => {
    if (typeof header !== 'string' || header === '' || header.length > LONGEST_HEADER) return [];
    const own = ours.get(headerKey(header));
    if (!own || own.place === index + 1) return [];
    const isFilled = grid.cells.slice(headerRow, lastRow).some((row) => !isBlank(row[index] ?? ''));
    return isFilled ? [{ column: own.column, place: index + 1 }] : [];
  });
}

/** The value under a column; '' where the column is missing. */
export function rawOf<K extends string>(table: Table<K>, row: number, key: NoInfer<K>): Cell {
  const column = table.columnOf.get(key);
  return column === undefined ? '' : cellAt(table.grid, row, column);
}

/** The text under a column, as typed. */
export const textOf = <K extends string>(table: Table<K>, row: number, key: NoInfer<K>): string => cellText(rawOf(table, row, key));

/** The text under a column for codes and names: normalised, trimmed. */
export const codeOf = <K extends string>(table: Table<K>, row: number, key: NoInfer<K>): string =>
  normalizeThai(String(rawOf(table, row, key))).trim();

/** Where a column's cell stands; undefined where the column is missing. */
export function placeOf<K extends string>(table: Table<K>, row: number, key: NoInfer<K>): CellRef | undefined {
  const column = table.columnOf.get(key);
  return column === undefined ? undefined : refOf(table.grid, row, column);
}

/** 1-based rows below the header, the empty ones included. */
export function dataRows(table: Table): readonly number[] {
  return Array.from({ length: table.lastRow - table.headerRow }, (_, index) => table.headerRow + 1 + index);
}

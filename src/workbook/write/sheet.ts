/** What the writers share: a table with wanted cells by column key. */
import type { Cell, Grid, SheetChange } from '../../model';
import type { SheetSchema } from '../columns';
import { dataRows, isBlank, openTable, rawOf, type Table } from '../table';
import { asText, changesOf, type Edits, edit } from './diff';

/** `K`: the keys of the columns. */
interface SheetEdit<K extends string = string> {
  readonly table: Table<K>;
  /** Wants a value under a column; ignored where the column is missing. */
  readonly set: (row: number, key: K, value: Cell, strict?: boolean) => void;
  /** Wants a text as it is, never a formula. */
  readonly setText: (row: number, key: K, text: string) => void;
  /** Wants several cells of a row: texts as they are, numbers as numbers. */
  readonly setRow: (row: number, cells: Readonly<Partial<Record<K, Cell>>>) => void;
  readonly changes: () => readonly SheetChange[];
}

/** Columns of people in a table: no rectangle covers them without need. */
const humanColumns = <K extends string>(table: Table<K>, schema: Pick<SheetSchema<K>, 'columns'>): ReadonlySet<number> =>
  new Set(
    schema.columns.flatMap((column) => {
      const place = table.columnOf.get(column.key);
      return column.role === 'human' && place !== undefined ? [place] : [];
    }),
  );

/** Columns inside the table that people added: whatever stands there is not even rewritten as it was. */
function strangeColumns(table: Table): ReadonlySet<number> {
  const ours = new Set(table.columnOf.values());
  const last = Math.max(...ours);
  return new Set(Array.from({ length: last }, (_, index) => index + 1).filter((column) => !ours.has(column)));
}

/** Opens a sheet for writing; null where its header cannot be found (reading tells that as a problem). `most`: rectangles wanted at most. */
export function editSheet<K extends string>(grid: Grid, schema: Pick<SheetSchema<K>, 'columns'>, most?: number): SheetEdit<K> | null {
  const table = openTable(grid, schema);
  if (!table) return null;
  const edits: Edits = new Map();
  const set = (row: number, key: K, value: Cell, strict = false): void => edit(edits, grid, row, table.columnOf.get(key), value, strict);
  return {
    table,
    set,
    setText: (row, key, text) => set(row, key, asText(text)),
    setRow(row, cells) {
      for (const key of Object.keys(cells) as K[]) {
        const value = cells[key] ?? '';
        if (typeof value === 'string') set(row, key, asText(value));
        else set(row, key, value, true);
      }
    },
    changes: () =>
      changesOf(grid, edits, {
        avoid: humanColumns(table, schema),
        never: strangeColumns(table),
        ...(most === undefined ? {} : { most }),
      }),
  };
}

/** Whole rows emptied, columns that people added too: what stands there was put aside. Rows count from 1, in their order. */
export function emptyRows(grid: Grid, rows: readonly number[]): readonly SheetChange[] {
  const width = Math.max(0, ...grid.cells.map((row) => row.length));
  const changes: { -readonly [K in 'row' | 'count']: number }[] = [];
  for (const row of rows) {
    const last = changes[changes.length - 1];
    if (last && last.row + last.count === row) last.count++;
    else changes.push({ row, count: 1 });
  }
  return changes.map(({ row, count }) => ({
    kind: 'values',
    sheet: grid.id,
    row,
    column: 1,
    values: Array.from({ length: count }, () => Array<Cell>(width).fill('')),
  }));
}

/** The first row below everything that holds something in one of the schema's columns. */
export function nextFreeRow(table: Table): number {
  const columns = [...table.columnOf.keys()];
  const rows = dataRows(table);
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index]!;
    if (columns.some((key) => !isBlank(rawOf(table, row, key)))) return row + 1;
  }
  return table.headerRow + 1;
}

/** How every sheet looks and behaves: formats, drop-downs, limits, marks and warnings, at the columns where things stand now. */
import {
  type Choice,
  type ColumnDesign,
  type Framework,
  type Grid,
  type Grids,
  type Highlight,
  type Settings,
  SHEET_IDS,
  SHEET_NAMES,
  type SheetDesign,
  type SheetId,
} from '../model';
import { a1, a1Range, columnLetters, quoteSheet } from './a1';
import type { ColumnSchema } from './columns';
import { LOOK, MARK_RULES, MARKS, WARNING } from './look';
import { openIndicators } from './read/indicators';
import { openSettings } from './read/settings';
import { HEADER_ROW, SCHEMAS } from './schema';
import { seedGrid } from './seed';
import { SETTING_ROWS, UNIT_ROWS } from './sheets/settings';
import { openTable, type Table } from './table';

type CellDesign = SheetDesign['cells'][number];

/** What the drop-downs of the tables offer. */
interface Lists {
  readonly units: Choice;
  readonly topics: Choice;
}

/** Units are offered from where people keep them, so that the list follows the table in ตั้งค่า. */
function unitsFrom(settings: Settings, grid: Grid): Choice {
  const table = openSettings(grid).units;
  const column = table?.columnOf.get('name');
  const values = settings.units.map((unit) => unit.name);
  if (!table || column === undefined) return { values, strict: false };
  const last = table.lastRow > table.headerRow ? table.lastRow : table.headerRow + UNIT_ROWS;
  const cells = a1Range(table.headerRow + 1, column, last, column);
  return { values, strict: false, from: `${quoteSheet(grid.sheet)}!${cells}` };
}

function choiceOf(column: ColumnSchema, lists: Lists): Choice | undefined {
  const choice = column.choice ?? (column.choiceFrom ? lists[column.choiceFrom] : undefined);
  return choice && (choice.from !== undefined || choice.values.length > 0) ? choice : undefined;
}

function columnDesign(column: ColumnSchema, place: number, lists: Lists): ColumnDesign {
  const choice = choiceOf(column, lists);
  return {
    column: place,
    width: column.width,
    role: column.role,
    ...(column.note === undefined ? {} : { note: column.note }),
    ...(column.numberFormat === undefined ? {} : { numberFormat: column.numberFormat }),
    ...(choice === undefined ? {} : { choice }),
    ...(column.between === undefined ? {} : { between: column.between }),
    ...(column.wrap === undefined ? {} : { wrap: column.wrap }),
    ...(column.align === undefined ? {} : { align: column.align }),
  };
}

/** Marks of a sheet's state words: the words say it, the colour underlines it. */
function highlights(id: SheetId, table: Table, lastRow: number): readonly Highlight[] {
  const first = table.headerRow + 1;
  return MARK_RULES.filter((rule) => rule.sheet === id).flatMap((rule): readonly Highlight[] => {
    const column = table.columnOf.get(rule.column);
    if (column === undefined) return [];
    const cell = `$${columnLetters(column)}${first}`;
    const tests = rule.starts.map((word) => `LEFT(${cell},${word.length})="${word}"`);
    const from = rule.from === undefined ? column : (table.columnOf.get(rule.from) ?? column);
    const { background, color } = MARKS[rule.mark];
    return [
      {
        range: a1Range(first, Math.min(from, column), lastRow, Math.max(from, column)),
        formula: tests.length === 1 ? `=${tests[0]}` : `=OR(${tests.join(',')})`,
        background,
        fontColor: color,
        bold: rule.mark === 'below',
      },
    ];
  });
}

/** Runs of neighbouring computed columns, as ranges below the header. */
function computedRanges(columns: readonly ColumnDesign[], first: number, last: number): readonly string[] {
  const places = columns
    .filter((column) => column.role === 'computed' || column.role === 'hidden')
    .map((column) => column.column)
    .sort((a, b) => a - b);
  const ranges: string[] = [];
  places.forEach((place, index) => {
    if (places[index - 1] === place - 1) return;
    let end = place;
    while (places.includes(end + 1)) end++;
    ranges.push(a1Range(first, place, last, end));
  });
  return ranges;
}

const HUNDRED: readonly [number, number] = [0, 100];

/** What the forms have beyond their columns: other header rows, limits and drop-downs on single cells. */
interface Extra {
  readonly headers: readonly string[];
  readonly cells: readonly CellDesign[];
  /** Header rows of tables that people fill in, from 1. */
  readonly tables?: readonly number[];
}

const rowRange = (table: Table): string => {
  const places = [...table.columnOf.values()];
  return a1Range(table.headerRow, Math.min(...places), table.headerRow, Math.max(...places));
};

/** The table from its header to its last designed row. */
function tableRange(table: Table, lastRow: number): string {
  const places = [...table.columnOf.values()];
  return a1Range(table.headerRow, Math.min(...places), lastRow, Math.max(...places));
}

function settingsExtra(grid: Grid): Extra {
  const plan = openSettings(grid);
  const cells = SETTING_ROWS.flatMap((row): readonly CellDesign[] => {
    const place = plan.places.get(row.key);
    if (!place) return [];
    const range = a1(place.row, place.column);
    if (row.options) return [{ range, choice: { values: Object.keys(row.options), strict: true }, note: row.help }];
    if (row.suggestions) return [{ range, choice: { values: row.suggestions, strict: false }, note: row.help }];
    if (row.kind === 'score') return [{ range, between: HUNDRED, note: row.help }];
    if (row.kind === 'size') return [{ range, between: [8, 36], note: row.help }];
    if (row.kind === 'year') return [{ range, between: [2550, 2650], note: row.help, numberFormat: '0' }];
    return [{ range, note: row.help, numberFormat: '@' }];
  });
  const tables = [plan.units, plan.signatories].flatMap((table) => (table ? [table] : []));
  return { cells, headers: tables.map(rowRange), tables: tables.map(({ headerRow }) => headerRow) };
}

function indicatorsExtra(grid: Grid, framework: Framework): Extra {
  const plan = openIndicators(grid, framework);
  const score = plan.table?.columnOf.get('score');
  const published = plan.summary?.columnOf.get('published');
  const rows = [...plan.rowOf.values()];
  const cells: CellDesign[] = [];
  if (score !== undefined && rows.length > 0) {
    cells.push({ range: a1Range(Math.min(...rows), score, Math.max(...rows), score), between: HUNDRED });
  }
  for (const [key, row] of plan.summaryRowOf) {
    if (published === undefined) continue;
    cells.push(key === 'level' ? { range: a1(row, published), numberFormat: '@' } : { range: a1(row, published), between: HUNDRED });
  }
  return { cells, headers: plan.summary ? [rowRange(plan.summary)] : [] };
}

const EXTRAS: Readonly<Partial<Record<SheetId, (grid: Grid, framework: Framework) => Extra>>> = {
  settings: settingsExtra,
  indicators: indicatorsExtra,
};

function designOf(id: SheetId, existing: Grid | undefined, settings: Settings, framework: Framework, lists: Lists): SheetDesign {
  const schema = SCHEMAS[id];
  const seed = seedGrid(id, settings, framework);
  const grid = existing && openTable(existing, schema) ? existing : seed;
  const table = openTable(grid, schema)!;
  const rows = Math.max(schema.rows, table.lastRow - table.headerRow + 20);
  const [first, last] = [table.headerRow + 1, table.headerRow + rows];
  const columns = schema.columns.flatMap((column) => {
    const place = table.columnOf.get(column.key);
    return place === undefined ? [] : [columnDesign(column, place, lists)];
  });
  const extra: Extra = EXTRAS[id]?.(grid, framework) ?? { headers: [], cells: [] };
  const computedRows = Math.min(...(extra.tables ?? []).filter((row) => row >= first).map((row) => row - first), rows);
  // A table that somebody moved below a letterhead of their own has no title row of ours.
  const titled = table.headerRow === HEADER_ROW && grid.cells[0]?.[0] === schema.title;
  return {
    id,
    name: existing?.sheet ?? SHEET_NAMES[id],
    tabColor: schema.tabColor,
    look: LOOK,
    headerRow: table.headerRow,
    frozenRows: table.headerRow,
    frozenColumns: columns.slice(0, schema.frozenColumns).every((column, index) => column.column === index + 1) ? schema.frozenColumns : 0,
    seed: seed.cells,
    rows,
    computedRows,
    columns,
    titles: titled ? ['A1'] : [],
    headers: [rowRange(table), ...extra.headers],
    highlights: highlights(id, table, last),
    protect: computedRanges(columns, first, first + computedRows - 1).map((range) => ({ range, why: WARNING })),
    cells: extra.cells,
    hiddenColumns: columns.filter((column) => column.role === 'hidden').map((column) => column.column),
    filter: schema.filter ? tableRange(table, last) : '',
  };
}

/** The designs of all sheets in the order of their tabs. Existing `grids` keep their columns where people put them. */
export function designs(settings: Settings, framework: Framework, grids: Grids = {}): readonly SheetDesign[] {
  const form = grids.settings && openTable(grids.settings, SCHEMAS.settings) ? grids.settings : seedGrid('settings', settings, framework);
  const lists: Lists = {
    units: unitsFrom(settings, form),
    topics: { values: framework.topics.map((topic) => topic.name), strict: false },
  };
  return SHEET_IDS.map((id) => designOf(id, grids[id], settings, framework, lists));
}

/** The design of หลายหน่วยงาน, which is made by itself. `existing`: the sheet as it stands. */
export const agenciesDesign = (settings: Settings, framework: Framework, existing?: Grid): SheetDesign =>
  designOf('agencies', existing, settings, framework, { units: { values: [], strict: false }, topics: { values: [], strict: false } });

/** Where a figure or a text stands, for links from the dashboard and from problems. */
import { type CellRef, type Framework, type Grid, type Grids, PARTS, type RowPlace, type ScoreKey, type SheetChange } from '../model';
import { columnNumber } from './a1';
import { openIndicators } from './read/indicators';
import { itemRows, partColumn } from './read/items';
import { openSettings } from './read/settings';
import { readAnalysis, readFollowUps, readPlan } from './read/texts';
import { analysis as analysisSchema } from './sheets/analysis';
import { followUp as followUpSchema } from './sheets/followUp';
import { items as itemSchema } from './sheets/items';
import { plan as planSchema } from './sheets/plan';
import { INDICATOR_NUMBERS } from './sheets/scoreColumns';
import { codeOf, dataRows, openTable, placeOf, refOf, type Table } from './table';
import { holds } from './write/diff';

/** What can be located: a score, a setting (`setting:threshold`), a row of the analysis (`analysis:indicator:9`). */
type PlaceKey = ScoreKey | 'level' | `setting:${string}` | `analysis:${string}`;

/** The framework's names are not needed to find rows by number or code; one empty of them will do where none is at hand. */
const NUMBERS = {
  indicators: INDICATOR_NUMBERS.map((number) => ({ number, name: '', aliases: [] as readonly string[] })),
  items: [],
};

/** Places of all figures and settings of the grids, found once. */
export function locator(grids: Grids, framework?: Framework): (key: PlaceKey) => CellRef | null {
  const known = framework ?? NUMBERS;
  const places = new Map<string, CellRef>();
  const put = (key: string, place: CellRef | undefined): void => {
    if (place && !places.has(key)) places.set(key, place);
  };
  if (grids.settings)
    for (const [key, { row, column }] of openSettings(grids.settings).places) put(`setting:${key}`, refOf(grids.settings, row, column));
  if (grids.indicators) {
    const { table, summary, rowOf, summaryRowOf } = openIndicators(grids.indicators, known);
    if (table) for (const [number, row] of rowOf) put(`indicator:${number}`, placeOf(table, row, 'score'));
    // The computed figure is where people look; the published one where there is no such column.
    for (const [key, row] of summary ? summaryRowOf : [])
      put(key, placeOf(summary!, row, 'computed') ?? placeOf(summary!, row, 'published'));
    put('part:IIT', places.get('tool:IIT'));
    put('part:OIT', places.get('tool:OIT'));
  }
  const items = grids.items && openTable(grids.items, itemSchema);
  for (const entry of items ? itemRows(items, known) : []) {
    if (entry.kind === 'sub') put(`sub:${entry.code}`, placeOf(items!, entry.row, 'score'));
    if (entry.kind !== 'item') continue;
    for (const part of PARTS) put(`item:${entry.code}@${part}`, placeOf(items!, entry.row, partColumn(part)));
  }
  const analysis = grids.analysis && openTable(grids.analysis, analysisSchema);
  for (const row of analysis ? dataRows(analysis) : [])
    put(`analysis:${codeOf(analysis!, row, 'subject')}`, placeOf(analysis!, row, 'class'));
  return (key) => places.get(key) ?? null;
}

/** One place. For many keys of the same grids take `locator`. */
export const locate = (grids: Grids, key: PlaceKey, framework?: Framework): CellRef | null => locator(grids, framework)(key);

const ROW_SHEETS = {
  plan: { schema: planSchema, id: 'id', read: readPlan },
  followUp: { schema: followUpSchema, id: 'id', read: readFollowUps },
  analysis: { schema: analysisSchema, id: 'subject', read: readAnalysis },
} as const;

interface RowIndex {
  readonly table: Table;
  /** Hidden id → row; the first where an id stands twice. */
  readonly rowOfId: ReadonlyMap<string, number>;
  /** Rows as read, in order. */
  readonly rows: readonly number[];
}

/** A check asks for the cell of every finding: the rows of a grid are searched once. */
const INDEXES = new WeakMap<Grid, RowIndex | null>();

function indexOf(grid: Grid, sheet: keyof typeof ROW_SHEETS): RowIndex | null {
  const known = INDEXES.get(grid);
  if (known !== undefined) return known;
  const { schema, id: idColumn, read } = ROW_SHEETS[sheet];
  const table = openTable(grid, schema);
  const rowOfId = new Map<string, number>();
  for (const row of table ? dataRows(table) : []) {
    const id = codeOf(table!, row, idColumn);
    if (!rowOfId.has(id)) rowOfId.set(id, row);
  }
  const index = table && { table, rowOfId, rows: read(grid, () => undefined).map(({ row }) => row) };
  INDEXES.set(grid, index);
  return index;
}

/** The cell of a row of plan, follow-up or analysis: by its hidden id, or by its place among the rows as read (from 0). */
export function cellOfRow(grids: Grids, sheet: keyof typeof ROW_SHEETS, which: string | number, field: string): CellRef | null {
  const grid = grids[sheet];
  const index = grid && indexOf(grid, sheet);
  if (!index || which === '') return null;
  const { table } = index;
  const row = typeof which === 'number' ? index.rows[which] : index.rowOfId.get(which);
  return row === undefined
    ? null
    : (placeOf(table, row, field) ?? placeOf(table, row, 'title') ?? placeOf(table, row, 'measureTitle') ?? null);
}

const isRowSheet = (sheet: string): sheet is keyof typeof ROW_SHEETS => sheet in ROW_SHEETS;

/** The cell of a place that a finder named without knowing cells; null where its sheet or row is not there, or knows its rows by no id. */
export const cellOfPlace = (grids: Grids, { sheet, row, field }: RowPlace): CellRef | null =>
  sheet === 'settings' ? locate(grids, `setting:${row}`) : isRowSheet(sheet) ? cellOfRow(grids, sheet, row, field) : null;

/** The change that writes one cell named by a problem; nothing where it holds the value already or is no cell of these grids. */
export function cellChange(
  grids: Grids,
  place: { readonly sheet?: string | undefined; readonly cell?: string | undefined },
  value: string | number,
): readonly SheetChange[] {
  const match = /^([A-Z]{1,3})(\d+)$/.exec(place.cell ?? '');
  const grid: Grid | undefined = Object.values(grids).find((candidate) => candidate.sheet === place.sheet);
  if (!match || !grid) return [];
  const [row, column] = [Number(match[2]), columnNumber(match[1]!)];
  return holds(grid, row, column, value, true) ? [] : [{ kind: 'values', sheet: grid.id, row, column, values: [[value]] }];
}

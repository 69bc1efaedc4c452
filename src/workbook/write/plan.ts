/** Merged measures → แผนมาตรการ. Rows of people stay where they are, new ones come below: nothing moves under the hands of others. */
import { type Grid, MEASURE_TEXT_FIELDS, type Measure, type MeasureText, type SheetChange } from '../../model';
import type { KeyOf } from '../columns';
import { DIFFERS } from '../look';
import { indicatorNumbers, itemCodes } from '../read/context';
import { measureKind } from '../read/texts';
import { plan as schema } from '../sheets/plan';
import { codeOf, dataRows, openTable, rawOf, type Table, textOf } from '../table';
import { editSheet, nextFreeRow } from './sheet';

/** A merged row: the plan room's PlanRow, with the sheet row it was read from where it has one. */
export type PlanRowToWrite = Measure & {
  readonly proposed: Readonly<Record<string, string>>;
  readonly differs: readonly string[];
  /** Words of people in cells that cannot hold them ("ทุกตัวชี้วัด" for numbers): a row that comes from another sheet brings them along. */
  readonly own?: Readonly<Record<string, string>>;
  readonly row?: number;
};

const TEXT_FIELDS = [...MEASURE_TEXT_FIELDS, 'status'] as const;

/** "✎ มีข้อเสนอใหม่: ขั้นตอน, ระยะเวลา"; '' where nothing differs. */
export function differsText(differs: readonly string[], columns: readonly { readonly key: string; readonly header: string }[]): string {
  if (differs.length === 0) return '';
  const names = differs.map((key) => columns.find((column) => column.key === key)?.header ?? key);
  return `${DIFFERS}: ${names.join(', ')}`;
}

/** Remembered proposals as the hidden cell holds them; '' for none. Keys in a fixed order, so that equal content is equal text. */
export function proposedText(proposed: Readonly<Record<string, string>>): string {
  const keys = Object.keys(proposed).sort();
  return keys.length === 0 ? '' : JSON.stringify(Object.fromEntries(keys.map((key) => [key, proposed[key]])));
}

const sameList = (a: readonly (string | number)[], b: readonly (string | number)[]): boolean => a.join() === b.join();

/** Sheet row (1-based) of every row to write, null for a new one. Rows read from the sheet know theirs, others are found by id. */
function placesOf(table: Table<KeyOf<typeof schema>> | null, rows: readonly PlanRowToWrite[]): readonly (number | null)[] {
  const byId = new Map<string, number>();
  for (const row of table ? dataRows(table) : []) {
    const id = codeOf(table!, row, 'id');
    if (id !== '' && !byId.has(id)) byId.set(id, row);
  }
  const taken = new Set(rows.flatMap((row) => (row.row ? [row.row] : [])));
  return rows.map((row) => {
    if (row.row) return row.row;
    const place = row.id === '' ? undefined : byId.get(row.id);
    if (place === undefined || taken.has(place)) return null;
    taken.add(place);
    return place;
  });
}

/** Writes what `readPlanMemory` reads, as the last change: it must never know of rows that are not there yet. */
export function writePlanMemory(grid: Grid, text: string): readonly SheetChange[] {
  const table = openTable(grid, schema);
  const column = table?.columnOf.get('proposed');
  if (!table || column === undefined || table.headerRow < 2 || textOf(table, table.headerRow - 1, 'proposed') === text) return [];
  return [{ kind: 'values', sheet: grid.id, row: table.headerRow - 1, column, values: [[text]] }];
}

/** The changes that make the sheet hold the merged rows. Cells that already say the same, in whatever spelling, are left alone. */
export function writePlan(grid: Grid, rows: readonly PlanRowToWrite[]): readonly SheetChange[] {
  const table = openTable(grid, schema);
  if (!table) return [];
  const places = placesOf(table, rows);
  let free = nextFreeRow(table);
  const targets = places.map((place) => place ?? free++);
  const sheet = editSheet(grid, schema, 1);
  if (!sheet) return [];
  const inOrder = [...targets].sort((a, b) => a - b);
  const numberOf = new Map(inOrder.map((row, index) => [row, index + 1]));
  rows.forEach((measure, index) => {
    const row = targets[index]!;
    const fresh = places[index] === null;
    const now = sheet.table;
    sheet.set(row, 'number', numberOf.get(row) ?? index + 1);
    for (const field of TEXT_FIELDS) {
      const text = measure[field] ?? '';
      if (textOf(now, row, field) !== text) sheet.setText(row, field, text);
    }
    if (!sameList(indicatorNumbers(rawOf(now, row, 'indicators')), measure.indicators)) {
      sheet.set(row, 'indicators', measure.indicators.join(', '));
    }
    if (!sameList(itemCodes(rawOf(now, row, 'items')), measure.items)) sheet.set(row, 'items', measure.items.join(', '));
    const kind = textOf(now, row, 'kind');
    if (fresh || (measureKind(kind) ?? 'มาตรการ') !== measure.kind) sheet.set(row, 'kind', measure.kind);
    if (fresh && measure.acceptance !== '') sheet.setText(row, 'acceptance', measure.acceptance);
    if (fresh) for (const key of ['indicators', 'kind'] as const) if (measure.own?.[key]) sheet.setText(row, key, measure.own[key]);
    sheet.setText(row, 'differs', differsText(measure.differs, schema.columns));
    sheet.setText(row, 'id', measure.id);
    sheet.setText(row, 'proposed', proposedText(measure.proposed));
  });
  return sheet.changes();
}

const BLANK_MEASURE: PlanRowToWrite = {
  ...(Object.fromEntries(MEASURE_TEXT_FIELDS.map((field) => [field, ''])) as Readonly<Record<MeasureText, string>>),
  id: '',
  indicators: [],
  items: [],
  kind: 'มาตรการ',
  status: '',
  acceptance: '',
  proposed: {},
  differs: [],
};

/** Measures that an import brought, below the others, as people's own: nothing proposed, the id they are given, if any. */
export function appendMeasures(grid: Grid, measures: readonly Partial<Measure>[]): readonly SheetChange[] {
  const table = openTable(grid, schema);
  if (!table) return [];
  const titles = new Set(dataRows(table).map((row) => textOf(table, row, 'title').trim()));
  const fresh = measures.filter((measure) => !titles.has((measure.title ?? '').trim()) || (measure.title ?? '').trim() === '');
  const sheet = editSheet(grid, schema);
  let row = nextFreeRow(table);
  let number = row - table.headerRow;
  for (const given of fresh) {
    const measure = { ...BLANK_MEASURE, ...given };
    sheet?.set(row, 'number', number++);
    for (const field of TEXT_FIELDS) sheet?.setText(row, field, measure[field] ?? '');
    sheet?.set(row, 'indicators', measure.indicators.join(', '));
    sheet?.set(row, 'items', measure.items.join(', '));
    sheet?.set(row, 'kind', measure.kind);
    sheet?.setText(row, 'acceptance', measure.acceptance);
    sheet?.setText(row, 'id', measure.id);
    row++;
  }
  return sheet?.changes() ?? [];
}

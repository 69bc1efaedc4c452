/** ทะเบียนรายงาน, คลังมาตรการ and คะแนนย้อนหลัง: lists that grow by rows. */
import type { Cell, ClosedMeasure, Grid, LibraryEntry, RegisteredReport, ScoreKey, ScoreSet, SheetChange, SheetId } from '../../model';
import type { KeyOf } from '../columns';
import { CURRENCY } from '../look';
import { sayMoment } from '../moments';
import { wholeNumber } from '../read/context';
import { history as historySchema } from '../sheets/history';
import { ENTRY_WORDS, LIBRARY_FIELDS, library as librarySchema } from '../sheets/library';
import { KIND_WORDS, register as registerSchema } from '../sheets/register';
import { codeOf, dataRows, rawOf, type Table } from '../table';
import { asText } from './diff';
import { editSheet, nextFreeRow } from './sheet';

/** Adds a report in a row below everything (null: none) and marks every line as current or not by comparing its fingerprint with the scores' own. */
export function appendRegister(
  grid: Grid,
  report: RegisteredReport | null,
  fingerprint = report?.fingerprint ?? '',
): readonly SheetChange[] {
  const sheet = editSheet(grid, registerSchema);
  if (!sheet) return [];
  const { table } = sheet;
  for (const row of dataRows(table)) {
    const own = codeOf(table, row, 'fingerprint');
    if (own !== '') sheet.set(row, 'current', own === fingerprint ? CURRENCY.current : CURRENCY.stale);
  }
  if (report === null) return sheet.changes();
  const current = report.fingerprint === fingerprint ? CURRENCY.current : CURRENCY.stale;
  const kind = (KIND_WORDS as Readonly<Record<string, string>>)[report.kind] ?? report.kind;
  const { title, made, url, fileId, modified } = report;
  return [
    ...sheet.changes(),
    rowBelow(table, grid.id, {
      version: report.version,
      kind,
      title,
      made: sayMoment(made),
      url,
      fileId,
      modified,
      fingerprint: report.fingerprint,
      current,
    }),
  ];
}

/** A row of its own below everything, texts as they are. */
function rowBelow<K extends string>(table: Table<K>, sheet: SheetId, cells: Readonly<Partial<Record<K, Cell>>>): SheetChange {
  const values: Cell[] = Array.from({ length: Math.max(...table.columnOf.values()) }, () => '');
  for (const [key, column] of table.columnOf) {
    const value = cells[key] ?? '';
    values[column - 1] = typeof value === 'string' ? asText(value) : value;
  }
  return { kind: 'appendRow', sheet, values };
}

/** Adds entries to the agency's own library ("keep this measure for next year"); an entry with a known id is not added again. */
export function addToLibrary(grid: Grid, ...entries: readonly LibraryEntry[]): readonly SheetChange[] {
  const sheet = editSheet(grid, librarySchema);
  if (!sheet) return [];
  const { table } = sheet;
  const known = new Set(dataRows(table).map((row) => codeOf(table, row, 'id')));
  let row = nextFreeRow(table);
  for (const entry of entries) {
    if (known.has(entry.id)) continue;
    known.add(entry.id);
    sheet.set(row, 'type', ENTRY_WORDS[entry.type]);
    sheet.setText(row, 'key', entry.key);
    sheet.setText(row, 'id', entry.id);
    for (const field of LIBRARY_FIELDS) sheet.setText(row, field, entry.fields[field] ?? '');
    row++;
  }
  return sheet.changes();
}

/** A cell takes 50,000 characters; measures that do not fit any more are left out from the end. */
const LONGEST_CELL = 45_000;

function measuresText(measures: readonly ClosedMeasure[]): string {
  const kept = measures.map(({ title, indicators, items }) => JSON.stringify({ title, indicators, items }));
  while (kept.join(',').length > LONGEST_CELL) kept.pop();
  return `[${kept.join(',')}]`;
}

/** Item and sub-indicator scores have no column there. */
const hasColumn = (key: ScoreKey): key is ScoreKey & KeyOf<typeof historySchema> =>
  historySchema.columns.some((column) => column.key === key);

/**
 * Moves a year's scores into คะแนนย้อนหลัง: into the year's own row where there is one, else a new row below. What is not known of the year is
 * left as it stands. Items stay out: history is kept per indicator, tool, part, total and level. `measures`: those that follow from these scores.
 */
export function closeYear(grid: Grid, year: ScoreSet, measures: readonly ClosedMeasure[] = []): readonly SheetChange[] {
  const sheet = editSheet(grid, historySchema);
  if (!sheet) return [];
  const { table } = sheet;
  const known = dataRows(table).find((row) => wholeNumber(rawOf(table, row, 'fiscalYear')) === year.fiscalYear);
  const row = known ?? nextFreeRow(table);
  if (known === undefined) sheet.set(row, 'fiscalYear', year.fiscalYear);
  for (const score of year.scores) {
    const key = score.key === 'part:IIT' ? 'tool:IIT' : score.key === 'part:OIT' ? 'tool:OIT' : score.key;
    if (hasColumn(key)) sheet.set(row, key, score.value, true);
  }
  if (year.publishedLevel !== '') sheet.setText(row, 'level', year.publishedLevel);
  if (measures.length > 0) sheet.setText(row, 'measures', measuresText(measures));
  return sheet.changes();
}

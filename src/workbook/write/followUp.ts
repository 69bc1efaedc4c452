/** ติดตามผล: rows of rounds. What people reported is theirs. */
import type { FollowUp, Grid, SheetChange } from '../../model';
import { wholeNumber } from '../read/context';
import { readFollowUps } from '../read/texts';
import { followUp as followUpSchema, ROUND_WORDS } from '../sheets/followUp';
import { codeOf, dataRows, isBlank, openTable, rawOf } from '../table';
import { editSheet, nextFreeRow } from './sheet';

/** What a row without a hidden id is known by: people typed it. */
const nameOf = (entry: FollowUp): string =>
  [entry.round, entry.measureTitle, entry.action, entry.units].map((word) => String(word).trim()).join('|');

function namelessRows(grid: Grid): ReadonlyMap<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const entry of readFollowUps(grid, () => undefined)) {
    if (entry.id !== '') continue;
    const list = rows.get(nameOf(entry));
    if (list) list.push(entry.row);
    else rows.set(nameOf(entry), [entry.row]);
  }
  return rows;
}

const COMPUTED_RESULTS = ['measureTitle', 'action', 'units', 'measureId', 'id'] as const;
const HUMAN_RESULTS = ['status', 'result', 'date', 'participants', 'outcome', 'evidence', 'obstacle', 'photos', 'attained'] as const;

/**
 * Rows of a round, by their id (or the sheet row they were read from). The computed columns follow; what people reported is never overwritten,
 * only blanks are filled.
 */
export function writeFollowUps(grid: Grid, entries: readonly (FollowUp & { readonly row?: number })[]): readonly SheetChange[] {
  const sheet = editSheet(grid, followUpSchema);
  if (!sheet) return [];
  const { table } = sheet;
  const rowOf = new Map<string, number>();
  for (const row of dataRows(table)) {
    const id = codeOf(table, row, 'id');
    if (id !== '' && !rowOf.has(id)) rowOf.set(id, row);
  }
  const own = new Map(entries.some((entry) => entry.id === '' && !entry.row) ? namelessRows(grid) : []);
  let free = nextFreeRow(table);
  for (const entry of entries) {
    const known = entry.row || (entry.id === '' ? own.get(nameOf(entry))?.shift() : rowOf.get(entry.id));
    const row = known ?? free++;
    if (wholeNumber(codeOf(table, row, 'round').replace(/เดือน|รอบ/g, '')) !== entry.round)
      sheet.set(row, 'round', ROUND_WORDS[entry.round]);
    for (const key of COMPUTED_RESULTS) sheet.setText(row, key, entry[key]);
    for (const key of HUMAN_RESULTS) {
      const reported = entry[key] ?? '';
      if (reported !== '' && isBlank(rawOf(table, row, key))) sheet.setText(row, key, reported);
    }
  }
  return sheet.changes();
}

/** The photographs of one row, one per line: what the dialog added or took away. Nothing where the row is gone. */
export function writePhotos(grid: Grid, id: string, photos: string): readonly SheetChange[] {
  const sheet = editSheet(grid, followUpSchema);
  const row = sheet ? dataRows(sheet.table).find((one) => id !== '' && codeOf(sheet.table, one, 'id') === id) : undefined;
  if (!sheet || row === undefined) return [];
  sheet.setText(row, 'photos', photos);
  return sheet.changes();
}

const BLANK_RESULT: FollowUp = {
  id: '',
  round: 12,
  measureId: '',
  measureTitle: '',
  action: '',
  units: '',
  status: '',
  result: '',
  date: '',
  participants: '',
  outcome: '',
  evidence: '',
  obstacle: '',
};

/** Results that an import brought, as new rows below; a row that says the same of the same action already is not repeated. */
export function appendFollowUps(grid: Grid, entries: readonly Partial<FollowUp>[]): readonly SheetChange[] {
  const sayOf = (entry: FollowUp): string =>
    [entry.round, entry.measureTitle, entry.action, entry.result].map((word) => String(word).trim()).join('|');
  const known = new Set(readFollowUps(grid, () => undefined).map(sayOf));
  const fresh = entries.map((entry) => ({ ...BLANK_RESULT, ...entry })).filter((entry) => !known.has(sayOf(entry)));
  const table = openTable(grid, followUpSchema);
  const free = table ? nextFreeRow(table) : 0;
  return writeFollowUps(
    grid,
    fresh.map((entry, index) => ({ ...entry, row: free + index })),
  );
}

/** Was anything of people lost, put into another row, or doubled? Compared row by row with the ends that are right. */
import type { HostState, SheetModel } from '../../src/host/model';
import { LEDGER_TAB } from '../../src/model';
import { rowsOf } from './marks';

/** Nobody looks at the add-on's own bookkeeping. */
const sheetsOf = (state: HostState): ReadonlyMap<number, SheetModel> =>
  new Map(state.spreadsheet.sheets.filter(({ name }) => name !== LEDGER_TAB).map((sheet) => [sheet.id, sheet]));

const text = (value: unknown): string => JSON.stringify(value);

/** What differs between two states of the workbook, row by row; empty where they say the same. */
export function differences(now: HostState, wanted: HostState): readonly string[] {
  const found: string[] = [];
  const target = sheetsOf(wanted);
  for (const [id, sheet] of sheetsOf(now)) {
    const other = target.get(id);
    // Tabs made since have new ids: they are compared by name.
    const twin = other ?? [...target.values()].find(({ name }) => name === sheet.name);
    if (!twin) {
      found.push(`${sheet.name}: a tab too many`);
      continue;
    }
    found.push(...compareSheets(sheet, twin));
  }
  for (const sheet of target.values())
    if (![...sheetsOf(now).values()].some(({ name }) => name === sheet.name)) found.push(`${sheet.name}: a tab is missing`);
  const [own, those] = [filesOf(now), filesOf(wanted)];
  if (own !== those) found.push(`Drive: ${own || 'nothing'} ≠ ${those || 'nothing'}`);
  return found;
}

/** The files of ours that are not in the bin. */
const filesOf = ({ files }: HostState): string =>
  files
    .filter(({ trashed }) => !trashed)
    .map(({ name }) => name)
    .sort()
    .join(' | ');

function compareSheets(sheet: SheetModel, wanted: SheetModel): readonly string[] {
  const [now, then] = [rowsOf(sheet), rowsOf(wanted)];
  const found = now.doubled.map((mark) => `${sheet.name}: row ${mark} stands twice`);
  for (const [mark, row] of then.marked) {
    const own = now.marked.get(mark);
    if (!own) found.push(`${sheet.name}: row ${mark} is lost`);
    else if (text(own) !== text(row)) found.push(`${sheet.name}: row ${mark}: ${firstDifference(own, row)}`);
  }
  const sorted = (rows: readonly unknown[]): string => rows.map(text).sort().join('\n');
  if (sorted(now.fresh) !== sorted(then.fresh)) found.push(`${sheet.name}: ${now.fresh.length} new rows, wanted ${then.fresh.length}`);
  if (sheet.protections.length !== wanted.protections.length || sheet.protections.some(({ warningOnly }) => !warningOnly))
    found.push(`${sheet.name}: protections`);
  if (sheet.charts.length !== wanted.charts.length)
    found.push(`${sheet.name}: ${sheet.charts.length} charts, wanted ${wanted.charts.length}`);
  return found;
}

const firstDifference = (own: Readonly<Record<string, string>>, wanted: Readonly<Record<string, string>>): string => {
  const key = [...new Set([...Object.keys(own), ...Object.keys(wanted)])].find((name) => own[name] !== wanted[name]) ?? 'order of columns';
  return `${key}: ${(own[key] ?? '').slice(0, 40)} ≠ ${(wanted[key] ?? '').slice(0, 40)}`;
};

/**
 * What is damaged after a run beside which another person worked. Whoever came first, all is well where the end is one of those that two people
 * reach one after the other: `allowed` are these ends. @returns what differs from the nearest of them, nothing where one is reached.
 */
export function damage(now: HostState, allowed: readonly HostState[]): readonly string[] {
  const found = allowed.map((end) => differences(now, end));
  return found.reduce((least, one) => (one.length < least.length ? one : least));
}

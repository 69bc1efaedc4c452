/** Was anything of people lost, put into another row, or doubled? Compared with the state before and with what an undisturbed run makes of it. */
import type { HostState, SheetModel } from '../../src/host/model';
import { rowsOf } from './marks';
import type { Trace } from './people';

/** Tabs of the add-on's own bookkeeping: nobody looks there. */
const OWN = /^ITA_/;

const sheetsOf = (state: HostState): ReadonlyMap<number, SheetModel> =>
  new Map(state.spreadsheet.sheets.filter(({ name }) => !OWN.test(name)).map((sheet) => [sheet.id, sheet]));

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
  return found;
}

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
  return found;
}

const firstDifference = (own: Readonly<Record<string, string>>, wanted: Readonly<Record<string, string>>): string => {
  const key = [...new Set([...Object.keys(own), ...Object.keys(wanted)])].find((name) => own[name] !== wanted[name]) ?? 'order of columns';
  return `${key}: ${(own[key] ?? '').slice(0, 40)} ≠ ${(wanted[key] ?? '').slice(0, 40)}`;
};

/**
 * What is damaged after a run beside which another person worked. `before` and `after`: the start and the end of an undisturbed run. Each row must be
 * as after it, or as before it where the run refused; what the other person did must stand.
 */
export function damage(
  now: HostState,
  refused: boolean,
  before: HostState,
  after: HostState,
  tab: number,
  trace: Trace,
): readonly string[] {
  const wanted = refused ? before : after;
  const found: string[] = [];
  const sheet = now.spreadsheet.sheets.find(({ id }) => id === tab)!;
  const { marked, fresh } = rowsOf(sheet);
  const { typed, added, deleted } = trace;
  if (typed && marked.get(typed.mark)?.[typed.header] !== typed.value) found.push(`${sheet.name}: what was typed is gone`);
  if (added && fresh.filter((row) => row[added.header] === added.value).length !== 1)
    found.push(`${sheet.name}: the new row is gone or doubled`);
  if (deleted && marked.has(deleted)) found.push(`${sheet.name}: the deleted row is back`);
  // What the other person did is taken out on both sides; the rest must agree.
  const [left, right] = [without(now, tab, trace), without(wanted, tab, trace)];
  const mine = differences(left, right);
  return [...found, ...mine];
}

const HEAD = 'เครื่องหมายของผู้ตรวจ';

/** The state without the row that was deleted, the cell that was typed into, the row that was added. */
function without(state: HostState, tab: number, { typed, added, deleted }: Trace): HostState {
  const old = state.spreadsheet.sheets.find(({ id }) => id === tab);
  if (!old) return state;
  const sheet = { ...old, rows: old.rows.map((line) => [...line]) };
  const sheets = state.spreadsheet.sheets.map((one) => (one === old ? sheet : one));
  const header = sheet.rows.find((line) => line.some((cell) => cell?.value === HEAD)) ?? [];
  const at = (name: string): number => header.findIndex((cell) => String(cell?.value ?? '') === name);
  sheet.rows = sheet.rows.filter((line) => {
    const mark = line[at(HEAD)]?.value;
    if (deleted && mark === deleted) return false;
    return !(added && !mark && line[at(added.header)]?.value === added.value);
  });
  if (typed)
    for (const line of sheet.rows)
      if (line[at(HEAD)]?.value === typed.mark && line[at(typed.header)]) line[at(typed.header)] = { value: '' };
  return { ...state, spreadsheet: { ...state.spreadsheet, sheets } };
}

/** ติดตามผล, ผลการตรวจ, ทะเบียนรายงาน, คลังมาตรการ and คะแนนย้อนหลัง: lists that grow by rows. */
import type { Cell, FollowUp, Grid, Grids, LibraryEntry, Problem, RegisteredReport, ScoreSet, SheetChange } from '../../model';
import { CURRENCY, FINDING_STATE, SEVERITY } from '../look';
import { wholeNumber } from '../read/context';
import { type Acceptance, readFollowUps, readRegister } from '../read/texts';
import { findings as findingsSchema } from '../sheets/findings';
import { followUp as followUpSchema, ROUND_WORDS } from '../sheets/followUp';
import { history as historySchema } from '../sheets/history';
import { ENTRY_WORDS, LIBRARY_FIELDS, library as librarySchema } from '../sheets/library';
import { register as registerSchema } from '../sheets/register';
import { codeOf, dataRows, isBlank, openTable, rawOf, textOf } from '../table';
import { asText } from './diff';
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
const HUMAN_RESULTS = ['status', 'result', 'date', 'participants', 'outcome', 'evidence', 'obstacle'] as const;

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
    for (const key of HUMAN_RESULTS) if (entry[key] !== '' && isBlank(rawOf(table, row, key))) sheet.setText(row, key, entry[key]);
  }
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

/** What names a finding from one check to the next: its rule, and the row it concerns rather than the cell, which moves. */
export const problemKey = (problem: Problem): string =>
  [
    problem.code,
    problem.sheet ?? '',
    problem.subject ? `${problem.subject}.${problem.field ?? ''}` : (problem.cell ?? ''),
    problem.found ?? '',
  ]
    .join('|')
    .slice(0, 300);

/** The problems with the reasons for which people accepted them. */
export function withAcceptances(problems: readonly Problem[], acceptances: readonly Acceptance[]): readonly Problem[] {
  const reasons = new Map(acceptances.map(({ key, reason }) => [key, reason]));
  return problems.map((problem) => {
    const accepted = reasons.get(problemKey(problem));
    return accepted === undefined ? problem : { ...problem, accepted };
  });
}

/** A link that jumps to the cell; its plain address where the tab's number is not known. */
function linkTo(problem: Problem, grids: Grids): Cell {
  if (problem.cell === undefined) return '';
  const target = Object.values(grids).find((grid) => grid.sheet === problem.sheet);
  return target?.gid === undefined ? problem.cell : `=HYPERLINK("#gid=${target.gid}&range=${problem.cell}","ไปที่ ${problem.cell}")`;
}

/**
 * Rewrites the list of findings. The reason for accepting one travels with its finding; an accepted finding that is gone stays at the end, marked
 * as solved, so that no reason is lost. `grids` serve the links.
 */
export function writeFindings(grid: Grid, problems: readonly Problem[], grids: Grids = {}): readonly SheetChange[] {
  const sheet = editSheet(grid, findingsSchema);
  if (!sheet) return [];
  const { table } = sheet;
  const columns = findingsSchema.columns.map((column) => column.key);
  const kept = new Map<string, Record<string, Cell>>();
  for (const row of dataRows(table)) {
    const reason = textOf(table, row, 'accepted');
    if (reason.trim() === '') continue;
    const key = codeOf(table, row, 'key') || `typed|${reason}`;
    if (!kept.has(key)) kept.set(key, Object.fromEntries(columns.map((column) => [column, rawOf(table, row, column)])));
  }
  let row = table.headerRow + 1;
  for (const problem of problems) {
    const key = problemKey(problem);
    const reason = String(kept.get(key)?.accepted ?? '') || (problem.accepted ?? '');
    kept.delete(key);
    const texts: Readonly<Record<string, string>> = {
      severity: SEVERITY[problem.severity],
      state: reason.trim() === '' ? FINDING_STATE.open : FINDING_STATE.accepted,
      code: problem.code,
      sheet: problem.sheet ?? '',
      cell: problem.cell ?? '',
      message: problem.message,
      found: problem.found ?? '',
      expected: problem.expected ?? '',
      fix: problem.fix?.label ?? '',
      key,
      accepted: reason,
    };
    for (const column of Object.keys(texts)) sheet.setText(row, column, texts[column] ?? '');
    sheet.set(row, 'link', linkTo(problem, grids));
    row++;
  }
  for (const old of kept.values()) {
    for (const column of columns) {
      const value = column === 'state' ? FINDING_STATE.solved : column === 'link' ? '' : (old[column] ?? '');
      sheet.set(row, column, typeof value === 'string' ? asText(value) : value);
    }
    row++;
  }
  for (; row <= table.lastRow; row++) for (const column of columns) sheet.set(row, column, '');
  return sheet.changes();
}

/** Adds a report (null: none) and marks every line as current or not by comparing its fingerprint with the scores' own. */
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
  if (report) {
    const row = nextFreeRow(table);
    sheet.set(row, 'version', report.version);
    for (const key of ['kind', 'title', 'made', 'url', 'fileId', 'fingerprint'] as const) sheet.setText(row, key, report[key]);
    sheet.set(row, 'current', report.fingerprint === fingerprint ? CURRENCY.current : CURRENCY.stale);
  }
  return sheet.changes();
}

/** The version that the next report of a kind gets: one more than the highest in the register. */
export const nextVersion = (grid: Grid, kind: string): number =>
  readRegister(grid).reduce((highest, report) => (report.kind === kind ? Math.max(highest, report.version) : highest), 0) + 1;

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

/**
 * Moves a year's scores into คะแนนย้อนหลัง: into the year's own row where there is one, else a new row below. What is not known of the year is
 * left as it stands. Items stay out: history is kept per indicator, tool, part, total and level.
 */
export function closeYear(grid: Grid, year: ScoreSet): readonly SheetChange[] {
  const sheet = editSheet(grid, historySchema);
  if (!sheet) return [];
  const { table } = sheet;
  const known = dataRows(table).find((row) => wholeNumber(rawOf(table, row, 'fiscalYear')) === year.fiscalYear);
  const row = known ?? nextFreeRow(table);
  if (known === undefined) sheet.set(row, 'fiscalYear', year.fiscalYear);
  for (const score of year.scores) {
    const key = score.key === 'part:IIT' ? 'tool:IIT' : score.key === 'part:OIT' ? 'tool:OIT' : score.key;
    sheet.set(row, key, score.value, true);
  }
  if (year.publishedLevel !== '') sheet.setText(row, 'level', year.publishedLevel);
  return sheet.changes();
}

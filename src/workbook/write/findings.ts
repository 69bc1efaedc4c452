/** ผลการตรวจ: the list of findings, with the reasons for which people accepted some. */
import type { Cell, Grid, Grids, Problem, SheetChange } from '../../model';
import { FINDING_STATE, SEVERITY } from '../look';
import type { Acceptance } from '../read/lists';
import { findings as findingsSchema } from '../sheets/findings';
import { codeOf, dataRows, rawOf, textOf } from '../table';
import { asText } from './diff';
import { editSheet, nextFreeRow } from './sheet';

/** Longer keys would not help to tell findings apart. */
const LONGEST_KEY = 300;
const keyOf = (...parts: readonly string[]): string => parts.join('|').slice(0, LONGEST_KEY);

/** What names a finding from one check to the next: its rule, and the row it concerns rather than the cell, which moves. */
export const problemKey = ({ code, sheet = '', cell = '', on, subject, found = '' }: Problem): string =>
  keyOf(code, sheet, on?.kind === 'row' ? `${on.row}.${on.field}` : subject ? `${subject}.` : cell, found);

/**
 * The key of a finding and those by which earlier versions named it, who found no cell in ผลวิเคราะห์ and ตั้งค่า and no row for a measure without a
 * result: a reason that somebody gave then still counts.
 */
function knownKeys(problem: Problem): readonly string[] {
  const { code, on, found = '' } = problem;
  const key = problemKey(problem);
  if (on?.kind !== 'row') return [key];
  const { sheet, row, field } = on;
  return [key, keyOf(code, '', sheet === 'settings' ? `settings.${row}` : `${row}.${field}`, found), keyOf(code, '', `${row}.`, found)];
}

/** The problems with the reasons for which people accepted them. */
export function withAcceptances(problems: readonly Problem[], acceptances: readonly Acceptance[]): readonly Problem[] {
  const reasons = new Map(acceptances.map(({ key, reason }) => [key, reason]));
  return problems.map((problem) => {
    const accepted = knownKeys(problem).flatMap((key) => reasons.get(key) ?? [])[0];
    return accepted === undefined ? problem : { ...problem, accepted };
  });
}

/** Notes the reason for which somebody accepts a finding: in its own line, or in a new one below where no check has listed it yet. */
export function acceptFinding(grid: Grid, found: Problem, reason: string): readonly SheetChange[] {
  const sheet = editSheet(grid, findingsSchema);
  if (!sheet) return [];
  const { table } = sheet;
  const key = problemKey(found);
  const known = knownKeys(found);
  const row = dataRows(table).find((candidate) => known.includes(codeOf(table, candidate, 'key'))) ?? nextFreeRow(table);
  sheet.setRow(row, {
    severity: SEVERITY[found.severity],
    state: FINDING_STATE.accepted,
    code: found.code,
    sheet: found.sheet ?? '',
    cell: found.cell ?? '',
    message: found.message,
    found: found.found ?? '',
    expected: found.expected ?? '',
    key,
    accepted: reason,
  });
  return sheet.changes();
}

/** A finding names a place; it does not repeat a whole page, which no cell would hold beside its own words. */
const LONGEST = 2000;
const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

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
    const known = knownKeys(problem).find((one) => kept.has(one)) ?? key;
    const reason = String(kept.get(known)?.accepted ?? '') || (problem.accepted ?? '');
    kept.delete(known);
    sheet.setRow(row, {
      severity: SEVERITY[problem.severity],
      state: reason.trim() === '' ? FINDING_STATE.open : FINDING_STATE.accepted,
      code: problem.code,
      sheet: problem.sheet ?? '',
      cell: problem.cell ?? '',
      message: clipped(problem.message),
      found: clipped(problem.found ?? ''),
      expected: clipped(problem.expected ?? ''),
      fix: clipped(problem.fix?.label ?? ''),
      key,
      accepted: reason,
    });
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

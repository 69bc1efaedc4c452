/**
 * The one way of every command that writes (DESIGN D16). It opens: the workbook's lock, the sheets, one refusal for a workbook that is not prepared,
 * errors before anything is written. It writes: what is to be written is noted in the ledger, the rows that it stands on are looked at once more, then
 * all is written at once, read back, set right where somebody was faster, and struck off.
 */
import { type Grids, type Problem, SHEET_IDS, type SheetChange, type SheetId } from '../model';
import type { Answer } from '../ui/contract';
import { formulasOf, noted, type Righting, rightFormulas, setRight, stillStands, toUndo } from '../workbook';
import { answer, BUSY, noticeOf, refuse, refuseWith } from './answers';
import { type CommandName, finish, note, readLedger, redress, strike } from './ledger';
import { errorsOf, isUnprepared, type Opened, openWorkbook, type WhichPlan } from './open';
import { type Ports, ProtectedSheet } from './ports';
import { say } from './texts';

/** What a command needs before it may begin. */
export interface Needs {
  readonly sheets: readonly SheetId[];
  /** Sheets whose formulas are read too. */
  readonly formulas?: readonly SheetId[];
  /** Sheets without which it has nothing to do. */
  readonly must?: readonly SheetId[];
  /** Whether errors found in reading stop it; false for what shows errors or mends them. */
  readonly errorsStop?: boolean;
  /** For the command that prepares a workbook: it may be empty. */
  readonly unprepared?: boolean;
  /** Which year's plan and results it works on. */
  readonly which?: WhichPlan;
}

/** What a command wants written, and what it answers once that is done. */
export interface Writing<T> {
  readonly changes: readonly SheetChange[];
  /** Done first, and harmless when done again: a copy is put aside. */
  readonly before?: () => void;
  /** Done where nothing is written after all, though `before` was done: takes back what that has made. */
  readonly instead?: () => void;
  /** Sheets whose looks follow, because they got other rows or columns. */
  readonly looks?: readonly SheetId[];
  readonly answer: () => Answer<T>;
}

/** Computed from what was read and nothing else, so that it may be computed again from a later state. */
type Work<T> = (opened: Opened) => Answer<T> | Writing<T>;

const isWriting = <T>(outcome: Answer<T> | Writing<T>): outcome is Writing<T> => 'changes' in outcome;

/** Why the workbook as opened is not ready for a command; null where it is. */
function notReady(opened: Opened, { must = [], errorsStop = true, unprepared = false }: Omit<Needs, 'sheets'>): Answer<never> | null {
  if ((isUnprepared(opened) && !unprepared) || must.some((id) => opened.grids[id] === undefined))
    return refuseWith('NOT_PREPARED', 'notPrepared');
  const errors = errorsStop ? errorsOf(opened.problems) : [];
  return errors.length > 0 ? refuse(errors) : null;
}

const told = <T>(said: Answer<T>, problems: readonly Problem[]): Answer<T> =>
  problems.length === 0 ? said : { ...said, notices: [...problems.map((found) => noticeOf(found)), ...said.notices] };

/** Runs a command: one at a time, read whole, written whole. Refuses where another run holds the lock or the workbook is not ready. */
export function underLock<T>(ports: Ports, command: CommandName, needs: Needs, work: Work<T>): Answer<T> {
  const done = ports.lock.run((): Answer<T> => {
    const last = readLedger(ports);
    const before = last?.state === 'open' ? [finish(ports, last)] : [];
    const opened = openWorkbook(ports, needs.sheets, needs.formulas, needs.which);
    return told(notReady(opened, needs) ?? attempt(ports, command, needs, opened, work), before);
  });
  return done ?? BUSY();
}

/** Computes and writes; computes once more where somebody changed what it stands on; then gives way. */
function attempt<T>(ports: Ports, command: CommandName, needs: Needs, first: Opened, work: Work<T>): Answer<T> {
  let opened = first;
  for (let again = false; ; again = true) {
    const outcome = work(opened);
    if (!isWriting(outcome)) return outcome;
    const { changes, looks = [] } = outcome;
    outcome.before?.();
    if (changes.length === 0) {
      redress(ports, looks);
      return outcome.answer();
    }
    const ids = [...new Set(changes.map(({ sheet }) => sheet))].filter((id) => opened.grids[id] !== undefined);
    const { kept: year } = opened;
    const lines = note(ports, { command, looks, ...(year === undefined ? {} : { kept: year }) }, opened.grids, changes);
    const now = ports.workbook.read(ids, [], lastRowOf(changes));
    const moved = ids.find((id) => now[id] === undefined || !stillStands(opened.grids[id]!, now[id]!, changes));
    if (moved === undefined) {
      const whole = writtenOrBack(ports, command, opened.grids, outcome);
      const kept = rightAll(ports, needs, withFormulas(now, opened.grids), changes, !whole);
      redress(ports, looks);
      strike(ports, command, lines, year);
      return told(outcome.answer(), kept);
    }
    strike(ports, command, 0);
    outcome.instead?.();
    if (again) return refuseWith('CHANGED_MEANWHILE', 'changedMeanwhile', { sheet: opened.grids[moved]?.sheet ?? '' });
    opened = openWorkbook(ports, needs.sheets, needs.formulas, needs.which);
    const refusal = notReady(opened, needs);
    if (refusal) return refusal;
  }
}

const withFormulas = (now: Grids, read: Grids): Grids =>
  Object.fromEntries(
    Object.entries(now).map(([id, grid]) => {
      const formulas = read[id as SheetId]?.formulas;
      return [id, formulas ? { ...grid, formulas } : grid];
    }),
  );

/** The last row that is written. */
const lastRowOf = (changes: readonly SheetChange[]): number =>
  changes.reduce((last, change) => (change.kind === 'values' ? Math.max(last, change.row + change.values.length - 1) : last), 0);

/** Rows below the last one written that are read back, for rows that others inserted above it. */
const SPARE = 10;

/** Readings of a sheet that moved, until two of them say the same. */
const LOOKS = 4;

/**
 * Reads back what was written and gives every row its own, where rows moved in the moment between. A sheet that moved is read again, with its formulas,
 * until it stands still: a reading that began before others inserted a row lacks the last one. `broken`: the write did not come to its end.
 */
function rightAll(ports: Ports, needs: Needs, before: Grids, changes: readonly SheetChange[], broken: boolean): readonly Problem[] {
  const ids = Object.keys(before) as SheetId[];
  const rightings = (after: Grids): readonly Righting[] =>
    ids.flatMap((id) => {
      const [then, now] = [before[id], after[id]];
      return then && now ? [setRight(then, now, changes, broken)] : [];
    });
  let found = rightings(ports.workbook.read(ids, [], lastRowOf(changes) + SPARE));
  const moved = (): boolean => found.some((one) => one.moved);
  for (let look = 2, last = ''; look <= LOOKS && moved(); look++) {
    const after = ports.workbook.read(ids, ids, lastRowOf(changes) + SPARE);
    found = rightings(after);
    const now = JSON.stringify(after);
    if (now === last) break;
    last = now;
  }
  ports.workbook.write(found.flatMap((righting) => righting.changes));
  if (moved()) rightTheFormulas(ports, needs, before, changes);
  return found
    .flatMap(({ kept }) => kept)
    .map((at): Problem => ({ severity: 'info', code: 'KEPT_OTHERS', message: say('keptOthers', { ...at }), ...at }));
}

/** A formula names the row it stands in: where rows moved, each gets its own once more. */
function rightTheFormulas(ports: Ports, { which }: Needs, before: Grids, changes: readonly SheetChange[]): void {
  const sent = formulasOf(noted(before, changes));
  if (sent.size === 0) return;
  const { grids, model } = openWorkbook(ports, SHEET_IDS, SHEET_IDS, which);
  ports.workbook.write(rightFormulas(grids, model.framework, sent));
}

/** True where the write came to its end; false where the sheet refused it, as it does where a column that takes few words moved in that moment. */
function written(ports: Ports, changes: readonly SheetChange[]): boolean {
  try {
    ports.workbook.write(changes);
    return true;
  } catch (error) {
    // What people may not write will not be written the second time either.
    if (error instanceof ProtectedSheet) throw error;
    return false;
  }
}

/** Takes back what of a refused write stands already, so that nothing is half-written; where that is refused too, the ledger stays open. */
function takeBack(ports: Ports, command: CommandName, before: Grids, changes: readonly SheetChange[]): void {
  const sheets = noted(before, changes);
  const ids = sheets.map(({ id }) => id);
  const now = ports.workbook.read(ids, ids);
  ports.workbook.write(sheets.flatMap((sheet) => (now[sheet.id] ? toUndo(sheet, now[sheet.id]!).changes : [])));
  strike(ports, command, 0);
}

/** Writes; a refusal for good leaves everything as it was. */
function writtenOrBack(ports: Ports, command: CommandName, before: Grids, { changes, instead }: Writing<unknown>): boolean {
  try {
    return written(ports, changes);
  } catch (error) {
    takeBack(ports, command, before, changes);
    instead?.();
    throw error;
  }
}

/** A command that only looks: the same opening without the lock. */
export function looking<T>(ports: Ports, needs: Needs, work: (opened: Opened) => Answer<T>): Answer<T> {
  const opened = openWorkbook(ports, needs.sheets, needs.formulas, needs.which);
  return notReady(opened, needs) ?? work(opened);
}

/** A writing that answers with a value. */
export const writing = <T>(changes: readonly SheetChange[], value: T, problems: Opened['problems'] = []): Writing<T> => ({
  changes,
  answer: () => answer(value, problems),
});

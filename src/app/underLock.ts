/** The one opening of every command: the workbook's lock, the sheets read, one refusal for a workbook that is not prepared, errors before anything is written. */
import type { SheetChange, SheetId } from '../model';
import type { Answer } from '../ui/contract';
import { answer, BUSY, refuse, refuseWith } from './answers';
import { errorsOf, isUnprepared, type Opened, openWorkbook } from './open';
import type { Ports } from './ports';

/** What a command needs before it may begin. */
export interface Needs {
  readonly sheets: readonly SheetId[];
  /** Sheets whose formulas are read too. */
  readonly formulas?: readonly SheetId[];
  /** Sheets without which it has nothing to do. */
  readonly must?: readonly SheetId[];
  /** Whether errors found in reading stop it; false for what shows errors or mends them. */
  readonly errorsStop?: boolean;
}

/** What a command wants written, and what it answers once that is done. */
export interface Writing<T> {
  readonly changes: readonly SheetChange[];
  /** What is no cell: a copied tab, the looks of a sheet. Both may be repeated without harm. */
  readonly before?: () => void;
  readonly after?: () => void;
  readonly answer: () => Answer<T>;
}

/** Computed from what was read and nothing else, so that it may be computed again from a later state. */
export type Work<T> = (opened: Opened) => Answer<T> | Writing<T>;

const isWriting = <T>(outcome: Answer<T> | Writing<T>): outcome is Writing<T> => 'changes' in outcome;

/** Why the workbook as opened is not ready for a command; null where it is. */
export function notReady(opened: Opened, { must = [], errorsStop = true }: Omit<Needs, 'sheets'>): Answer<never> | null {
  if (isUnprepared(opened) || must.some((id) => opened.grids[id] === undefined)) return refuseWith('NOT_PREPARED', 'notPrepared');
  const errors = errorsStop ? errorsOf(opened.problems) : [];
  return errors.length > 0 ? refuse(errors) : null;
}

/** Runs a command: one at a time, read whole, written whole. Refuses where another run holds the lock or the workbook is not ready. */
export function underLock<T>(ports: Ports, needs: Needs, work: Work<T>): Answer<T> {
  const done = ports.lock.run((): Answer<T> => {
    const opened = openWorkbook(ports, needs.sheets, needs.formulas);
    const refusal = notReady(opened, needs);
    if (refusal) return refusal;
    const outcome = work(opened);
    if (!isWriting(outcome)) return outcome;
    outcome.before?.();
    ports.workbook.write(outcome.changes);
    outcome.after?.();
    return outcome.answer();
  });
  return done ?? BUSY();
}

/** A command that only looks: the same opening without the lock. */
export function looking<T>(ports: Ports, needs: Needs, work: (opened: Opened) => Answer<T>): Answer<T> {
  const opened = openWorkbook(ports, needs.sheets, needs.formulas);
  return notReady(opened, needs) ?? work(opened);
}

/** A writing that answers with a value. */
export const writing = <T>(changes: readonly SheetChange[], value: T, problems: Opened['problems'] = []): Writing<T> => ({
  changes,
  answer: () => answer(value, problems),
});

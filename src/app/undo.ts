/** Taking the last command back in one step, cell by cell, also from a page that was opened anew. What people changed since stays. */
import type { SheetChange } from '../model';
import type { Answer, ImportResult, Undone } from '../ui/contract';
import { toUndo } from '../workbook';
import { answer, BUSY, noticeOf, refuseWith } from './answers';
import { type CommandName, type Ledger, readLedger } from './ledger';
import type { Ports } from './ports';
import { COMMAND_NAMES, say } from './texts';
import { underLock, type Writing } from './underLock';

const canUndo = (last: Ledger | null): last is Ledger =>
  last !== null && last.state === 'done' && last.sheets.length > 0 && last.command !== 'undo';

/** What the last command was; null where there is none that could be taken back. */
export function getLast(ports: Ports): Answer<{ readonly command: string } | null> {
  const last = readLedger(ports);
  return answer(canUndo(last) ? { command: COMMAND_NAMES[last.command] } : null);
}

/** Takes the last command back. `only`: refuses where the last command was another one. */
export function undoLast(ports: Ports, only?: CommandName): Answer<Undone> {
  const last = readLedger(ports);
  // A run that was cut off is finished first, an undoing too; that is told, and nothing else is done.
  if (last?.state === 'open')
    return underLock(ports, 'undo', { sheets: [], errorsStop: false, unprepared: true }, () =>
      answer({ command: COMMAND_NAMES[last.command], cells: 0, kept: 0 }),
    );
  if (!canUndo(last) || (only !== undefined && last.command !== only)) return refuseWith('NOTHING_TO_UNDO', 'nothingToUndo');
  const ids = last.sheets.map(({ id }) => id);
  return underLock(
    ports,
    'undo',
    { sheets: ids, formulas: ids, errorsStop: false, unprepared: true, which: last.kept ?? 'own' },
    ({ grids }): Answer<Undone> | Writing<Undone> => {
      const backs = last.sheets.flatMap((sheet) => {
        const grid = grids[sheet.id];
        return grid ? [toUndo(sheet, grid)] : [];
      });
      const changes: readonly SheetChange[] = backs.flatMap((back) => back.changes);
      const kept = backs.flatMap((back) => back.kept);
      const count = changes.reduce((sum, change) => sum + (change.kind === 'values' ? change.values.flat().length : 0), 0);
      const command = COMMAND_NAMES[last.command];
      return {
        changes,
        answer: () => ({
          ok: true,
          value: { command, cells: count, kept: kept.length },
          notices: kept.map((at) => noticeOf({ severity: 'info', code: 'UNDO_KEPT', message: say('undoKept', { ...at }), ...at })),
        }),
      };
    },
  );
}

/** What the last import said that it wrote (counts only), for the page that takes it back. */
export const TOLD = 'import.told';

const toldOf = (text: string | null): Pick<ImportResult, 'written' | 'rows'> =>
  text === null ? { written: 0, rows: 0 } : (JSON.parse(text) as Pick<ImportResult, 'written' | 'rows'>);

/** Takes the last import back, as the import's page offers it. */
export function undoImport(ports: Ports): Answer<ImportResult> {
  const done = undoLast(ports, 'import');
  return done.ok ? { ...done, value: { ...toldOf(ports.shelf.take(TOLD)), canUndo: false } } : done;
}

/** Menu: names the last command and asks before it is taken back; where there is none, or one that was cut off, there is nothing to ask. */
export function undoWanted(ports: Ports): Answer<boolean> {
  const last = getLast(ports);
  return answer(!last.ok || last.value === null || ports.screen.confirm(say('undoAsk', last.value), COMMAND_NAMES.undo));
}

/** What the menu says of it. */
export const undoSaid = (done: Answer<Undone>): string =>
  done.ok
    ? say('undone', { command: done.value.command, count: done.value.cells })
    : (done.notices[0]?.message ?? BUSY().notices[0]!.message);

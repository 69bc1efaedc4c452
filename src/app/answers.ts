/** Answers to the client: values, or notices that say in Thai why there is none. */
import type { CellRef, Problem } from '../model';
import type { Filling } from '../thai';
import type { Answer, CellPlace, Groups, Notice } from '../ui/contract';
import { listed } from './listed';
import { say, type TEXTS, type TextKey } from './texts';

export const placeOf = (at: CellRef | null | undefined): CellPlace | null => (at ? { sheet: at.sheet, cell: at.cell } : null);

/** Names a fix between two calls: the cell it would change. */
export const fixId = (found: Problem): string => `${found.code}|${found.sheet ?? ''}|${found.cell ?? ''}`;

/** `groups`: by what a long list groups it. */
export const noticeOf = (found: Problem, groups?: Groups): Notice => ({
  severity: found.severity,
  code: found.code,
  message: found.message,
  place: found.sheet !== undefined ? { sheet: found.sheet, cell: found.cell ?? 'A1' } : null,
  found: found.found ?? null,
  expected: found.expected ?? null,
  fix: found.fix && found.cell !== undefined ? { id: fixId(found), label: found.fix.label } : null,
  ...(groups === undefined ? {} : { groups }),
});

export const answer = <T>(value: T, problems: readonly Problem[] = []): Answer<T> => ({
  ok: true,
  value,
  notices: listed(problems).map((found) => noticeOf(found)),
});

export const refuse = (problems: readonly Problem[]): Answer<never> => ({
  ok: false,
  notices: listed(problems).map((found) => noticeOf(found)),
});

/** A refusal in one sentence of ours. */
export const refuseWith = <K extends TextKey>(code: string, key: K, ...filling: Filling<(typeof TEXTS)[K]>): Answer<never> =>
  refuse([{ severity: 'error', code, message: say(key, ...filling) }]);

/** Somebody else's run holds the lock. */
export const BUSY = (): Answer<never> => refuseWith('BUSY', 'busy');

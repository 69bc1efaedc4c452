/** What a follow-up round asks of a row of ติดตามผล; the sidebar, the check, the steps of the year and the reports count by it. */
import type { FiscalYear, FollowUp, Round } from '../model';
import { dayNumber, roundRange } from './dates';
import { parsePeriod } from './period';

/** True where something of the action was recorded: how far it is, what was done, what proves it, what stood in its way. */
export const isReported = (row: FollowUp): boolean =>
  row.status !== '' || [row.result, row.outcome, row.evidence, row.photos ?? '', row.obstacle].some((text) => text.trim() !== '');

/** The period in brackets at the end of a step: "ชี้แจงในที่ประชุม (ธ.ค. 2568 – ม.ค. 2569)"; null where it has none of its own. */
export function periodOfStep(step: string, planYear: FiscalYear): ReturnType<typeof parsePeriod> {
  const [, inner] = /\(([^()]+)\)[\s.]*$/.exec(step) ?? [];
  return inner === undefined ? null : parsePeriod(inner, planYear);
}

/** True where the step is planned to begin after the round has ended. */
export function isAfterRound(row: { readonly action: string; readonly round: Round }, planYear: FiscalYear): boolean {
  const period = periodOfStep(row.action, planYear);
  return period !== null && dayNumber(period.start) > dayNumber(roundRange(planYear, row.round).end);
}

/** True where the round waits for the row: nothing is recorded of it, and it was to begin in the round. */
export const isAwaited = (row: FollowUp, planYear: FiscalYear): boolean => !isReported(row) && !isAfterRound(row, planYear);

/** เปิดรอบติดตามผล: rows per measure and step for 6 or 12 months; what was reported stays, the 12-month round starts from the 6-month state. */
import { type FollowUp, isRound, type Problem, ROUNDS, type Round, type SheetId } from '../model';
import { due, followUpProblems, openRound as rowsOfRound } from '../plan';
import { isReported, parseIsoDay } from '../thai';
import type { Answer, FollowUpView } from '../ui/contract';
import { applyToGrids, cellOfRow, writeFollowUps } from '../workbook';
import { answer, noticeOf, placeOf, refuseWith } from './answers';
import { groupsOfProblem } from './groups';
import { isOfYear, type Opened, openWorkbook, understood } from './open';
import { placed } from './places';
import type { Ports } from './ports';
import { underLock, type Writing, writing } from './underLock';

export const FOLLOW_UP_SHEETS: readonly SheetId[] = ['settings', 'plan', 'followUp'];

/** The problems of a round, each at its cell. */
export function roundProblems({ model, grids }: Opened, round: Round): readonly Problem[] {
  const { measures, followUps, settings } = model;
  return placed(grids, followUpProblems({ measures, followUps, round, planYear: settings.planYear }));
}

function viewOf(opened: Opened, round: Round, today: string): FollowUpView {
  const { measures, followUps, settings } = opened.model;
  const { planYear } = settings;
  const place = (id: string) => placeOf(cellOfRow(opened.grids, 'followUp', id, 'status'));
  const open = due({ measures, followUps, round, planYear, today: parseIsoDay(today)! });
  const told = (reported: boolean): FollowUpView['due'] =>
    open
      .filter((item) => item.reported === reported)
      .map((item) => ({
        measure: item.title,
        title: item.action === '' ? item.title : `${item.title} — ${item.action}`,
        units: item.units,
        when: item.message,
        overdue: item.overdue,
        place: place(item.followUpId),
      }));
  const rows = followUps.filter((row) => row.round === round);
  return {
    round,
    rows: rows.length,
    reported: rows.filter(isReported).length,
    due: told(false),
    going: told(true),
    // Rows of which nothing is reported yet stand in the list of what is due already.
    notices: roundProblems(opened, round)
      .filter(({ on }) => on?.kind !== 'row' || on.field !== 'status')
      .map((found) => noticeOf(found, groupsOfProblem(opened, found))),
  };
}

export function openRound(ports: Ports, round: Round): Answer<FollowUpView> {
  if (!isRound(round)) return refuseWith('ROUND_UNKNOWN', 'roundUnknown');
  return underLock(
    ports,
    'round',
    { sheets: FOLLOW_UP_SHEETS, must: ['followUp'] },
    (opened): Answer<FollowUpView> | Writing<FollowUpView> => {
      const { grids, model, rows } = opened;
      const { measures, settings } = model;
      if (measures.length === 0) return refuseWith('NO_PLAN', 'noPlan', { sheet: grids.plan?.sheet ?? '' });
      // Rows with their places: a row that people typed or copied is found by where it stands.
      const existing: readonly FollowUp[] = ofThisYear(rows.followUp, settings.planYear);
      const changes = writeFollowUps(grids.followUp!, rowsOfRound({ measures, existing, round, planYear: settings.planYear }));
      return writing(
        changes,
        viewOf(understood(ports, applyToGrids(grids, changes), FOLLOW_UP_SHEETS), round, ports.clock.today()),
        opened.problems,
      );
    },
  );
}

/** Rows of this plan year; a copy of an older row is a new row of this year, the first of the two is the old one. */
function ofThisYear<T extends FollowUp>(rows: readonly T[], planYear: number): readonly T[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    if (isOfYear(row, planYear)) return [row];
    if (seen.has(row.id)) return [{ ...row, id: '' }];
    seen.add(row.id);
    return [];
  });
}

/** The rounds of this plan year that were opened. */
export const openRounds = ({ model }: Pick<Opened, 'model'>): readonly Round[] =>
  ROUNDS.filter((round) => model.followUps.some((row) => row.round === round));

/** The reminders when the page opens: the latest open round as it stands; nothing is written. */
export function getFollowUp(ports: Ports): Answer<FollowUpView | null> {
  const opened = openWorkbook(ports, FOLLOW_UP_SHEETS);
  if (!opened.grids.followUp) return refuseWith('NOT_PREPARED', 'notPrepared');
  const [round] = [...openRounds(opened)].reverse();
  return answer(round === undefined ? null : viewOf(opened, round, ports.clock.today()));
}

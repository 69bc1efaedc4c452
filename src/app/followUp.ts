/** เปิดรอบติดตามผล: rows per measure and step for 6 or 12 months; what was reported stays, the 12-month round starts from the 6-month state. */
import type { Round } from '../model';
import { due, followUpProblems, openRound as rowsOfRound } from '../plan';
import { parseIsoDay } from '../thai';
import type { Answer, FollowUpView } from '../ui/contract';
import { writeFollowUps } from '../workbook';
import { answer, BUSY, noticeOf, placeOf, refuse, refuseWith } from './answers';
import { errorsOf, openWorkbook } from './open';
import { cellOfFollowUp } from './places';
import type { Ports } from './ports';

export function openRound(ports: Ports, round: Round): Answer<FollowUpView> {
  const done = ports.lock.run((): Answer<FollowUpView> => {
    const opened = openWorkbook(ports, ['settings', 'plan', 'followUp']);
    const { grids, model } = opened;
    const errors = errorsOf(opened.problems);
    if (errors.length > 0) return refuse(errors);
    if (!grids.followUp) return refuseWith('NOT_PREPARED', 'notPrepared');
    const { measures, followUps: existing, settings } = model;
    if (measures.length === 0) return refuseWith('NO_PLAN', 'noPlan', { sheet: grids.plan?.sheet ?? '' });
    const followUps = rowsOfRound({ measures, existing, round, planYear: settings.planYear });
    ports.workbook.write(writeFollowUps(grids.followUp, followUps));
    const today = parseIsoDay(ports.clock.today())!;
    const place = (id: string) => placeOf(cellOfFollowUp(grids, { subject: id, field: 'status' }));
    return answer({
      round,
      rows: followUps.filter((row) => row.round === round).length,
      due: due({ measures, followUps, round, planYear: settings.planYear, today }).map((item) => ({
        title: item.action === '' ? item.title : `${item.title} — ${item.action}`,
        units: item.units,
        place: place(item.followUpId),
      })),
      notices: followUpProblems({ measures, followUps, round, planYear: settings.planYear }).map((found) =>
        noticeOf({ ...found, ...cellOfFollowUp(grids, found) }),
      ),
    });
  });
  return done ?? BUSY();
}

/** What of a follow-up round is due, and what goes over into next year's plan. */
import type { FiscalYear, FollowUp, Measure, Round } from '../model';
import { type Day, dayNumber, fiscalYearRange, formatDay, formatPeriod, roundRange, squeeze, statements } from '../thai';
import { parsePeriod } from './period';
import { PLAN_STATUS } from './propose';
import { stepsOf } from './units';

export interface DueItem {
  readonly measureId: string;
  readonly followUpId: string;
  readonly title: string;
  readonly action: string;
  readonly units: string;
  readonly dueOn: Day;
  /** Days left, negative where overdue. */
  readonly daysLeft: number;
  readonly overdue: boolean;
  /** Thai: "ครบกำหนด 31 มีนาคม 2569 เหลืออีก 12 วัน". */
  readonly message: string;
}

const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / 86400000);

const isOpen = (row: FollowUp): boolean => row.status !== 'ดำเนินการแล้ว' && row.status !== 'ยกเลิก';

/** The reminders of a round: every action not done, due at the end of its measure's period or of the round, the earlier; most urgent first. */
export function due(input: {
  readonly measures: readonly Measure[];
  readonly followUps: readonly FollowUp[];
  readonly round: Round;
  readonly planYear: FiscalYear;
  readonly today: Day;
}): readonly DueItem[] {
  const roundEnd = roundRange(input.planYear, input.round).end;
  const measures = new Map(input.measures.map((measure) => [measure.id, measure]));
  const items = input.followUps
    .filter((row) => row.round === input.round && isOpen(row))
    .map((row): DueItem => {
      const measure = measures.get(row.measureId);
      const ownEnd = measure ? parsePeriod(measure.period, input.planYear)?.end : undefined;
      const dueOn = ownEnd && dayNumber(ownEnd) < dayNumber(roundEnd) ? ownEnd : roundEnd;
      const daysLeft = daysBetween(input.today, dueOn);
      const rest = daysLeft < 0 ? `เกินกำหนดแล้ว ${-daysLeft} วัน` : daysLeft === 0 ? 'ครบกำหนดวันนี้' : `เหลืออีก ${daysLeft} วัน`;
      return {
        measureId: row.measureId,
        followUpId: row.id,
        title: row.measureTitle,
        action: row.action,
        units: row.units,
        dueOn,
        daysLeft,
        overdue: daysLeft < 0,
        message: `ครบกำหนด ${formatDay(dueOn)} ${rest}`,
      };
    });
  return items.sort((a, b) => a.daysLeft - b.daysLeft);
}

/**
 * Unfinished measures as proposals for the next plan: a measure goes over where an action of its last open round is neither done nor cancelled.
 * The steps left over are its steps; obstacles become part of the analysis.
 */
export function carryOver(measures: readonly Measure[], followUps: readonly FollowUp[], nextPlanYear: FiscalYear): readonly Measure[] {
  const rowsOf = new Map<string, FollowUp[]>();
  for (const row of followUps) rowsOf.set(row.measureId, [...(rowsOf.get(row.measureId) ?? []), row]);
  return measures.flatMap((measure) => {
    const own = rowsOf.get(measure.id) ?? [];
    const last = own.some((row) => row.round === 12) ? own.filter((row) => row.round === 12) : own;
    const open = last.filter(isOpen);
    if (measure.id === '' || open.length === 0) return [];
    const obstacles = open.flatMap((row) => statements(row.obstacle));
    const reasons =
      obstacles.length > 0 ? `อุปสรรคที่พบ: ${obstacles.filter((text, index) => obstacles.indexOf(text) === index).join(' ')}` : '';
    const remaining = open.map((row) => row.action).filter((action) => action !== '');
    const id = measure.id.startsWith('carried-') ? measure.id : `carried-${measure.id}`;
    return [
      {
        ...measure,
        id,
        steps: remaining.length > 0 ? remainingSteps(measure, remaining) : measure.steps,
        analysis: [measure.analysis, `ดำเนินการไม่แล้วเสร็จในปีงบประมาณ พ.ศ. ${nextPlanYear - 1} จึงดำเนินการต่อ`, reasons]
          .filter((line) => line !== '')
          .join('\n'),
        period: formatPeriod(fiscalYearRange(nextPlanYear)),
        status: PLAN_STATUS.carried,
        acceptance: '',
      },
    ];
  });
}

/** The steps that are left, still under their units. */
function remainingSteps(measure: Measure, remaining: readonly string[]): string {
  const left = (steps: readonly string[]): readonly string[] =>
    steps.filter((step) => remaining.some((other) => squeeze(other) === squeeze(step)));
  const { common, byUnit } = stepsOf(measure.steps);
  const groups = byUnit.flatMap((group) => (left(group.steps).length > 0 ? [`${group.unit}:`, ...left(group.steps)] : []));
  const text = [...left(common), ...groups].join('\n');
  return text === '' ? remaining.join('\n') : text;
}

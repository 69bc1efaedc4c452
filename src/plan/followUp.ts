/** What of a follow-up round is due, and what goes over into next year's plan. */
import { type FiscalYear, type FollowUp, isClosedStatus, MEASURE_TEXT_FIELDS, type Measure, PLAN_STATUS, type Round } from '../model';
import {
  type Day,
  dayNumber,
  fiscalYearRange,
  formatDay,
  formatPeriod,
  isAfterRound,
  isInside,
  isReported,
  moveYears,
  parsePeriod,
  periodOfStep,
  roundRange,
  squeeze,
  statements,
  stepsOf,
} from '../thai';
import { type PlanRow, withFields } from './merge';
import { t } from './words';

interface DueItem {
  readonly measureId: string;
  readonly followUpId: string;
  readonly title: string;
  readonly action: string;
  readonly units: string;
  readonly dueOn: Day;
  /** Days left, negative where overdue. */
  readonly daysLeft: number;
  readonly overdue: boolean;
  /** Something is recorded of it in this round; what was begun is not done yet. */
  readonly reported: boolean;
  /** Thai: "ครบกำหนด 31 มีนาคม 2569 เหลืออีก 12 วัน". */
  readonly message: string;
}

const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / 86400000);

const isOpen = (row: FollowUp): boolean => !isClosedStatus(row.status);

/**
 * The reminders of a round: every action not done, due at the end of its own period, else of its measure's, or of the round, the earlier; most urgent
 * first. What is planned to begin after the round waits for the next.
 */
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
    .filter((row) => row.round === input.round && isOpen(row) && (isReported(row) || !isAfterRound(row, input.planYear)))
    .map((row): DueItem => {
      const measure = measures.get(row.measureId);
      const own = periodOfStep(row.action, input.planYear) ?? (measure ? parsePeriod(measure.period, input.planYear) : null);
      const ownEnd = own?.end;
      const dueOn = ownEnd && dayNumber(ownEnd) < dayNumber(roundEnd) ? ownEnd : roundEnd;
      const daysLeft = daysBetween(input.today, dueOn);
      const rest = daysLeft < 0 ? t('overdue', { days: -daysLeft }) : daysLeft === 0 ? t('dueToday') : t('daysLeft', { days: daysLeft });
      return {
        measureId: row.measureId,
        followUpId: row.id,
        title: row.measureTitle,
        action: row.action,
        units: row.units,
        dueOn,
        daysLeft,
        overdue: daysLeft < 0,
        reported: isReported(row),
        message: t('due', { day: formatDay(dueOn), rest }),
      };
    });
  return items.sort((a, b) => a.daysLeft - b.daysLeft);
}

function analysisOf(before: string, year: FiscalYear, open: readonly FollowUp[]): string {
  const unfinished = t('unfinished', { year });
  const obstacles = [...new Set(open.flatMap((row) => statements(row.obstacle)))];
  const kept = statements(before).filter((line) => line !== unfinished && !line.startsWith(t('obstacles')));
  return [...kept, unfinished, ...(obstacles.length > 0 ? [`${t('obstacles')} ${obstacles.join(' ')}`] : [])].join('\n');
}

/** The open actions of every measure in its last round: neither done nor cancelled. */
function openActions(followUps: readonly FollowUp[]): ReadonlyMap<string, readonly FollowUp[]> {
  const rowsOf = new Map<string, FollowUp[]>();
  for (const row of followUps) rowsOf.set(row.measureId, [...(rowsOf.get(row.measureId) ?? []), row]);
  return new Map(
    [...rowsOf].map(([id, own]) => {
      const last = own.some((row) => row.round === 12) ? own.filter((row) => row.round === 12) : own;
      return [id, last.filter(isOpen)];
    }),
  );
}

/** Those of the measures that last year left unfinished: an action of their last round is neither done nor cancelled. */
export function unfinishedIds(followUps: readonly FollowUp[]): ReadonlySet<string> {
  return new Set([...openActions(followUps)].flatMap(([id, open]) => (open.length > 0 ? [id] : [])));
}

/** A period of ours that lies in the plan year as it is, else the whole year. */
function periodIn(planYear: FiscalYear, period: string): string {
  const year = fiscalYearRange(planYear);
  const own = parsePeriod(period, planYear);
  return own !== null && isInside(own, year) ? period : formatPeriod(year);
}

/**
 * Measures of last year as proposals for the next plan, each for its own row. What we proposed follows (the steps that are left, the new period, why
 * it goes on); what people wrote is theirs. Calling it again on its own result changes nothing.
 * @param followUps those of the year before `planYear`
 * @param finished whether measures that are done go on too: people chose the rows
 */
export function carryOver(
  rows: readonly PlanRow[],
  followUps: readonly FollowUp[],
  planYear: FiscalYear,
  finished = false,
): readonly Measure[] {
  const openOf = openActions(followUps);
  return rows.flatMap((row) => {
    const open = openOf.get(row.id) ?? [];
    if (row.id === '' || (open.length === 0 && !finished)) return [];
    const ours = withFields<Measure>(row, row.proposed);
    const remaining = open.map((one) => one.action).filter((action) => action !== '');
    return [
      {
        ...ours,
        steps: remaining.length > 0 ? remainingSteps(ours, remaining) : ours.steps,
        analysis: open.length > 0 ? analysisOf(ours.analysis, planYear - 1, open) : ours.analysis,
        period: periodIn(planYear, ours.period),
        status: PLAN_STATUS.carried,
        acceptance: '',
      },
    ];
  });
}

/** What of a measure holds dates of the plan: the topic is a name, and the analysis tells of a result. */
const DATED_FIELDS = MEASURE_TEXT_FIELDS.filter((field) => field !== 'topic' && field !== 'analysis');

/** A row of the plan kept of the year `from` as it enters the plan of `to`: all its dates moved, those that we proposed too, and nobody's acceptance. */
export function movedOn<T extends PlanRow>(row: T, from: FiscalYear, to: FiscalYear): T {
  const moved = (texts: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
    Object.fromEntries(
      DATED_FIELDS.flatMap((field) => {
        const text = texts[field];
        return text === undefined ? [] : [[field, moveYears(text, from, to)]];
      }),
    );
  return {
    ...row,
    ...moved(row as Readonly<Record<string, unknown>> as Readonly<Record<string, string | undefined>>),
    proposed: { ...row.proposed, ...moved(row.proposed) },
    differs: [],
    status: PLAN_STATUS.carried,
    acceptance: '',
  };
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

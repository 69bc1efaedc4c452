/** Follow-up rounds (รอบติดตามผล 6 และ 12 เดือน): opening them, what is due, and what goes over into next year's plan. */
import type { FiscalYear, FollowUp, Measure, ResultStatus, Round } from '../model';
import { type Day, dayNumber, fiscalYearRange, formatDay, formatPeriod, roundRange, squeeze, statements } from '../thai';
import { parsePeriod } from './period';
import { PLAN_STATUS } from './propose';
import { stepsOf } from './units';

export const RESULT_STATUSES: readonly ResultStatus[] = ['ดำเนินการแล้ว', 'อยู่ระหว่างดำเนินการ', 'ยังไม่ได้ดำเนินการ', 'ยกเลิก'];

const HUMAN_FIELDS = ['status', 'result', 'date', 'participants', 'outcome', 'evidence', 'obstacle'] as const;

/** Nothing was reported in the row yet. */
export const isBlank = (row: FollowUp): boolean => HUMAN_FIELDS.every((field) => row[field].trim() === '');

interface Action {
  readonly text: string;
  readonly units: string;
}

/** The actions of a measure: its common steps, then those of each unit; the measure as a whole where it has no steps. */
export function actionsOf(measure: Measure): readonly Action[] {
  const { common, byUnit } = stepsOf(measure.steps);
  const actions = [
    ...common.map((text) => ({ text, units: measure.units })),
    ...byUnit.flatMap((group) => group.steps.map((text) => ({ text, units: group.unit }))),
  ];
  const distinct = actions.filter(
    (action, index) => actions.findIndex((other) => squeeze(other.text) === squeeze(action.text) && other.units === action.units) === index,
  );
  return distinct.length > 0 ? distinct : [{ text: '', units: measure.units }];
}

const answers = (row: FollowUp, action: Action): boolean => squeeze(row.action) === squeeze(action.text);

/** The rows of one measure in one round: existing rows stay, blank rows of vanished steps take the new step, new steps get new rows. */
function rowsOfMeasure(
  measure: Measure,
  round: Round,
  existing: readonly FollowUp[],
  typed: ReadonlySet<string>,
  nextId: () => string,
): readonly FollowUp[] {
  const own = existing.filter((row) => row.round === round && row.measureId === measure.id);
  const before = existing.filter((row) => row.round === 6 && row.measureId === measure.id);
  const rows = own.map((row) => ({ ...row, measureTitle: measure.title }));
  const claimed = new Set<FollowUp>();
  const claim = (list: readonly FollowUp[], action: Action): FollowUp | undefined => {
    const matching = list.filter((row) => answers(row, action) && !claimed.has(row));
    const found = matching.find((row) => row.units === action.units) ?? matching[0];
    if (found) claimed.add(found);
    return found;
  };
  const open = actionsOf(measure).filter((action) => !claim(rows, action));
  const stale = rows.filter((row) => !claimed.has(row) && !typed.has(row.id) && isBlank(row));
  const fresh: FollowUp[] = [];
  for (const action of open) {
    const reused = stale.shift();
    if (reused) {
      rows[rows.indexOf(reused)] = { ...reused, action: action.text, units: action.units };
      continue;
    }
    const state = round === 12 ? claim(before, action) : undefined;
    const blank = { status: '' as ResultStatus, result: '', date: '', participants: '', outcome: '', evidence: '', obstacle: '' };
    const { status, result, date, participants, outcome, evidence, obstacle } = state ?? blank;
    const reported = { status, result, date, participants, outcome, evidence, obstacle };
    fresh.push({
      id: nextId(),
      round,
      measureId: measure.id,
      measureTitle: measure.title,
      action: action.text,
      units: action.units,
      ...reported,
    });
  }
  return [...rows, ...fresh];
}

/**
 * Opens a round (เปิดรอบติดตามผล): a row per measure and step. What was reported is never changed; rows of the other round, of deleted measures and
 * of changed steps stay where they are; the 12-month round starts from what the 6-month round reported. Opening a round twice changes nothing.
 * Measures whose scores have passed are followed only where rows exist already.
 */
export function openRound(input: {
  readonly measures: readonly Measure[];
  readonly existing: readonly FollowUp[];
  readonly round: Round;
  readonly planYear: FiscalYear;
}): readonly FollowUp[] {
  const { measures, round, planYear } = input;
  const taken = new Set(input.existing.map((row) => row.id));
  let counter = 0;
  const nextId = (): string => {
    let id = '';
    do {
      counter += 1;
      id = `f-${planYear}-${round}-${counter}`;
    } while (taken.has(id));
    taken.add(id);
    return id;
  };
  // Rows that people typed or copied get an id of their own; their words are never taken for a leftover of ours.
  const typed = new Set<string>();
  const existing = input.existing.map((row, index) => {
    if (row.id !== '' && input.existing.findIndex((other) => other.id === row.id) === index) return row;
    const id = nextId();
    typed.add(id);
    return { ...row, id };
  });
  const result = [...existing];
  for (const measure of measures) {
    const followed = existing.some((row) => row.measureId === measure.id && row.round === round);
    if (measure.id === '' || (measure.status === PLAN_STATUS.passed && !followed)) continue;
    const rows = rowsOfMeasure(measure, round, existing, typed, nextId);
    let place = -1;
    result.forEach((row, index) => {
      const replacement = rows.find((candidate) => candidate.id === row.id && row.round === round && row.measureId === measure.id);
      if (!replacement) return;
      result[index] = replacement;
      place = index;
    });
    const fresh = rows.filter((row) => !existing.some((other) => other.id === row.id));
    if (place < 0) result.push(...fresh);
    else result.splice(place + 1, 0, ...fresh);
  }
  return result;
}

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
  const items = input.followUps
    .filter((row) => row.round === input.round && isOpen(row))
    .map((row): DueItem => {
      const measure = input.measures.find((candidate) => candidate.id === row.measureId);
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
  return measures.flatMap((measure) => {
    const own = followUps.filter((row) => row.measureId === measure.id);
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

/** What was recorded of a follow-up round: the measures with their rows, what is open, and how far each is. */
import {
  ATTAINMENTS,
  type Attainment,
  type FollowUp,
  type Measure,
  type ReportRequest,
  type ResultStatus,
  type Round,
  type Unreported,
} from '../model';
import { cellLines, isAwaited, isReported, photosIn, squeeze, stepGroups } from '../thai';
import type { Context } from './content';

/** A measure with the rows of the round that the report prints. */
export interface MeasureRound {
  readonly measure: Measure;
  readonly rows: readonly FollowUp[];
  /** Rows for which the round waits; a measure that was not opened in the round has none of either. */
  readonly open: readonly FollowUp[];
  /** Rows that stand in the round. */
  readonly opened: number;
}

export interface RoundReport {
  readonly round: Round;
  readonly unreported: Unreported;
  /** Those that are printed, in the order of the plan. */
  readonly measures: readonly MeasureRound[];
  /** Measures with something that was not reported. */
  readonly open: readonly MeasureRound[];
  /** Rows of the round whose measure stands in the plan no more. */
  readonly orphans: readonly FollowUp[];
}

const unreportedOf = ({ unreported }: ReportRequest): Unreported => unreported ?? 'stop';

const isOf = (measure: Measure, row: FollowUp): boolean =>
  measure.id === '' ? row.measureTitle === measure.title : row.measureId === measure.id;

/** The measure with the steps that were reported, each still under its unit; a row for the measure as a whole reports all of them. */
function withReported(measure: Measure, rows: readonly FollowUp[]): Measure {
  if (rows.some(({ action }) => action.trim() === '')) return measure;
  const reported = new Set(rows.map(({ action }) => squeeze(action)));
  const steps = stepGroups(measure.steps).flatMap(({ unit, steps: own }) => {
    const kept = own.filter((step) => reported.has(squeeze(step)));
    return unit === null || kept.length === 0 ? kept : [`${unit}:`, ...kept];
  });
  return { ...measure, steps: steps.join('\n') };
}

/** @param measures those that the plan prints */
export function roundReport({ model, request, settings }: Context, measures: readonly Measure[]): RoundReport {
  const round = request.round ?? 12;
  const unreported = unreportedOf(request);
  const rows = model.followUps.filter((row) => row.round === round);
  const all = measures.map((measure): MeasureRound => {
    const own = rows.filter((row) => isOf(measure, row));
    const reported = own.filter(isReported);
    const open = own.filter((row) => isAwaited(row, settings.planYear));
    const opened = own.length;
    return unreported === 'list' || reported.length === opened
      ? { measure, rows: own, open, opened }
      : { measure: withReported(measure, reported), rows: reported, open, opened };
  });
  const isOpen = (one: MeasureRound): boolean => one.open.length > 0 || one.opened === 0;
  return {
    round,
    unreported,
    measures: unreported === 'list' ? all : all.filter((one) => one.rows.length > 0),
    open: all.filter(isOpen),
    orphans: rows.filter((row) => isReported(row) && !measures.some((measure) => isOf(measure, row))),
  };
}

/** How many of some rows are done. Cancelled ones count for nothing. */
export interface Share {
  readonly count: number;
  readonly done: number;
  readonly going: number;
  readonly notBegun: number;
  /** 0 to 100; null where nothing counts. */
  readonly percent: number | null;
}

export function shareOf(rows: readonly FollowUp[]): Share {
  const counted = rows.filter(({ status }) => status !== 'ยกเลิก');
  const of = (status: ResultStatus): number => counted.filter((row) => row.status === status).length;
  const done = of('ดำเนินการแล้ว');
  const percent = counted.length === 0 ? null : (done / counted.length) * 100;
  return { count: counted.length, done, going: of('อยู่ระหว่างดำเนินการ'), notBegun: of('ยังไม่ได้ดำเนินการ'), percent };
}

/** How the measure came out against its indicator of success; the weakest of what its rows say, '' where none says anything. */
export function attainedOf(rows: readonly FollowUp[]): Attainment {
  const said = rows.map(({ attained }) => attained ?? '');
  return [...ATTAINMENTS].reverse().find((one) => said.includes(one)) ?? '';
}

/** The units of a row: its own, else the measure's. */
export const unitsOfRow = (row: FollowUp, measure: Measure): readonly string[] => {
  const own = cellLines(row.units);
  return own.length > 0 ? own : cellLines(measure.units);
};

/** The number of each photograph's file in the order in which the measures print them. */
export function photoNumbers(measures: readonly MeasureRound[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { rows } of measures)
    for (const row of rows) for (const { file } of photosIn(row.photos ?? '')) if (!numbers.has(file)) numbers.set(file, numbers.size + 1);
  return numbers;
}

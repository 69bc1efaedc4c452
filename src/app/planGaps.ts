/** What the plan still lacks, each gap at its cell, and how people accept one with a reason. */
import type { CellRef, Measure, Problem, SheetChange, SheetId } from '../model';
import { coverage } from '../plan';
import type { AcceptedGap, Answer, PlanGap } from '../ui/contract';
import { acceptFinding, applyToGrids, cellChange, cellOfRow, problemKey, withAcceptances } from '../workbook';
import { answer, noticeOf, placeOf, refuseWith } from './answers';
import { groupsOfProblem } from './groups';
import { listed } from './listed';
import { assessOpened, type Opened, openWorkbook } from './open';
import type { Ports } from './ports';
import { underLock, writing } from './underLock';

/** The plan asks nothing of earlier years. */
export const PLAN_SHEETS: readonly SheetId[] = ['settings', 'indicators', 'items', 'framework', 'plan', 'library'];

/** What is shown beside the plan: reasons given in ผลการตรวจ, and what last year left unfinished. */
export const VIEW_SHEETS: readonly SheetId[] = [...PLAN_SHEETS, 'findings', 'followUp'];

/** Stands for a row that no run has given an id yet. */
const rowName = (row: number): string => `row-${row}`;

type FindCell = (gap: Problem, field?: string) => CellRef | null;

/** Finds the cell of a gap's row, in the field it names or another one: of the row with this id, or of the row that has none yet. */
function cellFinder({ rows, grids }: Opened): FindCell {
  const indexOf = new Map(rows.plan.map(({ row }, index) => [rowName(row), index]));
  return ({ on }, field) => {
    if (on?.kind !== 'row') return null;
    return cellOfRow(grids, 'plan', indexOf.get(on.row) ?? on.row, field ?? on.field);
  };
}

/** The gaps of the plan as it stands, each at its cell, with the reasons for which people accepted some. */
export function planGaps(opened: Opened, measures: readonly Measure[] = opened.model.measures): readonly Problem[] {
  const { settings, framework, recommendations } = opened.model;
  const named = measures.map((measure, index) =>
    measure.id === '' ? { ...measure, id: rowName(opened.rows.plan[index]?.row ?? 0) } : measure,
  );
  const gaps = coverage({ settings, framework, assessment: assessOpened(opened), measures: named, recommendations });
  const cellOf = cellFinder(opened);
  return withAcceptances(
    gaps.map((gap) => ({ ...gap, ...cellOf(gap) })),
    opened.rows.acceptances,
  );
}

/** Open gaps, and the accepted ones with their reasons, each reason of a row once. */
export function gapsView(opened: Opened): { readonly gaps: readonly PlanGap[]; readonly accepted: readonly AcceptedGap[] } {
  const gaps = listed(planGaps(opened));
  const cellOf = cellFinder(opened);
  return {
    gaps: gaps
      .filter(({ accepted }) => accepted === undefined)
      .map((gap) => ({ ...noticeOf(gap, groupsOfProblem(opened, gap)), id: problemKey(gap) })),
    accepted: gaps.flatMap((gap) =>
      gap.accepted === undefined ? [] : [{ message: gap.message, reason: gap.accepted, place: placeOf(reasonCell(opened, gap, cellOf)) }],
    ),
  };
}

/** Where a reason stands that was given in the plan; null for one in ผลการตรวจ. */
const reasonCell = (opened: Opened, gap: Problem, cellOf: FindCell): CellRef | null =>
  gap.sheet === opened.grids.plan?.sheet ? cellOf(gap, 'acceptance') : null;

/**
 * Accepts gaps: the reason goes into the column เหตุผลที่ยอมรับ of its row, and counts for all gaps of that row; a gap of no row is accepted in
 * ผลการตรวจ, where the next check finds it.
 */
export function acceptGaps(ports: Ports, ids: readonly string[], reason: string): Answer<ReturnType<typeof gapsView>> {
  const words = reason.trim();
  if (words === '') return refuseWith('REASON_NEEDED', 'reasonNeeded');
  const done = underLock<null>(ports, 'accept', { sheets: VIEW_SHEETS, must: ['plan', 'findings'], errorsStop: false }, (opened) => {
    const gaps = planGaps(opened).filter((gap) => gap.accepted === undefined && ids.includes(problemKey(gap)));
    if (gaps.length === 0) return refuseWith('GAP_GONE', 'gapGone');
    const cellOf = cellFinder(opened);
    const text = words.startsWith('=') ? `'${words}` : words;
    let { grids } = opened;
    const changes: SheetChange[] = [];
    for (const gap of gaps) {
      const cell = reasonCell(opened, gap, cellOf);
      const own = cell ? cellChange(grids, cell, text) : acceptFinding(grids.findings!, gap, words);
      changes.push(...own);
      grids = applyToGrids(grids, own);
    }
    return writing(changes, null);
  });
  return done.ok ? answer(gapsView(openWorkbook(ports, VIEW_SHEETS))) : done;
}

export const acceptGap = (ports: Ports, id: string, reason: string): Answer<ReturnType<typeof gapsView>> => acceptGaps(ports, [id], reason);

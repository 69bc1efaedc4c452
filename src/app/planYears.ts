/**
 * Plan years: when a new one begins, plan and results of the old one are kept in tabs of their own and the sheets are emptied. Setting the plan year
 * back works on the kept ones again (`openWorkbook`); what goes on enters the new plan with its dates moved (`movedOn`).
 */
import type { FiscalYear, FollowUp, Grid, Grids, SheetChange, SheetId } from '../model';
import { movedOn, planYearOf } from '../plan';
import type { Answer, PlanYears } from '../ui/contract';
import { emptyRows, type PlanSheetRow, writePlanMemory, writeSettings } from '../workbook';
import { answer, refuseWith } from './answers';
import { type Opened, understood } from './open';
import { forgotten, recall } from './planMemory';
import type { Ports } from './ports';
import { say } from './texts';
import { looking, underLock, writing } from './underLock';

/** What is kept of a plan year: the sheet, and its rows that belong to the year. */
interface Keeping {
  readonly grid: Grid;
  readonly rows: readonly number[];
}

/** The year whose plan stands in the sheets. */
const yearOfPlan = ({ grids, model }: Opened): FiscalYear => (grids.plan ? recall(grids.plan).year : 0) || model.settings.planYear;

/** Sheets with rows of the plan year that ends; none where the plan is that of `next` or a later year already. */
function keepingsOf(opened: Opened, next: FiscalYear): readonly Keeping[] {
  const year = yearOfPlan(opened);
  if (year >= next) return [];
  const { grids, rows } = opened;
  const results = rows.followUp.filter((row) => (planYearOf(row) ?? year) === year);
  return [
    { grid: grids.plan, rows: rows.plan.map(({ row }) => row) },
    { grid: grids.followUp, rows: results.map(({ row }) => row) },
  ].flatMap(({ grid, rows: own }) => (grid && own.length > 0 ? [{ grid, rows: own }] : []));
}

/** The same cells, or none at all yet. */
const sameCells = (copy: Grid['cells'], cells: Grid['cells']): boolean =>
  copy.every((row) => row.every((cell) => cell === '')) || JSON.stringify(copy) === JSON.stringify(cells);

/** A tab that keeps what is about to be emptied. */
export interface Kept {
  readonly tab: string;
  readonly cells: Grid['cells'];
  /** It was not there before this run. */
  readonly isNew: boolean;
}

/** A free name for the tab, or the one of a tab that holds these very cells: an earlier run did not live to use it. */
export function placeForCopy(ports: Ports, name: string, cells: Grid['cells']): Kept {
  const taken = ports.workbook.tabs();
  const isFree = (tab: string): boolean => !taken.includes(tab) || sameCells(ports.workbook.tab(tab) ?? [], cells);
  let tab = name;
  for (let copy = 2; !isFree(tab); copy++) tab = `${name} (${copy})`;
  return { tab, cells, isNew: !taken.includes(tab) };
}

/** Takes the tabs away that a run made and has no use for; one that was there before, or in which somebody has written since, stays. */
export function takeAway(ports: Ports, kept: readonly Kept[]): void {
  for (const { tab, cells, isNew } of kept) if (isNew && sameCells(ports.workbook.tab(tab) ?? [], cells)) ports.workbook.removeTab(tab);
}

/** Puts plan and results of the ending year aside. `note` hears of each tab before it is made. @returns the names of the tabs */
export function keepPlanYear(ports: Ports, opened: Opened, next: FiscalYear, note: (kept: Kept) => void): readonly string[] {
  const year = yearOfPlan(opened);
  return keepingsOf(opened, next).map(({ grid }) => {
    const kept = placeForCopy(ports, `${grid.sheet} ${year}`, grid.cells);
    note(kept);
    ports.workbook.keepSheet({ id: grid.id, year, name: kept.tab, cells: grid.cells, why: say('keptWhy', { year }) });
    return kept.tab;
  });
}

/** The rows of the ending year taken out of plan and results, and what is remembered of the plan beyond them. */
export function emptiedPlan(opened: Opened, next: FiscalYear): readonly SheetChange[] {
  const { plan } = opened.grids;
  if (!plan || yearOfPlan(opened) >= next) return [];
  const present = opened.rows.plan.map(({ id }) => id);
  return [
    ...keepingsOf(opened, next).flatMap(({ grid, rows }) => emptyRows(grid, rows)),
    ...writePlanMemory(plan, JSON.stringify(forgotten(recall(plan), present, next))),
  ];
}

/** Last year's plan as it may go on: rows that are not in the plan of this year, with their dates moved, and last year's results. */
export interface LastYear {
  readonly rows: readonly PlanSheetRow[];
  readonly results: readonly FollowUp[];
}

const OF_PLAN: readonly SheetId[] = ['plan', 'followUp'];

/** `opened` must hold the plan; a plan that was never put aside stands in the sheet itself, and only its results are last year's. */
export function lastYearOf(ports: Ports, opened: Opened): LastYear {
  const { planYear } = opened.model.settings;
  const year = planYear - 1;
  const ofLastYear = (rows: readonly FollowUp[]): readonly FollowUp[] => rows.filter((row) => planYearOf(row) === year);
  if (!recall(opened.grids.plan!).kept) {
    const grids: Grids = opened.grids.followUp ? {} : ports.workbook.read(['followUp']);
    return { rows: [], results: ofLastYear(understood(ports, { ...opened.grids, ...grids }, OF_PLAN).rows.followUp) };
  }
  const ids = ports.workbook.turnTo(year);
  const grids = ids.length === 0 ? {} : ports.workbook.read(ids);
  ports.workbook.turnTo(null);
  const kept = understood(ports, { ...opened.grids, ...grids }, OF_PLAN).rows;
  const present = new Set(opened.rows.plan.map(({ id }) => id));
  return {
    rows: 'plan' in grids ? kept.plan.filter(({ id }) => id !== '' && !present.has(id)).map((row) => movedOn(row, year, planYear)) : [],
    results: 'followUp' in grids ? ofLastYear(kept.followUp) : [],
  };
}

/** Turns the workbook to the plan of another year: one that was kept, or its own again. */
export function choosePlanYear(ports: Ports, year: FiscalYear): Answer<{ readonly planYear: FiscalYear }> {
  return underLock(ports, 'planYear', { sheets: ['settings', 'plan'], must: ['settings'], errorsStop: false, which: 'own' }, (opened) => {
    const own = yearOfPlan(opened);
    if (year !== own && !ports.workbook.keptYears().includes(year)) return refuseWith('PLAN_YEAR_UNKNOWN', 'planYearUnknown', { year });
    return writing(writeSettings(opened.grids.settings!, { planYear: year }), { planYear: year });
  });
}

/** The plan years that can be worked on, oldest first. */
export function getPlanYears(ports: Ports): Answer<PlanYears> {
  return looking(ports, { sheets: ['settings', 'plan'], errorsStop: false, which: 'own' }, (opened) => {
    const years = [...new Set([...ports.workbook.keptYears(), yearOfPlan(opened)])].sort((a, b) => a - b);
    return answer({ years, current: opened.model.settings.planYear });
  });
}

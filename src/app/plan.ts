/** ปรับปรุงแผนมาตรการ: proposals merged into แผนมาตรการ by hidden id; what people typed stays (DESIGN D4). */
import type { FollowUp, Measure, SheetChange } from '../model';
import { carryOver, entriesToPropose, mergePlan, notPassed, type PlanMerge, planYearOf, propose } from '../plan';
import type { Answer, PlanView } from '../ui/contract';
import { writePlan, writePlanMemory } from '../workbook';
import { answer } from './answers';
import { assessOpened, type Opened, openWorkbook, understood } from './open';
import { gapsView, PLAN_SHEETS, VIEW_SHEETS } from './planGaps';
import { type PlanCounts, type PlanMemory, recall } from './planMemory';
import type { Ports } from './ports';
import { looking, underLock, writing } from './underLock';

export { PLAN_SHEETS, planGaps } from './planGaps';

/** What people ask of a run: deleted rows back, unfinished measures of last year to go on. */
interface Wishes {
  readonly restore: readonly string[];
  readonly carry: readonly string[];
}

const NO_WISHES: Wishes = { restore: [], carry: [] };

interface Merged {
  readonly merge: PlanMerge;
  readonly proposal: readonly Measure[];
  readonly alternatives: readonly Measure[];
  readonly carried: PlanMemory['carried'];
}

/** Ids of the measures that go on from last year: those chosen before for this plan year, and those chosen now. */
function carriedIds({ carried }: PlanMemory, planYear: number, carry: readonly string[]): readonly string[] {
  return [...new Set([...(carried.planYear === planYear ? carried.ids : []), ...carry])];
}

/** Results of the year before the plan year. */
const resultsOfLastYear = ({ rows, model }: Opened): readonly FollowUp[] =>
  rows.followUp.filter((row) => planYearOf(row) === model.settings.planYear - 1);

/** The proposal of the scores, merged with the rows that stand in the sheet. */
function merged(opened: Opened, memory: PlanMemory, wishes: Wishes, lastYear: readonly FollowUp[]): Merged {
  const { settings, framework, recommendations, library, measures } = opened.model;
  const assessment = assessOpened(opened);
  const ids = carriedIds(memory, settings.planYear, wishes.carry);
  const current = opened.rows.plan;
  const carried = carryOver(
    current.filter(({ id }) => ids.includes(id)),
    lastYear,
    settings.planYear,
  );
  const typed = measures.filter(({ id }) => id === '' || id.startsWith('h-'));
  const own = entriesToPropose(library, typed);
  const { measures: proposal, alternatives } = propose({
    settings,
    framework,
    assessment,
    recommendations,
    library: own,
    carried,
    standing: measures,
    wanted: wishes.restore,
  });
  const { known, dismissed } = memory;
  const { grouping, planYear } = settings;
  const merge = mergePlan({ current, proposal, dismissed, known, restore: wishes.restore, grouping, notPassed: notPassed(assessment) });
  return { proposal, alternatives, merge, carried: { planYear, ids } };
}

const countsOf = ({ changes }: PlanMerge): PlanCounts => ({
  added: changes.added.length,
  updated: changes.updated.length,
  kept: changes.edited.length,
  passed: changes.passed.length,
});

function changesOf(opened: Opened, memory: PlanMemory, result: Merged): readonly SheetChange[] {
  const plan = opened.grids.plan!;
  const { known, dismissed } = result.merge;
  const next: PlanMemory = { known, dismissed, carried: result.carried, last: countsOf(result.merge) };
  const rows = writePlan(plan, result.merge.rows);
  // A run that changes no row and remembers nothing new leaves the sheet alone, also the counts of the run before.
  const same = rows.length === 0 && JSON.stringify({ ...next, last: memory.last }) === JSON.stringify(memory);
  return same ? [] : [...rows, ...writePlanMemory(plan, JSON.stringify(next))];
}

/** One run under the lock. Formulas of people are asked for only where something is to be written beside their cells. */
function work(ports: Ports, wishes: Wishes): Answer<PlanCounts> {
  return underLock<PlanCounts>(ports, 'plan', { sheets: PLAN_SHEETS, must: ['plan'] }, (first) => {
    let opened = first;
    const plan = opened.grids.plan!;
    const memory = recall(plan);
    const ids = carriedIds(memory, opened.model.settings.planYear, wishes.carry);
    const lastYear = ids.length === 0 ? [] : resultsOfLastYear(openWorkbook(ports, ['settings', 'followUp']));
    const run = (): { readonly result: Merged; readonly changes: readonly SheetChange[] } => {
      const result = merged(opened, memory, wishes, lastYear);
      return { result, changes: changesOf(opened, memory, result) };
    };
    let outcome = run();
    if (outcome.changes.length > 0 && opened.rows.plan.length > 0) {
      opened = understood(ports, { ...opened.grids, plan: { ...plan, formulas: ports.workbook.formulas('plan') } }, PLAN_SHEETS);
      outcome = run();
    }
    return writing(outcome.changes, countsOf(outcome.result.merge), opened.problems);
  });
}

/** The plan as it stands: gaps, deleted rows that the scores ask for, and what last year left unfinished. */
function viewOf(opened: Opened, memory: PlanMemory, counts: PlanCounts): PlanView {
  const lastYear = resultsOfLastYear(opened);
  const { merge, proposal, alternatives, carried } = merged(opened, memory, NO_WISHES, lastYear);
  const asked = new Set([...proposal.map(({ id }) => id), ...carried.ids]);
  const list = (measures: readonly Measure[]) => measures.map(({ id, title }) => ({ id, title }));
  const { kept, passed } = countsOf(merge);
  return {
    ...counts,
    kept,
    passed,
    ...gapsView(opened),
    dismissed: list(proposal.filter(({ id }) => merge.changes.withheld.includes(id))),
    alternatives: list(alternatives.filter(({ id }) => !merge.rows.some((row) => row.id === id))),
    unfinished: list(carryOver(opened.rows.plan, lastYear, carried.planYear).filter(({ id }) => !asked.has(id))),
  };
}

/** The menu command: the run alone; its page asks for the rest. */
export const updatePlan = (ports: Ports): Answer<PlanCounts> => work(ports, NO_WISHES);

/** A run from the page. `restore`: ids of deleted rows to bring back; `carry`: ids of unfinished measures to go on with. */
export function runPlan(ports: Ports, restore: readonly string[] = [], carry: readonly string[] = []): Answer<PlanView> {
  const done = work(ports, { restore, carry });
  if (!done.ok) return done;
  const view = viewFrom(ports, done.value);
  return view.ok ? { ...view, notices: done.notices } : view;
}

/** The plan as it stands and what the last run did; nothing is written. */
export const getPlan = (ports: Ports): Answer<PlanView> => viewFrom(ports, null);

function viewFrom(ports: Ports, counts: PlanCounts | null): Answer<PlanView> {
  return looking(ports, { sheets: VIEW_SHEETS, must: ['plan'], errorsStop: false }, (opened) => {
    const memory = recall(opened.grids.plan!);
    return answer(viewOf(opened, memory, counts ?? memory.last), opened.problems);
  });
}

/** ปรับปรุงแผนมาตรการ: proposals merged into แผนมาตรการ by hidden id; what people typed stays (DESIGN D4). A draft shows what a run would write. */
import type { Measure, SheetChange } from '../model';
import { carryOver, editedFields, entriesToPropose, isOurs, mergePlan, notPassed, type PlanMerge, propose, unfinishedIds } from '../plan';
import type { Answer, NamedMeasure, PlanDraft, PlanView } from '../ui/contract';
import { type PlanSheetRow, writePlan, writePlanMemory } from '../workbook';
import { answer, refuseWith } from './answers';
import { groupsOf } from './groups';
import { assessOpened, type Opened, understood } from './open';
import { draftOf } from './planDraft';
import { gapsView, PLAN_SHEETS, VIEW_SHEETS } from './planGaps';
import { type PlanCounts, type PlanMemory, recall } from './planMemory';
import { type LastYear, lastYearOf } from './planYears';
import type { Ports } from './ports';
import { say } from './texts';
import { looking, underLock, writing } from './underLock';

export { PLAN_SHEETS, planGaps } from './planGaps';

/** What people ask of a run: deleted rows back, measures of last year to go on. */
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
  /** Rows that come from last year's plan, with their dates moved. */
  readonly entered: readonly PlanSheetRow[];
}

/** Ids of the measures that go on from last year: those chosen before for this plan year, and those chosen now. */
function carriedIds({ carried }: PlanMemory, planYear: number, carry: readonly string[]): readonly string[] {
  return [...new Set([...(carried.planYear === planYear ? carried.ids : []), ...carry])];
}

/** Nothing of last year is asked for. */
const NO_LAST_YEAR: LastYear = { rows: [], results: [] };

/** What people wrote into last year's row stays where the scores ask for the measure again; rows that they have deleted since do not come back. */
function enters(row: PlanSheetRow, asked: ReadonlySet<string>, memory: PlanMemory, ids: readonly string[]): boolean {
  return ids.includes(row.id) || (asked.has(row.id) && editedFields(row) > 0 && !memory.known.includes(row.id));
}

/** The proposal of the scores, merged with the rows that stand in the sheet and those that go on from last year. */
function merged(opened: Opened, memory: PlanMemory, wishes: Wishes, lastYear: LastYear): Merged {
  const { settings, framework, recommendations, library, measures } = opened.model;
  const assessment = assessOpened(opened);
  const ids = carriedIds(memory, settings.planYear, wishes.carry);
  const standing = opened.rows.plan;
  const typed = measures.filter(({ id }) => id === '' || id.startsWith('h-'));
  const own = entriesToPropose(library, typed);
  const request = { settings, framework, assessment, recommendations, library: own, standing: measures, wanted: wishes.restore };
  const asked = new Set(lastYear.rows.length === 0 ? [] : propose(request).measures.map(({ id }) => id));
  const entered = lastYear.rows.filter((row) => enters(row, asked, memory, ids));
  const current = [...standing, ...entered];
  const carried = carryOver(
    current.filter(({ id }) => ids.includes(id)),
    lastYear.results,
    settings.planYear,
    true,
  );
  const { measures: proposal, alternatives } = propose({ ...request, carried });
  const { known, dismissed } = memory;
  const { grouping, planYear } = settings;
  const merge = mergePlan({ current, proposal, dismissed, known, restore: wishes.restore, grouping, notPassed: notPassed(assessment) });
  return { proposal, alternatives, merge, carried: { planYear, ids }, entered };
}

const countsOf = ({ merge, entered }: Pick<Merged, 'merge' | 'entered'>): PlanCounts => ({
  added: merge.changes.added.length + entered.length,
  updated: merge.changes.updated.filter((id) => !entered.some((row) => row.id === id)).length,
  kept: merge.changes.edited.length,
  passed: merge.changes.passed.length,
});

function changesOf(opened: Opened, memory: PlanMemory, result: Merged): readonly SheetChange[] {
  const plan = opened.grids.plan!;
  const { known, dismissed } = result.merge;
  const { planYear } = opened.model.settings;
  const next: PlanMemory = { known, dismissed, carried: result.carried, year: planYear, kept: memory.kept, last: countsOf(result) };
  // A row of another sheet has no place in this one yet.
  const entered = new Set(result.entered.map(({ id }) => id));
  const rows = writePlan(
    plan,
    result.merge.rows.map((row) => (entered.has(row.id) ? { ...row, row: 0 } : row)),
  );
  // A run that changes no row and remembers nothing new leaves the sheet alone, also the counts of the run before.
  const same = rows.length === 0 && JSON.stringify({ ...next, last: memory.last }) === JSON.stringify(memory);
  return same ? [] : [...rows, ...writePlanMemory(plan, JSON.stringify(next))];
}

interface Outcome {
  readonly opened: Opened;
  readonly result: Merged;
  readonly changes: readonly SheetChange[];
}

/** What a run would write. Formulas of people are asked for only where something is to be written beside their cells. */
function computed(ports: Ports, first: Opened, wishes: Wishes): Outcome {
  const plan = first.grids.plan!;
  const memory = recall(plan);
  const ids = carriedIds(memory, first.model.settings.planYear, wishes.carry);
  const lastYear = ids.length > 0 || memory.kept ? lastYearOf(ports, first) : NO_LAST_YEAR;
  const run = (opened: Opened): Outcome => {
    const result = merged(opened, memory, wishes, lastYear);
    return { opened, result, changes: changesOf(opened, memory, result) };
  };
  const outcome = run(first);
  if (outcome.changes.length === 0 || first.rows.plan.length === 0) return outcome;
  const formulas = ports.workbook.formulas('plan');
  return run(understood(ports, { ...first.grids, plan: { ...plan, formulas } }, PLAN_SHEETS));
}

/** A plan that was kept follows no scores any more. */
const keptRefusal = ({ kept, grids }: Opened): Answer<never> | null =>
  kept === undefined ? null : refuseWith('PLAN_YEAR_KEPT', 'planYearKept', { year: kept, sheet: grids.plan?.sheet ?? '' });

const seenOf = (ports: Ports, changes: readonly SheetChange[]): string => ports.archive.digest(JSON.stringify(changes));

/** One run under the lock. `seen`: the draft that people have agreed to; anything else is not written. */
function work(ports: Ports, wishes: Wishes, seen = ''): Answer<PlanCounts> {
  return underLock<PlanCounts>(ports, 'plan', { sheets: PLAN_SHEETS, must: ['plan'] }, (first) => {
    const refusal = keptRefusal(first);
    if (refusal) return refusal;
    const { opened, result, changes } = computed(ports, first, wishes);
    if (seen !== '' && seen !== seenOf(ports, changes)) return refuseWith('DRAFT_OLD', 'draftOld');
    const done = writing(changes, countsOf(result), opened.problems);
    if (seen === '') return done;
    // Who agreed to a draft wants to see it in the sheet.
    const { sheet } = opened.grids.plan!;
    return {
      ...done,
      answer() {
        ports.workbook.select({ sheet, cell: 'A1' });
        return done.answer();
      },
    };
  });
}

/** What a run would write, cell by cell; nothing is written. */
export function draftPlan(ports: Ports, restore: readonly string[] = [], carry: readonly string[] = []): Answer<PlanDraft> {
  return looking(ports, { sheets: PLAN_SHEETS, must: ['plan'] }, (first) => {
    const refusal = keptRefusal(first);
    if (refusal) return refusal;
    const { opened, result, changes } = computed(ports, first, { restore, carry });
    return answer({ ...draftOf(opened, result.merge.rows, result.entered), seen: seenOf(ports, changes) }, opened.problems);
  });
}

/** Measures as lists show them, by what they are about and who leads them. */
const named = (
  { framework }: Opened['model'],
  measures: readonly Measure[],
  kind?: (measure: Measure) => string,
): readonly NamedMeasure[] =>
  measures.map((measure) => ({
    id: measure.id,
    title: measure.title,
    ...groupsOf(measure, framework),
    ...(kind ? { kind: kind(measure) } : {}),
  }));

/** Last year's measures that may go on, by how they stand; in an older workbook only those left unfinished, in their own rows. */
function lastYearsMeasures(opened: Opened, { rows, results }: LastYear, asked: ReadonlySet<string>): readonly NamedMeasure[] {
  const open = unfinishedIds(results);
  const here = carryOver(opened.rows.plan, results, opened.model.settings.planYear);
  const isOwn = (row: PlanSheetRow): boolean => !isOurs(row) || editedFields(row) > 0;
  const kindOf = (row: PlanSheetRow): string => say(open.has(row.id) ? 'lastYearOpen' : isOwn(row) ? 'lastYearOwn' : 'lastYearDone');
  return [
    ...named(opened.model, here, () => say('lastYearOpen')),
    ...rows.flatMap((row) => named(opened.model, [row], () => kindOf(row))),
  ].filter(({ id }) => !asked.has(id));
}

/** The plan as it stands: gaps, deleted rows that the scores ask for, and what may go on from last year. */
function viewOf(opened: Opened, memory: PlanMemory, counts: PlanCounts, lastYear: LastYear): PlanView {
  const result = merged(opened, memory, NO_WISHES, lastYear);
  const { merge, proposal, alternatives, carried } = result;
  const asked = new Set([...proposal.map(({ id }) => id), ...carried.ids]);
  const { kept, passed } = countsOf(result);
  const list = (measures: readonly Measure[]) => named(opened.model, measures);
  return {
    ...counts,
    kept,
    passed,
    ...gapsView(opened),
    dismissed: list(proposal.filter(({ id }) => merge.changes.withheld.includes(id))),
    alternatives: list(alternatives.filter(({ id }) => !merge.rows.some((row) => row.id === id))),
    lastYear: lastYearsMeasures(opened, lastYear, asked),
  };
}

/** The command without a page's question: the run alone; its page asks for the rest. */
export const updatePlan = (ports: Ports): Answer<PlanCounts> => work(ports, NO_WISHES);

/** A run from the page. `restore`: ids of deleted rows to bring back; `carry`: measures of last year to go on with; `seen`: the draft that is meant. */
export function runPlan(ports: Ports, restore: readonly string[] = [], carry: readonly string[] = [], seen = ''): Answer<PlanView> {
  const done = work(ports, { restore, carry }, seen);
  if (!done.ok) return done;
  const view = viewFrom(ports, done.value);
  return view.ok ? { ...view, notices: done.notices } : view;
}

/** The plan as it stands and what the last run did; nothing is written. */
export const getPlan = (ports: Ports): Answer<PlanView> => viewFrom(ports, null);

function viewFrom(ports: Ports, counts: PlanCounts | null): Answer<PlanView> {
  return looking(ports, { sheets: VIEW_SHEETS, must: ['plan'], errorsStop: false }, (opened) => {
    const refusal = keptRefusal(opened);
    if (refusal) return refusal;
    const memory = recall(opened.grids.plan!);
    return answer(viewOf(opened, memory, counts ?? memory.last, lastYearOf(ports, opened)), opened.problems);
  });
}

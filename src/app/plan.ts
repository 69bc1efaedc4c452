/** ปรับปรุงแผนมาตรการ: proposals merged into แผนมาตรการ by hidden id; what people typed stays (DESIGN D4). */
import type { Measure, Problem, SheetId } from '../model';
import { coverage, keepMeasure as entryOf, mergePlan, type PlanMerge, proposePlan, workOfUnit } from '../plan';
import type { Answer, PlanView } from '../ui/contract';
import { addToLibrary, applyToGrids, writePlan } from '../workbook';
import { answer, BUSY, placeOf, refuse, refuseWith } from './answers';
import { assessOpened, errorsOf, type Opened, openWorkbook } from './open';
import { cellOfMeasure } from './places';
import type { Ports } from './ports';

/** The plan asks nothing of earlier years. */
export const PLAN_SHEETS: readonly SheetId[] = ['settings', 'indicators', 'items', 'framework', 'plan', 'library'];

interface Counts {
  readonly added: number;
  readonly updated: number;
  readonly kept: number;
  readonly passed: number;
}

/** Remembered with the workbook: ids that were given out, ids that people deleted, and what the last run did. */
interface PlanMemory {
  readonly known: readonly string[];
  readonly dismissed: readonly string[];
  readonly last: Counts;
}

const MEMORY = 'plan.memory';

function recall(ports: Ports): PlanMemory {
  const text = ports.properties.get(MEMORY);
  return text === null
    ? { known: [], dismissed: [], last: { added: 0, updated: 0, kept: 0, passed: 0 } }
    : (JSON.parse(text) as PlanMemory);
}

interface Merged {
  readonly merge: PlanMerge;
  readonly proposal: readonly Measure[];
}

/** The proposal of the scores, merged with the rows that stand in the sheet. */
function merged(opened: Opened, memory: PlanMemory, restore: readonly string[]): Merged {
  const { settings, framework, recommendations, library } = opened.model;
  const proposal = proposePlan({ settings, framework, assessment: assessOpened(opened), recommendations, library });
  const { known, dismissed } = memory;
  return { proposal, merge: mergePlan({ current: opened.rows.plan, proposal, dismissed, known, restore, grouping: settings.grouping }) };
}

/** The gaps of a plan, each at its row. */
export function planGaps(opened: Opened, measures: readonly Measure[]): readonly Problem[] {
  const { settings, framework, recommendations } = opened.model;
  return coverage({ settings, framework, assessment: assessOpened(opened), measures, recommendations }).map((gap) => ({
    ...gap,
    ...cellOfMeasure(opened.grids, gap),
  }));
}

function viewOf(opened: Opened, { merge, proposal }: Merged, counts: Counts): Answer<PlanView> {
  const withheld = proposal.filter(({ id }) => merge.changes.withheld.includes(id));
  const gaps = answer(null, planGaps(opened, merge.rows)).notices;
  return answer({ ...counts, dismissed: withheld.map(({ id, title }) => ({ id, title })), gaps }, opened.problems);
}

export function runPlan(ports: Ports, restore: readonly string[] = []): Answer<PlanView> {
  const done = ports.lock.run((): Answer<PlanView> => {
    const opened = openWorkbook(ports, PLAN_SHEETS);
    const errors = errorsOf(opened.problems);
    if (errors.length > 0) return refuse(errors);
    if (!opened.grids.plan) return refuseWith('NOT_PREPARED', 'notPrepared');
    const memory = recall(ports);
    const result = merged(opened, memory, restore);
    const { rows, known, dismissed, changes } = result.merge;
    const written = writePlan(opened.grids.plan, rows);
    ports.workbook.write(written);
    const { added, updated, passed, differing } = changes;
    const last: Counts = { added: added.length, updated: updated.length, kept: differing.length, passed: passed.length };
    const next = JSON.stringify({ known, dismissed, last } satisfies PlanMemory);
    if (next !== JSON.stringify(memory)) ports.properties.set(MEMORY, next);
    // Opened rows moved others: the links of the gaps follow.
    return viewOf({ ...opened, grids: applyToGrids(opened.grids, written) }, result, last);
  });
  return done ?? BUSY();
}

/** The plan as it stands and what the last run did; nothing is written. */
export function getPlan(ports: Ports): Answer<PlanView> {
  const opened = openWorkbook(ports, PLAN_SHEETS);
  if (!opened.grids.plan) return refuseWith('NOT_PREPARED', 'notPrepared');
  const memory = recall(ports);
  return viewOf(opened, merged(opened, memory, []), memory.last);
}

/** "เก็บมาตรการนี้ไว้ใช้ปีหน้า": the selected plan row becomes an entry of คลังมาตรการ. */
export function keepMeasure(ports: Ports): Answer<{ readonly title: string }> {
  const selected = ports.workbook.selection();
  const opened = openWorkbook(ports, ['settings', 'plan', 'library']);
  const plan = opened.grids.plan;
  const row = plan && selected.sheet === plan.sheet ? opened.rows.plan.find((candidate) => candidate.row === selected.row) : undefined;
  const library = opened.grids.library;
  if (!row || !library) return refuseWith('NO_ROW', 'noMeasureRow', { sheet: plan?.sheet ?? '' });
  const { row: _row, ...measure } = row;
  ports.workbook.write(addToLibrary(library, entryOf(measure, measure.id)));
  return answer({ title: measure.title });
}

/** "งานของกองคลัง": what one unit has to do, and the units to choose from. */
export function unitWork(ports: Ports, unit: string) {
  const opened = openWorkbook(ports, ['settings', 'plan']);
  const { settings, measures } = opened.model;
  const tasks = workOfUnit(measures, unit, settings.units).map(({ measure, steps }) => ({
    title: measure.title,
    steps: steps.join('\n'),
    period: measure.period,
    place: placeOf(cellOfMeasure(opened.grids, { subject: measure.id })),
  }));
  return answer({ units: settings.units.map(({ name }) => name), tasks });
}

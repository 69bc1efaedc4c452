/** ปรับปรุงแผนมาตรการ: proposals merged into แผนมาตรการ by hidden id; what people typed stays (DESIGN D4). */
import type { Measure, Problem, SheetId } from '../model';
import { coverage, keepMeasure as entryOf, mergePlan, type PlanMerge, proposePlan, workOfUnit } from '../plan';
import type { Answer, PlanView } from '../ui/contract';
import { addToLibrary, writePlan } from '../workbook';
import { SCORE_SHEETS } from './analyze';
import { answer, BUSY, placeOf, refuse, refuseWith } from './answers';
import { assessOpened, errorsOf, type Opened, openWorkbook } from './open';
import { cellOfMeasure } from './places';
import type { Ports } from './ports';

export const PLAN_SHEETS: readonly SheetId[] = [...SCORE_SHEETS, 'plan', 'library'];

/** Ids that were given out and ids that people deleted, remembered with the workbook. */
interface PlanMemory {
  readonly known: readonly string[];
  readonly dismissed: readonly string[];
}

const MEMORY = 'plan.memory';

function recall(ports: Ports): PlanMemory {
  const text = ports.properties.get(MEMORY);
  return text === null ? { known: [], dismissed: [] } : (JSON.parse(text) as PlanMemory);
}

/** The proposal of the scores, merged with the rows that stand in the sheet. */
export function mergedPlan(opened: Opened, memory: PlanMemory, restore: readonly string[]): PlanMerge {
  const { model, rows } = opened;
  const assessment = assessOpened(opened);
  const { settings, framework, recommendations, library } = model;
  return mergePlan({
    current: rows.plan,
    proposal: proposePlan({ settings, framework, assessment, recommendations, library }),
    dismissed: memory.dismissed,
    known: memory.known,
    restore,
    grouping: settings.grouping,
  });
}

/** The gaps of a plan, each at its row. */
export function planGaps(opened: Opened, measures: readonly Measure[]): readonly Problem[] {
  const { settings, framework, recommendations } = opened.model;
  return coverage({ settings, framework, assessment: assessOpened(opened), measures, recommendations }).map((gap) => ({
    ...gap,
    ...cellOfMeasure(opened.grids, gap),
  }));
}

export function runPlan(ports: Ports, restore: readonly string[] = []): Answer<PlanView> {
  const done = ports.lock.run((): Answer<PlanView> => {
    const opened = openWorkbook(ports, PLAN_SHEETS);
    const errors = errorsOf(opened.problems);
    if (errors.length > 0) return refuse(errors);
    const grid = opened.grids.plan;
    if (!grid) return refuseWith('NOT_PREPARED', 'notPrepared');
    const memory = recall(ports);
    const merge = mergedPlan(opened, memory, restore);
    ports.workbook.write(writePlan(grid, merge.rows));
    const next = JSON.stringify({ known: merge.known, dismissed: merge.dismissed } satisfies PlanMemory);
    if (next !== JSON.stringify(memory)) ports.properties.set(MEMORY, next);
    const { added, updated, passed, differing, withheld } = merge.changes;
    const titles = new Map(proposePlanTitles(opened).map(({ id, title }) => [id, title]));
    return answer(
      {
        added: added.length,
        updated: updated.length,
        kept: differing.length,
        passed: passed.length,
        dismissed: withheld.map((id) => ({ id, title: titles.get(id) ?? id })),
        gaps: answer(null, planGaps(opened, merge.rows)).notices,
      },
      opened.problems,
    );
  });
  return done ?? BUSY();
}

const proposePlanTitles = (opened: Opened): readonly Measure[] => {
  const { settings, framework, recommendations, library } = opened.model;
  return proposePlan({ settings, framework, assessment: assessOpened(opened), recommendations, library });
};

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

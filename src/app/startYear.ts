/**
 * เริ่มปีใหม่: the year is closed, its item scores are kept in a tab of their own, the score sheets are emptied, and the framework of the new year
 * takes their place. A year that the product does not know gets last year's framework in กรอบประเมิน, unconfirmed, for people to correct.
 * Plan and results of the ending plan year are kept in tabs of their own. Every step may be repeated: what is closed is closed once.
 */

import { copiedFramework, frameworkFor, knownYears } from '../ita';
import {
  type FiscalYear,
  type Framework,
  type Grids,
  type Item,
  type Problem,
  type Settings,
  SHEET_IDS,
  type SheetChange,
  type SheetId,
} from '../model';
import type { Answer, StartedYear } from '../ui/contract';
import {
  applyToGrids,
  clearScores,
  closeYear,
  holdsItemScores,
  knowsYear,
  locate,
  mergeFramework,
  prepare,
  reseedItems,
  writeFramework,
  writeSettings,
} from '../workbook';
import { SCORE_SHEETS } from './analyze';
import { answer, refuseWith } from './answers';
import { closedYear, measuresToKeep } from './closeYear';
import { assessOpened, type Opened } from './open';
import { emptiedPlan, type Kept, keepPlanYear, placeForCopy, takeAway } from './planYears';
import type { Ports } from './ports';
import { say } from './texts';
import { type Needs, underLock, type Writing } from './underLock';

interface NewFramework {
  readonly framework: Framework;
  /** The year it was copied from; null where the product or the sheet knows the new year itself. */
  readonly copiedFrom: FiscalYear | null;
  /** Items that the product's own guess has and last year's framework has not. */
  readonly unused: readonly Item[];
}

/** Last year's framework as it stands in the workbook, with what people corrected there. */
function frameworkOfNewYear({ model, grids }: Opened, year: FiscalYear): NewFramework {
  const base = frameworkFor(year);
  const sheet = grids.framework;
  if (knownYears().includes(year) || (sheet && knowsYear(sheet, year)))
    return { framework: sheet ? mergeFramework(base, sheet, () => undefined) : base, copiedFrom: null, unused: [] };
  const before = model.settings.fiscalYear === year - 1 ? model.framework : frameworkFor(year - 1);
  const codes = new Set(before.items.map(({ code }) => code));
  return {
    framework: copiedFramework(before, year),
    copiedFrom: before.fiscalYear,
    unused: base.items.filter(({ code }) => !codes.has(code)),
  };
}

/** Sheets that get other rows or columns: drop-downs and formats follow. */
const REDRESSED: readonly SheetId[] = ['items', 'history', 'framework'];

const nextSettings = (settings: Settings, year: FiscalYear): Settings => ({ ...settings, fiscalYear: year, planYear: year + 1 });

/** A threshold that was the old year's becomes the new year's; one that people chose stays. */
export const newThreshold = (settings: Settings, old: Framework, framework: Framework): { readonly threshold?: number } =>
  settings.threshold === old.threshold && framework.threshold !== old.threshold ? { threshold: framework.threshold } : {};

type Step = (grids: Grids) => readonly SheetChange[];

/** The changes of all steps; each sees the grids as the steps before leave them. */
function changesOf(grids: Grids, steps: readonly Step[]): { readonly grids: Grids; readonly changes: readonly SheetChange[] } {
  let current = grids;
  const changes: SheetChange[] = [];
  for (const step of steps) {
    const own = step(current);
    changes.push(...own);
    current = applyToGrids(current, own);
  }
  return { grids: current, changes };
}

/** Closing, emptying, and the new year's settings, framework, items and formulas. */
function stepsOf(opened: Opened, year: FiscalYear, { framework, unused }: NewFramework): readonly Step[] {
  const { settings, framework: old, scores } = opened.model;
  const next = nextSettings(settings, year);
  return [
    (grids) => prepare(grids, { settings, framework: old }).changes,
    ({ history }) =>
      history && scores.scores.length > 0 ? closeYear(history, closedYear(opened, assessOpened(opened)), measuresToKeep(opened)) : [],
    () => emptiedPlan(opened, next.planYear),
    (grids) => clearScores(grids, old).changes,
    (grids) =>
      grids.settings
        ? writeSettings(grids.settings, { fiscalYear: year, planYear: year + 1, ...newThreshold(settings, old, framework) })
        : [],
    (grids) => (grids.framework ? writeFramework(grids.framework, framework, unused) : []),
    (grids) => (grids.items ? reseedItems(grids.items, framework) : []),
    (grids) => prepare(grids, { settings: next, framework }).changes,
  ];
}

/** The item sheet as it stands, in a tab of its own: history has no room for items and recommendations. @returns its name; '' where none is needed */
function keepItems(ports: Ports, { grids: { items }, model }: Opened, note: (kept: Kept) => void): string {
  if (!items || !holdsItemScores(items)) return '';
  const kept = placeForCopy(ports, `${items.sheet} ${model.settings.fiscalYear}`, items.cells);
  note(kept);
  ports.workbook.keepCopy(kept.tab, 'items', items.cells);
  return kept.tab;
}

/** Facts of the year that was closed (dates, numbers of orders …) must not be printed in the new year's reports. */
function remindersOf({ model, grids }: Opened, year: FiscalYear): readonly Problem[] {
  return Object.entries(model.settings.facts).flatMap(([key, value]): readonly Problem[] => {
    const place = value === '' ? null : locate(grids, `setting:${key}`);
    return place === null
      ? []
      : [{ severity: 'info', code: 'FACT_OF_LAST_YEAR', message: say('factOfLastYear', { value, year }), ...place }];
  });
}

/** เริ่มปีใหม่: closes the assessed year into the history and readies the sheets for `year`; refused where the scores have errors. */
export function startYear(ports: Ports, year: FiscalYear): Answer<StartedYear> {
  const needs: Needs = {
    sheets: SHEET_IDS,
    formulas: SHEET_IDS,
    must: SCORE_SHEETS,
    which: 'own',
  };
  return underLock(ports, 'startYear', needs, (opened): Answer<StartedYear> | Writing<StartedYear> => {
    const { grids, model } = opened;
    const before = model.settings.fiscalYear;
    if (!Number.isInteger(year) || year <= before || year > 2650) return refuseWith('YEAR_NOT_LATER', 'yearNotLater', { year: before });
    const frame = frameworkOfNewYear(opened, year);
    const { grids: after, changes } = changesOf(grids, stepsOf(opened, year, frame));
    // Scores in rows without a code belong to nothing that could be closed: nothing is written before people have placed them.
    if (after.items && holdsItemScores(after.items)) return refuseWith('SCORES_LEFT', 'scoresLeft', { sheet: grids.items!.sheet });
    let copy = '';
    let kept: readonly string[] = [];
    const made: Kept[] = [];
    const note = (tab: Kept): void => void made.push(tab);
    return {
      before() {
        copy = keepItems(ports, opened, note);
        kept = keepPlanYear(ports, opened, year + 1, note);
      },
      instead: () => takeAway(ports, made),
      changes,
      looks: REDRESSED,
      answer() {
        const place = locate(after, 'indicator:1', frame.framework);
        if (place) ports.workbook.select(place);
        const closed = model.scores.scores.length > 0 ? before : null;
        return answer({ year, closed, copy, kept, copiedFrom: frame.copiedFrom }, remindersOf({ ...opened, grids: after }, year));
      },
    };
  });
}

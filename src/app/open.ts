/** Opening the workbook: sheets → grids → model and problems. The first line of every use case. */
import { assess, frameworkFor } from '../ita';
import { type Assessment, type FiscalYear, type FollowUp, type Grids, type Problem, type SheetId, sheetName } from '../model';
import { planYearOf } from '../plan';
import { type ReadResult, readWorkbook } from '../workbook';
import { recall } from './planMemory';
import type { Ports } from './ports';

export interface Opened extends ReadResult {
  readonly grids: Grids;
  /** The earlier plan year whose kept plan and results were read in place of the workbook's own; absent where these were. */
  readonly kept?: FiscalYear;
}

/** Which plan is meant: that of the plan year in ตั้งค่า (absent), the workbook's own (`own`), or the one kept of a year. */
export type WhichPlan = 'own' | FiscalYear | undefined;

const ABOUT_SHEETS = new Set(['SHEET_MISSING', 'SHEET_ABSENT']);

/** The plan year in ตั้งค่า where the plan in the workbook is another year's: an earlier one that people went back to. */
function otherYear({ model, grids }: Opened): FiscalYear | null {
  const { planYear } = model.settings;
  const own = grids.plan ? recall(grids.plan).year : 0;
  return own !== 0 && own !== planYear ? planYear : null;
}

/** Reads these sheets and no others; that the others were not read is no problem of theirs. Results are only found by year where the plan is read too. */
export function openWorkbook(ports: Ports, sheets: readonly SheetId[], formulas: readonly SheetId[] = [], which?: WhichPlan): Opened {
  const given = typeof which === 'number' ? which : null;
  ports.workbook.turnTo(given);
  const opened = understood(ports, ports.workbook.read(sheets, formulas), sheets);
  if (given !== null) return { ...opened, kept: given };
  const year = which === 'own' ? null : otherYear(opened);
  const kept = year === null ? [] : ports.workbook.turnTo(year).filter((id) => sheets.includes(id));
  if (year === null || kept.length === 0) return opened;
  const grids = ports.workbook.read(
    kept,
    formulas.filter((id) => kept.includes(id)),
  );
  return { ...understood(ports, { ...opened.grids, ...grids }, sheets), kept: year };
}

/** The model and problems of grids that were read already. */
export function understood(ports: Ports, grids: Grids, sheets: readonly SheetId[]): Opened {
  const result = readWorkbook(grids, { frameworkFor, today: ports.clock.today() });
  const asked = new Set(sheets.map(sheetName));
  const problems = result.problems.filter((found) => !ABOUT_SHEETS.has(found.code) || asked.has(found.sheet ?? ''));
  const { settings, followUps } = result.model;
  const model = { ...result.model, followUps: followUps.filter((row) => isOfYear(row, settings.planYear)) };
  return { ...result, model, grids, problems };
}

/** Results of other plan years stay in ติดตามผล as a record; this year's rounds and reports are made without them. */
export const isOfYear = (row: Pick<FollowUp, 'id'>, planYear: FiscalYear): boolean => (planYearOf(row) ?? planYear) === planYear;

/** The analysis of what was opened. */
export const assessOpened = ({ model }: Pick<Opened, 'model'>): Assessment =>
  assess({ framework: model.framework, scores: model.scores, history: model.history, threshold: model.settings.threshold });

export const errorsOf = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter((found) => found.severity === 'error' && found.accepted === undefined);

/** True where none of the sheets stands that every step needs: then one sentence says what to do, not a list of what is missing. */
export const isUnprepared = ({ grids }: Pick<Opened, 'grids'>): boolean => grids.settings === undefined && grids.indicators === undefined;

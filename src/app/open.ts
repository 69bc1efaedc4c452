/** Opening the workbook: sheets → grids → model and problems. The first line of every use case. */
import { assess, frameworkFor } from '../ita';
import { type Assessment, type FiscalYear, type FollowUp, type Grids, type Problem, type SheetId, sheetName } from '../model';
import { planYearOf } from '../plan';
import { type ReadResult, readWorkbook } from '../workbook';
import type { Ports } from './ports';

export interface Opened extends ReadResult {
  readonly grids: Grids;
}

const ABOUT_SHEETS = new Set(['SHEET_MISSING', 'SHEET_ABSENT']);

/** Reads these sheets and no others; that the others were not read is no problem of theirs. */
export const openWorkbook = (ports: Ports, sheets: readonly SheetId[], formulas: readonly SheetId[] = []): Opened =>
  understood(ports, ports.workbook.read(sheets, formulas), sheets);

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

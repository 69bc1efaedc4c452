/** Reading the whole workbook: grids → model, rows with their places, and problems. Never throws for what people typed (DESIGN D6). */
import { type Framework, type Grid, type Grids, type Problem, SHEET_IDS, SHEET_NAMES, type WorkbookModel } from '../../model';
import { problem } from '../messages';
import { SCHEMAS } from '../schema';
import { cellAt, isBlank, openTable, refOf } from '../table';
import { inspectCells } from './cells';
import type { ReadContext, Reporter } from './context';
import { mergeFramework } from './framework';
import { readHistory } from './history';
import { readIndicators } from './indicators';
import { readItems } from './items';
import { type Acceptance, readAcceptances, readLibrary, readRegister } from './lists';
import { openSettings, readSettings } from './settings';
import { type AnalysisSheetRow, type FollowUpSheetRow, type PlanSheetRow, readAnalysis, readFollowUps, readPlan } from './texts';

/** The rows of the sheets that are written back by row, with what the product proposed last. */
interface SheetRows {
  readonly plan: readonly PlanSheetRow[];
  readonly analysis: readonly AnalysisSheetRow[];
  readonly followUp: readonly FollowUpSheetRow[];
  readonly acceptances: readonly Acceptance[];
}

export interface ReadResult {
  readonly model: WorkbookModel;
  readonly rows: SheetRows;
  readonly problems: readonly Problem[];
}

/** Missing sheets, headers and columns, renamed columns. */
function inspectSheets(grids: Grids, report: Reporter): void {
  for (const id of SHEET_IDS) {
    const schema = SCHEMAS[id];
    const grid = grids[id];
    if (!grid) {
      report(problem(schema.required ? 'SHEET_MISSING' : 'SHEET_ABSENT', { sheet: SHEET_NAMES[id] }));
      continue;
    }
    const table = openTable(grid, schema);
    if (!table) {
      if (!grid.cells.every((row) => row.every(isBlank))) report(problem('HEADER_MISSING', { sheet: grid.sheet }));
      else report(problem(schema.required ? 'SHEET_MISSING' : 'SHEET_CLEARED', { sheet: grid.sheet }));
      continue;
    }
    for (const column of table.renamed) {
      const place = table.columnOf.get(column.key)!;
      const found = String(cellAt(grid, table.headerRow, place)).trim();
      report(problem('COLUMN_RENAMED', { at: refOf(grid, table.headerRow, place), column: column.header, found }));
    }
    for (const { column, place } of table.twice)
      report(problem('COLUMN_TWICE', { at: refOf(grid, table.headerRow, place), column: column.header }));
    for (const column of table.missing) {
      if (column.required) report(problem('COLUMN_MISSING', { sheet: grid.sheet, column: column.header }));
      else if (column.role !== 'computed') report(problem('COLUMN_ABSENT', { sheet: grid.sheet, column: column.header }));
    }
  }
}

const readOr = <T>(grid: Grid | undefined, read: (grid: Grid) => T, otherwise: T): T => (grid ? read(grid) : otherwise);

/**
 * Reads every sheet. Missing sheets and columns, bad values and unknown rows become problems; what remains is read.
 * Problems stand in the order of the sheets.
 */
export function readWorkbook(grids: Grids, context: ReadContext): ReadResult {
  const problems: Problem[] = [];
  const report: Reporter = (found) => {
    problems.push(found);
  };
  inspectSheets(grids, report);
  inspectCells(grids, report);
  const read = readSettings(grids.settings, context, report);
  const base: Framework = context.frameworkFor(read.settings.fiscalYear);
  const framework = readOr(grids.framework, (grid) => mergeFramework(base, grid, report), base);
  // A threshold that the settings leave open is the one of the year, as people may have corrected it in กรอบประเมิน.
  const settings = read.stated.has('threshold') ? read.settings : { ...read.settings, threshold: framework.threshold };
  if (grids.settings && !read.stated.has('threshold')) {
    const place = openSettings(grids.settings).places.get('threshold');
    if (place) report(problem('THRESHOLD_BLANK', { at: refOf(grids.settings, place.row, place.column), found: framework.threshold }));
  }
  const indicators = readOr(grids.indicators, (grid) => readIndicators(grid, framework, report), { scores: [], level: '' });
  const items = readOr(grids.items, (grid) => readItems(grid, framework, report), { scores: [], recommendations: [] });
  const history = readOr(grids.history, (grid) => readHistory(grid, settings.fiscalYear, report), []);
  const analysis = readOr(grids.analysis, (grid) => readAnalysis(grid, report), []);
  const plan = readOr(grids.plan, (grid) => readPlan(grid, report, framework), []);
  const followUp = readOr(grids.followUp, (grid) => readFollowUps(grid, report), []);
  const acceptances = readOr(grids.findings, readAcceptances, []);
  const library = readOr(grids.library, (grid) => readLibrary(grid, report), []);
  const register = readOr(grids.register, readRegister, []);
  return {
    model: {
      settings,
      framework,
      scores: { fiscalYear: settings.fiscalYear, scores: [...indicators.scores, ...items.scores], publishedLevel: indicators.level },
      history,
      recommendations: items.recommendations,
      findings: analysis.map(({ subject, strength, weakness, advice }) => ({ subject, strength, weakness, advice })),
      measures: plan.map(({ row: _row, proposed: _proposed, differs: _differs, own: _own, ...measure }) => measure),
      followUps: followUp.map(({ row: _row, ...entry }) => entry),
      library,
      register,
    },
    rows: { plan, analysis, followUp, acceptances },
    problems,
  };
}

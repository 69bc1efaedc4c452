/** Where everything stands in the sheets: schema, reading (grids → model and problems), writing (results → changes). */
export { a1, a1Range, columnLetters, quoteSheet } from './a1';
export { designs } from './designs';
export { type LiveFormula, liveFormulas } from './formulas';
export { cellChange, cellOfRow, locate, locator, type PlaceKey } from './locate';
export { LOOK, STATE } from './look';
export type { Migration } from './migrations';
export { type Preparation, type PrepareContext, prepare } from './prepare';
export { type ReadResult, readWorkbook, type SheetRows } from './read';
export type { ParseScore, ReadContext } from './read/context';
export type { Acceptance, AnalysisSheetRow, FollowUpSheetRow, PlanSheetRow, Proposed } from './read/texts';
export { SCHEMA_VERSION, SCHEMAS, SHEET_IDS, sheetName } from './schema';
export { type MergedFinding, writeAnalysis, writeLevel } from './write/analysis';
export { applyToGrid, applyToGrids, diff } from './write/diff';
export { writeFramework } from './write/framework';
export {
  addToLibrary,
  appendFollowUps,
  appendRegister,
  closeYear,
  nextVersion,
  problemKey,
  withAcceptances,
  writeFindings,
  writeFollowUps,
} from './write/lists';
export { appendMeasures, type PlanRowToWrite, writePlan } from './write/plan';
export { clearScores, reseedItems, type ScoresToWrite, type Undoable, writeScores } from './write/scores';
export { type SettingsPatch, writeSettings } from './write/settings';

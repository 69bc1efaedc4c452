/** Where everything stands in the sheets: schema, reading (grids → model and problems), writing (results → changes). */
export { a1, a1Range, columnLetters, quoteSheet } from './a1';
export { LOOK, STATE } from './look';
export { type ReadResult, readWorkbook, type SheetRows } from './read';
export type { ParseScore, ReadContext } from './read/context';
export type { Acceptance, AnalysisSheetRow, FollowUpSheetRow, PlanSheetRow, Proposed } from './read/texts';
export { SCHEMA_VERSION, SCHEMAS, SHEET_IDS, sheetName } from './schema';

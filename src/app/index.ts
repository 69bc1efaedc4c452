/** The use cases: each takes the ports and answers with plain data. */
export { runAnalysis } from './analyze';
export { answer, refuseWith } from './answers';
export { applyFixes, checkDocument, getCheck, runCheck } from './checkWorkbook';
export { closeYear } from './closeYear';
export { getDashboard } from './dashboard';
export { openRound } from './followUp';
export { applyImport, readImport, undoImport } from './importScores';
export { getPlan, keepMeasure, runPlan, unitWork } from './plan';
export type { Ports } from './ports';
export { continueReport, downloadReport, getReports, previewReport, startReport } from './reports';
export { getSetUp, setUp } from './setUp';
export { listAccess, removeAccess, shareReport } from './share';
export { startYear } from './startYear';
export { getSummary } from './summary';
export { fill, MENU, MENU_TITLE, say, TEXTS, TITLES } from './texts';
export { findWay, getWhatIf, tryScores } from './whatIf';
export { showCharts } from './workbookCharts';

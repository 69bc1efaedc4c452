/** Many agencies at once (D17): rows, identity, answers, summary, overview. Pure; the engines stand in cli/agencies. */
export { textOfBytes, textOfPages } from '../reading';
export { renderDocx } from '../report';
export { ANSWERS, type AnswerName } from './answers';
export { briefReport } from './brief';
export { type AnswerRow, type Answers, newestYear, type OverviewInput } from './facts';
export { fullName, identify } from './identity';
export type { AgencyProblem, AgencyRow, IdentifiedRow } from './model';
export { overviewFigures, overviewReport, type ReportFigure } from './overview';
export { type OverviewChart, type OverviewSheet, overviewSheets, type SheetCell } from './sheets';
export { type AgencySource, readAgencySource } from './source';
export { type AssessedRow, levelProblem, sortedProblems } from './summarise';
export { syntheticRows } from './synthetic';
export { tableHead, tableRow } from './tableFile';

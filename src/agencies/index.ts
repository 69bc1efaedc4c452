/** Many agencies at once (D17): rows, identity, the answers' names, the overview. Pure; the engines stand in cli/agencies. */
export { ANSWERS, type AnswerName } from './answers';
export { fullName, type Identified, identify } from './identity';
export type { AgencyProblem, AgencyRow, AgencySummary, IdentifiedRow, Origin } from './model';
export { type AssessedRow, agencySummary, sortedProblems } from './summarise';
export { randomFrom, type SyntheticSize, syntheticRows } from './synthetic';

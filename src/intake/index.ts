/** Foreign material → scores, agency, year and plan rows, each with its place, its certainty and its conflicts. */

export { textOfDocx } from './docx';
export { textOfBytes } from './encoding';
export { readCsv, readGrid } from './grid';
export { type ParsedScore, parseScore, parseTypedScore, type ScoreProblem, type ScoreProblemCode, scoreProblem } from './numbers';
export { readSheets } from './sheets';
export { readText } from './text';
export type {
  Conflict,
  ConflictKey,
  Found,
  FoundAgency,
  FoundCertainty,
  FoundForm,
  FoundScore,
  Grid,
  GridCell,
  Intake,
  IntakeOptions,
} from './types';
export { type ForeignSheet, gridsOfXlsx } from './xlsx';

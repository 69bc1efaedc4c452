/** Foreign material → scores, agency, year and plan rows, each with its place, its certainty and its conflicts. */

export { readCsv, readGrid } from './grid';
export { readSheets } from './sheets';
export { readText } from './text';
export type {
  CellGrid,
  Conflict,
  ConflictKey,
  Found,
  FoundAgency,
  FoundCertainty,
  FoundForm,
  FoundScore,
  GridCell,
  Intake,
  IntakeOptions,
} from './types';

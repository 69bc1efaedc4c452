/** One reader of foreign documents: Office parts and text → blocks → tables, codes, names, years, plan columns. It says what stands there, not what it means. */

export { withCarriedNames } from './agencyLayout';
export { type AgencyName, agencyIn, sameAgency } from './agencyNames';
export { readAgencyTable } from './agencyTable';
export { readTotals } from './agencyTotals';
export * from './alike';
export { blocksOf, columnsOf, type TextBlock, type TextRow } from './blocks';
export { cellText, cleanLine, cleanLines, proseText, tight } from './clean';
export { isPossible, partsOf, type ReadCode, readCode, unknownCodes } from './codes';
export { collectScores, inOrder } from './collect';
export { isNumeric, withoutLevel } from './columns';
export { parseCsv } from './csv';
export * from './data/layouts';
export * from './data/plain';
export * from './data/words';
export * from './data/years';
export { doubted } from './doubt';
export { textOfBytes } from './encoding';
export { collectFact } from './fact';
export { type Flow, type FlowLine, flowOf, lineIndexAt, quoteOf } from './flow';
export { blocksOfRows, rowsOfGrid } from './gridBlocks';
export { findItems, findNumbers, type ItemMention, opensLine } from './items';
export { tablesInLines } from './lists';
export { contextEnd, isHeading, keyOf, mentionFrom, mentionsOf, namedBetween, printedNumber, stops } from './mentions';
export { most } from './most';
export { codeNote, digitNote, orderNote, partNote } from './notes';
export { type ParsedScore, parseScore, parseTypedScore, repairDigits, scoreProblem } from './numbers';
export { textOfDocx } from './office/docx';
export { FARTHEST, type ForeignSheet, gridsOfXlsx } from './office/xlsx';
export type { OfficePart } from './office/xml';
export { type PdfPages, type PdfPiece, textOfPages } from './pdfLayout';
export { columnLetters, placeOf, type SourcePlace } from './place';
export { isPlainHeading, isPlainLead, isPlainTail } from './plain';
export { findPlanTables, type PlanLine, planColumnOf } from './planTables';
export { type CodeMemory, codeMemory, itemsNamed, referencesIn, withRepairedCodes } from './references';
export { keyFor, likeliest, rowSubject, subjectOf } from './rows';
export { readScoreTable, type TableHead, type TableReading } from './scores';
export { FULL_YEAR, type Series, seriesOf, yearIn } from './series';
export { continued, statementsOf } from './statements';
export { attainmentOf, statusOf } from './statusWords';
export type {
  CellGrid,
  Conflict,
  ConflictKey,
  Doubt,
  Found,
  FoundCertainty,
  FoundForm,
  FoundScore,
  GridCell,
  Mention,
  Subject,
} from './types';
export { findNames, type Vocabulary, vocabularyOf } from './vocabulary';
export { witnessed } from './witness';
export { findYears, type Years } from './years';

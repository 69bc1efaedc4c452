/** The checker's public face: rules over the workbook and over documents. */
export { checkDocument } from './checkDocument';
export { checkWorkbook } from './checkWorkbook';
export { type DocumentText, parseDocument } from './document/parse';
export type { DocumentFinding, FindingSeverity, WorkbookSource } from './finding';
export { RULES } from './rules';
export type { DocumentSource } from './source';

/** The host's documents as plain JSON: everything a spreadsheet, its files and stores hold. The services are views on this model. */

/** What a cell holds. A date is a serial number (days since 1899-12-30) with a date format, as in Sheets. */
export type Scalar = string | number | boolean;

/** Rows and columns count from 1. `rows` and `columns` are how many. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Borders {
  top?: Edge;
  left?: Edge;
  bottom?: Edge;
  right?: Edge;
}
export interface Edge {
  color: string;
  style: string;
}

/** Only what was set; an absent key is the default of the spreadsheet. Treat as immutable: cells share one object. */
export interface CellFormat {
  numberFormat?: string;
  background?: string;
  fontColor?: string;
  fontFamily?: string;
  fontSize?: number;
  fontWeight?: string;
  fontStyle?: string;
  fontLine?: string;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapStrategy?: string;
  borders?: Borders;
}

/** A run of rich text. `start` is a UTF-16 offset. */
export interface TextRun {
  start: number;
  end: number;
  link?: string;
  bold?: boolean;
  italic?: boolean;
  color?: string;
}

/** `type` is a name of SpreadsheetApp.DataValidationCriteria. A range argument is an A1 text with its sheet. */
export interface ValidationModel {
  type: string;
  arguments: (Scalar | string[])[];
  allowInvalid: boolean;
  helpText?: string;
}

export interface Cell {
  value: Scalar;
  /** With its leading `=`; `value` is then the last result. */
  formula?: string;
  format?: CellFormat;
  note?: string;
  validation?: ValidationModel;
  runs?: TextRun[];
}

/** `type` is a name of SpreadsheetApp.BooleanCriteria, or `GRADIENT`. */
export interface ConditionalRuleModel {
  areas: Area[];
  type: string;
  arguments: Scalar[];
  background?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
}

export interface ProtectionModel {
  id: number;
  /** null = the whole sheet. */
  area: Area | null;
  unprotected: Area[];
  description: string;
  warningOnly: boolean;
  editors: string[];
}

/** Where a piece of developer metadata hangs: on the spreadsheet, a sheet, or a row or column that moves. */
export type MetadataPlace =
  | { kind: 'SPREADSHEET' }
  | { kind: 'SHEET'; sheetId: number }
  | { kind: 'ROW' | 'COLUMN'; sheetId: number; start: number; count: number };

export interface MetadataModel {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  place: MetadataPlace;
}

export interface NamedRangeModel {
  name: string;
  sheetId: number;
  area: Area;
}

export interface ChartModel {
  id: number;
  type: string;
  ranges: Area[];
  options: Record<string, unknown>;
  position: { row: number; column: number; offsetX: number; offsetY: number };
}

interface FilterModel {
  area: Area;
}

export interface SheetModel {
  id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  /** Sparse: `rows[r - 1]?.[c - 1]`; null or absent = an untouched cell. */
  rows: (Cell | null)[][];
  /** The format of every cell that has none of its own: set where a format was given to the whole sheet. */
  base?: CellFormat;
  /** Pixels by row or column number, only where set. */
  rowHeights: Record<number, number>;
  columnWidths: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  gridlinesHidden: boolean;
  tabColor: string | null;
  merges: Area[];
  conditionalRules: ConditionalRuleModel[];
  protections: ProtectionModel[];
  filter: FilterModel | null;
  charts: ChartModel[];
}

export interface SpreadsheetModel {
  id: string;
  name: string;
  timeZone: string;
  locale: string;
  sheets: SheetModel[];
  activeSheetId: number;
  activeArea: Area | null;
  namedRanges: NamedRangeModel[];
  metadata: MetadataModel[];
  /** The next number for sheets, protections, charts and metadata. */
  nextId: number;
}

export interface PermissionModel {
  id: string;
  type: string;
  role: string;
  emailAddress?: string;
  domain?: string;
}

/** A file in Drive. A Doc made by import keeps the bytes of the .docx it came from. */
export interface FileModel {
  id: string;
  name: string;
  mimeType: string;
  /** The type of `bytes`. */
  sourceType: string;
  /** Base64; null where only the entry is known (a workbook opened without its documents). */
  bytes: string | null;
  permissions: PermissionModel[];
  created: string;
  modified: string;
  trashed: boolean;
  appProperties: Record<string, string>;
  description: string;
}

export interface CacheEntry {
  value: string;
  /** Milliseconds since 1970 on the host's clock. */
  expires: number;
}

/** Everything that outlives an execution. */
export interface HostState {
  spreadsheet: SpreadsheetModel;
  files: FileModel[];
  properties: { document: Record<string, string>; user: Record<string, string>; script: Record<string, string> };
  cache: { document: Record<string, CacheEntry>; user: Record<string, CacheEntry>; script: Record<string, CacheEntry> };
  /** Locks held by others, for tests: name → milliseconds (host clock) until which it is held. */
  locks: { document: number; user: number; script: number };
}

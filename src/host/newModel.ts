/** New sheets, spreadsheets and host states. */
import type { HostState, SheetModel, SpreadsheetModel } from './model';

export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;
export const DEFAULT_COLUMN_WIDTH = 100;

export function newSheet(id: number, name: string, maxRows = DEFAULT_ROWS, maxColumns = DEFAULT_COLUMNS): SheetModel {
  return {
    id,
    name,
    maxRows,
    maxColumns,
    rows: [],
    rowHeights: {},
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    gridlinesHidden: false,
    tabColor: null,
    merges: [],
    conditionalRules: [],
    protections: [],
    filter: null,
    charts: [],
  };
}

/** A new spreadsheet has one empty sheet, as in a Thai account. */
export function newSpreadsheet(name = 'สเปรดชีตไม่มีชื่อ', sheetNames: readonly string[] = ['ชีต1']): SpreadsheetModel {
  const sheets = sheetNames.map((sheetName, index) => newSheet(index === 0 ? 0 : 1000 + index, sheetName));
  return {
    id: 'local-spreadsheet',
    name,
    timeZone: 'Asia/Bangkok',
    locale: 'th_TH',
    sheets,
    activeSheetId: sheets[0]?.id ?? 0,
    activeArea: null,
    namedRanges: [],
    metadata: [],
    nextId: 5000,
  };
}

export function newState(spreadsheet: SpreadsheetModel = newSpreadsheet()): HostState {
  return {
    spreadsheet,
    files: [],
    properties: { document: {}, user: {}, script: {} },
    cache: { document: {}, user: {}, script: {} },
    locks: { document: 0, user: 0, script: 0 },
  };
}

/** The one table of what the host offers: every method of every class, as a call or a handle (docs/decisions.md no. 2). */

/** `call` reads or changes the document, a file, a store or the screen: a round trip. */
type Cost = 'call' | 'handle';

interface Methods {
  readonly call?: string;
  /** Names a place, builds a request, or reads what an earlier call already delivered. */
  readonly handle?: string;
}

const ENUM: Methods = { handle: 'name ordinal toString' };
const enums = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, ENUM]));

const RANGE_FORMATS = `getNumberFormats setNumberFormat setNumberFormats getBackground setBackground setBackgrounds setFontColor getFontWeight
      setFontWeight setFontSize getFontFamily setFontFamily setHorizontalAlignment setVerticalAlignment setWrap setTextStyle
      setTextStyles setBorder`;

const TABLE: Readonly<Record<string, Methods>> = {
  SpreadsheetApp: {
    call: 'flush',
    handle:
      'getActiveSpreadsheet getActive getActiveSheet getActiveRange getUi newDataValidation newConditionalFormatRule newRichTextValue newTextStyle',
  },
  Spreadsheet: {
    call: `getId getName rename getSpreadsheetTimeZone getSheets getNumSheets insertSheet deleteSheet moveActiveSheet setNamedRange
      getNamedRanges getProtections addDeveloperMetadata getDeveloperMetadata toast`,
    handle: 'getSheetByName getActiveSheet getActiveRange getRange getRangeList getRangeByName createDeveloperMetadataFinder',
  },
  Sheet: {
    call: `getName setName getIndex getLastRow getLastColumn getMaxRows getMaxColumns hideSheet activate setFrozenRows
      setFrozenColumns setTabColor setColumnWidth setColumnWidths setRowHeight hideRows hideColumns clear sort insertRowsAfter
      insertRowsBefore insertRows appendRow insertColumnsAfter deleteRow deleteRows moveRows getConditionalFormatRules
      setConditionalFormatRules protect getProtections getNamedRanges getFilter addDeveloperMetadata getDeveloperMetadata
      getCharts getImages insertChart updateChart removeChart`,
    handle: 'getRange getRangeList getDataRange getActiveRange createDeveloperMetadataFinder newChart',
  },
  Range: {
    call: `getValue getValues getDisplayValue getDisplayValues setValue setValues getFormula getFormulas setFormula isBlank
      clearContent setRichTextValue getNotes setNote setNotes getDataValidation getDataValidations setDataValidation
      setDataValidations ${RANGE_FORMATS} activate isPartOfMerge getMergedRanges merge breakApart clear sort copyTo protect
      createFilter addDeveloperMetadata getDeveloperMetadata`,
    handle: `getA1Notation getRow getColumn getNumRows getLastRow getLastColumn getCell getSheet createDeveloperMetadataFinder`,
  },
  RangeList: {
    call: `activate breakApart clear clearContent setBackground setBorder setFontColor setFontFamily setFontSize setFontWeight
      setFormula setHorizontalAlignment setNote setNumberFormat setValue setVerticalAlignment setWrap`,
    handle: 'getRanges',
  },
  DataValidation: { handle: 'getCriteriaType copy' },
  DataValidationBuilder: {
    handle: `requireValueInList requireValueInRange requireNumberBetween requireCheckbox setAllowInvalid setHelpText build`,
  },
  ConditionalFormatRule: { handle: 'getRanges getBooleanCondition copy' },
  BooleanCondition: { handle: 'getCriteriaType' },
  ConditionalFormatRuleBuilder: {
    handle: 'setRanges whenFormulaSatisfied whenCellEmpty whenNumberLessThan setBackground setFontColor setBold build',
  },
  RichTextValueBuilder: { handle: 'setText setLinkUrl setTextStyle build' },
  TextStyleBuilder: { handle: 'setBold setForegroundColor setFontFamily setFontSize build' },
  Protection: {
    call: 'setDescription setWarningOnly remove',
    handle: 'getDescription getRange',
  },
  NamedRange: { call: 'setName remove', handle: 'getName getRange' },
  DeveloperMetadata: { call: 'setValue remove', handle: 'getKey getValue getLocation' },
  DeveloperMetadataLocation: { handle: 'getSheet getRow getColumn' },
  DeveloperMetadataFinder: { call: 'find', handle: 'withKey withValue' },
  Filter: { call: 'remove', handle: 'getRange' },
  EmbeddedChart: { call: 'getAs', handle: 'getChartId getRanges modify' },
  EmbeddedChartBuilder: {
    handle: 'addRange clearRanges setChartType setOption setNumHeaders setPosition build',
  },
  Ui: { call: 'alert prompt showSidebar showModalDialog', handle: 'createMenu' },
  Menu: { call: 'addToUi', handle: 'addItem addSeparator addSubMenu' },
  PromptResponse: { handle: 'getSelectedButton getResponseText' },
  HtmlService: { call: 'createHtmlOutputFromFile createTemplateFromFile', handle: 'createHtmlOutput createTemplate' },
  HtmlOutput: { handle: 'getContent setTitle setWidth setHeight' },
  HtmlTemplate: { handle: 'evaluate' },
  Blob: {
    handle: 'getBytes getName setName getDataAsString getAs',
  },
  Utilities: {
    call: 'sleep unzip computeDigest',
    handle: 'newBlob base64Encode base64EncodeWebSafe base64Decode formatDate parseCsv',
  },
  PropertiesService: { handle: 'getDocumentProperties getUserProperties' },
  Properties: { call: 'getProperty getProperties getKeys setProperty setProperties' },
  CacheService: { handle: 'getDocumentCache getUserCache' },
  Cache: { call: 'get getAll put putAll remove' },
  LockService: { handle: 'getDocumentLock getUserLock' },
  Lock: { call: 'tryLock waitLock releaseLock hasLock' },
  ScriptApp: {},
  Session: { handle: 'getScriptTimeZone' },
  Logger: { handle: 'log clear' },
  console: { handle: 'log info warn error time' },
  Charts: { handle: 'newDataTable newBarChart newColumnChart newLineChart' },
  DataTableBuilder: { handle: 'addColumn addRow build' },
  DataTable: {},
  ChartBuilder: {
    handle: 'setDataTable setOption setTitle setDimensions build',
  },
  Chart: { call: 'getAs' },
  Drive: {},
  'Drive.Files': { call: 'create update get list export' },
  'Drive.Permissions': { call: 'create list remove' },
  ...enums('BorderStyle', 'WrapStrategy', 'ProtectionType', 'DeveloperMetadataVisibility', 'DeveloperMetadataLocationType', 'Dimension'),
  ...enums('CopyPasteType', 'DataValidationCriteria', 'BooleanCriteria', 'Button', 'ButtonSet', 'AuthMode', 'AuthorizationStatus'),
  ...enums('SandboxMode', 'XFrameOptionsMode', 'DigestAlgorithm', 'Charset', 'ColumnType', 'Position', 'ChartType'),
};

const COSTS: ReadonlyMap<string, Cost> = new Map(
  Object.entries(TABLE).flatMap(([kind, methods]) =>
    (['call', 'handle'] as const).flatMap((cost) =>
      (methods[cost] ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .map((method): [string, Cost] => [`${kind}.${method}`, cost]),
    ),
  ),
);

export const isMetered = (kind: string, method: string): boolean => COSTS.has(`${kind}.${method}`);
export const costOf = (kind: string, method: string): Cost => COSTS.get(`${kind}.${method}`) ?? 'call';
/** Every `Class.method` of the host with its cost. */
export const meteredMethods = (): readonly (readonly [string, Cost])[] => [...COSTS];

export interface CallCounts {
  /** Calls only: what the budgets are about. */
  readonly total: number;
  readonly handles: number;
  /** Calls and handles by `Class.method`. */
  readonly byMethod: Readonly<Record<string, number>>;
}

export class Meter {
  private total = 0;
  private handles = 0;
  private readonly byMethod: Record<string, number> = {};
  /** @returns which call this was (from 1), or null for a handle. */
  count(kind: string, method: string): number | null {
    const key = `${kind}.${method}`;
    this.byMethod[key] = (this.byMethod[key] ?? 0) + 1;
    if (costOf(kind, method) === 'call') return ++this.total;
    this.handles++;
    return null;
  }
  counts(): CallCounts {
    return { total: this.total, handles: this.handles, byMethod: { ...this.byMethod } };
  }
}

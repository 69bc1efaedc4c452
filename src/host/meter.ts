/** The one table of what the host offers: every method of every class, as a call or a handle (docs/decisions.md no. 2). */

/** `call` reads or changes the document, a file, a store or the screen: a round trip. */
export type Cost = 'call' | 'handle';

interface Methods {
  readonly call?: string;
  /** Names a place, builds a request, or reads what an earlier call already delivered. */
  readonly handle?: string;
}

const ENUM: Methods = { handle: 'name ordinal toString' };
const enums = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, ENUM]));

const RANGE_FORMATS = `getNumberFormat getNumberFormats setNumberFormat setNumberFormats getBackground getBackgrounds setBackground setBackgrounds
  setFontColor setFontColors getFontWeight getFontWeights setFontWeight setFontWeights setFontStyle setFontStyles setFontLine setFontLines
  getFontSize getFontSizes setFontSize setFontSizes getFontFamily getFontFamilies setFontFamily setFontFamilies
  getHorizontalAlignment getHorizontalAlignments setHorizontalAlignment setHorizontalAlignments
  getVerticalAlignment getVerticalAlignments setVerticalAlignment setVerticalAlignments
  getWrap getWraps setWrap setWraps getWrapStrategy setWrapStrategy setWrapStrategies setTextStyle setTextStyles setBorder clearFormat`;

const TABLE: Readonly<Record<string, Methods>> = {
  SpreadsheetApp: {
    call: 'flush setActiveSheet setActiveRange',
    handle:
      'getActiveSpreadsheet getActive getActiveSheet getActiveRange getUi newDataValidation newConditionalFormatRule newRichTextValue newTextStyle',
  },
  Spreadsheet: {
    call: `getName rename getSpreadsheetTimeZone setSpreadsheetTimeZone getSpreadsheetLocale setSpreadsheetLocale getSheets getNumSheets
      setActiveSheet setActiveRange insertSheet deleteSheet moveActiveSheet setNamedRange removeNamedRange getNamedRanges getProtections
      addDeveloperMetadata getDeveloperMetadata toast`,
    handle:
      'getId getUrl getSheetByName getSheetById getActiveSheet getActiveRange getRange getRangeList getRangeByName createDeveloperMetadataFinder',
  },
  Sheet: {
    call: `getName getSheetName setName getSheetId getIndex getLastRow getLastColumn getMaxRows getMaxColumns isSheetHidden hideSheet showSheet activate
      getFrozenRows getFrozenColumns setFrozenRows setFrozenColumns setTabColor hasHiddenGridlines setHiddenGridlines
      getColumnWidth setColumnWidth setColumnWidths autoResizeColumns autoResizeColumn getRowHeight setRowHeight setRowHeights setRowHeightsForced
      hideRows showRows isRowHiddenByUser hideColumns showColumns isColumnHiddenByUser
      setActiveRange getSheetValues appendRow clear clearContents clearFormats clearNotes sort
      insertRowAfter insertRowBefore insertRowsAfter insertRowsBefore insertRows
      insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore insertColumns
      deleteRow deleteRows deleteColumn deleteColumns moveRows moveColumns
      getConditionalFormatRules setConditionalFormatRules clearConditionalFormatRules protect getProtections getNamedRanges getFilter
      addDeveloperMetadata getDeveloperMetadata getCharts insertChart updateChart removeChart`,
    handle: 'getParent getRange getRangeList getDataRange getActiveRange createDeveloperMetadataFinder newChart',
  },
  Range: {
    call: `getValue getValues getDisplayValue getDisplayValues setValue setValues getFormula getFormulas setFormula setFormulas isBlank clearContent
      getRichTextValue getRichTextValues setRichTextValue setRichTextValues getNote getNotes setNote setNotes clearNote
      getDataValidation getDataValidations setDataValidation setDataValidations clearDataValidations insertCheckboxes ${RANGE_FORMATS}
      activate isPartOfMerge getMergedRanges merge mergeAcross mergeVertically breakApart clear sort copyTo protect createFilter
      addDeveloperMetadata getDeveloperMetadata`,
    handle: `getA1Notation getRow getRowIndex getColumn getNumRows getNumColumns getHeight getWidth getLastRow getLastColumn getGridId
      getCell offset getSheet createDeveloperMetadataFinder`,
  },
  RangeList: {
    call: `activate breakApart clear clearContent clearDataValidations clearFormat clearNote setBackground setBorder setFontColor setFontFamily
      setFontLine setFontSize setFontStyle setFontWeight setFormula setHorizontalAlignment setNote setNumberFormat setValue
      setVerticalAlignment setWrap setWrapStrategy`,
    handle: 'getRanges',
  },
  DataValidation: { handle: 'getAllowInvalid getHelpText getCriteriaType getCriteriaValues copy' },
  DataValidationBuilder: {
    handle: `requireValueInList requireValueInRange requireNumberBetween requireNumberEqualTo requireNumberGreaterThan
      requireNumberGreaterThanOrEqualTo requireNumberLessThanOrEqualTo requireDate requireDateBetween requireTextIsUrl requireTextContains
      requireCheckbox requireFormulaSatisfied setAllowInvalid setHelpText build`,
  },
  ConditionalFormatRule: { handle: 'getRanges getBooleanCondition copy' },
  BooleanCondition: { handle: 'getCriteriaType getCriteriaValues' },
  ConditionalFormatRuleBuilder: {
    handle: `setRanges whenFormulaSatisfied whenCellEmpty whenCellNotEmpty whenNumberBetween whenNumberEqualTo whenNumberGreaterThan
      whenNumberGreaterThanOrEqualTo whenNumberLessThan whenNumberLessThanOrEqualTo whenTextContains whenTextDoesNotContain whenTextEqualTo
      whenTextStartsWith whenTextEndsWith setBackground setFontColor setBold setItalic setStrikethrough build`,
  },
  RichTextValue: { handle: 'getText getStartIndex getEndIndex getLinkUrl getRuns' },
  RichTextValueBuilder: { handle: 'setText setLinkUrl setTextStyle build' },
  TextStyle: { handle: 'isBold isItalic' },
  TextStyleBuilder: { handle: 'setBold setItalic setForegroundColor setFontFamily setFontSize build' },
  Protection: {
    call: 'setDescription setWarningOnly setRange setUnprotectedRanges canEdit remove',
    handle: 'getDescription isWarningOnly getProtectionType getRange getUnprotectedRanges',
  },
  NamedRange: { call: 'setName setRange remove', handle: 'getName getRange' },
  DeveloperMetadata: { call: 'setKey setValue setVisibility remove', handle: 'getId getKey getValue getVisibility getLocation' },
  DeveloperMetadataLocation: { handle: 'getLocationType getSpreadsheet getSheet getRow getColumn' },
  DeveloperMetadataFinder: { call: 'find', handle: 'withKey withValue withId withVisibility withLocationType' },
  Filter: { call: 'remove', handle: 'getRange' },
  EmbeddedChart: { call: 'getBlob getAs', handle: 'getChartId getRanges modify' },
  EmbeddedChartBuilder: {
    handle: 'addRange clearRanges setChartType asColumnChart asBarChart asLineChart setOption setNumHeaders setPosition build',
  },
  Ui: { call: 'alert prompt showSidebar showModalDialog showModelessDialog', handle: 'createMenu createAddonMenu' },
  Menu: { call: 'addToUi', handle: 'addItem addSeparator addSubMenu' },
  PromptResponse: { handle: 'getSelectedButton getResponseText' },
  HtmlService: { call: 'createHtmlOutputFromFile createTemplateFromFile', handle: 'createHtmlOutput createTemplate' },
  HtmlOutput: { handle: 'getContent setContent append getTitle setTitle getWidth setWidth getHeight setHeight addMetaTag getBlob' },
  HtmlTemplate: { handle: 'evaluate getRawContent getCode' },
  Blob: {
    handle: 'getBytes setBytes getContentType setContentType getName setName getDataAsString setDataFromString copyBlob isGoogleType getAs',
  },
  Utilities: {
    call: 'sleep unzip computeDigest',
    handle: `newBlob base64Encode base64EncodeWebSafe base64Decode base64DecodeWebSafe getUuid formatDate formatString parseCsv`,
  },
  PropertiesService: { handle: 'getDocumentProperties getUserProperties getScriptProperties' },
  Properties: { call: 'getProperty getProperties getKeys setProperty setProperties deleteProperty deleteAllProperties' },
  CacheService: { handle: 'getDocumentCache getUserCache getScriptCache' },
  Cache: { call: 'get getAll put putAll remove removeAll' },
  LockService: { handle: 'getDocumentLock getUserLock getScriptLock' },
  Lock: { call: 'tryLock waitLock releaseLock hasLock' },
  ScriptApp: { call: 'requireScopes requireAllScopes', handle: 'getScriptId' },
  Session: { call: 'getActiveUserLocale getTemporaryActiveUserKey', handle: 'getScriptTimeZone' },
  Logger: { handle: 'log getLog clear' },
  console: { handle: 'log info warn error time timeEnd' },
  Charts: { handle: 'newDataTable newBarChart newColumnChart newLineChart newAreaChart newPieChart' },
  DataTableBuilder: { handle: 'addColumn addRow build' },
  DataTable: {},
  ChartBuilder: {
    handle: `setDataTable setOption setTitle setDimensions setColors setXAxisTitle setYAxisTitle setLegendPosition setBackgroundColor
      setRange build`,
  },
  Chart: { call: 'getBlob getAs' },
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

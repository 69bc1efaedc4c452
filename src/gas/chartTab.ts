/** The tab of charts that officials copy from: our charts are known again by marks, so that those of people stay. */
import type { Drawing } from '../app/drawing';
import type { ChartTab } from '../app/ports';
import { isBlank } from './blank';
import { SHEET_MARK } from './mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The value of the sheet's mark, and the key under which the sheet remembers a chart's number. */
const TAB_MARK = 'charts';
const CHART_MARK = 'ITA_CHART_';
/** What the sheet remembers while a chart is being made: the numbers of those that stood before. A run cut off then has its chart found again. */
const MAKING = 'after:';

/** Rows from one chart to the next, and the column of the tables: right of the widest chart. */
const FIRST_ROW = 4;
const ROWS_APART = 24;
const TABLE_COLUMN = 12;
/** Years or indicators that a table of an earlier run may have had. */
const TABLE_ROWS = 60;

/**
 * The tab by its mark, so that people may rename it; a tab of theirs that has our name is left alone. One in which nothing stands is that of a run
 * which was cut off before it could mark it.
 */
function tabOf(spreadsheet: Spreadsheet, name: string): Sheet {
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(SHEET_MARK).find()) {
    const sheet = mark.getValue() === TAB_MARK ? mark.getLocation().getSheet() : null;
    if (sheet) return sheet;
  }
  let free = name;
  let begun = spreadsheet.getSheetByName(free);
  for (let copy = 2; begun && !isBlank(begun); copy++) {
    free = `${name} (${copy})`;
    begun = spreadsheet.getSheetByName(free);
  }
  const sheet = begun ?? spreadsheet.insertSheet(free, spreadsheet.getNumSheets());
  sheet.addDeveloperMetadata(SHEET_MARK, TAB_MARK);
  return sheet;
}

/** The table of a drawing in the sheet; what a longer table left behind is cleared. */
function writeTable(sheet: Sheet, { columns, rows }: Drawing, title: string, row: number): Range {
  const table = [columns.map(({ label }) => label), ...rows.map((cells) => cells.map((cell) => cell ?? ''))];
  const widest = Math.max(columns.length, 6);
  const missing = TABLE_COLUMN + widest - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const last = row + TABLE_ROWS - sheet.getMaxRows();
  if (last > 0) sheet.insertRowsAfter(sheet.getMaxRows(), last);
  sheet.getRange(row - 1, TABLE_COLUMN, Math.min(TABLE_ROWS, ROWS_APART), widest).clearContent();
  sheet
    .getRange(row - 1, TABLE_COLUMN)
    .setValue(title)
    .setFontWeight('bold');
  const range = sheet.getRange(row, TABLE_COLUMN, table.length, columns.length);
  range.setValues(table);
  sheet.getRange(row + 1, TABLE_COLUMN + 1, table.length - 1, columns.length - 1).setNumberFormat('0.00');
  return range;
}

const typeOf = (type: Drawing['type']): GoogleAppsScript.Charts.ChartType => {
  const { BAR, COLUMN, LINE, COMBO } = Charts.ChartType;
  return { bar: BAR, column: COLUMN, line: LINE, combo: COMBO }[type];
};

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

function dressed(builder: Builder, drawing: Drawing, range: Range): EmbeddedChart {
  builder.setChartType(typeOf(drawing.type)).addRange(range).setNumHeaders(1);
  builder.setOption('width', drawing.width).setOption('height', drawing.height);
  for (const [name, value] of Object.entries(drawing.options)) builder.setOption(name, value as never);
  return builder.build();
}

type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Numbers of our charts by their id. */
function marksOf(sheet: Sheet): ReadonlyMap<string, Mark> {
  const marks = sheet.getDeveloperMetadata().filter((mark) => mark.getKey()?.startsWith(CHART_MARK));
  return new Map(marks.map((mark) => [(mark.getKey() ?? '').slice(CHART_MARK.length), mark]));
}

const numberOf = (chart: EmbeddedChart): string => String(chart.getChartId());

/** The chart of a mark; where a run was cut off while it made it, the one that came since. */
function chartOf(mark: Mark | undefined, charts: readonly EmbeddedChart[]): EmbeddedChart | undefined {
  const value = mark?.getValue() ?? '';
  if (!value.startsWith(MAKING)) return charts.find((chart) => numberOf(chart) === value);
  const before = new Set(value.slice(MAKING.length).split(','));
  const made = charts.find((chart) => !before.has(numberOf(chart)));
  if (made) mark?.setValue(numberOf(made));
  return made;
}

/** Makes a chart and marks it, noting before what stood. */
function addChart(sheet: Sheet, id: string, mark: Mark | undefined, before: readonly EmbeddedChart[], make: () => EmbeddedChart): void {
  const making = MAKING + before.map(numberOf).join(',');
  if (mark) mark.setValue(making);
  else sheet.addDeveloperMetadata(CHART_MARK + id, making);
  sheet.insertChart(make());
  chartOf(mark ?? marksOf(sheet).get(id), sheet.getCharts());
}

/** Brings our charts up to date where they stand now, adds those that are missing, takes away those that are no longer drawn. */
export function showChartTab(spreadsheet: Spreadsheet, { name, title, hint, dataTitle, charts }: ChartTab): string {
  const sheet = tabOf(spreadsheet, name);
  sheet.getRange(1, 1).setValue(title).setFontWeight('bold').setFontSize(14);
  sheet.getRange(2, 1).setValue(hint);
  const marks = marksOf(sheet);
  charts.forEach(({ id, title: words, drawing }, index) => {
    const row = FIRST_ROW + index * ROWS_APART;
    const range = writeTable(sheet, drawing, `${dataTitle}: ${words}`, row);
    const mark = marks.get(id);
    const before = sheet.getCharts();
    const own = chartOf(mark, before);
    if (own) sheet.updateChart(dressed(own.modify().clearRanges(), drawing, range));
    else addChart(sheet, id, mark, before, () => dressed(sheet.newChart().setPosition(row, 1, 0, 0), drawing, range));
  });
  for (const [id, mark] of marks) {
    if (charts.some((chart) => chart.id === id)) continue;
    const old = chartOf(mark, sheet.getCharts());
    if (old) sheet.removeChart(old);
    mark.remove();
  }
  sheet.getRange(1, 1).activate();
  return sheet.getName();
}

/** Fonts, colours, widths and number formats of a sheet's design, many ranges by one call each. */
import type { ColumnDesign, SheetDesign } from '../model';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Style = GoogleAppsScript.Spreadsheet.TextStyle;
type Ranges = GoogleAppsScript.Spreadsheet.RangeList;

/** The size of a sheet that nobody changed (Google's default). */
export const USUAL = { rows: 1000, columns: 26 };

const style = (): GoogleAppsScript.Spreadsheet.TextStyleBuilder => SpreadsheetApp.newTextStyle();

const headerStyle = ({ look }: SheetDesign, computed: boolean): Style =>
  style()
    .setBold(true)
    .setForegroundColor(computed ? look.computedHeaderColor : look.headerColor)
    .build();

const backgroundOf = ({ look }: SheetDesign, { role }: ColumnDesign): string =>
  role === 'computed' ? look.computedHeader : look.headerBackground;

/** Addresses of these columns below the header. */
const bodies = (sheet: Sheet, design: SheetDesign, columns: readonly ColumnDesign[]): string[] =>
  columns.map(({ column }) => sheet.getRange(design.headerRow + 1, column, design.rows, 1).getA1Notation());

const headers = (sheet: Sheet, design: SheetDesign, columns: readonly ColumnDesign[]): readonly string[] =>
  design.headerRow === 0 ? [] : columns.map(({ column }) => sheet.getRange(design.headerRow, column).getA1Notation());

/** Neighbouring columns; between them may stand columns that people added, which are left alone. */
export function runsOf(columns: readonly ColumnDesign[]): readonly (readonly ColumnDesign[])[] {
  const runs: ColumnDesign[][] = [];
  for (const column of [...columns].sort((a, b) => a.column - b.column)) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1]!.column + 1 === column.column) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** The header cells of these columns. */
export function headersOf(sheet: Sheet, design: SheetDesign, columns: readonly ColumnDesign[]): void {
  if (design.headerRow === 0) return;
  for (const run of runsOf(columns)) {
    const cells = sheet.getRange(design.headerRow, run[0]!.column, 1, run.length);
    cells.setTextStyles([run.map(({ role }) => headerStyle(design, role === 'computed'))]);
    cells.setBackgrounds([run.map((column) => backgroundOf(design, column))]);
  }
}

/** The whole sheet: its font, its titles, its headers. */
export function look(sheet: Sheet, design: SheetDesign, size: { readonly rows: number; readonly columns: number }): void {
  const { look: looks } = design;
  const all = sheet.getRange(1, 1, size.rows, size.columns);
  all.setTextStyle(style().setFontFamily(looks.font).setFontSize(looks.fontSize).build());
  all.setVerticalAlignment('top');
  const title = style().setBold(true).setFontSize(looks.titleSize).setForegroundColor(looks.titleColor).build();
  for (const range of design.titles) sheet.getRange(range).setTextStyle(title);
  headersOf(sheet, design, design.columns);
}

/** Headers further down the sheet: after the columns they stand in have got their grey. */
export function furtherHeaders(sheet: Sheet, design: SheetDesign): void {
  const [, ...further] = design.headers;
  for (const range of further)
    sheet.getRange(range).setTextStyle(headerStyle(design, false)).setBackground(design.look.headerBackground).setWrap(true);
}

/** One call a kind of format, for all columns that share it. */
export function lookOfColumns(sheet: Sheet, design: SheetDesign, columns: readonly ColumnDesign[]): void {
  const apply = (of: (column: ColumnDesign) => boolean, work: (ranges: Ranges) => void, more: readonly string[] = []): void => {
    const places = [...more, ...bodies(sheet, design, columns.filter(of))];
    if (places.length > 0) work(sheet.getRangeList(places));
  };
  for (const format of new Set(columns.flatMap(({ numberFormat }) => numberFormat ?? [])))
    apply(
      ({ numberFormat }) => numberFormat === format,
      (ranges) => ranges.setNumberFormat(format),
    );
  apply(
    ({ wrap }) => wrap === true,
    (ranges) => ranges.setWrap(true),
    headers(sheet, design, columns),
  );
  for (const align of ['left', 'center', 'right'] as const)
    apply(
      (column) => column.align === align,
      (ranges) => ranges.setHorizontalAlignment(align),
    );
  apply(
    ({ role }) => role === 'computed',
    (ranges) => ranges.setBackground(design.look.computed),
  );
}

/** Google's own width of a column (pixels), which new columns have. */
const USUAL_WIDTH = 100;

/** Equal neighbours by one call; hidden columns, and new ones of the usual width, need none. */
export function widths(sheet: Sheet, columns: readonly ColumnDesign[]): void {
  for (const run of runsOf(columns.filter(({ role }) => role !== 'hidden'))) {
    run.forEach(({ column, width }, index) => {
      if (width === USUAL_WIDTH || run[index - 1]?.width === width) return;
      let count = 1;
      while (run[index + count]?.width === width) count++;
      sheet.setColumnWidths(column, count, width);
    });
  }
}

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
const bodies = (sheet: Sheet, design: SheetDesign, columns: readonly ColumnDesign[], rows = design.rows): string[] =>
  columns.map(({ column }) => sheet.getRange(design.headerRow + 1, column, rows, 1).getA1Notation());

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

/** The header cells of these columns. `painted`: their backgrounds, too. */
export function headersOf(sheet: Sheet, design: SheetDesign, columns: readonly ColumnDesign[], painted = true): void {
  if (design.headerRow === 0) return;
  for (const run of runsOf(columns)) {
    const cells = sheet.getRange(design.headerRow, run[0]!.column, 1, run.length);
    cells.setTextStyles([run.map(({ role }) => headerStyle(design, role === 'computed'))]);
    if (painted) cells.setBackgrounds([run.map((column) => backgroundOf(design, column))]);
  }
}

/** What all tabs have alike: font, titles, frozen rows, and the colour of the tab. `like`: the design of the bare tab that it was made after. */
export function base(
  sheet: Sheet,
  { look: looks, titles, tabColor, frozenRows, frozenColumns }: SheetDesign,
  size: { readonly rows: number; readonly columns: number },
  like: SheetDesign | null = null,
): void {
  if (like?.tabColor !== tabColor) sheet.setTabColor(tabColor);
  if ((like?.frozenColumns ?? 0) !== frozenColumns) sheet.setFrozenColumns(frozenColumns);
  if (like) return;
  sheet.setFrozenRows(frozenRows);
  const all = sheet.getRange(1, 1, size.rows, size.columns);
  all.setTextStyle(style().setFontFamily(looks.font).setFontSize(looks.fontSize).build());
  all.setVerticalAlignment('top');
  const title = style().setBold(true).setFontSize(looks.titleSize).setForegroundColor(looks.titleColor).build();
  for (const range of titles) sheet.getRange(range).setTextStyle(title);
}

/** Row of a heading inside the sheet, from 1, with its first and last column. */
const placeOf = (sheet: Sheet, notation: string) => {
  const range = sheet.getRange(notation);
  return { row: range.getRow(), first: range.getColumn(), last: range.getLastColumn() };
};

/** All backgrounds of a sheet in which nobody works, by one call. */
export function backgrounds(sheet: Sheet, design: SheetDesign): void {
  const { headerRow, look: looks } = design;
  if (headerRow === 0) return;
  const width = Math.max(...design.columns.map(({ column }) => column));
  const line = (of: (column: ColumnDesign) => string | null): (string | null)[] => {
    const cells: (string | null)[] = Array(width).fill(null);
    for (const column of design.columns) cells[column.column - 1] = of(column);
    return cells;
  };
  const body = line(({ role }) => (role === 'computed' ? looks.computed : null));
  const below = line(() => null);
  const lines = [
    line((column) => backgroundOf(design, column)),
    ...Array.from({ length: design.rows }, (_, row) => [...(row < design.computedRows ? body : below)]),
  ];
  for (const { row, first, last } of design.headers.slice(1).map((range) => placeOf(sheet, range)))
    lines[row - headerRow]?.fill(looks.headerBackground, first - 1, last);
  sheet.getRange(headerRow, 1, lines.length, width).setBackgrounds(lines as string[][]);
}

/** Headers further down the sheet: after the columns they stand in have got their grey. `painted`: their backgrounds, too. */
export function furtherHeaders(sheet: Sheet, design: SheetDesign, painted = true): void {
  const [, ...further] = design.headers;
  for (const range of further) {
    const cells = sheet.getRange(range).setTextStyle(headerStyle(design, false)).setWrap(true);
    if (painted) cells.setBackground(design.look.headerBackground);
  }
}

/** One call a kind of format, for all columns that share it. `painted`: their backgrounds, too. */
export function lookOfColumns(sheet: Sheet, design: SheetDesign, columns: readonly ColumnDesign[], painted = true): void {
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
  const computed = columns.filter(({ role }) => role === 'computed');
  if (!painted || computed.length === 0) return;
  sheet.getRangeList(bodies(sheet, design, computed, design.computedRows)).setBackground(design.look.computed);
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

/** A sheet of the model → a worksheet that people can open in any program. */
import type { CellValue, Workbook, Worksheet } from 'exceljs';
import { columnLetters, formatA1 } from '../a1';
import { ERROR_CODES } from '../formula/values';
import type { Cell, CellFormat, SheetModel, SpreadsheetModel } from '../model';
import { DEFAULT_COLUMN_WIDTH } from '../newModel';
import { toStyle } from './xlsxFormat';
import { writeConditions, writeValidation } from './xlsxRules';

/** Excel counts a column's width in characters of 7 pixels plus 5 of padding, a row's height in points. */
const toCharacters = (pixels: number): number => (pixels - 5) / 7;
export const toPixels = (characters: number): number => Math.round(characters * 7 + 5);
export const POINTS_PER_PIXEL = 0.75;

export function writeSheet(file: Workbook, sheet: SheetModel, book: SpreadsheetModel): void {
  const target = file.addWorksheet(sheet.name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    ...(sheet.tabColor ? { properties: { tabColor: { argb: `FF${sheet.tabColor.slice(1).toUpperCase()}` } } } : {}),
  });
  const frozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0;
  const lines = { showGridLines: !sheet.gridlinesHidden };
  target.views = [
    frozen ? { state: 'frozen', ySplit: sheet.frozenRows, xSplit: sheet.frozenColumns, ...lines } : { state: 'normal', ...lines },
  ];
  writeColumns(target, sheet);
  const styles = new Map<CellFormat, ReturnType<typeof toStyle>>();
  sheet.rows.forEach((cells, r) => {
    const row = target.getRow(r + 1);
    cells.forEach((cell, c) => {
      if (!cell) return;
      const place = row.getCell(c + 1);
      const value = cellValue(cell);
      if (value !== null) place.value = value;
      const format = cell.format ?? sheet.base;
      if (format) {
        const style = styles.get(format) ?? toStyle(format);
        styles.set(format, style);
        place.style = style;
      }
      if (cell.note !== undefined) place.note = cell.note;
      if (cell.validation) writeValidation(place, cell.validation);
    });
  });
  for (const [row, pixels] of Object.entries(sheet.rowHeights)) target.getRow(Number(row)).height = pixels * POINTS_PER_PIXEL;
  for (const row of sheet.hiddenRows) target.getRow(row).hidden = true;
  for (const area of sheet.merges) target.mergeCellsWithoutStyle(formatA1(area));
  if (sheet.filter) target.autoFilter = formatA1(sheet.filter.area);
  writeConditions(target, sheet.conditionalRules, book);
}

function writeColumns(target: Worksheet, sheet: SheetModel): void {
  const last = sheet.base ? sheet.maxColumns : Math.max(0, ...sheet.hiddenColumns, ...Object.keys(sheet.columnWidths).map(Number));
  for (let number = 1; number <= last; number++) {
    const width = sheet.columnWidths[number];
    const hidden = sheet.hiddenColumns.includes(number);
    if (width === undefined && !hidden && !sheet.base) continue;
    const column = target.getColumn(columnLetters(number));
    column.width = toCharacters(width ?? DEFAULT_COLUMN_WIDTH);
    if (hidden) column.hidden = true;
    if (sheet.base) column.style = toStyle(sheet.base);
  }
}

function cellValue(cell: Cell): CellValue {
  if (cell.formula !== undefined) {
    const isError = typeof cell.value === 'string' && ERROR_CODES.includes(cell.value);
    return { formula: cell.formula.slice(1), result: isError ? ({ error: cell.value } as never) : cell.value };
  }
  return cell.value === '' ? null : cell.value;
}

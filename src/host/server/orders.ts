/** What people do in the grid, done to the model: typing, inserting and deleting rows, widths and heights, changing the tab. */
import { eachPosition, formatOf, prune, setFormat, touch } from '../grid';
import type { SheetModel, SpreadsheetModel } from '../model';
import { writeTyped } from '../services/typed';
import { deleteLines, insertLines } from '../structure';
import type { SheetOrder } from './protocol';

type Orders = { [Kind in SheetOrder['kind']]: Extract<SheetOrder, { kind: Kind }> };
type Handlers = { [Kind in SheetOrder['kind']]: (book: SpreadsheetModel, sheet: SheetModel, order: Orders[Kind]) => void };

/** Beyond the sheet's edge nothing can be typed. */
const inside = (sheet: SheetModel, row: number, column: number): boolean =>
  Number.isInteger(row) && Number.isInteger(column) && row >= 1 && column >= 1 && row <= sheet.maxRows && column <= sheet.maxColumns;

const pixels = (value: number): number => Math.min(2000, Math.max(2, Math.round(value)));

const HANDLERS: Handlers = {
  write(book, sheet, { cells }) {
    for (const { row, column, value, format } of cells) {
      if (!inside(sheet, row, column)) continue;
      // A cell inside a merge has no content of its own.
      const covered = sheet.merges.some(
        (area) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns &&
          (row !== area.row || column !== area.column),
      );
      if (covered) continue;
      const cell = touch(sheet, row, column);
      writeTyped(sheet, cell, value, book.timeZone);
      if (format !== undefined && formatOf(sheet, cell)?.numberFormat === undefined) setFormat(sheet, cell, { numberFormat: format });
      prune(sheet, row, column);
    }
  },
  insertRows(book, sheet, { at, count }) {
    if (inside(sheet, at, 1) && count >= 1) insertLines(book, sheet, 'row', at, Math.min(count, 1000), Math.max(1, at - 1));
  },
  deleteRows(book, sheet, { at, count }) {
    const possible = Math.min(count, sheet.maxRows - at + 1, sheet.maxRows - 1);
    if (inside(sheet, at, 1) && possible >= 1) deleteLines(book, sheet, 'row', at, possible);
  },
  columnWidth(_book, sheet, { at, pixels: width }) {
    if (inside(sheet, 1, at)) sheet.columnWidths[at] = pixels(width);
  },
  rowHeight(_book, sheet, { at, pixels: height }) {
    if (inside(sheet, at, 1)) sheet.rowHeights[at] = pixels(height);
  },
  activate(book, sheet) {
    book.activeSheetId = sheet.id;
    book.activeArea = null;
  },
};

/** An order for a sheet that no longer stands is forgotten: the script was quicker. */
export function applyOrder(book: SpreadsheetModel, order: SheetOrder): void {
  const sheet = book.sheets.find(({ id }) => id === order.sheet);
  if (!sheet) return;
  const handle = HANDLERS[order.kind] as (book: SpreadsheetModel, sheet: SheetModel, order: SheetOrder) => void;
  handle(book, sheet, order);
}

/** Puts a rectangle of values where a recipe says. */
export function writeRectangle(
  book: SpreadsheetModel,
  sheet: SheetModel,
  row: number,
  column: number,
  values: readonly (readonly unknown[])[],
): void {
  const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  eachPosition(area, (r, c, at, across) => writeTyped(sheet, touch(sheet, r, c), values[at]?.[across], book.timeZone));
}

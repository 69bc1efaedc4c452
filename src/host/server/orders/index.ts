/** What people do in the grid, done to the model. An order is done whole or refused with a sentence. */
import { eachPosition, touch } from '../../grid';
import type { Area, SheetModel, SpreadsheetModel } from '../../model';
import { writeTyped } from '../../services/typed';
import type { SheetOrder } from '../protocol';
import * as cells from './cells';
import * as lines from './lines';
import { format } from './look';
import * as tabs from './tabs';

export { Refusal } from './refusal';

/** Some return the area that now holds what was put there, where that is not the selection itself. */
type Handlers = {
  [Kind in SheetOrder['kind']]: (book: SpreadsheetModel, sheet: SheetModel, order: Extract<SheetOrder, { kind: Kind }>) => unknown;
};

const HANDLERS: Handlers = {
  write: cells.write,
  paste: cells.paste,
  copy: cells.copy,
  fill: cells.fill,
  clear: cells.clear,
  note: cells.note,
  insertLines: lines.insert,
  deleteLines: lines.remove,
  size: lines.size,
  hide: lines.hide,
  freeze: lines.freeze,
  sort: lines.sort,
  format,
  addSheet: tabs.add,
  duplicateSheet: tabs.duplicate,
  renameSheet: tabs.rename,
  moveSheet: tabs.move,
  hideSheet: tabs.hideSheet,
  deleteSheet: tabs.removeSheet,
  moveChart: tabs.moveChart,
  activate(book, sheet) {
    book.activeSheetId = sheet.id;
    book.activeArea = null;
  },
};

/** An order for a sheet that no longer stands is forgotten: the script was quicker. @throws Refusal */
export function applyOrder(book: SpreadsheetModel, order: SheetOrder): Area | undefined {
  const sheet = book.sheets.find(({ id }) => id === order.sheet);
  if (!sheet) return undefined;
  const handle = HANDLERS[order.kind] as (book: SpreadsheetModel, sheet: SheetModel, order: SheetOrder) => Area | undefined;
  return handle(book, sheet, order) ?? undefined;
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
  eachPosition(area, (r, c, at, across) => writeTyped(sheet, touch(sheet, r, c), values[at]?.[across], book));
}

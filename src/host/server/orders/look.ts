/** Orders on looks: the toolbar's buttons. */
import { eachPosition, prune, setFormat, touch } from '../../grid';
import type { SheetModel, SpreadsheetModel } from '../../model';
import type { SheetOrder } from '../protocol';

/** A look given to whole columns reaches as far as the sheet is used, and a little further. */
const SPARE_ROWS = 50;

export function format(_book: SpreadsheetModel, sheet: SheetModel, { areas, change }: Extract<SheetOrder, { kind: 'format' }>): void {
  const wanted = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value ?? undefined]));
  for (const area of areas) {
    const last = Math.min(area.row + area.rows - 1, Math.max(sheet.rows.length + SPARE_ROWS, area.row));
    eachPosition({ ...area, rows: last - area.row + 1 }, (row, column) => {
      if (row > sheet.maxRows || column > sheet.maxColumns) return;
      setFormat(sheet, touch(sheet, row, column), wanted);
      prune(sheet, row, column);
    });
  }
}

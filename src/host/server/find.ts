/** Finding a text in the whole workbook. */

import { formatOf } from '../grid';
import type { SpreadsheetModel } from '../model';
import { displayText } from '../numberFormat';
import type { FoundView } from './protocol';

const MOST = 1000;

/** Without marks of width zero and differences of case. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u200b|\u200c|\u200d|\ufeff/g, '')
    .toLowerCase();

/** Cells whose shown text or formula holds the words, sheet by sheet; hidden sheets, rows and columns are left out. At most a thousand. */
export function findText(book: SpreadsheetModel, wanted: string): FoundView[] {
  const words = plain(wanted);
  if (words === '') return [];
  const found: FoundView[] = [];
  for (const sheet of book.sheets) {
    if (sheet.hidden) continue;
    sheet.rows.forEach((cells, r) => {
      if (sheet.hiddenRows.includes(r + 1)) return;
      cells.forEach((cell, c) => {
        if (!cell || found.length >= MOST || sheet.hiddenColumns.includes(c + 1)) return;
        const shown = displayText(cell.value, formatOf(sheet, cell)?.numberFormat);
        if (plain(shown).includes(words) || (cell.formula !== undefined && plain(cell.formula).includes(words)))
          found.push({ sheet: sheet.id, row: r + 1, column: c + 1 });
      });
    });
  }
  return found;
}

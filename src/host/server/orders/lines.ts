/** Orders on rows and columns: inserting, deleting, sizes, hiding, freezing, sorting. */
import { startCalculation } from '../../formula';
import { copyFormula } from '../../formula/shift';
import { compare } from '../../formula/values';
import { lastColumn, lastRow, overlaps, touch } from '../../grid';
import type { Cell, SheetModel, SpreadsheetModel } from '../../model';
import { toSerial } from '../../serial';
import { deleteLines, insertLines } from '../../structure';
import { t } from '../../texts';
import type { SheetOrder } from '../protocol';
import { Refusal } from './refusal';

type Order<Kind extends SheetOrder['kind']> = Extract<SheetOrder, { kind: Kind }>;

const pixels = (value: number): number => Math.min(2000, Math.max(2, Math.round(value)));
const sizeOf = (sheet: SheetModel, axis: 'row' | 'column'): number => (axis === 'row' ? sheet.maxRows : sheet.maxColumns);

/** New lines look like their neighbour before them. */
export function insert(book: SpreadsheetModel, sheet: SheetModel, { axis, at, count }: Order<'insertLines'>): void {
  if (at >= 1 && at <= sizeOf(sheet, axis) + 1 && count >= 1)
    insertLines(book, sheet, axis, at, Math.min(count, 1000), Math.max(1, at - 1));
}

/** @throws Refusal where nothing would be left to type in */
export function remove(book: SpreadsheetModel, sheet: SheetModel, { axis, at, count }: Order<'deleteLines'>): void {
  const size = sizeOf(sheet, axis);
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  const possible = Math.min(count, size - at + 1);
  if (at < 1 || possible < 1) return;
  const frozenLeft = frozen - Math.max(0, Math.min(frozen, at + possible - 1) - at + 1);
  if (size - possible <= frozenLeft) throw new Refusal(t('lines.last'));
  deleteLines(book, sheet, axis, at, possible);
}

export function size(_book: SpreadsheetModel, sheet: SheetModel, { axis, lines, pixels: wanted }: Order<'size'>): void {
  const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  for (const at of lines.filter((line) => line >= 1 && line <= sizeOf(sheet, axis))) {
    if (wanted === null) delete sizes[at];
    else sizes[at] = pixels(wanted);
  }
}

export function hide(_book: SpreadsheetModel, sheet: SheetModel, { axis, at, count, hidden }: Order<'hide'>): void {
  const lines = new Set(axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns);
  for (let line = at; line < at + count && line <= sizeOf(sheet, axis); line++) {
    if (hidden) lines.add(line);
    else lines.delete(line);
  }
  const sorted = [...lines].sort((one, other) => one - other);
  if (axis === 'row') sheet.hiddenRows = sorted;
  else sheet.hiddenColumns = sorted;
}

export function freeze(_book: SpreadsheetModel, sheet: SheetModel, { axis, count }: Order<'freeze'>): void {
  const wanted = Math.max(0, Math.min(count, sizeOf(sheet, axis) - 1));
  if (axis === 'row') sheet.frozenRows = wanted;
  else sheet.frozenColumns = wanted;
}

/**
 * Sorts whole rows below the frozen ones by one column: a row never comes apart. Blank cells stay last in both directions; heights and hidden
 * marks stay where they are, as in Sheets.
 */
export function sort(book: SpreadsheetModel, sheet: SheetModel, { column, ascending }: Order<'sort'>): void {
  const [first, last, columns] = [sheet.frozenRows + 1, lastRow(sheet), lastColumn(sheet)];
  if (last <= first) return;
  const area = { row: first, column: 1, rows: last - first + 1, columns };
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw new Refusal(t('sort.merged'));
  const calculation = startCalculation(book, toSerial(Date.now(), book.timeZone));
  const rows = Array.from({ length: area.rows }, (_, index) => ({
    from: first + index,
    cells: sheet.rows[first + index - 1] ?? [],
    key: calculation.valueOf(sheet, first + index, column),
  }));
  rows.sort((one, other) => {
    if (one.key === '' || other.key === '') return one.key === other.key ? one.from - other.from : one.key === '' ? 1 : -1;
    return (ascending ? 1 : -1) * compare(one.key, other.key) || one.from - other.from;
  });
  rows.forEach(({ from, cells }, index) => {
    const target = first + index;
    touch(sheet, target, 1);
    sheet.rows[target - 1] = cells.map((cell): Cell | null =>
      cell?.formula === undefined ? cell : { ...cell, formula: copyFormula(cell.formula, target - from, 0) },
    );
  });
}

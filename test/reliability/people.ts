/** What another person does in the grid while a command runs. Each changes the model as Sheets would. */
import type { Cell, SheetModel, SpreadsheetModel } from '../../src/host/model';
import { deleteLines, insertLines } from '../../src/host/structure';
import { MARK_HEADER } from './marks';

export interface Desk {
  readonly book: SpreadsheetModel;
  readonly sheet: SheetModel;
  /** A column in which people may write. */
  readonly human: string;
}

const headerOf = (sheet: SheetModel): number => sheet.rows.findIndex((line) => line.some((cell) => cell?.value === MARK_HEADER));

const columnOf = (sheet: SheetModel, header: string): number =>
  sheet.rows[headerOf(sheet)]!.findIndex((cell) => String(cell?.value ?? '') === header);

/** Indices (from 0) of the rows with marks. */
function markedRows(sheet: SheetModel): readonly number[] {
  const column = columnOf(sheet, MARK_HEADER);
  return sheet.rows.flatMap((line, row) => (row > headerOf(sheet) && line[column]?.value ? [row] : []));
}

function put(sheet: SheetModel, row: number, column: number, value: string): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const line = sheet.rows[row]!;
  while (line.length <= column) line.push(null);
  line[column] = { ...line[column], value } as Cell;
  delete line[column]!.formula;
}

/** The rows below the header in reverse order, as a sort would leave them. */
export function reverseRows(sheet: SheetModel, header: number): void {
  let last = sheet.rows.length;
  while (last > header + 1 && !sheet.rows[last - 1]!.some((cell) => cell && cell.value !== '')) last--;
  const body = sheet.rows.splice(header + 1, last - header - 1);
  sheet.rows.splice(header + 1, 0, ...body.reverse());
}

export const EDITS = {
  type({ sheet, human }) {
    const row = markedRows(sheet)[1]!;
    put(sheet, row, columnOf(sheet, human), 'ข้อความของผู้อื่น');
  },
  insertRow({ book, sheet }) {
    const row = markedRows(sheet)[2]! + 1;
    insertLines(book, sheet, 'row', row, 1, row - 1);
  },
  deleteRow({ book, sheet }) {
    const row = markedRows(sheet)[1]!;
    deleteLines(book, sheet, 'row', row + 1, 1);
  },
  sort({ sheet }) {
    reverseRows(sheet, headerOf(sheet));
  },
  insertColumn({ book, sheet }) {
    insertLines(book, sheet, 'column', 2, 1, 1);
  },
  addRow({ sheet, human }) {
    const rows = markedRows(sheet);
    let last = sheet.rows.length - 1;
    while (!sheet.rows[last]!.some((cell) => cell && (cell.value !== '' || cell.formula))) last--;
    put(sheet, Math.max(last, rows[rows.length - 1] ?? headerOf(sheet)) + 1, columnOf(sheet, human), 'แถวของผู้อื่น');
  },
} as const satisfies Readonly<Record<string, (desk: Desk) => void>>;

/** An empty table gives an occasion for nothing but a new row, or a column. */
export const hasOccasion = (edit: EditName, sheet: SheetModel): boolean =>
  edit === 'addRow' || edit === 'insertColumn' || markedRows(sheet).length > 2;

export type EditName = keyof typeof EDITS;

/** A person at the sheets of the host: reads, types, inserts and moves by tab and header. */
import type { AddOn } from './addOn';

export const sheetOf = (book: AddOn, tab: string) => {
  const sheet = book.host.state.spreadsheet.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`no tab ${tab}`);
  return sheet;
};

/** Index of the header row (from 0) and of the column under this header. */
export function headerOf(book: AddOn, tab: string, header: string): { readonly row: number; readonly column: number } {
  const { rows } = sheetOf(book, tab);
  const row = rows.findIndex((line) => line.some((cell) => cell?.value === header));
  if (row < 0) throw new Error(`no header ${header} in ${tab}`);
  return { row, column: rows[row]!.findIndex((cell) => cell?.value === header) };
}

/** The cell below a header, n-th row of the table (from 1); made where it was never touched. */
export function cellAt(book: AddOn, tab: string, header: string, row = 1) {
  const { rows } = sheetOf(book, tab);
  const place = headerOf(book, tab, header);
  while (rows.length <= place.row + row) rows.push([]);
  const line = rows[place.row + row]!;
  while (line.length <= place.column) line.push(null);
  line[place.column] ??= { value: '' };
  return line[place.column]!;
}

/** Types values under headers into the n-th row of a tab. */
export function type(book: AddOn, tab: string, row: number, values: Readonly<Record<string, string | number>>): void {
  for (const [header, value] of Object.entries(values)) cellAt(book, tab, header, row).value = value;
}

/** All texts below a header, down to the last row that holds one. */
export function columnOf(book: AddOn, tab: string, header: string): readonly string[] {
  const { rows } = sheetOf(book, tab);
  const place = headerOf(book, tab, header);
  const texts = rows.slice(place.row + 1).map((line) => String(line[place.column]?.value ?? ''));
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return texts;
}

/** The value beside a label of ตั้งค่า. */
export function setting(book: AddOn, label: string, value: string | number): void {
  const { rows } = sheetOf(book, 'ตั้งค่า');
  const row = rows.findIndex((line) => line[0]?.value === label);
  if (row < 0) throw new Error(`no setting ${label}`);
  cellAt(book, 'ตั้งค่า', 'ค่า', row - headerOf(book, 'ตั้งค่า', 'ค่า').row).value = value;
}

/** Inserts a blank column of people before the one under this header, in every row. */
export function insertColumn(book: AddOn, tab: string, header: string): number {
  const { column } = headerOf(book, tab, header);
  for (const line of sheetOf(book, tab).rows) if (line.length > column) line.splice(column, 0, null);
  return column;
}

export const snapshot = (book: AddOn): string => JSON.stringify(book.host.state.spreadsheet.sheets.map(({ name, rows }) => [name, rows]));

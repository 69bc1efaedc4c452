/** What must be sent to a cell so that it stays as it is. Sheets reads what is sent as if a person had typed it (Range.setValues). */
import { type Cell, dayKey, type Grid } from '../../model';
import { schemaOf } from '../schema';
import { openTable } from '../table';

/** Text that begins like a formula is kept as text by a leading apostrophe, and an apostrophe of its own by another one. */
export const asText = (text: string): string => (/^[=']/.test(text) ? `'${text}` : text);

/** Text of which Sheets would make a number, an amount, a day a time or a truth value. Rather too much than too little. */
const READ_OTHERWISE =
  /^(?:[-+(]? ?[฿$€£¥]? ?[\d.,][\d.,:/%()eE+\-\s]*(?:[ap]m)?$|\d{1,2}[-/ ]?[A-Za-z\u0E01-\u0E4E.]{3,12}[-/ ]?(?:\d{2,4})?$|(?:true|false)$)/i;

/** The number that Sheets makes of a text outside plain columns: "55.00" → 55, "(1,200)" → -1200, "85%" → 0.85; null where it makes none. */
export function numberIn(text: string): number | null {
  const [, open, amount = '', percent] = /^\s*(\()?\s*([-+]? ?[฿$€£¥]? ?[\d.,]+(?:e[-+]?\d+)?)\s*(%)?\)?\s*$/i.exec(text) ?? [];
  const value = amount === '' ? Number.NaN : Number(amount.replace(/[฿$€£¥,\s]/g, ''));
  return Number.isNaN(value) ? null : (open ? -value : value) / (percent ? 100 : 1);
}

/** True for a text of which Sheets makes a day or a time outside plain columns. */
export const readAsDay = (text: string): boolean => READ_OTHERWISE.test(text.trim()) && numberIn(text) === null;

/** Columns whose cells are plain text, in which everything stays what it is; the answers of the settings are. */
const PLAIN = new WeakMap<Grid['cells'], ReadonlySet<number>>();

function plainColumns(grid: Grid): ReadonlySet<number> {
  const known = PLAIN.get(grid.cells);
  if (known) return known;
  const schema = schemaOf(grid.id);
  const columnOf = openTable(grid, schema)?.columnOf;
  const plain = new Set(
    schema.columns.flatMap(({ key, numberFormat }) => (numberFormat === '@' || grid.id === 'settings' ? (columnOf?.get(key) ?? []) : [])),
  );
  PLAIN.set(grid.cells, plain);
  return plain;
}

/** A cell as it stands: its formula where it has one; text stays text, and a day a day. */
export function asItStands(grid: Grid, row: number, column: number): Cell {
  const formula = grid.formulas?.[row - 1]?.[column - 1] ?? '';
  if (formula !== '') return formula;
  const value = grid.cells[row - 1]?.[column - 1] ?? '';
  if (typeof value !== 'string') return value;
  if (/^[=']/.test(value)) return asText(value);
  if (value === '' || grid.days === undefined || grid.days.has(dayKey(row, column)) || !READ_OTHERWISE.test(value.trim())) return value;
  return plainColumns(grid).has(column) ? value : `'${value}`;
}

/** A1 and R1C1 notation ↔ areas. Source: developers.google.com/sheets/api/guides/concepts (cell references). */
import type { Area } from './model';

/** An area whose open side (whole column, whole row, whole sheet) is not known before the sheet's size is. */
interface Reference {
  /** Sheet name without quotes; absent when the text names none. */
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  readonly lastRow?: number;
  readonly lastColumn?: number;
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

const SIDE = /^\$?([A-Za-z]{1,3})?\$?([0-9]+)?$/;
const R1C1 = /^R([0-9]+)C([0-9]+)(?::R([0-9]+)C([0-9]+))?$/i;

/** Splits `'ชื่อ ''ชีต'''!A1` into sheet name and cells. A name without quotes may hold anything but `!`. */
export function splitSheet(text: string): { sheet?: string; cells: string } {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), cells: quoted[2] ?? '' };
  const mark = text.lastIndexOf('!');
  return mark < 0 ? { cells: text } : { sheet: text.slice(0, mark), cells: text.slice(mark + 1) };
}

/** null when the text is not a reference (it may then be a named range or a sheet name). */
export function parseReference(text: string): Reference | null {
  const { sheet, cells } = splitSheet(text.trim());
  const name = sheet === undefined ? {} : { sheet };
  if (cells === '') return sheet === undefined ? null : name;
  const absolute = R1C1.exec(cells);
  if (absolute) {
    const [row, column] = [Number(absolute[1]), Number(absolute[2])];
    return ordered(
      name,
      { row, column },
      { row: absolute[3] ? Number(absolute[3]) : row, column: absolute[4] ? Number(absolute[4]) : column },
    );
  }
  const [left, right, extra] = cells.split(':');
  const from = parseSide(left ?? '');
  const to = right === undefined ? from : parseSide(right);
  if (!from || !to || extra !== undefined) return null;
  if (right === undefined && (from.row === undefined || from.column === undefined)) return null;
  return ordered(name, from, to);
}

interface Side {
  row?: number;
  column?: number;
}

function parseSide(text: string): Side | null {
  const found = SIDE.exec(text);
  if (!found || text === '') return null;
  const side: Side = {};
  if (found[1]) side.column = columnNumber(found[1]);
  if (found[2]) side.row = Number(found[2]);
  return side.row === 0 || (side.row === undefined && side.column === undefined) ? null : side;
}

function ordered(name: { sheet?: string }, from: Side, to: Side): Reference {
  const rows = span(from.row, to.row);
  const columns = span(from.column, to.column);
  return {
    ...name,
    ...(rows.first === undefined ? {} : { row: rows.first }),
    ...(rows.last === undefined ? {} : { lastRow: rows.last }),
    ...(columns.first === undefined ? {} : { column: columns.first }),
    ...(columns.last === undefined ? {} : { lastColumn: columns.last }),
  };
}

/** `A2:A` starts at row 2 and is open below; `A:A` is open on both sides. */
function span(from: number | undefined, to: number | undefined): { first?: number; last?: number } {
  if (from === undefined) return to === undefined ? {} : { first: to };
  if (to === undefined) return { first: from };
  return { first: Math.min(from, to), last: Math.max(from, to) };
}

export function resolveReference(reference: Reference, size: { maxRows: number; maxColumns: number }): Area {
  const row = reference.row ?? 1;
  const column = reference.column ?? 1;
  return {
    row,
    column,
    rows: (reference.lastRow ?? size.maxRows) - row + 1,
    columns: (reference.lastColumn ?? size.maxColumns) - column + 1,
  };
}

/** `B2`, `B2:C5`; whole columns `A:B` and rows `2:3` where the area fills the sheet. */
export function formatA1(area: Area, size?: { maxRows: number; maxColumns: number }): string {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (size && area.row === 1 && lastRow === size.maxRows && area.rows > 1)
    return `${columnLetters(area.column)}:${columnLetters(lastColumn)}`;
  if (size && area.column === 1 && lastColumn === size.maxColumns && area.columns > 1) return `${area.row}:${lastRow}`;
  const first = `${columnLetters(area.column)}${area.row}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${columnLetters(lastColumn)}${lastRow}`;
}

/** Quotes a sheet name wherever a formula needs it (anything but plain Latin letters, digits and underscores). */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !parseReference(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

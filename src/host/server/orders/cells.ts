/** Orders on the content of cells: typing, pasting, copying within the workbook, filling, clearing, notes. */
import { columnLetters } from '../../a1';
import { copyFormula } from '../../formula/shift';
import { cellAt, contains, eachCell, eachPosition, prune, touch } from '../../grid';
import type { Area, Cell, Scalar, SheetModel, SpreadsheetModel, ValidationModel } from '../../model';
import { writeTyped } from '../../services/typed';
import { t } from '../../texts';
import { choicesOf } from '../choices';
import type { CellEdit, SheetOrder } from '../protocol';
import { Refusal } from './refusal';

/** As in Sheets. Source: support.google.com/drive/answer/37603. */
const LETTERS_IN_CELL = 50_000;
const CELLS_IN_BOOK = 10_000_000;
const COLUMNS_IN_SHEET = 18_278;

type Order<Kind extends SheetOrder['kind']> = Extract<SheetOrder, { kind: Kind }>;

const address = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** A cell inside a merge has no content of its own. */
const covered = (sheet: SheetModel, row: number, column: number): boolean =>
  sheet.merges.some((area) => contains(area, { row, column, rows: 1, columns: 1 }) && (row !== area.row || column !== area.column));

/** What the screen put between Thai words, and characters that a workbook's file cannot hold. Line ends and tabs stay. */
const FOREIGN = /(?![\n\t])[\p{Cc}\u200b\u2060\ufeff\ufffe\uffff]/gu;
const clean = (value: Scalar): Scalar => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n').replace(FOREIGN, '') : value);

/** Makes the sheet large enough, as Sheets does when a paste reaches over its edge. @throws Refusal beyond the limits of a workbook */
function makeRoom(book: SpreadsheetModel, sheet: SheetModel, area: Area): void {
  const rows = Math.max(sheet.maxRows, area.row + area.rows - 1);
  const columns = Math.max(sheet.maxColumns, area.column + area.columns - 1);
  if (columns > COLUMNS_IN_SHEET) throw new Refusal(t('paste.columns'));
  const others = book.sheets.reduce((sum, one) => sum + (one === sheet ? 0 : one.maxRows * one.maxColumns), 0);
  if (others + rows * columns > CELLS_IN_BOOK)
    throw new Refusal(t('paste.cells', { rows: area.rows, columns: area.columns, limit: CELLS_IN_BOOK }));
  sheet.maxRows = rows;
  sheet.maxColumns = columns;
}

const isRefusing = (rule: ValidationModel | undefined): rule is ValidationModel => rule !== undefined && !rule.allowInvalid;

/** @throws Refusal where the cell's rule refuses what was typed */
function mustAllow(book: SpreadsheetModel, sheet: SheetModel, row: number, column: number, value: Scalar): void {
  const rule = cellAt(sheet, row, column)?.validation;
  if (!isRefusing(rule) || value === '' || (typeof value === 'string' && value.startsWith('='))) return;
  const choices = choicesOf(book, sheet, rule);
  const fits = choices ? choices.includes(String(value)) : rule.type !== 'CHECKBOX' || /^(true|false)$/i.test(String(value));
  if (fits) return;
  const cell = address(row, column);
  if (!choices) throw new Refusal(t('write.rule', { cell, value: String(value), help: rule.helpText ?? '' }));
  const shown = choices.slice(0, 12).join(' · ') + (choices.length > 12 ? ' …' : '');
  throw new Refusal(t('write.list', { cell, value: String(value).slice(0, 60), choices: shown }));
}

function put(book: SpreadsheetModel, sheet: SheetModel, { row, column, value }: CellEdit): void {
  if (covered(sheet, row, column)) return;
  writeTyped(sheet, touch(sheet, row, column), value, book);
  prune(sheet, row, column);
}

/** All cells or none; the sheet grows where somebody writes beyond its edge. */
export function write(book: SpreadsheetModel, sheet: SheetModel, { cells }: Order<'write'>): void {
  const edits = cells.filter(({ row, column }) => row >= 1 && column >= 1).map((cell) => ({ ...cell, value: clean(cell.value) }));
  for (const { row, column, value } of edits) {
    const count = String(value).length;
    if (count > LETTERS_IN_CELL) throw new Refusal(t('write.letters', { count, limit: LETTERS_IN_CELL }));
    mustAllow(book, sheet, row, column, value);
  }
  const farthest = (axis: 'row' | 'column'): number => edits.reduce((most, edit) => Math.max(most, edit[axis]), 1);
  makeRoom(book, sheet, { row: 1, column: 1, rows: farthest('row'), columns: farthest('column') });
  for (const cell of edits) put(book, sheet, cell);
}

/** A table from the clipboard, repeated where the selection is a multiple of it. All or nothing. */
export function paste(book: SpreadsheetModel, sheet: SheetModel, { area, values }: Order<'paste'>): Area {
  const [rows, columns] = [values.length, Math.max(0, ...values.map((line) => line.length))];
  if (rows === 0 || columns === 0) return area;
  const times = (selected: number, given: number) => (selected > given && selected % given === 0 ? selected : given);
  const target = { row: area.row, column: area.column, rows: times(area.rows, rows), columns: times(area.columns, columns) };
  makeRoom(book, sheet, target);
  const text = (r: number, c: number): string => String(clean(values[r % rows]?.[c % columns] ?? ''));
  eachPosition(target, (row, column, r, c) => {
    const count = text(r, c).length;
    if (count > LETTERS_IN_CELL) throw new Refusal(t('paste.letters', { cell: address(row, column), count, limit: LETTERS_IN_CELL }));
    mustAllow(book, sheet, row, column, text(r, c));
  });
  eachPosition(target, (row, column, r, c) => put(book, sheet, { row, column, value: text(r, c) }));
  return target;
}

/** Puts a copy of a cell, look and rule included, elsewhere: relative references move along. */
function place(sheet: SheetModel, row: number, column: number, cell: Cell | null, from: { row: number; column: number } | null): void {
  touch(sheet, row, column);
  const line = sheet.rows[row - 1] ?? [];
  const formula = cell?.formula === undefined || !from ? cell?.formula : copyFormula(cell.formula, row - from.row, column - from.column);
  line[column - 1] = cell ? { ...cell, ...(formula === undefined ? {} : { formula }) } : null;
}

/** Copies an area of this workbook; with `cut` the source is left empty and references stay as they were. */
export function copy(book: SpreadsheetModel, sheet: SheetModel, { from, fromSheet, area, cut }: Order<'copy'>): Area {
  const source = book.sheets.find(({ id }) => id === fromSheet);
  if (!source) return area;
  const fits = !cut && area.rows % from.rows === 0 && area.columns % from.columns === 0;
  const target = { ...area, rows: fits ? area.rows : from.rows, columns: fits ? area.columns : from.columns };
  makeRoom(book, sheet, target);
  const kept = Array.from({ length: from.rows }, (_, r) =>
    Array.from({ length: from.columns }, (__, c) => source.rows[from.row + r - 1]?.[from.column + c - 1] ?? null),
  );
  if (cut) eachPosition(from, (row, column) => cellAt(source, row, column) && place(source, row, column, null, null));
  eachPosition(target, (row, column, r, c) => {
    if (covered(sheet, row, column)) return;
    const [y, x] = [r % from.rows, c % from.columns];
    place(sheet, row, column, kept[y]?.[x] ?? null, cut ? null : { row: from.row + y, column: from.column + x });
    prune(sheet, row, column);
  });
  return target;
}

/** Numbers in steps go on in steps; anything else is repeated. */
function continued(values: readonly (Scalar | undefined)[], at: number): Scalar | null {
  const numbers = values.filter((value): value is number => typeof value === 'number');
  if (numbers.length !== values.length || numbers.length < 2) return null;
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  const even = numbers.every((value, index) => index === 0 || Math.abs(value - (numbers[index - 1] ?? 0) - step) < 1e-9);
  return even ? Number(((numbers[0] ?? 0) + step * at).toPrecision(12)) : null;
}

/** Drags the content of `from` over `area`, which holds it. */
export function fill(book: SpreadsheetModel, sheet: SheetModel, { from, area }: Order<'fill'>): Area {
  makeRoom(book, sheet, area);
  const cell = (row: number, column: number) => sheet.rows[row - 1]?.[column - 1] ?? null;
  const down = area.rows !== from.rows;
  eachPosition(area, (row, column) => {
    if (contains(from, { row, column, rows: 1, columns: 1 }) || covered(sheet, row, column)) return;
    const wrap = (at: number, start: number, size: number) => start + ((((at - start) % size) + size) % size);
    const home = { row: wrap(row, from.row, from.rows), column: wrap(column, from.column, from.columns) };
    const line = down
      ? Array.from({ length: from.rows }, (_, at) => cell(from.row + at, home.column))
      : Array.from({ length: from.columns }, (_, at) => cell(home.row, from.column + at));
    const next = line.some((one) => one?.formula !== undefined)
      ? null
      : continued(
          line.map((one) => one?.value),
          down ? row - from.row : column - from.column,
        );
    const copied = cell(home.row, home.column);
    place(sheet, row, column, copied && next !== null ? { ...copied, value: next } : copied, home);
    prune(sheet, row, column);
  });
  return area;
}

export function clear(_book: SpreadsheetModel, sheet: SheetModel, { areas }: Order<'clear'>): void {
  for (const area of areas) {
    eachCell(sheet, area, (cell) => {
      cell.value = '';
      delete cell.formula;
      delete cell.runs;
    });
    for (let row = Math.min(sheet.rows.length, area.row + area.rows - 1); row >= area.row; row--)
      for (let column = area.column + area.columns - 1; column >= area.column; column--) prune(sheet, row, column);
  }
}

export function note(_book: SpreadsheetModel, sheet: SheetModel, { row, column, text }: Order<'note'>): void {
  const cell = touch(sheet, row, column);
  if (text.trim() === '') delete cell.note;
  else cell.note = String(clean(text)).slice(0, LETTERS_IN_CELL);
  prune(sheet, row, column);
}

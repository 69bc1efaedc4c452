/** Reading and writing the cells of a sheet model. */
import type { Area, Cell, CellFormat, SheetModel } from './model';

export function cellAt(sheet: SheetModel, row: number, column: number): Cell | undefined {
  return sheet.rows[row - 1]?.[column - 1] ?? undefined;
}

/** The cell, made if it is not there yet. */
export function touch(sheet: SheetModel, row: number, column: number): Cell {
  while (sheet.rows.length < row) sheet.rows.push([]);
  const cells = sheet.rows[row - 1] ?? [];
  while (cells.length < column) cells.push(null);
  const cell = cells[column - 1] ?? { value: '' };
  cells[column - 1] = cell;
  return cell;
}

function hasContent(cell: Cell | null | undefined): boolean {
  return cell?.formula !== undefined || (cell !== null && cell !== undefined && cell.value !== '');
}

/** Position of the last row that has content; formats, notes and drop-downs alone do not count. 0 = empty sheet. */
export function lastRow(sheet: SheetModel): number {
  for (let row = sheet.rows.length; row > 0; row--) if (sheet.rows[row - 1]?.some(hasContent)) return row;
  return 0;
}

export function lastColumn(sheet: SheetModel): number {
  let last = 0;
  for (const cells of sheet.rows) {
    for (let column = cells.length; column > last; column--) if (hasContent(cells[column - 1])) last = column;
  }
  return last;
}

/** Calls the visitor for every position of the area, row by row. */
export function eachPosition(area: Area, visit: (row: number, column: number, rowIndex: number, columnIndex: number) => void): void {
  for (let r = 0; r < area.rows; r++) for (let c = 0; c < area.columns; c++) visit(area.row + r, area.column + c, r, c);
}

/** Only the cells that exist: cheap on whole columns. */
export function eachCell(sheet: SheetModel, area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
  for (let row = area.row; row <= Math.min(area.row + area.rows - 1, sheet.rows.length); row++) {
    const cells = sheet.rows[row - 1] ?? [];
    for (let column = area.column; column <= Math.min(area.column + area.columns - 1, cells.length); column++) {
      const cell = cells[column - 1];
      if (cell) visit(cell, row, column);
    }
  }
}

/** A table of what `read` says of each cell. */
export function table<T>(sheet: SheetModel, area: Area, read: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => read(cellAt(sheet, area.row + r, area.column + c), area.row + r, area.column + c)),
  );
}

/** The format in force: the cell's own, or the sheet's. */
export function formatOf(sheet: SheetModel, cell: Cell | null | undefined): CellFormat | undefined {
  return cell?.format ?? sheet.base;
}

export type FormatChange = { [K in keyof CellFormat]: CellFormat[K] | undefined };

const changed = (format: CellFormat | undefined, change: FormatChange): CellFormat =>
  Object.fromEntries(Object.entries({ ...format, ...change }).filter(([, value]) => value !== undefined)) as CellFormat;

/** Sets (or with undefined removes) some keys of a cell's format. Cells share format objects, so a new one is made. */
export function setFormat(sheet: SheetModel, cell: Cell, change: FormatChange): void {
  const next = changed(formatOf(sheet, cell), change);
  if (Object.keys(next).length > 0 || sheet.base) cell.format = next;
  else delete cell.format;
}

/** The same for the format of all cells that have none of their own. */
export function setBase(sheet: SheetModel, change: FormatChange): void {
  const next = changed(sheet.base, change);
  if (Object.keys(next).length > 0) sheet.base = next;
  else delete sheet.base;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Drops what an edit left behind: cells without value, formula, format, note or rule are untouched cells again. */
export function prune(sheet: SheetModel, row: number, column: number): void {
  const cells = sheet.rows[row - 1];
  const cell = cells?.[column - 1];
  if (!cells || !cell || hasContent(cell) || cell.format || cell.note !== undefined || cell.validation) return;
  cells[column - 1] = null;
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  while (sheet.rows.length > 0 && sheet.rows[sheet.rows.length - 1]?.length === 0) sheet.rows.pop();
}

/** Inserting, deleting and moving rows and columns: everything that names a place moves with it. */
import { ServiceException } from './errors';
import { shiftFormula } from './formula/shift';
import type { Area, Cell, ConditionalRuleModel, SheetModel, SpreadsheetModel, ValidationModel } from './model';
import { type Axis, type Shift, shiftSpan } from './span';

function shiftArea(area: Area, shift: Shift): Area | null {
  if (shift.axis === 'row') {
    const span = shiftSpan(area.row, area.rows, shift);
    return span && { ...area, row: span.start, rows: span.size };
  }
  const span = shiftSpan(area.column, area.columns, shift);
  return span && { ...area, column: span.start, columns: span.size };
}

const present = <T>(value: T | null): value is T => value !== null;
const shiftAreas = (areas: Area[], shift: Shift) => areas.map((area) => shiftArea(area, shift)).filter(present);

/** Limits of a spreadsheet (support.google.com/drive/answer/37603). */
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** @throws ServiceException where so many more cells, or so many columns, are too many */
export function checkRoom(book: SpreadsheetModel, more: number, columns = 0): void {
  const cells = book.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  if (cells + more > MOST_CELLS)
    throw new ServiceException(`This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`);
  if (columns > MOST_COLUMNS)
    throw new ServiceException(`This action would increase the number of columns in the sheet above the limit of ${MOST_COLUMNS} columns.`);
}

/** Inserts empty lines before `at`. New lines take the formats and drop-downs of the line `like`. */
export function insertLines(book: SpreadsheetModel, sheet: SheetModel, axis: Axis, at: number, count: number, like: number): void {
  if (count < 1) throw new ServiceException('The number of rows or columns to insert must be positive.');
  checkRoom(book, axis === 'row' ? count * sheet.maxColumns : count * sheet.maxRows, axis === 'column' ? sheet.maxColumns + count : 0);
  const copyOf = (cell: Cell | null | undefined): Cell | null =>
    cell?.format || cell?.validation
      ? { value: '', ...(cell.format ? { format: cell.format } : {}), ...(cell.validation ? { validation: cell.validation } : {}) }
      : null;
  if (axis === 'row') {
    const model = sheet.rows[like - 1] ?? [];
    while (sheet.rows.length < at - 1) sheet.rows.push([]);
    // No spread: a hundred thousand arguments are more than a call takes.
    sheet.rows = [...sheet.rows.slice(0, at - 1), ...Array.from({ length: count }, () => model.map(copyOf)), ...sheet.rows.slice(at - 1)];
    sheet.maxRows += count;
  } else {
    for (const cells of sheet.rows) {
      if (cells.length < at - 1) continue;
      cells.splice(at - 1, 0, ...Array.from({ length: count }, () => copyOf(cells[like - 1])));
    }
    sheet.maxColumns += count;
  }
  moveWhatHangsThere(book, sheet, { axis, at, count });
}

export function deleteLines(book: SpreadsheetModel, sheet: SheetModel, axis: Axis, at: number, count: number): void {
  const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  if (at < 1 || count < 1 || at + count - 1 > size) throw new ServiceException(`Those ${axis}s are out of bounds.`);
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  if (count === size) throw new ServiceException(`You can't delete all the ${axis}s on the sheet.`);
  if (at <= frozen + 1 && at + count - 1 === size)
    throw new ServiceException(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  if (axis === 'row') {
    sheet.rows.splice(at - 1, count);
    sheet.maxRows -= count;
  } else {
    for (const cells of sheet.rows) cells.splice(at - 1, count);
    sheet.maxColumns -= count;
  }
  moveWhatHangsThere(book, sheet, { axis, at, count: -count });
}

function moveWhatHangsThere(book: SpreadsheetModel, sheet: SheetModel, shift: Shift): void {
  sheet.merges = shiftAreas(sheet.merges, shift).filter((area) => area.rows * area.columns > 1);
  sheet.conditionalRules = sheet.conditionalRules
    .map((rule) => ({ ...rule, areas: shiftAreas(rule.areas, shift), arguments: shiftArguments(rule, sheet.name, sheet.name, shift) }))
    .filter((rule) => rule.areas.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const area = protection.area && shiftArea(protection.area, shift);
    return protection.area && !area ? [] : [{ ...protection, area, unprotected: shiftAreas(protection.unprotected, shift) }];
  });
  const filterArea = sheet.filter && shiftArea(sheet.filter.area, shift);
  sheet.filter = filterArea && { area: filterArea };
  for (const chart of sheet.charts) chart.ranges = shiftAreas(chart.ranges, shift);
  book.namedRanges = book.namedRanges.flatMap((named) => {
    if (named.sheetId !== sheet.id) return [named];
    const area = shiftArea(named.area, shift);
    return area ? [{ ...named, area }] : [];
  });
  const kind = shift.axis === 'row' ? 'ROW' : 'COLUMN';
  book.metadata = book.metadata.flatMap((entry) => {
    const { place } = entry;
    if ((place.kind !== 'ROW' && place.kind !== 'COLUMN') || place.kind !== kind || place.sheetId !== sheet.id) return [entry];
    const span = shiftSpan(place.start, place.count, shift);
    return span ? [{ ...entry, place: { ...place, start: span.start, count: span.size } }] : [];
  });
  const lines = (numbers: number[]) =>
    numbers
      .map((line) => shiftSpan(line, 1, shift))
      .filter(present)
      .map((span) => span.start);
  const sizes = (record: Record<number, number>) =>
    Object.fromEntries(
      Object.entries(record).flatMap(([line, pixels]) => {
        const span = shiftSpan(Number(line), 1, shift);
        return span ? [[span.start, pixels]] : [];
      }),
    );
  if (shift.axis === 'row') {
    sheet.hiddenRows = lines(sheet.hiddenRows);
    sheet.rowHeights = sizes(sheet.rowHeights);
    if (shift.count < 0) sheet.frozenRows = shiftSpan(1, sheet.frozenRows, shift)?.size ?? 0;
  } else {
    sheet.hiddenColumns = lines(sheet.hiddenColumns);
    sheet.columnWidths = sizes(sheet.columnWidths);
    if (shift.count < 0) sheet.frozenColumns = shiftSpan(1, sheet.frozenColumns, shift)?.size ?? 0;
  }
  for (const other of book.sheets) {
    for (const cells of other.rows) {
      for (const cell of cells) if (cell?.formula) cell.formula = shiftFormula(cell.formula, other.name, sheet.name, shift);
    }
  }
  changeListRanges(book, (range) => shiftFormula(`=${range}`, '', sheet.name, shift).slice(1));
}

/** A custom formula counts from the first cell of its range, so it moves as a formula there would. */
function shiftArguments(rule: ConditionalRuleModel, home: string, changed: string, shift: Shift): ConditionalRuleModel['arguments'] {
  if (rule.type !== 'CUSTOM_FORMULA') return rule.arguments;
  return rule.arguments.map((argument) => (typeof argument === 'string' ? shiftFormula(argument, home, changed, shift) : argument));
}

/** The ranges that drop-downs take their words from, wherever the drop-downs stand; cells with one rule go on sharing it. */
export function changeListRanges(book: SpreadsheetModel, change: (range: string) => string): void {
  const changed = new Map<ValidationModel, ValidationModel>();
  for (const { rows } of book.sheets)
    for (const cells of rows)
      for (const cell of cells) {
        const rule = cell?.validation;
        if (!cell || rule?.type !== 'VALUE_IN_RANGE') continue;
        const known = changed.get(rule) ?? { ...rule, arguments: [change(String(rule.arguments[0])), ...rule.arguments.slice(1)] };
        changed.set(rule, known);
        cell.validation = known;
      }
}

/** Moves lines so that they stand before `to` (counted before the move), with all that hangs on them. */
export function moveLines(book: SpreadsheetModel, sheet: SheetModel, axis: Axis, at: number, count: number, to: number): void {
  if (to >= at && to <= at + count) return;
  const target = (line: number): number => {
    if (line >= at && line < at + count) return to > at ? line + (to - at - count) : line - (at - to);
    if (to > at) return line >= at + count && line < to ? line - count : line;
    return line >= to && line < at ? line + count : line;
  };
  reorder(book, sheet, axis, target);
}

/** Puts every line where `target` says; single-line metadata, heights and hidden marks follow their line. */
function reorder(book: SpreadsheetModel, sheet: SheetModel, axis: Axis, target: (line: number) => number): void {
  const rearrange = <T>(items: T[], filler: () => T): T[] => {
    const moved: T[] = [];
    items.forEach((item, index) => {
      moved[target(index + 1) - 1] = item;
    });
    return Array.from(moved, (item) => item ?? filler());
  };
  const remap = (record: Record<number, number>) =>
    Object.fromEntries(Object.entries(record).map(([line, pixels]) => [target(Number(line)), pixels]));
  if (axis === 'row') {
    sheet.rows = rearrange(sheet.rows, () => []);
    sheet.rowHeights = remap(sheet.rowHeights);
    sheet.hiddenRows = sheet.hiddenRows.map(target);
  } else {
    sheet.rows = sheet.rows.map((cells) => rearrange(cells, () => null));
    sheet.columnWidths = remap(sheet.columnWidths);
    sheet.hiddenColumns = sheet.hiddenColumns.map(target);
  }
  const kind = axis === 'row' ? 'ROW' : 'COLUMN';
  for (const entry of book.metadata) {
    const { place } = entry;
    if (place.kind === kind && 'start' in place && place.sheetId === sheet.id && place.count === 1) place.start = target(place.start);
  }
  const moveArea = (area: Area): Area => {
    if (axis === 'row' && area.rows === 1) return { ...area, row: target(area.row) };
    if (axis === 'column' && area.columns === 1) return { ...area, column: target(area.column) };
    return area;
  };
  sheet.merges = sheet.merges.map(moveArea);
  for (const named of book.namedRanges) if (named.sheetId === sheet.id) named.area = moveArea(named.area);
}

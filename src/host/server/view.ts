/** A sheet of the model as the page draws it: shape, styles, cells. The page computes nothing; results and colours come from here. */
import { formatOf } from '../grid';
import type { Area, Cell, SheetModel, SpreadsheetModel, ValidationModel } from '../model';
import { choicesOf } from './choices';
import { conditionalStyles } from './conditional';
import type { CellView, RowView, SheetShape, SheetUpdate, StyleView, ValidationView } from './protocol';

/** Rows and columns shown around the content: an empty sheet is not a thousand rows of drawing. They grow in steps, so that typing at the end draws nothing anew. */
const SPARE = { rows: 40, columns: 6 };
const STEP = { rows: 100, columns: 10 };
const inSteps = (size: number, step: number): number => Math.ceil(size / step) * step;

export interface SheetView {
  readonly shape: SheetShape;
  readonly styles: readonly StyleView[];
  readonly rows: readonly RowView[];
}

/** `now` is a serial number, for rules that name the day. */
export function viewSheet(book: SpreadsheetModel, sheet: SheetModel, now: number): SheetView {
  const conditional = conditionalStyles(book, sheet, now);
  const styles: StyleView[] = [];
  const known = new Map<string, number>();
  const keys = new Map<object, string>();
  const keyOf = (part: object | null | undefined): string => {
    if (!part) return '';
    const key = keys.get(part) ?? JSON.stringify(part);
    keys.set(part, key);
    return key;
  };
  const indexOf = (cell: Cell | null | undefined, row: number, column: number): number => {
    const change = conditional(cell, row, column);
    const own = cell?.format;
    if (!change && !own) return -1;
    const key = `${keyOf(own)}|${change ? JSON.stringify(change) : ''}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, styles.length);
    return styles.push({ ...formatOf(sheet, cell), ...change }) - 1;
  };
  const rows: RowView[] = [];
  sheet.rows.forEach((cells, index) => {
    const row = index + 1;
    const shown: CellView[] = [];
    cells.forEach((cell, at) => {
      const style = indexOf(cell, row, at + 1);
      const value = cell?.value ?? '';
      if (style < 0 && value === '' && cell?.formula === undefined) return;
      const link = cell?.runs?.find((run) => run.link !== undefined)?.link ?? null;
      if (link !== null) shown.push([at + 1, value, style, cell?.formula ?? null, link]);
      else if (cell?.formula !== undefined) shown.push([at + 1, value, style, cell.formula]);
      else shown.push([at + 1, value, style]);
    });
    if (shown.length > 0) rows.push({ row, cells: shown });
  });
  // A copy: the model goes on changing, and the next view is compared with this one.
  return { shape: structuredClone(shapeOf(book, sheet)), styles, rows };
}

function shapeOf(book: SpreadsheetModel, sheet: SheetModel): SheetShape {
  const width = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return {
    id: sheet.id,
    name: sheet.name,
    rows: Math.min(sheet.maxRows, inSteps(sheet.rows.length + SPARE.rows, STEP.rows)),
    columns: Math.min(sheet.maxColumns, Math.max(26, inSteps(width + SPARE.columns, STEP.columns))),
    base: sheet.base ?? null,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    rowHeights: sheet.rowHeights,
    columnWidths: sheet.columnWidths,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    gridlinesHidden: sheet.gridlinesHidden,
    merges: sheet.merges,
    validations: validationsOf(book, sheet),
    notes: sheet.rows.flatMap((cells, r) =>
      cells.flatMap((cell, c) => (cell?.note ? [{ row: r + 1, column: c + 1, text: cell.note }] : [])),
    ),
    protections: sheet.protections.map(({ area, unprotected, description }) => ({ area, unprotected, description })),
    charts: sheet.charts.map(({ id, options, position }) => ({ id, title: String(options.title ?? ''), position })),
  };
}

/** Equal rules of neighbouring rows become one area. */
function validationsOf(book: SpreadsheetModel, sheet: SheetModel): ValidationView[] {
  const found = new Map<string, { rule: ValidationModel; areas: Area[] }>();
  const open = new Map<string, Area>();
  sheet.rows.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (!cell?.validation) return;
      const key = JSON.stringify(cell.validation);
      const entry = found.get(key) ?? { rule: cell.validation, areas: [] };
      found.set(key, entry);
      const run = open.get(`${c}:${key}`);
      if (run && run.row + run.rows === r + 1) {
        run.rows++;
        return;
      }
      const area = { row: r + 1, column: c + 1, rows: 1, columns: 1 };
      open.set(`${c}:${key}`, area);
      entry.areas.push(area);
    });
  });
  return [...found.values()].map(({ rule, areas }) => ({
    areas,
    list: choicesOf(book, sheet, rule),
    checkbox: rule.type === 'CHECKBOX',
    help: rule.helpText ?? '',
    strict: !rule.allowInvalid,
    several: rule.type === 'VALUE_IN_RANGE' && rule.allowInvalid,
  }));
}

/** What a page cannot change in place. */
const frameOf = ({ id, name, rows, columns, base, frozenRows, frozenColumns, gridlinesHidden, merges }: SheetShape): string =>
  JSON.stringify([id, name, rows, columns, base, frozenRows, frozenColumns, gridlinesHidden, merges]);

/** What a page that has `old` needs to show `next`. */
export function difference(old: SheetView | undefined, next: SheetView, version: number): SheetUpdate {
  if (!old || frameOf(old.shape) !== frameOf(next.shape)) return { kind: 'replace', version, ...next };
  const shape = JSON.stringify(old.shape) === JSON.stringify(next.shape) ? null : next.shape;
  const before = new Map(old.rows.map((row) => [row.row, row]));
  const describe = (view: SheetView) => {
    const texts = view.styles.map((style) => JSON.stringify(style));
    return ([, value, style, formula, link]: CellView) =>
      `${typeof value}${value}\u0000${style < 0 ? '' : texts[style]}\u0000${formula ?? ''}\u0000${link ?? ''}`;
  };
  const [oldText, newText] = [describe(old), describe(next)];
  const rows: RowView[] = [];
  const compare = (row: number, was: readonly CellView[], is: readonly CellView[]): void => {
    const had = new Map(was.map((cell) => [cell[0], oldText(cell)]));
    const cells: CellView[] = is.filter((cell) => had.get(cell[0]) !== newText(cell));
    const present = new Set(is.map(([column]) => column));
    for (const column of had.keys()) if (!present.has(column)) cells.push([column, '', -1]);
    if (cells.length > 0) rows.push({ row, cells });
  };
  for (const { row, cells } of next.rows) {
    compare(row, before.get(row)?.cells ?? [], cells);
    before.delete(row);
  }
  for (const { row, cells } of before.values()) compare(row, cells, []);
  return { kind: 'cells', version, shape, styles: next.styles, rows };
}

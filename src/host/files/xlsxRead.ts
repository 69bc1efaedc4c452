/** A worksheet → a sheet of the model; the hidden sheet's knowledge of it goes first where there is any. */
import type { CellValue, DataValidation, Cell as ExcelCell, Workbook, Worksheet } from 'exceljs';
import { parseReference, resolveReference } from '../a1';
import { eachPosition, touch } from '../grid';
import type { Cell, Scalar, SheetModel, TextRun } from '../model';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_COLUMNS, DEFAULT_ROWS } from '../newModel';
import { toSerial } from '../serial';
import type { HiddenSheet } from './hiddenState';
import { fromStyle } from './xlsxFormat';
import { readConditions, readValidation } from './xlsxRules';
import { POINTS_PER_PIXEL, toPixels } from './xlsxWrite';

export function readSheet(_file: Workbook, source: Worksheet, sheet: SheetModel, known: HiddenSheet | undefined): SheetModel {
  sheet.maxRows = Math.max(known?.maxRows ?? DEFAULT_ROWS, source.rowCount);
  sheet.maxColumns = Math.max(known?.maxColumns ?? DEFAULT_COLUMNS, source.columnCount);
  if (known?.base) sheet.base = known.base;
  readCells(source, sheet, known);
  readLook(source, sheet);
  sheet.merges = ((source.model as { merges?: string[] }).merges ?? []).flatMap((text) => {
    const reference = parseReference(text);
    return reference ? [resolveReference(reference, sheet)] : [];
  });
  if (!known) {
    sheet.conditionalRules = readConditions(source);
    readValidations(source, sheet);
    return sheet;
  }
  const { conditionalRules, protections, filter, charts } = known;
  Object.assign(sheet, { conditionalRules, protections, filter, charts });
  for (const { rule, areas } of known.validations) {
    for (const area of areas) {
      eachPosition(area, (row, column) => {
        touch(sheet, row, column).validation = rule;
      });
    }
  }
  for (const { row, column, runs } of known.runs) {
    const cell = touch(sheet, row, column);
    const length = String(cell.value).length;
    if (runs.every((run) => run.end <= length)) cell.runs = runs;
  }
  return sheet;
}

function readCells(source: Worksheet, sheet: SheetModel, known: HiddenSheet | undefined): void {
  const base = sheet.base ? JSON.stringify(sheet.base) : null;
  source.eachRow({ includeEmpty: true }, (row, r) => {
    row.eachCell({ includeEmpty: true }, (cell, c) => {
      const read = readCell(cell, known === undefined, base);
      if (read) Object.assign(touch(sheet, r, c), read);
    });
    while (sheet.rows[r - 1]?.at(-1) === null) sheet.rows[r - 1]?.pop();
  });
}

/** Drop-downs stand on empty cells too, so they are read from the sheet, not from its cells. */
function readValidations(source: Worksheet, sheet: SheetModel): void {
  const found = (source as unknown as { dataValidations?: { model: Record<string, DataValidation> } }).dataValidations?.model ?? {};
  for (const [address, validation] of Object.entries(found)) {
    const reference = parseReference(address.replace(/^range:/, ''));
    const rule = readValidation(validation);
    if (!reference || !rule) continue;
    const area = resolveReference(reference, sheet);
    const rows = Math.min(area.rows, sheet.maxRows - area.row + 1);
    eachPosition({ ...area, rows }, (row, column) => {
      touch(sheet, row, column).validation = rule;
    });
  }
}

/** Sorted keys, so that two formats can be held against each other. */
const sorted = (format: object) => JSON.stringify(Object.fromEntries(Object.entries(format).sort(([a], [b]) => (a < b ? -1 : 1))));

function readCell(source: ExcelCell, foreign: boolean, base: string | null): Cell | null {
  // A cell under a merge shows the value of its first cell; it holds only a format.
  const covered = source.isMerged && source.master !== source;
  const { value, formula, runs } = readValue(covered ? null : source.value);
  const format = fromStyle(source.style);
  const isBase = base !== null && format !== undefined && sorted(format) === sorted(JSON.parse(base) as object);
  const note = source.note === undefined || covered ? undefined : noteText(source.note);
  const own = format && !isBase ? { format } : base !== null && !format ? { format: {} } : {};
  if (value === '' && formula === undefined && !('format' in own && format) && note === undefined) return null;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...own,
    ...(note === undefined ? {} : { note }),
    ...(runs && foreign ? { runs } : {}),
  };
}

const noteText = (note: NonNullable<ExcelCell['note']>): string =>
  typeof note === 'string' ? note : (note.texts ?? []).map((part) => part.text).join('');

function readValue(value: CellValue): { value: Scalar; formula?: string; runs?: TextRun[] } {
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { value };
  if (value instanceof Date) return { value: toSerial(value.getTime(), 'UTC') };
  if ('error' in value) return { value: value.error };
  if ('richText' in value) return { value: value.richText.map((part) => part.text).join('') };
  if ('hyperlink' in value)
    return { value: linkText(value.text), runs: [{ start: 0, end: linkText(value.text).length, link: value.hyperlink }] };
  if ('formula' in value || 'sharedFormula' in value) {
    const result = readValue((value.result ?? null) as CellValue).value;
    const text = 'formula' in value ? value.formula : undefined;
    return text ? { value: result, formula: `=${text}` } : { value: result };
  }
  return { value: '' };
}

/** A link's text may itself be rich text. */
function linkText(text: unknown): string {
  if (typeof text === 'string') return text;
  const parts = (text as { richText?: { text: string }[] } | null)?.richText ?? [];
  return parts.map((part) => part.text).join('');
}

function readLook(source: Worksheet, sheet: SheetModel): void {
  const view = (source.views as typeof source.views | null)?.[0];
  if (view?.state === 'frozen') {
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  sheet.gridlinesHidden = view?.showGridLines === false;
  sheet.hidden = source.state !== 'visible';
  const tab = source.properties.tabColor?.argb;
  sheet.tabColor = tab ? `#${tab.slice(-6).toLowerCase()}` : null;
  for (let number = 1; number <= source.columnCount || number <= (source.columns?.length ?? 0); number++) {
    const column = source.getColumn(number);
    const pixels = column.width === undefined ? DEFAULT_COLUMN_WIDTH : toPixels(column.width);
    if (column.isCustomWidth && pixels !== DEFAULT_COLUMN_WIDTH) sheet.columnWidths[number] = pixels;
    if (column.hidden) sheet.hiddenColumns.push(number);
  }
  source.eachRow({ includeEmpty: true }, (row, r) => {
    if (row.height) sheet.rowHeights[r] = Math.round(row.height / POINTS_PER_PIXEL);
    if (row.hidden) sheet.hiddenRows.push(r);
  });
}

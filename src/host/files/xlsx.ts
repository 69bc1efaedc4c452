/** Workbook files. The one place that knows exceljs; what .xlsx cannot hold travels in a hidden sheet (hiddenState.ts). */
import ExcelJS from 'exceljs';
import { columnLetters as letters, parseReference, resolveReference } from '../a1';
import { InputError } from '../errors';
import type { HostState, SheetModel } from '../model';
import { newSheet, newSpreadsheet, newState } from '../newModel';
import { t } from '../texts';
import { applyHidden, HIDDEN_SHEET, hiddenState, parseHidden, readChunks, writeChunks } from './hiddenState';
import { readSheet } from './xlsxRead';
import { writeSheet } from './xlsxWrite';

/** @throws InputError BAD_XLSX where the bytes are no workbook. */
export async function readXlsx(bytes: Uint8Array, name = 'สมุดงาน'): Promise<HostState> {
  const file = new ExcelJS.Workbook();
  try {
    // exceljs asks for an old Buffer type; any bytes do.
    await file.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  } catch {
    throw new InputError('BAD_XLSX', t('badWorkbook', { name }));
  }
  const hiddenSheet = file.getWorksheet(HIDDEN_SHEET);
  const hidden = hiddenSheet ? parseHidden(readChunks(hiddenSheet)) : null;
  const own = file.worksheets.filter((sheet) => sheet.name !== HIDDEN_SHEET);
  if (own.length === 0) throw new InputError('BAD_XLSX', t('noSheets', { name }));
  const book = newSpreadsheet(name, []);
  const marks = sheetMarks(file);
  book.sheets = own.map((sheet, index): SheetModel => {
    const id = marks.get(sheet.name);
    const known = Object.values(hidden?.sheets ?? {}).find((candidate) => candidate.id === id) ?? hidden?.sheets[sheet.name];
    return readSheet(file, sheet, newSheet(known?.id ?? (index === 0 && !hidden ? 0 : 2000 + index), sheet.name), known);
  });
  readNames(file, book);
  book.activeSheetId = book.sheets[(file.views as typeof file.views | undefined)?.[0]?.activeTab ?? 0]?.id ?? book.sheets[0]?.id ?? 0;
  const state = newState(book);
  if (hidden) applyHidden(state, hidden);
  return state;
}

/** The workbook as .xlsx; readXlsx gives back the same model. Documents' bytes are not in it. */
export async function writeXlsx(state: HostState): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  const book = state.spreadsheet;
  for (const sheet of book.sheets) {
    writeSheet(file, sheet, book);
    file.definedNames.add(absolute(sheet.name, { row: 1, column: 1, rows: 1, columns: 1 }), `${MARK}${sheet.id}`);
  }
  for (const { name, sheetId, area } of book.namedRanges) {
    const sheet = book.sheets.find((candidate) => candidate.id === sheetId);
    if (sheet) file.definedNames.add(absolute(sheet.name, area), name);
  }
  writeChunks(file.addWorksheet(HIDDEN_SHEET, { state: 'veryHidden' }), JSON.stringify(hiddenState(state)));
  const active = Math.max(
    0,
    book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId),
  );
  file.views = [{ x: 0, y: 0, width: 20000, height: 14000, firstSheet: 0, activeTab: active, visibility: 'visible' }];
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function absolute(sheet: string, area: { row: number; column: number; rows: number; columns: number }): string {
  const cell = (row: number, column: number) => `$${letters(column)}$${row}`;
  const first = cell(area.row, area.column);
  const last = cell(area.row + area.rows - 1, area.column + area.columns - 1);
  return `'${sheet.replace(/'/g, "''")}'!${first === last ? first : `${first}:${last}`}`;
}

/** A name on each sheet's first cell: other programs keep it true when the sheet is renamed, so the sheet is known again. */
const MARK = '_host_sheet_';

function sheetMarks(file: ExcelJS.Workbook): ReadonlyMap<string, number> {
  return new Map(
    file.definedNames.model.flatMap(({ name, ranges }) => {
      const sheet = name.startsWith(MARK) && ranges[0] !== undefined ? parseReference(ranges[0])?.sheet : undefined;
      return sheet === undefined ? [] : [[sheet, Number(name.slice(MARK.length))] as const];
    }),
  );
}

/** Names that people defined in Excel. Our own come from the hidden sheet, with their exact area. */
function readNames(file: ExcelJS.Workbook, book: HostState['spreadsheet']): void {
  for (const { name, ranges } of file.definedNames.model) {
    if (name.startsWith(MARK)) continue;
    const reference = ranges[0] === undefined ? null : parseReference(ranges[0]);
    const sheet = book.sheets.find((candidate) => candidate.name === reference?.sheet);
    if (reference && sheet && ranges.length === 1)
      book.namedRanges.push({ name, sheetId: sheet.id, area: resolveReference(reference, sheet) });
  }
}

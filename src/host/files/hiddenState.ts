/** What a workbook file cannot say itself, as JSON in a very hidden sheet: ids, metadata, rules, protections, stores, the list of files. */
import type { Worksheet } from 'exceljs';
import type {
  Area,
  CellFormat,
  HostState,
  MetadataModel,
  NamedRangeModel,
  SheetModel,
  SpreadsheetModel,
  TextRun,
  ValidationModel,
} from '../model';

export const HIDDEN_SHEET = '_host';
/** A cell holds 32,767 characters; a margin keeps other programs quiet. */
const CHUNK = 30_000;
const VERSION = 1;

/** By sheet name, because other programs keep names, not ids. */
export interface HiddenSheet
  extends Pick<SheetModel, 'id' | 'maxRows' | 'maxColumns' | 'conditionalRules' | 'protections' | 'filter' | 'charts'> {
  readonly base?: CellFormat;
  /** Each rule once, with the runs of rows it stands in. */
  readonly validations: readonly { readonly rule: ValidationModel; readonly areas: Area[] }[];
  readonly runs: readonly { readonly row: number; readonly column: number; readonly runs: TextRun[] }[];
}

interface Hidden {
  readonly version: number;
  readonly book: Pick<SpreadsheetModel, 'id' | 'name' | 'timeZone' | 'locale' | 'nextId' | 'activeArea'>;
  readonly sheets: Readonly<Record<string, HiddenSheet>>;
  readonly metadata: readonly MetadataModel[];
  readonly namedRanges: readonly NamedRangeModel[];
  readonly files: HostState['files'];
  readonly properties: HostState['properties'];
}

export function hiddenState(state: HostState): Hidden {
  const { spreadsheet: book } = state;
  const { id, name, timeZone, locale, nextId, activeArea } = book;
  return {
    version: VERSION,
    book: { id, name, timeZone, locale, nextId, activeArea },
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.name, hiddenSheet(sheet)])),
    metadata: book.metadata,
    namedRanges: book.namedRanges,
    files: state.files.map((file) => ({ ...file, bytes: null })),
    properties: state.properties,
  };
}

function hiddenSheet(sheet: SheetModel): HiddenSheet {
  const { id, maxRows, maxColumns, conditionalRules, protections, filter, charts, base } = sheet;
  const runs = sheet.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell?.runs ? [{ row: r + 1, column: c + 1, runs: cell.runs }] : [])),
  );
  const kept = { id, maxRows, maxColumns, conditionalRules, protections, filter, charts };
  return { ...kept, ...(base ? { base } : {}), validations: validationAreas(sheet), runs };
}

function validationAreas(sheet: SheetModel): HiddenSheet['validations'] {
  const byRule = new Map<string, { rule: ValidationModel; areas: Area[] }>();
  const open = new Map<string, Area>();
  const texts = new Map<ValidationModel, string>();
  sheet.rows.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (!cell?.validation) return;
      const text = texts.get(cell.validation) ?? JSON.stringify(cell.validation);
      texts.set(cell.validation, text);
      const entry = byRule.get(text) ?? { rule: cell.validation, areas: [] };
      byRule.set(text, entry);
      const run = open.get(`${c}:${text}`);
      if (run && run.row + run.rows === r + 1) {
        run.rows++;
        return;
      }
      const area = { row: r + 1, column: c + 1, rows: 1, columns: 1 };
      open.set(`${c}:${text}`, area);
      entry.areas.push(area);
    });
  });
  return [...byRule.values()];
}

/** null where the sheet holds nothing of ours: the workbook is then read as a foreign one. */
export function parseHidden(text: string): Hidden | null {
  try {
    const found = JSON.parse(text) as Hidden;
    return found.version === VERSION ? found : null;
  } catch {
    return null;
  }
}

/** Puts back what the file could not say. Metadata and names of sheets that were deleted elsewhere are dropped. */
export function applyHidden(state: HostState, hidden: Hidden): void {
  const { spreadsheet: book } = state;
  Object.assign(book, hidden.book);
  const ids = new Set(book.sheets.map((sheet) => sheet.id));
  book.metadata = hidden.metadata.filter(({ place }) => !('sheetId' in place) || ids.has(place.sheetId));
  const foreign = book.namedRanges.filter(({ name }) => !hidden.namedRanges.some((own) => own.name === name));
  book.namedRanges = [...hidden.namedRanges.filter(({ sheetId }) => ids.has(sheetId)), ...foreign];
  state.files = hidden.files;
  state.properties = hidden.properties;
}

export function writeChunks(sheet: Worksheet, text: string): void {
  for (let at = 0; at < text.length; at += CHUNK) sheet.getCell(at / CHUNK + 1, 1).value = text.slice(at, at + CHUNK);
}

export function readChunks(sheet: Worksheet): string {
  let text = '';
  for (let row = 1; row <= sheet.rowCount; row++) text += String(sheet.getCell(row, 1).value ?? '');
  return text;
}

/** Turns what people drop or paste into an intake. The one place that knows file types. */
import { type Intake, type IntakeOptions, readCsv, readGrid, readSheets, readText } from '../intake';
import { frameworkFor } from '../ita';
import { DOCUMENT_FILES, isOneOf, LARGEST_FILE, LONGEST_TEXT, PRODUCT, type Problem } from '../model';
import { gridsOfXlsx, type PdfPages as Pages, textOfBytes, textOfDocx, textOfPages } from '../reading';
import type { ImportSource, SourceWish } from '../ui/contract';
import type { Ports } from './ports';
import { say, type TextKey } from './texts';

type SourceRead<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

const failure = (
  code: string,
  key: TextKey,
  slots: Readonly<Record<string, string>>,
): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: { severity: 'error', code, message: say(key, slots) },
});

/** A PDF with fewer letters is a picture of a page. */
const FEWEST_LETTERS = 40;

const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

type FileReader = (ports: Ports, base64: string, options: IntakeOptions) => Intake | null;

/** Sheets of our own kind of workbook and others: those that hold anything. */
const readXlsx: FileReader = (ports, base64, options) => {
  const sheets = gridsOfXlsx(ports.archive.open(base64)).filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== '')));
  return sheets.length === 0 ? null : readSheets(sheets, options);
};

/** Thai offices keep text in UTF-8, Windows-874 or UTF-16; which charsets Apps Script decodes is not documented, so we decode ourselves. */
function textOfFile(ports: Ports, base64: string): string {
  const text = ports.archive.text(base64);
  return text.includes('\ufffd') ? textOfBytes(ports.archive.bytes(base64)) : text;
}

const readDocx: FileReader = (ports, base64, options) => {
  const text = textOfDocx(ports.archive.open(base64));
  return text.trim() === '' ? null : readText(text, options);
};

const readPlain: FileReader = (ports, base64, options) => {
  const text = textOfFile(ports, base64);
  return text.trim() === '' ? null : readText(text, options);
};

const readTable: FileReader = (ports, base64, options) => {
  const text = textOfFile(ports, base64);
  return text.trim() === '' ? null : readCsv(text, options);
};

const READERS: Readonly<Record<string, FileReader>> = {
  xlsx: readXlsx,
  docx: readDocx,
  txt: readPlain,
  md: readPlain,
  csv: readTable,
  tsv: readTable,
};

/** A binary file that merely bears a text ending: no text holds this many control characters. */
const CONTROL = String.fromCharCode(...Array.from({ length: 9 }, (_, code) => code));
const BINARY = new RegExp(`[${CONTROL}\ufffd]`, 'g');
const looksBinary = (text: string): boolean => (text.slice(0, 4000).match(BINARY)?.length ?? 0) > 20;

function readFile(ports: Ports, name: string, base64: string, options: IntakeOptions): SourceRead<Intake> {
  const reader = READERS[extensionOf(name)];
  if (!reader) return failure('FILE_TYPE', 'fileType', { name });
  try {
    if (reader !== readXlsx && reader !== readDocx && looksBinary(textOfFile(ports, base64)))
      return failure('FILE_BROKEN', 'fileBroken', { name });
    const intake = reader(ports, base64, options);
    return intake ? { ok: true, value: intake } : failure('FILE_EMPTY', 'fileEmpty', { name });
  } catch {
    return failure('FILE_BROKEN', 'fileBroken', { name });
  }
}

/** The text layer of a PDF. A scan has none: people are told how to get at its words. */
function readPages(name: string, pages: Pages, options: IntakeOptions): SourceRead<Intake> {
  const text = textOfPages(pages);
  return text.trim().length < FEWEST_LETTERS ? failure('PDF_SCAN', 'pdfScan', { name }) : { ok: true, value: readText(text, options) };
}

/** The limits of the page hold here too: the commands and forged pages come by another way. */
function tooLarge(source: ImportSource): ReturnType<typeof failure> | null {
  if (source.kind === 'text' && source.text.length > LONGEST_TEXT)
    return failure('TEXT_LONG', 'textLong', { limit: LONGEST_TEXT.toLocaleString('en') });
  if (source.kind === 'file' && source.base64.length * 0.75 > LARGEST_FILE)
    return failure('FILE_LARGE', 'fileLarge', { name: source.name, limit: String(LARGEST_FILE / 1024 / 1024) });
  return null;
}

/** Reads the source; a wrong type, a broken file or a missing sheet is a problem in one Thai sentence. */
export function readSource(ports: Ports, source: ImportSource, own: SourceWish = {}): SourceRead<Intake> {
  const year = source.year ?? own.year;
  const agency = source.agency ?? own.agency;
  const options: IntakeOptions = { frameworkFor, ...(year === undefined ? {} : { year }), ...(agency === undefined ? {} : { agency }) };
  const large = tooLarge(source);
  if (large) return large;
  if (source.kind === 'text') return { ok: true, value: readText(source.text, options) };
  if (source.kind === 'file') return readFile(ports, source.name, source.base64, options);
  if (source.kind === 'pages') return readPages(source.name, source.pages, options);
  const cells = ports.workbook.tab(source.sheet);
  return cells ? { ok: true, value: readGrid(cells, options) } : failure('SHEET_GONE', 'sheetGone', { sheet: source.sheet });
}

/** Whether the source is a file of a report that this program made. */
export function isOwnReport(ports: Ports, source: ImportSource): boolean {
  if (source.kind !== 'file' || extensionOf(source.name) !== 'docx') return false;
  try {
    const about = ports.archive.open(source.base64).find(({ name }) => name === 'docProps/app.xml')?.text ?? '';
    return about.includes(`<Application>${PRODUCT}</Application>`);
  } catch {
    return false;
  }
}

/** The plain text of a source, for the document checker. */
export function textOfSource(ports: Ports, source: ImportSource): SourceRead<string> {
  const large = tooLarge(source);
  if (large) return large;
  if (source.kind === 'text') return { ok: true, value: source.text };
  if (source.kind === 'pages') {
    const text = textOfPages(source.pages);
    return text.trim().length < FEWEST_LETTERS ? failure('PDF_SCAN', 'pdfScan', { name: source.name }) : { ok: true, value: text };
  }
  if (source.kind === 'sheet') {
    const cells = ports.workbook.tab(source.sheet);
    return cells
      ? { ok: true, value: cells.map((row) => row.join('\t')).join('\n') }
      : failure('SHEET_GONE', 'sheetGone', { sheet: source.sheet });
  }
  const { name, base64 } = source;
  const extension = extensionOf(name);
  if (!isOneOf(DOCUMENT_FILES)(extension)) return failure('FILE_TYPE', 'documentType', { name });
  try {
    const text = extension === 'docx' ? textOfDocx(ports.archive.open(base64)) : textOfFile(ports, base64);
    if (extension !== 'docx' && looksBinary(text)) return failure('FILE_BROKEN', 'fileBroken', { name });
    return text.trim() === '' ? failure('FILE_EMPTY', 'fileEmpty', { name }) : { ok: true, value: text };
  } catch {
    return failure('FILE_BROKEN', 'fileBroken', { name });
  }
}

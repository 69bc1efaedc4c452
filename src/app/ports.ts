/** What the use cases need from outside, as small interfaces. gas/ implements them with Google's services; tests with plain arrays. */
import type { Cell, CellRef, FiscalYear, Grids, Picture, SheetChange, SheetDesign, SheetId } from '../model';
import type { Drawing } from './drawing';

/** A sheet refused a write because it is protected against the person at work. */
export class ProtectedSheet extends Error {
  constructor(readonly sheet: string) {
    super(`protected: ${sheet}`);
  }
}

/** The open workbook. Sheets are found by their mark (developer metadata), or by name where the mark is missing. */
export interface WorkbookPort {
  /**
   * Reads the sheets that exist; `formulas` asks for the formula text of these sheets too. One service call a sheet and kind. `rows`: read at least
   * so many of each, also blank ones: how far a sheet is filled is known a moment before it is read, and others may add a row in that moment.
   */
  read(sheets: readonly SheetId[], formulas?: readonly SheetId[], rows?: number): Grids;
  /** The formula text per cell of a sheet that was read, '' where there is none. One service call. */
  formulas(sheet: SheetId): readonly (readonly string[])[];
  /** Applies the changes in order. Sheets that do not exist are an error of ours. */
  write(changes: readonly SheetChange[]): void;
  /** Creates the sheets that are missing and gives all of them their look; cells that hold something are left alone. */
  prepare(designs: readonly SheetDesign[]): void;
  /** A file that nobody has named gets this name, and its first tab goes where nobody has written into it. Everything else stays. */
  settleIn(name: string, untouched: UntouchedFile): void;
  /** All tabs, ours and others', as people see them. */
  tabs(): readonly string[];
  /** Any tab's cells, by its name; null where there is none. */
  tab(name: string): readonly (readonly Cell[])[] | null;
  /** Where people stand now. */
  selection(): { readonly sheet: string; readonly row: number };
  /** @returns false where there is no such tab; throws where the address is none. */
  select(place: CellRef): boolean;
  /** These cells of a sheet with their looks and notes as a tab at the end: what is about to be emptied stays readable. Repeating it changes nothing. */
  keepCopy(name: string, from: SheetId, cells: readonly (readonly Cell[])[]): void;
  /** The sheet as a tab at the end with all its looks: it is that plan year's from then on, and what `turnTo` finds. Repeating it changes nothing. */
  keepSheet(kept: KeptSheet): void;
  /** Takes a tab away that a run of ours made; nothing where there is none of this name. */
  removeTab(name: string): void;
  /** Plan years of which tabs were kept, oldest first. */
  keptYears(): readonly FiscalYear[];
  /** From now on the sheets kept of this plan year are meant where these are read or written; null: the workbook's own. @returns which there are */
  turnTo(year: FiscalYear | null): readonly SheetId[];
  /**
   * Puts the drawings with their tables into a tab of their own, in place of the same charts of the last time; charts that people made or
   * copied stay, and so does the place that people gave to ours. Answers the tab's name.
   */
  showCharts(tab: ChartTab): string;
}

/** What a new spreadsheet is called before anybody names it, and its only tab. */
export interface UntouchedFile {
  readonly file: RegExp;
  readonly tabs: readonly string[];
}

/** A sheet of a plan year that is put aside. */
export interface KeptSheet {
  readonly id: SheetId;
  readonly year: FiscalYear;
  /** The tab's name. */
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  /** The words of the warning before it is edited. */
  readonly why: string;
}

/** The tab of charts; a chart is known again by its id. */
export interface ChartTab {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly dataTitle: string;
  readonly charts: readonly { readonly id: string; readonly title: string; readonly drawing: Drawing }[];
}

export interface StoredDocument {
  readonly id: string;
  readonly url: string;
  /** Drive's time of the last change (ISO). */
  readonly modified: string;
}

/** Google Docs made from .docx bytes by one Drive import (DESIGN D1). */
export interface DocumentsPort {
  /** `mark`: what the document is found by again, whatever became of it. */
  create(title: string, docx: Uint8Array, mark: string): StoredDocument;
  /** The document that was made with this mark; null where there is none. */
  find(mark: string): (StoredDocument & { readonly title: string }) | null;
  /** Replaces the content of a document that we made, and its mark. */
  replace(id: string, title: string, docx: Uint8Array, mark: string): StoredDocument;
  /** When it was last changed (ISO); null where it can no longer be opened. */
  modified(id: string): string | null;
  /** The bytes as base64. */
  download(id: string, mime: string): string;
}

/** One person or domain that may open a document. */
export interface Permission {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly role: string;
}

export interface SharingPort {
  list(documentId: string): readonly Permission[];
  add(
    documentId: string,
    permission: { readonly address: string; readonly role: 'reader' | 'commenter' },
    message: { readonly notify: boolean; readonly text: string },
  ): void;
  remove(documentId: string, permissionId: string): void;
}

/** Image files that the add-on itself stored (drive.file). */
export interface PhotosPort {
  /** What an image is known by at a place of this workbook: the same bytes there have the same mark, and no others do. `place`: Latin letters. */
  mark(place: string, base64: string): string;
  /** The file that was stored with this mark and is not in the bin; null where there is none that we may see. */
  find(mark: string): StoredDocument | null;
  keep(name: string, mime: string, base64: string, mark: string): StoredDocument;
  /** The bytes; null where the file cannot be opened: deleted, or stored by somebody else's add-on. */
  bytes(id: string): Uint8Array | null;
  /** Puts the file into the bin; nothing where it cannot be opened. */
  discard(id: string): void;
}

export interface ChartsPort {
  draw(drawing: Drawing): Picture;
}

/** Text kept for a while between two calls of one client; null once it is gone. */
export interface ShelfPort {
  put(key: string, text: string): void;
  take(key: string): string | null;
}

/** Text kept with the workbook for good, small. */
export interface PropertiesPort {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

export interface ScreenPort {
  /** The text of a file of the bundle that a page loads when it needs it. */
  piece(name: string): string;
  toast(message: string, title: string): void;
  /** Asks yes or no; a window closed without an answer is a no. */
  confirm(message: string, title: string): boolean;
  sidebar(page: string, title: string): void;
  dialog(page: string, title: string, width: number, height: number): void;
}

/** Lines of text kept with the workbook, out of sight: the ledger of the last run. */
export interface LedgerPort {
  read(): readonly string[];
  /** Replaces the first lines; those below stay. */
  write(lines: readonly string[]): void;
}

/** One writer at a time: runs the work under the workbook's lock, all writes flushed before it opens; null where it is taken. */
export interface LockPort {
  run<T>(work: () => T): T | null;
}

/** The files inside an Office file (.xlsx, .docx), as text; throws where the bytes are no such file. */
export interface ArchivePort {
  open(base64: string): readonly { readonly name: string; readonly text: string }[];
  /** Bytes of a text file read as UTF-8, without a leading byte order mark; U+FFFD stands where they are none. */
  text(base64: string): string;
  /** The bytes themselves, signed or not. */
  bytes(base64: string): readonly number[];
  digest(text: string): string;
}

export interface ClockPort {
  /** Today in Thailand, "2025-10-01". */
  today(): string;
  /** Now, "2025-10-01T09:30:00+07:00". */
  now(): string;
}

export interface Ports {
  readonly workbook: WorkbookPort;
  readonly documents: DocumentsPort;
  readonly sharing: SharingPort;
  readonly charts: ChartsPort;
  readonly photos: PhotosPort;
  readonly shelf: ShelfPort;
  readonly properties: PropertiesPort;
  readonly screen: ScreenPort;
  readonly ledger: LedgerPort;
  readonly lock: LockPort;
  readonly archive: ArchivePort;
  readonly clock: ClockPort;
}

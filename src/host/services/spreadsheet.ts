/** Spreadsheet: the open workbook. */
import { parseReference, resolveReference, splitSheet } from '../a1';
import { ServiceException } from '../errors';
import type { Execution } from '../execution';
import type { SheetModel } from '../model';
import { newSheet } from '../newModel';
import { type EnumValue, type Face, Service } from '../service';
import { checkRoom } from '../structure';
import { mismatch } from './check';
import { addMetadata, type DeveloperMetadata, DeveloperMetadataFinder } from './developerMetadata';
import { checkedName, NamedRange } from './namedRange';
import { type Protection, protections } from './protection';
import { Range } from './range';
import { RangeList } from './rangeList';
import { Sheet } from './sheet';

type Faithful = Face<
  GoogleAppsScript.Spreadsheet.Spreadsheet,
  'getId' | 'getName' | 'getSpreadsheetTimeZone' | 'getNumSheets' | 'moveActiveSheet'
>;

export class Spreadsheet extends Service implements Faithful {
  readonly kind = 'Spreadsheet';
  constructor(private readonly execution: Execution) {
    super();
  }
  private get book() {
    return this.execution.book;
  }
  private sheet(model: SheetModel): Sheet {
    return new Sheet(this.execution, model.id);
  }
  getId(): string {
    return this.book.id;
  }
  getName(): string {
    return this.book.name;
  }
  rename(name: string): void {
    this.book.name = String(name);
  }
  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }

  getSheets(): Sheet[] {
    return this.book.sheets.map((sheet) => this.sheet(sheet));
  }
  getNumSheets(): number {
    return this.book.sheets.length;
  }
  getSheetByName(name: string): Sheet | null {
    const found = this.book.sheets.find((sheet) => sheet.name === name);
    return found ? this.sheet(found) : null;
  }
  getActiveSheet(): Sheet {
    return new Sheet(this.execution, this.book.activeSheetId);
  }
  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }

  /** `([name], [index], [{template}])` in this order, each left out or not; the new sheet becomes the active one. Index counts from 0. */
  insertSheet(...parameters: unknown[]): Sheet {
    const rest = [...parameters];
    const name = typeof rest[0] === 'string' ? String(rest.shift()) : this.freeName();
    const active = this.book.sheets.findIndex((sheet) => sheet.id === this.book.activeSheetId);
    const index = typeof rest[0] === 'number' ? Number(rest.shift()) : active + 1;
    const options = rest.shift() ?? {};
    const template: unknown = Reflect.get(Object(options), 'template');
    if (rest.length > 0 || typeof options !== 'object' || (template !== undefined && !(template instanceof Sheet)))
      return mismatch('SpreadsheetApp.Spreadsheet.insertSheet', parameters);
    if (this.book.sheets.some((sheet) => sheet.name === name)) {
      throw new ServiceException(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const id = this.execution.newId();
    const model = template instanceof Sheet ? { ...structuredClone(template.model), id, name, protections: [] } : newSheet(id, name);
    checkRoom(this.book, model.maxRows * model.maxColumns);
    this.book.sheets.splice(index, 0, model);
    this.book.activeSheetId = model.id;
    this.book.activeArea = null;
    this.execution.changed();
    return this.sheet(model);
  }
  private freeName(): string {
    let number = this.book.sheets.length + 1;
    while (this.book.sheets.some((sheet) => sheet.name === `ชีต${number}`)) number++;
    return `ชีต${number}`;
  }
  deleteSheet(sheet: Sheet): void {
    if (this.book.sheets.filter((candidate) => !candidate.hidden || candidate.id === sheet.id).length === 1) {
      throw new ServiceException("You can't remove all the sheets in a document.");
    }
    const at = this.book.sheets.indexOf(sheet.model);
    this.book.sheets.splice(at, 1);
    this.book.namedRanges = this.book.namedRanges.filter((named) => named.sheetId !== sheet.id);
    this.book.metadata = this.book.metadata.filter(({ place }) => !('sheetId' in place) || place.sheetId !== sheet.id);
    if (this.book.activeSheetId === sheet.id) this.book.activeSheetId = (this.book.sheets[at] ?? this.book.sheets[at - 1])?.id ?? 0;
    this.execution.changed();
  }
  /** Moves the active sheet; counts from 1. */
  moveActiveSheet(position: number): void {
    const { sheets } = this.book;
    if (position < 1 || position > sheets.length) throw new ServiceException('The sheet index is out of bounds.');
    const [moved] = sheets.splice(
      sheets.findIndex((sheet) => sheet.id === this.book.activeSheetId),
      1,
    );
    if (moved) sheets.splice(position - 1, 0, moved);
  }

  /** A1 notation with or without a sheet name (else the active sheet), or a named range. */
  getRange(notation: string): Range {
    if (typeof notation !== 'string') return mismatch('SpreadsheetApp.Spreadsheet.getRange', [notation]);
    const named = this.getRangeByName(notation);
    if (named) return named;
    const { sheet: name } = splitSheet(notation);
    const reference = parseReference(notation);
    const sheet = name === undefined ? this.getActiveSheet().model : this.book.sheets.find((candidate) => candidate.name === name);
    if (!reference || !sheet) throw new ServiceException(`Range not found for A1 notation: ${notation}`);
    return new Range(this.execution, sheet.id, resolveReference(reference, sheet));
  }
  getRangeList(notations: string[]): RangeList {
    return new RangeList(notations.map((notation) => this.getRange(notation)));
  }
  getRangeByName(name: string): Range | null {
    const { sheet: sheetName, cells } = splitSheet(name);
    const wanted = sheetName === undefined ? name : cells;
    const named = this.book.namedRanges.find((candidate) => candidate.name === wanted);
    return named ? new Range(this.execution, named.sheetId, named.area) : null;
  }
  setNamedRange(name: string, range: Range): void {
    const entry = { name: checkedName(name), sheetId: range.sheetId, area: range.area };
    const at = this.book.namedRanges.findIndex((named) => named.name === name);
    if (at < 0) this.book.namedRanges.push(entry);
    else this.book.namedRanges[at] = entry;
    this.execution.changed();
  }
  getNamedRanges(): NamedRange[] {
    return this.book.namedRanges.map((named) => new NamedRange(this.execution, named.name));
  }
  getProtections(type: EnumValue): Protection[] {
    return protections(
      this.execution,
      this.book.sheets.map((sheet) => sheet.id),
      type,
    );
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.execution, { kind: 'SPREADSHEET' }, key, rest);
    return this;
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.execution, null);
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.createDeveloperMetadataFinder()
      .find()
      .filter((entry) => entry.getLocation().getLocationType().name() === 'SPREADSHEET');
  }

  toast(message: string, title = '', seconds: number | null = 5): void {
    this.execution.emit({
      kind: 'toast',
      message: String(message),
      title: String(title ?? ''),
      seconds: seconds !== null && seconds < 0 ? null : seconds,
    });
  }
}

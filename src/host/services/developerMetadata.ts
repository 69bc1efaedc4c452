/** Developer metadata: keys on the spreadsheet, a sheet, a row or a column; they move with what they hang on. */
import { ServiceException } from '../errors';
import type { Execution } from '../execution';
import { contains } from '../grid';
import type { Area, MetadataModel, MetadataPlace } from '../model';
import { EnumValue, type Face, Service } from '../service';
import { DeveloperMetadataLocationType, enumValue } from './enums';

/** `rest` is `[value?][, visibility?]`, as the overloads of addDeveloperMetadata. */
export function addMetadata(execution: Execution, place: MetadataPlace, key: string, rest: readonly unknown[]): void {
  const visibility = rest.find((parameter): parameter is EnumValue => parameter instanceof EnumValue);
  const value = rest.find((parameter) => typeof parameter === 'string');
  execution.book.metadata.push({
    id: execution.newId(),
    key: String(key),
    value: typeof value === 'string' ? value : null,
    visibility: visibility?.name() === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    place,
  });
}

export class DeveloperMetadata
  extends Service
  implements Face<GoogleAppsScript.Spreadsheet.DeveloperMetadata, 'getKey' | 'getValue' | 'remove'>
{
  readonly kind = 'DeveloperMetadata';
  constructor(
    private readonly execution: Execution,
    private readonly id: number,
  ) {
    super();
  }
  private get model(): MetadataModel {
    const found = this.execution.book.metadata.find((entry) => entry.id === this.id);
    if (!found) throw new ServiceException('This developer metadata no longer exists.');
    return found;
  }
  getKey(): string {
    return this.model.key;
  }
  getValue(): string | null {
    return this.model.value;
  }
  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.execution, this.model.place);
  }
  setValue(value: string): this {
    this.model.value = String(value);
    return this;
  }
  remove(): void {
    const { book } = this.execution;
    book.metadata = book.metadata.filter((entry) => entry.id !== this.id);
  }
}

/** The place itself, as a snapshot: rows that move afterwards need a new look-up. */
class DeveloperMetadataLocation extends Service {
  readonly kind = 'DeveloperMetadataLocation';
  constructor(
    private readonly execution: Execution,
    private readonly place: MetadataPlace,
  ) {
    super();
  }
  getSheet(): Service | null {
    return this.place.kind === 'SHEET' ? this.execution.objects.sheet(this.place.sheetId) : null;
  }
  getRow(): Service | null {
    return this.place.kind === 'ROW' ? this.range() : null;
  }
  getColumn(): Service | null {
    return this.place.kind === 'COLUMN' ? this.range() : null;
  }
  private range(): Service | null {
    const area = placeArea(this.execution, this.place);
    return area && 'sheetId' in this.place ? this.execution.objects.range(this.place.sheetId, area) : null;
  }
  getLocationType(): EnumValue {
    return enumValue(DeveloperMetadataLocationType, this.place.kind);
  }
}

function placeArea(execution: Execution, place: MetadataPlace): Area | null {
  if (place.kind === 'SPREADSHEET') return null;
  const { maxRows, maxColumns } = execution.sheet(place.sheetId);
  if (place.kind === 'ROW') return { row: place.start, column: 1, rows: place.count, columns: maxColumns };
  if (place.kind === 'COLUMN') return { row: 1, column: place.start, rows: maxRows, columns: place.count };
  return { row: 1, column: 1, rows: maxRows, columns: maxColumns };
}

/** Finds metadata at a place and everywhere inside it (a sheet's finder also finds its rows). */
export class DeveloperMetadataFinder extends Service {
  readonly kind = 'DeveloperMetadataFinder';
  private readonly tests: ((entry: MetadataModel) => boolean)[] = [];
  constructor(
    private readonly execution: Execution,
    private readonly within: { sheetId: number; area?: Area } | null,
  ) {
    super();
  }
  private also(test: (entry: MetadataModel) => boolean): this {
    this.tests.push(test);
    return this;
  }
  withKey = (key: string): this => this.also((entry) => entry.key === key);
  withValue = (value: string): this => this.also((entry) => entry.value === value);
  find(): DeveloperMetadata[] {
    return this.execution.book.metadata
      .filter((entry) => this.here(entry.place) && this.tests.every((test) => test(entry)))
      .map((entry) => new DeveloperMetadata(this.execution, entry.id));
  }
  private here(place: MetadataPlace): boolean {
    if (!this.within) return true;
    if (place.kind === 'SPREADSHEET' || place.sheetId !== this.within.sheetId) return false;
    if (!this.within.area) return true;
    const area = placeArea(this.execution, place);
    return place.kind !== 'SHEET' && area !== null && contains(this.within.area, area);
  }
}

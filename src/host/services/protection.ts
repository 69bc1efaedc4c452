/** Protections. The host's user owns the document, so only the warning of `setWarningOnly` has an effect on people (the studio shows it). */
import { ServiceException } from '../errors';
import type { Execution } from '../execution';
import type { Area, ProtectionModel } from '../model';
import { type EnumValue, type Face, Service } from '../service';
import { enumValue, ProtectionType } from './enums';
import { Range } from './range';

type Faithful = Face<
  GoogleAppsScript.Spreadsheet.Protection,
  'getDescription' | 'setDescription' | 'isWarningOnly' | 'setWarningOnly' | 'remove' | 'canEdit'
>;

export class Protection extends Service implements Faithful {
  readonly kind = 'Protection';
  constructor(
    private readonly execution: Execution,
    private readonly sheetId: number,
    private readonly id: number,
  ) {
    super();
  }
  private get model(): ProtectionModel {
    const found = this.execution.sheet(this.sheetId).protections.find((protection) => protection.id === this.id);
    if (!found) throw new ServiceException('This protection no longer exists.');
    return found;
  }
  getDescription(): string {
    return this.model.description;
  }
  setDescription(description: string): this {
    this.model.description = String(description);
    return this;
  }
  isWarningOnly(): boolean {
    return this.model.warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    this.model.warningOnly = Boolean(warningOnly);
    return this;
  }
  canEdit(): boolean {
    return true;
  }
  getProtectionType(): EnumValue {
    return enumValue(ProtectionType, this.model.area ? 'RANGE' : 'SHEET');
  }
  /** For a protected sheet: the whole of it. */
  getRange(): Range {
    const sheet = this.execution.sheet(this.sheetId);
    return new Range(
      this.execution,
      this.sheetId,
      this.model.area ?? { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns },
    );
  }
  setRange(range: Range): this {
    this.model.area = range.area;
    return this;
  }
  getUnprotectedRanges(): Range[] {
    return this.model.unprotected.map((area: Area) => new Range(this.execution, this.sheetId, area));
  }
  setUnprotectedRanges(ranges: Range[]): this {
    this.model.unprotected = ranges.map((range) => range.area);
    return this;
  }
  remove(): void {
    const sheet = this.execution.sheet(this.sheetId);
    const { id } = this.model;
    sheet.protections = sheet.protections.filter((protection) => protection.id !== id);
  }
}

/** Protections of one kind, in the order they were made. */
export function protections(execution: Execution, sheetIds: readonly number[], type: EnumValue): Protection[] {
  const wanted = type.name() === 'RANGE';
  return sheetIds.flatMap((sheetId) =>
    execution
      .sheet(sheetId)
      .protections.filter((protection) => (protection.area !== null) === wanted)
      .map((protection) => new Protection(execution, sheetId, protection.id)),
  );
}

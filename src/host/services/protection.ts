/** Protections. The host's user owns the document, so only the warning of `setWarningOnly` has an effect on people (the studio shows it). */
import { ServiceException } from '../errors';
import type { Execution } from '../execution';
import type { ProtectionModel } from '../model';
import { type EnumValue, type Face, Service } from '../service';

type Faithful = Face<GoogleAppsScript.Spreadsheet.Protection, 'getDescription' | 'setDescription' | 'setWarningOnly' | 'remove'>;

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
  setWarningOnly(warningOnly: boolean): this {
    this.model.warningOnly = Boolean(warningOnly);
    return this;
  }
  /** For a protected sheet: the whole of it. */
  getRange(): Service {
    const sheet = this.execution.sheet(this.sheetId);
    return this.execution.objects.range(
      this.sheetId,
      this.model.area ?? { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns },
    );
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

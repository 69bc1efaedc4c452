/** The filter of a sheet: the host keeps where it is, not its criteria. */
import type { Execution } from '../execution';
import { type Face, Service } from '../service';

export class Filter extends Service implements Face<GoogleAppsScript.Spreadsheet.Filter, 'remove'> {
  readonly kind = 'Filter';
  constructor(
    private readonly execution: Execution,
    private readonly sheetId: number,
  ) {
    super();
  }
  getRange(): Service {
    const sheet = this.execution.sheet(this.sheetId);
    return this.execution.objects.range(this.sheetId, sheet.filter?.area ?? { row: 1, column: 1, rows: 1, columns: 1 });
  }
  remove(): void {
    this.execution.sheet(this.sheetId).filter = null;
  }
}

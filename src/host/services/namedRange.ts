/** Named ranges. */
import { ServiceException } from '../errors';
import type { Execution } from '../execution';
import type { NamedRangeModel } from '../model';
import { type Face, Service } from '../service';

export class NamedRange extends Service implements Face<GoogleAppsScript.Spreadsheet.NamedRange, 'getName' | 'remove'> {
  readonly kind = 'NamedRange';
  constructor(
    private readonly execution: Execution,
    private name: string,
  ) {
    super();
  }
  private get model(): NamedRangeModel {
    const found = this.execution.book.namedRanges.find((named) => named.name === this.name);
    if (!found) throw new ServiceException('This named range no longer exists.');
    return found;
  }
  getName(): string {
    return this.model.name;
  }
  getRange(): Service {
    return this.execution.objects.range(this.model.sheetId, this.model.area);
  }
  setName(name: string): this {
    const { model } = this;
    model.name = checkedName(name);
    this.name = name;
    return this;
  }
  remove(): void {
    const { book } = this.execution;
    book.namedRanges = book.namedRanges.filter((named) => named.name !== this.name);
  }
}

/** Letters, digits and underscores; not like a cell, not true or false; at most 250 characters. */
export function checkedName(name: string): string {
  if (!/^[\p{L}_][\p{L}\p{M}\p{N}_]{0,249}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name) || /^(true|false)$/i.test(name)) {
    throw new ServiceException('The name of the named range is invalid.');
  }
  return name;
}

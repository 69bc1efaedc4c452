/** Many ranges of one sheet, changed by one call. */
import { type Face, Service } from '../service';
import type { Range } from './range';

/** One call for many ranges of one sheet. */
export class RangeList extends Service implements Face<GoogleAppsScript.Spreadsheet.RangeList, 'clearContent'> {
  readonly kind = 'RangeList';
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  getRanges(): Range[] {
    return [...this.ranges];
  }
  private each(work: (range: Range) => unknown): this {
    for (const range of this.ranges) work(range);
    return this;
  }
  activate = (): this => this.each((range) => range.activate());
  breakApart = (): this => this.each((range) => range.breakApart());
  clear = (options?: Record<string, boolean>): this => this.each((range) => range.clear(options));
  clearContent = (): this => this.each((range) => range.clearContent());
  setBackground = (value: string | null): this => this.each((range) => range.setBackground(value));
  setBorder = (...parameters: Parameters<Range['setBorder']>): this => this.each((range) => range.setBorder(...parameters));
  setFontColor = (value: string | null): this => this.each((range) => range.setFontColor(value));
  setFontFamily = (value: string | null): this => this.each((range) => range.setFontFamily(value));
  setFontSize = (value: number): this => this.each((range) => range.setFontSize(value));
  setFontWeight = (value: string | null): this => this.each((range) => range.setFontWeight(value));
  setFormula = (formula: string): this => this.each((range) => range.setFormula(formula));
  setHorizontalAlignment = (value: string | null): this => this.each((range) => range.setHorizontalAlignment(value));
  setNote = (note: string | null): this => this.each((range) => range.setNote(note));
  setNumberFormat = (format: string): this => this.each((range) => range.setNumberFormat(format));
  setValue = (value: unknown): this => this.each((range) => range.setValue(value));
  setVerticalAlignment = (value: string | null): this => this.each((range) => range.setVerticalAlignment(value));
  setWrap = (wrap: boolean): this => this.each((range) => range.setWrap(wrap));
}

/** Sheet, part 3: ranges, rules, protections, charts, metadata. */
import { parseReference, resolveReference } from '../a1';
import { ServiceException } from '../errors';
import { lastColumn, lastRow } from '../grid';
import type { Area } from '../model';
import type { EnumValue } from '../service';
import { mismatch } from './check';
import { ConditionalFormatRule } from './conditionalFormat';
import { addMetadata, type DeveloperMetadata, DeveloperMetadataFinder } from './developerMetadata';
import { EmbeddedChart, EmbeddedChartBuilder } from './embeddedChart';
import { Filter } from './filter';
import { NamedRange } from './namedRange';
import { Protection, protections } from './protection';
import { Range } from './range';
import { RangeList } from './rangeList';
import { SheetLines } from './sheetLines';

export class Sheet extends SheetLines {
  /** `('A1:B2')`, or `(row, column, numRows = 1, numColumns = 1)`. */
  getRange(...parameters: unknown[]): Range {
    const [first] = parameters;
    if (typeof first === 'string' && parameters.length === 1) return this.named(first);
    if (parameters.length < 2 || !parameters.every((parameter) => typeof parameter === 'number')) {
      return mismatch('SpreadsheetApp.Sheet.getRange', parameters);
    }
    const [row = 0, column = 0, rows = 1, columns = 1] = parameters as number[];
    return this.range({ row, column, rows, columns });
  }
  private named(text: string): Range {
    const reference = parseReference(text);
    const name = reference?.sheet;
    if (reference && (name === undefined || name === this.model.name)) return this.range(resolveReference(reference, this.model));
    const named = this.execution.book.namedRanges.find((candidate) => candidate.name === text);
    if (named) return new Range(this.execution, named.sheetId, named.area);
    throw new ServiceException(`Range not found for A1 notation: ${text}`);
  }
  private range(area: Area): Range {
    return new Range(this.execution, this.id, area);
  }
  getRangeList(notations: string[]): RangeList {
    return new RangeList(notations.map((notation) => this.named(notation)));
  }
  /** From A1 to the last cell with content; A1 alone on an empty sheet. */
  getDataRange(): Range {
    return this.range({ row: 1, column: 1, rows: Math.max(1, lastRow(this.model)), columns: Math.max(1, lastColumn(this.model)) });
  }
  getActiveRange(): Range | null {
    const { book } = this.execution;
    return book.activeSheetId === this.id ? this.range(book.activeArea ?? { row: 1, column: 1, rows: 1, columns: 1 }) : null;
  }
  /** Below the last row with content, and the sheet grows where that was its last; what begins with = is a formula. */
  appendRow(contents: unknown[]): this {
    if (!Array.isArray(contents)) return mismatch('SpreadsheetApp.Sheet.appendRow', [contents]);
    const row = lastRow(this.model) + 1;
    if (row > this.model.maxRows) this.insertRowsAfter(this.model.maxRows, 1);
    const missing = contents.length - this.model.maxColumns;
    if (missing > 0) this.insertColumnsAfter(this.model.maxColumns, missing);
    if (contents.length > 0) this.range({ row, column: 1, rows: 1, columns: contents.length }).setValues([contents]);
    return this;
  }
  /** Contents, formats, rules and drop-downs; notes go too. */
  clear(options?: Record<string, boolean>): this {
    this.whole().clear(options);
    if (!options || options['formatOnly']) this.model.conditionalRules = [];
    return this;
  }
  sort(column: number, ascending = true): this {
    const top = this.model.frozenRows;
    const rows = lastRow(this.model) - top;
    if (rows > 0) this.range({ row: top + 1, column: 1, rows, columns: Math.max(1, lastColumn(this.model)) }).sort({ column, ascending });
    return this;
  }
  private whole(): Range {
    return this.range({ row: 1, column: 1, rows: this.model.maxRows, columns: this.model.maxColumns });
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.model.conditionalRules.map((rule) => new ConditionalFormatRule(this.execution, this.id, rule));
  }
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    this.model.conditionalRules = rules.map((rule) =>
      rule instanceof ConditionalFormatRule ? rule.rule : mismatch('SpreadsheetApp.Sheet.setConditionalFormatRules', [rule]),
    );
  }

  /** Protects the whole sheet; the one protection it already has is given back. */
  protect(): Protection {
    const existing = this.model.protections.find((protection) => protection.area === null);
    if (existing) return new Protection(this.execution, this.id, existing.id);
    const id = this.execution.newId();
    this.model.protections.push({ id, area: null, unprotected: [], description: '', warningOnly: false, editors: [] });
    return new Protection(this.execution, this.id, id);
  }
  getProtections(type: EnumValue): Protection[] {
    return protections(this.execution, [this.id], type);
  }
  getNamedRanges(): NamedRange[] {
    return this.execution.book.namedRanges
      .filter((named) => named.sheetId === this.id)
      .map((named) => new NamedRange(this.execution, named.name));
  }
  getFilter(): Filter | null {
    return this.model.filter ? new Filter(this.execution, this.id) : null;
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.execution, { kind: 'SHEET', sheetId: this.id }, key, rest);
    return this;
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.execution, { sheetId: this.id });
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.createDeveloperMetadataFinder()
      .find()
      .filter((entry) => entry.getLocation().getLocationType().name() === 'SHEET');
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.execution, this.id);
  }
  /** The host keeps no pictures over the cells of a sheet. */
  getImages(): never[] {
    return [];
  }
  getCharts(): EmbeddedChart[] {
    return this.model.charts.map((chart) => new EmbeddedChart(this.execution, this.id, chart));
  }
  insertChart(chart: EmbeddedChart): void {
    this.model.charts.push({ ...chart.model, id: this.execution.newId() });
  }
  updateChart(chart: EmbeddedChart): void {
    const index = this.model.charts.findIndex((candidate) => candidate.id === chart.model.id);
    if (index < 0) throw new ServiceException('The chart does not exist on this sheet.');
    this.model.charts[index] = chart.model;
  }
  removeChart(chart: EmbeddedChart): void {
    this.model.charts = this.model.charts.filter((candidate) => candidate.id !== chart.model.id);
  }
}

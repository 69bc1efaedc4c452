/** Charts that live in a sheet. The host keeps their data ranges, type, options and place. */

import { drawChart } from '../charts/draw';
import type { ChartKind, ChartTable } from '../charts/option';
import { ServiceException } from '../errors';
import type { Execution } from '../execution';
import type { ChartModel } from '../model';
import { type EnumValue, type Face, Service } from '../service';
import { Blob } from './blob';
import { Range } from './range';

export class EmbeddedChart extends Service implements Face<GoogleAppsScript.Spreadsheet.EmbeddedChart, 'getChartId'> {
  readonly kind = 'EmbeddedChart';
  constructor(
    private readonly execution: Execution,
    private readonly sheetId: number,
    readonly model: ChartModel,
  ) {
    super();
  }
  getChartId(): number | null {
    return this.model.id;
  }
  getRanges(): Range[] {
    return this.model.ranges.map((area) => new Range(this.execution, this.sheetId, area));
  }
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.execution, this.sheetId, this.model);
  }
  getBlob(): Blob {
    return this.getAs('image/png');
  }
  getAs(type: string): Blob {
    if (type !== 'image/png') throw new ServiceException(`Converting a chart to ${type} is not supported.`);
    const rows = this.getRanges()[0]?.getValues() ?? [[]];
    const table: ChartTable = {
      columns: (rows[0] ?? []).map(String),
      rows: rows.slice(1).map((row) => row.map((value) => (typeof value === 'number' ? value : String(value)))),
    };
    const kind = (this.model.type.toLowerCase() as ChartKind) || 'column';
    return Blob.of(drawChart(kind, table, this.model.options), 'image/png', 'chart.png');
  }
}

export class EmbeddedChartBuilder extends Service {
  readonly kind = 'EmbeddedChartBuilder';
  private model: ChartModel;
  constructor(
    private readonly execution: Execution,
    private readonly sheetId: number,
    model?: ChartModel,
  ) {
    super();
    this.model = model ?? { id: 0, type: 'COLUMN', ranges: [], options: {}, position: { row: 1, column: 1, offsetX: 0, offsetY: 0 } };
  }
  private with(change: Partial<ChartModel>): this {
    this.model = { ...this.model, ...change };
    return this;
  }
  addRange(range: Range): this {
    return this.with({ ranges: [...this.model.ranges, range.area] });
  }
  clearRanges(): this {
    return this.with({ ranges: [] });
  }
  setChartType(type: EnumValue): this {
    return this.with({ type: type.name() });
  }
  asColumnChart = (): this => this.with({ type: 'COLUMN' });
  asBarChart = (): this => this.with({ type: 'BAR' });
  asLineChart = (): this => this.with({ type: 'LINE' });
  setOption(option: string, value: unknown): this {
    return this.with({ options: { ...this.model.options, [option]: value } });
  }
  setNumHeaders(count: number): this {
    return this.setOption('numHeaders', count);
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    return this.with({ position: { row, column, offsetX, offsetY } });
  }
  build(): EmbeddedChart {
    return new EmbeddedChart(this.execution, this.sheetId, this.model);
  }
}

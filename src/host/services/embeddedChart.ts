/** Charts that live in a sheet. The host keeps their data ranges, type, options and place. */

import type { ChartKind, ChartTable } from '../charts/chart';
import { drawChart } from '../charts/draw';
import { ServiceException } from '../errors';
import type { Execution } from '../execution';
import type { ChartModel } from '../model';
import { type EnumValue, type Face, Service } from '../service';
import { Blob } from './blob';
import type { RangeBase } from './rangeBase';
import { RangeContent } from './rangeContent';

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
  getRanges(): Service[] {
    return this.model.ranges.map((area) => this.execution.objects.range(this.sheetId, area));
  }
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.execution, this.sheetId, this.model);
  }
  getAs(type: string): Blob {
    if (type !== 'image/png') throw new ServiceException(`Converting a chart to ${type} is not supported.`);
    const [area] = this.model.ranges;
    const rows = area ? new RangeContent(this.execution, this.sheetId, area).getValues() : [[]];
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
  addRange(range: RangeBase): this {
    return this.with({ ranges: [...this.model.ranges, range.area] });
  }
  clearRanges(): this {
    return this.with({ ranges: [] });
  }
  setChartType(type: EnumValue): this {
    return this.with({ type: type.name() });
  }
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

/** The Charts service: data tables and charts drawn as PNG, without a sheet. Source: developers.google.com/apps-script/reference/charts. */

import type { ChartKind, ChartTable } from '../charts/chart';
import { drawChart } from '../charts/draw';
import { ServiceException } from '../errors';
import { EnumClass, type EnumValue, Service } from '../service';
import { Blob } from './blob';

type Value = string | number | null;

class DataTable extends Service {
  readonly kind = 'DataTable';
  constructor(readonly table: ChartTable) {
    super();
  }
}

class DataTableBuilder extends Service {
  readonly kind = 'DataTableBuilder';
  private readonly columns: { type: string; label: string }[] = [];
  private readonly rows: Value[][] = [];
  addColumn(type: EnumValue, label: string): this {
    this.columns.push({ type: type.name(), label: String(label) });
    return this;
  }
  /** The values must fit the columns' types. */
  addRow(values: Value[]): this {
    if (values.length !== this.columns.length) {
      throw new ServiceException(`Row has ${values.length} values but the table has ${this.columns.length} columns.`);
    }
    values.forEach((value, index) => {
      const column = this.columns[index];
      const fits = value === null || typeof value === (column?.type === 'NUMBER' ? 'number' : 'string');
      if (!fits)
        throw new ServiceException(`Type mismatch. Value ${String(value)} does not match type ${column?.type} in column index ${index}`);
    });
    this.rows.push([...values]);
    return this;
  }
  build(): DataTable {
    return new DataTable({ columns: this.columns.map((column) => column.label), rows: this.rows });
  }
}

class Chart extends Service {
  readonly kind = 'Chart';
  constructor(
    private readonly type: ChartKind,
    private readonly table: ChartTable,
    private readonly options: Readonly<Record<string, unknown>>,
  ) {
    super();
  }
  getAs(contentType: string): Blob {
    if (contentType !== 'image/png') throw new ServiceException(`Converting from image/png to ${contentType} is not supported.`);
    return Blob.of(drawChart(this.type, this.table, this.options), 'image/png', 'chart.png');
  }
}

/** One class for all kinds: the setters the add-on uses are common to them. */
class ChartBuilder extends Service {
  readonly kind = 'ChartBuilder';
  private table: ChartTable | null = null;
  private options: Record<string, unknown> = {};
  constructor(private readonly type: ChartKind) {
    super();
  }
  setDataTable(table: DataTable | DataTableBuilder): this {
    this.table = (table instanceof DataTableBuilder ? table.build() : table).table;
    return this;
  }
  setOption(name: string, value: unknown): this {
    this.options = { ...this.options, [name]: value };
    return this;
  }
  setTitle = (title: string): this => this.setOption('title', title);
  setDimensions = (width: number, height: number): this => this.setOption('width', width).setOption('height', height);
  build(): Chart {
    if (!this.table) throw new ServiceException('Chart has no data table.');
    return new Chart(this.type, this.table, this.options);
  }
}

export class Charts extends Service {
  readonly kind = 'Charts';
  override readonly constants = {
    ColumnType: new EnumClass('ColumnType', ['DATE', 'NUMBER', 'STRING']),
    Position: new EnumClass('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']),
    ChartType: new EnumClass('ChartType', ['AREA', 'BAR', 'COLUMN', 'LINE', 'PIE', 'COMBO']),
  };
  newDataTable = (): DataTableBuilder => new DataTableBuilder();
  newBarChart = (): ChartBuilder => new ChartBuilder('bar');
  newColumnChart = (): ChartBuilder => new ChartBuilder('column');
  newLineChart = (): ChartBuilder => new ChartBuilder('line');
}

/** Hands drawings to the Charts service (images) and to the sheet (charts that officials can copy). */
import type { Drawing } from '../app/drawing';
import type { ChartsPort } from '../app/ports';
import type { Picture } from '../model';

type Table = GoogleAppsScript.Charts.DataTable;

function tableOf({ columns, rows }: Drawing): Table {
  const types = { string: Charts.ColumnType.STRING, number: Charts.ColumnType.NUMBER };
  const table = Charts.newDataTable();
  for (const { type, label } of columns) table.addColumn(types[type], label);
  for (const row of rows) table.addRow([...row]);
  return table.build();
}

/** The builders differ in class only; what we call of them is the same. */
interface Builder {
  setDataTable(table: Table): Builder;
  setDimensions(width: number, height: number): Builder;
  setOption(name: string, value: unknown): Builder;
  build(): GoogleAppsScript.Charts.Chart;
}

const builderOf = (type: Drawing['type']): Builder => {
  // The Charts service has no chart of bars and lines together: only a sheet has (chartTab.ts).
  const column = () => Charts.newColumnChart();
  const builders = { bar: () => Charts.newBarChart(), column, combo: column, line: () => Charts.newLineChart() };
  return builders[type]() as unknown as Builder;
};

export function chartsAdapter(): ChartsPort {
  return {
    draw(drawing): Picture {
      const builder = builderOf(drawing.type).setDataTable(tableOf(drawing)).setDimensions(drawing.width, drawing.height);
      for (const [name, value] of Object.entries(drawing.options)) builder.setOption(name, value);
      const bytes = builder.build().getAs('image/png').getBytes();
      return {
        bytes: Uint8Array.from(bytes, (byte) => byte & 0xff),
        type: 'png',
        width: drawing.width,
        height: drawing.height,
        density: drawing.density ?? 1,
      };
    },
  };
}

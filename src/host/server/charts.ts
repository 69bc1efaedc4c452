/** The picture of a chart that lives in a sheet. */

import { CHART_KINDS, type ChartTable } from '../charts/chart';
import { drawChart } from '../charts/draw';
import { cellAt } from '../grid';
import type { ChartModel, SheetModel } from '../model';

/** @returns a PNG; null where the chart has no range. The first row of the range is its heading. */
export function drawSheetChart(sheet: SheetModel, chart: ChartModel): Uint8Array | null {
  const [area] = chart.ranges;
  if (!area) return null;
  const rows = Array.from({ length: Math.max(1, Math.min(area.rows, sheet.rows.length - area.row + 1)) }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => cellAt(sheet, area.row + r, area.column + c)?.value ?? ''),
  );
  const table: ChartTable = {
    columns: (rows[0] ?? []).map(String),
    rows: rows.slice(1).map((row) => row.map((value) => (typeof value === 'number' ? value : String(value)))),
  };
  const kind = CHART_KINDS.find((candidate) => candidate === chart.type.toLowerCase()) ?? 'column';
  return drawChart(kind, table, chart.options);
}

/** A Charts-service chart as an echarts option. Names and defaults are Google's: developers.google.com/chart/interactive/docs/gallery/barchart (Configuration Options). */
import { axes } from './axes';
import type { ChartKind, ChartTable } from './chart';
import { flatten, number, type Options, string, textStyle } from './reading';

/** Nested objects, or dotted names as in `setOption('hAxis.title', …)`. */
export type ChartOptions = Readonly<Record<string, unknown>>;

const WIDTH = 600;
const HEIGHT = 400;
const COLORS = ['#3366cc', '#dc3912', '#ff9900', '#109618', '#990099', '#0099c6'];

/** @returns the option for echarts, with the size in pixels. */
export function chartOption(
  kind: ChartKind,
  table: ChartTable,
  given: ChartOptions,
): { option: Record<string, unknown>; width: number; height: number } {
  const options = flatten(given);
  const size = { width: number(options['width']) ?? WIDTH, height: number(options['height']) ?? HEIGHT };
  const colors = Array.isArray(options['colors']) ? options['colors'].map(String) : COLORS;
  const title = string(options['title']);
  const base = {
    animation: false,
    backgroundColor: string(options['backgroundColor']) ?? '#ffffff',
    color: colors,
    textStyle: textStyle(options, ''),
    ...(title
      ? { title: { text: title, left: number(options['chartArea.left']) ?? 'center', top: 8, textStyle: titleStyle(options) } }
      : {}),
    ...legend(table, options, Boolean(title)),
  };
  return { option: { ...base, ...(kind === 'pie' ? pie(table, options) : axes(kind, table, options)) }, ...size };
}

function titleStyle(options: Options) {
  const style = textStyle(options, 'titleTextStyle.');
  return { ...style, fontSize: number(options['titleTextStyle.fontSize']) ?? style.fontSize + 3, fontWeight: 'bold' };
}

/** Google puts it on the right by default, which in Thai leaves no room for the bars; the host puts it on top unless told. */
function legend(table: ChartTable, options: Options, titled: boolean): object {
  const position = string(options['legend']) ?? string(options['legend.position']) ?? (table.columns.length > 2 ? 'top' : 'none');
  if (position === 'none') return {};
  const words = textStyle(options, 'legend.textStyle.');
  const style = { textStyle: words, itemWidth: words.fontSize, itemHeight: Math.round(words.fontSize * 0.85) };
  return { legend: position === 'bottom' ? { ...style, bottom: 4 } : { ...style, top: titled ? 38 : 6 } };
}

function pie(table: ChartTable, options: Options): object {
  const data = table.rows.map((row) => ({ name: String(row[0] ?? ''), value: row[1] }));
  return { series: [{ type: 'pie', radius: '62%', center: ['50%', '56%'], data, label: textStyle(options, 'pieSliceTextStyle.') }] };
}

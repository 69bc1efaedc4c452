/** A Charts-service chart as an echarts option. Option names are Google's (developers.google.com/chart). */
import type { Scalar } from '../model';

export type ChartKind = 'bar' | 'column' | 'line' | 'area' | 'pie';

export interface ChartTable {
  /** First the category, then one per series. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
/** Dotted names as in `setOption('hAxis.title', …)`, or nested objects flattened the same way. */
export type ChartOptions = Readonly<Record<string, unknown>>;

export const WIDTH = 600;
export const HEIGHT = 400;
const COLORS = ['#1a5fb4', '#e66100', '#26a269', '#813d9c', '#a51d2d', '#63452c'];

/** `{vAxis: {title: 'ก'}}` → `{'vAxis.title': 'ก'}`; lists stay lists. */
export function flatten(options: ChartOptions, prefix = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(flatten(value as ChartOptions, `${prefix}${key}.`))
        : [[prefix + key, value]],
    ),
  );
}

const num = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const str = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** @returns the option for echarts, with the size in pixels. */
export function chartOption(
  kind: ChartKind,
  table: ChartTable,
  given: ChartOptions,
): { option: Record<string, unknown>; width: number; height: number } {
  const options = flatten(given);
  const colors = Array.isArray(options['colors']) ? (options['colors'] as Scalar[]).map(String) : COLORS;
  const fontSize = num(options['fontSize']) ?? 14;
  const text = { fontFamily: 'Sarabun', fontSize, color: '#202124' };
  const legend = str(options['legend']) ?? str(options['legend.position']) ?? (table.columns.length > 2 ? 'top' : 'none');
  const title = str(options['title']);
  const base = {
    animation: false,
    backgroundColor: str(options['backgroundColor']) ?? '#ffffff',
    color: colors,
    textStyle: text,
    ...(title
      ? { title: { text: title, left: 'center', top: 8, textStyle: { ...text, fontSize: fontSize + 3, fontWeight: 'bold' } } }
      : {}),
    ...(legend === 'none'
      ? {}
      : { legend: { [legend === 'bottom' ? 'bottom' : 'top']: legend === 'bottom' ? 4 : title ? 38 : 6, textStyle: text } }),
  };
  const size = { width: num(options['width']) ?? WIDTH, height: num(options['height']) ?? HEIGHT };
  return {
    option: { ...base, ...(kind === 'pie' ? pie(table, text) : axes(kind, table, options, text, Boolean(title), legend)) },
    ...size,
  };
}

function pie(table: ChartTable, text: object): object {
  const data = table.rows.map((row) => ({ name: String(row[0] ?? ''), value: row[1] }));
  return { series: [{ type: 'pie', radius: '62%', center: ['50%', '56%'], data, label: { ...text } }] };
}

function axes(kind: ChartKind, table: ChartTable, options: Record<string, unknown>, text: object, titled: boolean, legend: string): object {
  const categoryName = kind === 'bar' ? 'vAxis' : 'hAxis';
  const valueName = kind === 'bar' ? 'hAxis' : 'vAxis';
  const option = (axis: string, name: string) => options[`${axis}.${name}`];
  const bound = (axis: string, name: 'min' | 'max') => num(option(axis, `viewWindow.${name}`)) ?? num(option(axis, `${name}Value`));
  const category = {
    type: 'category',
    data: table.rows.map((row) => String(row[0] ?? '')),
    axisTick: { show: false },
    axisLabel: { ...text, interval: 0 },
    ...(str(option(categoryName, 'title'))
      ? { name: str(option(categoryName, 'title')), nameLocation: 'middle', nameGap: 40, nameTextStyle: text }
      : {}),
    ...(kind === 'bar' ? { inverse: true } : {}),
  };
  const value = {
    type: 'value',
    axisLabel: text,
    splitLine: { lineStyle: { color: '#dadce0' } },
    ...(bound(valueName, 'min') === undefined ? {} : { min: bound(valueName, 'min') }),
    ...(bound(valueName, 'max') === undefined ? {} : { max: bound(valueName, 'max') }),
    ...(str(option(valueName, 'title'))
      ? { name: str(option(valueName, 'title')), nameLocation: 'middle', nameGap: 36, nameTextStyle: text }
      : {}),
  };
  const grid = {
    left: 16,
    right: 32,
    top: (titled ? 48 : 20) + (legend === 'top' ? 28 : 0),
    bottom: legend === 'bottom' ? 40 : 16,
    containLabel: true,
  };
  const series = table.columns.slice(1).map((name, index) => {
    const seriesType = str(options[`series.${index}.type`]);
    const line = seriesType === 'line' || ((kind === 'line' || kind === 'area') && seriesType !== 'bars');
    const shared = {
      name,
      data: table.rows.map((row) => row[index + 1] ?? null),
      ...(str(options[`series.${index}.color`]) ? { itemStyle: { color: str(options[`series.${index}.color`]) } } : {}),
    };
    if (!line)
      return {
        ...shared,
        type: 'bar',
        barMaxWidth: 44,
        label: { show: table.columns.length <= 3, position: kind === 'bar' ? 'right' : 'top', ...text },
      };
    return {
      ...shared,
      type: 'line',
      symbol: num(options['pointSize']) === 0 || seriesType === 'line' ? 'none' : 'circle',
      ...(kind === 'area' ? { areaStyle: {} } : {}),
    };
  });
  return kind === 'bar' ? { grid, xAxis: value, yAxis: category, series } : { grid, xAxis: category, yAxis: value, series };
}

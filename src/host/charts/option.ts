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

/** `ticks` as Google takes them: numbers, or {v, f} with the text to show. */
interface Tick {
  readonly v: number;
  readonly f: string;
}

function ticksOf(value: unknown): readonly Tick[] {
  if (!Array.isArray(value)) return [];
  return value.map((tick: number | Tick) =>
    typeof tick === 'number' ? { v: tick, f: String(tick) } : { v: tick.v, f: tick.f ?? String(tick.v) },
  );
}

/** An axis title, where one is asked for. */
const named = (title: unknown, gap: number, text: object): object =>
  str(title) ? { name: str(title), nameLocation: 'middle', nameGap: gap, nameTextStyle: text } : {};

/** A length of chartArea: pixels, or "70%". */
const length = (value: unknown): number | string | undefined => num(value) ?? str(value);

function gridOf(options: Record<string, unknown>, titled: boolean, legend: string): object {
  const area = (name: string) => length(options[`chartArea.${name}`]);
  if (area('left') !== undefined && area('width') !== undefined) {
    const top = area('top') ?? 20;
    return {
      left: area('left'),
      width: area('width'),
      top,
      ...(area('height') === undefined ? { bottom: 40 } : { height: area('height') }),
    };
  }
  return {
    left: 16,
    right: 32,
    top: (titled ? 48 : 20) + (legend === 'top' ? 28 : 0),
    bottom: legend === 'bottom' ? 40 : 16,
    containLabel: true,
  };
}

function axes(kind: ChartKind, table: ChartTable, options: Record<string, unknown>, text: object, titled: boolean, legend: string): object {
  const categoryName = kind === 'bar' ? 'vAxis' : 'hAxis';
  const valueName = kind === 'bar' ? 'hAxis' : 'vAxis';
  const option = (axis: string, name: string) => options[`${axis}.${name}`];
  const bound = (axis: string, name: 'min' | 'max') => num(option(axis, `viewWindow.${name}`)) ?? num(option(axis, `${name}Value`));
  const ticks = ticksOf(option(valueName, 'ticks'));
  const gridline = str(option(valueName, 'gridlines.color')) ?? '#dadce0';
  const category = {
    type: 'category',
    data: table.rows.map((row) => String(row[0] ?? '')),
    axisTick: { show: false },
    axisLabel: { ...text, interval: 0, ...(option(categoryName, 'textStyle.bold') ? { fontWeight: 'bold' } : {}) },
    ...named(option(categoryName, 'title'), 40, text),
    ...(kind === 'bar' ? { inverse: true } : {}),
  };
  const value = {
    type: 'value',
    axisLabel:
      ticks.length === 0
        ? text
        : { ...text, customValues: ticks.map(({ v }) => v), formatter: (at: number) => ticks.find(({ v }) => v === at)?.f ?? '' },
    splitLine: ticks.length === 0 ? { lineStyle: { color: gridline } } : { show: false },
    ...(bound(valueName, 'min') === undefined ? {} : { min: bound(valueName, 'min') }),
    ...(bound(valueName, 'max') === undefined ? {} : { max: bound(valueName, 'max') }),
    ...named(option(valueName, 'title'), 36, text),
  };
  const lines = ticks.map(({ v }) => (kind === 'bar' ? { xAxis: v } : { yAxis: v }));
  const series = table.columns.slice(1).map((name, index) => {
    const seriesType = str(options[`series.${index}.type`]);
    const line = seriesType === 'line' || ((kind === 'line' || kind === 'area') && seriesType !== 'bars');
    const shared = {
      name,
      data: table.rows.map((row) => row[index + 1] ?? null),
      ...(str(options[`series.${index}.color`]) ? { itemStyle: { color: str(options[`series.${index}.color`]) } } : {}),
      // Custom ticks draw their own grid lines: echarts splits an axis at even steps only.
      ...(index === 0 && lines.length > 0
        ? { markLine: { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: gridline, type: 'solid' }, data: lines } }
        : {}),
    };
    if (!line) return { ...shared, type: 'bar', barMaxWidth: 44, ...(options['isStacked'] ? { stack: 'all' } : {}) };
    return {
      ...shared,
      type: 'line',
      symbol: num(options['pointSize']) === 0 || seriesType === 'line' ? 'none' : 'circle',
      ...(kind === 'area' ? { areaStyle: {} } : {}),
    };
  });
  const grid = gridOf(options, titled, legend);
  return kind === 'bar' ? { grid, xAxis: value, yAxis: category, series } : { grid, xAxis: category, yAxis: value, series };
}

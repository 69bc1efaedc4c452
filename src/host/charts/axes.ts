/** Bar, column, line and area charts: axes, plot area, series. */
import type { ChartKind, ChartTable } from './chart';
import { length, number, type Options, string, textStyle } from './reading';

interface Tick {
  readonly v: number;
  readonly f?: string;
}

/** A bar chart lies on its side: its values run along the horizontal axis. */
export function axes(kind: ChartKind, table: ChartTable, options: Options): object {
  const lying = kind === 'bar';
  const values = valueAxis(options, lying ? 'hAxis' : 'vAxis');
  const categories = categoryAxis(table, options, lying ? 'vAxis' : 'hAxis', lying);
  const lines = gridLines(options, lying ? 'hAxis' : 'vAxis', lying);
  const series = table.columns.slice(1).map((name, index) => ({
    ...oneSeries(kind, options, index),
    name,
    data: table.rows.map((row) => row[index + 1] ?? null),
    ...(index === 0 && lines ? { markLine: lines } : {}),
  }));
  return { grid: plotArea(options), ...(lying ? { xAxis: values, yAxis: categories } : { xAxis: categories, yAxis: values }), series };
}

/** `chartArea` is the plot without its labels; where it is not given, labels are kept inside the picture. */
function plotArea(options: Options): object {
  const [left, top, width, height] = ['left', 'top', 'width', 'height'].map((side) => length(options[`chartArea.${side}`]));
  if (left === undefined && top === undefined && width === undefined && height === undefined) {
    return { left: 16, right: 32, top: string(options['title']) ? 76 : 48, bottom: 40, containLabel: true };
  }
  const given = { left, top, width, height };
  return {
    containLabel: false,
    outerBoundsMode: 'none',
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
}

function axisTitle(options: Options, axis: string, gap: number): object {
  const name = string(options[`${axis}.title`]);
  return name ? { name, nameLocation: 'middle', nameGap: gap, nameTextStyle: textStyle(options, `${axis}.titleTextStyle.`) } : {};
}

/** `slantedText` with its angle, 30 degrees by default. */
const slanted = (options: Options, axis: string): object =>
  options[`${axis}.slantedText`] === true ? { rotate: number(options[`${axis}.slantedTextAngle`]) ?? 30 } : {};

function categoryAxis(table: ChartTable, options: Options, axis: string, lying: boolean): object {
  return {
    type: 'category',
    data: table.rows.map((row) => String(row[0] ?? '')),
    axisTick: { show: false },
    axisLabel: { ...textStyle(options, `${axis}.textStyle.`), interval: 0, ...(lying ? {} : slanted(options, axis)) },
    // The first row stands on top, as people read.
    inverse: lying,
    ...axisTitle(options, axis, 40),
  };
}

const ticksOf = (options: Options, axis: string): readonly Tick[] | null => {
  const ticks = options[`${axis}.ticks`];
  if (!Array.isArray(ticks)) return null;
  return ticks.map((tick: unknown) => (typeof tick === 'number' ? { v: tick } : (tick as Tick)));
};

const lineColor = (options: Options, axis: string) => string(options[`${axis}.gridlines.color`]) ?? '#cccccc';

function valueAxis(options: Options, axis: string): object {
  const ticks = ticksOf(options, axis);
  const bound = (name: 'min' | 'max') => number(options[`${axis}.viewWindow.${name}`]) ?? number(options[`${axis}.${name}Value`]);
  const [min, max] = [bound('min'), bound('max')];
  const label = textStyle(options, `${axis}.textStyle.`);
  return {
    type: 'value',
    axisLabel: ticks
      ? {
          ...label,
          customValues: ticks.map(({ v }) => v),
          formatter: (value: number) => ticks.find(({ v }) => v === value)?.f ?? String(value),
        }
      : label,
    // Own ticks have own lines (gridLines); echarts would draw its own instead.
    splitLine: ticks ? { show: false } : { lineStyle: { color: lineColor(options, axis) } },
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...axisTitle(options, axis, 36),
  };
}

/** A line at every tick, behind the bars. */
function gridLines(options: Options, axis: string, lying: boolean): object | null {
  const ticks = ticksOf(options, axis);
  if (!ticks) return null;
  return {
    silent: true,
    symbol: 'none',
    z: 0,
    label: { show: false },
    lineStyle: { color: lineColor(options, axis), type: 'solid', width: 1 },
    data: ticks.map(({ v }) => (lying ? { xAxis: v } : { yAxis: v })),
  };
}

/** `series.n.lineDashStyle` or `lineDashStyle`: lengths of strokes and gaps in pixels. */
function dashed(options: Options, index: number): object {
  const style = options[`series.${index}.lineDashStyle`] ?? options['lineDashStyle'];
  return Array.isArray(style) ? { type: style.map(Number) } : {};
}

function oneSeries(kind: ChartKind, options: Options, index: number): object {
  const own = string(options[`series.${index}.type`]);
  const color = string(options[`series.${index}.color`]);
  const colored = color ? { itemStyle: { color }, lineStyle: { color } } : {};
  const isLine = own === 'line' || ((kind === 'line' || kind === 'area') && own !== 'bars');
  const stacked = options['isStacked'] === true ? { stack: 'all' } : {};
  if (!isLine) return { type: 'bar', barCategoryGap: '38%', ...stacked, ...colored };
  const point = number(options[`series.${index}.pointSize`]) ?? number(options['pointSize']) ?? 0;
  const width = number(options[`series.${index}.lineWidth`]) ?? number(options['lineWidth']) ?? 2;
  return {
    type: 'line',
    ...stacked,
    ...colored,
    ...(point > 0 ? { symbol: 'circle', symbolSize: point } : { symbol: 'none' }),
    lineStyle: { width, ...(color ? { color } : {}), ...dashed(options, index) },
    ...(kind === 'area' ? { areaStyle: {} } : {}),
  };
}

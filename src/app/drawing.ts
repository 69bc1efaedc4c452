/** A figure as the Charts service draws it: rows, series colours and options, decided here so that gas/ only hands them over. */
import type { FigureSpec } from '../model';
import { formatScore, inDigits, withoutMarksAbove } from '../thai';
import { say } from './texts';

/** Options are those of Google's chart gallery (hAxis.ticks, legend, colors …), as plain JSON. */
export interface Drawing {
  readonly type: 'bar' | 'column' | 'line' | 'combo';
  readonly columns: readonly { readonly type: 'string' | 'number'; readonly label: string }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly width: number;
  readonly height: number;
  /** Pixels drawn per pixel of the page at 96 to the inch; 1 where it is left out. */
  readonly density?: number;
}

/** Colours that stay apart in grey print, too. */
export const COLORS = { reached: '#2f6f9f', below: '#c0392b', previous: '#c9ced6', text: '#222222', grid: '#e3e6ea' } as const;

export const FONT = 'Sarabun';

/** Figures of reports are printed at 300 dots to the inch. */
const DENSITY = 300 / 96;

/** Pixels of the page → pixels drawn. */
const px = (pixels: number): number => Math.round(pixels * DENSITY);

/** Type of 12 points on paper, and of 13. */
const SMALL = px(16);
const LABEL = px(17.4);

const words = (fontSize: number) => ({ fontName: FONT, fontSize, color: COLORS.text });

/** Lines of a grid are one dot wide, too thin to be seen in print: three beside each other make the threshold's. */
const DOT = 0.1;

/** The scale of scores with its line at the threshold. */
const axis = (threshold: number, digits: 'thai' | 'arabic') => ({
  viewWindow: { min: 0, max: 100 },
  ticks: [
    { v: 0, f: inDigits('0', digits) },
    { v: threshold - DOT, f: '' },
    { v: threshold, f: inDigits(say('chartLine', { threshold }), digits) },
    { v: threshold + DOT, f: '' },
    { v: 100, f: '' },
  ],
  gridlines: { color: '#5b6570' },
  textStyle: words(SMALL),
});

/** The scale of scores alone. */
const scale = (digits: 'thai' | 'arabic') => ({
  viewWindow: { min: 0, max: 100 },
  ticks: [0, 25, 50, 75, 100].map((v) => ({ v, f: inDigits(String(v), digits) })),
  textStyle: words(SMALL),
});

const base = {
  fontName: FONT,
  backgroundColor: '#ffffff',
  legend: { position: 'top', textStyle: words(SMALL) },
} as const;

const sized = ({ size }: FigureSpec) => ({ width: px(size.width), height: px(size.height), density: DENSITY });

/** Room of the plot, in pixels of the page: the legend above it, the axis below. */
const area = ({ size }: FigureSpec, left: number, top: number) => ({
  left: px(left),
  top: px(top),
  width: px(size.width - left - 40),
  height: px(size.height - top - 28),
});

/** About how wide the longest label is, in pixels of the page: the plot begins behind it. */
const labelRoom = (labels: readonly string[]): number =>
  Math.min(300, 20 + Math.max(...labels.map((label) => withoutMarksAbove(label).length)) * 9.6);

type Draw<K extends FigureSpec['kind']> = (spec: Extract<FigureSpec, { readonly kind: K }>) => Drawing;

/** Two stacked series, so that what is below the line has its own colour and its own word in the legend. */
const bars: Draw<'bars'> = (spec) => {
  const { bars: entries, threshold, digits } = spec;
  const withPrevious = entries.some((bar) => bar.previous !== null);
  const labels = entries.map(({ label, value }) => inDigits(`${label}  ${formatScore(value)}`, digits));
  return {
    type: 'bar',
    columns: [
      { type: 'string', label: '' },
      { type: 'number', label: inDigits(say('chartReached', { threshold }), digits) },
      { type: 'number', label: inDigits(say('chartBelow', { threshold }), digits) },
      ...(withPrevious ? [{ type: 'number' as const, label: say('chartPrevious') }] : []),
    ],
    rows: entries.map(({ value, below, previous }, index) => [
      labels[index] ?? '',
      below ? 0 : value,
      below ? value : 0,
      ...(withPrevious ? [previous] : []),
    ]),
    options: {
      ...base,
      isStacked: !withPrevious,
      colors: [COLORS.reached, COLORS.below, COLORS.previous],
      hAxis: axis(threshold, digits),
      vAxis: { textStyle: words(SMALL) },
      chartArea: area(spec, labelRoom(labels), 30),
    },
    ...sized(spec),
  };
};

/** Points that the total would gain: one series, no line. */
const gains: Draw<'gains'> = (spec) => {
  const { bars: entries, digits } = spec;
  const labels = entries.map(({ label, value }) => inDigits(`${label}  ${formatScore(value)}`, digits));
  const most = Math.max(...entries.map(({ value }) => value));
  return {
    type: 'bar',
    columns: [
      { type: 'string', label: '' },
      { type: 'number', label: say('chartGain') },
    ],
    rows: entries.map(({ value }, index) => [labels[index] ?? '', value]),
    options: {
      ...base,
      colors: [COLORS.reached],
      hAxis: {
        viewWindow: { min: 0, max: most },
        ticks: [0, most].map((v) => ({ v, f: inDigits(v === 0 ? '0' : formatScore(v), digits) })),
        gridlines: { color: COLORS.grid },
        textStyle: words(SMALL),
      },
      vAxis: { textStyle: words(SMALL) },
      chartArea: area(spec, labelRoom(labels), 30),
    },
    ...sized(spec),
  };
};

const LINES = ['#2f6f9f', '#7b3f98', '#b5722f', '#1f7a4d'] as const;

/** Lines by year; the threshold is a dashed one. */
const history: Draw<'history'> = (spec) => {
  const { series, threshold, digits } = spec;
  const labels = series[0]?.points.map((point) => point.label) ?? [];
  const colors = [...series.map((_, index) => LINES[index % LINES.length] ?? LINES[0]), COLORS.below];
  return {
    type: 'line',
    columns: [
      { type: 'string', label: '' },
      ...series.map(({ name }) => ({ type: 'number' as const, label: name })),
      { type: 'number' as const, label: inDigits(say('chartLine', { threshold }), digits) },
    ],
    rows: labels.map((label, index) => [inDigits(label, digits), ...series.map(({ points }) => points[index]?.value ?? null), threshold]),
    options: {
      ...base,
      colors,
      // The threshold is a line of its own here, a dashed one.
      vAxis: { ...scale(digits), gridlines: { color: COLORS.grid } },
      hAxis: { textStyle: words(LABEL) },
      pointSize: px(7),
      lineWidth: px(2.5),
      series: Object.fromEntries(
        colors.map((color, index) => [
          index,
          index === series.length ? { color, pointSize: 0, lineWidth: px(1.5), lineDashStyle: [px(6), px(4)] } : { color },
        ]),
      ),
      chartArea: area(spec, 90, 36),
    },
    ...sized(spec),
  };
};

const DRAW: { readonly [K in FigureSpec['kind']]: Draw<K> } = { bars, gains, history };

/** The drawing of a figure. Labels carry the printed score, so that the picture states the same numbers as the text. */
export const drawingOf = (spec: FigureSpec): Drawing => (DRAW[spec.kind] as (spec: FigureSpec) => Drawing)(spec);

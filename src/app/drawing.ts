/** A figure as the Charts service draws it: rows, series colours and options, decided here so that gas/ only hands them over. */
import { reaches } from '../ita';
import type { DigitStyle, FigureSpec } from '../model';
import { formatScore, inDigits, levelWords } from '../thai';

/** Options are those of Google's chart gallery (hAxis.ticks, legend, colors …), as plain JSON. */
export interface Drawing {
  readonly type: 'bar' | 'column' | 'line' | 'combo';
  readonly columns: readonly { readonly type: 'string' | 'number'; readonly label: string }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly width: number;
  readonly height: number;
}

/** Colours that stay apart in grey print, too. */
export const COLORS = { reached: '#2f6f9f', below: '#c0392b', previous: '#c9ced6', text: '#222222', grid: '#e3e6ea' } as const;

export const FONT = 'Sarabun';

const axis = (threshold: number, digits: DigitStyle) => ({
  viewWindow: { min: 0, max: 100 },
  ticks: [
    { v: 0, f: inDigits('0', digits) },
    { v: 50, f: inDigits('50', digits) },
    { v: threshold, f: inDigits(`เกณฑ์ ${threshold}`, digits) },
    { v: 100, f: inDigits('100', digits) },
  ],
  gridlines: { color: '#9aa3ad' },
  textStyle: { fontName: FONT, fontSize: 13, color: COLORS.text },
});

const base = {
  fontName: FONT,
  backgroundColor: '#ffffff',
  legend: { position: 'bottom', textStyle: { fontName: FONT, fontSize: 13 } },
} as const;

type Draw<K extends FigureSpec['kind']> = (spec: Extract<FigureSpec, { readonly kind: K }>) => Drawing;

/** A value in the series of what reaches the line, or in that of what lies below it. */
const split = (value: number, threshold: number): readonly [number, number] => (reaches(value, threshold) ? [value, 0] : [0, value]);

/** Two stacked series, so that what is below the line has its own colour and its own word in the legend. */
const total: Draw<'total'> = ({ total: value, level, threshold, digits }) => ({
  type: 'bar',
  columns: [
    { type: 'string', label: '' },
    { type: 'number', label: inDigits(`ไม่ต่ำกว่าเกณฑ์ ${threshold}`, digits) },
    { type: 'number', label: inDigits(`ต่ำกว่าเกณฑ์ ${threshold}`, digits) },
  ],
  rows: [[inDigits(`คะแนนภาพรวม ${formatScore(value)}`, digits), ...split(value, threshold)]],
  options: {
    ...base,
    title: level === '' ? '' : levelWords(level),
    titleTextStyle: { fontName: FONT, fontSize: 18, bold: true },
    isStacked: true,
    colors: [COLORS.reached, COLORS.below],
    hAxis: axis(threshold, digits),
    vAxis: { textStyle: { fontName: FONT, fontSize: 15, bold: true } },
    chartArea: { left: 170, top: 45, width: '70%', height: 70 },
  },
  width: 820,
  height: 200,
});

const bars: Draw<'bars'> = ({ bars: entries, threshold, digits }) => {
  const withPrevious = entries.some((bar) => bar.previous !== null);
  return {
    type: 'bar',
    columns: [
      { type: 'string', label: '' },
      { type: 'number', label: inDigits(`ไม่ต่ำกว่าเกณฑ์ ${threshold}`, digits) },
      { type: 'number', label: inDigits(`ต่ำกว่าเกณฑ์ ${threshold}`, digits) },
      ...(withPrevious ? [{ type: 'number' as const, label: 'ปีก่อน' }] : []),
    ],
    rows: entries.map(({ label, value, previous }) => [
      inDigits(`${label}  ${formatScore(value)}`, digits),
      ...split(value, threshold),
      ...(withPrevious ? [previous] : []),
    ]),
    options: {
      ...base,
      isStacked: !withPrevious,
      colors: [COLORS.reached, COLORS.below, COLORS.previous],
      hAxis: axis(threshold, digits),
      vAxis: { textStyle: { fontName: FONT, fontSize: 13 } },
      chartArea: { left: 300, top: 10, width: '60%', height: '82%' },
    },
    width: 820,
    height: 90 + entries.length * 34,
  };
};

const history: Draw<'history'> = ({ series, threshold, digits }) => {
  const labels = series[0]?.points.map((point) => point.label) ?? [];
  return {
    type: 'line',
    columns: [
      { type: 'string', label: '' },
      ...series.map(({ name }) => ({ type: 'number' as const, label: name })),
      { type: 'number' as const, label: inDigits(`เกณฑ์ ${threshold}`, digits) },
    ],
    rows: labels.map((label, index) => [inDigits(label, digits), ...series.map(({ points }) => points[index]?.value ?? null), threshold]),
    options: {
      ...base,
      vAxis: axis(threshold, digits),
      hAxis: { textStyle: { fontName: FONT, fontSize: 13 } },
      pointSize: 6,
      chartArea: { left: 80, top: 20, width: '82%', height: '68%' },
    },
    width: 820,
    height: 360,
  };
};

const DRAW: { readonly [K in FigureSpec['kind']]: Draw<K> } = { total, bars, history };

/** The drawing of a figure. Labels carry the printed score, so that the picture states the same numbers as the text. */
export const drawingOf = (spec: FigureSpec): Drawing => (DRAW[spec.kind] as (spec: FigureSpec) => Drawing)(spec);

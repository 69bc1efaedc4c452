/** echarts → SVG → PNG with Sarabun. No file outside the font package is read, no network. */
import { Resvg } from '@resvg/resvg-js';
import * as echarts from 'echarts';
import { fontFaces } from '../files/fonts';
import type { ChartKind, ChartTable } from './chart';
import { type ChartOptions, chartOption } from './option';

const fontFiles = fontFaces()
  .filter(({ style }) => style === 'normal')
  .map(({ path }) => path);

/** resvg loses the advance of า inside ำ; nikhahit + tone + sara aa draws the same and keeps it. */
export function splitSaraAm(svg: string): string {
  return svg.replace(/([\u0E48-\u0E4B]?)\u0E33/g, '\u0E4D$1\u0E32');
}

const COMBINING = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

/** Width of Sarabun text in pixels, near enough to lay out: marks above and below take no room, which echarts would not know. */
function measureText(text: string, fontSize: number): number {
  const letters = text.replace(COMBINING, '');
  const narrow = (letters.match(/[ .,:;|()il1-]/g) ?? []).length;
  return fontSize * ((letters.length - narrow) * 0.6 + narrow * 0.32);
}

echarts.setPlatformAPI({
  measureText: (text: string, font = '') => ({ width: measureText(text, Number(/([\d.]+)px/.exec(font)?.[1] ?? 14)) }),
});

/** SVG → PNG in Sarabun. */
export function rasterize(svg: string): Uint8Array {
  const resvg = new Resvg(splitSaraAm(svg), { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Sarabun' } });
  return resvg.render().asPng();
}

/** @returns the bytes of a PNG of the chart's size (600 × 400 where none is set). */
export function drawChart(kind: ChartKind, table: ChartTable, options: ChartOptions): Uint8Array {
  const { option, width, height } = chartOption(kind, table, options);
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return rasterize(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

/** A picture by echarts, with its heading, and the same figures as a table for whoever does not see it. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../texts';

echarts.use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

/** Colours that differ in lightness too. */
const COLORS = ['#1e4e79', '#b45309', '#0f766e', '#7c3aed'];

interface ChartProps {
  readonly title: string;
  readonly option: object;
  /** Pixels. */
  readonly height: number;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const TEXT = { fontFamily: 'Sarabun', fontSize: 13, color: '#1f2937' };

export function Chart({ title, option, height, head, rows }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const text = JSON.stringify(option);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the option is compared by its text
  useEffect(() => {
    if (!place.current) return;
    const chart = echarts.init(place.current, null, { renderer: 'svg' });
    chart.setOption({ animation: false, color: COLORS, textStyle: TEXT, ...option });
    const fit = new ResizeObserver(() => chart.resize());
    fit.observe(place.current);
    return () => {
      fit.disconnect();
      chart.dispose();
    };
  }, [text]);
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <div ref={place} style={{ height: `${height}px` }} aria-hidden="true" />
      <details>
        <summary>{t('charts.table')}</summary>
        <table>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, index) => (
                  <td key={head[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

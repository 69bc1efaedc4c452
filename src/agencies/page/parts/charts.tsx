/** Means over the years, the spread of the totals, and the ten indicators of what is shown. */
import { roundScore } from '../../../thai/score';
import { distributionOf, indicatorMeans, trendOf } from '../../table';
import { page, shownRows, yearFacts, yearRows } from '../store';
import { t } from '../texts';
import { score } from '../words';
import { Chart } from './chart';

const AXIS = { axisLabel: { fontSize: 13, color: '#1f2937' } };
const GRID = { left: 12, right: 24, top: 36, bottom: 12, containLabel: true };

const printed = (value: number | null): number | null => (value === null ? null : roundScore(value));

function Trend() {
  const years = trendOf(shownRows.value);
  const series = (['total', 'IIT', 'EIT', 'OIT'] as const).map((key) => ({
    name: key === 'total' ? t('charts.total') : key,
    type: 'line',
    symbolSize: 8,
    lineStyle: { width: key === 'total' ? 3 : 1.5 },
    data: years.map((year) => printed(year[key])),
  }));
  const known = years.flatMap(({ total, IIT, EIT, OIT }) => [total, IIT, EIT, OIT]).filter((value): value is number => value !== null);
  const lowest = Math.floor(Math.min(80, ...known) / 10) * 10;
  return (
    <Chart
      title={t('charts.trend')}
      height={280}
      option={{
        grid: GRID,
        legend: { top: 0, textStyle: { fontSize: 13 } },
        tooltip: { trigger: 'axis' },
        xAxis: { type: 'category', data: years.map(({ year }) => String(year)), ...AXIS },
        yAxis: { type: 'value', min: lowest, max: 100, ...AXIS },
        series,
      }}
      head={[t('year.label'), t('charts.total'), 'IIT', 'EIT', 'OIT']}
      rows={years.map(({ year, total, IIT, EIT, OIT }) => [String(year), ...[total, IIT, EIT, OIT].map(score)])}
    />
  );
}

const LAST_STEP = 95;

function Distribution() {
  const steps = distributionOf(yearRows.value);
  const range = (from: number): string => t('charts.range', { from, to: from === LAST_STEP ? '100' : `${from + 4}.99` });
  return (
    <Chart
      title={t('charts.distribution', { year: page.year.value })}
      height={280}
      option={{
        grid: GRID,
        tooltip: {},
        xAxis: { type: 'category', data: steps.map(({ from }) => range(from)), axisLabel: { fontSize: 12, color: '#1f2937', rotate: 30 } },
        yAxis: { type: 'value', minInterval: 1, ...AXIS },
        series: [{ type: 'bar', data: steps.map(({ agencies }) => agencies), label: { show: true, position: 'top', fontSize: 13 } }],
      }}
      head={[t('charts.step'), t('charts.agencies')]}
      rows={steps.map(({ from, agencies }) => [range(from), String(agencies)])}
    />
  );
}

function Indicators() {
  const facts = yearFacts.value;
  const means = indicatorMeans(yearRows.value);
  // Totals alone say nothing of indicators: an empty chart would look like noughts.
  if (!facts || means.every((mean) => mean === null)) return null;
  const names = facts.indicators.map(({ number, name }) => `${number}. ${name}`);
  return (
    <Chart
      title={t('charts.indicators', { year: facts.year })}
      height={380}
      option={{
        grid: { ...GRID, top: 24, right: 52 },
        tooltip: {},
        xAxis: { type: 'value', min: 0, max: 100, ...AXIS },
        yAxis: {
          type: 'category',
          inverse: true,
          data: names,
          ...AXIS,
        },
        series: [
          {
            type: 'bar',
            data: means.map(printed),
            label: { show: true, position: 'right', fontSize: 13 },
            markLine: {
              symbol: 'none',
              silent: true,
              lineStyle: { color: '#a61b1b', type: 'dashed' },
              // The axis is turned over: where the line starts is above, and free of the axis' numbers.
              label: {
                position: 'start',
                formatter: t('charts.threshold', { threshold: facts.threshold }),
                fontSize: 13,
                color: '#a61b1b',
              },
              data: [{ xAxis: facts.threshold }],
            },
          },
        ],
      }}
      head={[t('agency.indicator'), t('sum.mean')]}
      rows={names.map((name, index) => [name, score(means[index] ?? null)])}
    />
  );
}

export function Charts() {
  if (yearRows.value.length === 0) return null;
  return (
    <section aria-labelledby="charts">
      <h2 id="charts">{t('charts.title')}</h2>
      <div class="charts">
        <Trend />
        <Distribution />
        <Indicators />
      </div>
    </section>
  );
}

/** แผนภูมิในสมุดงาน: indicators and history as charts of the sheet, which officials copy into their own documents. */
import { compareYears, isTopKey } from '../ita';
import type { Assessment } from '../model';
import { roundScore } from '../thai';
import type { Answer } from '../ui/contract';
import { SCORE_SHEETS } from './analyze';
import { answer, refuse } from './answers';
import { COLORS, type Drawing, FONT } from './drawing';
import { assessOpened } from './open';
import type { ChartTab, Ports } from './ports';
import { say } from './texts';
import { underLock } from './underLock';

const LINE = '#b3261e';

/** The total, then the tools. */
const LINES = [COLORS.reached, '#8a5a00', '#5b3a8c', '#3b7a57'];

const scoreOf = (value: number | null): number | null => (value === null ? null : roundScore(value));

/**
 * Bars of this year and the last, and the threshold as a line: charts of a sheet know no ticks of their own, so the line is a series.
 * The columns are left out where nothing stands in them.
 */
function indicatorsDrawing({ indicators, threshold, fiscalYear }: Assessment): Drawing {
  const withPrevious = indicators.some(({ previous }) => previous !== null);
  const line = { type: 'line', color: LINE, lineWidth: 2, pointSize: 0 };
  return {
    type: 'combo',
    columns: [
      { type: 'string', label: '' },
      ...(withPrevious ? [{ type: 'number' as const, label: say('chartScore', { year: fiscalYear - 1 }) }] : []),
      { type: 'number', label: say('chartScore', { year: fiscalYear }) },
      { type: 'number', label: say('chartLine', { threshold }) },
    ],
    rows: indicators.map(({ number, name, figure, previous }) => [
      `${number}. ${name}`,
      ...(withPrevious ? [scoreOf(previous)] : []),
      scoreOf(figure.value),
      threshold,
    ]),
    options: {
      title: say('chartIndicators', { year: fiscalYear }),
      seriesType: 'bars',
      series: withPrevious
        ? { 0: { color: COLORS.previous }, 1: { color: COLORS.reached }, 2: line }
        : { 0: { color: COLORS.reached }, 1: line },
      vAxis: { viewWindow: { min: 0, max: 100 } },
      hAxis: { textStyle: { fontName: FONT, fontSize: 12 }, slantedText: true, slantedTextAngle: 30 },
      legend: { position: 'bottom' },
      fontName: FONT,
    },
    width: 900,
    height: 480,
  };
}

/** Ten points of room below the lowest score, so that lines near each other can be told apart. */
function floorOf(values: readonly number[]): number {
  return Math.max(0, Math.floor(Math.min(...values) / 10) * 10 - 10);
}

/** The total and the tools over the years, oldest first; null where only one year is known. */
function historyDrawing(assessment: Assessment): Drawing | null {
  const { years, rows } = compareYears(assessment);
  if (years.length < 2) return null;
  const { threshold } = assessment;
  const lines = rows.filter(({ key }) => isTopKey(key));
  const known = lines.flatMap(({ values }) => values).filter((value): value is number => value !== null);
  return {
    type: 'line',
    columns: [
      { type: 'string', label: '' },
      ...lines.map(({ label }) => ({ type: 'number' as const, label })),
      { type: 'number', label: say('chartLine', { threshold }) },
    ],
    rows: years.map((year, index) => [say('chartYear', { year }), ...lines.map(({ values }) => scoreOf(values[index] ?? null)), threshold]),
    options: {
      title: say('chartHistory'),
      series: {
        ...Object.fromEntries(lines.map((_, index) => [index, { color: LINES[index] ?? COLORS.text, pointSize: 7 }])),
        [lines.length]: { color: LINE, lineWidth: 2, pointSize: 0 },
      },
      vAxis: { viewWindow: { min: floorOf([...known, threshold]), max: 100 } },
      legend: { position: 'bottom' },
      fontName: FONT,
    },
    width: 900,
    height: 420,
  };
}

export function showCharts(ports: Ports): Answer<{ readonly sheet: string }> {
  return underLock(ports, 'charts', { sheets: SCORE_SHEETS, must: ['settings', 'indicators'], errorsStop: false }, (opened) => {
    const { indicators, history } = opened.grids;
    const assessment = assessOpened(opened);
    if (assessment.indicators.every(({ figure }) => figure.value === null))
      return refuse([{ severity: 'error', code: 'NO_SCORES', message: say('noScores', { sheet: indicators!.sheet }) }]);
    const past = historyDrawing(assessment);
    const year = assessment.fiscalYear;
    const charts: ChartTab['charts'] = [
      { id: 'indicators', title: say('chartIndicators', { year }), drawing: indicatorsDrawing(assessment) },
      ...(past ? [{ id: 'history', title: say('chartHistory'), drawing: past }] : []),
    ];
    const sheet = ports.workbook.showCharts({
      name: say('chartTab'),
      title: say('chartTitle', { year }),
      hint: say('chartHint'),
      dataTitle: say('chartTable'),
      charts,
    });
    const message = say('chartNoHistory', { sheet: history?.sheet ?? '' });
    return answer({ sheet }, past ? [] : [{ severity: 'info', code: 'NO_HISTORY', message }]);
  });
}

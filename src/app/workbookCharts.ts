/** แผนภูมิในสมุดงาน: indicators and history as charts of the sheet, which officials copy into their own documents. */
import { compareYears } from '../ita';
import type { Assessment, FigureSpec } from '../model';
import { roundScore } from '../thai';
import type { Answer } from '../ui/contract';
import { SCORE_SHEETS } from './analyze';
import { answer, BUSY, refuse, refuseWith } from './answers';
import { COLORS, type Drawing, drawingOf, FONT } from './drawing';
import { assessOpened, openWorkbook } from './open';
import type { ChartTab, Ports } from './ports';
import { say } from './texts';

const LINE = '#b3261e';

/**
 * Bars of this year and the last, and the threshold as a line: charts of a sheet know no ticks of their own, so the line is a series.
 * The columns are left out where nothing stands in them.
 */
function indicatorsDrawing({ indicators, threshold, fiscalYear }: Assessment): Drawing {
  const withPrevious = indicators.some(({ previous }) => previous !== null);
  const score = (value: number | null): number | null => (value === null ? null : roundScore(value));
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
      ...(withPrevious ? [score(previous)] : []),
      score(figure.value),
      threshold,
    ]),
    options: {
      title: say('chartIndicators', { year: fiscalYear }),
      seriesType: 'bars',
      series: withPrevious
        ? { 0: { color: COLORS.previous }, 1: { color: COLORS.reached }, 2: line }
        : { 0: { color: COLORS.reached }, 1: line },
      vAxis: { viewWindow: { min: 0, max: 100 } },
      hAxis: { textStyle: { fontName: FONT, fontSize: 11 } },
      legend: { position: 'bottom' },
      fontName: FONT,
    },
    width: 900,
    height: 420,
  };
}

/** The total and the tools over the years, oldest first; null where only one year is known. */
function historyDrawing(assessment: Assessment): Drawing | null {
  const { years, rows } = compareYears(assessment);
  const series = rows
    .filter(({ key }) => key === 'total' || key.startsWith('tool:'))
    .map(({ label, values }) => ({
      name: label,
      points: years.map((year, index) => {
        const value = values[index] ?? null;
        return { label: say('chartYear', { year }), value: value === null ? null : roundScore(value) };
      }),
    }));
  if (years.length < 2) return null;
  const spec: FigureSpec = { kind: 'history', series, threshold: assessment.threshold, digits: 'arabic' };
  const drawing = drawingOf(spec);
  return { ...drawing, options: { ...drawing.options, title: say('chartHistory') }, width: 900 };
}

export function showCharts(ports: Ports): Answer<{ readonly sheet: string }> {
  const done = ports.lock.run((): Answer<{ readonly sheet: string }> => {
    const opened = openWorkbook(ports, SCORE_SHEETS);
    const { settings, indicators, history } = opened.grids;
    if (!settings || !indicators) return refuseWith('NOT_PREPARED', 'notPrepared');
    const assessment = assessOpened(opened);
    if (assessment.indicators.every(({ figure }) => figure.value === null))
      return refuse([{ severity: 'error', code: 'NO_SCORES', message: say('noScores', { sheet: indicators.sheet }) }]);
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
  return done ?? BUSY();
}

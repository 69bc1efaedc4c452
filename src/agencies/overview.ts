/** The overview report for the governor or minister: the report tree that all reports are printed from. */
import { frameworkFor, reaches } from '../ita';
import type { DigitStyle, FigureSpec } from '../model';
import { type Block, caption, finish, heading, headRow, list, paragraph, type Report, type TableRow, tableCell } from '../report';
import { formatChange, formatScore, NONE, roundScore } from '../thai';
import { type AnswerRow, countIn, newestYear, numberIn, type OverviewInput, ofYear, provincesOf, textIn } from './facts';
import { indicatorLabel } from './labels';
import { t } from './texts';

/** Rows of a list that a reader takes in; the workbook has them all. */
const MOST = 10;
const MOST_NEAR = 20;

/** A column of a table: heading, share of the width, and the words of a row. */
interface Column<R> {
  readonly head: string;
  readonly width: number;
  readonly of: (row: R) => string;
  readonly align?: 'left' | 'center';
}

function table<R>(id: string, words: string, columns: readonly Column<R>[], rows: readonly R[]): readonly Block[] {
  if (rows.length === 0) return [];
  const body = rows.map(
    (row): TableRow => ({
      cells: columns.map(({ of, align = 'center' }) => tableCell([paragraph(of(row), align)], { align })),
      keep: true,
    }),
  );
  return [
    { kind: 'caption', caption: caption('table', id, words) },
    { kind: 'table', id, widths: columns.map(({ width }) => width), header: [headRow(columns.map(({ head }) => head))], rows: body },
  ];
}

const share = (part: number, whole: number): string => (whole === 0 ? NONE : formatScore((part * 100) / whole));
const score = (column: string) => (row: AnswerRow) => formatScore(numberIn(row, column));
const count = (column: string) => (row: AnswerRow) => String(countIn(row, column));
const words = (column: string) => (row: AnswerRow) => textIn(row, column) || NONE;

const COUNTS: readonly Column<AnswerRow>[] = [
  { head: t('column.agencies'), width: 14, of: count('agencies') },
  { head: t('column.scored'), width: 16, of: count('scored') },
  { head: t('column.passed'), width: 12, of: count('passed') },
  { head: t('column.share'), width: 14, of: (row) => share(countIn(row, 'passed'), countIn(row, 'scored')) },
  { head: t('column.mean'), width: 12, of: score('mean') },
];

function result({ answers }: OverviewInput, year: number): readonly Block[] {
  const [now] = ofYear(answers.passed_by_year, year);
  const [before] = ofYear(answers.passed_by_year, year - 1);
  if (!now || countIn(now, 'scored') === 0) return [paragraph(t('result.none', { year }))];
  const { threshold } = frameworkFor(year);
  const mean = numberIn(now, 'mean');
  const meanBefore = before ? numberIn(before, 'mean') : null;
  return [
    paragraph(
      t('result.counts', {
        year,
        threshold,
        agencies: countIn(now, 'agencies'),
        scored: countIn(now, 'scored'),
        passed: countIn(now, 'passed'),
        share: share(countIn(now, 'passed'), countIn(now, 'scored')),
      }),
    ),
    paragraph(t('result.range', { mean: formatScore(mean), lowest: score('lowest')(now), highest: score('highest')(now) })),
    ...(meanBefore === null
      ? []
      : [paragraph(t('result.change', { before: year - 1, from: formatScore(meanBefore), to: formatScore(mean) }))]),
    ...table('years', t('caption.years'), [{ head: t('column.year'), width: 18, of: count('year') }, ...COUNTS], answers.passed_by_year),
    ...table(
      'levels',
      t('caption.levels'),
      [
        { head: t('column.level'), width: 40, of: words('level'), align: 'left' },
        { head: t('column.agencies'), width: 20, of: count('agencies') },
      ],
      ofYear(answers.levels, year),
    ),
  ];
}

const groups = ({ answers }: OverviewInput, year: number): readonly Block[] => {
  const several = provincesOf(answers).length > 1;
  const place: readonly Column<AnswerRow>[] = [
    ...(several ? [{ head: t('column.province'), width: 18, of: words('province'), align: 'left' } as const] : []),
    { head: t('column.district'), width: 22, of: words('district'), align: 'left' },
  ];
  return [
    ...table(
      'types',
      t('caption.types'),
      [{ head: t('column.type'), width: 30, of: words('type'), align: 'left' }, ...COUNTS],
      ofYear(answers.passed_by_type, year),
    ),
    ...table('districts', t('caption.districts'), [...place, ...COUNTS], ofYear(answers.passed_by_district, year)),
  ];
};

const change = (row: AnswerRow): string => {
  const value = numberIn(row, 'change');
  return value === null ? NONE : formatChange(value, 0);
};

const indicators = ({ answers }: OverviewInput, year: number): readonly Block[] => [
  ofYear(answers.weakest_indicators, year).length === 0 ? paragraph(t('indicators.none', { year })) : paragraph(t('indicators.note')),
  ...table(
    'indicators',
    t('caption.indicators'),
    [
      { head: t('column.indicator'), width: 36, of: (row) => `${countIn(row, 'number')}. ${textIn(row, 'name')}`, align: 'left' },
      { head: t('column.tool'), width: 14, of: words('tool') },
      { head: t('column.mean'), width: 14, of: score('mean') },
      { head: t('column.below'), width: 16, of: (row) => `${countIn(row, 'below')} / ${countIn(row, 'agencies')}` },
      { head: t('column.change'), width: 20, of: change },
    ],
    ofYear(answers.weakest_indicators, year),
  ),
];

/** A figure of a report, to be drawn by who writes the file. */
export type ReportFigure = Extract<Block, { readonly kind: 'figure' }>;

function drawn(id: string, words: string, alt: string, spec: FigureSpec): ReportFigure {
  return { kind: 'figure', id, spec, alt, caption: caption('figure', id, words) };
}

/** As wide as the page lets it be; pixels. */
const WIDTH = 590;

/** The mean of the totals over the years; nothing where there is one year only. */
function trendFigure({ answers }: OverviewInput, year: number, digits: DigitStyle): readonly Block[] {
  const points = answers.passed_by_year.map((row) => {
    const mean = numberIn(row, 'mean');
    return { label: String(countIn(row, 'year')), value: mean === null ? null : roundScore(mean) };
  });
  if (points.filter(({ value }) => value !== null).length < 2) return [];
  const { threshold } = frameworkFor(year);
  const said = points.map(({ label, value }) => `พ.ศ. ${label} ${formatScore(value)}`).join(', ');
  const series = [{ name: t('figure.mean'), points }];
  const spec: FigureSpec = { kind: 'history', series, threshold, digits, size: { width: WIDTH, height: 250 } };
  return [drawn('figure-years', t('chart.years'), t('figure.years', { list: said }), spec)];
}

/** The means of the ten indicators beside the line, weakest first as in the table. */
function indicatorFigure({ answers }: OverviewInput, year: number, digits: DigitStyle): readonly Block[] {
  const { threshold } = frameworkFor(year);
  const bars = ofYear(answers.weakest_indicators, year).flatMap((row) => {
    const mean = numberIn(row, 'mean');
    const label = `${countIn(row, 'number')}. ${textIn(row, 'name')}`;
    return mean === null ? [] : [{ label, value: roundScore(mean), below: !reaches(mean, threshold), previous: null }];
  });
  if (bars.length === 0) return [];
  const said = bars.map(({ label, value }) => `${label} ${formatScore(value)}`).join(', ');
  const spec: FigureSpec = { kind: 'bars', bars, threshold, digits, size: { width: WIDTH, height: 62 + bars.length * 26 } };
  return [drawn('figure-indicators', t('caption.indicators'), t('figure.indicators', { list: said }), spec)];
}

/** The figures of a report in their order. */
export const overviewFigures = ({ sections }: Report): readonly ReportFigure[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block): block is ReportFigure => block.kind === 'figure'));

const MOVED: readonly Column<AnswerRow>[] = [
  { head: t('column.agency'), width: 44, of: words('agency'), align: 'left' },
  { head: t('column.before'), width: 14, of: words('total_before') },
  { head: t('column.now'), width: 14, of: words('total_text') },
  { head: t('column.change'), width: 18, of: change },
];

function movements({ answers }: OverviewInput, year: number): readonly Block[] {
  const rows = ofYear(answers.movements, year);
  if (rows.length === 0) return [paragraph(t('movements.none'))];
  const fell = rows.filter((row) => (numberIn(row, 'change') ?? 0) < 0);
  const rose = rows.filter((row) => (numberIn(row, 'change') ?? 0) > 0);
  return [
    paragraph(t('movements.counts', { rose: rose.length, fell: fell.length, same: rows.length - rose.length - fell.length })),
    ...table('falls', t('movements.falls'), MOVED, fell.slice(0, MOST)),
    ...table('rises', t('movements.rises'), MOVED, rose.slice(-MOST).reverse()),
  ];
}

function near({ answers }: OverviewInput, year: number): readonly Block[] {
  const rows = ofYear(answers.one_step, year);
  if (rows.length === 0) return [paragraph(t(ofYear(answers.weakest_indicators, year).length === 0 ? 'near.unknown' : 'near.none'))];
  const [best] = ofYear(answers.best_lift, year);
  const shown = rows.slice(0, MOST_NEAR);
  return [
    paragraph(
      [
        t('near.counts', { count: rows.length }),
        best ? t('near.best', { name: indicatorLabel(textIn(best, 'next_key'), year), count: countIn(best, 'agencies') }) : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
    ...table(
      'near',
      t('caption.near'),
      [
        {
          head: t('column.agency'),
          width: 32,
          of: (row) => `${textIn(row, 'agency')}${row['next_exact'] === false ? ' *' : ''}`,
          align: 'left',
        },
        { head: t('column.total'), width: 14, of: words('total_text') },
        { head: t('column.next'), width: 16, of: words('next_level') },
        { head: t('column.raise'), width: 24, of: (row) => indicatorLabel(textIn(row, 'next_key'), year), align: 'left' },
        { head: t('column.to'), width: 14, of: score('next_to') },
      ],
      shown,
    ),
    ...(shown.some((row) => row['next_exact'] === false) ? [paragraph(t('near.estimate'))] : []),
  ];
}

function data({ answers, problems }: OverviewInput, year: number): readonly Block[] {
  const provisional = ofYear(answers.levels, year).reduce((sum, row) => sum + countIn(row, 'provisional'), 0);
  const lacking = new Map<string, number>();
  for (const row of ofYear(answers.missing, year)) lacking.set(textIn(row, 'what'), (lacking.get(textIn(row, 'what')) ?? 0) + 1);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const doubts = problems.filter(({ severity }) => severity === 'warn').length;
  const absent = ofYear(answers.absent, year).length;
  const lines = [
    ...(provisional === 0 ? [] : [t('data.provisional', { count: provisional })]),
    ...[...lacking].sort((a, b) => b[1] - a[1]).map(([what, number]) => t('data.missing', { what, count: number })),
    ...(absent === 0 ? [] : [t('data.absent', { count: absent })]),
    ...(errors === 0 ? [] : [t('data.errors', { count: errors })]),
    ...(doubts === 0 ? [] : [t('data.doubts', { count: doubts })]),
  ];
  return lines.length === 0 ? [paragraph(t('data.none'))] : [list('dash', lines)];
}

/** The whole report of the newest year. The same input gives the same tree. */
export function overviewReport(input: OverviewInput, digits: DigitStyle = 'thai'): Report {
  const year = newestYear(input.answers);
  const provinces = provincesOf(input.answers);
  const area = provinces.length === 1 ? t('title.area', { province: provinces[0] ?? '' }) : t('title.areas', { count: provinces.length });
  const lines = [t('title.overview'), t('title.year', { year }), ...(provinces.length === 0 ? [] : [area])];
  const chapter = (id: string, words: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [heading(id, 1, words), ...blocks];
  return finish({
    title: lines.join(' '),
    agency: provinces.length === 1 ? area : '',
    names: provinces,
    look: { digits, font: 'Sarabun', fontSize: 16 },
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          { kind: 'title', id: 'title', lines },
          ...chapter('result', t('heading.result'), [...result(input, year), ...trendFigure(input, year, digits)]),
          ...chapter('groups', t('heading.groups'), groups(input, year)),
          ...chapter('indicators', t('heading.indicators'), [...indicators(input, year), ...indicatorFigure(input, year, digits)]),
          ...chapter('movements', t('heading.movements'), movements(input, year)),
          ...chapter('near', t('heading.near'), near(input, year)),
          ...chapter('data', t('heading.data'), data(input, year)),
        ],
      },
    ],
  });
}

/** The overview workbook as data: tabs with their columns, rows and charts. Who writes the file decides nothing. */
import { type AnswerRow, type OverviewInput, textIn } from './facts';
import { indicatorLabel } from './labels';
import { sortedProblems } from './summarise';
import { t } from './texts';

export type SheetCell = string | number | boolean | null;

export interface OverviewColumn {
  readonly head: string;
  /** Letters. */
  readonly width: number;
  /** Two decimals; whole numbers and text otherwise. */
  readonly score?: boolean;
}

/** Bars of one numeric column over the rows of the tab. */
export interface OverviewChart {
  readonly title: string;
  /** 0-based columns of the tab. */
  readonly labels: number;
  readonly values: number;
  /** Rows drawn, from the first. */
  readonly rows: number;
}

export interface OverviewSheet {
  readonly name: string;
  readonly columns: readonly OverviewColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly chart?: OverviewChart;
}

interface Field {
  readonly head: Parameters<typeof t>[0];
  readonly width: number;
  readonly of: string | ((row: AnswerRow) => SheetCell);
  readonly score?: boolean;
}

const value = (row: AnswerRow, of: Field['of']): SheetCell => (typeof of === 'string' ? (row[of] ?? null) : of(row));

function sheet(name: Parameters<typeof t>[0], rows: readonly AnswerRow[], fields: readonly Field[], chart?: OverviewChart): OverviewSheet {
  return {
    name: t(name),
    columns: fields.map(({ head, width, score }) => ({ head: t(head), width, ...(score ? { score } : {}) })),
    rows: rows.map((row) => fields.map(({ of }) => value(row, of))),
    ...(chart && rows.length > 0 ? { chart } : {}),
  };
}

const percent = (row: AnswerRow): SheetCell =>
  typeof row['scored'] === 'number' && row['scored'] > 0 ? (Number(row['passed']) * 100) / row['scored'] : null;

const YEAR: Field = { head: 'column.year', width: 12, of: 'year' };
const COUNTS: readonly Field[] = [
  { head: 'column.agencies', width: 12, of: 'agencies' },
  { head: 'column.scored', width: 14, of: 'scored' },
  { head: 'column.passed', width: 12, of: 'passed' },
  { head: 'column.share', width: 12, of: percent, score: true },
  { head: 'column.mean', width: 12, of: 'mean', score: true },
];
const AGENCY: readonly Field[] = [
  { head: 'column.agency', width: 40, of: 'agency' },
  { head: 'column.type', width: 24, of: 'type' },
  { head: 'column.district', width: 18, of: 'district' },
  { head: 'column.province', width: 18, of: 'province' },
];

const bars = (title: Parameters<typeof t>[0], labels: number, values: number, rows: number): OverviewChart => ({
  title: t(title),
  labels,
  values,
  rows,
});

const inYear = (rows: readonly AnswerRow[], year: unknown): number => rows.filter((row) => row['year'] === year).length;

/** All tabs in order; a tab without rows keeps its headings, so that people see that nothing was found. */
export function overviewSheets({ answers, problems }: OverviewInput): readonly OverviewSheet[] {
  const newest = answers.weakest_indicators[0]?.['year'];
  return [
    sheet('tab.years', answers.passed_by_year, [YEAR, ...COUNTS], bars('chart.years', 0, 5, answers.passed_by_year.length)),
    sheet('tab.agencies', answers.ranking, [
      YEAR,
      { head: 'column.place', width: 8, of: 'place' },
      ...AGENCY,
      { head: 'column.total', width: 12, of: 'total', score: true },
      { head: 'column.level', width: 20, of: 'level' },
    ]),
    sheet(
      'tab.indicators',
      answers.weakest_indicators,
      [
        YEAR,
        { head: 'column.indicator', width: 40, of: (row) => `${textIn(row, 'number')}. ${textIn(row, 'name')}` },
        { head: 'column.tool', width: 10, of: 'tool' },
        { head: 'column.agencies', width: 12, of: 'agencies' },
        { head: 'column.mean', width: 12, of: 'mean', score: true },
        { head: 'column.below', width: 14, of: 'below' },
        { head: 'column.change', width: 14, of: 'change', score: true },
      ],
      bars('chart.indicators', 1, 4, inYear(answers.weakest_indicators, newest)),
    ),
    sheet('tab.items', answers.weakest_items, [
      YEAR,
      { head: 'column.indicator', width: 12, of: 'indicator' },
      { head: 'column.what', width: 12, of: 'code' },
      { head: 'column.tool', width: 10, of: 'part' },
      { head: 'column.agencies', width: 12, of: 'agencies' },
      { head: 'column.mean', width: 12, of: 'mean', score: true },
      { head: 'column.below', width: 14, of: 'below' },
      { head: 'column.change', width: 14, of: 'change', score: true },
    ]),
    sheet('tab.levels', answers.levels, [
      YEAR,
      { head: 'column.level', width: 28, of: 'level' },
      { head: 'column.agencies', width: 12, of: 'agencies' },
    ]),
    sheet('tab.distribution', answers.distribution, [
      YEAR,
      { head: 'column.from', width: 14, of: 'from_score' },
      { head: 'column.agencies', width: 12, of: 'agencies' },
    ]),
    sheet('tab.types', answers.passed_by_type, [YEAR, { head: 'column.type', width: 28, of: 'type' }, ...COUNTS]),
    sheet('tab.districts', answers.passed_by_district, [
      YEAR,
      { head: 'column.province', width: 18, of: 'province' },
      { head: 'column.district', width: 18, of: 'district' },
      ...COUNTS,
    ]),
    sheet('tab.movements', answers.movements, [
      YEAR,
      ...AGENCY,
      { head: 'column.before', width: 12, of: 'total_before' },
      { head: 'column.now', width: 12, of: 'total_text' },
      { head: 'column.change', width: 14, of: 'change', score: true },
    ]),
    sheet('tab.near', answers.one_step, [
      YEAR,
      ...AGENCY,
      { head: 'column.total', width: 12, of: 'total_text' },
      { head: 'column.level', width: 20, of: 'level' },
      { head: 'column.next', width: 20, of: 'next_level' },
      { head: 'column.raise', width: 40, of: (row) => indicatorLabel(textIn(row, 'next_key'), Number(row['year'])) },
      { head: 'column.to', width: 12, of: 'next_to', score: true },
    ]),
    sheet('tab.missing', answers.missing, [YEAR, ...AGENCY, { head: 'column.what', width: 80, of: 'what' }]),
    problemSheet(problems),
  ];
}

const problemSheet = (problems: OverviewInput['problems']): OverviewSheet => ({
  name: t('tab.problems'),
  columns: [
    { head: t('column.severity'), width: 16 },
    { head: t('column.source'), width: 30 },
    { head: t('column.row'), width: 8 },
    { head: t('column.message'), width: 100 },
  ],
  rows: sortedProblems(problems).map(({ severity, source, row, message }) => [t(`severity.${severity}`), source, row, message]),
});

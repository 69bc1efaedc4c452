/** The overview workbook as data: tabs with their columns, rows and charts. Who writes the file decides nothing. */
import { type AnswerRow, type OverviewInput, textIn } from './facts';
import { indicatorLabel } from './labels';
import { sortedProblems } from './summarise';
import { INDICATOR_COLUMNS } from './table';
import { t } from './texts';

export type SheetCell = string | number | boolean | null;

interface OverviewColumn {
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
  readonly rows: Iterable<readonly SheetCell[]>;
  readonly chart?: OverviewChart;
}

interface Field {
  readonly head: string;
  readonly width: number;
  readonly of: string | ((row: AnswerRow) => SheetCell);
  readonly score?: boolean;
}

const value = (row: AnswerRow, of: Field['of']): SheetCell => (typeof of === 'string' ? (row[of] ?? null) : of(row));

function* cellsOf(rows: readonly AnswerRow[], fields: readonly Field[]): Generator<readonly SheetCell[]> {
  for (const row of rows) yield fields.map(({ of }) => value(row, of));
}

function sheet(name: string, rows: readonly AnswerRow[], fields: readonly Field[], chart?: OverviewChart): OverviewSheet {
  return {
    name,
    columns: fields.map(({ head, width, score }) => ({ head, width, ...(score ? { score } : {}) })),
    // Made one at a time: a nation's tabs never stand in memory as cells.
    rows: { [Symbol.iterator]: () => cellsOf(rows, fields) },
    ...(chart && rows.length > 0 ? { chart } : {}),
  };
}

const percent = (row: AnswerRow): SheetCell =>
  typeof row['scored'] === 'number' && row['scored'] > 0 ? (Number(row['passed']) * 100) / row['scored'] : null;

const YEAR: Field = { head: t('column.year'), width: 12, of: 'year' };
const COUNTS: readonly Field[] = [
  { head: t('column.agencies'), width: 12, of: 'agencies' },
  { head: t('column.scored'), width: 14, of: 'scored' },
  { head: t('column.passed'), width: 12, of: 'passed' },
  { head: t('column.share'), width: 12, of: percent, score: true },
  { head: t('column.mean'), width: 12, of: 'mean', score: true },
];
const AGENCY: readonly Field[] = [
  { head: t('column.agency'), width: 40, of: 'agency' },
  { head: t('column.type'), width: 24, of: 'type' },
  { head: t('column.district'), width: 18, of: 'district' },
  { head: t('column.province'), width: 18, of: 'province' },
];

const TOOL_FIELDS: readonly Field[] = [
  { head: 'IIT', width: 10, of: 'iit', score: true },
  { head: 'EIT', width: 10, of: 'eit', score: true },
  { head: 'OIT', width: 10, of: 'oit', score: true },
];

const bars = (title: string, labels: number, values: number, rows: number): OverviewChart => ({
  title,
  labels,
  values,
  rows,
});

const inYear = (rows: readonly AnswerRow[], year: unknown): number => rows.filter((row) => row['year'] === year).length;

/** All tabs in order; a tab without rows keeps its headings, so that people see that nothing was found. */
export function overviewSheets({ answers, problems }: OverviewInput): readonly OverviewSheet[] {
  const newest = answers.weakest_indicators[0]?.['year'];
  return [
    sheet(t('tab.years'), answers.passed_by_year, [YEAR, ...COUNTS], bars(t('chart.years'), 0, 5, answers.passed_by_year.length)),
    sheet(t('tab.agencies'), answers.ranking, [
      YEAR,
      { head: t('column.place'), width: 8, of: 'place' },
      ...AGENCY,
      { head: t('column.total'), width: 12, of: 'total', score: true },
      { head: t('column.level'), width: 20, of: 'level' },
      { head: t('column.change'), width: 14, of: 'change', score: true },
      ...TOOL_FIELDS,
      ...INDICATOR_COLUMNS.map(
        (of, index): Field => ({ head: t('column.indicatorOf', { number: index + 1 }), width: 12, of, score: true }),
      ),
      { head: t('column.below'), width: 14, of: 'below' },
      { head: t('column.placeInDistrict'), width: 14, of: 'place_in_district' },
      { head: t('column.placeInType'), width: 14, of: 'place_in_type' },
    ]),
    sheet(
      t('tab.indicators'),
      answers.weakest_indicators,
      [
        YEAR,
        { head: t('column.indicator'), width: 40, of: (row) => `${textIn(row, 'number')}. ${textIn(row, 'name')}` },
        { head: t('column.tool'), width: 10, of: 'tool' },
        { head: t('column.agencies'), width: 12, of: 'agencies' },
        { head: t('column.mean'), width: 12, of: 'mean', score: true },
        { head: t('column.below'), width: 14, of: 'below' },
        { head: t('column.change'), width: 14, of: 'change', score: true },
      ],
      bars(t('chart.indicators'), 1, 4, inYear(answers.weakest_indicators, newest)),
    ),
    sheet(t('tab.items'), answers.weakest_items, [
      YEAR,
      { head: t('column.indicator'), width: 12, of: 'indicator' },
      { head: t('column.item'), width: 12, of: 'code' },
      { head: t('column.tool'), width: 10, of: 'part' },
      { head: t('column.agencies'), width: 12, of: 'agencies' },
      { head: t('column.mean'), width: 12, of: 'mean', score: true },
      { head: t('column.below'), width: 14, of: 'below' },
      { head: t('column.change'), width: 14, of: 'change', score: true },
    ]),
    sheet(t('tab.levels'), answers.levels, [
      YEAR,
      { head: t('column.level'), width: 28, of: 'level' },
      { head: t('column.agencies'), width: 12, of: 'agencies' },
    ]),
    sheet(t('tab.distribution'), answers.distribution, [
      YEAR,
      { head: t('column.from'), width: 14, of: 'from_score' },
      { head: t('column.agencies'), width: 12, of: 'agencies' },
    ]),
    sheet(t('tab.types'), answers.passed_by_type, [YEAR, { head: t('column.type'), width: 28, of: 'type' }, ...COUNTS]),
    sheet(t('tab.districts'), answers.passed_by_district, [
      YEAR,
      { head: t('column.province'), width: 18, of: 'province' },
      { head: t('column.district'), width: 18, of: 'district' },
      ...COUNTS,
    ]),
    sheet(t('tab.movements'), answers.movements, [
      YEAR,
      ...AGENCY,
      { head: t('column.before'), width: 12, of: 'earlier_total', score: true },
      { head: t('column.now'), width: 12, of: 'total', score: true },
      { head: t('column.change'), width: 14, of: 'change', score: true },
    ]),
    sheet(t('tab.near'), answers.one_step, [
      YEAR,
      ...AGENCY,
      { head: t('column.total'), width: 12, of: 'total', score: true },
      { head: t('column.level'), width: 20, of: 'level' },
      { head: t('column.next'), width: 20, of: 'next_level' },
      { head: t('column.raise'), width: 40, of: (row) => indicatorLabel(textIn(row, 'next_key'), Number(row['year'])) },
      { head: t('column.to'), width: 12, of: 'next_to', score: true },
    ]),
    sheet(t('tab.missing'), answers.missing, [YEAR, ...AGENCY, { head: t('column.what'), width: 80, of: 'what' }]),
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

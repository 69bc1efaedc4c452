/** What the overview says, out of the engine's answers: one place reads the columns of sql/answers/. */
import type { AnswerName } from './answers';
import type { AgencyProblem } from './model';

/** A row of an answer as the engine gives it: counts are numbers, unknown values null. */
export type AnswerRow = Readonly<Record<string, string | number | boolean | null>>;

export type Answers = Readonly<Record<AnswerName, readonly AnswerRow[]>>;

export interface OverviewInput {
  readonly answers: Answers;
  readonly problems: readonly AgencyProblem[];
}

export const textIn = (row: AnswerRow, column: string): string => String(row[column] ?? '');
export const numberIn = (row: AnswerRow, column: string): number | null => {
  const value = row[column];
  return typeof value === 'number' ? value : null;
};
export const countIn = (row: AnswerRow, column: string): number => numberIn(row, column) ?? 0;

/** The newest year of the data set; 0 where it is empty. */
export const newestYear = ({ passed_by_year: years }: Answers): number => Math.max(0, ...years.map((row) => countIn(row, 'year')));

/** The rows of one year, in the answer's order. */
export const ofYear = (rows: readonly AnswerRow[], year: number): readonly AnswerRow[] => rows.filter((row) => row['year'] === year);

/** Provinces of the data set, '' left out. */
export const provincesOf = ({ passed_by_district: rows }: Answers): readonly string[] =>
  [...new Set(rows.map((row) => textIn(row, 'province')))].filter((name) => name !== '').sort((a, b) => a.localeCompare(b, 'th'));

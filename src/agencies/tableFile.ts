/** What goes into table.json: rows of the ranking as they stand, and the facts of their years. */
import { bandsOf, frameworkFor } from '../ita';
import type { AnswerRow } from './facts';
import { TABLE_COLUMNS, type TableFile, type TableValue, type TableYear } from './table';

function tableYear(year: number): TableYear {
  const { threshold, indicators, levelScheme } = frameworkFor(year);
  return {
    year,
    threshold,
    indicators: indicators.map(({ number, name, tool }) => ({ number, name, tool })),
    levels: bandsOf(levelScheme).map(({ name }) => name),
  };
}

/** A row of the answer as it stands in the file. */
export const tableRow = (row: AnswerRow): readonly TableValue[] => TABLE_COLUMNS.map((name) => row[name] ?? null);

/** The file's head; rows and problems follow. */
export const tableHead = (years: readonly number[]): Pick<TableFile, 'years' | 'columns'> => ({
  years: [...years].sort((a, b) => b - a).map(tableYear),
  columns: TABLE_COLUMNS,
});

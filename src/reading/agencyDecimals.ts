/** Decimal commas (92,15), as spreadsheets of other languages write them: read where a whole table writes so, and told. */
import type { Problem } from '../model';
import { toArabicDigits } from '../thai';
import type { TextRow } from './blocks';
import { t } from './data/messages';
import { placeOf } from './place';

const WITH_COMMA = /^([+\-−–]?\d{1,3}),(\d{1,4})(%?)$/;
const WITH_POINT = /^[+\-−–]?\d{1,3}\.\d{1,4}%?$/;
/** A single figure with a comma may be two numbers, or thousands. */
const FEWEST = 3;

const key = (cell: string): string => toArabicDigits(cell).trim();
const isThousands = (cell: string): boolean => /,\d{3}$/.test(cell);

/**
 * The table with points for commas. As it is where a figure stands with a point too, where fewer than three have a comma, and in columns whose figures
 * all have three digits behind it: these are thousands.
 */
export function withPoints(
  rows: readonly TextRow[],
  grid: boolean,
): { readonly rows: readonly TextRow[]; readonly problems: readonly Problem[] } {
  const cells = rows.flatMap(({ line, cells: own }) => own.map((cell, column) => ({ line, column, text: key(cell) })));
  const found = cells.filter(({ text }) => WITH_COMMA.test(text));
  if (found.length < FEWEST || cells.some(({ text }) => WITH_POINT.test(text))) return { rows, problems: [] };
  const columns = new Set(found.map(({ column }) => column));
  for (const column of columns) if (found.every((cell) => cell.column !== column || isThousands(cell.text))) columns.delete(column);
  const first = found.find(({ column }) => columns.has(column));
  if (!first) return { rows, problems: [] };
  const pointed = (cell: string): string => key(cell).replace(WITH_COMMA, '$1.$2$3');
  const { text: place, at } = placeOf({ line: first.line, column: first.column + 1 }, grid);
  return {
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) => (columns.has(column) && WITH_COMMA.test(key(cell)) ? pointed(cell) : cell)),
    })),
    problems: [
      {
        severity: 'info',
        code: 'DECIMAL_COMMA',
        message: `${place}: ${t('DECIMAL_COMMA', { found: first.text, value: pointed(first.text) })}`,
        found: first.text,
        ...at,
      },
    ],
  };
}

/** Delimited text: comma, semicolon or tab, quoted cells with line ends, byte order mark. */
/// <reference path="./papaparse.d.ts" />
import papaparse from 'papaparse';

const DELIMITERS = [',', ';', '\t'] as const;

/** How often each delimiter stands in a line, outside quotes. */
const countsOf = (line: string): readonly number[] => DELIMITERS.map((delimiter) => line.split(delimiter).length - 1);

const countBy = (values: readonly number[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/**
 * The delimiter that most of the first lines have equally often, then the one that is used most; a comma where none is used. Decimal commas stand in the
 * rows and not in the heading, which the delimiter divides as well. papaparse's own guess looks at rows of equal length only.
 */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/)
    .map(countsOf);
  const found = DELIMITERS.map((delimiter, index) => {
    const used = lines.map((counts) => counts[index] ?? 0).filter((count) => count > 0);
    const alike = Math.max(0, ...countBy(used).values());
    return { delimiter, alike, all: used.reduce((sum, count) => sum + count, 0) };
  });
  return found.sort((a, b) => b.alike - a.alike || b.all - a.all)[0]?.delimiter ?? ',';
}

/** The cells, row by row. A quote left open ends with the text. */
export function parseCsv(text: string, delimiter = delimiterOf(text)): readonly (readonly string[])[] {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const rows = papaparse.parse(source, { delimiter }).data;
  const last = rows[rows.length - 1];
  return last?.every((cell) => cell === '') ? rows.slice(0, -1) : rows;
}

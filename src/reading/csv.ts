/** Delimited text: comma, semicolon or tab, quoted cells with line ends, byte order mark. */
/// <reference path="./papaparse.d.ts" />
import papaparse from 'papaparse';

const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter that the first lines use most outside quotes; a comma where none is used. papaparse's own guess looks at rows of equal length only. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, 20000).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: sample.split(delimiter).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}

/** The cells, row by row. A quote left open ends with the text. */
export function parseCsv(text: string, delimiter = delimiterOf(text)): readonly (readonly string[])[] {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const rows = papaparse.parse(source, { delimiter }).data;
  const last = rows[rows.length - 1];
  return last?.every((cell) => cell === '') ? rows.slice(0, -1) : rows;
}

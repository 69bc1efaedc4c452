/** Tables on the clipboard as text: cells apart by tabs, rows by line ends, quotes around a cell that holds either. Pure. */

const QUOTED = /[\t\n\r"]/;

/** As Sheets and Excel write it. */
export const toTsv = (table: readonly (readonly string[])[]): string =>
  table.map((row) => row.map((text) => (QUOTED.test(text) ? `"${text.replace(/"/g, '""')}"` : text)).join('\t')).join('\n');

/** Where the quoted cell that begins at `start` ends (after its quote); -1 where it is no quoted cell. */
function quotedEnd(source: string, start: number): number {
  for (let at = start + 1; ; ) {
    const quote = source.indexOf('"', at);
    if (quote < 0) return -1;
    const next = source[quote + 1];
    if (next === '"') at = quote + 2;
    else return next === undefined || next === '\t' || next === '\n' ? quote + 1 : -1;
  }
}

/** A quote opens a quoted cell only at the cell's beginning; one that never closes is a plain letter. A last line end ends the last row. */
export function fromTsv(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const plain = /[^\t\n]*/y;
  const table: string[][] = [[]];
  for (let at = 0; ; at++) {
    const end = source[at] === '"' ? quotedEnd(source, at) : -1;
    if (end >= 0) {
      table.at(-1)?.push(source.slice(at + 1, end - 1).replace(/""/g, '"'));
      at = end;
    } else {
      plain.lastIndex = at;
      const found = plain.exec(source)?.[0] ?? '';
      table.at(-1)?.push(found);
      at += found.length;
    }
    if (at >= source.length) return table;
    if (source[at] === '\n') table.push([]);
  }
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');

/** For word processors and mail: a plain table. */
export const toHtml = (table: readonly (readonly string[])[]): string =>
  `<table>${table.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`).join('')}</table>`;

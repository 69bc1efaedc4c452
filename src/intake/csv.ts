/** Delimited text: comma, semicolon or tab, quoted cells with line ends, byte order mark. */

const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter that the first lines use most outside quotes; a comma where none is used. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, 20000).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: sample.split(delimiter).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}

/** The cells, row by row. A quote left open ends with the text. */
export function parseCsv(text: string, delimiter = delimiterOf(text)): readonly (readonly string[])[] {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= source.length) {
    let cell = '';
    if (source[at] === '"') {
      at++;
      for (;;) {
        const end = source.indexOf('"', at);
        cell += source.slice(at, end < 0 ? source.length : end);
        at = end < 0 ? source.length : end + 1;
        if (end < 0 || source[at] !== '"') break;
        cell += '"';
        at++;
      }
    }
    const start = at;
    while (at < source.length && source[at] !== delimiter && source[at] !== '\n') at++;
    row.push(cell + source.slice(start, at));
    if (at >= source.length || source[at] === '\n') {
      rows.push(row);
      row = [];
    }
    at++;
  }
  if (rows[rows.length - 1]?.every((cell) => cell === '')) rows.pop();
  return rows;
}

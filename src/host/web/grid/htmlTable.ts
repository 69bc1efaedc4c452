/** A table that another program put on the clipboard as HTML → rows of texts. */

const BLOCKS = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'H4', 'TR']);

/** The text of a cell as it looks: paragraphs and breaks are line ends, runs of white space are one space. */
function textOf(cell: Element): string {
  let text = '';
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
    else if (node.nodeName === 'BR') text += '\n';
    else if (node.nodeName !== 'STYLE' && node.nodeName !== 'SCRIPT') {
      const block = BLOCKS.has(node.nodeName);
      if (block && text !== '' && !text.endsWith('\n')) text += '\n';
      node.childNodes.forEach(visit);
      if (block && !text.endsWith('\n')) text += '\n';
    }
  };
  cell.childNodes.forEach(visit);
  return text
    .split('\n')
    .map((line) => line.replace(/\u00a0/g, ' ').trim())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/** Merged cells give their text once. @returns null where the HTML holds no table, or text beside it */
export function fromHtml(html: string): string[][] | null {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const tables = parsed.querySelectorAll('table');
  const [table] = tables;
  if (!table || tables.length > 1) return null;
  const rows: string[][] = [];
  const taken: boolean[][] = [];
  [...table.rows].forEach((row, r) => {
    const line: string[] = [];
    let column = 0;
    for (const cell of row.cells) {
      while (taken[r]?.[column]) column++;
      line[column] = textOf(cell);
      for (let down = 0; down < Math.min(cell.rowSpan, table.rows.length - r); down++) {
        const marks = taken[r + down] ?? [];
        taken[r + down] = marks;
        for (let across = 0; across < cell.colSpan; across++) marks[column + across] = true;
      }
      column += cell.colSpan;
    }
    rows.push(Array.from({ length: Math.max(column, taken[r]?.length ?? 0) }, (_, at) => line[at] ?? ''));
  });
  return rows.length > 0 ? rows : null;
}

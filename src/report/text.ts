/** A report as plain text: one line per paragraph, one line per table row with tabs between the cells. */
import { markOf } from './finish';
import type { Block, BlockKind, BlockOf, Inline, InlineKind, InlineOf, Look, Report, TableCell, TableRow } from './tree';

const INLINES: { readonly [K in InlineKind]: (inline: InlineOf<K>) => string } = {
  text: ({ text }) => text,
  link: ({ text }) => text,
  reference: ({ label }) => label,
};

/** The words of a run of inlines. */
const wordsOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (INLINES[inline.kind] as (one: Inline) => string)(inline)).join('');

const cellText = (cell: TableCell, look: Look): string => cell.blocks.flatMap((block) => blockLines(block, look)).join(' ');

/** Cells by column; a cell merged from above leaves its place empty. */
function rowLines(rows: readonly TableRow[], columns: number, look: Look): readonly string[] {
  const taken: number[] = [];
  return rows.map((row) => {
    const cells = row.cells.slice();
    const out: string[] = [];
    for (let column = 0; column < columns; column += 1) {
      if ((taken[column] ?? 0) > 0) {
        taken[column] = (taken[column] ?? 0) - 1;
        out.push('');
        continue;
      }
      const next = cells.shift();
      if (next === undefined) break;
      if (next.rowSpan !== undefined) taken[column] = next.rowSpan - 1;
      out.push(cellText(next, look));
      column += (next.colSpan ?? 1) - 1;
    }
    return out.join('\t');
  });
}

const LINES: { readonly [K in BlockKind]: (block: BlockOf<K>, look: Look) => readonly string[] } = {
  cover: ({ lines }) => [...lines.map(({ text }) => text), ''],
  title: ({ lines }) => [...lines, ''],
  heading: ({ number, text }) => [number === '' ? text : `${number} ${text}`],
  paragraph: ({ inlines }) => [wordsOf(inlines)],
  list: ({ marker, items, prefix }, look) => items.map((item, index) => markOf(marker, index, look.digits, prefix) + wordsOf(item)),
  table: ({ header, rows, widths }, look) => ['', ...rowLines(header, widths.length, look), ...rowLines(rows, widths.length, look), ''],
  figure: ({ caption, alt }) => [`${caption.label} ${caption.text}`, `[${alt}]`],
  photo: ({ caption, note }) => [caption === '' ? note : caption],
  caption: ({ caption }) => [`${caption.label} ${caption.text}`],
  contents: ({ title, entries }) => [title, ...entries.map(({ number, text }) => `${number} ${text}`.trim()), ''],
  pageBreak: () => [],
  signature: ({ people }) => ['', ...people.flat()],
};

function blockLines(block: Block, look: Look): readonly string[] {
  return (LINES[block.kind] as (one: Block, look: Look) => readonly string[])(block, look);
}

/** The text of a whole report, as the checker and the importer read documents. */
export const textOf = (report: Report): string =>
  `${report.sections
    .flatMap(({ blocks }) => blocks.flatMap((block) => blockLines(block, report.look)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;

/** A pasted text as blocks: runs of running text, and tables whose cells are known by row and column. */
import { cellText, proseText } from './clean';
import type { FlowLine } from './flow';

export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export type Block =
  | { readonly kind: 'prose'; readonly lines: readonly FlowLine[] }
  | { readonly kind: 'table'; readonly rows: readonly Row[] };

const isRule = (line: string): boolean => /^\s*\|?[\s:|-]*-[\s:|-]*$/.test(line) && line.includes('|');

/** The cells of a line: markdown bars or tabs; null where the line is no row. */
export function cellsOf(line: string): readonly string[] | null {
  if (/^\s*\|.*\|/.test(line))
    return line
      .trim()
      .replace(/^\|/, '')
      .replace(/\|\s*$/, '')
      .split('|')
      .map(cellText);
  const inner = line.replace(/^\s+/, '').replace(/\s+$/, '');
  // A leading tab is an empty first cell (a merged tool cell), but only where more cells follow.
  if (inner.includes('\t')) return line.replace(/\s+$/, '').split('\t').map(cellText);
  return / \| /.test(line) ? line.split('|').map(cellText) : null;
}

/** Splits cleaned lines into blocks. Blank lines stay in running text, so that offsets keep their distance. */
export function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let prose: FlowLine[] = [];
  let rows: Row[] = [];
  const endProse = (): void => {
    if (prose.length > 0) blocks.push({ kind: 'prose', lines: prose });
    prose = [];
  };
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  lines.forEach((text, index) => {
    const line = index + 1;
    if (isRule(text)) return;
    const cells = cellsOf(text);
    if (cells) {
      endProse();
      rows.push({ line, cells });
    } else {
      endTable();
      prose.push({ line, text: proseText(text) });
    }
  });
  endProse();
  endTable();
  return blocks;
}

/** The columns of a table as lines of text, top to bottom; cells of several lines keep their row's line. */
export function columnsOf(rows: readonly Row[]): readonly (readonly FlowLine[])[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap(({ line, cells }) => (cells[column] ?? '').split('\n').map((text) => ({ line, text, column: column + 1 }))),
  );
}

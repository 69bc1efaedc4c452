/** A pasted text as blocks: runs of running text, and tables whose cells are known by row and column. */
import { cellText, proseText } from './clean';
import type { FlowLine } from './flow';
import { rowOverLines } from './overLines';

export interface TextRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** True where its cells were put together by their order or position alone. */
  readonly placed?: true;
}

export type TextBlock =
  | { readonly kind: 'prose'; readonly lines: readonly FlowLine[] }
  | { readonly kind: 'table'; readonly rows: readonly TextRow[] };

const isRule = (line: string): boolean => line.includes('|') && line.includes('-') && /^[\s:|-]+$/.test(line);

/** No table of people is wider; what has more bars or tabs is a drawing. */
const WIDEST = 60;

/** The cells of a line: markdown bars or tabs; null where the line is no row. A leading tab is an empty first cell (a merged tool cell). */
function cellsOf(line: string): readonly string[] | null {
  const cells = splitCells(line);
  return cells && cells.length <= WIDEST ? cells.map(cellText) : null;
}

function splitCells(line: string): readonly string[] | null {
  const trimmed = line.trim();
  if (trimmed.startsWith('|') && trimmed.includes('|', 1)) return trimmed.replace(/^\|/, '').replace(/\|$/, '').split('|');
  if (trimmed.includes('\t')) return line.replace(/^ +/, '').trimEnd().split('\t');
  return trimmed.includes(' | ') ? trimmed.split('|') : null;
}

/** Splits cleaned lines into blocks. Blank lines stay in running text, so that offsets keep their distance. */
export function blocksOf(lines: readonly string[]): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let prose: FlowLine[] = [];
  let rows: TextRow[] = [];
  const endProse = (): void => {
    if (prose.length > 0) blocks.push({ kind: 'prose', lines: prose });
    prose = [];
  };
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index] ?? '';
    const line = index + 1;
    if (isRule(text)) continue;
    const over = rows.length > 0 && text.includes('\t') ? rowOverLines(lines, index, rows[0]?.cells.length ?? 0) : null;
    if (over) {
      rows.push({ line, cells: over.cells.map(cellText) });
      index += over.length - 1;
      continue;
    }
    const cells = cellsOf(text);
    if (cells) {
      endProse();
      rows.push({ line, cells });
    } else {
      endTable();
      prose.push({ line, text: proseText(text) });
    }
  }
  endProse();
  endTable();
  return blocks;
}

/** The columns of a table as lines of text, top to bottom; cells of several lines keep their row's line. */
export function columnsOf(rows: readonly TextRow[]): readonly (readonly FlowLine[])[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap(({ line, cells }) => (cells[column] ?? '').split('\n').map((text) => ({ line, text, column: column + 1 }))),
  );
}

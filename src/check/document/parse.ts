/** A document as text → paragraphs with line numbers, headings and tables, whatever program the text came from. */

import { normalizeThai } from '../../thai';
import { withoutFormat } from './marks';
import { leadingNumber, type Numbering } from './outline';
import { type DocumentTable, oneCellPerLine, type TableBlock, tableBlockAt } from './tables';

export interface Paragraph {
  /** 1-based line of the text. */
  readonly line: number;
  /** Normalised text without format marks; the digits are kept as they stand. */
  readonly text: string;
  /** The line as it stands. */
  readonly raw: string;
  readonly numbering: Numbering | null;
  /** The text after its number. */
  readonly body: string;
  /** True where the line carries a heading mark, or is short and numbered. */
  readonly heading: boolean;
}

type DocumentBlock =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'table'; readonly table: DocumentTable };

export interface DocumentText {
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly DocumentTable[];
  /** Paragraphs and tables in the order of the document. */
  readonly blocks: readonly DocumentBlock[];
  /** All lines as they stand: line n is `lines[n - 1]`. */
  readonly lines: readonly string[];
}

/** The text without markdown marks, tags become line ends. */
const withoutMarks = (text: string): string =>
  withoutFormat(text)
    .replace(/^\s*#{1,6}\s+/, '')
    // Emphasis that runs over several lines opens in one and closes in another.
    .replace(/^\s*\*\*(?=\S)|(?<=\S)\*\*\s*$/g, '')
    .replace(/[ \t]+$/gm, '');

const HEADING_LENGTH = 160;

/** Rules look back and forth in a paragraph; a line longer than this is read in parts, so that their work grows with the text and not with its square. */
const LONGEST = 3000;

/** The parts of a line, cut at a space where there is one. */
function partsOf(raw: string): readonly string[] {
  const parts: string[] = [];
  let rest = raw;
  while (rest.length > LONGEST) {
    const space = rest.lastIndexOf(' ', LONGEST);
    const end = space > LONGEST / 2 ? space : LONGEST;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

function paragraphOf(raw: string, line: number): Paragraph {
  const text = withoutMarks(normalizeThai(raw)).trim();
  const numbering = leadingNumber(text);
  const body = numbering === null ? text : text.slice(numbering.length).trim();
  const marked = /^\s*#{1,6}\s|^\s*\*\*.*\*\*\s*$/.test(raw);
  return { line, text, raw, numbering, body, heading: marked || (numbering !== null && text.length <= HEADING_LENGTH) };
}

/** Reads a pasted document: markdown, tab-separated rows, `<br>`/`<p>` cells, and tables written with one cell per line. */
export function parseDocument(text: string): DocumentText {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const blocks: DocumentBlock[] = [];
  const cellPerLine = oneCellPerLine(lines);
  let index = 0;
  while (index < lines.length) {
    const block: TableBlock | null = cellPerLine.get(index) ?? tableBlockAt(lines, index);
    if (block !== null) {
      blocks.push({ kind: 'table', table: block.table });
      index = block.end;
      continue;
    }
    const raw = lines[index]!;
    index += 1;
    for (const part of partsOf(raw)) if (part.trim() !== '') blocks.push({ kind: 'paragraph', paragraph: paragraphOf(part, index) });
  }
  return {
    blocks,
    lines,
    paragraphs: blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.paragraph] : [])),
    tables: blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  };
}

/** Every paragraph and every table cell as one list of passages, in order: what the language rules read. */
interface Passage {
  readonly line: number;
  readonly text: string;
}

export function passages(document: DocumentText): readonly Passage[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [{ line: block.paragraph.line, text: block.paragraph.text }];
    const rows = [block.table.headers.map((text) => ({ text, line: block.table.line })), ...block.table.rows.map((row) => row.cells)];
    return rows.flatMap((cells) =>
      cells.flatMap((cell) => partsOf(cell.text).flatMap((text) => (text === '' ? [] : [{ line: cell.line, text }]))),
    );
  });
}

/** Tables in text: markdown rows, rows with tabs, and tables that were saved with one cell per line. */

import { normalizeThai } from '../../thai';
import { withoutFormat } from './marks';

export interface DocumentCell {
  readonly line: number;
  /** Lines of the cell are separated by \n; '' where empty. */
  readonly text: string;
}

interface DocumentRow {
  readonly line: number;
  readonly cells: readonly DocumentCell[];
}

export interface DocumentTable {
  /** 1-based line of its header row. */
  readonly line: number;
  /** '' for a blank heading. */
  readonly headers: readonly string[];
  readonly rows: readonly DocumentRow[];
}

/** A table and the index of the first line after it. */
export interface TableBlock {
  readonly table: DocumentTable;
  readonly end: number;
}

const cellText = (raw: string): string =>
  withoutFormat(normalizeThai(raw))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

const isMarkdownRow = (line: string | undefined): boolean => line !== undefined && /^\s*\|.*\|\s*$/.test(line);
const isRule = (line: string): boolean => /^\s*\|(\s*:?-{2,}:?\s*\|)+\s*$/.test(line);
/** A row has a tab between two cells; a tab behind a number or a bullet only indents a paragraph. */
const isTabRow = (line: string | undefined): boolean => {
  if (line === undefined) return false;
  const inner = line.trim();
  const tabs = (line.replace(/^\s+/, '').match(/\t/g) ?? []).length;
  return tabs >= 2 || (inner.includes('\t') && !/^\s*\t/.test(line) && !/^[\s0-9๐-๙.()•*-]*\t/.test(inner));
};

const markdownCells = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');

function tableOf(rows: readonly { readonly line: number; readonly cells: readonly string[] }[]): DocumentTable {
  // A single row is no header: it is a row between two spanning ones.
  const [header, body] = rows.length === 1 ? [{ line: rows[0]!.line, cells: [] }, rows] : [rows[0], rows.slice(1)];
  return {
    line: header!.line,
    headers: header!.cells.map((cell) => cellText(cell).replace(/\n/g, ' ')),
    rows: body.map((row) => ({ line: row.line, cells: row.cells.map((cell) => ({ line: row.line, text: cellText(cell) })) })),
  };
}

/** The table that begins at this line, if one does. */
export function tableBlockAt(lines: readonly string[], start: number): TableBlock | null {
  const rows: { line: number; cells: readonly string[] }[] = [];
  let index = start;
  if (isMarkdownRow(lines[start])) {
    for (; isMarkdownRow(lines[index]); index += 1) {
      if (!isRule(lines[index]!)) rows.push({ line: index + 1, cells: markdownCells(lines[index]!) });
    }
  } else if (isTabRow(lines[start])) {
    for (; isTabRow(lines[index]); index += 1) rows.push({ line: index + 1, cells: lines[index]!.split('\t') });
  }
  return rows.length > 0 ? { table: tableOf(rows), end: index } : null;
}

const opensCell = (line: string): boolean => /^ ?\t/.test(line) && !isTabRow(line);

/** Headings that open a table written one cell per line. */
const FIRST_HEADING = /^\s*(ประเด็น|ตัวชี้วัด|มาตรการ|ลำดับ|แบบ)/;

interface OpenCell {
  readonly line: number;
  readonly lines: string[];
}

function cellsFrom(lines: readonly string[], start: number): { readonly cells: readonly OpenCell[]; readonly end: number } {
  const cells: OpenCell[] = [];
  let index = start;
  let blanks = 0;
  for (; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (opensCell(line)) cells.push({ line: index + 1, lines: [line] });
    else cells[cells.length - 1]!.lines.push(line);
    blanks = line.trim() === '' ? blanks + 1 : 0;
    const tableGoesOn = blanks < 2 || lines.slice(index, index + 6).some((next) => opensCell(next) || /^\s*-/.test(next));
    if (!tableGoesOn) break;
  }
  return { cells, end: Math.min(index + 1, lines.length) };
}

/**
 * Tables of which every cell opens with a tab on a line of its own and every row has as many cells as the first run of such lines.
 * The map is keyed by the index of each table's first line; a header that returns opens a new table.
 */
export function oneCellPerLine(lines: readonly string[]): ReadonlyMap<number, TableBlock> {
  const found = new Map<number, TableBlock>();
  const start = lines.findIndex((line, index) => opensCell(line) && FIRST_HEADING.test(line) && opensCell(lines[index + 1] ?? ''));
  if (start < 0) return found;
  let width = 0;
  while (opensCell(lines[start + width] ?? '')) width += 1;
  if (width < 3) return found;
  const { cells, end } = cellsFrom(lines, start);
  const rows: OpenCell[][] = [];
  for (let index = 0; index < cells.length; index += width) rows.push(cells.slice(index, index + width));
  const title = cellText(cells[0]!.lines.join('\n'));
  const isHeader = (row: readonly OpenCell[]): boolean => cellText(row[0]!.lines.join('\n')) === title;
  rows.forEach((row, position) => {
    if (!isHeader(row)) return;
    let last = position + 1;
    while (last < rows.length && !isHeader(rows[last]!)) last += 1;
    const asText = (cell: OpenCell): DocumentCell => ({ line: cell.line, text: cellText(cell.lines.join('\n')) });
    const body = rows.slice(position + 1, last);
    const table: DocumentTable = {
      line: row[0]!.line,
      headers: row.map((cell) => asText(cell).text.replace(/\n/g, ' ')),
      rows: body.map((cellsOfRow) => ({ line: cellsOfRow[0]!.line, cells: cellsOfRow.map(asText) })),
    };
    found.set(row[0]!.line - 1, { table, end: last < rows.length ? rows[last]![0]!.line - 1 : end });
  });
  return found;
}

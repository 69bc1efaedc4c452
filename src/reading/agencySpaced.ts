/** Tables that a copy left without marks between their cells: columns set with spaces, and one cell a line. */
import { toArabicDigits } from '../thai';
import { LONE_FIGURE } from './agencyAccount';
import { agencyIn } from './agencyNames';
import type { TextBlock } from './blocks';
import { isNumeric } from './columns';
import { LEVEL_NAMES } from './data/words';
import type { FlowLine } from './flow';
import { linesOfPieces, type PdfPiece } from './pdfLayout';
import { seriesOf } from './series';

/** Two spaces part columns; one parts words. */
const PARTED = /\S(?: {2,}|\u00a0{2,})\S/;
/** Fewer such lines are no table. */
const FEWEST = 3;
/** Marks above and below letters take no column. */
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b-\u200f]/g;

const widthOf = (text: string): number => text.replace(MARKS, '').length;

/** The words of a line with the column where each begins. */
const piecesOf = (line: string, y: number): readonly PdfPiece[] =>
  [...line.matchAll(/\S+(?: \S+)*/g)].map((match): PdfPiece => [match[0], widthOf(line.slice(0, match.index)), y, widthOf(match[0]), 1]);

/** The same text, each line a line, with tabs between columns that only spaces part. */
export function withTabs(source: string): string {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  if (lines.filter((line) => PARTED.test(line) && /\d|[๐-๙]/.test(line)).length < FEWEST || source.includes('\t')) return source;
  const said = lines.flatMap((line, index) => (line.trim() === '' || line.includes('|') ? [] : [index]));
  const set = linesOfPieces(said.flatMap((index, order) => piecesOf(lines[index] ?? '', -2 * order)));
  const byLine = new Map(said.map((index, order) => [index, set[order] ?? '']));
  return lines.map((line, index) => (byLine.get(index)?.includes('\t') ? (byLine.get(index) as string) : line)).join('\n');
}

/** Most cells of a row that stand below each other. */
const MOST_CELLS = 14;
const LONGEST_CELL = 60;

const ordinal = (text: string): number => {
  const match = /^\(?(\d{1,4})[.)]*$/.exec(toArabicDigits(text.trim()));
  return match ? Number(match[1]) : Number.NaN;
};

/**
 * Lines that are one cell each, as a table whose rows keep the line of their names: the heading's cells, then as many for every agency. Null where
 * the names do not stand equally far from each other: then nobody can tell which figure is whose.
 */
export function tableOfSingleCells(lines: readonly FlowLine[]): Extract<TextBlock, { kind: 'table' }> | null {
  const said = lines.filter(({ text }) => text.trim() !== '');
  const named = said.flatMap(({ text }, index) => (agencyIn(text.trim()) !== null ? [index] : []));
  const [first = 0, second = 0] = named;
  const size = second - first;
  if (named.length < FEWEST || size < 2 || size > MOST_CELLS) return null;
  if (named.some((line, order) => line !== first + order * size)) return null;
  const before = ordinal(said[first - 1]?.text ?? '');
  const lead = named.every((line, order) => ordinal(said[line - 1]?.text ?? '') === before + order) ? 1 : 0;
  const row = (line: number): readonly string[] => said.slice(line - lead, line - lead + size).map(({ text }) => text.trim());
  const rows = named.map((line) => ({ line: said[line]?.line ?? 1, cells: row(line) }));
  const isCell = (cell: string): boolean => cell.length <= LONGEST_CELL;
  if (!rows.every(({ cells }) => cells.length === size && cells.every(isCell) && cells.some((cell, at) => at > lead && isNumeric(cell))))
    return null;
  const heading = row(first - size);
  const isHeading =
    first - size - lead >= 0 && heading.every(isCell) && !heading.some(isNumeric) && seriesOf(heading[lead] ?? '').kind === 'agency';
  return isHeading ? { kind: 'table', rows: [{ line: said[first - size]?.line ?? 1, cells: heading }, ...rows] } : null;
}

/**
 * Cards of a web page, one below the other: a name, perhaps where it lies and its level, and one figure each, as a table. Null where one has none or
 * several: then nobody can tell which is the total.
 */
export function tableOfCards(lines: readonly FlowLine[]): Extract<TextBlock, { kind: 'table' }> | null {
  const said = lines.flatMap(({ line, text }) => (text.trim() === '' ? [] : [{ line, text: text.trim() }]));
  const named = said.flatMap(({ text }, index) => (agencyIn(text) !== null ? [index] : []));
  const [first = 0] = named;
  if (named.length < FEWEST) return null;
  const cards = named.map((from, order) => said.slice(from, named[order + 1] ?? from + MOST_CELLS));
  const rows = cards.map((card) => {
    const figures = card.filter(({ text }) => LONE_FIGURE.test(toArabicDigits(text)));
    const words = card.slice(1).filter(({ text }) => text.length <= LONGEST_CELL);
    const place = words.find(({ text }) => /^(?:อำเภอ|อ\.|เขต|จังหวัด|จ\.)/.test(text))?.text ?? '';
    const level = words.find(({ text }) => LEVEL_NAMES.includes(text))?.text ?? '';
    const [only, other] = figures;
    return only && !other ? { line: card[0]?.line ?? 1, cells: [card[0]?.text ?? '', place, only.text, level] } : null;
  });
  if (rows.some((row) => row === null)) return null;
  return {
    kind: 'table',
    rows: [{ line: said[first - 1]?.line ?? 1, cells: ['หน่วยงาน', 'ที่ตั้ง', 'คะแนน', 'ระดับ'] }, ...rows.filter((row) => row !== null)],
  };
}

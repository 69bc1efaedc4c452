/** What a table of one row an agency says beside its scores: types, and which rows are about an agency at all, so that none is lost unsaid. */

import { AGENCY_TYPES } from '../model';
import { agencyTypeOf, toArabicDigits } from '../thai';
import { agencyIn } from './agencyNames';
import { namingOf } from './agencyNaming';
import type { TextBlock, TextRow } from './blocks';
import { tight } from './clean';
import { isNumeric } from './columns';
import type { FlowLine } from './flow';
import { seriesOf, yearIn } from './series';

export interface AgencyLine {
  readonly line: number;
  /** As the cell names it. */
  readonly agency: string;
  /** What stands in a column headed ประเภท; '' where there is none. */
  readonly type: string;
}

/** A row of several cells and no figure but years ("คะแนน 2568"). */
export const isPlainHead = ({ cells }: TextRow): boolean =>
  cells.filter((cell) => cell !== '').length > 1 && !cells.some((cell) => isNumeric(cell) && yearIn(toArabicDigits(tight(cell))) === null);

/** The heading row: one that names agencies and something else, and no figure but years. */
export const isHead = (row: TextRow): boolean => isPlainHead(row) && row.cells.some((cell) => seriesOf(cell).kind === 'agency');

/** The rows below a heading of agencies that name one and say anything of it; nothing where the table is another one. */
export function agencyLines(rows: readonly TextRow[]): readonly AgencyLine[] {
  const top = rows.findIndex(isHead);
  const head = rows[top];
  if (!head) return [];
  const at = head.cells.findIndex((cell) => seriesOf(cell).kind === 'agency');
  const typeAt = head.cells.findIndex((cell) => /^ประเภท/.test(tight(cell)));
  return rows.slice(top + 1).flatMap(({ line, cells }): readonly AgencyLine[] => {
    const agency = (cells[at] ?? '').replace(/\s+/g, ' ').trim();
    const says = cells.some((cell, index) => index !== at && index !== typeAt && cell !== '' && !(index < at && isNumeric(cell)));
    const naming = isNumeric(agency) ? 'none' : namingOf(agency);
    if ((naming !== 'agency' && naming !== 'area') || seriesOf(agency).kind === 'agency' || !says) return [];
    return [{ line, agency, type: (cells[typeAt] ?? '').trim() }];
  });
}

/** The type by the words of its column, else by the name; '' where neither tells. */
export function typeNameOf(name: string, typed: string): string {
  const id = agencyTypeOf({ type: typed, name, shortName: '' });
  return id === 'other' ? typed : (AGENCY_TYPES.find((type) => type.id === id)?.name ?? '');
}

const LONGEST_TITLE = 60;
const GROUP_TITLE = /^(?:\(?[\d๐-๙]{1,2}[.)]?\s*)?(?:อำเภอ|อ\.|เขต|กิ่งอำเภอ)\s?[ก-๙]/;
const isTitle = (text: string): boolean => text.length <= LONGEST_TITLE && GROUP_TITLE.test(text.trim()) && agencyIn(text.trim()) === null;

const width = (rows: readonly TextRow[]): number => Math.max(...rows.map(({ cells }) => cells.length));

/** True where rows go on below a blank line: they have figures or agencies, no heading of their own, and are no wider. */
const goesOn = (above: readonly TextRow[], below: readonly TextRow[]): boolean =>
  below.some(({ cells }) => cells.some((cell) => isNumeric(cell) || agencyIn(cell) !== null || namingOf(cell) === 'summary')) &&
  !below.some(isHead) &&
  above.some(isHead) &&
  width(below) <= width(above);

/** The cell of a line that holds one, further right than the first column: "\tน้ำผุด". */
const isLoneCell = (text: string): boolean => /^\t+[^\t]+\t*$/.test(text);

/** Lines between two tables, or below one, as its rows: titles such as "อำเภอจุน" and single cells; null where they say something else. */
function rowsBetween(lines: readonly FlowLine[], above: readonly TextRow[], below: readonly TextRow[] | null): readonly TextRow[] | null {
  const said = lines.filter(({ text }) => text.trim() !== '');
  if (said.length === 0) return below !== null && goesOn(above, below) ? [] : null;
  if (!said.every(({ text }) => isLoneCell(text) || (below !== null && isTitle(text)))) return null;
  return said.map(({ line, text }) => ({ line, cells: isLoneCell(text) ? text.split('\t') : [text.trim()] }));
}

/** Tables that only blank lines, single cells or lines such as "อำเภอจุน" cut in pieces are one again, such a line a row of its own. */
export function joinedByTitles(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const joined: TextBlock[] = [];
  let isOpen = false;
  for (const [index, block] of blocks.entries()) {
    const last = joined[joined.length - 1];
    const next = blocks[index + 1];
    const rows: readonly TextRow[] | null =
      last?.kind !== 'table'
        ? null
        : block.kind === 'prose'
          ? rowsBetween(block.lines, last.rows, next?.kind === 'table' ? next.rows : null)
          : isOpen || (blocks[index - 1]?.kind === 'table' && goesOn(last.rows, block.rows))
            ? block.rows
            : null;
    if (last?.kind === 'table' && rows) joined[joined.length - 1] = { kind: 'table', rows: [...last.rows, ...rows] };
    else joined.push(block);
    isOpen = rows !== null && block.kind === 'prose';
  }
  return joined;
}

/** "3 เทศบาลตำบลบ้านกลาง 92.10 88.40 ผ่าน": number, words, figures, words. */
const FLAT = /^(?:\d{1,4}[.)]?\s+)?(\D*?)((?:\s+\d{1,3}(?:\.\d{1,4})?)+)(?:\s+(\D+))?$/;

/** Rows that a copy out of a PDF left as lines, where the words of the heading are as many as the figures; null where they are not. */
export function tableOfFlatLines(lines: readonly FlowLine[]): Extract<TextBlock, { kind: 'table' }> | null {
  const said = lines.filter(({ text }) => text.trim() !== '').map(({ line, text }) => ({ line, text: toArabicDigits(text).trim() }));
  const rows = said.flatMap(({ line, text }) => {
    const [, words = '', figures = '', level = ''] = FLAT.exec(text) ?? [];
    return agencyIn(words.trim()) ? [{ line, agency: words.trim(), figures: figures.trim().split(/\s+/), level }] : [];
  });
  const [first] = rows;
  if (!first || rows.length < 2 || rows.some(({ figures }) => figures.length !== first.figures.length)) return null;
  const [heading] = said.filter(({ line }) => line < first.line).slice(-1);
  const words = (heading?.text ?? '').split(/\s+/);
  const from = words.findIndex((word) => seriesOf(word).kind === 'agency');
  const columns = words.slice(from + 1).filter((word) => tight(word) !== 'ระดับ');
  if (!heading || from < 0 || columns.length !== first.figures.length) return null;
  return {
    kind: 'table',
    rows: [
      { line: heading.line, cells: [words[from] ?? '', ...columns, 'ระดับ'] },
      ...rows.map(({ line, agency, figures, level }) => ({ line, cells: [agency, ...figures, level] })),
    ],
  };
}

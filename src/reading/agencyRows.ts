/** What a table of one row an agency says beside its scores: types, and which rows are about an agency at all, so that none is lost unsaid. */

import { AGENCY_TYPES } from '../model';
import { agencyTypeOf, toArabicDigits } from '../thai';
import { agencyIn } from './agencyNames';
import type { TextBlock, TextRow } from './blocks';
import { tight } from './clean';
import { isNumeric } from './columns';
import type { FlowLine } from './flow';
import { seriesOf } from './series';

/** Rows of sums and means are no agencies. */
export const SUMS = /^(?:รวม|ค่าเฉลี่ย|เฉลี่ย|ภาพรวม|ทั้งหมด|คะแนนเฉลี่ย|สูงสุด|ต่ำสุด|หมายเหตุ|ที่มา|แหล่งที่มา)/;

export interface AgencyLine {
  readonly line: number;
  /** As the cell names it. */
  readonly agency: string;
  /** What stands in a column headed ประเภท; '' where there is none. */
  readonly type: string;
}

/** The heading row: one that names agencies and something else, and no figure. */
export const isHead = ({ cells }: TextRow): boolean =>
  cells.filter((cell) => cell !== '').length > 1 && !cells.some(isNumeric) && cells.some((cell) => seriesOf(cell).kind === 'agency');

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
    if (agency.length < 2 || isNumeric(agency) || SUMS.test(tight(agency)) || seriesOf(agency).kind === 'agency' || !says) return [];
    return [{ line, agency, type: (cells[typeAt] ?? '').trim() }];
  });
}

const FIGURE = /^\s*\d{1,3}\.\d{1,4}\s*$/;

/** The rows below a heading of agencies that hold figures and no name, sums and means aside: somebody's, and nobody can say whose. */
export function unnamedLines(rows: readonly TextRow[]): readonly number[] {
  const top = rows.findIndex(isHead);
  const at = rows[top]?.cells.findIndex((cell) => seriesOf(cell).kind === 'agency') ?? -1;
  return rows.slice(top + 1).flatMap(({ line, cells }) => {
    const nameless = top >= 0 && (cells[at] ?? '').trim() === '' && !cells.some((cell) => /[ก-ฮ]/.test(cell));
    return nameless && cells.some((cell) => FIGURE.test(toArabicDigits(cell))) ? [line] : [];
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

/** Tables that only lines such as "อำเภอจุน" cut in two are one again, the line a row of its own. */
export function joinedByTitles(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const joined: TextBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const last = joined[joined.length - 1];
    const next = blocks[index + 1];
    const lines = block.kind === 'prose' ? block.lines.filter(({ text }) => text.trim() !== '') : [];
    if (
      block.kind === 'prose' &&
      last?.kind === 'table' &&
      next?.kind === 'table' &&
      lines.length > 0 &&
      lines.every(({ text }) => isTitle(text))
    ) {
      joined[joined.length - 1] = {
        kind: 'table',
        rows: [...last.rows, ...lines.map(({ line, text }) => ({ line, cells: [text.trim()] }))],
      };
    } else if (block.kind === 'table' && last?.kind === 'table' && blocks[index - 1]?.kind === 'prose') {
      joined[joined.length - 1] = { kind: 'table', rows: [...last.rows, ...block.rows] };
    } else joined.push(block);
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

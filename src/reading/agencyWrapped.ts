/** Names and headings that the width of a column broke over several rows: put together again where they belong. */
import { AGENCY_TYPES } from '../model';
import { findPlaces } from '../thai';
import { agencyIn } from './agencyNames';
import { isHead } from './agencyRows';
import type { TextRow } from './blocks';
import { tight } from './clean';
import { isNumeric } from './columns';
import { subjectOf } from './rows';
import { seriesOf } from './series';
import type { Vocabulary } from './vocabulary';

/** How a name begins: the words of a type, whole or broken off, or of a state agency. */
const LEADS = AGENCY_TYPES.flatMap(({ named, name, short }) => (named ? [name, short] : []));
const OTHER_LEAD = /^(?:กรม|สำนัก|มหาวิทยาลัย|สถาบัน|การ[ก-ฮเ-ไ]|องค์การ|จังหวัด|ธนาคาร|กองทุน|ศูนย์|บริษัท|โรง|เมืองพัทยา|กรุงเทพ)/;
/** A shorter part of the leading words may be the end of another name. */
const SHORTEST_LEAD = 6;

function begins(text: string): boolean {
  const key = tight(text).replace(/^\(?[\d๐-๙]{1,4}[.)]+/, '');
  return (
    LEADS.some((lead) => key.startsWith(lead) || (key.length >= SHORTEST_LEAD && lead.startsWith(key))) ||
    // "องค์การบริหารส่วนต" and "ำบล…": the words of a type, cut within a letter group.
    OTHER_LEAD.test(key)
  );
}

/** Heading words, district titles, notes, bullets and numbers are no part of a name. */
const NO_PART =
  /^(?:[-–—•*(\d๐-๙]|อำเภอ|อ\.|จังหวัด|จ\.|รวม|เฉลี่ย|ค่าเฉลี่ย|หมายเหตุ|ที่มา|ข้อมูล|หน้า|กลุ่ม|ประเภท|ระดับ|ประจำ|ปี|ณ|วันที่)|พ\.ศ\.|(?:25|๒๕)[\d๐-๙]{2}|ปีงบประมาณ/;
const LONGEST_PART = 60;

/** The column of the names by the heading. */
const columnOf = (head: TextRow): number => head.cells.findIndex((cell) => seriesOf(cell).kind === 'agency');

/**
 * Rows that hold a part of a name and nothing else join the row of figures to which they belong: one above it where it begins a name, else the one
 * above. A row that has a whole name of its own takes parts from below only. Rows keep the line of their figures.
 */
export function withWholeNames(rows: readonly TextRow[]): readonly TextRow[] {
  const top = rows.findIndex(isHead);
  const head = rows[top];
  if (!head) return rows;
  const at = columnOf(head);
  const partOf = ({ cells }: TextRow): string | null => {
    const text = (cells[at] ?? '').trim();
    const alone = cells.every((cell, index) => index === at || cell === '');
    return alone &&
      text !== '' &&
      text.length <= LONGEST_PART &&
      !isNumeric(text) &&
      !NO_PART.test(text) &&
      seriesOf(text).kind !== 'agency'
      ? text
      : null;
  };
  const parts = rows.map((row, index) => (index > top ? partOf(row) : null));
  const isAnchor = (index: number): boolean =>
    index > top && (rows[index]?.cells ?? []).some((cell, column) => column !== at && isFigureLike(cell));
  const names = new Map<number, { readonly above: string[]; readonly below: string[] }>();
  const joined = new Set<number>();
  const own = (index: number): string => (rows[index]?.cells[at] ?? '').trim();
  let open: number | null = null;
  for (let index = top + 1; index < rows.length; index++) {
    if (parts[index] === null) {
      open = isAnchor(index) ? index : null;
      continue;
    }
    let end = index;
    while (parts[end + 1] !== null && parts[end + 1] !== undefined) end++;
    const next = isAnchor(end + 1) && !begins(own(end + 1)) ? end + 1 : null;
    const run = Array.from({ length: end - index + 1 }, (_, step) => index + step);
    const first = next === null ? -1 : run.findIndex((one) => begins(parts[one] ?? ''));
    for (const [step, one] of run.entries()) {
      const toNext = next !== null && first >= 0 && step >= first;
      const owner = toNext ? next : open !== null && (own(open) !== '' || names.has(open)) ? open : null;
      if (owner === null) continue;
      const known = names.get(owner) ?? { above: [], below: [] };
      known[toNext ? 'above' : 'below'].push(parts[one] ?? '');
      names.set(owner, known);
      joined.add(one);
    }
    index = end;
    open = null;
  }
  if (joined.size === 0) return rows;
  return rows.flatMap((row, index) => {
    if (joined.has(index)) return [];
    const found = names.get(index);
    if (!found) return [row];
    const lines = [...found.above, ...found.below];
    // A row without a name of its own is set in the middle of the lines of its name.
    const name = own(index) === '' ? lines.join('') : wholeName([...found.above, own(index)].join(''), found.below);
    return [
      {
        line: row.line,
        cells: Array.from({ length: Math.max(row.cells.length, at + 1) }, (_, column) =>
          column === at ? name : (row.cells[column] ?? ''),
        ),
      },
    ];
  });
}

/** A part of a name has no space inside and is short. */
const SHORT_PART = 16;

/** The name with the parts below it that belong to it: those by which it becomes a name at all, or the name of a known place. */
function wholeName(name: string, below: readonly string[]): string {
  const whole = [name, ...below].join('');
  const [alone, joined] = [agencyIn(name), agencyIn(whole)];
  if (below.length === 0 || alone === null) return whole;
  if (findPlaces(alone.place).length > 0) return joined && findPlaces(joined.place).length > 0 ? whole : name;
  return joined && below.every((part) => part.length <= SHORT_PART && !/\s/.test(part)) ? whole : name;
}

const FEWEST_ROWS = 2;
const MOST_HEAD_ROWS = 4;

/** Rows of a heading whose cells name more indicators together than any of them does alone are one row. */
export function withWholeHeading(rows: readonly TextRow[], vocabulary: Vocabulary): readonly TextRow[] {
  const first = rows.findIndex(({ cells }) => cells.some(isFigureLike));
  const from = rows.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const heads = rows.slice(from, Math.max(from, first));
  if (first < 0 || from < 0 || heads.length < FEWEST_ROWS || heads.length > MOST_HEAD_ROWS) return rows;
  const width = Math.max(...heads.map(({ cells }) => cells.length));
  const indicators = (cells: readonly string[]): number => cells.filter((cell) => subjectOf(cell, vocabulary)?.kind === 'indicator').length;
  const cells = Array.from({ length: width }, (_, at) => heads.map((row) => row.cells[at] ?? '').join(''));
  if (indicators(cells) <= Math.max(...heads.map((row) => indicators(row.cells)))) return rows;
  return [...rows.slice(0, from), { line: heads[0]?.line ?? 1, cells }, ...rows.slice(first)];
}

const isFigureLike = (cell: string): boolean => /[0-9๐-๙]\s*\.\s*[0-9๐-๙]/.test(cell) || (isNumeric(cell) && cell.length > 1);

/** Layouts of tables of many agencies that save paper: two lists side by side, and a name that stands in the first of its rows only. */
import { NAMED_TYPES, toArabicDigits } from '../thai';
import { agencyIn } from './agencyNames';
import { namingOf } from './agencyNaming';
import { isHead } from './agencyRows';
import type { TextRow } from './blocks';
import { tight } from './clean';
import { isNumeric } from './columns';
import { isYearCell } from './scores/table';
import { seriesOf, yearIn } from './series';

/** The columns that hold anything from this row on: an empty one parts two lists side by side. */
function filledColumns(rows: readonly TextRow[]): readonly number[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => at).filter((at) => rows.some(({ cells }) => (cells[at] ?? '').trim() !== ''));
}

/** Into how many columns a heading repeats itself; undefined where it does not. */
const periodOf = (head: readonly string[]): number | undefined =>
  Array.from({ length: Math.floor(head.length / 2) }, (_, index) => index + 1).find(
    (one) => one > 1 && head.length % one === 0 && head.every((cell, index) => cell === head[index % one]),
  );

/** What the row above the heading says of each list, as one more column: "ปี 2567 | … | ปี 2568", "อำเภอปัว | … | อำเภอน่าน". */
function titleColumn(
  titles: readonly string[],
  head: readonly string[],
): { readonly label: string; readonly cells: readonly string[] } | null {
  const years = titles.map((title) => yearIn(toArabicDigits(tight(title))));
  if (years.every((year) => year !== null) && !head.some((cell) => seriesOf(cell).kind === 'year'))
    return { label: 'ปี', cells: years.map(String) };
  return titles.every((title) => /^(?:อำเภอ|อ\.)/.test(title)) ? { label: 'อำเภอ', cells: titles } : null;
}

/**
 * The rows below each other where the heading says the same columns twice or more ("ที่ | หน่วยงาน | คะแนน | ที่ | หน่วยงาน | คะแนน"), perhaps with an
 * empty column between them.
 */
export function belowEachOther(rows: readonly TextRow[]): readonly TextRow[] {
  const top = rows.findIndex(isHead);
  if (top < 0) return rows;
  const kept = filledColumns(rows.slice(top));
  const cellsOf = (row: TextRow | undefined): readonly string[] => kept.map((at) => row?.cells[at] ?? '');
  const head = cellsOf(rows[top]);
  const width = periodOf(head.map(tight));
  if (width === undefined) return rows;
  const lists = Array.from({ length: head.length / width }, (_, at) => at * width);
  const titles = lists.map((from) =>
    (
      cellsOf(rows[top - 1])
        .slice(from, from + width)
        .find((cell) => cell !== '') ?? ''
    ).trim(),
  );
  const title = titleColumn(titles, head);
  const part = (row: TextRow, from: number, more: string | undefined): TextRow => ({
    line: row.line,
    cells: [...cellsOf(row).slice(from, from + width), ...(more === undefined ? [] : [more])],
  });
  const body = lists.flatMap((from, at) => rows.slice(top + 1).map((row) => part(row, from, title?.cells[at])));
  const isFilled = ({ cells }: TextRow): boolean => cells.slice(0, width).some((cell) => cell !== '');
  return [...rows.slice(0, top), part(rows[top] as TextRow, 0, title?.label), ...body.filter(isFilled)];
}

/**
 * Rows of further years without a name get the one above them: "บ้านกลาง | 2567 | …", below it "  | 2568 | …". A year that the name has already is
 * another agency's row, whose name is missing: it stays without one.
 */
export function withCarriedNames(rows: readonly TextRow[]): readonly TextRow[] {
  const top = rows.findIndex(isHead);
  const head = rows[top];
  if (!head) return rows;
  const at = head.cells.findIndex((cell) => seriesOf(cell).kind === 'agency');
  const yearAt = head.cells.findIndex((cell) => seriesOf(cell).kind === 'year');
  if (yearAt < 0) return rows;
  let name = '';
  let years = new Set<string>();
  return rows.map((row, index) => {
    if (index <= top) return row;
    const [own, year] = [(row.cells[at] ?? '').trim(), tight(row.cells[yearAt] ?? '')];
    if (own !== '') {
      name = isNumeric(own) ? '' : own;
      years = new Set([year]);
      return row;
    }
    if (name === '' || !isYearCell(year) || years.has(year)) return row;
    years.add(year);
    return { line: row.line, cells: row.cells.map((cell, column) => (column === at ? name : cell)) };
  });
}

/** "เทศบาลตำบล", "2. อบต. (5 แห่ง)" alone in a row: the type of the places named below it. */
function typeAlone({ cells }: TextRow): string {
  const said = cells.filter((cell) => cell !== '');
  const words = tight(said[0] ?? '')
    .replace(/^[\d๐-๙]{1,2}[.)]/, '')
    .replace(/^ประเภท/, '')
    .replace(/\(?(?:จำนวน)?[\d๐-๙]+แห่ง\)?$/, '');
  return said.length === 1 ? (NAMED_TYPES.find(({ name, short }) => words === name || words === short)?.name ?? '') : '';
}

/** Places below a row that names their type alone get its words in front of their names; that row is done with. */
export function withTypes(rows: readonly TextRow[]): readonly TextRow[] {
  const top = rows.findIndex(isHead);
  const at = rows[top]?.cells.findIndex((cell) => seriesOf(cell).kind === 'agency') ?? -1;
  if (at < 0) return rows;
  const isPlace = (row: TextRow | undefined): boolean => {
    const name = row?.cells[at] ?? '';
    return /^[ก-๙]/.test(name) && agencyIn(name) === null && namingOf(name) === 'agency' && (row?.cells ?? []).some(isNumeric);
  };
  let type = '';
  return rows.flatMap((row, index) => {
    if (index <= top) return [row];
    const said = typeAlone(row);
    // Else it is the first line of a name that goes on below.
    if (said !== '' && isPlace(rows[index + 1])) {
      type = said;
      return [];
    }
    return type !== '' && isPlace(row)
      ? [{ line: row.line, cells: row.cells.map((cell, column) => (column === at ? `${type}${cell}` : cell)) }]
      : [row];
  });
}

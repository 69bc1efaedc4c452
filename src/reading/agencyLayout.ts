/** Layouts of tables of many agencies that save paper: two lists side by side, and a name that stands in the first of its rows only. */
import { NAMED_TYPES } from '../thai';
import { agencyIn } from './agencyNames';
import { namingOf } from './agencyNaming';
import { isHead } from './agencyRows';
import type { TextRow } from './blocks';
import { tight } from './clean';
import { isNumeric } from './columns';
import { isYearCell } from './scores/table';
import { seriesOf } from './series';

/** The rows without the columns that are empty in all of them: what parts two lists side by side. */
function withoutBlankColumns(rows: readonly TextRow[], from: number): readonly TextRow[] {
  const table = rows.slice(from);
  const width = Math.max(0, ...table.map(({ cells }) => cells.length));
  const kept = Array.from({ length: width }, (_, at) => at).filter((at) => table.some(({ cells }) => (cells[at] ?? '').trim() !== ''));
  if (kept.length === width) return rows;
  return [...rows.slice(0, from), ...table.map((row) => ({ ...row, cells: kept.map((at) => row.cells[at] ?? '') }))];
}

/**
 * The rows below each other where the heading says the same columns twice or more ("ที่ | หน่วยงาน | คะแนน | ที่ | หน่วยงาน | คะแนน"), perhaps with an
 * empty column between them.
 */
export function belowEachOther(source: readonly TextRow[]): readonly TextRow[] {
  const top = source.findIndex(isHead);
  if (top < 0) return source;
  const rows = withoutBlankColumns(source, top);
  const stacked = stackedLists(rows, top);
  return stacked === rows ? source : stacked;
}

function stackedLists(rows: readonly TextRow[], top: number): readonly TextRow[] {
  const head = rows[top]?.cells.map(tight) ?? [];
  const width = Array.from({ length: Math.floor(head.length / 2) }, (_, index) => index + 1).find(
    (one) => one > 1 && head.length % one === 0 && head.every((cell, index) => cell === head[index % one]),
  );
  if (width === undefined) return rows;
  const lists = head.length / width;
  const part = ({ line, cells }: TextRow, at: number): TextRow => ({ line, cells: cells.slice(at * width, (at + 1) * width) });
  return [
    ...rows.slice(0, top),
    part(rows[top] as TextRow, 0),
    ...Array.from({ length: lists }, (_, at) => rows.slice(top + 1).map((row) => part(row, at))).flat(),
  ].filter(({ cells }) => cells.some((cell) => cell !== ''));
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

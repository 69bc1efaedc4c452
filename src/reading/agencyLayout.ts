/** Layouts of tables of many agencies that save paper: two lists side by side, and a name that stands in the first of its rows only. */
import { isHead } from './agencyRows';
import type { TextRow } from './blocks';
import { tight } from './clean';
import { isNumeric } from './columns';
import { isYearCell } from './scores/table';
import { seriesOf } from './series';

/** The rows below each other where the heading says the same columns twice or more ("ที่ | หน่วยงาน | คะแนน | ที่ | หน่วยงาน | คะแนน"). */
export function belowEachOther(rows: readonly TextRow[]): readonly TextRow[] {
  const top = rows.findIndex(isHead);
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

/** Rows of further years without a name get the one above them: "บ้านกลาง | 2567 | …", below it "  | 2568 | …". */
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
    // The same year again is another agency's row, whose name is missing.
    if (name === '' || !isYearCell(year) || years.has(year)) return row;
    years.add(year);
    return { line: row.line, cells: row.cells.map((cell, column) => (column === at ? name : cell)) };
  });
}

/**
 * Scores in tables. Every table is turned into series of figures under names: names down and series across, or names across and series down; what a
 * series is (score, full score, target, another year, another agency) its heading tells. A series that nothing tells apart from another is doubtful.
 */
import { toArabicDigits } from '../../thai';
import { type AgencyName, agencyIn } from '../agencyNames';
import type { TextRow } from '../blocks';
import { tight } from '../clean';
import { isNumeric } from '../columns';
import { rowSubject } from '../rows';
import { seriesOf, yearIn } from '../series';
import { unfolded } from '../unfold';
import type { Vocabulary } from '../vocabulary';
import { HEAD_ROWS, namesAcross, readAcross } from './across';
import { readDown } from './down';
import { headOf, looksLikeHead } from './head';
import {
  isFigure,
  isNotGiven,
  isYearCell,
  type NamedRow,
  type ScoreTable,
  type TableHead,
  type TableReading,
  type TableScope,
} from './table';
import { liesIn } from './whose';

export type { TableHead, TableReading } from './table';

/** Joins a row with the one below, where a name was cut in two by the end of a line or page. */
function joined(row: TextRow, below: TextRow | undefined): TextRow | null {
  if (!below || below.cells.filter((cell) => isNumeric(cell)).length > (row.cells.some(isNumeric) ? 0 : 1)) return null;
  const width = Math.max(row.cells.length, below.cells.length);
  return {
    line: row.line,
    cells: Array.from({ length: width }, (_, index) => `${row.cells[index] ?? ''} ${below.cells[index] ?? ''}`.trim()),
  };
}

/** The row with its subject, joined with the row below where only both together name one. */
function subjectAt(table: ScoreTable, index: number, numbered: number) {
  const row = table.rows[index] as TextRow;
  const found = rowSubject(row.cells, numbered, table.vocabulary);
  if (found) return { ...found, row, length: 1 };
  const below = table.rows[index + 1];
  const both = joined(row, below);
  if (!both || !below || rowSubject(below.cells, numbered, table.vocabulary)) return null;
  const together = rowSubject(both.cells, numbered, table.vocabulary);
  return together && { ...together, row: both, length: 2 };
}

/** "ตัวชี้วัด | 68 | 67 | 66": two figures of each year, one after the other, beside the heading of names are years. */
function withYears(row: TextRow): TextRow {
  const [name = '', ...rest] = row.cells;
  const years = rest.map((cell) => /^['’]?([6-9]\d)$/.exec(toArabicDigits(tight(cell)))?.[1]).map(Number);
  const step = (years[1] ?? 0) - (years[0] ?? 0);
  const areYears = years.length > 1 && Math.abs(step) === 1 && years.every((year, at) => year === (years[0] ?? 0) + at * step);
  return areYears && seriesOf(name).kind === 'name' ? { ...row, cells: [name, ...years.map((year) => `ปี ${2500 + year}`)] } : row;
}

/** The name's cell where it names a year: "การใช้งบประมาณ ปี 2567". */
const yearOfName = (cell = ''): string | undefined => (/[2๒][5๕][0-9๐-๙]{2}/.test(cell) ? cell : undefined);

/** Reads the rows of one table; `inherited` is the heading of the same table before a page break, `above` the agency that the line above it names. */
export function readScoreTable(
  source: readonly TextRow[],
  vocabulary: Vocabulary,
  grid: boolean,
  inherited: TableHead | null,
  above: AgencyName | null = null,
): TableReading {
  const rows = source.flatMap((row) => unfolded(withYears(row), vocabulary));
  const table: ScoreTable = { rows, vocabulary, grid, scores: [], levels: [], problems: [], printed: [] };
  let head = inherited;
  let heads: TextRow[] = [];
  let context: TableScope = { year: null, agency: above?.name ?? null, lies: {} };
  let named: NamedRow[] = [];
  let across = false;
  const flush = (): void => {
    readDown(table, named, head);
    named = [];
  };
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as TextRow;
    const names = namesAcross(table, index, head);
    if (names) {
      flush();
      const { next, lies } = readAcross(table, index, names, head, context);
      index = next - 1;
      context = { ...context, lies };
      heads = [];
      head = null;
      across = true;
      continue;
    }
    const filled = row.cells.filter((cell) => cell !== '');
    if (filled.length === 0) continue;
    const figures = row.cells.some(isFigure);
    const numbered = head?.columns.findIndex(({ kind }) => kind === 'ordinal') ?? -1;
    const found = subjectAt(table, index, numbered);
    const isHead =
      !figures &&
      !row.cells.some(isNotGiven) &&
      (filled.length > 1 || (row.cells.length === 1 && index === 0 && rows.every(({ cells }) => cells.length === 1))) &&
      (!found || found.length > 1 || ['total', 'part', 'tool'].includes(found.subject.kind)) &&
      looksLikeHead(row);
    if (isHead) {
      flush();
      heads = heads.length > 0 && heads[heads.length - 1] === rows[index - 1] ? [...heads.slice(1 - HEAD_ROWS), row] : [row];
      head = headOf(row, heads.slice(0, -1));
      continue;
    }
    // "ผลการประเมิน ITA ปี 2567" alone is a title too.
    const isTitle = !found || (found.length === 1 && found.subject.kind === 'total');
    if (isTitle && filled.length === 1 && !figures) {
      const text = toArabicDigits(tight(filled[0] ?? ''));
      const [year, agency, lies] = [yearIn(text), agencyIn(filled[0] ?? ''), liesIn(row, null)];
      if (text.length < 80 && agency === null) context = { ...context, lies: { ...context.lies, ...lies } };
      if (text.length < 80 && (year !== null || agency !== null)) {
        context = {
          year: year ?? context.year,
          agency: agency?.name ?? (year !== null ? context.agency : null),
          lies: { ...context.lies, ...lies },
        };
        heads = [];
      }
      continue;
    }
    if (!found) continue;
    const year = row.cells.find((cell, at) => at !== found.index && isYearCell(cell)) ?? yearOfName(found.row.cells[found.index]);
    const agency = row.cells.map((cell, at) => (at === found.index ? null : agencyIn(cell))).find((name) => name !== null);
    named.push({
      row: found.row,
      subject: found.subject,
      index: found.index,
      year: year === undefined ? context.year : yearIn(toArabicDigits(tight(year))),
      agency: agency?.name ?? context.agency,
      lies: agency ? { ...context.lies, ...(head ? liesIn(row, head) : {}) } : context.lies,
    });
    index += found.length - 1;
  }
  flush();
  return { scores: table.scores, levels: table.levels, problems: table.problems, printed: table.printed, head, across };
}

/** Names across: every row below is a series, told by its first cells. */
import type { Framework } from '../../model';
import { toArabicDigits } from '../../thai';
import { agencyIn } from '../agencyNames';
import type { TextRow } from '../blocks';
import { tight } from '../clean';
import { parseScore } from '../numbers';
import { subjectOf } from '../rows';
import { NO_SERIES, type Series, seriesOf, yearIn } from '../series';
import type { FoundCertainty, Subject } from '../types';
import { levelIn, readCell } from './cell';
import { headOf } from './head';
import { least, pick, roleOf } from './pick';
import { isFigure, type Lies, type ScoreTable, type TableHead, type TableScope } from './table';
import { agencyOfRow, liesIn } from './whose';

/** So many rows below a row of names may hold its figures' headings. */
export const HEAD_ROWS = 3;

/** A row of names: their columns; null where the row is none, or where the rows below it name something themselves. */
export function namesAcross(
  table: ScoreTable,
  at: number,
  above: TableHead | null,
): readonly { readonly subject: Subject; readonly index: number }[] | null {
  const row = table.rows[at] as TextRow;
  const short = tenIndicators(row, table.vocabulary.framework);
  const unnamed = (cell: string, index: number): boolean =>
    isFigure(cell) && !short?.has(index) && numberedName(table, at, index, above) === null;
  if (row.cells.length < 2 || row.cells.some(unnamed)) return null;
  const named = row.cells.flatMap((cell, index) => {
    const subject = short?.get(index) ?? (isFigure(cell) ? numberedName(table, at, index, above) : subjectOf(cell, table.vocabulary));
    return subject ? [{ subject, index }] : [];
  });
  if (new Set(named.map(({ subject }) => JSON.stringify(subject))).size < 2 || headsNames(table, at, named, above)) return null;
  named.push(...fromAbove(table, at));
  const columns = new Set(named.map(({ index }) => index));
  for (let below = at + 1; below <= at + HEAD_ROWS && below < table.rows.length; below++) {
    const cells = (table.rows[below] as TextRow).cells;
    const figures = cells.filter((cell, index) => isFigure(cell) && (columns.has(index) || cells.length > row.cells.length)).length;
    const own = cells.some((cell, index) => {
      const subject =
        columns.has(index) && isFigure(cells[index] ?? '') ? null : cell.length > 1 ? subjectOf(cell, table.vocabulary) : null;
      return subject !== null && subject.kind !== 'total';
    });
    if (figures >= 2) return own ? null : named;
    if (own && figures > 0) return null;
  }
  return null;
}

const isWhole = ({ kind }: Subject): boolean => kind === 'tool' || kind === 'part' || kind === 'total';

/** True where tools are merged above a row of their indicators: that row holds the names. */
function headsNames(table: ScoreTable, at: number, named: readonly { readonly subject: Subject }[], above: TableHead | null): boolean {
  const below = table.rows[at + 1];
  if (!below || !named.every(({ subject }) => isWhole(subject))) return false;
  const finer = below.cells.filter((cell, index) => {
    const subject = isFigure(cell) ? numberedName(table, at + 1, index, above) : subjectOf(cell, table.vocabulary);
    return subject?.kind === 'indicator' || subject?.kind === 'item';
  });
  return finer.length > 1;
}

/** Names of the row above whose cells go on through this row: "คะแนนรวม" beside tools that are merged above their indicators. */
function fromAbove(table: ScoreTable, at: number): readonly { readonly subject: Subject; readonly index: number }[] {
  const row = table.rows[at] as TextRow;
  const upper = table.rows[at - 1];
  if (!upper || upper.cells.some(isFigure)) return [];
  return upper.cells.flatMap((cell, index) => {
    const subject = (row.cells[index] ?? '') === '' && cell.length > 1 ? subjectOf(cell, table.vocabulary) : null;
    return subject && isWhole(subject) ? [{ subject, index }] : [];
  });
}

/**
 * "i1 | i2 … i10", "ind1", "IIT_I1", or with the letters of the tools: codes that count the indicators through, every one in order and none beyond. They look like
 * items and are the usual short names of indicators; no year has as many items of one tool as there are indicators.
 */
const SHORT_NAME = /^\s*(?:(?:([ieo])it[ _.-])?([ieo])|(?:ind(?:icator)?|kpi|ตชว\.?|s(?:core)?)[ _.-]?)\s?_?0?([0-9๐-๙]{1,2})\s*$/i;

function tenIndicators({ cells }: TextRow, { indicators, tools }: Framework): ReadonlyMap<number, Subject> | null {
  if (cells.length < indicators.length) return null;
  const codes = cells.flatMap((cell, index) => {
    // Every row of a table passes here: most cells are refused at their first letter.
    const match = SHORT_NAME.exec(cell);
    const letter = (match?.[1] ?? match?.[2] ?? 'I').toUpperCase();
    return match ? [{ letter, number: Number(toArabicDigits(match[3] as string)), index }] : [];
  });
  if (codes.length !== indicators.length || codes.some(({ number }, place) => number !== indicators[place]?.number)) return null;
  const ofTools = codes.every(({ letter }, place) => tools.find(({ code }) => code === indicators[place]?.tool)?.code.startsWith(letter));
  if (!ofTools && codes.some(({ letter }) => letter !== 'I')) return null;
  return new Map(codes.map(({ number, index }) => [index, { kind: 'indicator', number, printed: number, named: false }]));
}

/** "1 | 2 | 3 …" below a heading that speaks of indicators: numbers of indicators. */
function numberedName(table: ScoreTable, at: number, index: number, above: TableHead | null): Subject | null {
  const cells = (table.rows[at] as TextRow).cells.map((cell) => toArabicDigits(tight(cell)));
  const numbers = cells.filter((cell) => /^\d{1,2}$/.test(cell)).map(Number);
  if (numbers.length < 5 || numbers.some((number, place) => number !== (numbers[0] ?? 0) + place)) return null;
  const said = [...(above?.columns ?? []).map(({ label }) => label), ...((table.rows[at - 1] as TextRow | undefined)?.cells ?? [])];
  if (!said.some((label) => /ตัวชี้วัด|[IEO]IT/.test(label))) return null;
  const number = Number(cells[index]);
  const known = table.vocabulary.framework.indicators.some((indicator) => indicator.number === number);
  return known ? { kind: 'indicator', number, printed: number, named: false } : null;
}

/** Names across: every row below is a series, told by its first cells; answers the index of the row behind them, and where rows from there on lie. */
export function readAcross(
  table: ScoreTable,
  at: number,
  named: readonly { readonly subject: Subject; readonly index: number }[],
  above: TableHead | null,
  context: TableScope,
): { readonly next: number; readonly lies: Lies } {
  const columns = new Map(named.map(({ index, subject }) => [index, subject]));
  const header = table.rows[at] as TextRow;
  const merged = headOf(header, at > 0 ? [table.rows[at - 1] as TextRow] : []);
  let next = at + 1;
  const sub = table.rows[next] as TextRow | undefined;
  const subHead = sub && !sub.cells.some(isFigure) && sub.cells.filter((cell) => cell !== '').length > 1 ? seriesCells(sub) : null;
  if (subHead) next++;
  let lies = context.lies;
  const rows: { row: TextRow; series: Series; agency: string | null; year: number | null; lies: Lies }[] = [];
  for (; next < table.rows.length; next++) {
    const row = table.rows[next] as TextRow;
    if (row.cells.every((cell) => cell === '')) continue;
    const figures = row.cells.filter((cell, index) => columns.has(index) && isFigure(cell)).length;
    if (figures === 0 && row.cells.filter((cell) => cell !== '').length > 1 && namesAcross(table, next, above)) break;
    const labels = row.cells.filter((cell, index) => !columns.has(index) && cell !== '' && !isFigure(cell));
    const named = row.cells.some(
      (cell, index) => !columns.has(index) && ['indicator', 'item', 'sub'].includes(subjectOf(cell, table.vocabulary)?.kind ?? ''),
    );
    if (named) break;
    if (figures === 0) {
      // "อำเภอจุน" alone: where the rows below it lie.
      if (row.cells.filter((cell) => cell !== '').length === 1) lies = { ...lies, ...liesIn(row, null) };
      continue;
    }
    const agency = agencyOfRow(row, columns, merged);
    // The level beside the scores is no heading of its row.
    const label = labels
      .filter(
        (cell) => agencyIn(cell) === null && levelIn([cell]) === undefined && !(agency !== null && tight(cell) === tight(agency.label)),
      )
      .join(' ');
    const total = labels.some((cell) => subjectOf(cell, table.vocabulary)?.kind === 'total' || /^(?:ค่า)?เฉลี่ย/.test(tight(cell)));
    const series = seriesOf(label);
    const year = yearIn(toArabicDigits(tight(label)));
    rows.push({
      row,
      series: total && agency === null && label !== '' ? { ...series, kind: series.kind === 'unknown' ? 'other' : series.kind } : series,
      agency: agency?.name ?? null,
      lies: agency === null ? {} : { ...lies, ...liesIn(row, merged) },
      year,
    });
  }
  const several = new Set(rows.flatMap(({ agency }) => agency ?? [])).size > 0;
  const yearOf = yearsOfColumns(merged, columns);
  const full = rows.find(({ series }) => series.kind === 'full')?.row;
  const rowPicks = several
    ? rows.filter(({ agency }) => agency !== null).map((entry) => ({ entry, certainty: 'sure' as FoundCertainty, doubt: undefined }))
    : pick(rows.map(({ series, year }, index) => ({ index, series: { ...series, year } }))).map((one) => ({
        entry: rows[one.index]!,
        certainty: one.certainty,
        doubt: one.doubt,
      }));
  for (const { entry, certainty, doubt } of rowPicks) {
    const level = levelIn(entry.row.cells);
    if (level)
      table.levels.push({
        value: level,
        line: entry.row.line,
        quote: entry.row.cells.join(' | ').slice(0, 80),
        certainty,
        form: 'table',
        ...(entry.agency ? { agency: entry.agency } : {}),
      });
    for (const [index, subject] of columns) {
      const column = subHead?.[index] ?? NO_SERIES;
      const spread = subHead ? [...spreadOf(subHead, index, columns)] : [index];
      const cells =
        spread.length > 1
          ? pick(spread.map((one) => ({ index: one, series: subHead?.[one] ?? NO_SERIES })))
          : [{ index, role: roleOf(column), certainty: 'sure' as FoundCertainty, year: null, full: column.full }];
      if (!several && cells.length === 1 && column.kind === 'other') continue;
      const stated = full ? parseScore(full.cells[index] ?? '') : null;
      for (const cell of cells) {
        readCell(
          table,
          entry.row,
          subject,
          {
            ...cell,
            ...(doubt ? { doubt } : {}),
            certainty: least(cell.certainty, certainty),
            full: stated && 'value' in stated ? stated.value : cell.full,
          },
          {
            year: cell.year ?? entry.year ?? yearOf(index) ?? context.year,
            agency: entry.agency ?? context.agency,
            lies: entry.lies,
          },
        );
      }
    }
  }
  return { next, lies };
}

/** The year that heads a column; the only year that heads any, for those that name none: "IIT | EIT | OIT | คะแนน ITA ปี 2568". */
function yearsOfColumns(head: TableHead, columns: ReadonlyMap<number, Subject>): (index: number) => number | null {
  const own = (index: number): number | null => head.columns[index]?.year ?? null;
  const years = new Set([...columns.keys()].flatMap((index) => own(index) ?? []));
  const only = years.size === 1 ? ([...years][0] ?? null) : null;
  return (index) => own(index) ?? only;
}

const seriesCells = (row: TextRow): readonly Series[] => row.cells.map(seriesOf);

/** The columns of a name that is merged over several: up to the next name. */
function* spreadOf(sub: readonly Series[], index: number, columns: ReadonlyMap<number, Subject>): Generator<number> {
  yield index;
  for (let next = index + 1; next < sub.length && !columns.has(next) && (sub[next]?.label ?? '') !== ''; next++) yield next;
}

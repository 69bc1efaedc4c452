/** Rows of names: which columns are their scores is decided once for all rows under one heading. */
import { isEitPart, type ToolCode } from '../../model';
import { toArabicDigits } from '../../thai';
import type { AgencyName } from '../agencyNames';
import type { TextRow } from '../blocks';
import { tight } from '../clean';
import { t } from '../data/messages';
import { LEVEL_NAMES } from '../data/words';
import { most } from '../most';
import { parseScore } from '../numbers';
import { placeOf } from '../place';
import { subjectOf } from '../rows';
import { NO_SERIES, type Series } from '../series';
import type { Subject } from '../types';
import { levelIn, readCell } from './cell';
import { pick } from './pick';
import { isFigure, isNotGiven, isYearCell, type NamedRow, type Pick, type ScoreTable, type TableHead } from './table';

/** Rows of names under one heading: which columns are their scores is decided once for all of them. */
export function readDown(table: ScoreTable, rows: readonly NamedRow[], head: TableHead | null): void {
  if (rows.length === 0) return;
  const named = asNamedBeside(rows);
  const width = Math.max(head?.columns.length ?? 0, most(named.map(({ row }) => row.cells.length)));
  const names = new Set(named.map(({ index }) => index));
  const firstName = Math.min(...names);
  const headed = head === null ? 0 : head.columns.filter(({ label }) => label !== '').length;
  // Beside a column of scores a column of words says how good they are, whatever its heading.
  const isScored = (head?.columns ?? []).some(
    ({ kind }, index) => kind === 'score' && !names.has(index) && named.every(({ row }) => isFigure(row.cells[index] ?? '')),
  );
  const usable = Array.from({ length: width }, (_, index) => index).filter((index) => {
    if (names.has(index)) return false;
    const cells = named.map(({ row }) => row.cells[index] ?? '').filter((cell) => cell !== '');
    const kind = head?.columns[index]?.kind ?? 'unknown';
    if (cells.length > 0 && cells.every((cell) => LEVEL_NAMES.includes(tight(cell)))) return false;
    if (kind === 'score' && isScored && cells.length > 0 && cells.every(isJudgement)) return false;
    if (kind === 'score' || isEitPart(kind)) return true;
    if (cells.every(isYearCell)) return false;
    const figures = cells.filter(isFigure);
    // Whole numbers in order left of the names count the rows.
    if (index < firstName && cells.every((cell) => /^\(?\d{1,3}[.)]*$/.test(toArabicDigits(tight(cell))))) return false;
    return figures.length > 0 || (named.length > 0 && index > firstName && isForeign(named, index));
  });
  const all = withoutTwins(
    usable.map((index) => ({ index, series: seriesAt(named, head, index, headed) })),
    named,
  );
  const own = all.map((entry) => ({ ...entry, agency: head?.agencies[entry.index] ?? null }));
  const agencies = own.filter(({ agency }) => agency !== null);
  const picks =
    agencies.length > 1
      ? agencies.map(({ index, series, agency }): Pick & { readonly agency: string } => ({
          index,
          role: 'score',
          certainty: 'sure',
          year: series.year,
          full: series.full,
          agency: (agency as AgencyName).name,
        }))
      : pick(all).map((one): Pick & { readonly agency: string | null } => ({ ...one, agency: null }));
  if (picks.length === 0 && all.length > 0 && named.some(({ subject }) => subject.kind !== 'total')) {
    const labels = all.map(({ series }) => series.label).join(', ');
    table.problems.push({
      severity: 'warn',
      code: 'NO_SCORE_COLUMN',
      message: `${placeOf(named[0]?.row, false).text}: ${t('NO_SCORE_COLUMN', { labels })}`,
    });
  }
  const fullColumn =
    head?.columns.findIndex(({ kind }, index) => kind === 'full' && !names.has(index) && !picks.some((one) => one.index === index)) ?? -1;
  const itemised = countsItems(named);
  for (const entry of named) {
    const { row } = entry;
    const subject = counted(entry);
    const doubt = itemised && subject.kind === 'indicator' && subject.coded ? { doubt: 'rows' as const } : {};
    if (headed > 1 && row.cells.length > (head?.columns.length ?? 0) && row.cells.slice(head?.columns.length ?? 0).some(isFigure)) {
      const place = placeOf(row, table.grid);
      table.problems.push({
        severity: 'error',
        code: 'ROW_TOO_WIDE',
        message: `${place.text}: ${t('ROW_TOO_WIDE', { cells: row.cells.length, columns: head?.columns.length ?? 0 })}`,
        found: row.cells.join(' | ').slice(0, 80),
      });
      continue;
    }
    const level = levelIn(row.cells);
    if (level && subject.kind === 'total')
      table.levels.push({
        value: level,
        line: row.line,
        quote: row.cells.join(' | ').slice(0, 80),
        certainty: 'sure',
        form: 'table',
        ...(entry.agency ? { agency: entry.agency } : {}),
      });
    const stated = fullColumn >= 0 ? parseScore(row.cells[fullColumn] ?? '') : null;
    const full = stated && 'value' in stated ? stated.value : null;
    const before = table.scores.length;
    for (const one of picks)
      readCell(
        table,
        row,
        subject,
        { ...doubt, ...one, full: full ?? one.full },
        { year: one.year ?? entry.year, agency: one.agency ?? entry.agency, lies: entry.lies },
      );
    if (subject.kind === 'indicator') readToolCell(table, row, head, entry.index);
    const number = subject.kind === 'indicator' && subject.named ? (subject.printed ?? ordinalBefore(row.cells, entry.index)) : null;
    if (number !== null && subject.kind === 'indicator' && table.scores.length > before)
      table.printed.push({ printed: number, number: subject.number });
  }
  const whose = totalOf(table, named);
  if (whose === 'total') return;
  const lines = new Set(named.map(({ row }) => row.line));
  table.scores.forEach((score, index) => {
    if (score.key !== 'total' || !lines.has(score.line)) return;
    table.scores[index] = whose === 'unsure' ? { ...score, certainty: 'doubtful' } : { ...score, key: `tool:${whose}` };
  });
}

/** True where codes beside indicators' names may be those of their items: other rows are items by code, or several codes stand beside one name. */
function countsItems(named: readonly NamedRow[]): boolean {
  const coded = named.flatMap(({ subject }) => (subject.kind === 'indicator' && subject.coded ? [subject.number] : []));
  return named.some(({ subject }) => subject.kind === 'item') || new Set(coded).size < coded.length;
}

/** Where the other rows name indicators with their tools, "การเปิดเผยข้อมูล (OIT)" is an indicator too. */
function asNamedBeside(rows: readonly NamedRow[]): readonly NamedRow[] {
  if (!rows.some(({ subject }) => subject.kind === 'indicator' && subject.withTool)) return rows;
  return rows.map((row) => {
    const number = row.subject.kind === 'tool' ? row.subject.orIndicator : undefined;
    return number === undefined ? row : { ...row, subject: { kind: 'indicator', number, printed: null, named: true } };
  });
}

/** Words without a figure that are no reason why a score is missing. */
const isJudgement = (cell: string): boolean => !/[0-9๐-๙#]/.test(cell) && !isNotGiven(cell);

interface Headed {
  readonly index: number;
  readonly series: Series;
}

/** Columns of scores that say the same in every row (points of 100, and per cent) are one. */
function withoutTwins(columns: readonly Headed[], named: readonly NamedRow[]): readonly Headed[] {
  const said = (index: number): string => named.map(({ row }) => toArabicDigits(tight(row.cells[index] ?? '')).replace('%', '')).join(' ');
  return columns.filter(
    ({ index, series }, at) =>
      series.kind !== 'score' ||
      !columns
        .slice(0, at)
        .some((other) => other.series.kind === 'score' && other.series.year === series.year && said(other.index) === said(index)),
  );
}

/**
 * What the total below indicators of one tool is: the tool's, where it is their mean. Where it is not, nobody can tell whether it is the tool's or
 * the whole agency's.
 */
function totalOf(table: ScoreTable, named: readonly NamedRow[]): 'total' | 'unsure' | ToolCode {
  const { indicators } = table.vocabulary.framework;
  const numbers = named.flatMap(({ subject }) => (subject.kind === 'indicator' ? [subject.number] : []));
  const tools = new Set(numbers.flatMap((number) => indicators.find((one) => one.number === number)?.tool ?? []));
  const others = named.some(({ subject }) => subject.kind === 'tool' || subject.kind === 'sub');
  const [tool] = tools;
  // Below items alone stands the mean of a tool, or of a part of it.
  if (tools.size === 0 && named.some(({ subject }) => subject.kind === 'item') && !named.some(({ subject }) => subject.kind === 'tool'))
    return 'unsure';
  if (tools.size !== 1 || tool === undefined || others) return 'total';
  const lines = new Set(named.map(({ row }) => row.line));
  const here = table.scores.filter(({ line }) => lines.has(line));
  const members = here.flatMap(({ key, value }) => (key.startsWith('indicator:') ? [value] : []));
  const total = here.find(({ key }) => key === 'total')?.value;
  if (total === undefined || members.length === 0) return 'total';
  const mean = members.reduce((sum, value) => sum + value, 0) / members.length;
  return Math.abs(mean - total) <= 0.03 ? tool : 'unsure';
}

/** Without heading and number: short cells of no Thai words (ninety-five, #REF!, a date) stand where the score should. */
function isForeign(named: readonly NamedRow[], index: number): boolean {
  const cells = named.map(({ row }) => row.cells[index] ?? '');
  const alone = named.every(({ row, index: name }) => row.cells.filter((cell, at) => at > name && cell !== '').length <= 1);
  return (
    alone &&
    cells.some((cell) => cell !== '') &&
    cells.every(
      (cell) => cell === '' || (cell.length <= 20 && !/[ก-ฮ]/.test(cell) && /[0-9๐-๙a-z#=]/i.test(cell) && !LEVEL_NAMES.includes(cell)),
    )
  );
}

/** "IIT | 93.46 | การปฏิบัติหน้าที่ | 96.65": the tool of a merged cell with its own figure, on either side, in the row of its first indicator. */
function readToolCell(table: ScoreTable, row: TextRow, head: TableHead | null, name: number): void {
  const index = head?.columns.findIndex(({ kind }, at) => kind === 'tool' && at !== name) ?? -1;
  const cell = index < 0 ? '' : (row.cells[index] ?? '');
  if (cell === '') return;
  const [tool] = row.cells.slice(0, index).flatMap((text) => {
    const subject = subjectOf(text, table.vocabulary);
    return subject?.kind === 'tool' || subject?.kind === 'part' ? [subject] : [];
  });
  if (tool) readCell(table, row, tool, { index, role: 'score', certainty: 'sure', year: null, full: null }, { year: null, agency: null });
}

/** A column's heading; a column of full scores that is headed like a score, and a column without heading beside one with, are no scores. */
function seriesAt(named: readonly NamedRow[], head: TableHead | null, index: number, headed: number): Series {
  const series = head?.columns[index] ?? NO_SERIES;
  const cells = named.map(({ row }) => toArabicDigits(tight(row.cells[index] ?? ''))).filter((cell) => cell !== '');
  if (series.kind === 'full' && series.full !== null && cells.some((cell) => Number(cell) !== series.full))
    return { ...series, kind: 'score' };
  if (series.kind === 'unknown' && headed > 1 && cells.length > 1 && cells.every((cell) => cell === '100') && named.length > 3)
    return series;
  return series;
}

/** A subject known by likeness, with the number that stands in front of its row as a second witness. */
const counted = ({ subject, row, index }: NamedRow): Subject =>
  subject.kind === 'indicator' && subject.near ? { ...subject, printed: subject.printed ?? ordinalBefore(row.cells, index) } : subject;

/** A whole number alone in the cell left of the name. */
function ordinalBefore(cells: readonly string[], name: number): number | null {
  const match = /^(\d{1,2})[.)]?$/.exec(toArabicDigits((cells[name - 1] ?? '').trim()));
  return match ? Number(match[1]) : null;
}

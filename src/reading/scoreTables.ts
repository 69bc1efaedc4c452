/**
 * Scores in tables. Every table is turned into series of figures under names: names down and series across, or names across and series down; what a
 * series is (score, full score, target, another year, another agency) its heading tells. A series that nothing tells apart from another is doubtful.
 */
import type { Problem, ScoreKey } from '../model';
import { fill, NAMED_TYPES, toArabicDigits } from '../thai';
import { type AgencyName, agencyIn } from './agencyNames';
import type { Row } from './blocks';
import { tight } from './clean';
import { isNumeric, withoutLevel } from './columns';
import { READING_MESSAGES } from './data/messages';
import { LEVEL_NAMES, LINKING_WORDS, SCORE_WORDS } from './data/words';
import { digitNote, partNote } from './notes';
import { parseScore, scoreProblem } from './numbers';
import { placeOf } from './place';
import { keyFor, rowSubject, subjectOf } from './rows';
import { NO_SERIES, type Series, seriesOf, yearIn } from './series';
import type { Found, FoundCertainty, FoundScore, Subject } from './types';
import type { Vocabulary } from './vocabulary';

/** Longer cells are sentences, not spoilt scores. */
const LONGEST_SCORE = 60;
/** So many rows below a row of names may hold its figures' headings. */
const HEAD_ROWS = 3;

/** What the heading says of each column, and the agency that it names. */
export interface TableHead {
  readonly columns: readonly Series[];
  readonly agencies: readonly (AgencyName | null)[];
}

export interface TableReading {
  readonly scores: readonly FoundScore[];
  readonly levels: readonly (Found<string> & { readonly agency?: string })[];
  readonly problems: readonly Problem[];
  /** Indicator number printed before each name, for the note on ranks. */
  readonly printed: readonly { readonly printed: number; readonly number: number }[];
  readonly head: TableHead | null;
  /** True where names stand across: the columns are no running text. */
  readonly across: boolean;
}

interface Pick {
  readonly index: number;
  readonly role: 'score' | 'EIT1' | 'EIT2' | null;
  readonly certainty: FoundCertainty;
  readonly year: number | null;
  readonly full: number | null;
}

/** Where an agency lies. */
interface Lies {
  readonly district?: string;
  readonly province?: string;
}

interface Table {
  readonly rows: readonly Row[];
  readonly vocabulary: Vocabulary;
  readonly grid: boolean;
  readonly scores: FoundScore[];
  readonly levels: (Found<string> & { readonly agency?: string })[];
  readonly problems: Problem[];
  readonly printed: { printed: number; number: number }[];
}

const YEAR_CELL = /^(?:ปี)?(?:งบประมาณ)?(?:พ\.?ศ\.?)?25[4-9]\d$/;
const isYearCell = (cell: string): boolean => YEAR_CELL.test(toArabicDigits(tight(cell)));

/** A number that is no year and no ordinal by its look. */
const isFigure = (cell: string): boolean => isNumeric(cell) && !isYearCell(cell);

const isWords = (cell: string): boolean => {
  let text = tight(cell);
  for (const word of [...LINKING_WORDS, ...SCORE_WORDS]) text = text.split(word).join('');
  return text !== '';
};

/**
 * The series among several that hold the agency's scores: by heading; where no heading says so, the only one that is left. Two that nothing
 * tells apart are both doubtful, so that people are asked.
 */
function pick(series: readonly { readonly index: number; readonly series: Series }[]): readonly Pick[] {
  const as =
    (role: Pick['role'], certainty: FoundCertainty) =>
    (entry: (typeof series)[number]): Pick => ({
      index: entry.index,
      role,
      certainty,
      year: entry.series.year,
      full: entry.series.full,
    });
  const parts = series.flatMap((entry) =>
    entry.series.kind === 'EIT1' || entry.series.kind === 'EIT2' ? [as(entry.series.kind, 'sure')(entry)] : [],
  );
  const scored = series.filter(({ series: { kind } }) => kind === 'score');
  // The tool's figure beside those of its indicators is read only where nothing else is.
  const told = scored.length > 0 ? scored : series.filter(({ series: { kind } }) => kind === 'tool');
  const untold = series.filter(({ series: { kind } }) => kind === 'unknown');
  const scores = told.length > 0 ? told : parts.length > 0 ? [] : untold;
  const certainty: FoundCertainty = told.length > 0 ? 'sure' : 'likely';
  const ofYear = (year: number | null) => scores.filter((entry) => entry.series.year === year);
  const picked = scores.map((entry) => as('score', ofYear(entry.series.year).length > 1 ? 'doubtful' : certainty)(entry));
  return [...parts, ...picked];
}

/** A row of names: their columns; null where the row is none, or where the rows below it name something themselves. */
function namesAcross(
  table: Table,
  at: number,
  above: TableHead | null,
): readonly { readonly subject: Subject; readonly index: number }[] | null {
  const row = table.rows[at] as Row;
  if (row.cells.length < 2 || row.cells.some((cell, index) => isFigure(cell) && numberedName(table, at, index, above) === null))
    return null;
  const named = row.cells.flatMap((cell, index) => {
    const subject = isFigure(cell) ? numberedName(table, at, index, above) : subjectOf(cell, table.vocabulary);
    return subject ? [{ subject, index }] : [];
  });
  if (new Set(named.map(({ subject }) => JSON.stringify(subject))).size < 2) return null;
  const columns = new Set(named.map(({ index }) => index));
  for (let below = at + 1; below <= at + HEAD_ROWS && below < table.rows.length; below++) {
    const cells = (table.rows[below] as Row).cells;
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

/** "1 | 2 | 3 …" below a heading that speaks of indicators: numbers of indicators. */
function numberedName(table: Table, at: number, index: number, above: TableHead | null): Subject | null {
  const cells = (table.rows[at] as Row).cells.map((cell) => toArabicDigits(tight(cell)));
  const numbers = cells.filter((cell) => /^\d{1,2}$/.test(cell)).map(Number);
  if (numbers.length < 5 || numbers.some((number, place) => number !== (numbers[0] ?? 0) + place)) return null;
  const said = [...(above?.columns ?? []).map(({ label }) => label), ...((table.rows[at - 1] as Row | undefined)?.cells ?? [])];
  if (!said.some((label) => /ตัวชี้วัด/.test(label))) return null;
  const number = Number(cells[index]);
  const known = table.vocabulary.framework.indicators.some((indicator) => indicator.number === number);
  return known ? { kind: 'indicator', number, printed: number, named: false } : null;
}

/** Joins a row with the one below, where a name was cut in two by the end of a line or page. */
function joined(row: Row, below: Row | undefined): Row | null {
  if (!below || below.cells.filter((cell) => isNumeric(cell)).length > (row.cells.some(isNumeric) ? 0 : 1)) return null;
  const width = Math.max(row.cells.length, below.cells.length);
  return {
    line: row.line,
    cells: Array.from({ length: width }, (_, index) => `${row.cells[index] ?? ''} ${below.cells[index] ?? ''}`.trim()),
  };
}

interface NamedRow {
  readonly row: Row;
  readonly subject: Subject;
  readonly index: number;
  readonly year: number | null;
  readonly agency: string | null;
  readonly lies: Lies;
}

/** The row with its subject, joined with the row below where only both together name one. */
function subjectAt(table: Table, index: number, numbered: number) {
  const row = table.rows[index] as Row;
  const found = rowSubject(row.cells, numbered, table.vocabulary);
  if (found) return { ...found, row, length: 1 };
  const below = table.rows[index + 1];
  const both = joined(row, below);
  if (!both || !below || rowSubject(below.cells, numbered, table.vocabulary)) return null;
  const together = rowSubject(both.cells, numbered, table.vocabulary);
  return together && { ...together, row: both, length: 2 };
}

/** The roles of the columns where the row is a heading: no figures, and more than one cell says something. */
function headOf(row: Row, above: readonly Row[]): TableHead {
  // A row with one cell is a title, no heading of columns.
  const stacked = above.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const width = Math.max(row.cells.length, ...stacked.map(({ cells }) => cells.length));
  const labels = Array.from({ length: width }, (_, index) => {
    const upper = stacked.map(({ cells }) => {
      // A heading that is merged over several columns stands in the first of them.
      if ((cells[index] ?? '') !== '' || (row.cells[index] ?? '') === '') return cells[index] ?? '';
      for (let left = index - 1; left >= 0 && (row.cells[left] ?? '') !== ''; left--)
        if ((cells[left] ?? '') !== '') return cells[left] ?? '';
      return '';
    });
    return [...upper, row.cells[index] ?? ''].filter((text) => text !== '').join(' ');
  });
  return { columns: labels.map(seriesOf), agencies: labels.map((label, index) => agencyIn(row.cells[index] ?? '') ?? agencyIn(label)) };
}

/** One cell → a score, or why it is none; nothing where it says nothing. `full` is the full score of its scale. */
function readCell(
  table: Table,
  row: Row,
  subject: Subject,
  at: Pick,
  more: { readonly year: number | null; readonly agency: string | null; readonly lies?: Lies },
): void {
  const cell = row.cells[at.index] ?? '';
  const place = placeOf({ line: row.line, column: at.index + 1 }, table.grid);
  const key = keyFor(subject, at.role === 'score' ? 'score' : at.role);
  if (key === null) {
    if (isNumeric(cell) && subject.kind === 'item') table.problems.push(partNote(place, subject.code));
    return;
  }
  const parsed = parseScore(withoutLevel(cell));
  if ('problem' in parsed) {
    const words = !isWords(cell) || LEVEL_NAMES.includes(tight(cell)) || cell.length > LONGEST_SCORE;
    if (parsed.problem.code !== 'SCORE_NOT_NUMBER' || !words) table.problems.push(scoreProblem(parsed.problem, place.text, place.at));
    return;
  }
  if (parsed.repaired) table.problems.push(digitNote(place, cell, parsed.value));
  const scaled = at.full !== null && at.full !== 100 && at.full > 0;
  if (scaled && parsed.value > (at.full as number)) {
    table.problems.push({
      severity: 'error',
      code: 'SCALE_DIFFERS',
      message: `${place.text}: ${fill(READING_MESSAGES.SCALE_DIFFERS, { found: cell, full: at.full as number })}`,
      found: cell,
      ...place.at,
    });
    return;
  }
  const least: FoundCertainty = parsed.repaired && at.certainty === 'sure' ? 'likely' : certaintyOf(subject, at.certainty);
  const agency = more.agency ?? null;
  table.scores.push({
    key: key as ScoreKey,
    value: scaled ? Number(((parsed.value * 100) / (at.full as number)).toFixed(6)) : parsed.value,
    line: row.line,
    column: at.index + 1,
    quote: row.cells
      .filter((text) => text !== '')
      .join(' | ')
      .slice(0, 100),
    certainty: scaled ? 'doubtful' : least,
    form: 'table',
    ...(more.year === null ? {} : { year: more.year }),
    ...(agency === null ? {} : { agency, ...more.lies }),
    ...(scaled ? { full: at.full as number } : {}),
  });
}

/** The less sure of the series and the name. */
function certaintyOf(subject: Subject, series: FoundCertainty): FoundCertainty {
  if (series === 'doubtful') return series;
  if (subject.kind === 'item') return subject.certainty === 'sure' ? series : subject.certainty;
  return subject.kind === 'indicator' && (!subject.named || subject.near) ? 'likely' : series;
}

const levelIn = (cells: readonly string[]): string | undefined =>
  cells.map((cell) => tight(cell).replace(/^(?:อยู่ใน)?ระดับ/, '')).find((cell) => LEVEL_NAMES.includes(cell));

/** Rows of names under one heading: which columns are their scores is decided once for all of them. */
function readDown(table: Table, named: readonly NamedRow[], head: TableHead | null): void {
  if (named.length === 0) return;
  const width = Math.max(...named.map(({ row }) => row.cells.length));
  const names = new Set(named.map(({ index }) => index));
  const firstName = Math.min(...names);
  const headed = head === null ? 0 : head.columns.filter(({ label }) => label !== '').length;
  const usable = Array.from({ length: width }, (_, index) => index).filter((index) => {
    if (names.has(index)) return false;
    const cells = named.map(({ row }) => row.cells[index] ?? '').filter((cell) => cell !== '');
    const kind = head?.columns[index]?.kind ?? 'unknown';
    if (kind === 'score' || kind === 'EIT1' || kind === 'EIT2') return true;
    if (cells.every(isYearCell)) return false;
    const figures = cells.filter(isFigure);
    // Whole numbers in order left of the names count the rows.
    if (index < firstName && cells.every((cell) => /^\(?\d{1,3}[.)]*$/.test(toArabicDigits(tight(cell))))) return false;
    return figures.length > 0 || (named.length > 0 && index > firstName && isForeign(named, index));
  });
  const all = usable.map((index) => ({ index, series: seriesAt(named, head, index, headed) }));
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
      message: `${placeOf(named[0]?.row, false).text}: ${fill(READING_MESSAGES.NO_SCORE_COLUMN, { labels })}`,
    });
  }
  const fullColumn = head?.columns.findIndex(({ kind }, index) => kind === 'full' && !names.has(index)) ?? -1;
  for (const entry of named) {
    const { row, subject } = entry;
    if (headed > 1 && row.cells.length > (head?.columns.length ?? 0) && row.cells.slice(head?.columns.length ?? 0).some(isFigure)) {
      const place = placeOf(row, table.grid);
      table.problems.push({
        severity: 'error',
        code: 'ROW_TOO_WIDE',
        message: `${place.text}: ${fill(READING_MESSAGES.ROW_TOO_WIDE, { cells: row.cells.length, columns: head?.columns.length ?? 0 })}`,
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
        { ...one, full: full ?? one.full },
        { year: one.year ?? entry.year, agency: one.agency ?? entry.agency, lies: entry.lies },
      );
    const number = subject.kind === 'indicator' && subject.named ? (subject.printed ?? ordinalBefore(row.cells, entry.index)) : null;
    if (number !== null && subject.kind === 'indicator' && table.scores.length > before)
      table.printed.push({ printed: number, number: subject.number });
  }
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

/** A whole number alone in the cell left of the name. */
function ordinalBefore(cells: readonly string[], name: number): number | null {
  const match = /^(\d{1,2})[.)]?$/.exec(toArabicDigits((cells[name - 1] ?? '').trim()));
  return match ? Number(match[1]) : null;
}

/** Names across: every row below is a series, told by its first cells; answers the index of the row behind them. */
function readAcross(
  table: Table,
  at: number,
  named: readonly { readonly subject: Subject; readonly index: number }[],
  above: TableHead | null,
  context: Context,
): number {
  const columns = new Map(named.map(({ index, subject }) => [index, subject]));
  const header = table.rows[at] as Row;
  const merged = headOf(header, at > 0 ? [table.rows[at - 1] as Row] : []);
  let next = at + 1;
  const sub = table.rows[next] as Row | undefined;
  const subHead = sub && !sub.cells.some(isFigure) && sub.cells.filter((cell) => cell !== '').length > 1 ? seriesCells(sub) : null;
  if (subHead) next++;
  const rows: { row: Row; series: Series; agency: string | null; year: number | null; lies: Lies }[] = [];
  for (; next < table.rows.length; next++) {
    const row = table.rows[next] as Row;
    if (row.cells.every((cell) => cell === '')) continue;
    const figures = row.cells.filter((cell, index) => columns.has(index) && isFigure(cell)).length;
    if (figures === 0 && row.cells.filter((cell) => cell !== '').length > 1 && namesAcross(table, next, above)) break;
    const labels = row.cells.filter((cell, index) => !columns.has(index) && cell !== '' && !isFigure(cell));
    const named = row.cells.some(
      (cell, index) => !columns.has(index) && ['indicator', 'item', 'sub'].includes(subjectOf(cell, table.vocabulary)?.kind ?? ''),
    );
    if (named) break;
    if (figures === 0) continue;
    const agency = agencyOfRow(row, columns, merged);
    const label = labels.filter((cell) => agencyIn(cell) === null && !(agency !== null && tight(cell) === tight(agency.label))).join(' ');
    const total = labels.some((cell) => subjectOf(cell, table.vocabulary)?.kind === 'total' || /^(?:ค่า)?เฉลี่ย/.test(tight(cell)));
    const series = seriesOf(label);
    const year = yearIn(toArabicDigits(tight(label)));
    rows.push({
      row,
      series: total && agency === null && label !== '' ? { ...series, kind: series.kind === 'unknown' ? 'other' : series.kind } : series,
      agency: agency?.name ?? null,
      lies: agency === null ? {} : { ...context.lies, ...liesIn(row, merged) },
      year,
    });
  }
  const several = new Set(rows.flatMap(({ agency }) => agency ?? [])).size > 0;
  const full = rows.find(({ series }) => series.kind === 'full')?.row;
  const rowPicks = several
    ? rows.filter(({ agency }) => agency !== null).map((entry) => ({ entry, certainty: 'sure' as FoundCertainty }))
    : pick(rows.map(({ series, year }, index) => ({ index, series: { ...series, year } }))).map((one) => ({
        entry: rows[one.index]!,
        certainty: one.certainty,
      }));
  for (const { entry, certainty } of rowPicks) {
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
          { ...cell, certainty: least(cell.certainty, certainty), full: stated && 'value' in stated ? stated.value : cell.full },
          {
            year: cell.year ?? entry.year ?? context.year,
            agency: entry.agency ?? context.agency,
            lies: entry.lies,
          },
        );
      }
    }
  }
  return next;
}

const RANK: Readonly<Record<FoundCertainty, number>> = { sure: 0, likely: 1, doubtful: 2 };
const least = (one: FoundCertainty, other: FoundCertainty): FoundCertainty => (RANK[one] >= RANK[other] ? one : other);
const roleOf = ({ kind }: Series): Pick['role'] => (kind === 'EIT1' || kind === 'EIT2' ? kind : 'score');
const seriesCells = (row: Row): readonly Series[] => row.cells.map(seriesOf);

/** The columns of a name that is merged over several: up to the next name. */
function* spreadOf(sub: readonly Series[], index: number, columns: ReadonlyMap<number, Subject>): Generator<number> {
  yield index;
  for (let next = index + 1; next < sub.length && !columns.has(next) && (sub[next]?.label ?? '') !== ''; next++) yield next;
}

/** The agency of a row: a cell that names one, or any words in a column headed as agencies. */
function agencyOfRow(
  row: Row,
  columns: ReadonlyMap<number, Subject>,
  head: TableHead,
): { readonly name: string; readonly label: string } | null {
  for (const [index, cell] of row.cells.entries()) {
    if (columns.has(index)) continue;
    const named = agencyIn(cell);
    if (named) return { name: named.name, label: cell };
  }
  const at = head.columns.findIndex(({ kind }, index) => kind === 'agency' && !columns.has(index));
  const cell = row.cells[at] ?? '';
  const words = tight(cell);
  const typed = row.cells
    .map(tight)
    .flatMap((one) => NAMED_TYPES.find(({ name, short }) => one === name || one === short || one === short.replace('.', '')) ?? []);
  const [type] = typed;
  return at >= 0 && /^[ก-๙]{2,60}$/.test(words) && !/^(?:รวม|เฉลี่ย|ค่าเฉลี่ย|สูงสุด|ต่ำสุด|ภาพรวม)/.test(words)
    ? { name: type ? `${type.name}${words}` : words, label: cell }
    : null;
}

/** What a row that spans the table says of the rows below it. */
interface Context {
  readonly year: number | null;
  readonly agency: string | null;
  readonly lies: Lies;
}

const LIES = /(?:^|[\s(])(อำเภอ|อ\.|เขต|จังหวัด|จ\.) ?([ก-๙]{2,20})/g;

/** District and province that the cells of a row name, or that stand in columns headed so. */
function liesIn(row: Row, head: TableHead | null): Lies {
  const found: { district?: string; province?: string } = {};
  row.cells.forEach((cell, index) => {
    if (cell === '' || cell.length > 120 || isNumeric(cell)) return;
    const label = tight(head?.columns[index]?.label ?? '');
    const field = /^(?:ชื่อ)?(?:อำเภอ|เขต)/.test(label) ? 'district' : /^(?:ชื่อ)?จังหวัด/.test(label) ? 'province' : null;
    if (field) found[field] = tight(cell).replace(/^(?:อำเภอ|อ\.|เขต|จังหวัด|จ\.)/, '');
    else for (const [, lead = '', name = ''] of cell.matchAll(LIES)) found[/^(?:จังหวัด|จ\.)/.test(lead) ? 'province' : 'district'] = name;
  });
  return found;
}

/** Reads the rows of one table; `inherited` is the heading of the same table before a page break, `above` the agency that the line above it names. */
export function readScoreTable(
  rows: readonly Row[],
  vocabulary: Vocabulary,
  grid: boolean,
  inherited: TableHead | null,
  above: AgencyName | null = null,
): TableReading {
  const table: Table = { rows, vocabulary, grid, scores: [], levels: [], problems: [], printed: [] };
  let head = inherited;
  let heads: Row[] = [];
  let context: Context = { year: null, agency: above?.name ?? null, lies: {} };
  let named: NamedRow[] = [];
  let across = false;
  const flush = (): void => {
    readDown(table, named, head);
    named = [];
  };
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    const names = namesAcross(table, index, head);
    if (names) {
      flush();
      index = readAcross(table, index, names, head, context) - 1;
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
      (filled.length > 1 || (row.cells.length === 1 && index === 0)) &&
      (!found || found.length > 1 || ['total', 'part', 'tool'].includes(found.subject.kind)) &&
      looksLikeHead(row);
    if (isHead) {
      flush();
      heads = heads.length > 0 && heads[heads.length - 1] === rows[index - 1] ? [...heads.slice(1 - HEAD_ROWS), row] : [row];
      head = headOf(row, heads.slice(0, -1));
      continue;
    }
    if (!found && filled.length === 1 && !figures) {
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
    const year = row.cells.find((cell, at) => at !== found.index && isYearCell(cell));
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

/** Headings are short words; at least one of them is known, or names an agency. */
function looksLikeHead(row: Row): boolean {
  return row.cells.some((cell) => cell !== '' && cell.length <= 90 && (seriesOf(cell).kind !== 'unknown' || agencyIn(cell) !== null));
}

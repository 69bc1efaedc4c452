/** Scores in tables: the rows one by one, headings and page breaks minded. */
import type { Problem } from '../model';
import {
  isNumeric,
  isYear,
  keyFor,
  LEVEL_NAMES,
  LINKING_WORDS,
  parseScore,
  placeOf,
  type Row,
  readHead,
  rowSubject,
  SCORE_WORDS,
  type ScoreCell,
  scoreCells,
  scoreProblem,
  subjectOf,
  type TableHead,
  tight,
  type Vocabulary,
  withoutLevel,
} from '../reading';
import { fill, toArabicDigits } from '../thai';
import { INTAKE_MESSAGES } from './data/messages';
import { digitNote, partNote } from './notes';
import type { Readings } from './prose';
import type { Found, FoundCertainty, FoundScore, Subject } from './types';

/** Longer cells are sentences, not spoilt scores. */
const LONGEST_SCORE = 60;

const isWords = (cell: string): boolean => {
  let text = tight(cell);
  for (const word of [...LINKING_WORDS, ...SCORE_WORDS]) text = text.split(word).join('');
  return text !== '';
};

/** Joins a row with the one below, where a name was cut in two by the end of a line or page. */
function joined(row: Row, below: Row | undefined): Row | null {
  if (!below || below.cells.filter((cell) => isNumeric(cell)).length > (row.cells.some(isNumeric) ? 0 : 1)) return null;
  const width = Math.max(row.cells.length, below.cells.length);
  return {
    line: row.line,
    cells: Array.from({ length: width }, (_, index) => `${row.cells[index] ?? ''} ${below.cells[index] ?? ''}`.trim()),
  };
}

export interface TableReading extends Readings {
  readonly head: TableHead | null;
}

type Reading = { readonly score: FoundScore; readonly note: Problem | null } | { readonly problem: Problem } | null;

/** One score cell of a row; null where it says nothing. */
function readCell(row: Row, subject: Subject, cellAt: ScoreCell, grid: boolean): Reading {
  const cell = row.cells[cellAt.index] ?? '';
  const place = placeOf({ line: row.line, column: cellAt.index + 1 }, grid);
  const key = keyFor(subject, cellAt.role);
  if (key === null) return isNumeric(cell) && subject.kind === 'item' ? { problem: partNote(place, subject.code) } : null;
  const parsed = parseScore(withoutLevel(cell));
  if ('problem' in parsed) {
    const words = !isWords(cell) || LEVEL_NAMES.includes(tight(cell)) || cell.length > LONGEST_SCORE;
    return parsed.problem.code === 'SCORE_NOT_NUMBER' && words ? null : { problem: scoreProblem(parsed.problem, place.text, place.at) };
  }
  const quote = row.cells.filter((text) => text !== '').join(' | ');
  const certainty = parsed.repaired && cellAt.certainty === 'sure' ? 'likely' : certaintyOf(subject, cellAt.certainty);
  const score: FoundScore = {
    key,
    value: parsed.value,
    line: row.line,
    column: cellAt.index + 1,
    quote: quote.slice(0, 100),
    certainty,
    form: 'table',
  };
  return { score, note: parsed.repaired ? digitNote(place, cell, parsed.value) : null };
}

/** The less sure of the column and the subject. */
function certaintyOf(subject: Subject, column: FoundCertainty): FoundCertainty {
  if (column === 'doubtful') return column;
  if (subject.kind === 'item') return subject.certainty;
  return subject.kind === 'indicator' && !subject.named ? 'likely' : column;
}

/** The row with its subject, joined with the row below where only both together name one. */
function subjectAt(rows: readonly Row[], index: number, head: TableHead | null, vocabulary: Vocabulary) {
  const row = rows[index] as Row;
  const found = rowSubject(row.cells, head, vocabulary);
  if (found) return { ...found, row, length: 1 };
  const below = rows[index + 1];
  const both = joined(row, below);
  if (!both || !below || rowSubject(below.cells, head, vocabulary)) return null;
  const together = rowSubject(both.cells, head, vocabulary);
  return together && { ...together, row: both, length: 2 };
}

/** A table on its side: names in one row, their scores in the row below, which names nothing itself. */
function readAcross(row: Row, below: Row | undefined, vocabulary: Vocabulary, grid: boolean): Pick<Readings, 'scores' | 'problems'> | null {
  if (!below || below.cells.filter(isNumeric).length < 2 || row.cells.some(isNumeric)) return null;
  const named = row.cells.flatMap((cell, index) => {
    const subject = isNumeric(below.cells[index] ?? '') ? subjectOf(cell, vocabulary) : null;
    return subject ? [{ subject, index }] : [];
  });
  if (named.length < 2 || below.cells.some((cell) => subjectOf(cell, vocabulary) !== null)) return null;
  const readings = named.map(({ subject, index }) => readCell(below, subject, { index, role: null, certainty: 'likely' }, grid));
  return {
    scores: readings.flatMap((reading) => (reading && 'score' in reading ? [reading.score] : [])),
    problems: readings.flatMap((reading) => (reading && 'problem' in reading ? [reading.problem] : [])),
  };
}

/** Reads the rows of one table; `inherited` is the heading of the same table before a page break. */
export function readTable(
  rows: readonly Row[],
  vocabulary: Vocabulary,
  year: number | null,
  grid: boolean,
  inherited: TableHead | null,
): TableReading {
  const scores: FoundScore[] = [];
  const levels: Found<string>[] = [];
  const problems: Problem[] = [];
  const printed: { printed: number; number: number }[] = [];
  let head = inherited;
  let severalYears = false;
  for (let index = 0; index < rows.length; index++) {
    const across = readAcross(rows[index] as Row, rows[index + 1], vocabulary, grid);
    if (across) {
      scores.push(...across.scores);
      problems.push(...across.problems);
      index++;
      continue;
    }
    const found = subjectAt(rows, index, head, vocabulary);
    const heading = readHead(rows[index] as Row, head);
    if (heading && (!found || found.length > 1 || ['total', 'part', 'tool'].includes(found.subject.kind))) {
      head = heading;
      continue;
    }
    if (!found) continue;
    const { subject, row } = found;
    index += found.length - 1;
    const level = row.cells.map((cell) => tight(cell).replace(/^ระดับ/, '')).find((cell) => LEVEL_NAMES.includes(cell));
    if (level && subject.kind === 'total')
      levels.push({ value: level, line: row.line, quote: row.cells.join(' | ').slice(0, 80), certainty: 'sure', form: 'table' });
    severalYears ||= (head?.roles.filter(isYear).length ?? 0) > 1;
    for (const cell of scoreCells(row.cells, found.index, head, year)) {
      const reading = readCell(row, subject, cell, grid);
      if (reading && 'problem' in reading) problems.push(reading.problem);
      if (!reading || 'problem' in reading) continue;
      scores.push(reading.score);
      if (reading.note) problems.push(reading.note);
      const number = subject.kind === 'indicator' && subject.named ? (subject.printed ?? ordinalBefore(row.cells, found.index)) : null;
      if (number !== null && subject.kind === 'indicator') printed.push({ printed: number, number: subject.number });
    }
  }
  if (severalYears && year !== null)
    problems.push({ severity: 'info', code: 'OTHER_YEARS', message: fill(INTAKE_MESSAGES.OTHER_YEARS, { year }) });
  return { scores, levels, problems, printed, head };
}

/** A whole number alone in the cell left of the name. */
function ordinalBefore(cells: readonly string[], name: number): number | null {
  const match = /^(\d{1,2})[.)]?$/.exec(toArabicDigits((cells[name - 1] ?? '').trim()));
  return match ? Number(match[1]) : null;
}

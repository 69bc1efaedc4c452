/** Scores in tables: which row speaks of what, and which of its cells is the score. */
import type { Framework, PartCode, Problem, ScoreKey } from '../model';
import { toArabicDigits } from '../thai';
import type { Row } from './blocks';
import { tight } from './clean';
import { isPossible, partsOf, readCode } from './codes';
import { fill, INTAKE_MESSAGES } from './data/messages';
import { type ColumnRole, LEVEL_NAMES, LINKING_WORDS, SCORE_COLUMNS, SCORE_WORDS } from './data/words';
import { flowOf } from './flow';
import { parseScore, scoreProblem } from './numbers';
import { placeOf } from './place';
import type { Readings } from './prose';
import type { Found, FoundCertainty, FoundScore, Subject } from './types';
import { findNames, type Vocabulary } from './vocabulary';

type Role = ColumnRole | 'name' | { readonly year: number };

export interface TableHead {
  readonly roles: readonly (Role | null)[];
}

const ITEM_CODE = /^(?:ข้อ(?:ที่)?)?([IEO][0-9][0-9OolI]?)(?![0-9A-Z])/i;
const YEAR = /25\d\d/;
const NUMERIC = /^(?:ได้|คะแนน|ร้อยละ|เท่ากับ|[:=*\s])*[-−]?[\dOol|]{1,4}(?:[.,][\dOol|]+)?(?:คะแนน|%|[\s*])*$/;

/** Longer cells are sentences. */
const LONGEST_SCORE = 60;
const LONGEST_NAME = 200;

const isNumeric = (cell: string): boolean =>
  cell.length <= LONGEST_SCORE && /\d/.test(toArabicDigits(cell)) && NUMERIC.test(toArabicDigits(cell).replace(/ /g, ''));

/** The roles of the columns where the row is a heading: no numbers of its own, and a word that heads scores. */
export function readHead(row: Row, before: TableHead | null): TableHead | null {
  const keys = row.cells.map((cell) => toArabicDigits(tight(cell)));
  if (row.cells.some((cell) => isNumeric(cell) && !YEAR.test(toArabicDigits(cell)))) return null;
  const roles = keys.map((cell, index): Role | null => {
    if (cell === '' || cell.length > 60) return before?.roles[index] ?? null;
    const year = YEAR.exec(cell);
    if (year && cell.length < 30) return { year: Number(year[0]) };
    const role = SCORE_COLUMNS.find(({ word }) => cell.toLowerCase().includes(word.toLowerCase()))?.role;
    return role ?? (/ตัวชี้วัด|รายการ|ประเด็น|ข้อคำถาม|เครื่องมือ|แบบ/.test(cell) ? 'name' : null);
  });
  const scored = roles.some(
    (role) => role === 'score' || role === 'EIT1' || role === 'EIT2' || (role !== null && typeof role === 'object'),
  );
  const named = roles.some((role) => role === 'name' || role === 'number');
  return scored && (named || before !== null || keys.filter((cell) => cell !== '').length > 1) ? { roles } : null;
}

/** What a cell is about, where it is about one thing and says nothing more. */
export function subjectOf(cell: string, vocabulary: Vocabulary): Subject | null {
  if (cell.length < 2 || cell.length > LONGEST_NAME) return null;
  const flow = flowOf([{ line: 1, text: cell.replace(/\n/g, ' ') }]);
  const digits = toArabicDigits(tight(cell)).replace(/[*#]/g, '');
  const code = ITEM_CODE.exec(digits);
  if (code) {
    const read = readCode(code[1] as string, vocabulary.framework);
    return read ? { kind: 'item', code: read.code, parts: partsOf(read.code), certainty: read.certainty } : null;
  }
  const mentions = findNames(flow, vocabulary);
  const first = mentions[0];
  if (!first) {
    const number = /^ตัว[ชข]ี้วัดที่(\d{1,2})$/.exec(digits);
    const found = number && vocabulary.framework.indicators.some((indicator) => indicator.number === Number(number[1]));
    return found ? { kind: 'indicator', number: Number(number[1]), printed: Number(number[1]), named: false } : null;
  }
  let rest = flow.digits.slice(0, first.start);
  const number = /(\d{1,2})[\s.)*:]*$/.exec(rest);
  rest = rest.replace(/ตัว[ชข]ี้วัด(?:ที่)?|แบบวัด|[\d\s.()*#:–-]/g, '');
  const tail = mentions.reduce((text, { start, end }, index) => {
    const from = index === 0 ? first.end : start;
    return text + flow.digits.slice(index === 0 ? end : Math.max(from, end), mentions[index + 1]?.start ?? flow.digits.length);
  }, '');
  const tailWords = tail.replace(/\([A-Za-z :&-]*\)?|[\s()*:.|–-]|คะแนน|Assessment|[A-Za-z]/g, '');
  if (rest !== '' || tailWords !== '') return null;
  if (mentions.some(({ subject }) => subject.kind !== first.subject.kind) && first.subject.kind === 'indicator') return null;
  const finest = mentions.find(({ subject }) => subject.kind === 'part') ?? first;
  const { subject } = finest;
  return subject.kind === 'indicator' ? { ...subject, printed: number ? Number(number[1]) : null } : subject;
}

const keysFor = (subject: Subject, role: Role | null): ScoreKey | null => {
  if (subject.kind === 'indicator') return role === 'EIT1' || role === 'EIT2' ? null : `indicator:${subject.number}`;
  if (subject.kind === 'tool')
    return role === 'EIT1' || role === 'EIT2' ? (subject.tool === 'EIT' ? `part:${role}` : null) : `tool:${subject.tool}`;
  if (subject.kind === 'part') return `part:${subject.part}`;
  if (subject.kind === 'sub') return `sub:${subject.code}`;
  if (subject.kind === 'total') return 'total';
  if (role === 'EIT1' || role === 'EIT2') return subject.parts.includes(role) ? `item:${subject.code}@${role}` : null;
  return subject.parts.length === 1 ? `item:${subject.code}@${subject.parts[0] as PartCode}` : null;
};

const SUB_CODE = /^(9|10)\.[1-9]/;

/** The subject of a row: the finest of its cells (a merged tool cell stands in front of its indicators). */
function rowSubject(
  cells: readonly string[],
  head: TableHead | null,
  vocabulary: Vocabulary,
): { readonly subject: Subject; readonly index: number } | null {
  const order = ['item', 'indicator', 'sub', 'part', 'tool', 'total'];
  let best: { subject: Subject; index: number } | null = null;
  cells.forEach((cell, index) => {
    const sub = SUB_CODE.exec(toArabicDigits(cell.trim()));
    const subCode = sub && vocabulary.framework.subIndicators.find(({ code }) => code === sub[0])?.code;
    const subject: Subject | null =
      subCode && !isNumeric(cell.replace(sub?.[0] ?? '', '')) && /[ก-ฮ]/.test(cell)
        ? { kind: 'sub', code: subCode }
        : subjectOf(cell, vocabulary);
    if (subject && (!best || order.indexOf(subject.kind) < order.indexOf(best.subject.kind))) best = { subject, index };
  });
  if (best) return best;
  const numbered = head?.roles.indexOf('number') ?? -1;
  return numbered >= 0 ? damagedCode(cells, numbered, vocabulary.framework) : null;
}

/** A digits-only code such as 17 in the column of item numbers, decided by the wording beside it. */
function damagedCode(
  cells: readonly string[],
  index: number,
  framework: Framework,
): { readonly subject: Subject; readonly index: number } | null {
  const read = readCode(cells[index] ?? '', framework, cells.slice(index + 1).find((cell) => /[ก-ฮ]/.test(cell)) ?? '');
  if (read?.certainty !== 'sure' || !isPossible(framework, read.code)) return null;
  return { subject: { kind: 'item', code: read.code, parts: partsOf(read.code), certainty: 'sure' }, index };
}

const isWords = (cell: string): boolean => {
  let text = tight(cell);
  for (const word of [...LINKING_WORDS, ...SCORE_WORDS]) text = text.split(word).join('');
  return text !== '';
};

interface ScoreCell {
  readonly index: number;
  readonly role: Role | null;
  readonly certainty: FoundCertainty;
}

/** The cells that hold the row's scores: by heading; without one, the cells right of the name. */
function scoreCells(cells: readonly string[], name: number, head: TableHead | null, year: number | null): readonly ScoreCell[] {
  const roles = head?.roles ?? [];
  const years = roles.flatMap((role, index) => (role !== null && typeof role === 'object' ? [{ index, year: role.year }] : []));
  if (years.length > 1) {
    const wanted = year ?? Math.max(...years.map((entry) => entry.year));
    return years
      .filter((entry) => entry.year === wanted)
      .map(({ index }) => ({ index, role: 'score' as const, certainty: 'sure' as const }));
  }
  const parts = roles.flatMap((role, index) => (role === 'EIT1' || role === 'EIT2' ? [{ index, role, certainty: 'sure' as const }] : []));
  const scored = roles.flatMap((role, index) =>
    (role === 'score' || years.some((entry) => entry.index === index)) && index !== name
      ? [{ index, role: 'score' as const, certainty: 'sure' as const }]
      : [],
  );
  if (parts.length > 0 || scored.length > 0) return [...parts, ...scored];
  const numeric = cells.map((cell, index) => ({ cell, index })).filter(({ cell, index }) => index > name && isNumeric(cell));
  if (numeric.length === 0) return foreignCells(cells, name);
  return numeric.length === 1
    ? [{ index: numeric[0]?.index ?? 0, role: null, certainty: /ได้|คะแนน/.test(numeric[0]?.cell ?? '') ? 'sure' : 'likely' }]
    : [{ index: numeric[0]?.index ?? 0, role: null, certainty: 'doubtful' }];
}

/** Without heading and number: a single short cell of no Thai words (ninety-five, #REF!, a date) stands where the score should. */
function foreignCells(cells: readonly string[], name: number): readonly ScoreCell[] {
  const others = cells.map((cell, index) => ({ cell, index })).filter(({ cell, index }) => index > name && cell !== '');
  const only = others.length === 1 ? others[0] : undefined;
  const foreign =
    only && only.cell.length <= 20 && !/[ก-ฮ]/.test(only.cell) && /[0-9๐-๙a-z#=]/i.test(only.cell) && !LEVEL_NAMES.includes(only.cell);
  return foreign ? [{ index: only.index, role: null, certainty: 'likely' }] : [];
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

export interface TableReading extends Readings {
  readonly head: TableHead | null;
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
    let row = rows[index] as Row;
    const heading = readHead(row, head);
    let found = rowSubject(row.cells, head, vocabulary);
    if (heading && (!found || found.subject.kind === 'total' || found.subject.kind === 'part' || found.subject.kind === 'tool')) {
      head = heading;
      continue;
    }
    if (!found) {
      const both = joined(row, rows[index + 1]);
      found = both && !rowSubject((rows[index + 1] as Row).cells, head, vocabulary) ? rowSubject(both.cells, head, vocabulary) : null;
      if (both && found) {
        row = both;
        index++;
      }
    }
    if (!found) continue;
    const level = row.cells.map((cell) => tight(cell).replace(/^ระดับ/, '')).find((cell) => LEVEL_NAMES.includes(cell));
    if (level && found.subject.kind === 'total')
      levels.push({ value: level, line: row.line, quote: row.cells.join(' | ').slice(0, 80), certainty: 'sure', form: 'table' });
    const cells = scoreCells(row.cells, found.index, head, year);
    severalYears ||= (head?.roles.filter((role) => role !== null && typeof role === 'object').length ?? 0) > 1;
    for (const { index: column, role, certainty } of cells) {
      const key = keysFor(found.subject, role);
      const cell = row.cells[column] ?? '';
      const place = placeOf({ line: row.line, column: column + 1 }, grid);
      if (key === null) {
        if (isNumeric(cell) && found.subject.kind === 'item')
          problems.push({
            severity: 'warn',
            code: 'ITEM_WITHOUT_PART',
            message: `${place.text}: ${fill(INTAKE_MESSAGES.ITEM_WITHOUT_PART, { code: found.subject.code })}`,
            found: found.subject.code,
            ...place.at,
          });
        continue;
      }
      const parsed = parseScore(cell);
      if ('problem' in parsed) {
        if (parsed.problem.code === 'SCORE_NOT_NUMBER' && (!isWords(cell) || LEVEL_NAMES.includes(tight(cell)) || cell.length > 60))
          continue;
        problems.push(scoreProblem(parsed.problem, place.text, place.at));
        continue;
      }
      if (found.subject.kind === 'indicator' && found.subject.named) {
        const number = found.subject.printed ?? ordinalBefore(row.cells, found.index);
        if (number !== null) printed.push({ printed: number, number: found.subject.number });
      }
      if (parsed.repaired)
        problems.push({
          severity: 'warn',
          code: 'DIGIT_REPAIRED',
          message: `${place.text}: ${fill(INTAKE_MESSAGES.DIGIT_REPAIRED, { found: cell, value: parsed.value })}`,
          found: cell,
          ...place.at,
        });
      const surest =
        found.subject.kind === 'item'
          ? found.subject.certainty
          : found.subject.kind === 'indicator' && !found.subject.named
            ? 'likely'
            : certainty;
      scores.push({
        key,
        value: parsed.value,
        line: row.line,
        column: column + 1,
        quote: row.cells
          .filter((text) => text !== '')
          .join(' | ')
          .slice(0, 100),
        certainty: parsed.repaired ? 'likely' : certainty === 'doubtful' ? 'doubtful' : surest,
        form: 'table',
      });
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

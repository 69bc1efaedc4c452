/**
 * Tables that lost their lines: copies with one cell a line, names in one block and figures in another, rows whose cells only a space parts. They are
 * put together again as tables where one arrangement explains all of them; where none does, people are told instead of being given a guess.
 */
import type { Problem } from '../model';
import { isDashOnly, toArabicDigits } from '../thai';
import { agencyIn } from './agencyNames';
import type { TextBlock, TextRow } from './blocks';
import { tight } from './clean';
import { isNumeric } from './columns';
import { t } from './data/messages';
import { LEVEL_NAMES } from './data/words';
import type { FlowLine } from './flow';
import { flowOf } from './flow';
import { placeOf } from './place';
import { subjectOf } from './rows';
import { seriesOf } from './series';
import { findNames, isOwnTool, isShortName, type Vocabulary } from './vocabulary';

interface ListReading {
  readonly blocks: readonly TextBlock[];
  readonly problems: readonly Problem[];
}

/** A line that may be a cell of a table. */
interface Cell {
  readonly at: number;
  readonly line: number;
  readonly text: string;
  readonly kind: 'name' | 'value' | 'label';
  /** True for a name of the whole result. */
  readonly isTotal?: true;
}

/** Cells are shorter than sentences. */
const LONGEST_CELL = 70;
const LONGEST_LABEL = 45;

const isLevel = (text: string): boolean => LEVEL_NAMES.includes(tight(text).replace(/^ระดับ/, ''));

/** "O1 100", "I3 การมอบหมายงาน 87.50": the code of an item and its score in one line are no cell of a name. */
const ITEM_WITH_SCORE = /^[IEO] ?\d{1,2}(?:[\s.:].*)?[\s=:](?:0|100|\d{1,3}\.\d{1,2})(?: ?คะแนน| ?%)?$/i;

function cellOf(line: FlowLine, at: number, vocabulary: Vocabulary): Cell | null {
  const text = line.text.trim();
  if (text.length > LONGEST_CELL || ITEM_WITH_SCORE.test(toArabicDigits(text))) return null;
  const cell = (kind: Cell['kind']): Cell => ({ at, line: line.line, text, kind });
  if (isNumeric(text) || isDashOnly(text) || isLevel(text) || /^\(?[0-9๐-๙]{1,2}[.)]$/.test(text)) return cell('value');
  const subject = subjectOf(text, vocabulary);
  if (subject !== null && !(subject.kind === 'total' && subject.weak))
    return subject.kind === 'total' ? { ...cell('name'), isTotal: true } : cell('name');
  return text.length <= LONGEST_LABEL && (!/[0-9๐-๙]/.test(text) || seriesOf(text).kind !== 'unknown') ? cell('label') : null;
}

const wholeNumber = (text: string): number | null => {
  const match = /^\(?(\d{1,3})[.)]*$/.exec(toArabicDigits(tight(text)));
  return match ? Number(match[1]) : null;
};

/** Whole numbers right before the names that count them. */
function withoutOrdinals(cells: readonly Cell[]): readonly Cell[] {
  const names = cells.flatMap((cell, index) => (cell.kind === 'name' ? [index] : []));
  const before = names.map((index) => (cells[index - 1]?.kind === 'value' ? wholeNumber(cells[index - 1]?.text ?? '') : null));
  const counted = before.filter(
    (number, index) => number !== null && (index === 0 || before[index - 1] === null || number === (before[index - 1] ?? 0) + 1),
  );
  if (counted.length < 2 || counted.length * 5 < names.length * 3 || before[0] === null || (before[0] ?? 9) > 1) return cells;
  const dropped = new Set(names.filter((_, index) => before[index] !== null).map((index) => index - 1));
  return cells.filter((_, index) => !dropped.has(index));
}

/** Cells of tools between an indicator of theirs and its figure: "คุณภาพการดำเนินงาน", "EIT", "92.31". */
function withoutOwnTools(cells: readonly Cell[], vocabulary: Vocabulary): readonly Cell[] {
  const { framework } = vocabulary;
  const subjects = cells.map(({ kind, text }) => (kind === 'name' ? subjectOf(text, vocabulary) : null));
  const tools = cells.flatMap((_, index) =>
    index > 0 &&
    isOwnTool(subjects[index - 1] ?? null, subjects[index] ?? null, framework) &&
    cells[index + 1]?.kind === 'value' &&
    cells[index - 2]?.kind !== 'name'
      ? [index]
      : [],
  );
  if (tools.every((index) => isShortName(subjects[index - 1] ?? null, framework))) return cells;
  return cells.filter((_, index) => !tools.includes(index));
}

interface Arranged {
  readonly rows: readonly TextRow[];
  readonly used: readonly Cell[];
}

type Arrangement = Arranged | { readonly problem: Problem; readonly used: readonly Cell[] } | null;

/** True for 1, 2, 3 …: a column of ordinals that was copied by itself. */
const counts = (cells: readonly Cell[]): boolean => cells.length > 1 && cells.every(({ text }, index) => wholeNumber(text) === index + 1);

/** The labels that head the figures: those right above the first row, the name's own heading left out. */
function headingFor(labels: readonly Cell[], width: number): readonly string[] | null {
  const name = labels.map(({ text }) => seriesOf(text).kind).lastIndexOf('name');
  const behind = name >= 0 ? labels.slice(name + 1) : labels;
  if (behind.length === width) return behind.map(({ text }) => text);
  return name < 0 && behind.length > width ? behind.slice(-width).map(({ text }) => text) : null;
}

const tableOf = (
  names: readonly Cell[],
  figures: readonly (readonly string[])[],
  heading: readonly string[] | null,
  headLine: number,
): readonly TextRow[] => [
  ...(heading ? [{ line: headLine, cells: ['ตัวชี้วัด', ...heading] }] : []),
  ...names.map((name, index): TextRow => ({ line: name.line, cells: [name.text, ...(figures[index] ?? [])] })),
];

/** Arranges one run of cells. A title that reads like the total ("ผล ITA ปี 2568") is none where the total is named again below. */
function arrange(all: readonly Cell[]): Arrangement {
  const title = all.findIndex(({ kind }) => kind === 'name');
  const isTitle = all[title]?.isTotal === true && all.slice(title + 1).some(({ isTotal }) => isTotal);
  if (isTitle && all[title + 1]?.kind !== 'value') {
    const below = arrangeCells(all.filter((_, index) => index !== title));
    return below && { ...below, used: all };
  }
  const whole = arrangeCells(all);
  if (!isTitle || (whole && 'rows' in whole)) return whole;
  const below = arrangeCells(all.filter((_, index) => index !== title));
  return below && 'rows' in below ? { ...below, used: all } : whole;
}

function arrangeCells(all: readonly Cell[]): Arrangement {
  const cells = withoutOrdinals(all);
  const names = cells.filter(({ kind }) => kind === 'name');
  const values = cells.filter(({ kind }) => kind === 'value');
  if (names.length < 2 || values.length < 2) return null;
  const first = cells.indexOf(names[0] as Cell);
  const last = cells.indexOf(names[names.length - 1] as Cell);
  const lead = trailing(cells.slice(0, first), ({ kind }) => kind === 'value');
  // An agency's name heads all, no column of figures.
  const labels = trailing(cells.slice(0, first - lead.length), ({ kind }) => kind === 'label').filter(({ text }) => !agencyIn(text));
  // "คะแนน" between the block of names and that of figures heads the figures.
  const [between] = cells.slice(last + 1);
  const headed = between?.kind === 'label' && seriesOf(between.text).kind !== 'unknown' ? between : undefined;
  const tail = leading(cells.slice(headed ? last + 2 : last + 1), ({ kind }) => kind === 'value');
  const uneven = (): Arrangement => ({
    used: all,
    problem: {
      severity: 'warn',
      code: 'LIST_UNEVEN',
      message: `${placeOf({ line: names[0]?.line ?? 1 }, false).text}: ${t('LIST_UNEVEN', { names: names.length, values: values.length })}`,
    },
  });
  if (last - first + 1 === names.length) {
    const before = counts(lead) ? [] : lead;
    const after = counts(tail.slice(0, names.length)) && tail.length > names.length ? tail.slice(names.length) : tail;
    const block =
      before.length === names.length && after.length === 0 ? before : after.length === names.length && before.length === 0 ? after : null;
    // More figures than one block of them: what the first is nobody can tell without the others.
    const more = cells.slice(last + 1 + (headed ? 1 : 0) + tail.length).some(({ kind }) => kind === 'value');
    if (!block || (headed && more)) return names.length > 2 ? uneven() : null;
    return {
      rows: tableOf(
        names,
        block.map(({ text }) => [text]),
        headed && block === after ? [headed.text] : null,
        headed?.line ?? 0,
      ),
      used: all,
    };
  }
  const at = cells.flatMap(({ kind }, index) => (kind === 'name' ? [index] : []));
  const gaps = at.slice(1).map((index, before) => cells.slice((at[before] ?? 0) + 1, index));
  // A label between two rows heads the rows below it; figures stay with the name they follow.
  const figures = gaps.map((gap) => gap.filter(({ kind }) => kind === 'value'));
  const widths = new Set(figures.map(({ length }) => length));
  const width = Math.max(...widths);
  const strays = lead.length > 0 && lead.every(({ text }) => wholeNumber(text) !== null) && values.some(({ text }) => /\./.test(text));
  const ahead = strays ? 0 : lead.length;
  const forward = ahead === 0 && tail.length > 0;
  const backward = ahead > 0 && tail.length === 0;
  const regular = widths.size === 1 || (width === 1 && forward);
  if (!regular || forward === backward) return uneven();
  if (forward) {
    if (width > 1 && tail.length < width) return uneven();
    const rows = [...figures, tail.slice(0, width)].map((row) => row.map(({ text }) => text));
    return { rows: tableOf(names, rows, headingFor(labels, width), labels[0]?.line ?? names[0]?.line ?? 1), used: all };
  }
  if (ahead !== width) return uneven();
  const rows = [lead.slice(-width), ...figures].map((row) => row.map(({ text }) => text));
  return { rows: tableOf(names, rows, null, 0), used: all };
}

function trailing(cells: readonly Cell[], fits: (cell: Cell) => boolean): readonly Cell[] {
  let from = cells.length;
  while (from > 0 && fits(cells[from - 1] as Cell)) from--;
  return cells.slice(from);
}

function leading(cells: readonly Cell[], fits: (cell: Cell) => boolean): readonly Cell[] {
  const end = cells.findIndex((cell) => !fits(cell));
  return end < 0 ? cells : cells.slice(0, end);
}

/** The number of a section: one figure before or behind its point, which no score of two decimals looks like. */
const OUTLINE = /^\s*\(?(?:\d\.\d{1,2}|\d{1,2}\.\d)(?:\.\d{1,2})*[.)]*(?=\s|$)/;

/** What may stand between a name and its figures in a row that lost its lines. */
const BETWEEN = /(?:ได้|ค่า)?คะแนน(?:เฉลี่ย|ที่ได้|เท่ากับ)?|ร้อยละ|ได้|ระดับ|[\s.,:;=()*|/%–—_…•-]/g;
const NUMBER = /\d+(?:[.,]\d+)*/g;
/** A number that spaces tore apart is no two figures. */
const TORN = /\d [.,] ?\d|\d[.,] \d/;

/** Behind the score of a row: the number of a footnote, a change with its sign. */
const BEHIND_SCORE = /(?<=\d\.\d{1,2}\s*)\((?:\d|[+−-]\s?\d{1,2}(?:\.\d{1,2})?)\)\s*$/;

/** Behind the score of a row: out of how many points it is. */
const OUT_OF_HUNDRED = /(?<=\d) ?\/ ?100(?:\.0+)?(?![\d.])/;

interface RowLine {
  readonly at: number;
  readonly row: TextRow;
  readonly figures: number;
  readonly years: readonly number[];
}

/** The number of a row in front of a name; the tenth looks like a score of ten points where nobody counted the rows above it. */
const NINTH = /^\s*\(?9[.)]?\s+(?=[ก-ฮเ-ไA-Z])/;
const TENTH = /^\(?10[.)]?\s+(?=[ก-ฮเ-ไA-Z])/;
/** The ninth row stands so many lines above the tenth at most: a name may be broken over lines. */
const ROW_LINES = 3;

/** True where the line is numbered ten and one of the rows right above it nine. */
function isTenthRow(lines: readonly FlowLine[], at: number): boolean {
  if (!TENTH.test(toArabicDigits(lines[at]?.text ?? '').trimStart())) return false;
  for (let above = at - 1, seen = 0; above >= 0 && seen < ROW_LINES; above--) {
    const text = toArabicDigits(lines[above]?.text ?? '');
    if (NINTH.test(text)) return true;
    if (text.trim() !== '') seen++;
  }
  return false;
}

/** A line that is one name with figures around it and nothing besides; null where it is another line, or a plain "name figure". */
function rowLine(line: FlowLine, at: number, isTenth: boolean, vocabulary: Vocabulary): RowLine | null {
  const text = toArabicDigits(line.text)
    .trim()
    .replace(isTenth ? TENTH : '', '');
  if (text.length > 200 || !/\d/.test(text) || !/[ก-ฮA-Z]/.test(text)) return null;
  const flow = flowOf([{ line: 1, text }]);
  const mentions = findNames(flow, vocabulary).filter(({ subject }) => subject.kind !== 'total' || !subject.weak);
  const subject = mentions.length > 0 ? mentions[0] : undefined;
  if (TORN.test(text) || !subject || new Set(mentions.map(({ subject: one }) => one.kind)).size > 1 || mentions.length > 2) return null;
  const end = mentions[mentions.length - 1]?.end ?? subject.end;
  const left = text
    .slice(0, subject.start)
    .replace(/(?:ตัว[ชข]ี้วัด(?:ที่)?\s*\d{1,2}|^\(?\d{1,2}(?:\.\d{1,2})?[.)]+(?!\d)|ตัว[ชข]ี้วัด(?:ที่)?)/g, '')
    .replace(/^\s*\d{1,2}\s+(?=\d)/, '')
    // "3.1 แบบวัด …" is the number of a section.
    .replace(OUTLINE, '');
  const right = text
    .slice(end)
    .replace(/^\s*\([A-Za-z :&-]*\)/, '')
    .replace(OUT_OF_HUNDRED, '')
    .replace(BEHIND_SCORE, '');
  const years = [...right.matchAll(/(?:ปี)?(?:งบประมาณ)?\s*(?:พ\.?ศ\.?)?\s*(25[4-9]\d)/g)].map((match) => Number(match[1]));
  const behind = right
    .replace(/(?:ปี)?(?:งบประมาณ)?\s*(?:พ\.?ศ\.?)?\s*25[4-9]\d/g, ' ')
    .replace(new RegExp(`(?:^|\\s)(?:${LEVEL_NAMES.join('|')})(?=\\s|$)`, 'g'), ' ');
  const before = (left.match(NUMBER) ?? []).filter(
    (number) => number.includes('.') || /คะแนน|ร้อยละ|%/.test(left) || /^\s*\d{2,3}\s*$/.test(left),
  );
  const after = behind.match(NUMBER) ?? [];
  if (left.replace(NUMBER, '').replace(BETWEEN, '') !== '' || behind.replace(NUMBER, '').replace(BETWEEN, '') !== '') return null;
  if (before.length + after.length === 0 || (before.length === 0 && after.length === 1 && years.length === 0)) return null;
  if (years.length > 0 && years.length !== after.length) return null;
  return {
    at,
    row: { line: line.line, cells: [text.slice(subject.start, end), ...before, ...after] },
    figures: before.length + after.length,
    years,
  };
}

/** "ตัวที่ 2 ใช้งบประมาณ 95.20", "การใข้งบประมาณ 95.20": a name known by likeness, a score of decimals, and nothing besides. */
const NEAR_ROW = /^(.{0,40}?[ก-๙](?:[^\d\n]{0,40}[ก-๙])?)[\s:=.…_–—-]*(\d{2,3}\.\d{1,2})\s*(?:คะแนน|%)?$/;

function nearRow(line: FlowLine, at: number, vocabulary: Vocabulary): RowLine | null {
  const match = NEAR_ROW.exec(toArabicDigits(line.text).trim());
  const subject = match ? subjectOf(match[1] ?? '', vocabulary) : null;
  return match && subject?.kind === 'indicator' && subject.near
    ? { at, row: { line: line.line, cells: [match[1] ?? '', match[2] ?? ''] }, figures: 1, years: [] }
    : null;
}

/** The headings above rows that lost their lines, where they are as many as the figures. */
function headingAbove(lines: readonly FlowLine[], at: number, figures: number): readonly string[] | null {
  for (let above = at - 1; above >= 0 && above >= at - 4; above--) {
    const text = (lines[above]?.text ?? '').trim();
    if (text === '') continue;
    const words = text.replace(/(ปี|พ\.ศ\.|งบประมาณ) +(?=[พ2๒])/g, '$1').split(/\s+/);
    const kinds = words.map((word) => seriesOf(word).kind);
    const name = kinds.indexOf('name');
    const behind = words.slice(name + 1).filter((word) => !/^(?:ระดับ|สถานะ|หมายเหตุ|เกรด|แปลผล)/.test(word));
    if (behind.length === figures && behind.every((word) => seriesOf(word).kind !== 'unknown')) return behind;
    if (name >= 0 || kinds.some((kind) => kind === 'score')) return null;
  }
  return null;
}

/** Splits the lines of running text into the tables that stand in them and the text between. */
export function tablesInLines(lines: readonly FlowLine[], vocabulary: Vocabulary): ListReading {
  const blocks: TextBlock[] = [];
  const problems: Problem[] = [];
  const taken = new Set<number>();
  const tables = new Map<number, readonly TextRow[]>();
  let run: Cell[] = [];
  const close = (): void => {
    const arranged = run.length > 3 ? arrange(withoutOwnTools(run, vocabulary)) : null;
    if (arranged) {
      for (const { at } of run) taken.add(at);
      if ('problem' in arranged) problems.push(arranged.problem);
      else tables.set(arranged.used[0]?.at ?? 0, arranged.rows);
    }
    run = [];
  };
  lines.forEach((line, at) => {
    if (line.text.trim() === '') return;
    const cell = cellOf(line, at, vocabulary);
    if (cell) run.push(cell);
    else close();
  });
  close();
  let open: RowLine[] = [];
  const closeRows = (): void => {
    const [head] = open;
    if (head) {
      const heading = head.years.length > 0 ? head.years.map((year) => `ปี ${year}`) : headingAbove(lines, head.at, head.figures);
      for (const { at } of open) taken.add(at);
      tables.set(head.at, [...(heading ? [{ line: head.row.line, cells: ['ตัวชี้วัด', ...heading] }] : []), ...open.map(({ row }) => row)]);
    }
    open = [];
  };
  lines.forEach((line, at) => {
    if (taken.has(at)) closeRows();
    if (taken.has(at) || line.text.trim() === '') return;
    const row = rowLine(line, at, isTenthRow(lines, at), vocabulary) ?? nearRow(line, at, vocabulary);
    const [first] = open;
    if (first && (!row || row.figures !== first.figures || row.years.join() !== first.years.join())) closeRows();
    if (row) open.push(row);
  });
  closeRows();
  let prose: FlowLine[] = [];
  const flushProse = (): void => {
    if (prose.length > 0) blocks.push({ kind: 'prose', lines: prose });
    prose = [];
  };
  lines.forEach((line, at) => {
    const rows = tables.get(at);
    if (rows) {
      flushProse();
      blocks.push({ kind: 'table', rows });
    }
    if (!taken.has(at)) prose.push(line);
  });
  flushProse();
  return { blocks, problems };
}

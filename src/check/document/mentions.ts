/** Scores that a document states, each with what it is about: the reading on which rules R01, R06, R30 and R38 stand. */
import type { Framework, Indicator, PartCode, ScoreKey, ToolCode } from '../../model';
import { toArabicDigits } from '../../thai';
import { YEAR_NUMBER } from '../words/periods';
import { codesIn, itemsIn } from './codes';
import type { DocumentText, Paragraph } from './parse';
import type { DocumentTable } from './tables';

/** An indicator and the names under which documents print it. */
export type IndicatorName = Pick<Indicator, 'number' | 'tool' | 'name' | 'aliases'>;

export interface ScoreMention {
  /** What the score can be about; more than one where the words leave it open (a part of an indicator, or of the whole). */
  readonly keys: readonly ScoreKey[];
  readonly value: number;
  /** The number as it stands. */
  readonly text: string;
  /** The passage from the subject to the number. */
  readonly quote: string;
  readonly line: number;
  /** Where the number stands in its paragraph; −1 in a table of scores. */
  readonly index: number;
}

interface ScoreSubject {
  readonly kind: 'item' | 'indicator' | 'part' | 'tool' | 'total';
  readonly code: string;
  readonly index: number;
  readonly end: number;
}

const PART_WORDS: readonly { readonly code: PartCode; readonly words: RegExp }[] = [
  { code: 'EIT1', words: /EIT\s?\(?Public\)?|EIT\s?ส่วนที่ 1|\(EIT\) ในส่วนที่ 1|ส่วนที่ 1(?! *[.)])/g },
  { code: 'EIT2', words: /EIT\s?\(?Survey\)?|EIT\s?ส่วนที่ 2|ส่วนที่ 2(?! *[.)])/g },
];

/** What most names of indicators begin with. */
const FIRST_WORD = 'การ';

/** Everything in a text (Arabic digits) that a score can be about, in order. */
export function subjectsIn(text: string, indicators: readonly IndicatorName[], framework: Framework | undefined): readonly ScoreSubject[] {
  const found: ScoreSubject[] = [];
  const add = (kind: ScoreSubject['kind'], code: string, index: number, length: number): void => {
    const end = index + length;
    if (!found.some((other) => index < other.end && other.index < end)) found.push({ kind, code, index, end });
  };
  const names = indicators.flatMap((one) => [one.name, ...one.aliases].map((name) => ({ name, code: String(one.number) })));
  for (const { name, code } of [...names].sort((left, right) => right.name.length - left.name.length)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) add('indicator', code, at, name.length);
  }
  // In lists the names lose their first word ("ป้องกันการทุจริต 93.75"); only a printed score right behind one tells it from other words.
  for (const { name, code } of names) {
    const short = name.startsWith(FIRST_WORD) ? name.slice(FIRST_WORD.length) : '';
    if (short === '') continue;
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1))
      if (!/[ก-๎]/.test(text.charAt(at - 1)) && /^[\s(:=–-]*\d{2,3}\.\d{2}(?!\d)/.test(text.slice(at + short.length)))
        add('indicator', code, at, short.length);
  }
  for (const match of text.matchAll(/ตัวชี้วัดที่ ?(\d{1,2})(?!\d)/g)) add('indicator', match[1]!, match.index, match[0].length);
  for (const { code, words } of PART_WORDS) for (const match of text.matchAll(words)) add('part', code, match.index, match[0].length);
  for (const { code, index, token } of codesIn(text, framework)) if (code !== null) add('item', code, index, token.length);
  for (const match of text.matchAll(/\b(IIT|EIT|OIT)\b/g)) add('tool', match[1]!, match.index, match[0].length);
  for (const match of text.matchAll(/คะแนน(?:ใน)?ภาพรวม|^ภาพรวม|ในภาพรวม|คะแนนรวม|คะแนนเฉลี่ยรวม/g))
    add('total', '', match.index, match[0].length);
  return found.sort((left, right) => left.index - right.index);
}

const SCORE = /(?<![\d.,/])(100(?:\.0+)?|\d{1,2}(?:\.\d+)?)(?![\d/]|\.\d|,\d)\s*(คะแนน)?(?!\s*ขึ้นไป)/g;
const GIVES = /(?:ได้|ได้รับ|ได้เพียง|เท่ากับ|อยู่ที่|คะแนน|เฉลี่ย|คือ|เหลือ|=|:)\s*$/;
/** "จาก 90.33 เป็น 92.90 คะแนน" tells this year's score where nothing says that it is only wished for. */
const BECAME = /^(?!.*(?:ให้|จะ|เป้าหมาย|ยกระดับ|ควร|ตั้งเป้า)).*(?:จาก|เพิ่ม|ลด)[^\n]*เป็น\s*$/;
const NOT_A_SCORE =
  /(?:เกณฑ์|กว่า|เกิน|เพิ่มขึ้น|ลดลง|เต็ม|ขาด|ห่าง|ต่าง|อีก|เป้าหมาย|ปีก่อน|ปีที่ผ่านมา|ปีที่แล้ว|ปีกลาย|ย้อนหลัง|ไม่ถึง|ตั้งแต่|ร้อยละ|จาก|(?<!แ)ละ|ถึง|เทียบ|เฉลี่ย \d|ค่าน้ำหนัก)[^ก-๙]{0,6}(?:คะแนน|ที่|ได้)?\s*$/;
const REACH = 240;
/** The words between an item and its respondents: " ได้คะแนน ", " มีผลการประเมินจากแบบวัด ". */
const BESIDE = 24;

function keysOf(subject: ScoreSubject, before: readonly ScoreSubject[], item: string | null): readonly ScoreKey[] {
  switch (subject.kind) {
    case 'total':
      return ['total'];
    case 'tool': {
      // "ข้อ I8 ได้คะแนน IIT 74.77": the tool says which respondents gave the item its score.
      const owner = before[before.length - 1];
      if (owner?.kind === 'item' && subject.code[0] === owner.code[0] && subject.code !== 'EIT' && subject.index - owner.end <= BESIDE)
        return [`item:${owner.code}@${subject.code as 'IIT' | 'OIT'}`];
      return subject.code === 'EIT' ? ['tool:EIT'] : [`tool:${subject.code as ToolCode}`];
    }
    case 'indicator':
      return [`indicator:${Number(subject.code)}`];
    case 'item': {
      const letter = subject.code[0];
      if (letter === 'E') return [`item:${subject.code}@EIT1`, `item:${subject.code}@EIT2`];
      return [`item:${subject.code}@${letter === 'I' ? 'IIT' : 'OIT'}`];
    }
    case 'part': {
      const part = subject.code as PartCode;
      const owner = [...before].reverse().find((one) => one.kind === 'item' || one.kind === 'indicator');
      if (owner?.kind === 'item') return owner.code.startsWith('E') ? [`item:${owner.code}@${part}`] : [];
      if (owner?.kind === 'indicator') return [];
      return item !== null ? (item.startsWith('E') ? [`item:${item}@${part}`] : []) : [`part:${part}`];
    }
  }
}

/** Years named before the number, the nearest first; a score of another year is not ours to compare. */
const otherYear = (before: string, fiscalYear: number | null): boolean => {
  const years = [...before.matchAll(/2[45]\d\d/g)].map((match) => Number(match[0]));
  const nearest = years[years.length - 1];
  return nearest !== undefined && fiscalYear !== null && nearest !== fiscalYear && !years.includes(fiscalYear);
};

interface Reader {
  readonly indicators: readonly IndicatorName[];
  readonly framework: Framework | undefined;
  readonly fiscalYear: number | null;
  /** True where the cells of a row are read as one text: what stands beside a name may be a figure of any kind. */
  readonly inRow?: boolean;
}

/** A list of what the total could gain by each name tells no scores. */
const GAINED = /เพิ่ม(?:ขึ้น)?ได้|จะเพิ่มขึ้น/;

/** A score without its word: two decimals right behind the name, and then the line or the entry of a list ends. */
const isPrinted = (score: RegExpMatchArray, text: string, gap: string): boolean =>
  !GAINED.test(text.slice(0, score.index)) &&
  /\.\d{2}$/.test(score[1]!) &&
  // A list of what could be gained, or is aimed at, is no list of scores.
  !/เพิ่ม|เป้าหมาย|น้ำหนัก|ผลต่าง|เปลี่ยนแปลง/.test(text.slice(0, score.index)) &&
  /^(?:\s*คะแนน|\s*\([^)\d]*\))?[\s:()=–.…-]*$/.test(gap) &&
  /^\s*(?:$|[/,;|)]|และ|[ก-๙])/.test(text.slice((score.index ?? 0) + score[1]!.length));

function mentionsInText(
  original: string,
  line: number,
  item: string | null,
  reader: Reader,
  heading: string | null = null,
): readonly ScoreMention[] {
  const text = toArabicDigits(original);
  const subjects = subjectsIn(text, reader.indicators, reader.framework);
  const found: ScoreMention[] = [];
  for (const score of text.matchAll(SCORE)) {
    const before = text.slice(0, score.index);
    if (subjects.some((one) => score.index >= one.index && score.index < one.end)) continue;
    if (NOT_A_SCORE.test(before.slice(-24)) || otherYear(before.slice(-120), reader.fiscalYear)) continue;
    const previous = subjects.filter((one) => one.end <= score.index);
    const subject = previous[previous.length - 1];
    const gap = subject ? text.slice(subject.end, score.index) : before;
    const named = score[2] !== undefined;
    const follows = subject !== undefined && /^[\s:()\-–=]*$/.test(gap);
    const partAfter = /^\s*(?:ใน|สำหรับ)?\s*\(?ส่วนที่ ([12])/.exec(text.slice(score.index + score[0].length))?.[1];
    // The level behind a score says that it is the total, whatever leads to it ("รวม 85.01 คะแนน ระดับผ่าน").
    const isTotal = /^\s*(?:และ)?\s*(?:ซึ่ง)?(?:อยู่ใน|มีผลการประเมินใน)?ระดับ/.test(text.slice(score.index + score[0].length));
    if (
      !(named
        ? GIVES.test(before) ||
          (isTotal && /\.\d{2}$/.test(score[1]!)) ||
          BECAME.test(before.slice(-60)) ||
          (heading !== null && OF_HEADING.test(before)) ||
          follows ||
          partAfter !== undefined
        : /(?:คะแนนเท่ากับ|คะแนนอยู่ที่|ได้คะแนน)\s*$/.test(before) ||
          (subject !== undefined && reader.inRow !== true && isPrinted(score, text, gap)))
    )
      continue;
    if (heading !== null && OF_HEADING.test(before) && !(subject && subject.kind !== 'total' && gap.length < 40)) {
      found.push(mention([`indicator:${Number(heading)}`], score, original, line, Math.max(0, score.index - 40)));
      continue;
    }
    if (!subject || gap.length > REACH) {
      if (isTotal) found.push(mention(['total'], score, original, line, Math.max(0, score.index - 40)));
      else if (item !== null && !item.startsWith('E')) {
        found.push(mention([`item:${item}@${item.startsWith('I') ? 'IIT' : 'OIT'}`], score, original, line, Math.max(0, score.index - 40)));
      }
      continue;
    }
    // "ส่วนที่ 1 ได้ … ส่วนที่ 2 ได้ …" names before, "… คะแนน ในส่วนที่ 1 และ … คะแนน ในส่วนที่ 2" behind.
    const isBehind = subject.kind === 'tool' || /^\s*(?:ใน|สำหรับ|\()/.test(text.slice(score.index + score[0].length));
    const ofWhole = subject.code.startsWith('EIT') && partAfter !== undefined && isBehind;
    const keys = ofWhole ? [`part:EIT${partAfter}` as ScoreKey] : keysOf(subject, previous.slice(0, -1), item);
    if (keys.length > 0)
      found.push(mention(isTotal && subject.kind === 'tool' ? ['total', ...keys] : keys, score, original, line, subject.index));
  }
  return found;
}

/** "ตัวชี้วัดนี้ได้ …", "ผลคะแนน: …": a score without a name is of the indicator that the heading above names. */
const OF_HEADING = /(?:(?:ตัวชี้วัด|ด้าน|ประเด็น|เรื่อง|หัวข้อ)(?:นี้|ดังกล่าว)[^\n]{0,30}|^(?:-|•)?\s*(?:ผล)?(?:คะแนน)(?:ที่ได้(?:รับ)?)?\s*[:=]?\s*)$/;

/** The indicator that a short line names alone, with its number or without: what the lines below it are about. */
function headingIndicator(paragraph: Paragraph, indicators: readonly IndicatorName[]): string | null {
  if (paragraph.text.length > HEADING) return null;
  const text = toArabicDigits(paragraph.body).trim();
  const numbered = /^ตัวชี้วัดที่ ?(\d{1,2})(?!\d)/.exec(text);
  if (numbered && !/\d\.\d{2}/.test(text)) return numbered[1]!;
  return (
    String(indicators.find(({ name, aliases }) => [name, ...aliases].includes(text.replace(/[:*]/g, '').trim()))?.number ?? '') || null
  );
}
const HEADING = 120;

const mention = (keys: readonly ScoreKey[], score: RegExpMatchArray, original: string, line: number, from: number): ScoreMention => {
  const start = score.index ?? 0;
  return {
    keys,
    value: Number(score[1]),
    text: original.slice(start, start + score[1]!.length),
    quote: original.slice(Math.max(from, start - 120), start + score[0].trimEnd().length),
    line,
    index: start,
  };
};

/** The only year that a heading names; null where it names none or several. */
export const yearOfHeading = (heading: string): number | null => {
  const years = toArabicDigits(heading).match(YEAR_NUMBER) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
};

const PRINTED = /^\d{1,3}\.\d{2}$/;
/** A row of a tool or of the whole is short; a longer one is about something else. */
const NAME_OF_TOTAL = 60;

/** Other heads of the column of scores, where a row prints no other figure. */
const RESULT = /^(?:ผล(?:การ)?ประเมิน|ผลที่ได้|ผล|ค่าคะแนน|คะแนนที่ได้รับ|คะแนน ?ITA)$/;

/** "คะแนนปี 2568", "ผลปี 2568", "2568": a column of the assessed year; a bare year holds scores where they are printed as such. */
const isOfYear = (heading: string, value: string, fiscalYear: number | null): boolean =>
  fiscalYear !== null &&
  yearOfHeading(heading) === fiscalYear &&
  (/คะแนน|ผลการประเมิน/.test(heading) ||
    (/^(?:ผล)?(?:การประเมิน)?\s*(?:ปี)?(?:งบประมาณ)?\s*(?:พ\.ศ\.)?\s*\d{4}$/.test(heading) && PRINTED.test(value)));

/** Rows of a table with a column of scores: the subject is in another cell of the row. */
function mentionsInTable(table: DocumentTable, reader: Reader): readonly ScoreMention[] {
  // A table without a head: its first row holds a score like the others.
  const headless = table.headers.some((heading) => PRINTED.test(toArabicDigits(heading)));
  const first = { line: table.line, cells: table.headers.map((text) => ({ line: table.line, text })) };
  return (headless ? [first, ...table.rows] : table.rows).flatMap((row) => {
    const joined = row.cells.map((cell) => cell.text).join(' ');
    const inText = row.cells.flatMap((cell) =>
      /คะแนน/.test(cell.text) && cell.text.length > 12 && /\d|[๐-๙]/.test(cell.text) ? [cell] : [],
    );
    const short = joined.length < 160 && /คะแนน/.test(joined);
    const fromText = short
      ? mentionsInText(joined, row.line, null, { ...reader, inRow: true })
      : inText.flatMap((cell) => cell.text.split('\n').flatMap((part) => mentionsInText(part, cell.line, null, reader)));
    const named = subjectsIn(toArabicDigits(joined), reader.indicators, reader.framework);
    const whole = joined.length < NAME_OF_TOTAL && named.length === 1 ? named[0] : undefined;
    const subject = named.find((one) => one.kind === 'indicator' || one.kind === 'item') ?? whole;
    if (!subject) return fromText;
    const alone = row.cells.filter((cell) => PRINTED.test(toArabicDigits(cell.text.trim()))).length === 1;
    const fromColumns = row.cells.flatMap((cell, column) => {
      const heading = toArabicDigits(table.headers[column] ?? '');
      const value = toArabicDigits(cell.text.trim());
      if (!/^\d{1,3}(\.\d+)?$/.test(value) || Number(value) > 100) return [];
      const part = PART_WORDS.find((one) => new RegExp(one.words.source).test(heading))?.code;
      const isScores =
        (alone && PRINTED.test(value) && (headless || RESULT.test(heading))) ||
        /^(?:ผล)?คะแนน(?:\s*\(.*\)|ที่ได้|เฉลี่ย)?$/.test(heading) ||
        isOfYear(heading, value, reader.fiscalYear) ||
        (part !== undefined && subject.kind === 'item');
      if (!isScores) return [];
      const keys = part && subject.kind === 'item' ? [`item:${subject.code}@${part}` as const] : keysOf(subject, [], null);
      const name = joined.slice(subject.index, subject.end);
      return [{ keys, value: Number(value), text: cell.text.trim(), quote: `${name} ${cell.text.trim()}`, line: cell.line, index: -1 }];
    });
    return [...fromText, ...fromColumns];
  });
}

/** The item that a paragraph introduces for those after it ("… ประเด็นการประเมิน ข้อ E1 …"), null where it introduces none. */
function introducedItem(paragraph: Paragraph, framework: Framework | undefined): string | null {
  if (!/^(?:-\s*)?(?:การวิเคราะห์)?ประเด็น|^(?:-\s*)?การวิเคราะห์ประเด็น|^ข้อ\s?[IEO]/.test(paragraph.body.replace(/^-\s*/, ''))) return null;
  return itemsIn(paragraph.text, framework)[0] ?? null;
}

/** All scores the document states whose subject is told by the words around them. */
export function mentionsIn(
  document: DocumentText,
  indicators: readonly IndicatorName[],
  framework: Framework | undefined,
  fiscalYear: number | null,
): readonly ScoreMention[] {
  const reader: Reader = { indicators, framework, fiscalYear };
  let item: string | null = null;
  let heading: string | null = null;
  let since = 0;
  return document.blocks.flatMap((block) => {
    if (block.kind === 'table') {
      item = null;
      heading = null;
      return mentionsInTable(block.table, reader);
    }
    const introduced = introducedItem(block.paragraph, framework);
    since = introduced === null ? since + 1 : 0;
    if (introduced !== null) item = introduced;
    else if (since > 3 || block.paragraph.heading) item = null;
    const named = headingIndicator(block.paragraph, indicators);
    if (named !== null || /^\s*#/.test(block.paragraph.raw)) heading = named;
    else if (block.paragraph.numbering?.style === 'dotted') heading = null;
    return mentionsInText(block.paragraph.text, block.paragraph.line, item, reader, heading);
  });
}

const EARLIER = /ปีก่อน|ปีที่(?:ผ่านมา|แล้ว)/;

/** The newest year among the headings of columns of scores: the assessed one, where no words say which it is. */
export function newestScoreYear(document: DocumentText): number | null {
  const years = document.tables.flatMap(({ headers }) =>
    headers.flatMap((heading) => (/คะแนน|ผล/.test(heading) ? (yearOfHeading(heading) ?? []) : [])),
  );
  return years.length < 2 ? null : Math.max(...years);
}

/** The column of the year before the assessed one; negative where a table has none. */
function earlierColumn(headers: readonly string[], fiscalYear: number | null): number {
  const years = headers.map(yearOfHeading);
  const newest = fiscalYear ?? Math.max(0, ...years.flatMap((year) => year ?? []));
  return headers.findIndex((heading, index) => (years[index] ? years[index] === newest - 1 : EARLIER.test(heading)));
}

/** Scores of the year before of the total and the tools, from rows that name nothing else. */
export function earlierTotals(
  document: DocumentText,
  indicators: readonly IndicatorName[],
  fiscalYear: number | null,
): ReadonlyMap<ScoreKey, number> {
  const scores = new Map<ScoreKey, number>();
  for (const { headers, rows } of document.tables) {
    const column = earlierColumn(headers, fiscalYear);
    if (column < 0) continue;
    for (const { cells } of rows) {
      const value = toArabicDigits(cells[column]?.text.trim() ?? '');
      const named = subjectsIn(toArabicDigits(cells.map((cell) => cell.text).join(' ')), indicators, undefined);
      const [subject] = named;
      if (named.length !== 1 || !subject || !['total', 'tool'].includes(subject.kind) || !PRINTED.test(value)) continue;
      scores.set(subject.kind === 'total' ? 'total' : `tool:${subject.code as ToolCode}`, Number(value));
    }
  }
  return scores;
}

/** Scores of the year before, from table columns that are headed with that year; by indicator. */
export function earlierScores(
  document: DocumentText,
  indicators: readonly IndicatorName[],
  fiscalYear: number | null,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const { headers, rows } of document.tables) {
    const column = earlierColumn(headers, fiscalYear);
    if (column < 0) continue;
    for (const { cells } of rows) {
      const value = toArabicDigits(cells[column]?.text.trim() ?? '');
      const subject = subjectsIn(toArabicDigits(cells.map((cell) => cell.text).join(' ')), indicators, undefined).find(
        (one) => one.kind === 'indicator',
      );
      if (subject && /^\d{1,3}\.\d+$/.test(value)) scores.set(Number(subject.code), Number(value));
    }
  }
  return scores;
}

/**
 * What must not be torn at a line's end: numbers, "พ.ศ. 2568", "ข้อ O18", "ตัวชี้วัดที่ 9", "83.50 คะแนน", the agency's own name. Programs find Thai
 * line ends with dictionaries, which tear Thai digits and names they do not know; no-break spaces and word joiners tell them where not to.
 */
import { MONTHS } from '../../thai';

const NO_BREAK_SPACE = '\u00a0';
const WORD_JOINER = '\u2060';
const BREAK_HERE = '\u200b';

/** A letter with the marks above and below it: joiners stand between these, never before a mark. */
const CLUSTER = /[\s\S][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*/gu;

/** A word whose letters stay together. */
const whole = (word: string): string => (word.match(CLUSTER) ?? []).join(WORD_JOINER);

/** Words that take a number or a code behind them. */
const COUNTED = [
  'มาตรการที่',
  'ประเด็นที่',
  'ลำดับที่',
  'ระยะที่',
  'มาตรา',
  'ตัวชี้วัดที่',
  'ตัวชี้วัดย่อยที่',
  'ส่วนที่',
  'ภาพที่',
  'ตารางที่',
  'ครั้งที่',
  'ฉบับที่',
  'วันที่',
  'หน้า',
  'หัวข้อ',
  'ข้อ',
  'พ.ศ.',
  'รอบ',
  'ไตรมาสที่',
] as const;
/** "ที่" alone: at the end of another word (เจ้าหน้าที่, พื้นที่) it counts nothing. */
const AFTER_COUNTED = new RegExp(`(${COUNTED.map((word) => word.replace(/\./g, '\\.')).join('|')}|(?<![ก-๎])ที่) (?=[0-9๐-๙A-Z])`, 'g');

const UNITS = ['คะแนน', 'เดือน', 'รายการ', 'คน', 'ข้อ', 'มาตรการ', 'ครั้ง', 'บาท', 'วัน', 'ปี'] as const;
const BEFORE_UNIT = new RegExp(`([0-9๐-๙]) (?=(?:${UNITS.join('|')})(?![ก-๛]*[ก-ฮ]{4}))`, 'g');

const MONTH = MONTHS.join('|');
const DAY = new RegExp(`([0-9๐-๙]) (?=${MONTH})`, 'g');
const YEAR = new RegExp(`(${MONTH}) (?=[0-9๐-๙]{4})`, 'g');

/** "ต.ค.", "ป.ป.ช.", and the year behind an abbreviated month. */
const ABBREVIATION = /(?<![ก-๎])(?:เ?[ก-ฮ][\u0e34-\u0e39]?[ก-ฮ]?\.){2,}(?:( )(?=[0-9๐-๙]{2,4}(?![0-9๐-๙])))?/g;

/** Words said twice: no line begins with their sign (ไม้ยมก). */
const TWICE = /(ต่าง|อื่น|นั้น|นี้|ใหม่|เก่า|ย่อย|จริง|มาก|เร็ว|ใกล้|หลาย|เล็ก|ใหญ่|หนึ่ง|ครั้ง|คน|วัน|ปี) ?(?=ๆ)/g;

/** Thai digits with what binds them, and ranges ("๑๐–๑๓"); other Arabic numbers are kept whole by every program. */
const THAI_NUMBER = /[([“]?[0-9๐-๙][0-9๐-๙.,/:–-]*[0-9๐-๙][)\]”%]?/g;
const BINDS = /[๐-๙–]/;

/** The first word of a measure's quoted title: behind the quotation mark LibreOffice tears it after any letter (“มาตรกา|ร). */
const QUOTED = /“(?:มาตรการ|กิจกรรม|โครงการ)/g;

/** "E-Service", "e-GP": Latin words with a hyphen. */
const LATIN_HYPHEN = /(?<=[A-Za-z])-(?=[A-Za-z])/g;

/** A part of a text; `whole` ones are never parted at a line's end. */
export interface Part {
  /** As it reads; `bound` gives it its joiners. */
  readonly text: string;
  readonly whole: boolean;
}

/**
 * Brackets, letters with their marks, numbers and counting words, as far as joiners and no-break spaces bind them; and a quotation mark before a Thai word,
 * apart: LibreOffice takes it for a part of the word, which it then knows no more and tears after any letter.
 */
const GLUED = new RegExp(
  `[("“]*(?:[0-9๐-๙.,/A-Z-]+|[^\\s\u2060\u00a0][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*)(?:[\u2060\u00a0](?:[0-9๐-๙.,/A-Za-z-]+|(?:${UNITS.join('|')}|${MONTH})|[^\\s\u2060\u00a0][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*))+[)\\]”%]*|“(?=[ก-๎])`,
  'gu',
);

/** The words of a whole part with a joiner between all letters and no space at which they could be parted. */
export const bound = (text: string): string => whole(text).split(' ').join(NO_BREAK_SPACE);

/** A number with what it counts, at the end of what counts itself: "รอบ 12 เดือน". */
const COUNTED_NUMBER = new RegExp(`(?<=[^0-9๐-๙.,] )[0-9๐-๙.,]+ (?:${UNITS.join('|')})$`);

/** The space at which a whole part is parted where no line holds it: before a number with its unit, else the last one; -1 where there is none. */
export function bestSpace(text: string): number {
  const counted = text.search(COUNTED_NUMBER);
  return counted > 0 ? counted - 1 : text.lastIndexOf(' ');
}

const THAI_END = /[ก-๎]$/;
const THAI_START = /^[ก-๎]/;

/**
 * What stands between two whole parts. Where its words run into theirs without a space, a mark of no width says that the word ends: joiners cut a
 * Thai run short, and a dictionary then tears the word before them for lack of its neighbour (จัง|หวัด).
 */
function between(text: string, before: string, after: string): Part {
  const begins = THAI_END.test(before) && THAI_START.test(text) ? BREAK_HERE : '';
  const ends = THAI_END.test(text) && THAI_START.test(after) ? BREAK_HERE : '';
  return { text: begins + text + ends, whole: false };
}

function partsOf(glued: string): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  let before = '';
  for (const match of glued.matchAll(GLUED)) {
    const [words] = match;
    if (match.index > end) parts.push(between(glued.slice(end, match.index), before, words));
    parts.push({ text: words.split(WORD_JOINER).join('').split(NO_BREAK_SPACE).join(' '), whole: true });
    end = match.index + words.length;
    before = words;
  }
  if (end < glued.length || parts.length === 0) parts.push(between(glued.slice(end), before, ''));
  return parts;
}

/** @param names proper names to keep whole */
export function glue(names: readonly string[]): (text: string) => readonly Part[] {
  const known = names.filter((name) => name.length > 1);
  return (text) => {
    if (text.length < 3) return [{ text, whole: false }];
    let glued = text
      .replace(AFTER_COUNTED, (_, word: string) => `${whole(word)}${NO_BREAK_SPACE}`)
      .replace(BEFORE_UNIT, `$1${NO_BREAK_SPACE}`)
      .replace(DAY, `$1${NO_BREAK_SPACE}`)
      .replace(YEAR, (_, month: string) => `${whole(month)}${NO_BREAK_SPACE}`)
      .replace(ABBREVIATION, (all, space?: string) => whole(all.trimEnd()) + (space === undefined ? '' : NO_BREAK_SPACE))
      .replace(TWICE, (all, word: string) => whole(word) + (all.endsWith(' ') ? NO_BREAK_SPACE : WORD_JOINER))
      .replace(THAI_NUMBER, (number) => (BINDS.test(number) ? whole(number) : number))
      .replace(QUOTED, whole)
      .replace(LATIN_HYPHEN, `${WORD_JOINER}-${WORD_JOINER}`);
    for (const name of known) if (glued.includes(name)) glued = glued.split(name).join(whole(name));
    return partsOf(glued);
  };
}

/**
 * Compounds that the headings of tables are made of. In a narrow column a dictionary parts them (ดำเนิน|การ, ยก|ระดับ), and a heading is read at every page's
 * top; in the text they are left to it, because a search for a word with joiners finds nothing.
 */
const HEAD_WORDS = ['ดำเนินการ', 'ยกระดับ', 'รับผิดชอบ', 'สอดคล้อง', 'หลักเกณฑ์', 'ตัวชี้วัด', 'ส่วนราชการ'] as const;

/** What stays whole in the headings of tables. */
export const glueHead = glue(HEAD_WORDS);

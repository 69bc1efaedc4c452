/**
 * Words around a block of scores that make it, or one of its rows, something else: a place instead of an agency in the title, a stamp between the rows,
 * a note that takes rows out, the only date of the page. A line that nobody can explain is no small matter: it is asked.
 */
import type { FiscalYear, ScoreKey } from '../model';
import { type Doubt, type FoundScore, isNumeric, isPlainLead } from '../reading';
import { BUDDHIST_OFFSET, MONTHS, SHORT_MONTHS } from '../thai';

type Test = (score: FoundScore) => Doubt | null;

const NOBODY: Test = () => null;

/** The first line of a text no longer than this heads all of it. */
export const SHORT_TEXT = 80;
/** A line with a score of a list, or with the figures of a row. */
export const hasScore = (line: string): boolean => /\d\.\d/.test(line) || line.split(/[\t|]/).filter((cell) => isNumeric(cell)).length > 1;
const isWords = (line: string): boolean => line.trim() !== '' && !/\d\.\d/.test(line) && !/[\t|]/.test(line);

/** Results of a fiscal year are published from its tenth month on, July. */
const FIRST_MONTH = 7;
const MONTH_NAMES = [...MONTHS, ...SHORT_MONTHS].map((name) => name.replace(/\./g, '\\.?')).join('|');
const DAY = new RegExp(`(?:(${MONTH_NAMES}) ?(?:พ\\.ศ\\. ?)?|\\d{1,2}[/-](\\d{1,2})[/-])(25[4-9]\\d|20[12]\\d|[5-9]\\d)(?!\\d)`, 'g');

/** The days that a line names, as months since the year 0 of the Buddhist era. */
function daysIn(line: string): readonly number[] {
  return [...line.matchAll(DAY)].map(([, name, number, printed]) => {
    const plain = (text: string): string => text.replace(/\./g, '');
    const at = [MONTHS, SHORT_MONTHS].flatMap((names) => names.findIndex((one) => plain(one) === plain(name ?? '')));
    const month = name === undefined ? Number(number) : Math.max(...at) + 1;
    const year = Number(printed);
    return (year < 100 ? 2500 + year : year < 2500 ? year + BUDDHIST_OFFSET : year) * 12 + month;
  });
}

/**
 * Where no line names a fiscal year, the latest day on the page tells of which year the scores can be: those of the year that is wanted were not yet known
 * before its July.
 */
export function dayTest(lines: readonly string[], wanted: readonly FiscalYear[], isYearNamed: boolean): Test {
  const days = isYearNamed || wanted.length === 0 ? [] : lines.flatMap(daysIn);
  return days.length > 0 && Math.max(...days) < Math.min(...wanted) * 12 + FIRST_MONTH ? () => 'year' : NOBODY;
}

/** A district or province, and no agency: the title says whose mean the figures are, or whose table they were taken from. */
const AREA = /(?:อำเภอ|จังหวัด|(?<![ก-๎])[อจ]\.) ?[ก-ฮเ-ไ]|อปท\.|องค์กรปกครองส่วนท้องถิ่น/;

/** Scores below a title that names an area, on a page that nowhere names the agency. */
export function areaTest(lines: readonly string[], isAgencyNamed: boolean): Test {
  if (isAgencyNamed) return NOBODY;
  const first = lines.findIndex((line) => isWords(line) && AREA.test(line));
  // A row that names its agency says itself whose it is.
  return first < 0 ? NOBODY : ({ line, agency }) => (line > first + 1 && agency === undefined ? 'whose' : null);
}

/** Paragraphs between scores are the text of a report; a shorter line is a remark or a stamp. */
const LONGEST_REMARK = 80;
/** A menu's icon: "chevron_right". */
const ICON = /^[a-z]+(?:_[a-z]+)+$/;

/** A short line of words right between two rows of scores that says neither name nor level nor anything that is plain. */
export function betweenTest(scores: readonly FoundScore[], lines: readonly string[], withoutNames: (text: string) => string): Test {
  if (lines.length > SHORT_TEXT) return NOBODY;
  const read = new Set(scores.map(({ line }) => line));
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  const textAt = (place: number): string => (lines[filled[place] ?? -1] ?? '').trim();
  const isRead = (place: number): boolean => read.has((filled[place] ?? -1) + 1);
  /** A name that the end of the line cut in two is plain together with the line above or below. */
  const isPlain = (text: string): boolean => isPlainLead(withoutNames(text));
  const strange = filled.some((_, place) => {
    const text = textAt(place);
    if (!isRead(place - 1) || !isRead(place + 1) || isRead(place)) return false;
    if (!isWords(text) || text.length > LONGEST_REMARK || ICON.test(text) || !/[ก-ฮA-Za-z]{3}/.test(text)) return false;
    const isLatin = !/[ก-ฮ]/.test(text) && withoutNames(text).trim() !== '';
    return isLatin || !(isPlain(text) || isPlain(`${textAt(place - 1)}${text}`) || isPlain(`${text}${textAt(place + 1)}`));
  });
  return strange ? () => 'stamp' : NOBODY;
}

/** The year before, as people say it without its number; part of patterns. */
export const YEAR_BEFORE = 'ปี(?:ที่แล้ว|ก่อน|ที่ผ่านมา|กลาย)';
const LAST_YEAR = new RegExp(`${YEAR_BEFORE}|(?:รอบ|ครั้ง)(?:ก่อน|ที่แล้ว|ที่ผ่านมา)`);
/** What compares, plans or looks back and leaves the scores what they are. */
const COMPARES = /เทียบ|กว่า|เพิ่มขึ้น|ลดลง|เปลี่ยนแปลง|ต่างจาก|มาตรการ|แผน|แนวทาง|เสนอแนะ|ดำเนินการ/;
const EXCEPT = /(?:ยก|งด)?เว้น(?!วรรค)(?:แต่)?|นอกจาก|ไม่รวม/;
const YEAR = new RegExp(`25[4-9]\\d|${YEAR_BEFORE}|ปีนี้`, 'g');

/** A score that a text names, and where. */
export interface NamedKey {
  readonly at: number;
  readonly key: ScoreKey;
}

/**
 * Remarks that say of named scores that they are of an older year, or are excepted from what holds of the others: "ยกเว้นตัวชี้วัดที่ 4 ใช้คะแนนปี 2567",
 * "คะแนน IIT เป็นของปี 2567 ส่วน EIT เป็นของปี 2568". A name belongs to the next year behind it.
 */
export function remarkTest(lines: readonly string[], wanted: readonly FiscalYear[], keysIn: (text: string) => readonly NamedKey[]): Test {
  const out = new Set<ScoreKey>();
  let others = false;
  const isOlder = (year: string): boolean =>
    /^25/.test(year) ? wanted.length > 0 && wanted.every((one) => Number(year) < one) : year !== 'ปีนี้';
  for (const [index, text] of lines.entries()) {
    if (!isWords(text) || COMPARES.test(text) || headsScores(lines, index)) continue;
    const named = LAST_YEAR.test(text) || EXCEPT.test(text) || /25[4-9]\d/.test(text) ? keysIn(text) : [];
    if (named.length === 0) continue;
    const years = [...text.matchAll(YEAR)].map((match) => ({ at: match.index, isOlder: isOlder(match[0]) }));
    const excepted = EXCEPT.exec(text);
    // "ทั้งหมดเป็นของปี 2567 ยกเว้น OIT": the year in front of the exception holds of all the others.
    const ofOthers = excepted ? years.filter(({ at }) => at < excepted.index).pop() : undefined;
    others ||= ofOthers?.isOlder === true && !named.some(({ at }) => at < ofOthers.at);
    for (const { at, key } of named) {
      const year = years.find((one) => one.at > at) ?? years[years.length - 1];
      if (year?.isOlder || (excepted && excepted.index < at)) out.add(key);
    }
  }
  return ({ key }) => (others || out.has(key) ? 'year' : null);
}

/** True for a heading, not in brackets, right above scores: what it says holds of those below it. */
export function headsScores(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1).find((line) => line.trim() !== '');
  return next !== undefined && !isWords(next) && !/^\s*[([*]/.test(lines[index] ?? '');
}

/**
 * Every figure that looks like a score is accounted for: read as somebody's score, or known by the words in front of it to be something else. Where one
 * is left over in a sentence, nobody can tell whether the right one was taken; where most are left over, the text was not understood.
 */
import type { Doubt, FoundScore } from '../reading';
import { numbersInWords, toArabicDigits } from '../thai';

export interface Left {
  /** 1-based. */
  readonly line: number;
  /** Where it begins in its line. */
  readonly at: number;
  readonly figure: string;
}

/** Scores are printed so; no part of a date, a code, a longer number or a share of money. */
const LIKE_SCORE = /(?<![\d,/:–-]|(?<!\.)\.)\d{1,3}\.\d{1,2}(?![\d:]|\.\d|\/(?!100)|,\d)(?!\s*(?:บาท|ล้าน|น\.|ชั่วโมง|กม|ไร่|MB|KB))/g;
const LOWEST = 20;
/** Right in front of a figure these say that it is no score of the agency, or that it is a difference, a weight, a limit. */
const KNOWN_OTHER =
  /(?:เป้าหมาย|เต็ม|เกณฑ์(?: ?\d+(?: ?คะแนน)?)?|น้ำหนัก|ปีที่(?:แล้ว|ผ่านมา)|ปีก่อน|เดิม|เพิ่มขึ้น|เพิ่ม|ลดลง|ลด|กว่า|ต่ำกว่า|ผลต่าง|ส่วนต่าง|ห่าง|ขาด|เกิน|เฉลี่ย(?:ของ)?(?:ทั้ง|ระดับ|จังหวัด|อำเภอ|ประเทศ|กลุ่ม|อปท)?[ก-๎]{0,12}|จังหวัด|ประเทศ|อำเภอ|ภาค|(25[4-9]\d)|น้อยกว่า|มากกว่า|ขั้นต่ำ|อย่างน้อย|จาก|ถึง|ระหว่าง)[\sก-๎(=:]{0,14}$/;
/** Words in front of a figure, or of a row of figures, that make it points to gain: "เพิ่มคะแนนได้อีก 1.50 และ 2.00 คะแนน". */
const TO_GAIN = /(?:เพิ่ม(?:ขึ้น)?(?:คะแนน)?(?:ได้)?(?:อีก)?|ขาด(?:อีก)?|อีก(?:เพียง)?)\s*(?:\d{1,3}(?:\.\d+)?\s*(?:คะแนน)?\s*(?:,|และ)?\s*)*$/;
/** So far back a row of such figures begins. */
const ROW_BEFORE = 80;

/** True where the words in front of a figure make it points that could be gained. */
export const isToGain = (before: string): boolean => TO_GAIN.test(before.slice(-ROW_BEFORE));

/** So far back the words in front of a figure are looked at. */
const WORDS_BEFORE = 40;

interface Printed {
  readonly at: number;
  readonly figure: string;
  readonly value: number;
  /** True where the words in front of it say that it is something else. */
  readonly other: boolean;
  /** The year right in front of it; null where none stands there. */
  readonly year: number | null;
}

/** Printed with a comma for the point: "83,71". No thousands have two digits behind their comma. */
const WITH_COMMA = /(?<![\d.,/:–-])\d{2},\d{2}(?![\d.,/:])/g;

/** The figures of a line that look like scores, or are written out in words that differ from them; those with a comma for the point only where `commas` is set. */
export function figuresIn(line: string, commas = false): readonly Printed[] {
  const worded = numbersInWords(line).map(({ at, words, value }): Printed => ({ at, figure: words, value, other: false, year: null }));
  if (!/[0-9๐-๙][.,][0-9๐-๙]/.test(line)) return worded;
  const text = toArabicDigits(line);
  const matches = [...text.matchAll(LIKE_SCORE), ...(commas ? text.matchAll(WITH_COMMA) : [])].sort((a, b) => a.index - b.index);
  const printed = matches.flatMap((match): readonly Printed[] => {
    const value = Number(match[0].replace(',', '.'));
    if (value < LOWEST || value > 100) return [];
    const known = KNOWN_OTHER.exec(text.slice(Math.max(0, match.index - WORDS_BEFORE), match.index));
    return [
      {
        at: match.index,
        figure: match[0],
        value,
        other: known !== null || isToGain(text.slice(0, match.index)),
        year: known?.[1] === undefined ? null : Number(known[1]),
      },
    ];
  });
  return worded.length === 0 ? printed : [...printed, ...worded.filter(({ value }) => !printed.some((one) => one.value === value))];
}

/** Other assessments, and what brings the words back to this one. */
const OF_OTHER = /LPA|PMQA|MOIT|EdPEx|(?:ความ)?พึงพอใจ|ประสิทธิภาพขององค์กร/;
const OF_ITA = /ITA|(?<![A-Za-z])[IEO]IT(?![A-Za-z])|คุณธรรมและความโปร่งใส|ตัวชี้วัดที่|การ(?:ปฏิบัติหน้าที่|ใช้งบประมาณ|ใช้อำนาจ|เปิดเผยข้อมูล|ป้องกันการทุจริต)/;

/** So far back a figure's assessment is looked for in its line. */
const CLAUSE = 200;

/** True where the words in front of a figure last named another assessment. */
function isOfOther(before: string): boolean {
  const last = (pattern: RegExp): number => [...before.matchAll(new RegExp(pattern, 'g'))].pop()?.index ?? -1;
  return last(OF_OTHER) > last(OF_ITA);
}

/** A line that holds a figure and nothing besides. */
const ALONE = /^\s*\d{1,3}\.\d{1,2}\s*(?:คะแนน|%)?\s*$/;

/** The figures of the lines that nothing accounts for. `readings`: all, of other years and agencies too; `isOther`: lines of plans, which hold none. */
export function unaccounted(
  lines: readonly string[],
  readings: readonly FoundScore[],
  isOther: (line: number) => boolean,
): readonly Left[] {
  const read = new Map<number, number[]>();
  for (const { line, value, full } of readings) {
    const own = read.get(line) ?? [];
    own.push(full === undefined ? value : Number(((value * full) / 100).toFixed(4)));
    read.set(line, own);
  }
  // A cell that became a line of its own was read with the row of its name.
  const inTables = new Set(readings.flatMap(({ form, value }) => (form === 'table' ? [value] : [])));
  let another = false;
  return lines.flatMap((source, index) => {
    const line = index + 1;
    another = source.trim() !== '' && (OF_OTHER.test(source) ? !OF_ITA.test(source) : another && !OF_ITA.test(source));
    const own = read.get(line) ?? [];
    const cells = /[\t|]/.test(source);
    // The columns of a row of names were weighed by their headings.
    if (isOther(line) || another || (cells && own.length > 0)) return [];
    const names = OF_OTHER.test(source);
    const alone = ALONE.test(toArabicDigits(source));
    return figuresIn(source).flatMap(({ at, figure, value, other }) =>
      other || own.includes(value) || (alone && inTables.has(value)) || (names && isOfOther(source.slice(Math.max(0, at - CLAUSE), at)))
        ? []
        : [{ line, at, figure }],
    );
  });
}

/** So short a text is understood as a whole or not at all. */
const SHORT_TEXT = 120;

/** A figure left over in the same sentence or the lines beside it, or more left over than read in a short text. */
export function leftTest(scores: readonly FoundScore[], left: readonly Left[], lines: readonly string[]) {
  const at = new Set(left.map(({ line }) => line));
  const most = lines.length <= SHORT_TEXT && left.length > scores.length;
  return ({ line, form }: FoundScore): Doubt | null =>
    most || (form !== 'table' && [line - 1, line, line + 1].some((one) => at.has(one))) ? 'rival' : null;
}

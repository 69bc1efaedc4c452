/**
 * Every figure that looks like a score is accounted for: read as somebody's score, or known by the words in front of it to be something else. Where one
 * is left over in a sentence, nobody can tell whether the right one was taken; where most are left over, the text was not understood.
 */
import type { Doubt, FoundScore } from '../reading';
import { toArabicDigits } from '../thai';

export interface Left {
  /** 1-based. */
  readonly line: number;
  readonly figure: string;
}

/** Scores are printed so; no part of a date, a code, a longer number or a share of money. */
const LIKE_SCORE = /(?<![\d.,/:–-])\d{1,3}\.\d{1,2}(?![\d./:]|,\d)(?!\s*(?:บาท|ล้าน|น\.|ชั่วโมง|กม|ไร่|MB|KB))/g;
const LOWEST = 20;
/** Right in front of a figure these say that it is no score of the agency, or that it is a difference, a weight, a limit. */
const KNOWN_OTHER =
  /(?:เป้าหมาย|เต็ม|เกณฑ์(?: ?\d+(?: ?คะแนน)?)?|น้ำหนัก|ปีที่(?:แล้ว|ผ่านมา)|ปีก่อน|เดิม|เพิ่มขึ้น|เพิ่ม|ลดลง|ลด|กว่า|ต่ำกว่า|ผลต่าง|ส่วนต่าง|ห่าง|ขาด|เกิน|เฉลี่ย(?:ของ)?(?:ทั้ง|ระดับ|จังหวัด|อำเภอ|ประเทศ|กลุ่ม|อปท)?[ก-๎]{0,12}|จังหวัด|ประเทศ|อำเภอ|ภาค|25[4-9]\d|น้อยกว่า|มากกว่า|ขั้นต่ำ|อย่างน้อย|จาก|ถึง|ระหว่าง)[\sก-๎(=:]{0,14}$/;

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
  return lines.flatMap((source, index) => {
    const line = index + 1;
    const own = read.get(line) ?? [];
    const cells = /[\t|]/.test(source);
    // The columns of a row of names were weighed by their headings.
    if (isOther(line) || (cells && own.length > 0) || !/[0-9๐-๙]\.[0-9๐-๙]/.test(source)) return [];
    const text = toArabicDigits(source);
    return [...text.matchAll(LIKE_SCORE)].flatMap((match) => {
      const value = Number(match[0]);
      const known =
        value < LOWEST || value > 100 || own.includes(value) || KNOWN_OTHER.test(text.slice(Math.max(0, match.index - 40), match.index));
      return known ? [] : [{ line, figure: match[0] }];
    });
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

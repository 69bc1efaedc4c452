/** From a name to its score: walks over linking words only, so that a number further off is never taken. */
import { type Flow, LINKING_WORDS, OTHER_UNITS, type ParsedScore, parseScore, SCORE_WORDS } from '../reading';

export interface Bound {
  readonly start: number;
  readonly end: number;
  readonly parsed: ParsedScore;
  /** A score word stood before the number, or คะแนน after it. */
  readonly worded: boolean;
  readonly lines: number;
  /** The year that stands between the name and the number; null where none does. */
  readonly year: number | null;
  /** True where another number follows that nothing tells apart from this one. */
  readonly crowded: boolean;
  /** True where several names share this number. */
  readonly shared?: true;
}

const WORDS = [...LINKING_WORDS.map((word) => ({ word, score: false })), ...SCORE_WORDS.map((word) => ({ word, score: true }))].sort(
  (a, b) => b.word.length - a.word.length,
);
const BY_FIRST = new Map<string, typeof WORDS>();
for (const entry of WORDS) BY_FIRST.set(entry.word[0] as string, [...(BY_FIRST.get(entry.word[0] as string) ?? []), entry]);

/** Layout, brackets, dashes and pictures (the stars of a judgement): no words. */
const SEPARATOR = /[\s*“”"()|.…_=:–—>→\u2600-\u27bf]/;
/** Things that may stand between and mean nothing: the year, the agency's name, an English name in brackets. */
const SKIPPED = [
  /\([A-Za-z :&-]{2,80}\)/y,
  // The English name behind a slash: "/ Use of Budget".
  /\/ ?(?!(?:last|prev|target|mean|avg|average|full|max|nation)\b)[A-Z][A-Za-z &-]{3,60}(?=\s*[:=]|\s+\d)/iy,
  // A remark in brackets that holds no figure of points: (ข้อ O34 - O43 จำนวน 10 ข้อ).
  /\((?!ร้อยละ|คะแนน|ได้)(?:(?!\d\.\d|คะแนน|ร้อยละ|%)[^()\n]){2,80}\)(?!\s*$)/y,
  /(?:จาก)?(?:ผล)?(?:การประเมิน) ?(?:คุณธรรมและความโปร่งใส)?(?:ในการดำเนินงาน(?:ของหน่วยงาน(?:ภาครัฐ)?)?)? ?(?:\(?ITA\)?)?(?![A-Za-z])/y,
  /รวม(?:ทั้งสิ้น)?(?= ?(?:เท่ากับ|ได้|คะแนน|ร้อยละ|\d))|จำนวน(?= ?\d{1,3}\.\d)/y,
  // What should have been reached stands in front of what was: "เป้าหมาย 95.00 ได้ 96.10".
  /\(?(?:(?:ค่า)?เป้าหมาย|(?:คะแนน)?เต็ม) ?(?:ร้อยละ|คะแนน|=|:)? ?\d{1,3}(?:\.\d+)? ?(?:คะแนน|%)?\)?(?=[\s,]*(?:ได้|ผล|ทำได้))/y,
  /ข?องค์การบริหารส่วน(?:ตำบล|จังหวัด)[ก-ฮะ-์]{2,40}?(?=\s|ได้|มี|พบ)/y,
  /เทศบาล(?:นคร|เมือง|ตำบล)[ก-ฮะ-์]{2,40}?(?=\s|ได้|มี|พบ)/y,
  /อบ[ตจ]\.[ก-ฮะ-์]{2,40}?(?=\s|ได้|มี|พบ)/y,
];
/** The number as it stands, letters for digits included; a minus only where no word is in front. */
const NUMBER = /[-−]?(?:\d[\dOol|]{0,7}|[Ol|I](?=[\dOol|.]*\d)[\dOol|]{1,3})(?:[.,][\dOol]+)*(?![A-Za-z])/y;
const LONGEST = 160;
const YEAR = /(?:ประจำ)?(?:ปี ?งบประมาณ|ปี|พ\.ศ\.) ?(?:พ\.ศ\.)? ?(25\d\d)/y;
/** Dots of a contents list: a whole number behind them is a page. */
const LEADER = /(?:\.[ .]{2,}|…|_{3,}|·{3,})[\s.…_·]*$/;
/** Behind a share of people or of something else than the full score. */
const SHARE =
  /^[\s)*]*(?:ของ(?:ผู้|เป้า|บุคลากร|ประชาชน|เจ้าหน้าที่|พนักงาน|จำนวน|กลุ่ม|งบ|ทั้งหมด|แผน|หน่วยงานทั้ง|อปท|โครงการ)|(?:คะแนน ?)?ขึ้นไป|โดยประมาณ|ถึง ?\d|[-–] ?\d{1,3}(?:\.\d+)? ?(?:คะแนน|%)|\/ ?(?!100(?:\.0+)?(?![\d.]))\d)/;
/** Behind a figure that is taken back in the same line. */
const CORRECTED = /แก้(?:ไข)?เป็น|ที่ถูกต้อง|ควรเป็น|มิใช่|ไม่ใช่/;
/** A number torn by a space, or two numbers side by side. */
const TORN = /^ ?[.,] ?\d|^ \.|^[.] \d/;

/** Units of a number with decimals: nobody counts 95.20 items. */
const DECIMAL_UNITS = /^(?:บาท|ล้าน|พัน|ปี|ชั่วโมง|นาฬิกา|น\.|กิโล|เมตร|ไร่)/;

const isOtherUnit = (after: string, number: string): boolean => {
  // What opens the next line is no unit of this number.
  const text = (after.split('\n')[0] ?? '').replace(/^[\s*)"”]+/, '');
  if (number.includes('.')) return DECIMAL_UNITS.test(text);
  // A large number in front of the next indicator is no count of indicators, a small one its ordinal.
  if (/^ตัวชี้วัดที่/.test(text) && Number(number) > 10) return false;
  return OTHER_UNITS.some((unit) => text.startsWith(unit));
};

/**
 * The score that belongs to the name which ends at `from`; null where other words come first. `limit` is where the next name starts:
 * a number directly in front of it is its ordinal, no score.
 */
export function bindAfter(flow: Flow, from: number, limit: number, maxLines = 2): Bound | null {
  const text = flow.digits;
  let at = from;
  let worded = false;
  let lines = 0;
  let year: number | null = null;
  const end = Math.min(text.length, from + LONGEST, limit);
  scan: while (at < end) {
    const char = text[at] as string;
    if (/[\d]/.test(char) || (/[-−OlI|]/.test(char) && /[\dOl|.]/.test(text[at + 1] ?? ''))) {
      NUMBER.lastIndex = at;
      const match = NUMBER.exec(text);
      if (match) return accept(flow, at, match[0], { worded, lines, year }, { from, limit });
    }
    YEAR.lastIndex = at;
    const named = YEAR.exec(text);
    if (named) {
      year = Number(named[1]);
      at += named[0].length;
      continue;
    }
    for (const pattern of SKIPPED) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match) {
        at += match[0].length;
        continue scan;
      }
    }
    if (char === '\n' && ++lines > maxLines) return null;
    const entry = BY_FIRST.get(char.toLowerCase())?.find(({ word }) => text.slice(at, at + word.length).toLowerCase() === word);
    if (entry) {
      worded ||= entry.score;
      at += entry.word.length;
    } else if (SEPARATOR.test(char) || char === '-' || char === '็') {
      at++;
    } else return null;
  }
  return null;
}

interface Walked {
  readonly worded: boolean;
  readonly lines: number;
  readonly year: number | null;
}

function accept(
  flow: Flow,
  start: number,
  token: string,
  walked: Walked,
  span: { readonly from: number; readonly limit: number },
): Bound | null {
  const text = flow.digits;
  const { worded, lines } = walked;
  const clean = token.replace(/[.,]+$/, '');
  const end = start + clean.length;
  const after = text.slice(end, end + 40);
  const sameLine = after.split('\n')[0] ?? '';
  if (/^25\d\d$/.test(clean) || isOtherUnit(after, clean) || SHARE.test(sameLine)) return null;
  if (!clean.includes('.') && LEADER.test(text.slice(span.from, start))) return null;
  if (!worded && isOrdinal(clean, text.slice(end, Math.min(span.limit, end + 20)), end + 20 > span.limit)) return null;
  const closed = /^[\s*)"”]*(?:คะแนน|%)/.test(sameLine);
  const line = /^(?: ?\/ ?100(?:\.0+)?)?[ *|)]*(?:\n|$)/.test(after);
  const alone = line && /\n[ *|(]*$/.test(text.slice(Math.max(0, start - 12), start));
  const decimal = /\.\d\d/.test(clean);
  if (!worded && !closed && !(lines === 0 ? decimal || line || TORN.test(sameLine) : alone)) return null;
  const torn = tornAt(text, start, end);
  if (torn)
    return { start, end: torn.end, parsed: parseScore(torn.text), worded: worded || closed, lines, year: walked.year, crowded: true };
  const crowded =
    CORRECTED.test(sameLine) || (/^[\s|]*(?:คะแนน)?[\s|]*(?:\d{1,3}\.\d|\d{2,3}(?![\d.)]))/.test(sameLine) && !isOrdinalNext(sameLine));
  return { start, end, parsed: parseScore(clean), worded: worded || closed, lines, year: walked.year, crowded };
}

/** "95. 20", "9 5.20", "๙๕ . ๒๐": one number that spaces tore apart, or what looks like it. */
function tornAt(text: string, start: number, end: number): { readonly text: string; readonly end: number } | null {
  const match = /^(?:\d{1,3} ?\. ?\d{1,4}|\d \d{1,2}\.\d{1,4}|\d{1,3},\d{1,4}|(?:\d ){1,2}\d? ?\. ?\d(?: \d)?)(?![\d.)])/.exec(
    text.slice(start, start + 16),
  );
  return match && match[0].length > end - start && / /.test(match[0]) ? { text: match[0], end: start + match[0].length } : null;
}

/** " 2. การใช้…": what follows is the number of the next name. */
const isOrdinalNext = (after: string): boolean => /^[\s|]*\(?\d{1,2}[.)]\s*[ก-ฮA-Z*]/.test(after);

/** A small whole number directly in front of the next name is that name's ordinal. */
const isOrdinal = (clean: string, gap: string, nameFollows: boolean): boolean =>
  nameFollows && /^\d+$/.test(clean) && Number(clean) > 0 && Number(clean) <= 10 && /^[\s.)*(]*(?:ตัวชี้วัด(?:ที่)?)?[\s.)*(]*$/.test(gap);

/** From a name to its score: walks over linking words only, so that a number further off is never taken. */
import { type Flow, LINKING_WORDS, OTHER_UNITS, type ParsedScore, parseScore, SCORE_WORDS } from '../reading';

export interface Bound {
  readonly start: number;
  readonly end: number;
  readonly parsed: ParsedScore;
  /** A score word stood before the number, or คะแนน after it. */
  readonly worded: boolean;
  readonly lines: number;
}

const WORDS = [...LINKING_WORDS.map((word) => ({ word, score: false })), ...SCORE_WORDS.map((word) => ({ word, score: true }))].sort(
  (a, b) => b.word.length - a.word.length,
);
const BY_FIRST = new Map<string, typeof WORDS>();
for (const entry of WORDS) BY_FIRST.set(entry.word[0] as string, [...(BY_FIRST.get(entry.word[0] as string) ?? []), entry]);

/** Layout, brackets and dashes: no words. */
const SEPARATOR = /[\s*“”"()|.…_=:–—>→]/;
/** Things that may stand between and mean nothing: the year, the agency's name, an English name in brackets. */
const SKIPPED = [
  /(?:ประจำ)?(?:ปีงบประมาณ|ปี) ?(?:พ\.ศ\.)? ?25\d\d/y,
  /\([A-Za-z :&-]{2,80}\)/y,
  /ข?องค์การบริหารส่วน(?:ตำบล|จังหวัด)[ก-ฮะ-์]{2,40}?(?=\s|ได้|มี|พบ)/y,
  /เทศบาล(?:นคร|เมือง|ตำบล)[ก-ฮะ-์]{2,40}?(?=\s|ได้|มี|พบ)/y,
  /อบ[ตจ]\.[ก-ฮะ-์]{2,40}?(?=\s|ได้|มี|พบ)/y,
];
/** The number as it stands, letters for digits included; a minus only where no word is in front. */
const NUMBER = /[-−]?(?:\d[\dOol|]{0,7}|[Ol|I](?=[\dOol|.]*\d)[\dOol|]{1,3})(?:[.,][\dOol]+)*(?![A-Za-z])/y;
const LONGEST = 160;

const isOtherUnit = (after: string): boolean => {
  const text = after.replace(/^[\s*)"”]+/, '');
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
  const end = Math.min(text.length, from + LONGEST, limit);
  scan: while (at < end) {
    const char = text[at] as string;
    if (/[\d]/.test(char) || (/[-−OlI|]/.test(char) && /[\dOl|.]/.test(text[at + 1] ?? ''))) {
      NUMBER.lastIndex = at;
      const match = NUMBER.exec(text);
      if (match) return accept(flow, at, match[0], worded, lines, limit);
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
    const entry = BY_FIRST.get(char)?.find(({ word }) => text.startsWith(word, at));
    if (entry) {
      worded ||= entry.score;
      at += entry.word.length;
    } else if (SEPARATOR.test(char) || char === '-' || char === '็') {
      at++;
    } else return null;
  }
  return null;
}

function accept(flow: Flow, start: number, token: string, worded: boolean, lines: number, limit: number): Bound | null {
  const text = flow.digits;
  const clean = token.replace(/[.,]+$/, '');
  const end = start + clean.length;
  const after = text.slice(end, end + 30);
  if (/^25\d\d$/.test(clean) || /^\.\d/.test(after) || isOtherUnit(after)) return null;
  if (!worded && isOrdinal(clean, text.slice(end, Math.min(limit, end + 20)), end + 20 > limit)) return null;
  const closed = /^[\s*)"”]*(?:คะแนน|%)/.test(after);
  const line = /^[ *|)]*(?:\n|$)/.test(after);
  const alone = line && /\n[ *|(]*$/.test(text.slice(Math.max(0, start - 12), start));
  const decimal = /\.\d\d/.test(clean);
  if (!worded && !closed && !(lines === 0 ? decimal || line : alone)) return null;
  return { start, end, parsed: parseScore(clean), worded: worded || closed, lines };
}

/** A small whole number directly in front of the next name is that name's ordinal. */
const isOrdinal = (clean: string, gap: string, nameFollows: boolean): boolean =>
  nameFollows && /^\d+$/.test(clean) && Number(clean) <= 10 && /^[\s.)*(]*(?:ตัวชี้วัด(?:ที่)?)?[\s.)*(]*$/.test(gap);

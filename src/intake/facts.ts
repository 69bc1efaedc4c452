/** Facts beside the scores that reports print: the meeting that approved the result, the announcement, the order that names the working group. */
import { MONTHS, toArabicDigits } from '../thai';

const DAY = `(\\d{1,2} ?(?:${MONTHS.join('|')}) ?(?:พ\\.ศ\\. ?)?25\\d\\d)`;

/** By settings row; the first place in the text counts. Words between are bounded, so that a fact is not taken from another sentence. */
const PATTERNS: readonly { readonly keys: readonly string[]; readonly pattern: RegExp }[] = [
  {
    keys: ['naccMeeting', 'naccDate'],
    pattern: new RegExp(`ป\\.? ?ป\\.? ?ช\\.?[^\\n]{0,80}?(?:ประชุม|มติ)[^\\n]{0,40}?ครั้งที่ ?(\\d{1,3}/25\\d\\d)(?:[^\\n]{0,30}?วันที่ ?${DAY})?`),
  },
  {
    keys: ['orderNumber', 'orderDate'],
    pattern: new RegExp(`คำสั่ง[^\\n]{0,80}?ที่ ?(\\d{1,4} ?/ ?25\\d\\d)(?:[^\\n]{0,160}?ลงวันที่ ?${DAY})?`),
  },
  { keys: ['announcementDate'], pattern: new RegExp(`ประกาศผล(?:การประเมิน|คะแนน)?[^\\n]{0,80}?(?:เมื่อ)?วันที่ ?${DAY}`) },
];

/** The facts that the lines state, in words as they stand, digits Arabic. */
export function readFacts(lines: readonly string[]): Readonly<Record<string, string>> {
  const text = toArabicDigits(lines.join('\n')).replace(/[ \t|]+/g, ' ');
  const found: Record<string, string> = {};
  for (const { keys, pattern } of PATTERNS) {
    const match = pattern.exec(text);
    keys.forEach((key, index) => {
      const value = match?.[index + 1]?.replace(/ ?\/ ?/, '/').trim();
      if (value) found[key] = value;
    });
  }
  return found;
}

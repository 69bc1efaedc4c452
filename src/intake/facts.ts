/** Facts beside the scores that reports print: the meeting that approved the result, the announcement, the order that names the working group. */
import { LIMITATION_HEADING } from '../reading';
import { isNumbered, MONTHS, toArabicDigits, withoutNumber } from '../thai';

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

/** The body that the order appointed, before or behind the order: "คณะกรรมการ… ตามคำสั่ง… ที่ …", "คำสั่ง… ที่ … เรื่อง แต่งตั้งคณะทำงาน…". */
const COMMITTEE: readonly RegExp[] = [
  /((?:คณะกรรมการ|คณะทำงาน)[^\n]{3,200}?) ?ตามคำสั่ง[^\n]{0,80}?ที่ ?\d{1,4} ?\/ ?25\d\d/,
  /คำสั่ง[^\n]{0,80}?ที่ ?\d{1,4} ?\/ ?25\d\d[^\n]{0,60}?เรื่อง ?(?:การ)?แต่งตั้ง ?((?:คณะกรรมการ|คณะทำงาน)(?! ?(?:ลงวันที่|ประจำปี|ของ))[^\n]{3,160}?)(?= ?(?:ประจำปี|ปีงบประมาณ|ลงวันที่|ของ(?:องค์การ|เทศบาล|จังหวัด|เมือง|กรม|มหาวิทยาลัย|สำนักงาน)|$))/m,
];

/** The name as it is printed, without the agency whose body it is: the report names the agency behind it. */
function committeeIn(text: string): string {
  const found = COMMITTEE.map((pattern) => pattern.exec(text)?.[1] ?? '').find((name) => name !== '') ?? '';
  // The last of several bodies that a line names is the one that the order appointed.
  const name = found.slice(Math.max(0, found.lastIndexOf(' คณะ') + 1));
  return name.replace(/ ?ของ(?:องค์การบริหาร|เทศบาล|เมืองพัทยา|กรุงเทพ|จังหวัด|กรม|มหาวิทยาลัย|สำนักงาน|การ|หน่วยงาน)(?!ของ|ภาครัฐ)[^ ]*$/, '').trim();
}

const ANNOUNCEMENT =
  /(ประกาศ ?(?:สำนักงาน[ก-๙ .]{5,80}|ป\.ป\.ช\.|สำนักงาน ป\.ป\.ช\.)) ?เรื่อง ?(ผลการประเมิน[^\n]{5,160}?(?:พ\.ศ\. ?)?25\d\d)(?!\d)/;

/** Lines that open another part of a document. */
const NEXT_PART = /^(?:#|\||มาตรการ|แนวทาง|บทที่|ส่วนที่|ภาคผนวก|ตารางที่|ภาพที่|สรุป|ข้อเสนอแนะ|ลงชื่อ|\(?ลงชื่อ|ประกาศ ณ)/;
/** More lines without a number are no statements of limits. */
const MOST_LIMITS = 20;

/** What the document says kept the agency from a better result: the numbered statements below their heading, one a line; '' where it says nothing. */
function limitationsIn(lines: readonly string[]): string {
  const start = lines.findIndex((line) => {
    if (!/ข้อจำกัด|อุปสรรค/.test(line)) return false;
    const plain = line.replace(/[#*]/g, '').trim();
    return plain.length <= 130 && LIMITATION_HEADING.test(withoutNumber(plain).replace(/\s/g, ''));
  });
  if (start < 0) return '';
  const found: string[] = [];
  let gap = false;
  for (const source of lines.slice(start + 1)) {
    const line = source.replace(/\*\*/g, '').trim();
    if (line === '') gap = true;
    else if (isNumbered(line)) {
      found.push(withoutNumber(line));
      gap = false;
    } else if (found.length > 0 && (gap || NEXT_PART.test(line))) break;
    else if (found.length > 0) found[found.length - 1] = `${found[found.length - 1]} ${line}`;
    else if (source.startsWith('|') || source.includes('\t')) return '';
    if (found.length >= MOST_LIMITS) break;
  }
  return found.join('\n');
}

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
  const committee = found.orderNumber === undefined ? '' : committeeIn(text);
  if (committee !== '') found.committee = committee;
  const [, announced, subject] = ANNOUNCEMENT.exec(text) ?? [];
  if (announced && subject) found.announcementTitle = `${announced.trim()} เรื่อง ${subject.trim()}`;
  const limitations = limitationsIn(lines);
  if (limitations !== '') found.limitations = limitations;
  return found;
}

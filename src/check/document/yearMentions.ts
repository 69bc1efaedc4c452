/** Fiscal years that a document names, each with its role: the year that was assessed, or the year that is planned for (rule R04). */
import { toArabicDigits } from '../../thai';
import { excerpt } from './excerpt';
import type { DocumentText } from './parse';

export interface YearMention {
  readonly year: number;
  readonly role: 'assessed' | 'plan';
  /** The words that give the role, with the year. */
  readonly quote: string;
  readonly line: number;
  /** True in headings and on the cover. */
  readonly title: boolean;
}

const YEAR = /ปีงบประมาณ\s*(?:พ\.\s?ศ\.)?\s*(2[45]\d\d)(?!\d)/g;

/** The nearest of these before the year gives its role. */
const ROLES: readonly { readonly role: YearMention['role'] | null; readonly words: RegExp }[] = [
  { role: 'assessed', words: /ผลการประเมิน|ผลคะแนน|คะแนนการประเมิน|รายงานการวิเคราะห์|วิเคราะห์ผล/g },
  {
    role: 'plan',
    words:
      /มาตรการ(?:ส่งเสริม|เพื่อ)|(?:ข้อเสนอ|กำหนด|จัดทำ|ประกาศ|แผน)[ก-๙]{0,20}?(?:มาตรการ|แนวทาง)\s*(?:ประจำ)?$|^[^\s]{0,6}\s*(?:มาตรการ|แนวทาง)\s*(?:ประจำ)?$|ตามมาตรการ|แนวทาง\/มาตรการ|ข้อเสนอแนะในการพัฒนา|ไปสู่การ(?:พัฒนา|ปฏิบัติ|ปรับปรุง)|ให้ดำเนินการใน|รายงานผลการดำเนิน(?:การ|งาน)ตาม/g,
  },
  {
    role: null,
    words:
      /ย้อนหลัง|เปรียบเทียบ|เทียบกับ|ปีก่อน|ปีที่ผ่านมา|ที่ผ่านมา|ครั้งก่อน|จากปี|กว่าปี|เพิ่มขึ้น|ลดลง|คะแนนของปี|ถัดไป|กำหนดเพิ่มเติม|ได้ใช้|โครงการ|ระหว่าง|แผน|งบประมาณรายจ่าย/g,
  },
];

function roleBefore(text: string): { readonly role: YearMention['role'] | null; readonly at: number } {
  let best: { role: YearMention['role'] | null; at: number } = { role: null, at: -1 };
  for (const { role, words } of ROLES) {
    for (const match of text.matchAll(words)) if (match.index > best.at) best = { role, at: match.index };
  }
  return best;
}

const REACH = 260;

/** Lines of the cover are read on: a title that runs over four lines gives its role to the year at its end. */
export function yearsIn(document: DocumentText): readonly YearMention[] {
  const found: YearMention[] = [];
  let carried = '';
  document.paragraphs.forEach((paragraph, index) => {
    const text = toArabicDigits(paragraph.text);
    const cover = index < 12 && text.length < 160;
    const before = cover ? carried : '';
    let from = 0;
    for (const match of text.matchAll(YEAR)) {
      const reach = (before + text.slice(from, match.index)).slice(-REACH);
      const { role, at } = roleBefore(reach);
      from = match.index + match[0].length;
      if (role === null) continue;
      const quote = excerpt(paragraph.text, match.index, match[0].length, 50);
      found.push({ year: Number(match[1]), role, quote, line: paragraph.line, title: cover || paragraph.heading || at < 12 });
    }
    carried = cover && from === 0 ? `${carried}${text} ` : '';
  });
  return found;
}

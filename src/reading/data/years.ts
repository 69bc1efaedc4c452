/** How years are named in documents. */

/** Words before a year: the nearest one says whether the assessed year or the plan year is meant. */
export const YEAR_ROLES: readonly { readonly word: string; readonly role: 'assessed' | 'plan' }[] = [
  { word: 'ผลการประเมิน', role: 'assessed' },
  { word: 'ผลคะแนน', role: 'assessed' },
  { word: 'การประเมินคุณธรรม', role: 'assessed' },
  { word: 'การประเมินITA', role: 'assessed' },
  { word: 'คะแนนITA', role: 'assessed' },
  { word: 'ตัวชี้วัด', role: 'assessed' },
  { word: 'คะแนนภาพรวม', role: 'assessed' },
  { word: 'คะแนนรายเครื่องมือ', role: 'assessed' },
  { word: 'มาตรการ', role: 'plan' },
  { word: 'แนวทาง', role: 'plan' },
  { word: 'ข้อเสนอแนะ', role: 'plan' },
  { word: 'แผน', role: 'plan' },
  { word: 'รายงานผลการดำเนินการ', role: 'plan' },
  { word: 'ให้ดำเนินการใน', role: 'plan' },
];

/** Words that make a year one of comparison, not the report's own. */
export const OTHER_YEAR_WORDS: readonly string[] = ['เทียบ', 'ปีที่ผ่านมา', 'ย้อนหลัง', 'ปีก่อน', 'ตั้งแต่', 'กิจกรรม', 'โครงการ'];

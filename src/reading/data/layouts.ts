/** The columns of the plan and result tables L1–L5: by a word of the heading, in any order. The first entry that fits decides. */
import type { RESULT_STATUSES } from '../../model';
export type PlanColumn =
  | 'issue'
  | 'indicator'
  | 'title'
  | 'method'
  | 'analysis'
  | 'steps'
  | 'units'
  | 'period'
  | 'monitoring'
  | 'success'
  | 'result'
  | 'outcome';

export const PLAN_COLUMNS: readonly { readonly start: readonly string[]; readonly field: PlanColumn }[] = [
  { start: ['ตัวชี้วัดความสำเร็จ', 'ตัวชี้วัดผลสำเร็จ'], field: 'success' },
  { start: ['ผลลัพธ์', 'ความสำเร็จ'], field: 'outcome' },
  { start: ['ผลการดำเนิน', 'สรุปผลการดำเนิน'], field: 'result' },
  { start: ['ผลการวิเคราะห์'], field: 'analysis' },
  { start: ['วิธีการนำผล', 'แนวทางการนำผล'], field: 'method' },
  { start: ['ขั้นตอน', 'วิธีการดำเนิน', 'วิธีดำเนิน'], field: 'steps' },
  { start: ['แนวทางกำกับ', 'การกำกับติดตาม', 'การติดตาม', 'กำกับติดตาม'], field: 'monitoring' },
  { start: ['ผู้รับผิดชอบ', 'หน่วยงานรับผิดชอบ', 'หน่วยงานที่รับผิดชอบ', 'ส่วนราชการที่รับผิดชอบ'], field: 'units' },
  { start: ['ระยะเวลา', 'ช่วงระยะเวลา', 'ช่วงเวลา', 'กำหนดเวลา', 'กรอบเวลา', 'กรอบระยะเวลา'], field: 'period' },
  { start: ['มาตรการ', 'โครงการ', 'กิจกรรม'], field: 'title' },
  { start: ['ประเด็นที่ต้อง', 'ประเด็น'], field: 'issue' },
  { start: ['ตัวชี้วัด'], field: 'indicator' },
];

/** A table is a plan where it has measures and at least two of these columns. */
export const PLAN_SIGNS: readonly PlanColumn[] = ['units', 'period', 'steps', 'method', 'result', 'outcome', 'monitoring'];

/** Opening words of a result, and the status they state. */
export const STATUS_WORDS: readonly {
  readonly word: string;
  readonly status: (typeof RESULT_STATUSES)[number];
}[] = [
  { word: 'ดำเนินการแล้ว', status: 'ดำเนินการแล้ว' },
  { word: 'ดำเนินการเรียบร้อย', status: 'ดำเนินการแล้ว' },
  { word: 'อยู่ระหว่าง', status: 'อยู่ระหว่างดำเนินการ' },
  { word: 'ยังไม่', status: 'ยังไม่ได้ดำเนินการ' },
  { word: 'ยกเลิก', status: 'ยกเลิก' },
];

/** Openings of units' names: a numbered line with one of these above dashed lines heads the steps of that unit. */
export const UNIT_WORDS: readonly string[] = ['กอง', 'สำนัก', 'หน่วย', 'ทุกส่วนราชการ', 'ส่วนราชการ', 'คณะทำงาน', 'งาน', 'ฝ่าย', 'ส่วน', 'หัวหน้า'];

/** Words by which a section of the assessor's recommendations opens. */
export const RECOMMENDATION_WORDS: readonly string[] = ['เสนอแนะ', 'ควรพัฒนา', 'ควรปรับปรุง', 'ไม่ได้รับคะแนน', 'ข้อสังเกต', 'ไม่ได้คะแนน'];

/** Headings of a section of advice that say it without announcing a list, and of the column of a table that holds it. */
export const ADVICE_HEADING =
  /^(?:ประเด็น|รายการ|ข้อ|สรุป|ผล)?(?:และ)?(?:ข้อเสนอแนะ|ข้อสังเกต|ประเด็นที่ต้อง|ประเด็นที่ควร|เหตุผลที่(?:ไม่ได้|เสีย|ถูกหัก)|สาเหตุที่ไม่ได้)/;

/** Openings of the section on what kept the agency from a better result. */
export const LIMITATION_HEADING = /^(?:ปัญหา|อุปสรรค|ปัญหา\/|ปัญหาและ)?(?:อุปสรรค)?(?:และ)?(?:ข้อจำกัด|ปัญหาและอุปสรรค|ปัญหา อุปสรรค)/;

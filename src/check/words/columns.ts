/** What a column of a plan or report table holds, told by its heading (report requirements, section 5). */

export type ColumnKind =
  | 'key'
  | 'measure'
  | 'method'
  | 'analysis'
  | 'steps'
  | 'units'
  | 'period'
  | 'monitoring'
  | 'result'
  | 'outcome'
  | 'score';

/** First match wins; headings are compared without white space. */
export const COLUMN_HEADINGS: readonly { readonly kind: ColumnKind; readonly heading: RegExp }[] = [
  { kind: 'units', heading: /ผู้รับผิดชอบ|หน่วยงาน(?:ที่)?รับผิดชอบ|^หน่วยงาน$/ },
  { kind: 'period', heading: /ระยะเวลา|กรอบเวลา|ช่วงเวลา/ },
  { kind: 'monitoring', heading: /กำกับติดตาม|การติดตามผล|ติดตามประเมินผล/ },
  { kind: 'outcome', heading: /ผลลัพธ์|ความสำเร็จของ/ },
  { kind: 'result', heading: /ผลการดำเนิน(?:การ|งาน)|ผลการปฏิบัติ/ },
  { kind: 'analysis', heading: /ผลการวิเคราะห์/ },
  { kind: 'steps', heading: /ขั้นตอน|^วิธี(?:การ)?ดำเนินการ/ },
  { kind: 'method', heading: /วิธีการนำผล/ },
  { kind: 'measure', heading: /มาตรการ|โครงการ|กิจกรรม/ },
  { kind: 'score', heading: /^คะแนน/ },
  { kind: 'key', heading: /ตัวชี้วัด|ประเด็น/ },
];

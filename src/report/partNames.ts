/** The parts of reports that can be switched off, by id; Thai, for the check box. */
export const PARTS = {
  cover: 'ปก',
  contents: 'สารบัญ',
  result: 'ผลการประเมินในภาพรวม',
  'figure:bars': 'ภาพคะแนนรายตัวชี้วัด',
  'figure:history': 'ภาพคะแนนย้อนหลัง',
  'figure:tools': 'ภาพคะแนนภาพรวมและรายเครื่องมือ',
  'figure:gains': 'ภาพลำดับความสำคัญ',
  'figure:toolsHistory': 'ภาพคะแนนรายเครื่องมือย้อนหลัง',
  scores: 'ตารางคะแนน',
  assessor: 'ข้อเสนอแนะของผู้ประเมิน',
  analysis: 'การวิเคราะห์',
  limitations: 'ข้อจำกัดของหน่วยงาน',
  topics: 'การวิเคราะห์แยกตามประเด็น',
  plan: 'ตารางมาตรการ',
  months: 'ตารางเดือนที่ดำเนินการ',
  success: 'ตัวชี้วัดความสำเร็จและหลักฐาน',
  elements: 'ตารางตรวจองค์ประกอบ',
  status: 'สรุปผลการดำเนินการเป็นร้อยละ',
  obstacles: 'ปัญหา อุปสรรค และข้อจำกัด',
  evidence: 'ภาคผนวกหลักฐานตามข้อ OIT',
  photos: 'ภาคผนวกภาพถ่าย',
  signature: 'ช่องลงนาม',
} as const satisfies Readonly<Record<string, string>>;

export type PartId = keyof typeof PARTS;

/** Parts that are printed only where people ask for them. */
export const UNUSUAL_PARTS: readonly PartId[] = ['elements'];

/** Repetitions that are right in Thai (rule R21): the repeated span as the first member, what may stand around it as the second. */

/** Where one of these matches around the repetition, the repetition is intended or belongs to two words. */
export const RIGHT_REPETITIONS: readonly RegExp[] = [
  /(?:รูปแบบ|ประเภท|มูลค่า|ราคา|จำนวน|การรับ|รับ|ให้)?ของของ(?:ขวัญ|กำนัล|กลาง|ผู้|หน่วย)/,
  /(?:จัดการ|ราชการ|บริการ|โครงการ|กรรมการ|ข้าราชการ|อำนวยการ|ดำเนินการ|วิชาการ|มาตรการ|ปฏิบัติการ|ประกอบการ|สวัสดิการ)การ/,
  /(?:สำนักงาน|หน่วยงาน|พนักงาน|หัวหน้างาน|ปลัดงาน)งาน/,
  /เพื่อเพื่อน|ส่วนส่วน(?:ตน|ตัว|รวม)/,
  /ต่างต่าง|นานานาน|เรื่อยเรื่อย|ค่อยค่อย|จริงจริง|ทั่วทั่ว/,
];

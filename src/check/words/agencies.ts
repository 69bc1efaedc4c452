/** Other agencies that a report may rightly speak of (rule R02): words right before the name that tell of working together, of a visit, or of supervision. */
export const PARTNER =
  /(?:ศึกษาดูงาน|ดูงาน|ร่วมกับ|ร่วมมือกับ|ประสาน(?:งาน)?(?:กับ|ไปยัง)?|ได้แก่|เช่น|ณ|เครือข่าย|ระหว่าง|ส่งต่อ(?:ไปยัง)?|อยู่ในความรับผิดชอบของ|หนังสือ|จาก|กับ|ของนายอำเภอ|และ) ?$/;

/** What the names of agencies that are no places begin with. */
export const NAME_OPENINGS =
  'กรม|มหาวิทยาลัย|วิทยาลัย|สถาบัน|โรงพยาบาล|โรงเรียน|สำนักงาน|สำนัก|องค์การ|การ(?=ไฟฟ้า|ประปา|รถไฟ|ทาง|ท่า|กีฬา|เคหะ)|ศูนย์|กองทุน';
/** Titles of heads, right before the name of their agency. */
export const CHIEFS = 'อธิบดี|อธิการบดี|ผู้อำนวยการ|เลขาธิการ|ผู้ว่าการ|คณบดี';
/** What goes on behind the bare word of the agency: no name begins so. */
export const NO_NAME =
  /^(?:และ|หรือ|เป็น|ได้|มี|ไม่|จะ|ใน|ที่|ให้|ทราบ|พิจารณา|ลงนาม|มอบ|แต่งตั้ง|เห็นชอบ|อนุมัติ|กำหนด|รับ|สั่ง|ต้อง|ควร|ยัง|แล้ว|ทุก|เพื่อ|โดย|ตาม|ของ|นี้|แจ้ง|ประกาศ|จัด|ดำเนิน|รายงาน|เสนอ|ขอ)/;

/** Other agencies that a report may rightly speak of (rule R02): words right before the name that tell of working together, of a visit, or of supervision. */
export const PARTNER =
  /(?:ศึกษาดูงาน|ดูงาน|ร่วมกับ|ร่วมมือกับ|ประสาน(?:งาน)?(?:กับ|ไปยัง)?|ได้แก่|เช่น|ณ|เครือข่าย|ระหว่าง|ส่งต่อ(?:ไปยัง)?|อยู่ในความรับผิดชอบของ|หนังสือ|จาก|กับ|ของนายอำเภอ|และ) ?$/;

/** What is said to people about imported material. `{…}` are slots. */

/** Per kind of unusable score: what is wrong, and what to do. */
export const SCORE_MESSAGES = {
  SCORE_BLANK: { what: 'ยังไม่มีคะแนน', advice: 'โปรดกรอกตัวเลข 0–100 หรือเว้นไว้หากยังไม่ประกาศผล' },
  SCORE_ERROR: { what: 'ช่องคะแนนแสดงข้อผิดพลาดของสูตร “{found}”', advice: 'โปรดแก้สูตรต้นทางหรือพิมพ์คะแนนเป็นตัวเลข' },
  SCORE_FORMULA: { what: 'พบข้อความสูตร “{found}” แทนคะแนน', advice: 'โปรดวางเฉพาะค่าที่คำนวณแล้ว' },
  SCORE_DATE: { what: 'พบวันที่ “{found}” ในช่องคะแนน', advice: 'โปรดตั้งรูปแบบช่องเป็นตัวเลขแล้วพิมพ์คะแนนใหม่' },
  SCORE_TWO_NUMBERS: { what: 'พบตัวเลขมากกว่าหนึ่งค่า “{found}”', advice: 'โปรดเหลือไว้เพียงคะแนนเดียวในหนึ่งช่อง' },
  SCORE_LETTERS: { what: 'ตัวเลข “{found}” มีตัวอักษรปน', advice: 'หากหมายถึง {suggestion} โปรดพิมพ์ใหม่เป็นตัวเลขทั้งหมด' },
  SCORE_COMMA: { what: 'ใช้จุลภาคแทนจุดทศนิยม “{found}”', advice: 'โปรดพิมพ์ด้วยจุด เช่น {suggestion}' },
  SCORE_RANGE_NEGATIVE: { what: 'คะแนน {found} ติดลบ', advice: 'คะแนนต้องอยู่ระหว่าง 0 ถึง 100 โปรดตรวจกับประกาศผล' },
  SCORE_RANGE_POINT: { what: 'คะแนน {found} เกิน 100 อาจตกจุดทศนิยม', advice: 'โปรดตรวจกับประกาศผลแล้วพิมพ์ใหม่ เช่น {suggestion} หากเป็นค่านั้น' },
  SCORE_RANGE_OVER: { what: 'คะแนน {found} เกิน 100 เล็กน้อย', advice: 'คะแนนเต็มคือ 100 โปรดตรวจกับประกาศผล' },
  SCORE_TRUTH: { what: 'ช่องคะแนนเป็นค่าจริง/เท็จ', advice: 'โปรดพิมพ์คะแนนเป็นตัวเลข 0–100' },
  SCORE_NOT_NUMBER: { what: 'อ่าน “{found}” เป็นคะแนนไม่ได้', advice: 'โปรดพิมพ์คะแนนเป็นตัวเลข 0–100' },
} as const;

/** Problems of the material as a whole. */
export const INTAKE_MESSAGES = {
  NO_SCORES: 'ไม่พบคะแนนในข้อมูลที่นำเข้า จึงไม่มีคะแนนใดถูกเปลี่ยน โปรดวางตารางคะแนนหรือข้อความที่ระบุชื่อตัวชี้วัดพร้อมคะแนน',
  NO_SCORES_BUT_PLAN: 'ไม่พบคะแนนในเอกสารนี้ แต่พบมาตรการ {measures} รายการและผลการดำเนินการ {results} รายการ ซึ่งเลือกนำเข้าแผนและการติดตามผลได้',
  RANK_AS_NUMBER: 'เลขหน้าชื่อตัวชี้วัดเป็นลำดับตามคะแนน ไม่ใช่เลขตัวชี้วัด จึงจับคู่ตามชื่อ: {found}',
  CODE_REPAIRED: 'รหัสข้อ “{found}” น่าจะคลาดเคลื่อนจากการแปลงภาพเป็นข้อความ จึงบันทึกเป็น {code} โปรดตรวจสอบ',
  CODE_AMBIGUOUS: 'รหัสข้อ “{found}” อาจหมายถึง {codes} โปรดเลือกก่อนนำเข้า',
  ITEM_WITHOUT_PART: 'คะแนนข้อ {code} ไม่ได้ระบุว่าเป็น EIT ส่วนที่ 1 หรือส่วนที่ 2 จึงยังไม่นำเข้า โปรดระบุส่วน',
  DIGIT_REPAIRED: 'ตัวเลข “{found}” มีตัวอักษรปน จึงอ่านเป็น {value} โปรดยืนยัน',
  INDICATORS_MISSING: 'พบคะแนนตัวชี้วัด {count} จาก {all} ตัว ยังขาดตัวชี้วัดที่ {missing}',
  YEAR_UNKNOWN: 'ไม่พบปีงบประมาณที่ประเมินในข้อมูล โปรดระบุปีก่อนนำเข้า',
  YEAR_DIFFERS: 'ข้อมูลระบุปีงบประมาณ {found} แต่สมุดงานเป็นปี {year} โปรดตรวจก่อนนำเข้า',
  OTHER_YEARS: 'ตารางมีคะแนนหลายปี จึงอ่านเฉพาะปี {year} ส่วนปีอื่นไม่ได้นำเข้า',
  OTHER_SHEETS: 'แต่ละแผ่นงานเป็นคะแนนคนละปี จึงอ่านเฉพาะปี {year} ไม่ได้อ่านแผ่นงาน {sheets}',
  CONFLICT: 'พบค่าที่ขัดแย้งกันของ{subject}: {values} โปรดเลือกค่าที่ถูกต้อง',
} as const;

/** "บรรทัด 12" / "ช่อง C5" in front of a message. */
export const PLACE = { line: 'บรรทัด {line}', cell: 'ช่อง {cell}' } as const;

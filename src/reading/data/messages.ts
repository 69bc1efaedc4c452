/** What is said of a single value and its place. `{…}` are slots. */

/** Per kind of unusable score: what is wrong, and what to do. */
export const SCORE_MESSAGES = {
  SCORE_BLANK: { what: 'ยังไม่มีคะแนน', advice: 'โปรดกรอกตัวเลข 0–100 หรือเว้นไว้หากยังไม่ประกาศผล' },
  SCORE_ERROR: { what: 'ช่องคะแนนแสดงข้อผิดพลาดของสูตร “{found}”', advice: 'โปรดแก้สูตรต้นทางหรือพิมพ์คะแนนเป็นตัวเลข' },
  SCORE_FORMULA: { what: 'พบข้อความสูตร “{found}” แทนคะแนน', advice: 'โปรดวางเฉพาะค่าที่คำนวณแล้ว' },
  SCORE_DATE: { what: 'พบวันที่ “{found}” ในช่องคะแนน', advice: 'โปรดตั้งรูปแบบช่องเป็นตัวเลขแล้วพิมพ์คะแนนใหม่' },
  SCORE_TWO_NUMBERS: { what: 'พบตัวเลขมากกว่าหนึ่งค่า “{found}”', advice: 'โปรดเหลือไว้เพียงคะแนนเดียวในหนึ่งช่อง' },
  SCORE_LETTERS: { what: 'ตัวเลข “{found}” มีตัวอักษรปน', advice: 'หากหมายถึง {suggestion} โปรดพิมพ์ใหม่เป็นตัวเลขทั้งหมด' },
  SCORE_SPACED: { what: 'มีช่องว่างคั่นในตัวเลข “{found}”', advice: 'หากหมายถึง {suggestion} โปรดพิมพ์ใหม่โดยไม่เว้นวรรค' },
  SCORE_COMMA: { what: 'ใช้จุลภาคแทนจุดทศนิยม “{found}”', advice: 'โปรดพิมพ์ด้วยจุด เช่น {suggestion}' },
  SCORE_RANGE_NEGATIVE: { what: 'คะแนน {found} ติดลบ', advice: 'คะแนนต้องอยู่ระหว่าง 0 ถึง 100 โปรดตรวจกับประกาศผล' },
  SCORE_RANGE_POINT: { what: 'คะแนน {found} เกิน 100 อาจตกจุดทศนิยม', advice: 'โปรดตรวจกับประกาศผลแล้วพิมพ์ใหม่ เช่น {suggestion} หากเป็นค่านั้น' },
  SCORE_RANGE_OVER: { what: 'คะแนน {found} เกิน 100 เล็กน้อย', advice: 'คะแนนเต็มคือ 100 โปรดตรวจกับประกาศผล' },
  SCORE_TRUTH: { what: 'ช่องคะแนนเป็นค่าจริง/เท็จ', advice: 'โปรดพิมพ์คะแนนเป็นตัวเลข 0–100' },
  SCORE_NOT_NUMBER: { what: 'อ่าน “{found}” เป็นคะแนนไม่ได้', advice: 'โปรดพิมพ์คะแนนเป็นตัวเลข 0–100' },
} as const;

/** Readings that are not beyond doubt, and tables that cannot be read. */
export const READING_MESSAGES = {
  CODE_REPAIRED: 'รหัสข้อ “{found}” น่าจะคลาดเคลื่อนจากการแปลงภาพเป็นข้อความ จึงบันทึกเป็น {code} โปรดตรวจสอบ',
  CODE_AMBIGUOUS: 'รหัสข้อ “{found}” อาจหมายถึง {codes} โปรดเลือกก่อนนำเข้า',
  ITEM_WITHOUT_PART: 'คะแนนข้อ {code} ไม่ได้ระบุว่าเป็น EIT ส่วนที่ 1 หรือส่วนที่ 2 จึงยังไม่นำเข้า โปรดระบุส่วน',
  DIGIT_REPAIRED: 'ตัวเลข “{found}” มีตัวอักษรปน จึงอ่านเป็น {value} โปรดยืนยัน',
  NO_SCORE_COLUMN: 'พบตารางที่มีชื่อตัวชี้วัดหรือเครื่องมือ แต่คอลัมน์ตัวเลข ({labels}) ไม่ใช่คะแนนที่หน่วยงานได้รับ จึงไม่ได้อ่าน',
  ROW_TOO_WIDE: 'แถวนี้มี {cells} ช่อง แต่หัวตารางมี {columns} ช่อง อาจใช้จุลภาคแทนจุดทศนิยมหรือมีช่องเกิน จึงไม่ได้อ่าน โปรดแก้ไขแล้วนำเข้าใหม่',
  SCALE_DIFFERS: 'ค่า {found} สูงกว่าคะแนนเต็ม {full} ที่ระบุไว้ จึงไม่ได้อ่าน โปรดตรวจสอบมาตราคะแนน',
  LIST_UNEVEN: 'พบรายชื่อตัวชี้วัด {names} รายการกับตัวเลข {values} ค่าที่จับคู่กันไม่ได้แน่ชัด จึงไม่ได้อ่าน โปรดวางเป็นตารางหรือวางชื่อกับคะแนนไว้บรรทัดเดียวกัน',
} as const;

/** "บรรทัด 12" / "ช่อง C5" in front of a message. */
export const PLACE = { line: 'บรรทัด {line}', cell: 'ช่อง {cell}' } as const;

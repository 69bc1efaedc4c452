/** What is said of a single value and its place. `{…}` are slots. */

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

/** "บรรทัด 12" / "ช่อง C5" in front of a message. */
export const PLACE = { line: 'บรรทัด {line}', cell: 'ช่อง {cell}' } as const;

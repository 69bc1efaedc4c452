/** Words by which a sentence claims something about a score (rules R06–R09, R34), as pieces of regular expressions. */
import type { ScoreClass } from '../../model';

export const ABOVE = '(?:มากกว่า|สูงกว่า|ไม่ต่ำกว่า|ไม่น้อยกว่า|เกินกว่า|(?<!ไม่)ผ่าน)';
export const BELOW = '(?:(?<!ไม่)น้อยกว่า|(?<!ไม่)ต่ำกว่า|ไม่ผ่าน|ไม่ถึง)';
/** One part above and one below. */
export const MIXED = /(?:มีทั้งส่วนที่[^\n]{0,60}?และ|มากและน้อยกว่า|สูงและต่ำกว่า|มากกว่าและน้อยกว่า|สูงกว่าและต่ำกว่า|น้อยและมากกว่า|ต่ำและสูงกว่า)/;
export const BOTH = '(?:ทั้งสองส่วน|ทั้ง 2 ส่วน|ทั้งสองกลุ่ม|ทั้ง 2 กลุ่ม)';

export const HIGHEST = '(?:สูงสุด|สูงที่สุด|มากที่สุด|มากสุด|ดีที่สุด|เด่นที่สุด|น่าภูมิใจที่สุด|เป็นอันดับหนึ่ง|เป็นอันดับแรก)';
export const LOWEST = '(?:ต่ำสุด|ต่ำที่สุด|น้อยที่สุด|น้อยสุด|แย่ที่สุด|อ่อนที่สุด|น่า(?:เป็น)?ห่วงที่สุด|เป็นอันดับสุดท้าย|รั้งท้าย)';

/** The codes of the tools in a text. */
export const TOOL_CODES = /\b(?:IIT|EIT|OIT)\b/g;

export const ONLY_ONE = 'เป็น(เครื่องมือ|ตัวชี้วัด)เดียวที่';

/** "ทั้งหมด 6 มาตรการ แล้วเสร็จ 4 มาตรการ อยู่ระหว่างดำเนินการ 1 มาตรการ": the whole, its unit, and what became of the parts. */
export const WHOLE_AND_PARTS =
  /(ทั้งหมด|ทั้งสิ้น|รวม)\s*(?:จำนวน\s*)?(\d{1,3})\s*(มาตรการ|กิจกรรม|โครงการ|เรื่อง|รายการ)((?:[\s,และแบ่งเป็น]*(?:ที่)?(?:ดำเนินการ)?(?:แล้ว)?(?:เสร็จ(?:สิ้น|แล้ว)?|อยู่ระหว่าง(?:การ)?ดำเนินการ|ยังไม่(?:ได้)?ดำเนินการ|ไม่ได้ดำเนินการ)\s*(?:จำนวน\s*)?\d{1,3}\s*(?:มาตรการ|กิจกรรม|โครงการ|เรื่อง|รายการ)){2,4})/;

/** The pair of verbs that carries the class of an item (report requirements, section 6). */
export const VERBS = [
  { words: 'ต้องปรับปรุงแก้ไข', classes: ['below', 'bothBelow'], means: 'ทุกส่วนต่ำกว่าเกณฑ์' },
  { words: 'ต้องปรับปรุงพัฒนา', classes: ['mixed'], means: 'มีทั้งส่วนที่ถึงและไม่ถึงเกณฑ์' },
  { words: 'สามารถพัฒนา', classes: ['above', 'bothAbove'], means: 'ทุกส่วนถึงเกณฑ์' },
] as const;

export const RISE = 'เพิ่มขึ้น|สูงขึ้น|ดีขึ้น|มากกว่าปี|สูงกว่าปี|พัฒนาขึ้น|ขยับขึ้น|ปรับตัวสูงขึ้น';
export const FALL = 'ลดลง|ต่ำลง|ลดต่ำลง|น้อยกว่าปี|ต่ำกว่าปี|น้อยลง|ถดถอย';

/** Praise that does not fit a score below the threshold; names of levels are taken out before. */
export const PRAISE = ['ดีเยี่ยม', 'ดีมาก', 'ดีเลิศ', 'ยอดเยี่ยม', 'เป็นเลิศ', 'น่าพอใจ', 'โดดเด่น', 'น่าชื่นชม', 'เป็นที่ยอมรับ'] as const;
/** Behind the label of a weakness: there is none. */
export const DENIAL = /ไม่พบ|ไม่มี|ไม่ปรากฏ|[:–-]\s*$/;

/** Levels of both schemes, longest first. */
export const LEVELS = ['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน', 'ต้องปรับปรุงโดยด่วน', 'ต้องปรับปรุง', 'AA', 'A', 'B', 'C', 'D', 'E', 'F'] as const;

/** What a finding says of a class. */
export const CLASS_WORDS: Record<ScoreClass, string> = {
  above: 'ไม่ต่ำกว่าเกณฑ์',
  below: 'ต่ำกว่าเกณฑ์',
  bothAbove: 'ทั้งสองส่วนไม่ต่ำกว่าเกณฑ์',
  mixed: 'มีทั้งส่วนที่ถึงและไม่ถึงเกณฑ์',
  bothBelow: 'ทั้งสองส่วนต่ำกว่าเกณฑ์',
};

/** An amount of money. */
export const MONEY = /[0-9๐-๙,]{3,} ?บาท/;

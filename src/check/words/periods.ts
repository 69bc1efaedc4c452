/** Words around dates in running text (rule R05). */

/** Years of the Buddhist era. */
export const YEAR_NUMBER = /(?<!\d)2[45]\d\d(?!\d)/g;

/** What stands between the two ends of a span. */
export const UNTIL = /^\s*(?:(?:ไป)?(?:จน)?ถึง|[-–]|(?:และ)?(?:แล้ว)?(?:เสร็จ(?:สิ้น)?|สิ้นสุด)(?:ภายใน)?)\s*(?:วันที่)?\s*$/;
/** Before a span: it is the plan's own. */
export const SPAN_OF_PLAN = /(?:ระยะเวลา|รอบ\s*(?:[0-9๐-๙]+|หก|สิบสอง)\s*เดือน|ใช้บังคับ|(?:ให้|จะ)ดำเนินการ)[^\n]{0,40}$/;
/** Before a day: a report of a round is due on it. */
export const DEADLINE = /รอบ[^\n]{0,40}ภายใน(?:วันที่|เดือน)?\s*$/;

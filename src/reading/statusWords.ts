/**
 * How far an action is, and how a measure came out, in the words that people write: "เสร็จแล้ว", "กำลังทำ", "ยังไม่เริ่ม", "75%". Read by what the words
 * say (an end, something going on, a negation), not by a list of spellings; words that say neither are no status.
 */
import type { Attainment, ResultStatus } from '../model';
import { squeeze, toArabicDigits } from '../thai';

interface Rule<T> {
  readonly says: RegExp;
  /** Null where the words are no answer at all. */
  readonly means: T | null;
}

/** A cell longer than this is a report, no status. */
const LONGEST = 60;

/** The first that fits decides: what is given up, what is not finished, what was not begun, what goes on, what is done. */
const STATUS_RULES: readonly Rule<ResultStatus>[] = [
  { says: /(?:ไม่|มิ)(?:ได้|มี|ขอ|มีการ)?ยกเลิก/, means: null },
  { says: /ยกเลิก|^ยุติ|^งด|cancel/, means: 'ยกเลิก' },
  { says: /^(?:ยัง)(?:ทำ|ดำเนินการ)?ไม่(?:แล้ว|ได้)?(?:เสร็จ|เรียบร้อย|ครบ|สมบูรณ์|สำเร็จ)/, means: 'อยู่ระหว่างดำเนินการ' },
  { says: /ไม่(?:แล้ว|ได้)?(?:เสร็จ|เรียบร้อย|ครบ|สมบูรณ์)/, means: 'อยู่ระหว่างดำเนินการ' },
  { says: /ไม่สำเร็จ|ไม่บรรลุ|ไม่ผ่าน/, means: null },
  { says: /^(?:ยังไม่|ยังมิ|ไม่ได้|มิได้|ไม่เคย|รอ|notstarted|pending)|^ยัง$|ไม่ได้(?:เริ่ม|ทำ|ดำเนิน)/, means: 'ยังไม่ได้ดำเนินการ' },
  { says: /ระหว่าง|กำลัง|บางส่วน|เริ่ม|คืบหน้า|ทยอย|ต่อเนื่อง|อยู่$|inprogress|ongoing/, means: 'อยู่ระหว่างดำเนินการ' },
  { says: /(?:เกือบ|ใกล้|จวน|คาดว่า).*เสร็จ/, means: 'อยู่ระหว่างดำเนินการ' },
  { says: /ไม่|มิได้|จะ|ต้อง|ควร|โปรด|กำหนด|เวลา/, means: null },
  { says: /^(?:ได้)?(?:ทำ|ดำเนิน|ปฏิบัติ|จัด|เผยแพร่|ประกาศ|อบรม|ประชุม)[ก-๎]*แล้ว$/, means: 'ดำเนินการแล้ว' },
  { says: /เสร็จ|เรียบร้อย|สำเร็จ|ครบถ้วน$|^[✓✔☑✅]$|^(?:done|complete[d]?|finished)$/, means: 'ดำเนินการแล้ว' },
];

const ATTAINMENT_RULES: readonly Rule<Attainment>[] = [
  { says: /บางส่วน|เกือบ|ใกล้/, means: 'บรรลุบางส่วน' },
  { says: /ไม่ต่ำกว่า|ไม่น้อยกว่า/, means: 'บรรลุ' },
  { says: /ไม่|มิ|ยัง|ต่ำกว่า|น้อยกว่า/, means: 'ไม่บรรลุ' },
  { says: /บรรลุ|ผ่าน|สำเร็จ|ตามเป้า|ตามเกณฑ์|ตามตัวชี้วัด|เกินเป้า|สูงกว่า|ครบ/, means: 'บรรลุ' },
];

const keyOf = (words: string): string => toArabicDigits(squeeze(words)).toLowerCase();

function ruled<T>(rules: readonly Rule<T>[], key: string): T | null {
  return key === '' || key.length > LONGEST ? null : (rules.find(({ says }) => says.test(key))?.means ?? null);
}

/** "75%", "ร้อยละ 100"; null where no share is stated. */
function shareOf(key: string): number | null {
  const match = /(\d+(?:\.\d+)?)(?:%|เปอร์เซ็นต์)|ร้อยละ(\d+(?:\.\d+)?)/.exec(key);
  const share = Number(match?.[1] ?? match?.[2] ?? Number.NaN);
  return share >= 0 && share <= 100 ? share : null;
}

/** The status that people's words state; null where they state none. */
export function statusOf(words: string): ResultStatus | null {
  const key = keyOf(words);
  const share = shareOf(key);
  if (share === null || /ยกเลิก/.test(key)) return ruled(STATUS_RULES, key);
  return share === 100 ? 'ดำเนินการแล้ว' : share === 0 ? 'ยังไม่ได้ดำเนินการ' : 'อยู่ระหว่างดำเนินการ';
}

/** Whether the indicator of success was reached, in people's words; null where they do not say. */
export const attainmentOf = (words: string): Attainment | null => ruled(ATTAINMENT_RULES, keyOf(words));

/** How the sheets look: a calm palette, one font, and state words that carry an icon, so that no state is colour alone. */

import { PLAN_STATUS, type SheetId, type SheetLook } from '../model';
import { NONE } from '../thai';

export const LOOK: SheetLook = {
  font: 'Sarabun',
  fontSize: 11,
  titleSize: 14,
  titleColor: '#1f3a5f',
  headerBackground: '#2f6db5',
  headerColor: '#ffffff',
  computedHeader: '#d9dde3',
  computedHeaderColor: '#333b45',
  computed: '#f6f7f8',
  plainFormat: 'General',
};

/** Colours of the marks; the words beside them say the same. */
export const MARKS = {
  below: { background: '#fde8e4', color: '#9c2b16' },
  mixed: { background: '#fff3d6', color: '#7a5200' },
  above: { background: '#e5f4ea', color: '#1d6b3a' },
  waiting: { background: '#f1f3f5', color: '#5f6b7a' },
  news: { background: '#e8eefc', color: '#274690' },
} as const;

/** State of a score against the threshold. */
export const STATE = {
  below: '▼ ต่ำกว่าเกณฑ์',
  above: '▲ ผ่านเกณฑ์',
  empty: '– ยังไม่มีคะแนน',
  notNumber: '⚠ ไม่ใช่ตัวเลข',
  outOfRange: '⚠ ต้องอยู่ระหว่าง 0–100',
  bothAbove: '▲ ผ่านทั้งสองส่วน',
  mixed: '◆ ผ่านเพียงส่วนเดียว',
  bothBelow: '▼ ต่ำกว่าเกณฑ์ทั้งสองส่วน',
  expected: '≈ ค่าที่คาด ยังไม่มีคะแนนจริง',
  gone: '– ไม่อยู่ในกรอบของปีนี้',
} as const;

/** Severity of a problem as the list shows it. */
export const SEVERITY = { error: '⛔ ต้องแก้ไข', warn: '⚠ ควรตรวจสอบ', info: 'ℹ เพื่อทราบ' } as const;

/** State of a problem that somebody accepted, and of one that is gone. */
export const FINDING_STATE = { open: '○ รอแก้ไข', accepted: '✓ ยอมรับแล้ว', solved: '✓ แก้ไขแล้ว' } as const;

/** Mark on a row where the newest proposal differs from what stands there; the names of the columns follow. */
export const DIFFERS = '✎ มีข้อเสนอใหม่';

/** Whether a report still agrees with the scores. */
export const CURRENCY = { current: '✓ ตรงกับข้อมูลปัจจุบัน', stale: '↻ ข้อมูลเปลี่ยนแล้ว ควรจัดทำใหม่' } as const;

/** The warning on computed cells. */
export const WARNING = 'ระบบคำนวณช่องสีเทาและจะเขียนใหม่ทุกครั้ง โปรดแก้ไขในคอลัมน์ที่มีหัวสีน้ำเงินแทน';

/** A conditional format: cells of a column (and of those from `from` on) whose text begins with one of the words. */
interface MarkRule {
  readonly sheet: SheetId;
  readonly column: string;
  readonly from?: string;
  readonly starts: readonly string[];
  readonly mark: keyof typeof MARKS;
}

export const MARK_RULES: readonly MarkRule[] = [
  { sheet: 'indicators', column: 'state', from: 'score', starts: ['▼', '⚠'], mark: 'below' },
  { sheet: 'indicators', column: 'state', starts: ['▲'], mark: 'above' },
  { sheet: 'items', column: 'state', starts: ['▼', '⚠'], mark: 'below' },
  { sheet: 'items', column: 'state', starts: ['◆'], mark: 'mixed' },
  { sheet: 'items', column: 'state', starts: ['▲'], mark: 'above' },
  { sheet: 'items', column: 'certainty', starts: ['?'], mark: 'mixed' },
  { sheet: 'analysis', column: 'class', starts: ['▼'], mark: 'below' },
  { sheet: 'analysis', column: 'class', starts: ['◆'], mark: 'mixed' },
  { sheet: 'analysis', column: 'class', starts: ['▲'], mark: 'above' },
  { sheet: 'analysis', column: 'class', starts: [NONE, '≈'], mark: 'waiting' },
  { sheet: 'analysis', column: 'differs', starts: ['✎'], mark: 'news' },
  { sheet: 'plan', column: 'status', starts: [PLAN_STATUS.due], mark: 'below' },
  { sheet: 'plan', column: 'status', starts: [PLAN_STATUS.named, PLAN_STATUS.develop, PLAN_STATUS.carried], mark: 'mixed' },
  { sheet: 'plan', column: 'status', starts: [PLAN_STATUS.passed, PLAN_STATUS.keep], mark: 'above' },
  { sheet: 'plan', column: 'status', starts: [PLAN_STATUS.notAsked], mark: 'waiting' },
  { sheet: 'plan', column: 'status', starts: [PLAN_STATUS.byHand], mark: 'news' },
  { sheet: 'plan', column: 'differs', starts: ['✎'], mark: 'news' },
  { sheet: 'followUp', column: 'status', starts: ['ดำเนินการแล้ว'], mark: 'above' },
  { sheet: 'followUp', column: 'status', starts: ['อยู่ระหว่าง'], mark: 'mixed' },
  { sheet: 'followUp', column: 'status', starts: ['ยังไม่ได้', 'ยกเลิก'], mark: 'below' },
  { sheet: 'findings', column: 'severity', starts: ['⛔'], mark: 'below' },
  { sheet: 'findings', column: 'severity', starts: ['⚠'], mark: 'mixed' },
  { sheet: 'findings', column: 'state', starts: ['✓'], mark: 'above' },
  { sheet: 'framework', column: 'certainty', starts: ['?'], mark: 'mixed' },
  { sheet: 'framework', column: 'certainty', starts: ['✗'], mark: 'waiting' },
  { sheet: 'register', column: 'current', starts: ['✓'], mark: 'above' },
  { sheet: 'register', column: 'current', starts: ['↻'], mark: 'mixed' },
];

/** How the sheets look: a calm palette, one font, and state words that carry an icon, so that no state is colour alone. */
import type { SheetLook } from '../model';

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
  bothAbove: '▲ ผ่านทั้งสองส่วน',
  mixed: '◆ ผ่านเพียงส่วนเดียว',
  bothBelow: '▼ ต่ำกว่าเกณฑ์ทั้งสองส่วน',
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

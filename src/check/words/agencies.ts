/** How names of local agencies look in running text (rules R02, R03). */
import { NAMED_TYPES } from '../../thai';

export interface AgencyForm {
  /** The opening words as written. */
  readonly opening: string;
  /** Forms of one kind of agency share a kind. */
  readonly kind: string;
}

/** Full and short openings; those that are written out stand first. */
export const AGENCY_FORMS: readonly AgencyForm[] = [
  ...NAMED_TYPES.map(({ name, short }) => ({ opening: name, kind: short })),
  ...NAMED_TYPES.map(({ short }) => ({ opening: short, kind: short })),
];

/** Words that follow the opening where no name is meant ("องค์การบริหารส่วนตำบลได้จัดทำ"). */
export const NOT_A_NAME =
  /^(?:ได้|มี|และ|หรือ|ที่|ใน|เป็น|จะ|ควร|ต้อง|ดำเนิน|จัด|ทุก|ทั้ง|แห่ง|ซึ่ง|โดย|เพื่อ|ให้|ของ|กำหนด|ประกาศ|ตาม|ต่าง|นี้|ดังกล่าว|ประจำ|เรื่อง|ว่า|ขอ|ไม่|อื่น|กับ|ผู้|หัวหน้า|นายก|ปลัด|คณะ|สภา|จำนวน|ขนาด|พ\.ศ|ฯ|แจ้ง|เผยแพร่|เรา|เอง|ปฏิบัติ|สามารถ|ยัง|อยู่|จาก|ด้วย|ต่อ|ไป|มา|แล้ว|รับ|ส่ง|ทำ|หน่วย|พบ|เห็น|ร่วม|เปิด|ปรับ|พร้อม|สำหรับ|เข้า|ผ่าน)/;

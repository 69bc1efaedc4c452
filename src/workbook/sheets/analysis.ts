/** ผลวิเคราะห์: one row per indicator and per scored item; figures are computed, texts are proposed and may be edited. */
import type { SheetSchema } from '../schema';

const figure = { role: 'computed', width: 100, numberFormat: '0.00', align: 'right' } as const;
const text = { role: 'proposed', width: 320, wrap: true, numberFormat: '@' } as const;

export const analysis: SheetSchema = {
  id: 'analysis',
  tabColor: '#3c8c5a',
  title: 'ผลวิเคราะห์รายตัวชี้วัดและรายข้อ',
  hint: 'ตัวเลขคำนวณใหม่ทุกครั้งที่สั่งวิเคราะห์คะแนน คอลัมน์ที่มีหัวสีน้ำเงินแก้ไขได้และระบบจะคงข้อความที่แก้ไขไว้',
  rows: 200,
  frozenColumns: 3,
  columns: [
    { key: 'kind', header: 'ระดับข้อมูล', role: 'computed', width: 100 },
    { key: 'code', header: 'รหัส', aliases: ['ที่'], role: 'computed', width: 100, align: 'center', numberFormat: '@' },
    { key: 'name', header: 'ชื่อ', aliases: ['ตัวชี้วัด/ข้อ'], role: 'computed', width: 260, wrap: true },
    { key: 'score', header: 'คะแนน', ...figure },
    { key: 'EIT1', header: 'EIT ส่วนที่ 1', ...figure },
    { key: 'EIT2', header: 'EIT ส่วนที่ 2', ...figure },
    { key: 'gap', header: 'ห่างจากเกณฑ์', ...figure, note: 'จำนวนคะแนนที่ยังขาด ค่า 0 หมายความว่าถึงเกณฑ์แล้ว' },
    { key: 'rank', header: 'อันดับ', role: 'computed', width: 100, align: 'center' },
    { key: 'previous', header: 'ปีก่อน', ...figure },
    { key: 'change', header: 'เปลี่ยนแปลง', ...figure, numberFormat: '+0.00;-0.00;0.00' },
    { key: 'class', header: 'ผลเทียบเกณฑ์', aliases: ['สถานะ'], role: 'computed', width: 190 },
    {
      key: 'weight',
      header: 'น้ำหนักในคะแนนภาพรวม (%)',
      aliases: ['น้ำหนัก'],
      ...figure,
      note: 'คะแนนภาพรวมเปลี่ยนกี่ส่วนในร้อยเมื่อรายการนี้เปลี่ยน 1 คะแนน ข้อ OIT ที่ไม่ทราบหลักเกณฑ์เป็นค่าประมาณแบบเฉลี่ยเท่ากัน',
    },
    { key: 'origin', header: 'ที่มาของตัวเลข', role: 'computed', width: 190, wrap: true, numberFormat: '@' },
    { key: 'strength', header: 'จุดแข็ง', ...text },
    { key: 'weakness', header: 'จุดที่ต้องพัฒนา', aliases: ['จุดอ่อน', 'ข้อบกพร่อง'], ...text },
    { key: 'advice', header: 'ข้อเสนอแนะ', aliases: ['แนวทางปรับปรุง'], ...text },
    { key: 'differs', header: 'ข้อเสนอใหม่', role: 'computed', width: 160, wrap: true },
    { key: 'subject', header: 'รหัสอ้างอิง', role: 'hidden', width: 60, numberFormat: '@', required: true },
    { key: 'proposed', header: 'ข้อเสนอเดิม', role: 'hidden', width: 60, numberFormat: '@' },
  ],
};

/** ผลวิเคราะห์: one row per indicator and per scored item; figures are computed, texts are proposed and may be edited. */
import { defineSheet } from '../columns';

const figure = { role: 'computed', width: 100, numberFormat: '0.00', align: 'right' } as const;
const text = { role: 'proposed', width: 320, wrap: true, numberFormat: '@' } as const;

/** The subject of the row that holds the total and the level as analysed: the score sheet shows the level from there. */
export const TOTAL_SUBJECT = 'total';

export const analysis = defineSheet({
  id: 'analysis',
  tabColor: '#3c8c5a',
  title: 'ผลวิเคราะห์รายตัวชี้วัดและรายข้อ',
  hint: 'ตัวเลขคำนวณใหม่ทุกครั้งที่สั่งวิเคราะห์คะแนน คอลัมน์ที่มีหัวสีน้ำเงินแก้ไขได้และระบบจะคงข้อความที่แก้ไขไว้',
  rows: 200,
  frozenColumns: 3,
  columns: {
    kind: { header: 'ระดับข้อมูล', role: 'computed', width: 100 },
    code: { header: 'รหัส', aliases: ['ที่'], role: 'computed', width: 100, align: 'center', numberFormat: '@' },
    name: { header: 'ชื่อ', aliases: ['ตัวชี้วัด/ข้อ'], role: 'computed', width: 260, wrap: true },
    score: { header: 'คะแนน', ...figure },
    EIT1: { header: 'EIT ส่วนที่ 1', ...figure },
    EIT2: { header: 'EIT ส่วนที่ 2', ...figure },
    gap: { header: 'ห่างจากเกณฑ์', ...figure, note: 'จำนวนคะแนนที่ยังขาด ค่า 0 หมายความว่าถึงเกณฑ์แล้ว' },
    rank: { header: 'อันดับ', role: 'computed', width: 100, align: 'center' },
    previous: { header: 'ปีก่อน', ...figure },
    change: { header: 'เปลี่ยนแปลง', ...figure, numberFormat: '+0.00;-0.00;0.00' },
    class: { header: 'ผลเทียบเกณฑ์', aliases: ['สถานะ'], role: 'computed', width: 190 },
    weight: {
      header: 'น้ำหนักในคะแนนภาพรวม (%)',
      aliases: ['น้ำหนัก'],
      ...figure,
      note: 'คะแนนภาพรวมเปลี่ยนกี่ส่วนในร้อยเมื่อรายการนี้เปลี่ยน 1 คะแนน ข้อ OIT ที่ไม่ทราบหลักเกณฑ์เป็นค่าประมาณแบบเฉลี่ยเท่ากัน',
    },
    origin: { header: 'ที่มาของตัวเลข', role: 'computed', width: 190, wrap: true, numberFormat: '@' },
    strength: { header: 'จุดแข็ง', ...text },
    weakness: { header: 'จุดที่ต้องพัฒนา', aliases: ['จุดอ่อน', 'ข้อบกพร่อง'], ...text },
    advice: { header: 'ข้อเสนอแนะ', aliases: ['แนวทางปรับปรุง'], ...text },
    differs: { header: 'ข้อเสนอใหม่', role: 'computed', width: 160, wrap: true },
    subject: { header: 'รหัสอ้างอิง', role: 'hidden', width: 60, numberFormat: '@', required: true },
    proposed: { header: 'ข้อเสนอเดิม', role: 'hidden', width: 60, numberFormat: '@' },
  },
});

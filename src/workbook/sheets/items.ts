/** คะแนนรายข้อ: one row per item of the year's framework; sub-indicators and whole parts may have rows of their own. */
import { defineSheet } from '../columns';

const score = { role: 'human', width: 100, numberFormat: '0.00', align: 'right', between: [0, 100] } as const;

export const items = defineSheet({
  id: 'items',
  tabColor: '#2f6db5',
  title: 'คะแนนรายข้อ',
  hint: 'ข้อ I และ O กรอกช่องคะแนน ข้อ E กรอกแยกส่วนที่ 1 และส่วนที่ 2 ข้อเสนอแนะของผู้ประเมินพิมพ์บรรทัดละหนึ่งเรื่อง',
  rows: 120,
  frozenColumns: 1,
  columns: {
    code: { header: 'รหัสข้อ', aliases: ['ข้อ', 'รหัส'], role: 'computed', width: 100, align: 'center', required: true },
    indicator: { header: 'ตัวชี้วัดที่', aliases: ['ตัวชี้วัด'], role: 'computed', width: 100, align: 'center' },
    sub: { header: 'ตัวชี้วัดย่อย', role: 'computed', width: 100, numberFormat: '@', align: 'center' },
    text: {
      header: 'ข้อคำถาม/ข้อมูลที่ต้องเผยแพร่',
      aliases: ['ข้อคำถาม', 'รายละเอียด', 'ประเด็น'],
      role: 'computed',
      width: 420,
      wrap: true,
    },
    score: { header: 'คะแนน', aliases: ['คะแนนที่ได้'], ...score, note: 'สำหรับข้อ I และ O', required: true },
    EIT1: {
      header: 'คะแนน EIT ส่วนที่ 1',
      aliases: ['EIT ส่วนที่ 1', 'EIT Public', 'ส่วนที่ 1'],
      ...score,
      note: 'ผู้รับบริการตอบด้วยตนเอง (EIT Public)',
    },
    EIT2: {
      header: 'คะแนน EIT ส่วนที่ 2',
      aliases: ['EIT ส่วนที่ 2', 'EIT Survey', 'ส่วนที่ 2'],
      ...score,
      note: 'ผู้ประเมินเป็นผู้เก็บข้อมูลจากผู้รับบริการ (EIT Survey)',
    },
    recommendation: {
      header: 'ข้อเสนอแนะของผู้ประเมิน',
      aliases: ['ข้อเสนอแนะ', 'เหตุผลที่ไม่ได้คะแนน'],
      role: 'human',
      width: 360,
      wrap: true,
      numberFormat: '@',
      note: 'บรรทัดละหนึ่งเรื่อง ข้อ E พิมพ์ “ส่วนที่ 1:” หรือ “ส่วนที่ 2:” นำหน้าได้',
    },
    state: { header: 'สถานะ', role: 'computed', width: 170 },
    certainty: {
      header: 'ที่มาของถ้อยคำ',
      aliases: ['ความแน่ชัด'],
      role: 'computed',
      width: 170,
      note: 'ถ้อยคำที่ยังไม่ยืนยันแก้ได้ในแผ่นงานกรอบประเมิน',
    },
  },
});

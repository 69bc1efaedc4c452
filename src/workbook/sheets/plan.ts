/** แผนมาตรการ: one row per measure; a list is one statement per line. */
import { MEASURE_KINDS } from '../../model';
import { defineSheet } from '../columns';

const text = { role: 'proposed', wrap: true, numberFormat: '@' } as const;

export const plan = defineSheet({
  id: 'plan',
  tabColor: '#3c8c5a',
  title: 'แผนมาตรการจากผลการประเมิน ITA',
  hint: 'แก้ไขได้ทุกคอลัมน์ที่มีหัวสีน้ำเงิน พิมพ์บรรทัดละหนึ่งเรื่องโดยไม่ต้องใส่เลขลำดับ ขั้นตอนของส่วนราชการใดให้พิมพ์ชื่อนำ เช่น “กองคลัง:”',
  rows: 150,
  filter: true,
  frozenColumns: 1,
  columns: {
    number: { header: 'ลำดับ', aliases: ['ที่'], role: 'computed', width: 60, align: 'center' },
    topic: { header: 'ประเด็น', aliases: ['ประเด็นที่ต้องพัฒนา'], ...text, width: 160, choiceFrom: 'topics' },
    indicators: { header: 'ตัวชี้วัด', aliases: ['ตัวชี้วัดที่'], ...text, width: 100, align: 'center', note: 'เลขตัวชี้วัด คั่นด้วยจุลภาค เช่น 6, 8' },
    items: {
      header: 'ข้อ',
      aliases: ['ข้อคำถาม', 'รหัสข้อ'],
      ...text,
      width: 100,
      align: 'center',
      note: 'รหัสข้อ คั่นด้วยจุลภาค เช่น E2, E5',
    },
    kind: { header: 'ประเภท', ...text, width: 100, choice: { values: MEASURE_KINDS, strict: false } },
    title: {
      header: 'มาตรการ',
      aliases: ['มาตรการ/โครงการ/กิจกรรม', 'มาตรการยกระดับคะแนน', 'ชื่อมาตรการ'],
      ...text,
      width: 240,
      required: true,
    },
    method: { header: 'วิธีการ', aliases: ['วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ'], ...text, width: 260 },
    analysis: { header: 'ผลการวิเคราะห์', aliases: ['ผลการวิเคราะห์ตัวชี้วัด', 'ผลวิเคราะห์'], ...text, width: 260 },
    steps: { header: 'ขั้นตอน', aliases: ['ขั้นตอน/วิธีดำเนินการ', 'ขั้นตอนหรือวิธีดำเนินการปฏิบัติ'], ...text, width: 340 },
    units: {
      header: 'ผู้รับผิดชอบ',
      aliases: ['ส่วนราชการ', 'หน่วยงานรับผิดชอบ'],
      ...text,
      width: 160,
      choiceFrom: 'units',
      note: 'บรรทัดละหนึ่งส่วนราชการ รายการเลือกมาจากแผ่นงานตั้งค่า พิมพ์หลายบรรทัดหรือชื่ออื่นได้',
    },
    period: { header: 'ระยะเวลา', aliases: ['ระยะเวลาดำเนินการ', 'ช่วงระยะเวลาการดำเนินการ'], ...text, width: 160 },
    monitoring: { header: 'แนวทางกำกับติดตาม', aliases: ['การติดตามผล', 'การกำกับติดตาม'], ...text, width: 240 },
    success: { header: 'ตัวชี้วัดความสำเร็จ', aliases: ['ผลสำเร็จ'], ...text, width: 240 },
    target: { header: 'ค่าเป้าหมาย', aliases: ['เป้าหมาย'], ...text, width: 140 },
    budget: { header: 'งบประมาณ', aliases: ['งบประมาณที่ใช้', 'งบประมาณ (บาท)'], ...text, width: 140, note: 'พิมพ์จำนวนเงิน หรือ “ไม่ใช้งบประมาณ”' },
    support: { header: 'หน่วยงานสนับสนุน', aliases: ['ผู้สนับสนุน', 'หน่วยงานร่วม'], ...text, width: 160 },
    rhythm: { header: 'รอบการรายงาน', aliases: ['ความถี่การรายงาน'], ...text, width: 120 },
    evidence: { header: 'หลักฐาน', aliases: ['เอกสารหลักฐาน', 'หลักฐานที่เผยแพร่'], ...text, width: 220 },
    status: { header: 'สถานะ', role: 'computed', width: 160, wrap: true },
    differs: { header: 'ข้อเสนอใหม่', role: 'computed', width: 160, wrap: true, note: 'คอลัมน์ที่ข้อเสนอล่าสุดต่างจากข้อความที่ท่านแก้ไขไว้' },
    id: { header: 'รหัสมาตรการ', role: 'hidden', width: 60, numberFormat: '@' },
    proposed: { header: 'ข้อเสนอเดิม', role: 'hidden', width: 60, numberFormat: '@' },
    acceptance: {
      header: 'เหตุผลที่ยอมรับ',
      role: 'human',
      width: 220,
      wrap: true,
      numberFormat: '@',
      note: 'เหตุผลที่ยอมรับข้อสังเกตของแถวนี้',
    },
  },
});

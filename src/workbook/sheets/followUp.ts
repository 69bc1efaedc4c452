/** ติดตามผล: one row per measure, action and round. */
import { ATTAINMENTS, RESULT_STATUSES } from '../../model';
import { defineSheet } from '../columns';

/** The lists of statuses offer and do not refuse: words such as "เสร็จแล้ว" are understood when they are read; unknown ones are then refused at their cell. */
const offered = <T extends string>(values: readonly T[]) => ({ values, strict: false });

const human = { role: 'human', wrap: true } as const;

/** Round as people see it. */
export const ROUND_WORDS = { 6: '6 เดือน', 12: '12 เดือน' } as const;

export const followUp = defineSheet({
  id: 'followUp',
  tabColor: '#3c8c5a',
  title: 'ติดตามผลการดำเนินการตามแผน',
  hint: 'บันทึกผลและหลักฐานของแต่ละขั้นตอนในรอบ 6 เดือนและ 12 เดือน',
  rows: 400,
  filter: true,
  // Whoever types results far to the right still sees the step that they belong to.
  frozenColumns: 3,
  columns: {
    round: {
      header: 'รอบ',
      aliases: ['รอบติดตาม'],
      role: 'computed',
      width: 80,
      align: 'center',
      numberFormat: '@',
      required: true,
    },
    measureTitle: { header: 'มาตรการ', role: 'computed', width: 180, wrap: true, numberFormat: '@' },
    action: { header: 'ขั้นตอน/กิจกรรม', aliases: ['ขั้นตอน', 'กิจกรรม'], role: 'computed', width: 240, wrap: true, numberFormat: '@' },
    units: { header: 'ผู้รับผิดชอบ', aliases: ['ส่วนราชการ'], role: 'computed', width: 160, wrap: true, numberFormat: '@' },
    id: { header: 'รหัสแถว', role: 'hidden', width: 60, numberFormat: '@' },
    measureId: { header: 'รหัสมาตรการ', role: 'hidden', width: 60, numberFormat: '@' },
    status: {
      header: 'สถานะ',
      ...human,
      width: 160,
      choice: offered(RESULT_STATUSES),
      note: 'เลือกจากรายการ หรือพิมพ์ด้วยถ้อยคำทั่วไป เช่น เสร็จแล้ว กำลังทำ ยังไม่เริ่ม ร้อยละ 75 คำที่อ่านไม่ออกระบบจะแจ้งเมื่อตรวจความถูกต้อง',
    },
    result: { header: 'ผลการดำเนินการ', ...human, width: 320, numberFormat: '@' },
    date: { header: 'วันที่ดำเนินการ', aliases: ['วันที่'], ...human, width: 120 },
    participants: { header: 'จำนวนผู้เข้าร่วม', aliases: ['ผู้เข้าร่วม'], ...human, width: 120 },
    outcome: { header: 'ผลลัพธ์/ความสำเร็จ', aliases: ['ผลลัพธ์', 'ความสำเร็จ'], ...human, width: 280, numberFormat: '@' },
    evidence: {
      header: 'หลักฐาน (ลิงก์)',
      aliases: ['หลักฐาน', 'ลิงก์หลักฐาน'],
      ...human,
      width: 280,
      numberFormat: '@',
      note: 'บรรทัดละหนึ่งลิงก์ ชี้ไปที่หน้าหลักฐานโดยตรง',
    },
    photos: {
      header: 'ภาพถ่าย',
      aliases: ['รูปภาพ', 'รูปถ่าย', 'ภาพประกอบ'],
      ...human,
      width: 240,
      numberFormat: '@',
      note: 'เพิ่มภาพจากหน้าต่างสร้างรายงาน แต่ละบรรทัดคือที่อยู่ของภาพแล้วตามด้วยคำบรรยาย แก้คำบรรยายที่นี่ได้',
    },
    obstacle: { header: 'ปัญหาและอุปสรรค', aliases: ['อุปสรรค', 'ปัญหา'], ...human, width: 240, numberFormat: '@' },
    attained: {
      header: 'ผลเทียบตัวชี้วัดความสำเร็จ',
      aliases: ['ผลเทียบเป้าหมาย', 'บรรลุเป้าหมาย'],
      ...human,
      width: 160,
      choice: offered(ATTAINMENTS),
      note: 'ระบุครั้งเดียวต่อมาตรการ ในแถวใดแถวหนึ่งของมาตรการนั้น',
    },
  },
});

/** กรอบประเมิน: the framework of one or more years, seeded from the product's data; what stands here for the assessed year wins. */
import type { Certainty } from '../../model';
import { defineSheet } from '../columns';

/** What a row describes, as people pick it. */
export const ROW_TYPES = {
  tool: 'แบบวัด',
  indicator: 'ตัวชี้วัด',
  subIndicator: 'ตัวชี้วัดย่อย',
  item: 'ข้อ',
  topic: 'ประเด็น',
  threshold: 'เกณฑ์คะแนน',
  levelScheme: 'ระบบระดับ',
  planElement: 'องค์ประกอบของแผน',
  reportElement: 'องค์ประกอบของรายงานผล',
} as const;

export type RowType = keyof typeof ROW_TYPES;

/** How sure a fact is, as people pick it; `unused` takes the row's fact out of the year. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  stated: '✓ มีแหล่งอ้างอิง',
  computed: '≈ คำนวณจากผลที่ประกาศ',
  inferred: '? อนุมานจากเอกสาร ควรยืนยัน',
  general: '? ความรู้ทั่วไป ต้องยืนยัน',
};
export const UNUSED = '✗ ไม่ใช้ปีนี้';

export const LEVEL_SCHEMES = { fiveLevels: 'ห้าระดับ', letters: 'ตัวอักษร AA–F' } as const;

export const framework = defineSheet({
  id: 'framework',
  tabColor: '#7a5aa6',
  title: 'กรอบการประเมินรายปี',
  hint: 'แก้ไขถ้อยคำและเพิ่มข้อของปีใหม่ได้ ระบบใช้แถวของปีที่ประเมินแทนข้อมูลที่มากับระบบ',
  rows: 300,
  frozenColumns: 3,
  columns: {
    fiscalYear: {
      header: 'ปีงบประมาณ (พ.ศ.)',
      aliases: ['ปีงบประมาณ', 'ปี'],
      role: 'human',
      width: 100,
      numberFormat: '0',
      align: 'center',
      required: true,
    },
    type: {
      header: 'ชนิดแถว',
      aliases: ['ชนิด'],
      role: 'human',
      width: 100,
      choice: { values: Object.values(ROW_TYPES), strict: true },
      required: true,
    },
    code: { header: 'รหัส', role: 'human', width: 100, numberFormat: '@', align: 'center', required: true },
    indicator: { header: 'ตัวชี้วัดที่', role: 'human', width: 100, numberFormat: '0', align: 'center' },
    sub: {
      header: 'ตัวชี้วัดย่อย',
      role: 'human',
      width: 100,
      numberFormat: '@',
      align: 'center',
      note: 'สำหรับแถวประเด็น: รหัสข้อในประเด็นนั้น คั่นด้วยจุลภาค',
    },
    text: { header: 'ชื่อหรือถ้อยคำ', aliases: ['ถ้อยคำ', 'ชื่อ'], role: 'human', width: 460, wrap: true, required: true },
    value: { header: 'น้ำหนักหรือค่า', aliases: ['น้ำหนัก', 'ค่า'], role: 'human', width: 100, align: 'right' },
    certainty: {
      header: 'ความแน่ชัด',
      role: 'human',
      width: 200,
      choice: { values: [...Object.values(CERTAINTY_WORDS), UNUSED], strict: false },
    },
    source: { header: 'แหล่งที่มา', aliases: ['ที่มา'], role: 'human', width: 260, wrap: true },
  },
});

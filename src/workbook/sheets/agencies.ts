/** หลายหน่วยงาน: one row an agency and year, for an office that looks after many. Made only when its menu is chosen. The keys are score keys where they are scores. */
import { AGENCY_TYPES } from '../../model';
import { defineSheet } from '../columns';
import { eitPartColumns, indicatorColumns } from './scoreColumns';

const figure = { role: 'computed', width: 90, numberFormat: '0.00', align: 'right' } as const;
const text = { role: 'human', numberFormat: '@' } as const;

const SCORE_WIDTH = 90;

/** Rows that one sheet takes; for more there is the command. */
export const MOST_AGENCIES = 1000;

export const agencies = defineSheet({
  id: 'agencies',
  tabColor: '#5b3f8c',
  title: 'หลายหน่วยงาน',
  hint: 'วางคะแนนหน่วยงานละหนึ่งแถวต่อปี (ไม่เกิน 1,000 แถว) แล้วเลือกเมนู ITA > หลายหน่วยงาน ช่องสีเทาระบบคำนวณให้',
  rows: MOST_AGENCIES,
  frozenColumns: 2,
  filter: true,
  columns: {
    year: {
      header: 'ปีงบประมาณ (พ.ศ.)',
      aliases: ['ปีงบประมาณ', 'ปี', 'ปี พ.ศ.'],
      role: 'human',
      width: 90,
      numberFormat: '0',
      align: 'center',
      note: 'เว้นว่างไว้เพื่อใช้ปีที่ประเมินในแผ่นงานตั้งค่า',
    },
    agency: { header: 'หน่วยงาน', aliases: ['ชื่อหน่วยงาน', 'อปท.', 'ชื่อ อปท.'], ...text, width: 280, required: true },
    type: {
      header: 'ประเภท',
      aliases: ['ประเภทหน่วยงาน'],
      ...text,
      width: 170,
      choice: { values: AGENCY_TYPES.map(({ name }) => name), strict: false },
      note: 'เว้นว่างไว้ได้หากชื่อหน่วยงานบอกประเภทอยู่แล้ว',
    },
    district: { header: 'อำเภอ', ...text, width: 130 },
    province: { header: 'จังหวัด', ...text, width: 130 },
    ...indicatorColumns(SCORE_WIDTH),
    ...eitPartColumns(SCORE_WIDTH),
    published: { header: 'ระดับที่ประกาศ', aliases: ['ระดับผลการประเมิน'], ...text, width: 120, align: 'center' },
    total: { header: 'คะแนนภาพรวม', ...figure, width: 110 },
    level: { header: 'ระดับที่คำนวณได้', role: 'computed', width: 150, align: 'center' },
    place: { header: 'ลำดับในปี', role: 'computed', width: 80, numberFormat: '0', align: 'center', note: 'คะแนนที่พิมพ์เท่ากันใช้ลำดับเดียวกัน' },
    IIT: { header: 'IIT', ...figure },
    EIT: { header: 'EIT', ...figure },
    OIT: { header: 'OIT', ...figure },
    below: { header: 'ตัวชี้วัดที่ต่ำกว่าเกณฑ์', role: 'computed', width: 160, numberFormat: '@' },
    next: { header: 'ทางสู่ระดับถัดไป', role: 'computed', width: 300, wrap: true, numberFormat: '@' },
    note: { header: 'ข้อสังเกต', role: 'computed', width: 360, wrap: true, numberFormat: '@' },
  },
});

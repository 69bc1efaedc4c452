/** คลังมาตรการ: the agency's own measures and phrases, on top of the built-in library. */
import { isMeasureDetail, MEASURE_KINDS, MEASURE_TEXT_FIELDS } from '../../model';
import { defineSheet } from '../columns';

const text = { role: 'human', wrap: true, numberFormat: '@' } as const;

/** What an entry is, as people pick it. */
export const ENTRY_WORDS = { measure: 'มาตรการ', phrase: 'ถ้อยคำ' } as const;

/** The columns that become LibraryEntry.fields. */
export const LIBRARY_FIELDS = [
  'kind',
  ...MEASURE_TEXT_FIELDS.filter((field) => field !== 'topic' && !isMeasureDetail(field)),
  'text',
  'note',
] as const;

export const library = defineSheet({
  id: 'library',
  tabColor: '#7a5aa6',
  title: 'คลังมาตรการและถ้อยคำของหน่วยงาน',
  hint: 'รายการในแผ่นงานนี้ใช้ก่อนคลังที่มากับระบบ ใช้เก็บมาตรการที่ได้ผลดีไว้สำหรับปีต่อไป',
  rows: 150,
  frozenColumns: 2,
  columns: {
    type: { header: 'ชนิด', ...text, width: 100, choice: { values: ['มาตรการ', 'ถ้อยคำ'], strict: true }, required: true },
    key: {
      header: 'ใช้กับ',
      aliases: ['ตัวชี้วัด/ข้อ/คำหลัก'],
      ...text,
      width: 100,
      note: 'เลขตัวชี้วัด รหัสข้อ หรือคำหลักของถ้อยคำ',
      required: true,
    },
    kind: { header: 'ประเภท', ...text, width: 100, choice: { values: MEASURE_KINDS, strict: false } },
    title: { header: 'ชื่อมาตรการ', ...text, width: 240 },
    method: { header: 'วิธีการ', ...text, width: 240 },
    analysis: { header: 'ผลการวิเคราะห์', ...text, width: 240 },
    steps: { header: 'ขั้นตอน', ...text, width: 320 },
    units: { header: 'ผู้รับผิดชอบ', ...text, width: 150 },
    period: { header: 'ระยะเวลา', ...text, width: 150 },
    monitoring: { header: 'แนวทางกำกับติดตาม', ...text, width: 240 },
    success: { header: 'ตัวชี้วัดความสำเร็จ', ...text, width: 240 },
    text: { header: 'ถ้อยคำ', aliases: ['ข้อความ'], ...text, width: 360 },
    note: { header: 'หมายเหตุ', ...text, width: 200 },
    id: { header: 'รหัสรายการ', role: 'hidden', width: 60, numberFormat: '@' },
  },
});

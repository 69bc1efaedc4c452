/** คลังมาตรการ: the agency's own measures and phrases, on top of the built-in library. */

import { MEASURE_KINDS } from '../../model';
import type { SheetSchema } from '../schema';

const text = { role: 'human', wrap: true, numberFormat: '@' } as const;

/** What an entry is, as people pick it. */
export const ENTRY_WORDS = { measure: 'มาตรการ', phrase: 'ถ้อยคำ' } as const;

/** The columns that become LibraryEntry.fields. */
export const LIBRARY_FIELDS = [
  'kind',
  'title',
  'method',
  'analysis',
  'steps',
  'units',
  'period',
  'monitoring',
  'success',
  'text',
  'note',
] as const;

export const library: SheetSchema = {
  id: 'library',
  tabColor: '#7a5aa6',
  title: 'คลังมาตรการและถ้อยคำของหน่วยงาน',
  hint: 'รายการในแผ่นงานนี้ใช้ก่อนคลังที่มากับระบบ ใช้เก็บมาตรการที่ได้ผลดีไว้สำหรับปีต่อไป',
  rows: 150,
  frozenColumns: 2,
  columns: [
    { key: 'type', header: 'ชนิด', ...text, width: 100, choice: { values: ['มาตรการ', 'ถ้อยคำ'], strict: true }, required: true },
    {
      key: 'key',
      header: 'ใช้กับ',
      aliases: ['ตัวชี้วัด/ข้อ/คำหลัก'],
      ...text,
      width: 100,
      note: 'เลขตัวชี้วัด รหัสข้อ หรือคำหลักของถ้อยคำ',
      required: true,
    },
    { key: 'kind', header: 'ประเภท', ...text, width: 100, choice: { values: MEASURE_KINDS, strict: false } },
    { key: 'title', header: 'ชื่อมาตรการ', ...text, width: 240 },
    { key: 'method', header: 'วิธีการ', ...text, width: 240 },
    { key: 'analysis', header: 'ผลการวิเคราะห์', ...text, width: 240 },
    { key: 'steps', header: 'ขั้นตอน', ...text, width: 320 },
    { key: 'units', header: 'ผู้รับผิดชอบ', ...text, width: 150 },
    { key: 'period', header: 'ระยะเวลา', ...text, width: 150 },
    { key: 'monitoring', header: 'แนวทางกำกับติดตาม', ...text, width: 240 },
    { key: 'success', header: 'ตัวชี้วัดความสำเร็จ', ...text, width: 240 },
    { key: 'text', header: 'ถ้อยคำ', aliases: ['ข้อความ'], ...text, width: 360 },
    { key: 'note', header: 'หมายเหตุ', ...text, width: 200 },
    { key: 'id', header: 'รหัสรายการ', role: 'hidden', width: 60, numberFormat: '@' },
  ],
};

/** ทะเบียนรายงาน: every report made. */
import type { ReportKind } from '../../model';
import { defineSheet } from '../columns';

/** Kinds of report as people read them. */
export const KIND_WORDS: Readonly<Record<ReportKind, string>> = {
  analysis: 'รายงานผลการวิเคราะห์',
  measures: 'แผนมาตรการ',
  short: 'รายงานฉบับย่อ',
  document: 'เอกสารมาตรการพร้อมผลวิเคราะห์',
  items: 'รายงานวิเคราะห์รายข้อ',
  progress: 'รายงานผลการดำเนินการ',
  summary: 'สรุปสำหรับผู้บริหาร',
  memo: 'บันทึกข้อความ',
  announcement: 'ประกาศมาตรการ',
  order: 'คำสั่งแต่งตั้งคณะทำงาน',
  agenda: 'ระเบียบวาระการประชุม',
};

const computed = { role: 'computed' } as const;

export const register = defineSheet({
  id: 'register',
  tabColor: '#b5722f',
  title: 'ทะเบียนรายงาน',
  hint: 'รายงานทุกฉบับที่จัดทำจากสมุดงานนี้ ฉบับที่ข้อมูลเปลี่ยนแล้วมีเครื่องหมายกำกับ',
  rows: 100,
  frozenColumns: 0,
  columns: {
    version: { header: 'ฉบับที่', ...computed, width: 100, align: 'center', numberFormat: '0', required: true },
    kind: { header: 'ชนิดรายงาน', ...computed, width: 200, wrap: true },
    title: { header: 'ชื่อรายงาน', ...computed, width: 380, wrap: true },
    made: { header: 'จัดทำเมื่อ', ...computed, width: 210, numberFormat: '@' },
    current: { header: 'ความเป็นปัจจุบัน', ...computed, width: 220 },
    url: { header: 'ลิงก์', ...computed, width: 300 },
    fileId: { header: 'รหัสไฟล์', role: 'hidden', width: 60, numberFormat: '@' },
    modified: { header: 'เวลาแก้ไขล่าสุดเมื่อจัดทำ', role: 'hidden', width: 60, numberFormat: '@' },
    fingerprint: { header: 'ลายนิ้วมือข้อมูล', role: 'hidden', width: 60, numberFormat: '@' },
  },
});

/** ผลการตรวจ: the checker's list, rewritten at every check; the reason for accepting a finding is a person's and travels with it. */
import { defineSheet } from '../columns';

const computed = { role: 'computed', wrap: true } as const;

export const findings = defineSheet({
  id: 'findings',
  tabColor: '#b5722f',
  title: 'ผลการตรวจความถูกต้อง',
  hint: 'รายการจะปรับปรุงใหม่ทุกครั้งที่สั่งตรวจ หากยอมรับข้อสังเกตใด โปรดพิมพ์เหตุผลในช่องสุดท้าย',
  rows: 300,
  frozenColumns: 1,
  columns: {
    severity: { header: 'ความสำคัญ', ...computed, width: 130 },
    state: { header: 'สถานะ', ...computed, width: 130 },
    code: { header: 'รหัส', ...computed, width: 130 },
    sheet: { header: 'แผ่นงาน', ...computed, width: 130 },
    cell: { header: 'ช่อง', ...computed, width: 100, align: 'center' },
    link: { header: 'ไปที่ช่อง', ...computed, width: 100 },
    message: { header: 'ข้อสังเกต', aliases: ['ข้อความ'], ...computed, width: 420, required: true },
    found: { header: 'ค่าที่พบ', ...computed, width: 130, numberFormat: '@' },
    expected: { header: 'ค่าที่ควรเป็น', ...computed, width: 130, numberFormat: '@' },
    fix: { header: 'วิธีแก้ที่ทำให้ได้', ...computed, width: 160 },
    key: { header: 'รหัสอ้างอิง', role: 'hidden', width: 60, numberFormat: '@' },
    accepted: { header: 'เหตุผลที่ยอมรับ', role: 'human', width: 260, wrap: true, numberFormat: '@' },
  },
});

/** FY2568: three items per survey indicator on a six-step scale, 28 OIT items. National result: 8,317 agencies, mean 93.82, 7,832 passed (The Nation, 15 ส.ค. 2568). */
import type { Framework } from '../../model';
import { after } from './after';
import { tools } from './common';
import { PLAN_O27, REPORT_O28 } from './documents';
import { FY2567 } from './fy2567';
import { OIT_2568 } from './oit2568';
import { bareItems, onScale } from './rows';

/** All IIT scores of one agency are exact multiples of one answer step with three items per indicator. */
const COUNT = { certainty: 'computed', source: 'published FY2568 scores' } as const;

export const FY2568: Framework = after(FY2567, {
  confirmed: true,
  tools: tools('computed', 'a local administration’s FY2568 result'),
  items: [
    ...bareItems('I', [1, 2, 3, 4, 5], 3, 'sixStep', COUNT),
    ...bareItems('E', [6, 7, 8], 3, 'sixStep', COUNT),
    ...onScale(OIT_2568, 'points'),
  ],
  topics: [],
  plan: PLAN_O27,
  implementationReport: REPORT_O28,
  gaps: [
    'ไม่พบถ้อยคำของข้อคำถาม IIT และ EIT สามารถวางข้อความจากระบบ ITAS ได้',
    'ชื่อรายการ OIT ทราบจากหน่วยงานเดียวตามถ้อยคำของหน่วยงานนั้น โปรดตรวจสอบกับคู่มือ ITA',
    'หลักเกณฑ์การให้คะแนน OIT รายข้อไม่เปิดเผย คะแนนตัวชี้วัดที่ 9 และ 10 จึงใช้ตามที่ประกาศเท่านั้น',
    'องค์ประกอบที่ต้องมีของเอกสารมาตรการและรายงานผลเป็นความรู้ทั่วไป โปรดตรวจสอบกับคู่มือ ITA',
    'ไม่ทราบหลักเกณฑ์ที่ใช้เมื่อไม่มีคะแนน EIT ส่วนที่ 2',
  ],
  certainty: 'stated',
  source: 'agency reports FY2568; mgronline 9680000079675',
});

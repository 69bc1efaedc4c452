/** FY2567: 35 OIT items with unpublished points; the number of survey items is unresolved. */
import type { Framework } from '../../model';
import { after } from './after';
import { SUB_INDICATORS_2567, tools } from './common';
import { PLAN_O34, REPORT_O35 } from './documents';
import { FY2566 } from './fy2566';
import { OIT_2567 } from './oit2567';
import { bareItems, onScale } from './rows';
import { SEVEN_TOPICS_WITHOUT_ITEMS } from './topics';

/** Sources conflict: thirty IIT items on one education office’s page, otherwise fifteen and nine as in FY2568. */
const COUNT = { certainty: 'general', source: 'as in FY2568; sources conflict' } as const;

export const FY2567: Framework = after(FY2566, {
  confirmed: false,
  tools: tools('stated', 'University of Phayao system, ร้อยละ 30/30/40'),
  subIndicators: SUB_INDICATORS_2567,
  items: [
    ...bareItems('I', [1, 2, 3, 4, 5], 3, 'sixStep', COUNT),
    ...bareItems('E', [6, 7, 8], 3, 'sixStep', COUNT),
    ...onScale(OIT_2567, 'points'),
  ],
  oitRule: 'asEntered',
  topics: SEVEN_TOPICS_WITHOUT_ITEMS,
  plan: PLAN_O34,
  implementationReport: REPORT_O35,
  gaps: [
    'จำนวนข้อคำถาม IIT และ EIT ยังไม่ยืนยัน แหล่งข้อมูลขัดแย้งกัน และไม่พบถ้อยคำ',
    'ชื่อรายการ OIT ส่วนใหญ่เป็นความรู้ทั่วไป โปรดตรวจสอบกับคู่มือ ITA',
    'หลักเกณฑ์การให้คะแนน OIT รายข้อไม่เปิดเผย คะแนนตัวชี้วัดที่ 9 และ 10 จึงใช้ตามที่ประกาศเท่านั้น',
    'องค์ประกอบที่ต้องมีของเอกสารมาตรการและรายงานผลเป็นความรู้ทั่วไป โปรดตรวจสอบกับคู่มือ ITA',
    'ไม่ทราบหลักเกณฑ์ที่ใช้เมื่อไม่มีคะแนน EIT ส่วนที่ 2',
  ],
  certainty: 'stated',
  source: 'ipst.ac.th; sakonarea1.go.th (number of OIT items)',
});

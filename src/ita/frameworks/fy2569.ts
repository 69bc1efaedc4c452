/** FY2569: known from one agency only; the rest assumed as in FY2568. */
import type { Framework } from '../../model';
import { after } from './after';
import { tools } from './common';
import { PLAN_O25, REPORT_O26 } from './documents';
import { FY2568 } from './fy2568';
import { OIT_2569 } from './oit2569';
import { bareItems, onScale } from './rows';

const COUNT = { certainty: 'general', source: 'สันนิษฐานตามปีงบประมาณ พ.ศ. 2568' } as const;

export const FY2569: Framework = after(FY2568, {
  confirmed: false,
  tools: tools('inferred', 'สันนิษฐานตามปีงบประมาณ พ.ศ. 2568'),
  subIndicators: [],
  items: [
    ...bareItems('I', [1, 2, 3, 4, 5], 3, 'sixStep', COUNT),
    ...bareItems('E', [6, 7, 8], 3, 'sixStep', COUNT),
    ...onScale(OIT_2569, 'points'),
  ],
  plan: PLAN_O25,
  implementationReport: REPORT_O26,
  gaps: [
    'กรอบการประเมินปีนี้ทราบจากหน่วยงานเดียว น้ำหนัก ระดับ และจำนวนข้อคำถามใช้ตามปีงบประมาณ พ.ศ. 2568 โปรดตรวจสอบกับคู่มือ ITA',
    'ชื่อรายการ OIT ทราบจากหน่วยงานเดียวตามถ้อยคำของหน่วยงานนั้น และไม่ทราบตัวชี้วัดย่อยของ OIT',
    'หลักเกณฑ์การให้คะแนน OIT รายข้อไม่เปิดเผย คะแนนตัวชี้วัดที่ 9 และ 10 จึงใช้ตามที่ประกาศเท่านั้น',
    'องค์ประกอบที่ต้องมีของเอกสารมาตรการและรายงานผลเป็นความรู้ทั่วไป โปรดตรวจสอบกับคู่มือ ITA',
    'ไม่ทราบหลักเกณฑ์ที่ใช้เมื่อไม่มีคะแนน EIT ส่วนที่ 2',
  ],
  certainty: 'inferred',
  source: 'www.rtrda.or.th (หน่วยงานเดียว) นอกนั้นสันนิษฐานตามปีงบประมาณ พ.ศ. 2568',
});

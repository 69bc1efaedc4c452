/** FY2566: rewritten surveys, regrouped OIT, the first year of the five levels. */
import type { Framework } from '../../model';
import { after } from './after';
import { SUB_INDICATORS_2566, tools } from './common';
import { EIT_2566 } from './eit2566';
import { FY2565 } from './fy2565';
import { IIT_2566 } from './iit2566';
import { OIT_2566 } from './oit2566';
import { onScale } from './rows';
import { SEVEN_TOPICS } from './topics';

export const FY2566: Framework = after(FY2565, {
  tools: tools('computed', 'a provincial administration’s FY2566 result'),
  subIndicators: SUB_INDICATORS_2566,
  items: [...IIT_2566, ...EIT_2566, ...onScale(OIT_2566, 'zeroOrHundred')],
  levelScheme: 'fiveLevels',
  topics: SEVEN_TOPICS,
  gaps: [
    'ถ้อยคำของข้อคำถาม IIT ทราบเพียง 5 ข้อจาก 30 ข้อ',
    'ไม่พบถ้อยคำของข้อ E4 และถ้อยคำของข้อ E14 ยังไม่ยืนยัน',
    'องค์ประกอบที่ต้องมีของเอกสารมาตรการและรายงานผลเป็นความรู้ทั่วไป โปรดตรวจสอบกับคู่มือ ITA',
    'ไม่ทราบหลักเกณฑ์ที่ใช้เมื่อไม่มีคะแนน EIT ส่วนที่ 2',
  ],
  certainty: 'stated',
  source: 'a provincial administration’s FY2566 result; nongkhao.go.th/page/ita2566.php',
});

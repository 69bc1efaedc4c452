/** FY2563: wording assumed as in the years after, arithmetic and levels as published. */
import type { Framework } from '../../model';
import { INDICATORS, SUB_INDICATORS_2563, tools } from './common';
import { PLAN_O42, REPORT_O43 } from './documents';
import { EIT_2564 } from './eit2564';
import { IIT_2564 } from './iit2564';
import { OIT_2563 } from './oit2563';
import { O34_BEFORE_2565 } from './oitVariants';
import { assumedFrom, onScale, replacing } from './rows';

export const FY2563: Framework = {
  fiscalYear: 2563,
  confirmed: true,
  tools: tools('computed', 'a published ten-indicator row with its total'),
  indicators: INDICATORS,
  subIndicators: SUB_INDICATORS_2563,
  items: [
    ...assumedFrom(2564, IIT_2564),
    ...assumedFrom(2564, EIT_2564),
    ...assumedFrom(2565, onScale(replacing(OIT_2563, O34_BEFORE_2565), 'zeroOrHundred')),
  ],
  levelScheme: 'letters',
  threshold: 85,
  oitRule: 'subIndicatorMeans',
  topics: [],
  plan: PLAN_O42,
  implementationReport: REPORT_O43,
  gaps: [
    'ยังไม่ได้ตรวจสอบกับคู่มือการประเมิน ITA ของสำนักงาน ป.ป.ช. สำหรับปีงบประมาณนี้',
    'ข้อคำถาม IIT และ EIT และรายการ OIT ใช้ตามปีงบประมาณ พ.ศ. 2564 และ 2565 ซึ่งใกล้เคียงกัน',
    'ยังไม่ยืนยันว่าข้อ E3 คิดคะแนนกลับด้านหรือไม่',
    'องค์ประกอบที่ต้องมีของเอกสารมาตรการและรายงานผลเป็นความรู้ทั่วไป โปรดตรวจสอบกับคู่มือ ITA',
    'ไม่ทราบหลักเกณฑ์ที่ใช้เมื่อไม่มีคะแนน EIT ส่วนที่ 2',
  ],
  certainty: 'computed',
  source: 'poonamtongtin (levels); published scores of FY2563',
};

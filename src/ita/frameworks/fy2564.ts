/** FY2564: the full IIT form, the weights and the arithmetic of OIT are known. */
import type { Framework } from '../../model';
import { after } from './after';
import { tools } from './common';
import { EIT_2564 } from './eit2564';
import { FY2563 } from './fy2563';
import { IIT_2564 } from './iit2564';
import { OIT_2563 } from './oit2563';
import { O34_BEFORE_2565 } from './oitVariants';
import { onScale, replacing } from './rows';

export const FY2564: Framework = after(FY2563, {
  tools: tools('stated', 'กลุ่ม 6 report FY2564, p. 111'),
  items: [...IIT_2564, ...EIT_2564, ...onScale(replacing(OIT_2563, O34_BEFORE_2565), 'zeroOrHundred')],
  gaps: [
    'ถ้อยคำของข้อ E4 E8 E10 และ E13 เป็นความรู้ทั่วไป โปรดตรวจสอบกับคู่มือ ITA',
    'ยังไม่ยืนยันว่าข้อ E3 คิดคะแนนกลับด้านหรือไม่',
    'องค์ประกอบที่ต้องมีของเอกสารมาตรการและรายงานผลเป็นความรู้ทั่วไป โปรดตรวจสอบกับคู่มือ ITA',
    'ไม่ทราบหลักเกณฑ์ที่ใช้เมื่อไม่มีคะแนน EIT ส่วนที่ 2',
  ],
  certainty: 'stated',
  source: 'NACC group reports FY2564',
});

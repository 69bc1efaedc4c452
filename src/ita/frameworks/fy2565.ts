/** FY2565: the last year with letters as levels. */
import type { Framework } from '../../model';
import { after } from './after';
import { tools } from './common';
import { EIT_2564 } from './eit2564';
import { FY2564 } from './fy2564';
import { IIT_2564 } from './iit2564';
import { OIT_2563 } from './oit2563';
import { assumedFrom, onScale } from './rows';

export const FY2565: Framework = after(FY2564, {
  tools: tools('general', 'as in FY2564 and FY2566'),
  items: [...assumedFrom(2564, IIT_2564), ...EIT_2564, ...onScale(OIT_2563, 'zeroOrHundred')],
  gaps: [
    'ข้อคำถาม IIT ใช้ตามปีงบประมาณ พ.ศ. 2564 ซึ่งใกล้เคียงกัน',
    'น้ำหนักของเครื่องมือใช้ตามปีงบประมาณ พ.ศ. 2564 และ 2566 โปรดตรวจสอบกับคู่มือ ITA',
    'ยังไม่ยืนยันว่าข้อ E3 คิดคะแนนกลับด้านหรือไม่',
    'องค์ประกอบที่ต้องมีของเอกสารมาตรการและรายงานผลเป็นความรู้ทั่วไป โปรดตรวจสอบกับคู่มือ ITA',
    'ไม่ทราบหลักเกณฑ์ที่ใช้เมื่อไม่มีคะแนน EIT ส่วนที่ 2',
  ],
  certainty: 'stated',
  source: 'git.or.th; sme.go.th eBook_65',
});

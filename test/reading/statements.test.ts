import { expect, test } from '@jest/globals';
import { continued, statementsOf } from '../../src/reading/statements';
import { stepGroups } from '../../src/thai';

test('two units that share a line head their steps, also where a page break cuts the list', () => {
  const first = '๑. คณะทำงานพัฒนาระบบข้อมูลกลาง และสำนักงานเลขานุการองค์การบริหารส่วนจังหวัด\n๑) เปิดแบบรับความเห็นทางเว็บไซต์';
  const rest = '๒) สรุปความเห็นรายเดือน\n๒. กองสาธารณสุข\n๑) ตั้งกล่องรับความเห็น\n๒) ส่งสรุปให้คณะทำงาน';
  const cell = statementsOf(continued(first, rest)).join('\n');
  expect(stepGroups(cell)).toEqual([
    {
      unit: 'คณะทำงานพัฒนาระบบข้อมูลกลาง และสำนักงานเลขานุการองค์การบริหารส่วนจังหวัด',
      steps: ['เปิดแบบรับความเห็นทางเว็บไซต์', 'สรุปความเห็นรายเดือน'],
    },
    { unit: 'กองสาธารณสุข', steps: ['ตั้งกล่องรับความเห็น', 'ส่งสรุปให้คณะทำงาน'] },
  ]);
});

test('a numbered sentence that begins with a unit is a step, not a heading', () => {
  expect(statementsOf('๑. กองช่างสำรวจถนนที่ชำรุด\n๒. กองช่างซ่อมแซม').join('\n')).toBe('กองช่างสำรวจถนนที่ชำรุด\nกองช่างซ่อมแซม');
});

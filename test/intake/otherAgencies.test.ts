/** Reports of agencies that are no local government: whose report it is. */
import { expect, test } from '@jest/globals';
import { readText } from '../../src/intake';
import { frameworkFor } from '../../src/ita';

const nameIn = (text: string): string | undefined => readText(text, { frameworkFor }).agency.name?.value;
const SCORES = '\nตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ 91.40\nตัวชี้วัดที่ 2 การใช้งบประมาณ 84.30\n';
const TITLE = 'รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568\n';

test.each([
  ['มหาวิทยาลัยราชภัฏริมน้ำ จังหวัดนครสวรรค์', 'มหาวิทยาลัยราชภัฏริมน้ำ'],
  ['มหาวิทยาลัยเทคโนโลยีราชมงคลทดสอบ', 'มหาวิทยาลัยเทคโนโลยีราชมงคลทดสอบ'],
  ['กรมทดสอบระบบ กระทรวงตัวอย่าง', 'กรมทดสอบระบบ กระทรวงตัวอย่าง'],
  ['ของ สำนักงานพัฒนาข้อมูลตัวอย่าง (องค์การมหาชน)', 'สำนักงานพัฒนาข้อมูลตัวอย่าง (องค์การมหาชน)'],
  ['การเคหะสมมติ ได้คะแนนรวม 90.00', 'การเคหะสมมติ'],
  ['โรงพยาบาลทดสอบ อำเภอเมือง', 'โรงพยาบาลทดสอบ'],
  ['เมืองพัทยา จังหวัดชลบุรี', 'เมืองพัทยา'],
])('%s', (line, name) => {
  expect(nameIn(`${TITLE}${line}${SCORES}`)).toBe(name);
});

test('the body that assesses is not whose report it is', () => {
  expect(nameIn(`${TITLE}สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ ประกาศผล${SCORES}`)).toBeUndefined();
});

test('a local government comes first', () => {
  expect(nameIn(`${TITLE}เทศบาลตำบลทดสอบ\nกรมทดสอบระบบ${SCORES}`)).toBe('เทศบาลตำบลทดสอบ');
});

test('two names that stand equally often are asked', () => {
  const { conflicts } = readText(`${TITLE}กรมทดสอบหนึ่ง\nกรมทดสอบสอง${SCORES}`, { frameworkFor });
  expect(conflicts.find(({ key }) => key === 'agency')?.candidates.map(({ value }) => value)).toEqual(['กรมทดสอบหนึ่ง', 'กรมทดสอบสอง']);
});

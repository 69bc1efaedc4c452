/** Units: short forms, collective and joint units, and steps under their unit. */
import { describe, expect, test } from '@jest/globals';
import { responsibleUnits, workOfUnit } from '../../src/plan';
import { stepsOf } from '../../src/thai';
import { measure } from './builders';

const UNITS = [
  { name: 'สำนักปลัด', shortName: 'สป.', members: [] },
  { name: 'กองคลัง', shortName: 'กค.', members: [] },
  { name: 'กองการศึกษา ศาสนาและวัฒนธรรม', shortName: 'กองการศึกษาฯ', members: [] },
  { name: 'ส่วนราชการที่มีภารกิจ', shortName: '', members: ['สป.', 'กองคลัง'] },
];

describe('a units cell', () => {
  test.each([
    ['กค.', ['กองคลัง']],
    ['1. สำนักปลัด\n2. กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['งานพัสดุ/กองคลัง', ['งานพัสดุ', 'กองคลัง']],
    ['สำนักปลัด และ กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['ทุกส่วนราชการ', ['สำนักปลัด', 'กองคลัง', 'กองการศึกษา ศาสนาและวัฒนธรรม']],
    ['ทุกกอง', ['กองคลัง', 'กองการศึกษา ศาสนาและวัฒนธรรม']],
    ['ส่วนราชการที่มีภารกิจ', ['สำนักปลัด', 'กองคลัง']],
    ['กองการศึกษาฯ', ['กองการศึกษา ศาสนาและวัฒนธรรม']],
    ['คณะทำงาน (กองคลัง สป.)', ['คณะทำงาน', 'กองคลัง', 'สำนักปลัด']],
    ['', []],
  ])('with “%s” names its units', (text, expected) => expect(responsibleUnits(text, UNITS)).toEqual(expected));
});

describe('steps', () => {
  test('before the first unit are common, the others stand under theirs, without numbers', () => {
    expect(stepsOf('๑. ชี้แจง\nกองคลัง:\n1) จ่าย\n- ตรวจ 1.5 ล้านบาท\n๒. สำนักปลัด :\nรายงาน')).toEqual({
      common: ['ชี้แจง'],
      byUnit: [
        { unit: 'กองคลัง', steps: ['จ่าย', 'ตรวจ 1.5 ล้านบาท'] },
        { unit: 'สำนักปลัด', steps: ['รายงาน'] },
      ],
    });
  });

  test('that only announce a list open no unit', () => {
    expect(stepsOf('ดำเนินการดังนี้:\n5 ส. ประจำปี').common).toEqual(['ดำเนินการดังนี้:', '5 ส. ประจำปี']);
  });
});

test('a unit that only acts in the steps has its work listed, others’ steps left out', () => {
  const one = measure({ units: 'สำนักปลัด', steps: 'ชี้แจง\nกค.:\nจ่าย\nสำนักปลัด:\nรายงาน' });
  expect(workOfUnit([one], 'กองคลัง', UNITS).map((work) => work.steps)).toEqual([['ชี้แจง', 'จ่าย']]);
  expect(workOfUnit([one], 'กองการศึกษาฯ', UNITS)).toEqual([]);
});

/** One grammar for cells that hold lists; every room reads them by it. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { cellLines, photosIn, stepGroups, stepsOf, unitHead, withoutNumber } from '../../src/thai';

describe('a statement', () => {
  test.each([
    ['1. ชี้แจง', 'ชี้แจง'],
    ['๑) ชี้แจง', 'ชี้แจง'],
    ['(2) ชี้แจง', 'ชี้แจง'],
    ['1.2. ชี้แจง', 'ชี้แจง'],
    ['- ชี้แจง', 'ชี้แจง'],
    ['▪ ๑. ชี้แจง', 'ชี้แจง'],
    ['1.5 ล้านบาท', '1.5 ล้านบาท'],
    ['5 ส. ประจำปี', '5 ส. ประจำปี'],
    ['30 กันยายน 2569', '30 กันยายน 2569'],
  ])('“%s” says “%s”', (line, said) => {
    expect(withoutNumber(line)).toBe(said);
  });

  test('loses its number once and for all, and no word of its own', () => {
    const words = fc.constantFrom('จัดทำคู่มือ', 'ชี้แจงบุคลากร', 'กองคลังตรวจสอบ', 'เผยแพร่ข้อมูล 3 ครั้ง');
    const marks = fc.constantFrom('', '- ', '1. ', '๒) ', '(3) ', '• ', '1.1. ');
    fc.assert(
      fc.property(fc.array(fc.tuple(marks, words), { minLength: 1 }), (typed) => {
        const cell = typed.map(([mark, word]) => `${mark}${word}`).join('\n');
        expect(cellLines(cell)).toEqual(typed.map(([, word]) => word));
        expect(cellLines(cellLines(cell).join('\n'))).toEqual(cellLines(cell));
      }),
    );
  });
});

describe('a unit’s head', () => {
  test.each(['กองคลัง:', '๑. สำนักปลัด :', 'ทุกส่วนราชการ：'])('“%s” opens the steps of a unit', (line) => {
    expect(unitHead(line)).not.toBeNull();
  });

  test.each(['ดำเนินการดังนี้:', 'มีขั้นตอนดังต่อไปนี้:', 'กองคลัง', ':', `${'ก'.repeat(90)}:`])('“%s” opens none', (line) => {
    expect(unitHead(line)).toBeNull();
  });

  test('that only announces the list stays a step', () => {
    expect(stepGroups('ดำเนินการดังนี้:\n1. ประกาศ\nกองคลัง:\n1. จ่าย')).toEqual([
      { unit: null, steps: ['ดำเนินการดังนี้:', 'ประกาศ'] },
      { unit: 'กองคลัง', steps: ['จ่าย'] },
    ]);
    expect(stepsOf('กองช่าง:\nตรวจ\nกองคลัง:\nจ่าย').byUnit.map(({ unit }) => unit)).toEqual(['กองช่าง', 'กองคลัง']);
  });
});

test('a photograph is its address, then its caption', () => {
  expect(photosIn('https://drive.google.com/file/d/abcdefghij12345/view ภาพการประชุม\nข้อความล้วน')).toEqual([
    { file: 'abcdefghij12345', caption: 'ภาพการประชุม' },
  ]);
});

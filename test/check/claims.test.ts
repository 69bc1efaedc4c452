import { describe, expect, test } from '@jest/globals';
import { findings, findingsAlone, lines, quotes, workbook } from './builders';

describe('scores in a document', () => {
  test('a score that differs from the workbook blocks, with the value of the workbook', () => {
    const [found, ...others] = findings('R01', 'ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ปีนี้ได้ ๘๗.๕๐ คะแนน');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: 'error', expected: '๗๘.๕๐', line: 1 });
    expect(found?.quote).toContain('๘๗.๕๐');
  });

  test.each([
    'ผลของตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ปีนี้ได้ 78.50 คะแนน ต่ำกว่าเกณฑ์ 85 คะแนน อยู่ 6.50 คะแนน',
    'ปีงบประมาณ พ.ศ. 2565 ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ปีนี้ได้ 60.00 คะแนน',
    'การใช้อำนาจ 93.08 คะแนน รองลงมาคือการใช้งบประมาณ 91.40 คะแนน',
  ])('what is no score of this year, or agrees, is left alone: %s', (text) => {
    expect(findings('R01', text)).toEqual([]);
  });

  test('part scores named before or after the number are held against the parts', () => {
    const book = workbook({
      more: [
        { key: 'part:EIT1', value: 91.32 },
        { key: 'part:EIT2', value: 84.66 },
      ],
    });
    expect(findings('R01', 'EIT หน่วยงานได้ 91.32 คะแนนในส่วนที่ 1 และ 84.66 คะแนนในส่วนที่ 2', book)).toEqual([]);
    expect(findings('R01', 'EIT หน่วยงานได้ 91.32 คะแนนในส่วนที่ 1 และ 81.66 คะแนนในส่วนที่ 2', book)).toHaveLength(1);
  });

  test('without a workbook the document is held against itself', () => {
    const text = lines('ตัวชี้วัด\tคะแนน\tหมายเหตุ', 'การใช้อำนาจ\t91.20\t-', '', 'ตัวชี้วัดที่ 3 การใช้อำนาจ ปีนี้ได้ 93.10 คะแนน');
    expect(findingsAlone('R38', text)).toMatchObject([{ severity: 'error', line: 4 }]);
  });

  test('each score printed in short is listed once with its two decimals', () => {
    const text = lines('การปฏิบัติหน้าที่ ปีนี้ได้คะแนนเท่ากับ 97', 'การใช้อำนาจ ๘๙.๕ คะแนน ผ่านเกณฑ์ 85 คะแนน', 'ย้ำว่าได้ 97 คะแนน');
    expect(findingsAlone('R30', text).map((found) => found.expected)).toEqual(['97.00', '๘๙.๕๐']);
  });
});

describe('claims about the threshold', () => {
  const item = (fact: string): string => lines('๑.๑.๑ การวิเคราะห์ประเด็นการประเมิน ข้อ E13 ระบบออนไลน์', fact);

  test('an item called mixed though both groups reach the criterion blocks', () => {
    const text = item('EIT Public ได้ ๙๔.๑๐ คะแนน และ EIT Survey ได้ ๘๘.๒๐ คะแนน มีทั้งส่วนที่มากและน้อยกว่าเกณฑ์ ๘๕ คะแนน');
    expect(findingsAlone('R06', text)).toMatchObject([{ severity: 'error', line: 2, expected: 'ทั้งสองส่วนไม่ต่ำกว่าเกณฑ์' }]);
  });

  test.each([
    'EIT Public ได้ ๙๔.๑๐ คะแนน และ EIT Survey ได้ ๘๔.๙๙ คะแนน มีทั้งส่วนที่มากและน้อยกว่าเกณฑ์ ๘๕ คะแนน',
    'EIT Public ได้ ๘๕.๐๐ คะแนน และ EIT Survey ได้ ๘๘.๒๐ คะแนน ทั้งสองส่วนไม่ต่ำกว่าเกณฑ์ ๘๕ คะแนน สามารถพัฒนาต่อได้',
    'EIT Public ได้ ๗๔.๐๐ คะแนน และ EIT Survey ได้ ๖๘.๒๐ คะแนน ทั้งสองส่วนต่ำกว่าเกณฑ์ ๘๕ คะแนน ต้องปรับปรุงแก้ไข',
  ])('a true class is left alone: %s', (fact) => {
    expect(findingsAlone('R06', item(fact))).toEqual([]);
  });

  test('the verb that carries another class is pointed out', () => {
    const text = item('EIT Public ได้ ๙๔.๑๐ คะแนน และ EIT Survey ได้ ๘๔.๐๐ คะแนน ซึ่งต้องปรับปรุงแก้ไขโดยเร็ว');
    expect(findingsAlone('R06', text)).toMatchObject([{ severity: 'warn', expected: 'ต้องปรับปรุงพัฒนา' }]);
  });

  test('a sentence that puts all tools below the criterion is refuted with their scores', () => {
    const [found] = findings('R06', 'ผลรายเครื่องมือคือ IIT, EIT และ OIT ที่มีคะแนนต่ำกว่า 85 คะแนน');
    expect(found).toMatchObject({ severity: 'error', expected: 'ไม่มีส่วนใด' });
    expect(found?.message).toContain('IIT 92.09');
    const low = workbook({ scores: [97, 91, 93, 88, 90, 92, 86, 86, 70, 80] });
    expect(findings('R06', 'เครื่องมือ OIT ที่มีคะแนนต่ำกว่า 85 คะแนน', low)).toEqual([]);
  });
});

describe('superlatives, levels and changes', () => {
  test('the lowest is the lowest of all or of its tool', () => {
    expect(findings('R07', 'ตัวชี้วัดที่ได้คะแนนต่ำที่สุด คือ ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร')).toEqual([]);
    expect(findings('R07', 'ตัวชี้วัดที่ได้คะแนนต่ำที่สุด คือ ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน')).toHaveLength(1);
    expect(findings('R07', 'ปีนี้การเปิดเผยข้อมูล เป็นตัวชี้วัดที่ได้คะแนนสูงที่สุด')).toHaveLength(1);
  });

  test('ties are all highest', () => {
    const book = workbook({ scores: [100, 100, 90, 90, 90, 90, 90, 90, 90, 90] });
    for (const name of ['การปฏิบัติหน้าที่', 'การใช้งบประมาณ']) {
      expect(findings('R07', `ตัวชี้วัดที่ได้คะแนนสูงสุด ได้แก่ ${name}`, book)).toEqual([]);
    }
  });

  test('the level behind the total is the computed one', () => {
    expect(findings('R08', 'ได้คะแนนภาพรวม 89.09 คะแนน อยู่ในระดับผ่านดีเยี่ยม')).toHaveLength(1);
    const name = workbook().assessment.level.name;
    expect(findings('R08', `ได้คะแนนภาพรวม 89.09 คะแนน อยู่ในระดับ${name}`)).toEqual([]);
  });

  test('a change is checked with its sign, and cannot be checked without last year', () => {
    const before = [...workbook().model.scores.scores.map((score) => score.value - 2)];
    const book = workbook({ before });
    const text = (words: string): string => `ตัวชี้วัดที่ 3 การใช้อำนาจ ${words}จากปีก่อน 2.00 คะแนน`;
    expect(findings('R09', text('เพิ่มขึ้น'), book)).toEqual([]);
    expect(findings('R09', text('ลดลง'), book)).toMatchObject([{ severity: 'error', expected: '+2.00' }]);
    expect(findings('R09', text('เพิ่มขึ้น'))).toMatchObject([{ severity: 'warn' }]);
  });

  test('praise below the criterion and weakness at full marks are pointed out', () => {
    const text = lines('(9) ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล', 'การเผยแพร่อยู่ในระดับดีเยี่ยม');
    expect(quotes(findings('R34', text))[0]).toContain('ดีเยี่ยม');
    expect(findings('R34', lines('(3) ตัวชี้วัดที่ 3 การใช้อำนาจ', 'อยู่ในระดับดีเยี่ยม'))).toEqual([]);
    const full = workbook({ scores: [100, 90, 90, 90, 90, 90, 90, 90, 90, 90] });
    expect(findings('R34', '(1) ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ จุดอ่อนที่ต้องพัฒนา ควรลดเวลารอคิวของผู้รับบริการ', full)).toHaveLength(1);
    expect(findings('R34', '(1) ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ จุดอ่อนที่ต้องพัฒนา ไม่พบจุดอ่อนจากคะแนน', full)).toEqual([]);
  });
});

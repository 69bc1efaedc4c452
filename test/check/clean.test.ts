import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkDocument } from '../../src/check';
import type { DigitStyle, Score } from '../../src/model';
import { formatScore, inDigits } from '../../src/thai';
import { workbook } from './builders';
import { cleanDocument } from './cleanDocument';

const points = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);
const scores = fc.array(points, { minLength: 10, maxLength: 10 });
/** Items of indicator 6, so that no other indicator can be told from them. */
const items = fc.array(fc.tuple(points, points), { maxLength: 3 }).map((pairs) =>
  pairs.flatMap(([one, two], index): readonly Score[] => [
    { key: `item:E${index + 1}@EIT1`, value: one },
    { key: `item:E${index + 1}@EIT2`, value: two },
  ]),
);
const digitStyle = fc.constantFrom<DigitStyle>('thai', 'arabic');

describe('documents without mistakes', () => {
  test('any clean document has no findings, with the workbook and without', () => {
    fc.assert(
      fc.property(scores, items, digitStyle, (values, more, digits) => {
        const book = workbook({ scores: values, more });
        const text = cleanDocument(book, digits);
        expect(checkDocument(text, { ...book, framework: book.model.framework })).toEqual([]);
        expect(checkDocument(text, { framework: book.model.framework })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('one score changed in the text is always found, with the right value', () => {
    fc.assert(
      fc.property(scores, digitStyle, fc.integer({ min: 1, max: 10 }), points, (values, digits, number, other) => {
        fc.pre(Math.abs(values[number - 1]! - other) >= 0.01);
        const book = workbook({ scores: values });
        const name = book.model.framework.indicators.find((one) => one.number === number)!.name;
        const text = inDigits(`ตัวชี้วัดที่ ${number} ${name} ได้ ${formatScore(other)} คะแนน`, digits);
        const found = checkDocument(text, { ...book, framework: book.model.framework }).filter((one) => one.rule === 'R01');
        expect(found).toMatchObject([{ severity: 'error', expected: formatScore(values[number - 1]!, digits) }]);
      }),
      { numRuns: 40 },
    );
  });

  test('no text, however broken, stops the checker, and every line it names exists', () => {
    const pieces = fc.constantFrom(
      'ตัวชี้วัดที่ ',
      '๙',
      '(ข้อ 1๑9)',
      '|',
      '\t',
      '\n',
      '\n\t',
      'คะแนน ',
      '**',
      'EIT Public ได้ 85 ',
      'องค์การบริหารส่วนตำบล',
      'ปีงบประมาณ พ.ศ. 2566',
      '<br>',
      'มาตรการ',
      'ผู้รับผิดชอบ',
      'http://',
      '(',
      '[',
      '๑.๒.',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), fc.string(), (parts, name) => {
        const text = parts.join('');
        const book = workbook();
        const agency = { ...book.model.settings.agency, name: `องค์การบริหารส่วนตำบล${name}` };
        const model = { ...book.model, settings: { ...book.model.settings, agency } };
        const last = text.split(/\r\n|\r|\n/).length;
        for (const found of checkDocument(text, { model, assessment: book.assessment, framework: model.framework })) {
          expect(found.line).toBeGreaterThanOrEqual(1);
          expect(found.line).toBeLessThanOrEqual(last);
          expect(found.message).toMatch(/[ก-๙]/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test.each(['E1I2O3,', '1234567890', '.', '1,', '๑.', 'องค์การบริหารส่วนตำบล', '(', '**', '<p', '|', 'ภาพที่ 1 '])(
    'a line of a hundred thousand letters without end is read: %s',
    (piece) => {
      // Where the work grew with the square of the line this took minutes: the runner's own limit is the judge.
      const text = piece.repeat(100000 / piece.length);
      expect(checkDocument(text, { framework: workbook().model.framework }).every(({ line }) => line === 1)).toBe(true);
    },
  );

  test('a long text that has nothing to do with the assessment has no findings', () => {
    const text = 'บันทึกการประชุมเรื่องทั่วไปของชุมชนซึ่งไม่เกี่ยวกับการประเมิน และกำหนดการครั้งหน้า\n'.repeat(9000);
    expect(checkDocument(text, workbook())).toEqual([]);
  });
});

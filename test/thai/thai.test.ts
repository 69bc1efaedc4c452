/** Thai digits, scores, dates and text, as officials write them. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  dayNumber,
  editDistance,
  fiscalYearRange,
  formatChange,
  formatDay,
  formatPeriod,
  formatScore,
  inDigits,
  isSameName,
  normalizeThai,
  parseIsoDay,
  roundRange,
  roundScore,
  squeeze,
  statements,
  toArabicDigits,
  toThaiDigits,
} from '../../src/thai';

describe('scores are rounded half-up, as decimals', () => {
  test.each([
    [92.305, 92.31],
    [92.30499999999999, 92.31],
    [84.485, 84.49],
    [55.145, 55.15],
    [78.3546, 78.35],
    [92.9976, 93],
    [1.005, 1.01],
    [0.004999, 0],
    [100, 100],
    [0, 0],
    [-0.005, -0.01],
    [-0.001, 0],
  ])('%d → %d', (value, expected) => {
    expect(roundScore(value)).toBe(expected);
  });

  test('for every number of thousandths up to 100', () => {
    for (let k = 0; k <= 100000; k += 1) {
      const expected = Math.floor((k + 5) / 10);
      if (Math.round(roundScore(k / 1000) * 100) !== expected) throw new Error(`${k / 1000} → ${roundScore(k / 1000)}`);
    }
  });

  test('also where the number is a mean', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10000 }), { minLength: 2, maxLength: 5 }), (hundredths) => {
        const sum = hundredths.reduce((total, each) => total + each, 0);
        const mean = hundredths.reduce((total, each) => total + each / 100, 0) / hundredths.length;
        expect(Math.round(roundScore(mean) * 100)).toBe(Math.floor((2 * sum + hundredths.length) / (2 * hundredths.length)));
      }),
    );
  });

  test('and printed with two places always', () => {
    expect([formatScore(93), formatScore(99.962), formatScore(100, 'thai'), formatScore(null)]).toEqual(['93.00', '99.96', '๑๐๐.๐๐', '–']);
  });

  test('a change is the difference of the printed scores, with its sign', () => {
    expect(formatChange(92.31, 90)).toBe('+2.31');
    expect(formatChange(77, 77.1)).toBe('−0.10');
    expect(formatChange(85.004, 84.996)).toBe('0.00');
    expect(formatChange(90, 92.5, 'thai')).toBe('−๒.๕๐');
  });
});

describe('digits', () => {
  test.each([
    ['ได้ 92.31 คะแนน', 'ได้ ๙๒.๓๑ คะแนน'],
    ['ปีงบประมาณ พ.ศ. 2568', 'ปีงบประมาณ พ.ศ. ๒๕๖๘'],
    ['ข้อ E12 O30 และ I7 รวม 3 ข้อ', 'ข้อ E12 O30 และ I7 รวม ๓ ข้อ'],
    ['ข้อE10ได้ 70.33', 'ข้อE10ได้ ๗๐.๓๓'],
    ['ดู https://example.go.th/p2?id=15 ข้อ 4', 'ดู https://example.go.th/p2?id=15 ข้อ ๔'],
    ['www.example.go.th/2568ภายใน 31 มีนาคม', 'www.example.go.th/2568ภายใน ๓๑ มีนาคม'],
    ['https://example.go.thวันที่1', 'https://example.go.thวันที่๑'],
    ['example.go.th/page?id=12&y=2568 ลำดับ 1', 'example.go.th/page?id=12&y=2568 ลำดับ ๑'],
    ['office01@example.go.th 2 ฉบับ', 'office01@example.go.th ๒ ฉบับ'],
    ['อีเมล 075123@example.go.th', 'อีเมล 075123@example.go.th'],
    ['โทร. 075-612345 หรือ 081-234-5678', 'โทร. 075-612345 หรือ 081-234-5678'],
    ['โทร. 0 7561 2345 ต่อ 12', 'โทร. 0 7561 2345 ต่อ ๑๒'],
    ['โทร. 0812345678', 'โทร. 0812345678'],
    ['หนังสือ ที่ ปช 0012/ว 0034 ลงวันที่ 5', 'หนังสือ ที่ ปช 0012/ว 0034 ลงวันที่ ๕'],
    ['งบประมาณ 10000000 บาท', 'งบประมาณ ๑๐๐๐๐๐๐๐ บาท'],
    ['คะแนน 0.30 ถึง 1,500,000', 'คะแนน ๐.๓๐ ถึง ๑,๕๐๐,๐๐๐'],
    ['1 ตุลาคม 2567-30 กันยายน 2568', '๑ ตุลาคม ๒๕๖๗-๓๐ กันยายน ๒๕๖๘'],
  ])('%s → %s', (arabic, thai) => {
    expect(inDigits(arabic, 'thai')).toBe(thai);
    expect(inDigits(thai, 'arabic')).toBe(arabic);
  });

  test.each(['1', 'a.', '1.', 'a1@', '๑-', '0 ', '/ว'])('a long run of "%s" costs no more than its length', (unit) => {
    const time = (count: number) => {
      const text = unit.repeat(count);
      const start = performance.now();
      inDigits(text, 'thai');
      return performance.now() - start;
    };
    time(1000);
    // Quadratic work would take 100 000² steps, minutes; linear work takes milliseconds.
    expect(time(100000)).toBeLessThan(5000);
  });

  test('convert both ways without loss', () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9ก-ฮ .,]*$/), (text) => expect(toArabicDigits(toThaiDigits(text))).toBe(text)));
  });
});

describe('fiscal years and days', () => {
  test('FY2568 runs from 1 October 2567 to 30 September 2568', () => {
    expect(formatPeriod(fiscalYearRange(2568))).toBe('1 ตุลาคม 2567 – 30 กันยายน 2568');
    expect(formatPeriod(roundRange(2568, 6), 'thai')).toBe('๑ ตุลาคม ๒๕๖๗ – ๓๑ มีนาคม ๒๕๖๘');
    expect(roundRange(2568, 12)).toEqual(fiscalYearRange(2568));
  });

  test('days are read, printed and ordered', () => {
    expect(parseIsoDay('2025-10-01')).toEqual({ year: 2025, month: 10, day: 1 });
    expect(parseIsoDay('2024-02-29T08:00:00Z')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(formatDay({ year: 2025, month: 10, day: 1 })).toBe('1 ตุลาคม 2568');
    expect(dayNumber({ year: 2025, month: 10, day: 1 })).toBeGreaterThan(dayNumber({ year: 2025, month: 9, day: 30 }));
  });

  test.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-10-32', '2025-10-011', '1 ตุลาคม 2568', ''])('"%s" is no day', (text) => {
    expect(parseIsoDay(text)).toBeNull();
  });
});

describe('text from PDFs and old files', () => {
  test.each([
    ['ท\u0e4d\u0e32', 'ทำ'],
    ['น\u0e4d\u0e49\u0e32', 'น้ำ'],
    ['น\u0e49\u0e4d\u0e32', 'น้ำ'],
    ['น\u0e33\u0e49', 'น้ำ'],
    ['ท\u0e48\u0e35', 'ที่'],
    ['เเผน', 'แผน'],
    ['ผู\u200bรับ\u00a0\u2009ผิดชอบ', 'ผูรับ ผิดชอบ'],
    ['ก\r\nข\rค', 'ก\nข\nค'],
    ['ที\uf70a', 'ที่'],
    ['ป\uf702\uf714', 'ปี้'],
    ['\uf70f', 'ญ'],
  ])('%j → %s', (raw, clean) => {
    expect(normalizeThai(raw)).toBe(clean);
    expect(normalizeThai(clean)).toBe(clean);
  });

  test('names are compared without white space', () => {
    expect(squeeze(' การใช้ ทรัพย์สิน\nของ ราชการ ')).toBe('การใช้ทรัพย์สินของราชการ');
  });

  test('a cell’s statements are its lines that hold something', () => {
    expect(statements('  ก \n\n ข\n')).toEqual(['ก', 'ข']);
  });
});

describe('how alike two names are', () => {
  /** The distance by its definition. */
  function slow(left: string, right: string): number {
    if (left === '' || right === '') return left.length + right.length;
    if (left[0] === right[0]) return slow(left.slice(1), right.slice(1));
    return 1 + Math.min(slow(left.slice(1), right), slow(left, right.slice(1)), slow(left.slice(1), right.slice(1)));
  }

  test('the distance is the true one, and one more than the bound where it is beyond it', () => {
    const word = fc.string({ unit: fc.constantFrom('ก', 'า', 'ร'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(6), (left, right, most) => {
        expect(editDistance(left, right)).toBe(slow(left, right));
        expect(editDistance(left, right, most)).toBe(Math.min(slow(left, right), most + 1));
      }),
    );
  });

  test('long names may differ in a letter of ten, short ones in none', () => {
    expect(isSameName('การใช้ทรัพย์สินของราชการให้ถูกต้อง', 'การใช้ทรัพย์สินของทางราชการ ให้ถูกต้อง')).toBe(true);
    expect(isSameName('การใช้ทรัพย์สินของราชการให้ถูกต้อง', 'การใช้งบประมาณของราชการให้ถูกต้อง')).toBe(false);
    expect(isSameName('กองคลัง', 'กองช่าง')).toBe(false);
    expect(isSameName('กอง คลัง', 'กองคลัง')).toBe(true);
  });
});

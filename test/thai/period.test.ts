/** Periods are read in every style that real plans print. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, fiscalYearRange, formatPeriod, isInside, monthsOf, parsePeriod } from '../../src/thai';

const span = (text: string, planYear?: number): string | null => {
  const period = parsePeriod(text, planYear);
  return period && `${dayNumber(period.start)}-${dayNumber(period.end)}`;
};

describe('a period', () => {
  test.each([
    ['ตุลาคม 2568- กันยายน 2569', '20251001-20260930'],
    ['1 ตุลาคม 2568-30 กันยายน 2569', '20251001-20260930'],
    ['1 ตุลาคม 2568 – 30 กันยายน 2569', '20251001-20260930'],
    ['ม.ค. - ก.ย. ๖๕', '20220101-20220930'],
    ['ต.ค. - ก.ย. 65', '20211001-20220930'],
    ['ตุลาคม 2566-กันยายน\n2567', '20231001-20240930'],
    ['(1 ตุลาคม 2566 – 30 กันยายน  2567)', '20231001-20240930'],
    ['๑ ตุลาคม ๒๕๖๗ ถึง ๓๐ กันยายน ๒๕๖๘', '20241001-20250930'],
    ['ปีงบประมาณ พ.ศ.๒๕๖๗', '20231001-20240930'],
    ['ปีงบประมาณ พ.ศ. 2567 - 2568', '20231001-20250930'],
    ['ไตรมาสที่ 2/2569', '20260101-20260331'],
    ['ไตรมาสที่ 1 - 2 ปีงบประมาณ พ.ศ. 2569', '20251001-20260331'],
    ['15 มีนาคม พ.ศ. 2569', '20260315-20260315'],
    ['1 - 15 มีนาคม 2569', '20260301-20260315'],
    ['กุมภาพันธ์ 2567', '20240201-20240229'],
    ['1/10/2568 - 30/9/2569', '20251001-20260930'],
    ['2025-10-01', '20251001-20251001'],
  ])('written “%s” is read', (text, expected) => expect(span(text)).toBe(expected));

  test.each([
    ['ตลอดปี', '20251001-20260930'],
    ['ไตรมาส 4', '20260701-20260930'],
    ['ต.ค. - มี.ค.', '20251001-20260331'],
    ['ภายในวันที่ 31 มีนาคม 2569', '20251001-20260331'],
  ])('without a year of its own, “%s” takes the plan year', (text, expected) => {
    expect(span(text, 2569)).toBe(expected);
  });

  test.each(['', 'ตลอดปี', 'ไตรมาส 5', 'เร็ว ๆ นี้', '50,000 บาท', '31 กุมภาพันธ์ 2569', 'กันยายน 2569 - ตุลาคม 2568'])(
    'written “%s” says nothing certain',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );

  test('as we print it is always read back, in both digits, and lies in its year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2560, max: 2600 }), fc.constantFrom('thai' as const, 'arabic' as const), (year, digits) => {
        const range = fiscalYearRange(year);
        const read = parsePeriod(formatPeriod(range, digits));
        expect(read).toEqual(range);
        expect(read && isInside(read, range)).toBe(true);
        expect(read && isInside(read, fiscalYearRange(year + 1))).toBe(false);
      }),
    );
  });
});

test('the months of the plan year that a period touches, October first', () => {
  const months = (text: string) => {
    const period = parsePeriod(text, 2569);
    return period && monthsOf(period, 2569);
  };
  expect(months('ต.ค. – ธ.ค. 2568')).toEqual([1, 2, 3]);
  expect(months('15 ธันวาคม 2568 - 3 มกราคม 2569')).toEqual([3, 4]);
  expect(months('ตลอดปี')).toHaveLength(12);
  expect(months('ไตรมาสที่ 4')).toEqual([10, 11, 12]);
  expect(months('มีนาคม 2567 - เมษายน 2567')).toEqual([]);
  expect(months('กันยายน 2569 - พฤศจิกายน 2569')).toEqual([12]);
});

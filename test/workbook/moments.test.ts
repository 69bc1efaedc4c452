/** Moments in the sheets. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMoment, sayMoment } from '../../src/workbook/moments';

test('a moment is said as people say it', () => {
  expect(sayMoment('2026-11-22T09:13:26+07:00')).toBe('22 พ.ย. 2569 เวลา 09.13.26 น.');
});

test('every moment comes back as it was', () => {
  const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, (date) => {
      const iso = `${date.toISOString().slice(0, 19)}+07:00`;
      expect(readMoment(sayMoment(iso))).toBe(iso);
    }),
  );
});

test.each(['2026-11-22T09:13:26.000Z', 'เมื่อวาน', '', '22 พฤ 2569 เวลา 09.13.26 น.'])('%j stays as it stands', (text) => {
  expect(sayMoment(text)).toBe(text);
  expect(readMoment(text)).toBe(text);
});

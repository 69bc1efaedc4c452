/** Service calls per action (DESIGN section 8), whatever the number of rows. */
import { expect, test } from '@jest/globals';
import { ANG_THONG, ANG_THONG_ITEMS, KHAM_NIAM } from '../ita/published';
import { type AddOn, addOn, imported, pastedResult } from './addOn';
import { columnOf, type } from './cells';

const SMALL = pastedResult('องค์การบริหารส่วนตำบลตัวอย่าง', 2568, KHAM_NIAM);
const LARGE = pastedResult('องค์การบริหารส่วนจังหวัดพะเยา', 2566, ANG_THONG, ANG_THONG_ITEMS);

const callsOf = async (book: AddOn, name: string, args: readonly unknown[] = []): Promise<number> => {
  const result = await book.host.call(name, args);
  if (result.error) throw new Error(result.error.stack);
  return result.calls.total;
};

test.each([
  ['ten scores', SMALL],
  ['ten scores and thirty-one item scores', LARGE],
])('every menu command stays within its budget with %s', async (_size, text) => {
  const book = await imported(text);
  expect(await callsOf(book, 'onOpen')).toBeLessThanOrEqual(6);
  expect(await callsOf(book, 'analyzeScores')).toBeLessThanOrEqual(18);
  expect(await callsOf(book, 'updatePlan')).toBeLessThanOrEqual(18);
  const choice = { kind: 'analysis', layout: 'L1', digits: 'thai', round: 12, without: [], replace: '' };
  const started = (await book.host.call('startReport', [choice])).value as { readonly value: { readonly ticket: string } };
  expect(await callsOf(book, 'continueReport', [started.value.ticket])).toBeLessThanOrEqual(14);
});

test('preparing a blank spreadsheet asks no more than it did, and eight calls, once, to name it and to take its empty first tab away', async () => {
  const form = { name: 'เทศบาลตำบลตัวอย่าง', shortName: '', type: '', district: '', province: '', website: '', fiscalYear: 2568 };
  const book = addOn();
  expect(await callsOf(book, 'setUp', [form])).toBeLessThanOrEqual(268 + 8);
  // The first command after it pays for nothing that preparing left open.
  KHAM_NIAM.forEach((score, index) => {
    type(book, 'คะแนนตัวชี้วัด', index + 1, { คะแนน: score });
  });
  expect(await callsOf(book, 'analyzeScores')).toBeLessThanOrEqual(18);
  expect(await callsOf(book, 'updatePlan')).toBeLessThanOrEqual(18);
});

test('opening the menu needs no authorisation at all', async () => {
  const book = await imported(SMALL);
  const result = await book.host.call('onOpen', [], { auth: 'NONE' });
  expect(result.error).toBeUndefined();
  expect(result.menus[0]?.items.length).toBeGreaterThanOrEqual(9);
});

test('a run that opens rows between others, changes old ones and asks for their formulas stays within its budget', async () => {
  const book = await imported(LARGE);
  await callsOf(book, 'updatePlan');
  type(book, 'แผนมาตรการ', 1, { ขั้นตอน: 'ขั้นตอนของเรา' });
  const row = columnOf(book, 'คะแนนรายข้อ', 'รหัสข้อ').indexOf('E13') + 1;
  type(book, 'คะแนนรายข้อ', row, { 'คะแนน EIT ส่วนที่ 1': 40, 'คะแนน EIT ส่วนที่ 2': 40 });
  type(book, 'คะแนนตัวชี้วัด', 7, { คะแนน: 55 });
  const result = await book.host.call('updatePlan', []);
  expect(result.calls.byMethod['Range.getFormulas']).toBe(1);
  expect(result.calls.total).toBeLessThanOrEqual(18);
});

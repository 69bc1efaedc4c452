/** The menu's ย้อนคำสั่งล่าสุด on the built bundle: nobody takes back what they did not mean. */
import { expect, test } from '@jest/globals';
import { KHAM_NIAM } from '../ita/published';
import { type AddOn, imported, pastedResult } from './addOn';

/** Chooses the menu item and answers its question. */
async function choose(book: AddOn, answer: 'YES' | 'NO') {
  const { ui, error } = await book.host.run('undoLastCommand', [], { ui: [answer] });
  expect(error).toBeUndefined();
  return ui;
}

const cells = (book: AddOn) => JSON.stringify(book.host.state.spreadsheet.sheets.filter(({ hidden }) => !hidden).map(({ rows }) => rows));

test('the last command is named and taken back only after a yes', async () => {
  const book = await imported(pastedResult('องค์การบริหารส่วนตำบลดอนตัวอย่าง อำเภอบ้านโฮ่ง จังหวัดลำพูน', 2568, KHAM_NIAM));
  await book.get('runAnalysis');
  const before = cells(book);
  const [asked] = await choose(book, 'NO');
  expect(asked).toMatchObject({ kind: 'alert', message: expect.stringContaining('“วิเคราะห์คะแนน”') });
  expect(cells(book)).toBe(before);
  const said = await choose(book, 'YES');
  expect(said.map((one) => ('message' in one ? one.message : '')).join('\n')).toMatch(/ย้อนคำสั่ง “วิเคราะห์คะแนน” แล้ว \d+ ช่อง/);
  // Nothing is left to take back: that is said, not asked.
  const [last] = await choose(book, 'YES');
  expect(last).toMatchObject({ kind: 'toast' });
});

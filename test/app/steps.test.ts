/** ขั้นตอนของปีนี้: what is done is said from the workbook, one step is next, and what only people know is left to them. */
import { expect, test } from '@jest/globals';
import { KHAM_NIAM } from '../ita/published';
import { addOn, imported, makeReport, pastedResult } from './addOn';

const states = async (book: Awaited<ReturnType<typeof imported>>) =>
  (await book.get('getDashboard')).steps.map(({ state, call }) => `${call || '–'} ${state}`);

test('a year goes through its steps', async () => {
  const book = await imported(pastedResult('เทศบาลตำบลบ้านตัวอย่าง', 2568, KHAM_NIAM));
  expect(await states(book)).toEqual([
    'setUpWorkbook done',
    'showImport done',
    'checkWorkbook done',
    'analyzeScores next',
    'showPlan later',
    'showReports later',
    'showReports later',
    '– later',
    'openFollowUp later',
    'openFollowUp later',
    'showReports later',
  ]);
  await book.get('runAnalysis');
  await book.get('runPlan', []);
  expect((await states(book)).slice(3, 6)).toEqual(['analyzeScores done', 'showPlan done', 'showReports next']);
  await makeReport(book, 'analysis');
  expect((await states(book)).slice(5, 8)).toEqual(['showReports done', 'showReports next', '– later']);
});

test('publication names the item of the year in which the plan is published', async () => {
  const book = await imported(pastedResult('เทศบาลตำบลบ้านตัวอย่าง', 2568, KHAM_NIAM));
  const step = (await book.get('getDashboard')).steps.find(({ call }) => call === '');
  expect(step?.text).toContain('O25');
});

test('approval and publication are steps: the memo is told, the days stand in the settings, those of an older plan do not count', async () => {
  const book = await imported(pastedResult('เทศบาลตำบลบ้านตัวอย่าง', 2568, KHAM_NIAM));
  await book.get('runAnalysis');
  await book.get('runPlan', []);
  await makeReport(book, 'analysis');
  const steps = async () => (await book.get('getSteps')).slice(6, 8);
  const [approve, publish] = await steps();
  expect(approve).toMatchObject({ state: 'next', report: 'memo', note: '', place: { sheet: 'ตั้งค่า' } });
  await makeReport(book, 'memo');
  expect((await steps())[0]?.note).toContain('บันทึกข้อความ');
  const put = (place: { readonly cell: string } | null | undefined, value: string) => {
    const { rows } = book.host.state.spreadsheet.sheets.find(({ name }) => name === 'ตั้งค่า')!;
    const row = rows[Number(place?.cell.replace(/\D/g, '')) - 1]!;
    row[1] = { ...row[1], value };
  };
  put(approve?.place, '20 กันยายน 2567');
  expect((await steps()).map(({ state }) => state)).toEqual(['next', 'later']);
  put(approve?.place, '๑๕ ตุลาคม ๒๕๖๘');
  expect((await steps())[0]).toMatchObject({ state: 'done', note: 'เมื่อ ๑๕ ตุลาคม ๒๕๖๘' });
  put(publish?.place, '20 ต.ค. 2568');
  expect((await book.get('getSteps')).map(({ state }) => state).slice(6, 9)).toEqual(['done', 'done', 'next']);
});

test('a workbook that was never prepared begins with preparing, and is refused nothing', async () => {
  const steps = await addOn().get('getSteps');
  expect(steps.map(({ state }) => state).slice(0, 3)).toEqual(['next', 'later', 'later']);
  expect(steps[0]?.call).toBe('setUpWorkbook');
});

test('a round is done once every row of it has a status', async () => {
  const book = await imported(pastedResult('เทศบาลตำบลบ้านตัวอย่าง', 2568, KHAM_NIAM));
  await book.get('runAnalysis');
  await book.get('runPlan', []);
  await book.get('openRound', 6);
  const { rows } = book.host.state.spreadsheet.sheets.find(({ name }) => name === 'ติดตามผล')!;
  const top = rows.findIndex((row) => row.some((cell) => cell?.value === 'สถานะ'));
  const column = rows[top]!.findIndex((cell) => cell?.value === 'สถานะ');
  for (const row of rows.slice(top + 1)) if (row[0]?.value) row[column] = { ...row[column], value: 'ดำเนินการแล้ว' };
  expect((await book.get('getSteps')).filter(({ call }) => call === 'openFollowUp').map(({ state }) => state)).toEqual(['done', 'later']);
});

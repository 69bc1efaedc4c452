/** ขั้นตอนของปีนี้: what is done is said from the workbook, one step is next, and what only people know is left to them. */
import { expect, test } from '@jest/globals';
import { KHAM_NIAM } from '../ita/published';
import { imported, makeReport, pastedResult } from './addOn';

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
    '– own',
    'openFollowUp later',
    'openFollowUp later',
    'showReports later',
  ]);
  await book.get('runAnalysis');
  await book.get('runPlan', []);
  expect((await states(book)).slice(3, 6)).toEqual(['analyzeScores done', 'showPlan done', 'showReports next']);
  await makeReport(book, 'analysis');
  expect((await states(book)).slice(5, 8)).toEqual(['showReports done', '– own', 'openFollowUp next']);
});

test('publication names the item of the year in which the plan is published', async () => {
  const book = await imported(pastedResult('เทศบาลตำบลบ้านตัวอย่าง', 2568, KHAM_NIAM));
  const step = (await book.get('getDashboard')).steps.find(({ state }) => state === 'own');
  expect(step?.text).toContain('O25');
});

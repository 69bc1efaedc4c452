/** What the page of an agency and the overview say where only totals are known: nothing that no score shows. */

import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  ANSWERS,
  type AnswerName,
  type AnswerRow,
  type Answers,
  type AssessedRow,
  briefReport,
  identify,
  overviewReport,
  overviewSheets,
} from '../../src/agencies';
import { type Engine, openEngine } from '../../src/cli/agencies/engine';

const ROOT = resolve(__dirname, '../..');
const row = (agency: string, scores: Readonly<Record<string, number>>) => ({
  source: 'ก.csv',
  row: 1,
  agency,
  type: '',
  district: 'ละงู',
  province: 'สตูล',
  year: 2568,
  scores,
  level: '',
});
let engine: Engine;
let answers: Answers;
beforeAll(async () => {
  engine = await openEngine(ROOT);
  await engine.add(identify([row('ทต.กำแพง', { total: 84.33 }), row('อบต.น้ำผุด', { total: 91.2 })]).rows);
  await engine.assess();
  const all: Partial<Record<AnswerName, readonly AnswerRow[]>> = {};
  for (const name of ANSWERS) all[name] = await engine.answer(name);
  answers = all as Answers;
});
afterAll(() => engine.close());

test('a page of an agency without indicators says nothing of indicators below the line', async () => {
  const [first] = await engine.query('SELECT agency, type, district, province, to_json(result) AS result FROM assessed ORDER BY agency');
  const assessed = { ...first, result: JSON.parse(String(first?.['result'])) } as unknown as AssessedRow;
  const said = JSON.stringify(briefReport(assessed, 'ก.csv'));
  expect(said).not.toContain('ต่ำกว่าเกณฑ์');
  const some = {
    ...assessed,
    result: { ...assessed.result, indicators: assessed.result.indicators.map((one, at) => (at < 3 ? { ...one, score: 90 } : one)) },
  };
  expect(JSON.stringify(briefReport(some, 'ก.csv', 'arabic'))).toContain('ตัวชี้วัดที่มีคะแนน 3 ตัวชี้วัด ไม่มีตัวใดต่ำกว่าเกณฑ์');
});

test('the overview says that indicators are unknown, not that nobody is near the next level', () => {
  const said = JSON.stringify(overviewReport({ answers, problems: [] }));
  expect(said).toContain('ยังไม่มีคะแนนรายตัวชี้วัด');
  expect(said).toContain('จึงยังคำนวณไม่ได้ว่าหน่วยงานใดใกล้ถึงระดับถัดไป');
  expect(said).not.toContain('ไม่มีหน่วยงานที่จะถึงระดับถัดไป');
});

test('every tab names its columns once', () => {
  for (const { name, columns } of overviewSheets({ answers, problems: [] }))
    expect([name, new Set(columns.map(({ head }) => head)).size]).toEqual([name, columns.length]);
});

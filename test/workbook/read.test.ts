import { describe, expect, test } from '@jest/globals';
import type { Cell, Grids } from '../../src/model';
import { SHEET_IDS } from '../../src/model';
import { SCHEMAS, writeSettings } from '../../src/workbook';
import { apply, column, fill, type Key, newWorkbook, put, read, reorder, SETTINGS, TEN, withScores } from './builders';

const filled = (): Grids => {
  const empty = newWorkbook();
  return withScores(apply(empty, writeSettings(empty.settings!, SETTINGS)), TEN);
};

const codes = (grids: Grids): readonly string[] => read(grids).problems.map((problem) => problem.code);

const header = <S extends 'indicators' | 'plan'>(grids: Grids, sheet: S, key: Key<S>, words: string): Grids =>
  put(grids, sheet, 3, column(grids, sheet, key), words);

describe('reading a workbook', () => {
  test('settings written are the settings read', () => {
    expect(read(filled()).model.settings).toEqual(SETTINGS);
  });

  test('an agency that another scheme assesses is told so at its name', () => {
    const grids = newWorkbook();
    const named = { ...SETTINGS, agency: { ...SETTINGS.agency, name: 'โรงพยาบาลตัวอย่าง', type: '', shortName: '' } };
    const { problems } = read(apply(grids, writeSettings(grids.settings!, named)));
    const found = problems.find(({ code }) => code === 'OTHER_SCHEME');
    expect(found).toMatchObject({ severity: 'warn', sheet: 'ตั้งค่า', cell: expect.stringMatching(/^[A-Z]+\d+$/) });
    expect(found?.message).toContain('MOIT');
    expect(codes(filled())).not.toContain('OTHER_SCHEME');
  });

  test('a filled workbook has no problems', () => {
    expect(read(filled()).problems).toEqual([]);
  });

  test('ten scores stand under their keys, with the cell where people see them', () => {
    const { scores } = read(filled()).model.scores;
    expect(scores.map((score) => score.value)).toEqual(TEN);
    expect(scores[6]).toEqual({ key: 'indicator:7', value: 83.96, at: { sheet: 'คะแนนตัวชี้วัด', cell: 'D10' } });
  });

  test('published tools, parts, total and level are read from the summary', () => {
    let grids = filled();
    const summary = grids.indicators!.cells.findIndex((row) => row.includes('ตามประกาศ')) + 1;
    const values: readonly Cell[] = [93.46, 85.89, 92.57, 79.21, 96.25, 92.31, 'ผ่าน'];
    values.forEach((value, index) => {
      grids = put(grids, 'indicators', summary + 1 + index, 4, value);
    });
    const { scores, publishedLevel } = read(grids).model.scores;
    expect(scores.slice(10).map(({ key, value }) => [key, value])).toEqual([
      ['tool:IIT', 93.46],
      ['tool:EIT', 85.89],
      ['part:EIT1', 92.57],
      ['part:EIT2', 79.21],
      ['tool:OIT', 96.25],
      ['total', 92.31],
    ]);
    expect(publishedLevel).toBe('ผ่าน');
  });

  test('columns may be reordered and others inserted between them', () => {
    const grids = reorder(filled(), 'indicators', [6, 3, 99, 2, 5, 1, 0, 98, 4]);
    expect(read(grids).problems).toEqual([]);
    expect(read(grids).model.scores.scores.map((score) => score.value)).toEqual(TEN);
  });

  test('rows may be sorted and a letterhead may stand above', () => {
    const grids = filled();
    const rows = grids.indicators!.cells;
    const cells = [['บันทึกของฉัน', '', '', '', '', '', ''], ...rows.slice(0, 3), ...rows.slice(3, 13).reverse(), ...rows.slice(13)];
    const { model } = read({ ...grids, indicators: { ...grids.indicators!, cells } });
    const byKey = new Map(model.scores.scores.map((score) => [score.key, score.value]));
    expect([...Array(10).keys()].map((index) => byKey.get(`indicator:${index + 1}`))).toEqual(TEN);
  });

  test.each([
    ['an alias', 'ผลคะแนน', []],
    ['split ำ and zero-width characters', '\u200bคะ\u200bแนน ', []],
    ['words of their own', 'ปีนี้ได้เท่าไร', ['COLUMN_RENAMED']],
  ])('a header with %s still names its column', (_, words, expected) => {
    const grids = header(filled(), 'indicators', 'score', words);
    expect(codes(grids)).toEqual(expected);
    expect(read(grids).model.scores.scores).toHaveLength(10);
  });

  test('ำ typed as two characters matches', () => {
    const grids = header(filled(), 'plan', 'number', 'ล\u0e4d\u0e32ดับ');
    expect(codes(grids)).toEqual([]);
  });

  test('missing sheets are problems, never exceptions: errors for those that nothing works without', () => {
    const { problems, model } = read({});
    expect(problems.filter(({ severity }) => severity === 'error').map(({ sheet }) => sheet)).toEqual(['ตั้งค่า', 'คะแนนตัวชี้วัด']);
    expect(problems.filter(({ code }) => code === 'SHEET_ABSENT')).toHaveLength(SHEET_IDS.length - 2);
    expect(model.settings.threshold).toBe(85);
    expect(model.scores.scores).toEqual([]);
  });

  test('a deleted score column is an error that says how to mend it', () => {
    const grids = filled();
    const cut = reorder(grids, 'indicators', [0, 1, 2, 4, 5, 6]);
    const found = read(cut).problems.find(({ code }) => code === 'COLUMN_MISSING');
    expect(found).toMatchObject({ severity: 'error', sheet: 'คะแนนตัวชี้วัด' });
    expect(found?.message).toContain('คะแนน');
  });

  test('a sheet without its header row is told, not read', () => {
    const grids = filled();
    const cells = grids.indicators!.cells.filter((row) => !row.includes('ชื่อตัวชี้วัด'));
    expect(codes({ ...grids, indicators: { ...grids.indicators!, cells: cells.slice(0, 12) } })).toContain('HEADER_MISSING');
  });

  test.each([
    ['ninety-five', 'SCORE_NOT_NUMBER'],
    [950, 'SCORE_RANGE'],
    [-1, 'SCORE_RANGE'],
    [true, 'SCORE_TRUTH'],
    ['#REF!', 'SCORE_ERROR'],
    ['2025-10-01', 'SCORE_DATE'],
  ] as const)('the score %p is a problem of its cell', (bad, code) => {
    const found = read(fill(filled(), 'indicators', 2, { score: bad })).problems;
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code, sheet: 'คะแนนตัวชี้วัด', cell: 'D5', severity: 'error' });
    expect(found[0]?.message).toContain('การใช้งบประมาณ');
  });

  test('a score stored as text is read and offered as a number', () => {
    const { model, problems } = read(fill(filled(), 'indicators', 1, { score: '๙๖.๖๕' }));
    expect(model.scores.scores[0]?.value).toBe(96.65);
    expect(problems).toMatchObject([{ code: 'SCORE_AS_TEXT', severity: 'warn', cell: 'D4', fix: { value: 96.65 } }]);
  });

  test.each([
    ['๒๕๖๘', 2568, []],
    ['ปีงบประมาณ พ.ศ. 2568', 2568, []],
    [2025, 2568, ['YEAR_IS_COMMON_ERA']],
    ['ปีหน้า', 2569, ['YEAR_INVALID']],
    ['', 2569, ['YEAR_MISSING']],
  ] as const)('the year %p is read as %p', (typed, year, expected) => {
    let grids = filled();
    grids = apply(grids, writeSettings(grids.settings!, { planYear: 2600 }));
    const row = grids.settings!.cells.findIndex((cells) => cells[0] === 'ปีงบประมาณที่ประเมิน (พ.ศ.)') + 1;
    const { model, problems } = read(put(grids, 'settings', row, 2, typed));
    expect(model.settings.fiscalYear).toBe(year);
    expect(problems.map(({ code }) => code)).toEqual(expected);
  });

  test('a date typed with its Buddhist year prints as the same day', () => {
    const grids = filled();
    const row = grids.settings!.cells.findIndex((cells) => cells[0] === 'วันที่ประกาศผลการประเมิน') + 1;
    expect(read(put(grids, 'settings', row, 2, '2566-08-10')).model.settings.facts.announcementDate).toBe('10 สิงหาคม 2566');
    expect(read(put(grids, 'settings', row, 2, '2023-08-10')).model.settings.facts.announcementDate).toBe('10 สิงหาคม 2566');
  });

  test('item scores stand under their part; one in the wrong column is told', () => {
    const grids = filled();
    const row = (code: string): number => grids.items!.cells.findIndex((cells) => cells[0] === code) - 2;
    let next = fill(grids, 'items', row('E1'), { EIT1: 85.23, EIT2: 77.07 });
    next = fill(next, 'items', row('I7'), { score: 80, EIT2: 70 });
    const { model, problems } = read(next);
    expect(model.scores.scores.slice(10).map(({ key, value }) => [key, value])).toEqual([
      ['item:I7@IIT', 80],
      ['item:E1@EIT1', 85.23],
      ['item:E1@EIT2', 77.07],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['SCORE_WRONG_COLUMN']);
  });

  test('the same recommendation at two items is one recommendation', () => {
    const grids = filled();
    const row = (code: string): number => grids.items!.cells.findIndex((cells) => cells[0] === code) - 2;
    let next = fill(grids, 'items', row('E1'), { recommendation: 'ส่วนที่ 2: เพิ่มช่องทางรับฟัง\nส่วนที่ 1: ลดขั้นตอน' });
    next = fill(next, 'items', row('E3'), { recommendation: 'ส่วนที่ ๒ : เพิ่มช่องทางรับฟัง' });
    expect(read(next).model.recommendations).toEqual([
      { part: 'EIT2', items: ['E1', 'E3'], text: 'เพิ่มช่องทางรับฟัง' },
      { part: 'EIT1', items: ['E1'], text: 'ลดขั้นตอน' },
    ]);
  });

  test('the framework sheet changes wording, adds an item and takes one out', () => {
    const grids = filled();
    const rows = grids.framework!.cells;
    const at = (code: string): number => rows.findIndex((cells) => cells[1] === 'ข้อ' && cells[2] === code) - 2;
    let next = fill(grids, 'framework', at('E1'), { text: 'ถ้อยคำที่ยืนยันแล้ว' });
    next = fill(next, 'framework', at('E2'), { certainty: '✗ ไม่ใช้ปีนี้' });
    next = fill(next, 'framework', rows.length, { fiscalYear: 2566, type: 'ข้อ', code: 'o99', indicator: 10, text: 'ข้อมูลใหม่' });
    next = fill(next, 'framework', rows.length + 1, { fiscalYear: 2570, type: 'ข้อ', code: 'E1', indicator: 6, text: 'ของปีอื่น' });
    next = fill(next, 'framework', rows.length + 2, { fiscalYear: 2566, type: 'อะไร', code: 'E1' });
    const { model, problems } = read(next);
    const item = (code: string) => model.framework.items.find((candidate) => candidate.code === code);
    expect(item('E1')?.text).toBe('ถ้อยคำที่ยืนยันแล้ว');
    expect(item('E2')).toBeUndefined();
    expect(item('O99')).toMatchObject({ tool: 'OIT', indicator: 10, text: 'ข้อมูลใหม่' });
    expect(problems.map(({ code }) => code)).toEqual(['FRAMEWORK_ROW']);
  });

  test('an untouched framework sheet leaves the framework as it is', () => {
    const { framework } = read(filled()).model;
    const { framework: _sheet, ...others } = filled();
    const plain = read(others).model.framework;
    expect(framework.items.map(({ code, text, indicator }) => [code, text, indicator])).toEqual(
      plain.items.map(({ code, text, indicator }) => [code, text, indicator]),
    );
    expect(framework.tools.map(({ weight }) => weight)).toEqual(plain.tools.map(({ weight }) => weight));
    expect(framework.plan.elements).toEqual(plain.plan.elements);
  });

  test('history is read newest first; the assessed year and later ones stay out', () => {
    let grids = filled();
    grids = fill(grids, 'history', 1, { fiscalYear: 2564, 'indicator:1': 90, total: 88.5, level: 'A' });
    grids = fill(grids, 'history', 2, { fiscalYear: 2565, 'part:EIT2': 80, total: 91 });
    grids = fill(grids, 'history', 3, { fiscalYear: 2566, total: 92 });
    grids = fill(grids, 'history', 4, { fiscalYear: 2567, total: 93 });
    const { model, problems } = read(grids);
    expect(model.history.map(({ fiscalYear }) => fiscalYear)).toEqual([2565, 2564]);
    expect(model.history[1]?.scores.map(({ key, value }) => [key, value])).toEqual([
      ['indicator:1', 90],
      ['total', 88.5],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['HISTORY_YEAR_NOT_EARLIER']);
  });

  test('a damaged hidden cell makes the row the person’s own', () => {
    const grids = fill(filled(), 'plan', 1, { title: 'มาตรการหนึ่ง', id: 'm-1', proposed: '{"title":' });
    const { rows, problems } = read(grids);
    expect(rows.plan[0]).toMatchObject({ id: 'm-1', proposed: {}, row: 4 });
    expect(problems.map(({ code }) => code)).toEqual(['PROPOSED_BROKEN']);
  });

  test('every code of a bad plan or follow-up cell has its place', () => {
    let grids = fill(filled(), 'plan', 1, { title: 'มาตรการหนึ่ง', kind: 'แผนงาน', indicators: 'ทุกข้อ' });
    grids = fill(grids, 'followUp', 1, { round: '9 เดือน', result: 'ทำแล้ว' });
    grids = fill(grids, 'followUp', 2, { round: '๖ เดือน', status: 'ไม่แน่ใจ' });
    expect(read(grids).problems.map(({ code, cell }) => [code, cell])).toEqual([
      ['MEASURE_KIND', 'E4'],
      ['MEASURE_INDICATOR', 'C4'],
      ['ROUND_INVALID', 'A4'],
      ['STATUS_INVALID', 'G5'],
    ]);
  });

  test('two thousand rows are read in linear time', () => {
    const time = (count: number): number => {
      const grids = filled();
      const width = SCHEMAS.plan.columns.length;
      const line = Array.from({ length: width }, (_, index) => `ข้อความ ${index}`);
      const cells = [...grids.plan!.cells, ...Array.from({ length: count }, () => line)];
      const start = performance.now();
      const { model } = read({ ...grids, plan: { ...grids.plan!, cells } });
      expect(model.measures).toHaveLength(count);
      return performance.now() - start;
    };
    time(200);
    expect(time(2000)).toBeLessThan(Math.max(time(200), 5) * 40);
  });
});

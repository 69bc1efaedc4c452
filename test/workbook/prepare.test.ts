import { describe, expect, test } from '@jest/globals';
import { startCalculation } from '../../src/host/formula';
import { touch } from '../../src/host/grid';
import { newSpreadsheet } from '../../src/host/newModel';
import { assess, frameworkFor } from '../../src/ita';
import type { Cell, Grid, Grids, SheetId } from '../../src/model';
import { SHEET_IDS, sheetName } from '../../src/model';
import { levelRepair, type Migration, prepare, SCHEMAS, writeAnalysis, writeSettings } from '../../src/workbook';
import { migrate } from '../../src/workbook/migrations';
import { apply, column, fill, type Key, newWorkbook, put, read, reorder, SETTINGS, TEN, withScores } from './builders';

const FRAMEWORK = frameworkFor(2566);
const again = (grids: Grids) => prepare(grids, { settings: SETTINGS, framework: FRAMEWORK });

/** The workbook with its formulas calculated as a spreadsheet would. */
function calculated(grids: Grids): Grids {
  const list = Object.values(grids) as readonly Grid[];
  const book = newSpreadsheet(
    'book',
    list.map((grid) => grid.sheet),
  );
  list.forEach((grid, index) => {
    const sheet = book.sheets[index]!;
    grid.cells.forEach((row, down) => {
      row.forEach((value, right) => {
        const formula = grid.formulas?.[down]?.[right] ?? '';
        const cell = touch(sheet, down + 1, right + 1);
        cell.value = value;
        if (formula !== '') cell.formula = formula;
      });
    });
  });
  const calculation = startCalculation(book, 46000);
  const valuesOf = (grid: Grid, index: number): Grid => ({
    ...grid,
    cells: grid.cells.map((row, down) => row.map((_, right) => calculation.valueOf(book.sheets[index]!, down + 1, right + 1) as Cell)),
  });
  return Object.fromEntries(list.map((grid, index) => [grid.id, valuesOf(grid, index)])) as Grids;
}

const cell = <S extends SheetId>(grids: Grids, sheet: S, row: number, key: Key<S>): Cell =>
  grids[sheet]!.cells[row - 1]![column(grids, sheet, key) - 1]!;

const summary = (grids: Grids, label: string): readonly Cell[] => grids.indicators!.cells.find((row) => row[2] === label) ?? [];

const levelRow = (grids: Grids): number => grids.indicators!.cells.findIndex((row) => row[2] === 'ระดับผลการประเมิน') + 1;

describe('preparing a workbook', () => {
  test('a new workbook gets all eleven sheets, in the order of the tabs', () => {
    const { create, designs, unreadable } = prepare({}, { settings: SETTINGS, framework: FRAMEWORK });
    expect(create).toEqual(SHEET_IDS);
    expect(designs.map(({ name }) => name)).toEqual(SHEET_IDS.map((id) => sheetName(id)));
    expect(unreadable).toEqual([]);
  });

  test('prepared twice, the second time there is nothing to do', () => {
    const { create, changes } = again(newWorkbook());
    expect({ create, changes }).toEqual({ create: [], changes: [] });
  });

  test('a filled workbook has nothing to repair either', () => {
    const grids = newWorkbook();
    const filled = calculated(withScores(apply(grids, writeSettings(grids.settings!, SETTINGS)), TEN));
    expect(again(filled).changes).toEqual([]);
  });

  test('sheets renamed, columns reordered: nothing to do, designs follow the columns', () => {
    const grids = reorder(newWorkbook(), 'plan', [
      5,
      0,
      1,
      2,
      3,
      4,
      ...Array.from({ length: Object.keys(SCHEMAS.plan.columns).length - 6 }, (_, index) => index + 6),
    ]);
    const renamed: Grids = { ...grids, plan: { ...grids.plan!, sheet: 'แผนของเรา' } };
    const { changes, designs } = again(renamed);
    expect(changes).toEqual([]);
    const plan = designs.find(({ id }) => id === 'plan')!;
    expect(plan.name).toBe('แผนของเรา');
    expect(plan.columns.find(({ width }) => width === 60)?.column).toBe(2);
    const hidden = Object.values(SCHEMAS.plan.columns).flatMap(({ role }, index) => (role === 'hidden' ? [index + 1] : []));
    expect(hidden.length).toBeGreaterThan(0);
    expect(plan.hiddenColumns).toEqual(hidden);
  });

  test('deleted columns come back at the right end, what people wrote stays', () => {
    let grids = fill(newWorkbook(), 'plan', 1, { title: 'มาตรการหนึ่ง', units: 'กองคลัง' });
    grids = reorder(grids, 'plan', [0, 1, 2, 3, 4, 5, 6, 9, 20]);
    grids = put(grids, 'plan', 3, 9, 'หมายเหตุของเรา');
    const repaired = apply(grids, again(grids).changes);
    expect(again(repaired).changes).toEqual([]);
    expect(read(repaired).problems.filter(({ sheet }) => sheet === 'แผนมาตรการ')).toEqual([]);
    expect(read(repaired).model.measures[0]).toMatchObject({ title: 'มาตรการหนึ่ง', units: 'กองคลัง' });
    expect(repaired.plan!.cells[2]!.slice(0, 9)).toEqual(grids.plan!.cells[2]);
  });

  test('deleted indicator rows, item rows and summary rows come back; scores stay with their indicator', () => {
    const full = withScores(newWorkbook(), TEN);
    const without = (grid: Grid, drop: (row: readonly Cell[]) => boolean): Grid => ({
      ...grid,
      cells: grid.cells.filter((row) => !drop(row)),
      formulas: grid.formulas!.filter((_, index) => !drop(grid.cells[index] ?? [])),
    });
    const grids: Grids = {
      ...full,
      indicators: without(full.indicators!, (row) => row[0] === 3 || row[0] === 10 || row[2] === 'คะแนนภาพรวม'),
      items: without(full.items!, (row) => row[0] === 'E5'),
      settings: without(full.settings!, (row) => row[0] === 'เกณฑ์คะแนน' || row[0] === 'ส่วนราชการ'),
    };
    const repaired = apply(grids, again(grids).changes);
    expect(again(repaired).changes).toEqual([]);
    const { model, problems } = read(repaired);
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['YEAR_MISSING']);
    const byKey = new Map(model.scores.scores.map(({ key, value }) => [key, value]));
    expect(byKey.get('indicator:4')).toBe(92.12);
    expect(byKey.has('indicator:3')).toBe(false);
    expect(repaired.indicators!.cells.filter((row) => row[0] === 3 || row[0] === 10)).toHaveLength(2);
    expect(summary(repaired, 'คะแนนภาพรวม')).not.toEqual([]);
    expect(repaired.items!.cells.some((row) => row[0] === 'E5')).toBe(true);
    expect(repaired.settings!.cells.some((row) => row[0] === 'เกณฑ์คะแนน')).toBe(true);
    expect(repaired.settings!.cells.some((row) => row[0] === 'ส่วนราชการ')).toBe(true);
  });

  test('a sheet that holds something without our header is left alone', () => {
    const grids: Grids = { ...newWorkbook(), plan: { id: 'plan', sheet: 'แผนมาตรการ', cells: [['บันทึก'], ['ของฉัน']], formulas: [] } };
    const { changes, designs, unreadable } = again(grids);
    expect(unreadable).toEqual(['แผนมาตรการ']);
    expect(changes).toEqual([]);
    expect(designs.some(({ id }) => id === 'plan')).toBe(false);
  });

  test('the drop-downs of ติดตามผล offer their words and turn away none that people type', () => {
    const design = prepare({}, { settings: SETTINGS, framework: FRAMEWORK }).designs.find(({ id }) => id === 'followUp');
    const lists = design?.columns.flatMap(({ choice }) => (choice ? [choice] : [])) ?? [];
    expect(lists.map(({ strict }) => strict)).toEqual([false, false]);
    expect(lists[0]?.values).toContain('ดำเนินการแล้ว');
  });

  test('every design is whole: seeds are rectangular, drop-downs are filled, hidden columns hidden', () => {
    for (const design of prepare({}, { settings: SETTINGS, framework: FRAMEWORK }).designs) {
      const width = design.seed[0]!.length;
      expect(design.seed.every((row) => row.length === width)).toBe(true);
      expect(design.columns.flatMap(({ choice }) => (choice ? [choice.values.length] : [])).every((count) => count > 0)).toBe(true);
      expect(design.hiddenColumns).toEqual(design.columns.filter(({ role }) => role === 'hidden').map(({ column: place }) => place));
      for (const { range } of [...design.highlights, ...design.protect]) expect(range).toMatch(/^[A-Z]+\d+:[A-Z]+\d+$/);
    }
  });

  test('older workbooks are brought up step by step, each step on the result of the one before', () => {
    const note =
      (text: string): Migration =>
      (grids) => [{ kind: 'values', sheet: 'register', row: 1, column: 1, values: [[`${grids.register!.cells[0]![0]}${text}`]] }];
    const { grids, changes } = migrate(put(newWorkbook(), 'register', 1, 1, '0'), 0, { 0: note('→1'), 1: note('→2'), 2: note('→3') }, 2);
    expect(grids.register!.cells[0]![0]).toBe('0→1→2');
    expect(changes).toHaveLength(2);
  });
});

describe('the live formulas', () => {
  const scored = (scores: readonly Cell[] = TEN): Grids => {
    const grids = newWorkbook();
    return withScores(apply(grids, writeSettings(grids.settings!, SETTINGS)), scores);
  };

  test('compute tools and total from the unrounded scores', () => {
    const grids = calculated(scored());
    expect(summary(grids, 'คะแนนแบบวัด IIT')[4]).toBeCloseTo(93.462, 9);
    expect(summary(grids, 'คะแนนแบบวัด EIT')[4]).toBeCloseTo(85.893333, 5);
    expect(summary(grids, 'คะแนนแบบวัด OIT')[4]).toBeCloseTo(96.25, 9);
    expect(summary(grids, 'คะแนนภาพรวม')[4]).toBeCloseTo(92.3066, 9);
  });

  test('say the state in words, a score being judged as it is printed: 84.995 is 85.00', () => {
    const grids = calculated(scored([84.995, 84.994, '', 'เก้าสิบ', ...TEN.slice(4)]));
    const states = [4, 5, 6, 7].map((row) => cell(grids, 'indicators', row, 'state'));
    expect(states).toEqual(['▲ ผ่านเกณฑ์', '▼ ต่ำกว่าเกณฑ์', '– ยังไม่มีคะแนน', '⚠ ไม่ใช่ตัวเลข']);
    expect(summary(grids, 'คะแนนแบบวัด IIT')[4]).toBe('');
    expect(summary(grids, 'คะแนนภาพรวม')[4]).toBe('');
  });

  test('never let a number outside 0–100 pass', () => {
    const grids = calculated(scored([120, -1, 100, 0, ...TEN.slice(4)]));
    const states = [4, 5, 6, 7].map((row) => cell(grids, 'indicators', row, 'state'));
    expect(states).toEqual(['⚠ ต้องอยู่ระหว่าง 0–100', '⚠ ต้องอยู่ระหว่าง 0–100', '▲ ผ่านเกณฑ์', '▼ ต่ำกว่าเกณฑ์']);
  });

  test('follow the threshold and the history of the year before', () => {
    let grids = scored();
    grids = apply(grids, writeSettings(grids.settings!, { threshold: 97 }));
    grids = fill(grids, 'history', 1, { fiscalYear: 2564, 'indicator:1': 50 });
    grids = fill(grids, 'history', 2, { fiscalYear: 2565, 'indicator:1': 90.65, total: 90 });
    grids = calculated(grids);
    expect(cell(grids, 'indicators', 4, 'state')).toBe('▼ ต่ำกว่าเกณฑ์');
    expect(cell(grids, 'indicators', 4, 'previous')).toBe(90.65);
    expect(cell(grids, 'indicators', 4, 'change')).toBeCloseTo(6, 9);
    expect(cell(grids, 'indicators', 5, 'previous')).toBe('');
  });

  test('compute the parts of EIT once every item has its score, whatever the order of the rows', () => {
    let grids = scored();
    const items = FRAMEWORK.items.filter(({ tool }) => tool === 'EIT');
    for (const [index, item] of items.entries()) {
      const row = grids.items!.cells.findIndex((cells) => cells[0] === item.code) - 2;
      grids = fill(grids, 'items', row, { EIT1: 80 + index, EIT2: 70 });
      if (index === items.length - 2) expect(summary(calculated(grids), 'EIT ส่วนที่ 1 (EIT Public)')[4]).toBe('');
    }
    const rows = grids.items!.cells;
    const cells = [...rows.slice(0, 3), ...rows.slice(3).reverse()];
    const turned = calculated({ ...grids, items: { ...grids.items!, cells, formulas: [] } });
    expect(summary(turned, 'EIT ส่วนที่ 1 (EIT Public)')[4]).toBeCloseTo(87, 9);
    expect(summary(turned, 'EIT ส่วนที่ 2 (EIT Survey)')[4]).toBe(70);
    expect(summary(turned, 'EIT ส่วนที่ 2 (EIT Survey)')[6]).toBe('▼ ต่ำกว่าเกณฑ์');
  });

  test('class an item of two parts per part', () => {
    let grids = scored();
    const row = (code: string): number => grids.items!.cells.findIndex((cells) => cells[0] === code) - 2;
    grids = fill(grids, 'items', row('E1'), { EIT1: 90, EIT2: 70 });
    grids = fill(grids, 'items', row('E2'), { EIT1: 80, EIT2: 70 });
    grids = fill(grids, 'items', row('E3'), { EIT1: 85, EIT2: 85 });
    grids = fill(grids, 'items', row('I1'), { score: 84 });
    const done = calculated(grids);
    const states = ['E1', 'E2', 'E3', 'E4', 'I1'].map((code) => cell(done, 'items', row(code) + 3, 'state'));
    expect(states).toEqual(['◆ ผ่านเพียงส่วนเดียว', '▼ ต่ำกว่าเกณฑ์ทั้งสองส่วน', '▲ ผ่านทั้งสองส่วน', '– ยังไม่มีคะแนน', '▼ ต่ำกว่าเกณฑ์']);
  });

  test('the computed level asks for a new analysis once the scores have changed', () => {
    let grids = scored();
    const { model } = read(grids);
    const result = assess({ framework: model.framework, scores: model.scores, history: [] });
    expect(levelRepair(calculated(grids), model.framework)).toEqual([]);
    grids = apply(grids, writeAnalysis(grids.analysis!, result, []));
    expect(summary(calculated(grids), 'ระดับผลการประเมิน')[4]).toContain(result.level.name);
    expect(levelRepair(calculated(grids), model.framework)).toEqual([]);
    const lost = calculated(put(grids, 'indicators', levelRow(grids), 5, ''));
    expect(levelRepair(lost, model.framework)).toHaveLength(1);
    const changed = calculated(fill(grids, 'indicators', 10, { score: 50 }));
    expect(summary(changed, 'ระดับผลการประเมิน')[4]).toContain('วิเคราะห์คะแนนใหม่');
  });
});

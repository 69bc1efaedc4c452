/** Measures into แผนมาตรการ. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { appendMeasures, type PlanRowToWrite, writePlan } from '../../../src/workbook';
import { apply, fill, newWorkbook, put, read } from '../builders';
import { cellsChanged, measure, plain, written } from './fixtures';

describe('writing the plan', () => {
  test('rows written are rows read, with what was proposed and what differs', () => {
    const rows = [measure('m-1'), measure('m-2', { differs: ['steps', 'period'] })];
    const { rows: back, model } = read(written(newWorkbook(), rows));
    expect(model.measures).toEqual(rows.map(plain));
    expect(back.plan.map(({ proposed, differs, row }) => ({ proposed, differs, row }))).toEqual([
      { proposed: rows[0]!.proposed, differs: [], row: 4 },
      { proposed: rows[1]!.proposed, differs: ['steps', 'period'], row: 5 },
    ]);
  });

  test('the same rows again write nothing, whatever people changed in spelling', () => {
    let grids = written(newWorkbook(), [measure('m-1')]);
    grids = fill(grids, 'plan', 1, { indicators: '๖,๘', items: 'e2 , E5' });
    expect(writePlan(grids.plan!, read(grids).rows.plan)).toEqual([]);
  });

  test('a formula of theirs that shows the text is left alone', () => {
    const grids = written(newWorkbook(), [measure('m-1')]);
    const formulas = grids.plan!.cells.map((row, index) => row.map((_, place) => (index === 3 && place === 9 ? '=A1' : '')));
    expect(writePlan({ ...grids.plan!, formulas }, read(grids).rows.plan)).toEqual([]);
  });

  test('new rows come below those of people, which stay where they are', () => {
    const grids = written(newWorkbook(), [measure('m-1'), measure('m-3')]);
    const noted = fill(fill(grids, 'plan', 2, { acceptance: 'ยอมรับเพราะเหตุนี้' }), 'plan', 3, { title: 'พิมพ์เอง' });
    const rows = read(noted).rows.plan;
    const changes = writePlan(noted.plan!, [rows[0]!, measure('m-2'), rows[1]!, rows[2]!, measure('m-4')]);
    expect(changes.every(({ kind }) => kind === 'values')).toBe(true);
    const after = read(apply(noted, changes)).rows.plan;
    expect(after.map(({ title, row, acceptance }) => [title, row, acceptance])).toEqual([
      ['มาตรการ m-1', 4, ''],
      ['มาตรการ m-3', 5, 'ยอมรับเพราะเหตุนี้'],
      ['พิมพ์เอง', 6, ''],
      ['มาตรการ m-2', 7, ''],
      ['มาตรการ m-4', 8, ''],
    ]);
  });

  test('columns of people’s own and a word that is no kind stay', () => {
    let grids = put(written(newWorkbook(), [measure('m-1', { kind: 'มาตรการ' })]), 'plan', 3, 24, 'เบิกจ่ายแล้ว');
    grids = put(fill(grids, 'plan', 1, { kind: 'แผนงานย่อย' }), 'plan', 4, 24, '50,000 บาท');
    const row = { ...read(grids).rows.plan[0]!, status: 'คะแนนผ่านแล้ว' };
    const after = apply(grids, writePlan(grids.plan!, [row]));
    expect(after.plan!.cells[3]![23]).toBe('50,000 บาท');
    expect(after.plan!.cells[3]![4]).toBe('แผนงานย่อย');
    expect(cellsChanged(writePlan(grids.plan!, [row]))).toBe(1);
  });

  test('any rows, any insertions: nothing of what stood there is lost or moved to another measure', () => {
    const base = newWorkbook();
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), fc.array(fc.nat(12), { maxLength: 6 }), (gaps, inserts) => {
        let grids = base;
        gaps.forEach((gap, index) => {
          const row = index + 1 + gaps.slice(0, index).filter(Boolean).length;
          if (!gap) grids = fill(grids, 'plan', row, { title: `เดิม ${index}`, id: `old-${index}`, acceptance: `เหตุผล ${index}` });
        });
        const before = read(grids).rows.plan;
        const list: PlanRowToWrite[] = [...before];
        inserts.forEach((place, index) => {
          list.splice(Math.min(place, list.length), 0, measure(`new-${index}`));
        });
        const changes = writePlan(grids.plan!, list);
        const after = read(apply(grids, changes)).rows.plan;
        const byTitle = (rows: readonly { readonly title: string }[]): readonly string[] => rows.map(({ title }) => title).sort();
        expect(byTitle(after)).toEqual(byTitle(list));
        expect(changes.length).toBeLessThanOrEqual(3);
        if (changes.some(({ kind }) => kind === 'insertRows'))
          expect(after.map(({ title }) => title)).toEqual(list.map(({ title }) => title));
        expect(after.filter(({ id }) => id.startsWith('old')).map(({ id, acceptance }) => [id, acceptance])).toEqual(
          before.map(({ id, acceptance }) => [id, acceptance]),
        );
        expect(writePlan(apply(grids, writePlan(grids.plan!, list)).plan!, after)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('a changed status of sixty measures is one rectangle without the column of people', () => {
    const rows = Array.from({ length: 60 }, (_, index) => measure(`m-${index}`));
    const grids = written(newWorkbook(), rows);
    const changes = writePlan(
      grids.plan!,
      read(grids).rows.plan.map((row) => ({ ...row, status: 'คะแนนผ่านแล้ว' })),
    );
    expect(changes).toHaveLength(1);
    expect(cellsChanged(changes)).toBe(60);
  });

  test('two thousand changed rows with insertions between them are written in a moment', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => measure(`m-${index}`));
    const grids = written(newWorkbook(), rows);
    const current = read(grids).rows.plan;
    const list = current.flatMap((row, index): readonly PlanRowToWrite[] =>
      index % 3 === 0 ? [{ ...row, steps: `ใหม่ ${index}` }, measure(`n-${index}`)] : [row],
    );
    const start = performance.now();
    const changes = writePlan(grids.plan!, list);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(changes.filter(({ kind }) => kind === 'values').length).toBeLessThanOrEqual(2);
  });

  test('imported measures come below, once', () => {
    const grids = written(newWorkbook(), [measure('m-1')]);
    const after = apply(grids, appendMeasures(grids.plan!, [{ title: 'จากเอกสาร', steps: 'หนึ่ง\nสอง' }]));
    expect(read(after).rows.plan[1]).toMatchObject({ title: 'จากเอกสาร', steps: 'หนึ่ง\nสอง', id: '', proposed: {} });
    expect(appendMeasures(after.plan!, [{ title: 'จากเอกสาร' }])).toEqual([]);
  });
});

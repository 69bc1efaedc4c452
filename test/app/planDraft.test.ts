/** What the page of the plan shows before anything is written: rows that come, cells that change, cells that stay; and that nothing else is written. */
import { describe, expect, test } from '@jest/globals';
import { KHAM_NIAM } from '../ita/published';
import { type AddOn, imported, pastedResult } from './addOn';
import { cellAt, columnOf, setting, snapshot } from './cells';

const PLAN = 'แผนมาตรการ';
const TEXT = pastedResult('เทศบาลตำบลทุ่งตัวอย่าง อำเภอเมืองขอนแก่น จังหวัดขอนแก่น', 2568, KHAM_NIAM);

async function below(): Promise<AddOn> {
  const book = await imported(TEXT);
  setting(book, 'เรื่องที่นำเข้าแผน', 'ต่ำกว่าเกณฑ์');
  return book;
}

describe('a draft of the plan', () => {
  test('of an empty plan holds every row that the run then writes, and writes nothing itself', async () => {
    const book = await below();
    const before = snapshot(book);
    const draft = await book.get('draftPlan', [], []);
    expect(snapshot(book)).toBe(before);
    await book.get('runPlan', [], [], draft.seen);
    expect(draft.added.map(({ title }) => title)).toEqual(columnOf(book, PLAN, 'มาตรการ'));
    expect(draft.added[0]?.cells.find(({ column }) => column === 'ขั้นตอน')?.after).toBe(cellAt(book, PLAN, 'ขั้นตอน').value);
    expect(draft).toMatchObject({ changed: [], kept: [], unchanged: 0 });
  });

  test('names each cell that changes with both texts, and each cell of people that stays', async () => {
    const book = await below();
    await book.get('runPlan', []);
    const steps = cellAt(book, PLAN, 'ขั้นตอน');
    const proposed = String(steps.value);
    steps.value = 'ขั้นตอนของเรา';
    cellAt(book, 'คะแนนตัวชี้วัด', 'คะแนน', 9).value = 61.5;
    const draft = await book.get('draftPlan', [], []);
    const [row] = draft.changed;
    const analysis = row?.cells.find(({ column }) => column === 'ผลการวิเคราะห์');
    expect(analysis?.before).toContain('77.00');
    expect(analysis?.after).toContain('61.50');
    expect(row?.place?.sheet).toBe(PLAN);
    expect(draft.kept[0]?.cells).toEqual([{ column: 'ขั้นตอน', before: 'ขั้นตอนของเรา', after: proposed }]);
    await book.get('runPlan', [], [], draft.seen);
    expect(cellAt(book, PLAN, 'ผลการวิเคราะห์').value).toBe(analysis?.after);
    expect(cellAt(book, PLAN, 'ขั้นตอน').value).toBe('ขั้นตอนของเรา');
    expect(await book.get('draftPlan', [], [])).toMatchObject({ added: [], changed: [] });
  });

  test('that is another by now is not written: somebody changed a score or the plan after it was shown', async () => {
    const book = await below();
    const { seen } = await book.get('draftPlan', [], []);
    cellAt(book, 'คะแนนตัวชี้วัด', 'คะแนน', 2).value = 60;
    expect(await book.ask('runPlan', [], [], seen)).toMatchObject({ ok: false, notices: [{ code: 'DRAFT_OLD' }] });
    expect(columnOf(book, PLAN, 'มาตรการ')).toEqual([]);
  });

  test('brings back a deleted row only in the draft that asks for it', async () => {
    const book = await below();
    await book.get('runPlan', []);
    const id = String(cellAt(book, PLAN, 'รหัสมาตรการ').value);
    const { rows } = book.host.state.spreadsheet.sheets.find(({ name }) => name === PLAN)!;
    rows.splice(
      rows.findIndex((line) => line.some((cell) => cell?.value === id)),
      1,
    );
    expect((await book.get('draftPlan', [], [])).added).toEqual([]);
    expect((await book.get('draftPlan', [id], [])).added.map((row) => row.id)).toEqual([id]);
  });

  test('tells by what it is about and who leads it', async () => {
    const [row] = (await (await below()).get('draftPlan', [], [])).added;
    expect(row?.kind).toBe('ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล');
    expect(row?.units.length).toBeGreaterThan(0);
  });
});

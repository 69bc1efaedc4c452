/** Plans and results made by hand go into the workbook and come out of it, and of the reports, as they went in. */
import { describe, expect, test } from '@jest/globals';
import { ANG_THONG, ANG_THONG_ITEMS } from '../ita/published';
import { HAND_MADE, REPORT, TWENTY } from '../plan/handMade';
import { type AddOn, imported, pastedResult } from './addOn';
import { cellAt, columnOf, setting, snapshot, type } from './cells';

const PLAN = 'แผนมาตรการ';
const FOLLOW_UP = 'ติดตามผล';
const RESULT = pastedResult('องค์การบริหารส่วนจังหวัดอ่างทอง จังหวัดอ่างทอง', 2566, ANG_THONG, ANG_THONG_ITEMS);

/** The columns that the twenty rows fill, by field. */
const COLUMNS = { ประเด็น: 'topic', มาตรการ: 'title', ผู้รับผิดชอบ: 'units', ระยะเวลา: 'period', ขั้นตอน: 'steps' } as const;

async function typedPlan(): Promise<AddOn> {
  const book = await imported(RESULT);
  setting(book, 'เรื่องที่นำเข้าแผน', 'เลือกเอง');
  HAND_MADE.forEach((row, index) => {
    type(book, PLAN, index + 1, Object.fromEntries(Object.entries(COLUMNS).map(([header, field]) => [header, row[field]])));
    type(book, PLAN, index + 1, { ข้อ: row.items.join(', ') });
  });
  return book;
}

const planCells = (book: AddOn) => [...Object.keys(COLUMNS), 'ข้อ'].map((header) => columnOf(book, PLAN, header));

async function previewText(book: AddOn, kind: string, layout = '', round: 6 | 12 = 12): Promise<string> {
  const { html } = await book.get('previewReport', { kind, layout, digits: 'arabic', round, unreported: 'omit', without: [], replace: '' });
  return html
    .replace(/<[^>]+>/g, '\n')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** The words that a statement is made of, without the number or bullet before it. */
const bare = (line: string): string => line.replace(/^(?:[-\d๐-๙]+[.)]?\s+|-\s*)/, '').trim();

/** Every text occurs, each after the one before. */
function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    expect([part, at >= 0]).toEqual([part, true]);
    from = at + part.length;
  }
}

describe('a plan of twenty measures with steps per unit', () => {
  test('typed into the sheet stays as typed through runs and changing scores', async () => {
    const book = await typedPlan();
    const before = planCells(book);
    await book.get('runPlan', []);
    cellAt(book, 'คะแนนตัวชี้วัด', 'คะแนน', 9).value = 40;
    await book.get('runPlan', []);
    expect(planCells(book)).toEqual(before);
    expect(before[0]).toHaveLength(TWENTY.length);
    const ids = columnOf(book, PLAN, 'รหัสมาตรการ');
    expect(new Set(ids).size).toBe(TWENTY.length);
    const still = snapshot(book);
    await book.get('runPlan', []);
    expect(snapshot(book)).toBe(still);
  });

  test('comes out in the table by topics, titles and steps in their order', async () => {
    const book = await typedPlan();
    await book.get('runPlan', []);
    const text = await previewText(book, 'items', 'L5');
    HAND_MADE.forEach((row) => {
      const lines = row.steps.split('\n').map((line) => bare(line.replace(/:$/, '')));
      expectInOrder(text, [`มาตรการของข้อ ${row.items[0]}`]);
      expectInOrder(
        text,
        lines.filter((line) => line.startsWith('ขั้น ')),
      );
      for (const line of row.units.split('\n')) expect(text).toContain(bare(line));
    });
  });

  test('pasted as tables with the import comes in whole, and a run changes nothing of it', async () => {
    const head = [
      'มาตรการยกระดับคะแนน',
      'ระยะเวลาดำเนินการ',
      'วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ',
      'แนวทางกำกับติดตาม',
      'ผู้รับผิดชอบ',
      'ขั้นตอนหรือวิธีดำเนินการปฏิบัติ',
    ];
    const cell = (text: string): string => text.split('\n').join('<br>');
    const tables = [1, 2, 3, 4, 5, 6, 7].flatMap((topic) => [
      '',
      `**${topic}. ประเด็นที่ ${topic}**`,
      '',
      `| ${head.join(' | ')} |`,
      `|${head.map(() => '---').join('|')}|`,
      ...HAND_MADE.filter((row) => row.topic === `ประเด็นที่ ${topic}`).map(
        (row) =>
          `| ${[row.title, row.period, 'วิธีของเรา', 'รายงานทุกไตรมาส', row.units, row.steps.replace(/(ขั้น \d+)\./g, '$1/')].map(cell).join(' | ')} |`,
      ),
    ]);
    const book = await imported([RESULT, ...tables].join('\n'), true);
    expect(columnOf(book, PLAN, 'ข้อ')).toEqual(TWENTY.map(([, code]) => code));
    expect(columnOf(book, PLAN, 'ขั้นตอน').map((text) => text.split('\n').filter((line) => line.startsWith('ขั้น ')).length)).toEqual(
      TWENTY.map(([, , , groups]) => groups.reduce((sum, [, count]) => sum + count, 0)),
    );
    setting(book, 'เรื่องที่นำเข้าแผน', 'เลือกเอง');
    const before = planCells(book);
    await book.get('runPlan', []);
    expect(planCells(book)).toEqual(before);
  });
});

test('results reported per action come out of a reopened round and of the report as they were typed', async () => {
  const book = await imported(RESULT);
  setting(book, 'เรื่องที่นำเข้าแผน', 'เลือกเอง');
  REPORT.forEach(({ id, actions }, index) => {
    const steps = Array.from({ length: actions }, (_, step) => `งาน ${id}/${step + 1}`).join('\n');
    type(book, PLAN, index + 1, {
      มาตรการ: `มาตรการ ${id}`,
      ตัวชี้วัด: '9',
      ขั้นตอน: steps,
      ผู้รับผิดชอบ: 'สำนักปลัด',
      ระยะเวลา: 'ปีงบประมาณ พ.ศ. 2567',
    });
  });
  await book.get('runPlan', []);
  expect((await book.get('openRound', 12)).rows).toBe(31);
  const actions = columnOf(book, FOLLOW_UP, 'ขั้นตอน/กิจกรรม');
  const done: string[] = [];
  actions.forEach((action, index) => {
    const [, id = '', number = ''] = /^งาน (h-\d)\/(\d+)$/.exec(action) ?? [];
    const report = REPORT.find((one) => one.id === id);
    if ((report?.open as readonly number[] | undefined)?.includes(Number(number))) return;
    done.push(action);
    type(book, FOLLOW_UP, index + 1, {
      สถานะ: 'ดำเนินการแล้ว',
      ผลการดำเนินการ: `ผลของ ${action}\nบรรทัดที่สอง`,
      'ผลลัพธ์/ความสำเร็จ': `สำเร็จ ${action}`,
      'หลักฐาน (ลิงก์)': `https://www.tuayang.example/news.php?id=${index}`,
    });
  });
  expect(done).toHaveLength(22);
  const before = snapshot(book);
  await book.get('openRound', 12);
  expect(snapshot(book)).toBe(before);
  const text = await previewText(book, 'progress', 'L3');
  for (const action of done) expectInOrder(text, [`ผลของ ${action}`, 'บรรทัดที่สอง']);
  for (const action of done) expect(text).toContain(`สำเร็จ ${action}`);
});

/** A new year puts last year's plan and results aside, whole; what goes on comes with its dates moved; and the old year can be worked on again. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { KHAM_NIAM } from '../ita/published';
import { type AddOn, imported, makeReport, pastedResult } from './addOn';
import { cellAt, columnOf, setting, sheetOf, type } from './cells';

const PLAN = 'แผนมาตรการ';
const RESULTS = 'ติดตามผล';
const AGENCY = 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง อำเภอเมืองขอนแก่น จังหวัดขอนแก่น';
const DONE = {
  สถานะ: 'ดำเนินการแล้ว',
  ผลการดำเนินการ: 'จัดครบตามแผน',
  'หลักฐาน (ลิงก์)': 'https://www.tuayang.example/news/1',
};

/** FY2568 assessed, plan 2569 with a row of people's own, an edited cell, and a reported round of 6 months; everything else of the sheet is typed too. */
async function worked(): Promise<AddOn> {
  const book = await imported(pastedResult(AGENCY, 2568, KHAM_NIAM));
  setting(book, 'เรื่องที่นำเข้าแผน', 'ต่ำกว่าเกณฑ์');
  await book.get('runPlan', []);
  const own = columnOf(book, PLAN, 'มาตรการ').length + 1;
  cellAt(book, PLAN, 'ผู้รับผิดชอบ').value = 'กองยุทธศาสตร์ของเรา';
  type(book, PLAN, own, {
    มาตรการ: 'มาตรการที่เราเพิ่มเอง',
    ตัวชี้วัด: '2',
    ขั้นตอน: 'ประชุมเดือนธันวาคม 2568\nสรุปผลภายใน 31 มี.ค. 2569',
    ระยะเวลา: 'ต.ค. 2568 – ก.ย. 2569',
    ผู้รับผิดชอบ: 'สำนักปลัด',
  });
  await book.get('runPlan', []);
  await book.get('openRound', 6);
  columnOf(book, RESULTS, 'ขั้นตอน/กิจกรรม').forEach((_, index) => {
    type(book, RESULTS, index + 1, DONE);
  });
  return book;
}

const NEXT = pastedResult(AGENCY, 2569, [...KHAM_NIAM.slice(0, 8), 80, 92]);

async function scored(book: AddOn): Promise<void> {
  const { ticket } = await book.get('readImport', { kind: 'text', text: NEXT });
  await book.get('applyImport', { ticket, skip: [], decisions: {}, withMeasures: false });
}

const typed = (book: AddOn) =>
  book.host.state.spreadsheet.sheets.map(({ name, rows }) => [
    name,
    rows.map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? '')),
  ]);

describe('a new year', () => {
  let book: AddOn;
  let before: { readonly plan: readonly string[]; readonly steps: readonly string[]; readonly results: readonly string[] };
  beforeAll(async () => {
    book = await worked();
    before = {
      plan: columnOf(book, PLAN, 'มาตรการ'),
      steps: columnOf(book, PLAN, 'ขั้นตอน'),
      results: columnOf(book, RESULTS, 'ผลการดำเนินการ'),
    };
    expect((await book.get('startYear', 2569)).kept).toEqual(['แผนมาตรการ 2569', 'ติดตามผล 2569']);
  });

  test('keeps plan and results in tabs named after the plan year, with widths, hidden columns and a warning', () => {
    const kept = sheetOf(book, 'แผนมาตรการ 2569');
    expect(columnOf(book, 'แผนมาตรการ 2569', 'มาตรการ')).toEqual(before.plan);
    expect(columnOf(book, 'แผนมาตรการ 2569', 'ขั้นตอน')).toEqual(before.steps);
    expect(columnOf(book, 'ติดตามผล 2569', 'ผลการดำเนินการ')).toEqual(before.results);
    const { columnWidths, hiddenColumns } = sheetOf(book, PLAN);
    expect(hiddenColumns.length).toBeGreaterThan(0);
    expect(kept).toMatchObject({ columnWidths, hiddenColumns });
    expect(kept.protections).toEqual([
      expect.objectContaining({ area: null, warningOnly: true, description: expect.stringContaining('2569') }),
    ]);
  });

  test('leaves plan and results empty for the new one', () => {
    expect(columnOf(book, PLAN, 'มาตรการ')).toEqual([]);
    expect(columnOf(book, PLAN, 'รหัสมาตรการ')).toEqual([]);
    expect(columnOf(book, RESULTS, 'ผลการดำเนินการ')).toEqual([]);
  });

  test('offers what goes on by how it stands, and takes what people choose with every date moved', async () => {
    await scored(book);
    const view = await book.get('getPlan');
    const own = view.lastYear.find(({ title }) => title === 'มาตรการที่เราเพิ่มเอง');
    expect(own).toMatchObject({ kind: 'หน่วยงานเพิ่มหรือแก้ไขเอง', units: ['สำนักปลัด'] });
    const draft = await book.get('draftPlan', [], [own!.id]);
    const row = draft.added.find(({ id }) => id === own!.id);
    expect(row?.cells.find(({ column }) => column === 'ขั้นตอน')?.after).toBe('ประชุมเดือนธันวาคม 2569\nสรุปผลภายใน 31 มี.ค. 2570');
    await book.get('runPlan', [], [own!.id], draft.seen);
    const at = columnOf(book, PLAN, 'มาตรการ').indexOf('มาตรการที่เราเพิ่มเอง') + 1;
    expect(cellAt(book, PLAN, 'ระยะเวลา', at).value).toBe('ต.ค. 2569 – ก.ย. 2570');
    expect(cellAt(book, PLAN, 'สถานะ', at).value).toBe('ยกมาจากปีก่อน');
    expect((await book.get('getPlan')).lastYear.map(({ id }) => id)).not.toContain(own!.id);
    // The kept plan itself is as it was.
    expect(columnOf(book, 'แผนมาตรการ 2569', 'ขั้นตอน')).toEqual(before.steps);
  });

  test('brings along what people wrote into a measure that the new scores ask for again', () => {
    expect(columnOf(book, PLAN, 'ผู้รับผิดชอบ')).toContain('กองยุทธศาสตร์ของเรา');
  });

  test('is followed by runs that change nothing more', async () => {
    const standing = JSON.stringify(typed(book));
    expect(await book.get('draftPlan', [], [])).toMatchObject({ added: [], changed: [] });
    await book.get('runPlan', []);
    expect(JSON.stringify(typed(book))).toBe(standing);
  });
});

describe('the old plan year', () => {
  let book: AddOn;
  beforeAll(async () => {
    book = await worked();
    await book.get('startYear', 2569);
    await scored(book);
    await book.get('runPlan', []);
  });

  test('can be chosen again: its round of 12 months opens in the kept tab, and the plan of the new year stays', async () => {
    const plan = columnOf(book, PLAN, 'มาตรการ');
    expect(await book.get('getPlanYears')).toEqual({ years: [2569, 2570], current: 2570 });
    await book.get('choosePlanYear', 2569);
    const { rows } = await book.get('openRound', 12);
    expect(rows).toBe(columnOf(book, 'ติดตามผล 2569', 'รอบ').filter((round) => round === '12 เดือน').length);
    expect(columnOf(book, RESULTS, 'รอบ')).toEqual([]);
    expect(columnOf(book, PLAN, 'มาตรการ')).toEqual(plan);
  });

  test('is what its progress report prints', async () => {
    const { bytes } = await makeReport(book, 'progress', { round: 12, unreported: 'list' });
    const text = strFromU8(unzipSync(bytes)['word/document.xml']!)
      .replace(/<[^>]+>/g, '')
      .replace(/[\u2060\u200b]/g, '');
    expect(text).toContain('มาตรการที่เราเพิ่มเอง');
    expect(text).toContain('จัดครบตามแผน');
    expect(text.replace(/\u00a0/g, ' ')).toContain('2569');
  });

  test('follows no new scores', async () => {
    const before = JSON.stringify(typed(book));
    for (const call of ['draftPlan', 'runPlan'] as const)
      expect(await book.ask(call, [], [])).toMatchObject({ ok: false, notices: [{ code: 'PLAN_YEAR_KEPT' }] });
    expect(JSON.stringify(typed(book))).toBe(before);
  });

  test('gives way to the newest plan again, and a year without a plan is refused', async () => {
    expect(await book.ask('choosePlanYear', 2560)).toMatchObject({ ok: false, notices: [{ code: 'PLAN_YEAR_UNKNOWN' }] });
    await book.get('choosePlanYear', 2570);
    expect(await book.get('getFollowUp')).toBeNull();
    expect((await book.get('getPlan')).gaps.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('stays found when people rename and move its tab', async () => {
    sheetOf(book, 'แผนมาตรการ 2569').name = 'แผนเก่า';
    await book.get('choosePlanYear', 2569);
    expect((await book.get('getUnitWork', 'สำนักปลัด')).tasks.map(({ title }) => title)).toContain('มาตรการที่เราเพิ่มเอง');
    await book.get('choosePlanYear', 2570);
  });
});

test('taking the new year back brings plan and results back, and starting again keeps one tab of each', async () => {
  const book = await worked();
  const sheets = ['ตั้งค่า', 'คะแนนตัวชี้วัด', PLAN, RESULTS];
  const standing = () => JSON.stringify(typed(book).filter(([name]) => sheets.includes(String(name))));
  await book.get('runPlan', []);
  const before = standing();
  await book.get('startYear', 2569);
  expect(standing()).not.toBe(before);
  await book.get('undoLast');
  expect(standing()).toBe(before);
  expect((await book.get('getFollowUp'))?.rows).toBeGreaterThan(0);
  await book.get('startYear', 2569);
  const tabs = book.host.state.spreadsheet.sheets.map(({ name }) => name).filter((name) => /^(?:แผนมาตรการ|ติดตามผล) 2569/.test(name));
  expect(tabs).toEqual(['แผนมาตรการ 2569', 'ติดตามผล 2569']);
});

test('whichever service call fails, plan and results are whole in one place, and starting again finishes', async () => {
  const whole = await worked();
  const [plan, results] = [columnOf(whole, PLAN, 'มาตรการ'), columnOf(whole, RESULTS, 'ผลการดำเนินการ')];
  const { calls } = await whole.host.run('startYear', [2569]);
  const start = await worked();
  const state = JSON.stringify(start.host.state);
  for (let failAtCall = 1; failAtCall <= calls.total; failAtCall += 7) {
    start.host.state = JSON.parse(state) as AddOn['host']['state'];
    await start.host.run('startYear', [2569], { failAtCall });
    await start.ask('startYear', 2569);
    expect({ failAtCall, plan: columnOf(start, 'แผนมาตรการ 2569', 'มาตรการ') }).toEqual({ failAtCall, plan });
    expect({ failAtCall, results: columnOf(start, 'ติดตามผล 2569', 'ผลการดำเนินการ') }).toEqual({ failAtCall, results });
    expect({ failAtCall, left: columnOf(start, PLAN, 'มาตรการ') }).toEqual({ failAtCall, left: [] });
  }
});

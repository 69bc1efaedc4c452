/** Rounds of 6 and 12 months in the built bundle: what was reported stays, years are kept apart, the unfinished goes on. */
import { describe, expect, test } from '@jest/globals';
import type { PlanView } from '../../src/ui/contract';
import { KHAM_NIAM } from '../ita/published';
import { type AddOn, imported, pastedResult } from './addOn';
import { cellAt, columnOf, headerOf, setting, sheetOf, snapshot, type } from './cells';

const PLAN = 'แผนมาตรการ';
const FOLLOW_UP = 'ติดตามผล';
/** Where the results of the plan year 2569 are kept. */
const FOLLOW_UP_KEPT = 'ติดตามผล 2569';
const TEXT = pastedResult('องค์การบริหารส่วนตำบลทุ่งตัวอย่าง อำเภอเมืองขอนแก่น จังหวัดขอนแก่น', 2568, KHAM_NIAM);
const DONE = {
  สถานะ: 'ดำเนินการแล้ว',
  ผลการดำเนินการ: 'จัดประชุมแล้ว',
  วันที่ดำเนินการ: '12 มกราคม 2569',
  'หลักฐาน (ลิงก์)': 'https://www.tuayang.example/news/1',
};

/** A plan of one measure of three steps, and the round opened; January 2569 unless said otherwise. */
async function opened(round: 6 | 12 = 6, now = '2026-01-15T09:00:00+07:00'): Promise<AddOn> {
  const book = await imported(TEXT, false, { now });
  setting(book, 'เรื่องที่นำเข้าแผน', 'เลือกเอง');
  type(book, PLAN, 1, {
    มาตรการ: 'มาตรการเว็บไซต์',
    ตัวชี้วัด: '9',
    ขั้นตอน: 'ประชุม\nปรับปรุงหน้าเว็บ\nกองคลัง:\nส่งข้อมูล',
    ผู้รับผิดชอบ: 'สำนักปลัด\nกองคลัง',
    ระยะเวลา: '1 ตุลาคม 2568 – 30 กันยายน 2569',
  });
  await book.get('runPlan', []);
  await book.get('openRound', round);
  return book;
}

describe('a round', () => {
  test('has a row per step with its unit, and reminders until the end of the round', async () => {
    const book = await opened();
    expect(columnOf(book, FOLLOW_UP, 'ขั้นตอน/กิจกรรม')).toEqual(['ประชุม', 'ปรับปรุงหน้าเว็บ', 'ส่งข้อมูล']);
    expect(columnOf(book, FOLLOW_UP, 'ผู้รับผิดชอบ')[2]).toBe('กองคลัง');
    const view = (await book.get('getFollowUp'))!;
    expect(view).toMatchObject({ round: 6, rows: 3, notices: [] });
    expect(view.due).toHaveLength(3);
    expect(view.due[0]).toMatchObject({ when: 'ครบกำหนด 31 มีนาคม 2569 เหลืออีก 75 วัน', overdue: false });
    expect(view.due[0]!.place?.sheet).toBe(FOLLOW_UP);
    type(book, FOLLOW_UP, 1, DONE);
    expect((await book.get('getFollowUp'))!.due).toHaveLength(2);
  });

  test('is counted in one way: by the sidebar, by the refusal of its report, which names the first cell in question, and by the steps of the year', async () => {
    const book = await opened();
    cellAt(book, PLAN, 'ขั้นตอน').value = 'ประชุม (ต.ค. 2568)\nปรับปรุงหน้าเว็บ\nกองคลัง:\nส่งข้อมูล (ก.ค. 2569)';
    await book.get('openRound', 6);
    type(book, FOLLOW_UP, 1, { สถานะ: 'อยู่ระหว่างดำเนินการ', ผลการดำเนินการ: 'เริ่มแล้ว' });
    const view = (await book.get('getFollowUp'))!;
    const waits = view.due.length;
    expect(view.rows).toBe(view.reported + waits + 1);
    expect(view.going).toHaveLength(1);
    const choice = { kind: 'progress', layout: '', hidden: [], round: 6, replace: '', digits: 'arabic' } as never;
    const answer = await book.ask('previewReport', choice);
    if (answer.ok) throw new Error('made');
    expect(answer.notices[0]?.message).toContain(`6 เดือน ${waits} รายการ`);
    expect(answer.notices[0]?.place).toEqual(view.due[0]?.place);
  });

  test('is overdue after its end', async () => {
    const book = await opened(6, '2026-04-02T09:00:00+07:00');
    expect((await book.get('getFollowUp'))!.due.map(({ overdue }) => overdue)).toEqual([true, true, true]);
  });

  test('opened again writes nothing; a changed step takes a blank row, reported rows stay', async () => {
    const book = await opened();
    type(book, FOLLOW_UP, 1, DONE);
    const before = snapshot(book);
    await book.get('openRound', 6);
    expect(snapshot(book)).toBe(before);
    cellAt(book, PLAN, 'ขั้นตอน').value = 'ประชุมรายเดือน\nปรับปรุงหน้าเว็บ\nกองคลัง:\nส่งข้อมูลทุกเดือน';
    await book.get('openRound', 6);
    expect(columnOf(book, FOLLOW_UP, 'ขั้นตอน/กิจกรรม')).toEqual(['ประชุม', 'ปรับปรุงหน้าเว็บ', 'ประชุมรายเดือน', 'ส่งข้อมูลทุกเดือน']);
    expect(columnOf(book, FOLLOW_UP, 'ผลการดำเนินการ')).toEqual(['จัดประชุมแล้ว']);
  });

  test('of 12 months starts from what the 6-month round reported, and leaves that alone', async () => {
    const book = await opened();
    type(book, FOLLOW_UP, 1, DONE);
    type(book, FOLLOW_UP, 2, {
      สถานะ: 'อยู่ระหว่างดำเนินการ',
      ผลการดำเนินการ: 'ครึ่งทาง',
      'หลักฐาน (ลิงก์)': 'https://a.example/1\nhttps://a.example/2',
    });
    const view = await book.get('openRound', 12);
    expect(view.rows).toBe(3);
    expect(columnOf(book, FOLLOW_UP, 'รอบ')).toEqual(['6 เดือน', '6 เดือน', '6 เดือน', '12 เดือน', '12 เดือน', '12 เดือน']);
    expect(cellAt(book, FOLLOW_UP, 'ผลการดำเนินการ', 5).value).toBe('ครึ่งทาง');
    expect(cellAt(book, FOLLOW_UP, 'หลักฐาน (ลิงก์)', 5).value).toBe('https://a.example/1\nhttps://a.example/2');
    type(book, FOLLOW_UP, 5, { สถานะ: 'ดำเนินการแล้ว', ผลการดำเนินการ: 'ครบแล้ว' });
    await book.get('openRound', 12);
    expect([2, 5].map((row) => cellAt(book, FOLLOW_UP, 'ผลการดำเนินการ', row).value)).toEqual(['ครึ่งทาง', 'ครบแล้ว']);
  });

  test('takes a row that people copied as theirs, where they put it', async () => {
    const book = await opened();
    const { rows } = sheetOf(book, FOLLOW_UP);
    const { row } = headerOf(book, FOLLOW_UP, 'สถานะ');
    rows.splice(
      row + 2,
      0,
      rows[row + 1]!.map((cell) => (cell === null ? null : { ...cell })),
    );
    type(book, FOLLOW_UP, 2, { ผลการดำเนินการ: 'ครั้งที่สอง' });
    await book.get('openRound', 6);
    expect(columnOf(book, FOLLOW_UP, 'ขั้นตอน/กิจกรรม')).toEqual(['ประชุม', 'ประชุม', 'ปรับปรุงหน้าเว็บ', 'ส่งข้อมูล']);
    expect(cellAt(book, FOLLOW_UP, 'ผลการดำเนินการ', 2).value).toBe('ครั้งที่สอง');
    expect(new Set(columnOf(book, FOLLOW_UP, 'รหัสแถว')).size).toBe(4);
  });

  test('is checked: evidence, dates, results', async () => {
    const book = await opened();
    type(book, FOLLOW_UP, 1, { ...DONE, 'หลักฐาน (ลิงก์)': 'https://www.tuayang.example/' });
    type(book, FOLLOW_UP, 2, { ...DONE, วันที่ดำเนินการ: '12 มกราคม 2567', ผลการดำเนินการ: '' });
    type(book, FOLLOW_UP, 3, { ...DONE, 'หลักฐาน (ลิงก์)': 'https://www.tuayang.example/news/1\nรูป ถ่าย.example/x' });
    const { notices } = (await book.get('getFollowUp'))!;
    const header = headerOf(book, FOLLOW_UP, 'สถานะ').row;
    const found = (row: number) => notices.filter(({ place }) => place?.cell.endsWith(String(header + 1 + row))).map(({ code }) => code);
    expect(found(1)).toEqual(['R22']);
    expect(found(2).sort()).toEqual(['R05', 'R17']);
    expect(found(3)).toContain('R22');
  });
});

describe('the next plan year', () => {
  async function nextYear(): Promise<AddOn> {
    const book = await imported(TEXT);
    setting(book, 'เรื่องที่นำเข้าแผน', 'ต่ำกว่าเกณฑ์');
    await book.get('runPlan', []);
    await book.get('openRound', 12);
    const actions = columnOf(book, FOLLOW_UP, 'ขั้นตอน/กิจกรรม');
    actions.forEach((_, index) => {
      type(book, FOLLOW_UP, index + 1, index === 0 ? { สถานะ: 'ยังไม่ได้ดำเนินการ', ปัญหาและอุปสรรค: 'รองบประมาณ' } : DONE);
    });
    await book.get('startYear', 2569);
    KHAM_NIAM.forEach((_, index) => {
      cellAt(book, 'คะแนนตัวชี้วัด', 'คะแนน', index + 1).value = 95;
    });
    return book;
  }

  /** Ids of what last year left unfinished. */
  const open = ({ lastYear }: PlanView): readonly string[] => lastYear.filter(({ kind }) => kind === 'ยังไม่แล้วเสร็จ').map(({ id }) => id);

  test('goes on with what is unfinished only where people ask, with its dates moved', async () => {
    const book = await nextYear();
    const steps = columnOf(book, FOLLOW_UP_KEPT, 'ขั้นตอน/กิจกรรม');
    const plain = await book.get('runPlan', []);
    expect(columnOf(book, PLAN, 'มาตรการ')).toEqual([]);
    expect(open(plain)).toHaveLength(1);
    expect(open(await book.get('runPlan', [], open(plain)))).toEqual([]);
    expect(columnOf(book, PLAN, 'สถานะ')[0]).toBe('ยกมาจากปีก่อน');
    expect(String(cellAt(book, PLAN, 'ระยะเวลา').value)).toMatch(/2569.*2570/);
    expect(columnOf(book, PLAN, 'ขั้นตอน')[0]).toContain(steps[0]);
    expect(String(cellAt(book, PLAN, 'ผลการวิเคราะห์').value)).toContain('รองบประมาณ');
    const before = snapshot(book);
    expect((await book.get('runPlan', [])).gaps.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(snapshot(book)).toBe(before);
  });

  test('keeps last year’s results in a tab of their own and opens rounds of its own', async () => {
    const book = await nextYear();
    const results = columnOf(book, FOLLOW_UP_KEPT, 'ผลการดำเนินการ');
    expect(results.filter((text) => text !== '').length).toBeGreaterThan(0);
    await book.get('runPlan', [], open(await book.get('runPlan', [])));
    expect(await book.get('getFollowUp')).toBeNull();
    const { rows } = await book.get('openRound', 6);
    expect(rows).toBe(1);
    expect(columnOf(book, FOLLOW_UP, 'รอบ')).toEqual(['6 เดือน']);
    expect(columnOf(book, FOLLOW_UP_KEPT, 'ผลการดำเนินการ')).toEqual(results);
  });
});

test('a progress report of a round that nobody opened is refused politely', async () => {
  const book = await opened(6);
  const choice = { kind: 'progress', layout: '', digits: 'arabic' as const, round: 12 as const, without: [], replace: '' };
  expect(await book.ask('previewReport', choice)).toMatchObject({ ok: false, notices: [{ code: 'NO_FOLLOW_UP' }] });
  expect((await book.get('getReports')).rounds).toEqual([6]);
  const six = { ...choice, round: 6 as const };
  expect(await book.ask('previewReport', six)).toMatchObject({ ok: false, notices: [{ code: 'REPORT_UNREPORTED' }] });
  expect(await book.ask('previewReport', { ...six, unreported: 'list' as const })).toMatchObject({ ok: true });
});

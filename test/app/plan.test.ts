/** The plan at work in the built bundle: settings, recommendations, gaps with reasons, own entries, and what people do to their sheets. */
import { describe, expect, test } from '@jest/globals';
import { ANG_THONG, ANG_THONG_ITEMS, KHAM_NIAM } from '../ita/published';
import { type AddOn, imported, pastedResult } from './addOn';
import { cellAt, columnOf, headerOf, insertColumn, setting, sheetOf, snapshot, type } from './cells';

const PLAN = 'แผนมาตรการ';
const SUBDISTRICT = pastedResult('องค์การบริหารส่วนตำบลทุ่งตัวอย่าง อำเภอเมืองขอนแก่น จังหวัดขอนแก่น', 2568, KHAM_NIAM);
const PROVINCE = pastedResult('องค์การบริหารส่วนจังหวัดอ่างทอง จังหวัดอ่างทอง', 2566, ANG_THONG, ANG_THONG_ITEMS);

async function planned(text = SUBDISTRICT): Promise<AddOn> {
  const book = await imported(text);
  await book.get('runPlan', []);
  return book;
}

/** The n-th plan row is the one with this id. */
const rowOf = (book: AddOn, id: string): number => columnOf(book, PLAN, 'รหัสมาตรการ').indexOf(id) + 1;

describe('what enters the plan', () => {
  test('is a setting: below the threshold, all ten, named by the assessor, or by hand', async () => {
    const book = await imported(SUBDISTRICT);
    setting(book, 'เรื่องที่นำเข้าแผน', 'เลือกเอง');
    expect(await book.get('runPlan', [])).toMatchObject({ added: 0 });
    setting(book, 'เรื่องที่นำเข้าแผน', 'ต่ำกว่าเกณฑ์');
    await book.get('runPlan', []);
    const below = new Set(columnOf(book, PLAN, 'ตัวชี้วัด'));
    expect([...below]).toEqual(['9']);
    setting(book, 'เรื่องที่นำเข้าแผน', 'ครบทุกตัวชี้วัด');
    const all = await book.get('runPlan', []);
    expect(new Set(columnOf(book, PLAN, 'ตัวชี้วัด').flatMap((cell) => cell.split(', '))).size).toBe(10);
    expect(all.gaps).toEqual([]);
    expect(columnOf(book, PLAN, 'สถานะ')).toContain('รักษาระดับ');
  });

  test('is what the assessor named, where that is the setting', async () => {
    const book = await imported(PROVINCE);
    const row = columnOf(book, 'คะแนนรายข้อ', 'รหัสข้อ').indexOf('E1') + 1;
    cellAt(book, 'คะแนนรายข้อ', 'ข้อเสนอแนะของผู้ประเมิน', row).value = 'บอกขั้นตอนและเวลาของงานบริการ';
    setting(book, 'เรื่องที่นำเข้าแผน', 'ตามข้อเสนอแนะของผู้ประเมิน');
    await book.get('runPlan', []);
    expect(new Set(columnOf(book, PLAN, 'ข้อ'))).toEqual(new Set(['E1']));
    expect(columnOf(book, PLAN, 'ผลการวิเคราะห์').join()).toContain('บอกขั้นตอนและเวลาของงานบริการ');
  });

  test('stands by topic where that is the setting', async () => {
    const book = await imported(PROVINCE);
    setting(book, 'การจัดกลุ่มมาตรการ', 'ตามประเด็น');
    await book.get('runPlan', []);
    const topics = columnOf(book, PLAN, 'ประเด็น');
    const changes = topics.filter((topic, index) => index === 0 || topics[index - 1] !== topic);
    expect(changes.length).toBe(new Set(topics).size);
    expect(changes.length).toBeGreaterThan(1);
  });
});

test('recommendations that come with an import ask for measures of their items', async () => {
  const said = [
    '๑. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) มีข้อเสนอแนะ ดังนี้',
    '',
    '๑.๑ ให้บุคลากรรับรู้แผนการใช้จ่าย (ข้อ I7)',
    '',
    '๑.๒ เปิดให้ร่วมเสนอความต้องการ (ข้อ I8)',
  ];
  const book = await imported([PROVINCE, '', ...said].join('\n'), true);
  expect(columnOf(book, 'คะแนนรายข้อ', 'ข้อเสนอแนะของผู้ประเมิน').filter((text) => text !== '')).toHaveLength(2);
  setting(book, 'เรื่องที่นำเข้าแผน', 'ตามข้อเสนอแนะของผู้ประเมิน');
  await book.get('runPlan', []);
  expect(columnOf(book, PLAN, 'ข้อ').join()).toContain('I7');
  expect(columnOf(book, PLAN, 'ผลการวิเคราะห์').join()).toContain('เปิดให้ร่วมเสนอความต้องการ');
});

describe('a gap', () => {
  test('of a row is accepted in the row, and is then no longer open', async () => {
    const book = await planned();
    cellAt(book, PLAN, 'ผู้รับผิดชอบ').value = '';
    cellAt(book, PLAN, 'ระยะเวลา').value = 'ปีงบประมาณ พ.ศ. 2575';
    const { gaps } = await book.get('getPlan');
    expect(gaps.map(({ code }) => code)).toEqual(['R13', 'R14']);
    const after = await book.get('acceptGap', gaps[0]!.id, 'รอคำสั่งแบ่งงาน');
    expect(after.gaps.map(({ code }) => code)).toEqual([]);
    expect(after.accepted.map(({ reason }) => reason)).toEqual(['รอคำสั่งแบ่งงาน', 'รอคำสั่งแบ่งงาน']);
    expect(cellAt(book, PLAN, 'เหตุผลที่ยอมรับ').value).toBe('รอคำสั่งแบ่งงาน');
    expect((await book.get('runPlan', [])).gaps.map(({ code }) => code)).toEqual([]);
    expect(cellAt(book, PLAN, 'เหตุผลที่ยอมรับ').value).toBe('รอคำสั่งแบ่งงาน');
  });

  test('of no row is accepted in the list of findings, where the next check leaves it accepted', async () => {
    const book = await imported(SUBDISTRICT);
    setting(book, 'เรื่องที่นำเข้าแผน', 'เลือกเอง');
    type(book, PLAN, 1, { มาตรการ: 'มาตรการของเรา', ตัวชี้วัด: '1' });
    const { gaps } = await book.get('runPlan', []);
    const missing = gaps.filter(({ code }) => code === 'R15');
    expect(missing.length).toBeGreaterThan(0);
    const after = await book.get('acceptGap', missing[0]!.id, 'ทำร่วมกับแผนของจังหวัด');
    expect(after.gaps.filter(({ code }) => code === 'R15')).toHaveLength(missing.length - 1);
    await book.get('runCheck');
    const listed = columnOf(book, 'ผลการตรวจ', 'ข้อสังเกต').indexOf(missing[0]!.message) + 1;
    expect(cellAt(book, 'ผลการตรวจ', 'เหตุผลที่ยอมรับ', listed).value).toBe('ทำร่วมกับแผนของจังหวัด');
    expect(cellAt(book, 'ผลการตรวจ', 'สถานะ', listed).value).toBe('✓ ยอมรับแล้ว');
    expect((await book.get('getPlan')).gaps.map(({ id }) => id)).not.toContain(missing[0]!.id);
  });

  test('is not accepted without a reason, nor twice', async () => {
    const book = await planned();
    cellAt(book, PLAN, 'ผู้รับผิดชอบ').value = '';
    const [gap] = (await book.get('getPlan')).gaps;
    expect(await book.ask('acceptGap', gap!.id, '  ')).toMatchObject({ ok: false, notices: [{ code: 'REASON_NEEDED' }] });
    await book.get('acceptGap', gap!.id, 'เหตุผล');
    expect(await book.ask('acceptGap', gap!.id, 'อีกครั้ง')).toMatchObject({ ok: false, notices: [{ code: 'GAP_GONE' }] });
    expect(cellAt(book, PLAN, 'เหตุผลที่ยอมรับ').value).toBe('เหตุผล');
  });

  test('of a row that no run has seen leads to that row', async () => {
    const book = await planned();
    const below = columnOf(book, PLAN, 'มาตรการ').length + 1;
    type(book, PLAN, below, { มาตรการ: 'เพิ่งพิมพ์' });
    const { gaps } = await book.get('getPlan');
    const { row } = headerOf(book, PLAN, 'มาตรการ');
    expect(gaps.length).toBeGreaterThan(3);
    for (const { place } of gaps) expect(place?.cell).toMatch(new RegExp(`^[A-Z]+${row + below + 1}$`));
    expect((await book.get('acceptGap', gaps[0]!.id, 'จะกรอกภายหลัง')).gaps).toEqual([]);
  });
});

describe('whatever people put into the plan', () => {
  test('words where numbers are expected stay, also while the scores change', async () => {
    const book = await planned();
    type(book, PLAN, 1, { ตัวชี้วัด: 'ทุกตัวชี้วัด', ข้อ: 'ทุกข้อของแบบวัด', ประเภท: 'แนวทาง' });
    const second = columnOf(book, PLAN, 'มาตรการ').length + 1;
    type(book, PLAN, second, { มาตรการ: 'ของเรา', ตัวชี้วัด: '9 (เฉพาะเว็บไซต์)', ประเภท: 'งานประจำ' });
    for (const [number, score] of [
      [9, 70],
      [2, 60],
      [9, 99],
    ] as const) {
      cellAt(book, 'คะแนนตัวชี้วัด', 'คะแนน', number).value = score;
      await book.get('runPlan', []);
    }
    const ours = columnOf(book, PLAN, 'มาตรการ').indexOf('ของเรา') + 1;
    expect([cellAt(book, PLAN, 'ตัวชี้วัด').value, cellAt(book, PLAN, 'ข้อ').value, cellAt(book, PLAN, 'ประเภท').value]).toEqual([
      'ทุกตัวชี้วัด',
      'ทุกข้อของแบบวัด',
      'แนวทาง',
    ]);
    expect([cellAt(book, PLAN, 'ตัวชี้วัด', ours).value, cellAt(book, PLAN, 'ประเภท', ours).value]).toEqual(['9 (เฉพาะเว็บไซต์)', 'งานประจำ']);
  });

  test('formulas stay formulas, even one that shows what we proposed', async () => {
    const book = await planned();
    const period = cellAt(book, PLAN, 'ระยะเวลา');
    // A cell formatted as text shows a formula as it is typed: who wants one gives the cell another format.
    const format = { numberFormat: 'General' };
    const words = String(period.value);
    Object.assign(period, { formula: `="${words}"`, format });
    Object.assign(cellAt(book, PLAN, 'ผู้รับผิดชอบ'), { value: 'กองคลัง', formula: '="กองคลัง"', format });
    setting(book, 'ปีงบประมาณของแผน (พ.ศ.)', 2570);
    cellAt(book, 'คะแนนตัวชี้วัด', 'คะแนน', 9).value = 70;
    cellAt(book, 'คะแนนตัวชี้วัด', 'คะแนน', 2).value = 60;
    await book.get('runPlan', []);
    expect(cellAt(book, PLAN, 'ระยะเวลา').formula).toBe(`="${words}"`);
    expect(cellAt(book, PLAN, 'ผู้รับผิดชอบ').formula).toBe('="กองคลัง"');
    expect(String(cellAt(book, PLAN, 'ข้อเสนอใหม่').value)).toContain('ระยะเวลา');
    const before = snapshot(book);
    await book.get('runPlan', []);
    expect(snapshot(book)).toBe(before);
  });

  test('columns that they insert stay with their rows, cell by cell', async () => {
    const book = await planned(PROVINCE);
    const column = insertColumn(book, PLAN, 'วิธีการ');
    const { rows } = sheetOf(book, PLAN);
    const { row: header } = headerOf(book, PLAN, 'มาตรการ');
    const ids = columnOf(book, PLAN, 'รหัสมาตรการ');
    rows[header]![column] = { value: 'หมายเหตุของเรา' };
    // A text that looks like a number: rewriting it would make it one.
    ids.forEach((id, index) => {
      rows[header + 1 + index]![column] = { value: `00${index}`, note: id };
    });
    for (const number of [1, 3, 9]) cellAt(book, 'คะแนนตัวชี้วัด', 'คะแนน', number).value = 50;
    await book.get('runPlan', []);
    const after = columnOf(book, PLAN, 'รหัสมาตรการ');
    expect(after.length).toBeGreaterThan(ids.length);
    ids.forEach((id, index) => {
      expect(rows[header + 1 + after.indexOf(id)]![column]).toMatchObject({ value: `00${index}`, note: id });
    });
  });

  test('a copied row becomes theirs, and sorted rows keep what is theirs', async () => {
    const book = await planned(PROVINCE);
    const { rows } = sheetOf(book, PLAN);
    const { row: header } = headerOf(book, PLAN, 'มาตรการ');
    const count = columnOf(book, PLAN, 'มาตรการ').length;
    const copy = rows[header + 1]!.map((cell) => (cell === null ? null : { ...cell }));
    rows.splice(header + 1 + count, 0, copy);
    type(book, PLAN, count + 1, { มาตรการ: 'ดัดแปลงจากแถวแรก', ขั้นตอน: 'ขั้นตอนของเรา' });
    rows.splice(header + 1, count + 1, ...rows.slice(header + 1, header + 2 + count).reverse());
    cellAt(book, 'คะแนนตัวชี้วัด', 'คะแนน', 7).value = 50;
    await book.get('runPlan', []);
    const own = columnOf(book, PLAN, 'มาตรการ').indexOf('ดัดแปลงจากแถวแรก') + 1;
    expect(own).toBe(1);
    expect(cellAt(book, PLAN, 'รหัสมาตรการ', own).value).toMatch(/^h-/);
    expect(cellAt(book, PLAN, 'ขั้นตอน', own).value).toBe('ขั้นตอนของเรา');
    const ids = columnOf(book, PLAN, 'รหัสมาตรการ');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('คลังมาตรการ', () => {
  const entry = { ชนิด: 'มาตรการ', ใช้กับ: '9', ชื่อมาตรการ: 'มาตรการเว็บไซต์ของ {agency}', ขั้นตอน: 'ตั้งผู้ดูแล\nตรวจทุกเดือน', ผู้รับผิดชอบ: 'กองยุทธศาสตร์' };

  test('comes first: an own entry takes the place of the built-in ones, empty fields are filled from them', async () => {
    const book = await imported(SUBDISTRICT);
    setting(book, 'เรื่องที่นำเข้าแผน', 'ต่ำกว่าเกณฑ์');
    type(book, 'คลังมาตรการ', 1, entry);
    const { gaps, added } = await book.get('runPlan', []);
    expect([added, gaps.filter(({ severity }) => severity !== 'info')]).toEqual([1, []]);
    expect(cellAt(book, PLAN, 'มาตรการ').value).toContain('ทุ่งตัวอย่าง');
    expect(cellAt(book, PLAN, 'ขั้นตอน').value).toBe('ตั้งผู้ดูแล\nตรวจทุกเดือน');
    expect(cellAt(book, PLAN, 'แนวทางกำกับติดตาม').value).not.toBe('');
  });

  test('an own phrase replaces the library’s in plan and analysis', async () => {
    const book = await imported(SUBDISTRICT);
    setting(book, 'เรื่องที่นำเข้าแผน', 'ต่ำกว่าเกณฑ์');
    type(book, 'คลังมาตรการ', 1, { ชนิด: 'ถ้อยคำ', ใช้กับ: '9:weakness', ถ้อยคำ: 'ข้อมูลบนเว็บไซต์ล้าสมัย' });
    await book.get('runAnalysis');
    await book.get('runPlan', []);
    expect(String(cellAt(book, PLAN, 'ผลการวิเคราะห์').value)).toContain('ข้อมูลบนเว็บไซต์ล้าสมัย');
    expect(columnOf(book, 'ผลวิเคราะห์', 'จุดที่ต้องพัฒนา')).toContain('ข้อมูลบนเว็บไซต์ล้าสมัย');
  });

  test('keeps the selected row for next year, once, and the row goes on as itself', async () => {
    const book = await planned();
    const id = String(cellAt(book, PLAN, 'รหัสมาตรการ').value);
    cellAt(book, PLAN, 'ขั้นตอน').value = 'ขั้นตอนที่ได้ผลดี';
    expect(await book.ask('keepMeasure')).toMatchObject({ ok: false, notices: [{ code: 'NO_ROW' }] });
    await book.get('goTo', { sheet: PLAN, cell: `F${headerOf(book, PLAN, 'มาตรการ').row + 2}` });
    expect(await book.get('keepMeasure')).toMatchObject({ already: false });
    expect(await book.get('keepMeasure')).toMatchObject({ already: true });
    expect(columnOf(book, 'คลังมาตรการ', 'ขั้นตอน')).toEqual(['ขั้นตอนที่ได้ผลดี']);
    const rows = columnOf(book, PLAN, 'รหัสมาตรการ');
    expect(await book.get('runPlan', [])).toMatchObject({ added: 0, gaps: [] });
    expect(columnOf(book, PLAN, 'รหัสมาตรการ')).toEqual(rows);
    expect(cellAt(book, PLAN, 'ขั้นตอน', rowOf(book, id)).value).toBe('ขั้นตอนที่ได้ผลดี');
  });

  test('keeps a row that people added without proposing it a second time', async () => {
    const book = await planned();
    const own = columnOf(book, PLAN, 'มาตรการ').length + 1;
    type(book, PLAN, own, { มาตรการ: 'มาตรการของเรา', ตัวชี้วัด: '9', ขั้นตอน: 'หนึ่ง' });
    await book.get('runPlan', []);
    const row = headerOf(book, PLAN, 'มาตรการ').row + 1 + own;
    await book.get('goTo', { sheet: PLAN, cell: `A${row}` });
    expect(await book.get('keepMeasure')).toEqual({ title: 'มาตรการของเรา', already: false });
    expect(await book.get('runPlan', [])).toMatchObject({ added: 0 });
    expect(columnOf(book, PLAN, 'มาตรการ').filter((title) => title === 'มาตรการของเรา')).toHaveLength(1);
  });
});

describe('the work of one unit', () => {
  test('lists units of the settings and of the plan, and the measures of all units too', async () => {
    const book = await planned();
    type(book, PLAN, 1, { ผู้รับผิดชอบ: 'กองคลัง\nทุกส่วนราชการ', ขั้นตอน: 'ประชุมร่วม\nกองคลัง:\nสรุปยอด\nกองช่าง:\nตรวจงาน' });
    const { units } = await book.get('getUnitWork', '');
    expect(units).toEqual(expect.arrayContaining(['กองคลัง', 'กองช่าง']));
    const { tasks } = await book.get('getUnitWork', 'กองคลัง');
    expect(tasks.find(({ steps }) => steps.includes('สรุปยอด'))?.steps).toBe('ประชุมร่วม\nสรุปยอด');
    expect((await book.get('getUnitWork', 'กองช่าง')).tasks.length).toBeGreaterThan(0);
  });
});

test('plan and follow-up have a filter, and the drop-down of units follows the settings', async () => {
  const book = await planned();
  for (const tab of [PLAN, 'ติดตามผล']) expect(sheetOf(book, tab).filter).not.toBeNull();
  expect(cellAt(book, PLAN, 'ผู้รับผิดชอบ').validation).toMatchObject({ type: 'VALUE_IN_RANGE', allowInvalid: true });
  expect(cellAt(book, 'ติดตามผล', 'สถานะ').validation).toMatchObject({ type: 'VALUE_IN_LIST', allowInvalid: true });
});

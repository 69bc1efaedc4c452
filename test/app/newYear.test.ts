/** A new year in the same workbook: closed, emptied, reseeded, without code and without loss. */
import { describe, expect, test } from '@jest/globals';
import { knownYears } from '../../src/ita';
import { ANG_THONG, ANG_THONG_ITEMS, KHAM_NIAM } from '../ita/published';
import { type AddOn, addOn, imported, pastedResult, rowsOf } from './addOn';

const AGENCY = 'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอเมือง จังหวัดกระบี่';

const sheetOf = (book: AddOn, tab: string) => book.host.state.spreadsheet.sheets.find(({ name }) => name === tab)!;

/** The cell of the row that begins with `key` (in any column), below `header`. */
function cellOf(book: AddOn, tab: string, header: string, key: unknown) {
  const { rows } = sheetOf(book, tab);
  const top = rows.findIndex((row) => row.some((cell) => cell?.value === header));
  const column = rows[top]!.findIndex((cell) => cell?.value === header);
  return rows.find((row, index) => index > top && row.some((cell) => cell?.value === key))?.[column];
}

/** Everything in the workbook as it was written: what formulas show is left out. */
const typedCells = (book: AddOn) =>
  book.host.state.spreadsheet.sheets.map(({ name, rows }) => [
    name,
    rows.map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? '')),
  ]);

async function addScores(book: AddOn, text: string): Promise<void> {
  const { ticket, conflicts } = await book.get('readImport', { kind: 'text', text });
  const decisions = Object.fromEntries(conflicts.map(({ key }) => [key, 0]));
  await book.get('applyImport', { ticket, skip: [], decisions, withMeasures: false });
}

describe('starting the next year', () => {
  test('closes the year, keeps its items in a tab of their own, and empties the score sheets', async () => {
    const book = await imported(pastedResult(AGENCY, 2566, ANG_THONG, ANG_THONG_ITEMS));
    const items = rowsOf(book, 'คะแนนรายข้อ');
    expect(await book.get('startYear', 2567)).toEqual({ year: 2567, closed: 2566, copy: 'คะแนนรายข้อ 2566', kept: [], copiedFrom: null });
    const [year = []] = rowsOf(book, 'คะแนนย้อนหลัง').filter(([cell]) => cell === 2566);
    expect(year.slice(1, 11)).toEqual([...ANG_THONG]);
    const typed = (rows: typeof items) => rows.filter(([code]) => code === 'E10' || code === 'I7').map((row) => row.slice(0, 8));
    expect(typed(rowsOf(book, 'คะแนนรายข้อ 2566'))).toEqual(typed(items));
    expect(typed(items)).toHaveLength(2);
    expect((await book.get('getDashboard')).fiscalYear).toBe(2567);
    expect(await book.ask('runAnalysis')).toMatchObject({ ok: false, notices: [{ code: 'NO_SCORES' }] });
    const codes = rowsOf(book, 'คะแนนรายข้อ').map(([code]) => code);
    expect(codes).not.toContain('O43');
    expect(codes).toContain('O35');
  });

  test('sets the new result beside the old one at once, with the measures that were taken', async () => {
    const book = await imported(pastedResult(AGENCY, 2568, KHAM_NIAM));
    await book.get('runPlan', []);
    await book.get('startYear', 2569);
    await addScores(book, pastedResult(AGENCY, 2569, [...KHAM_NIAM.slice(0, 8), 84.5, 92]));
    const { bars, years, lastMeasures } = await book.get('getDashboard');
    expect(bars[8]).toMatchObject({ text: '84.50', previous: 77, change: '+7.50' });
    expect(years).toMatchObject({ years: [2568, 2569], levels: ['ผ่าน', 'ผ่านดี'] });
    expect(years?.rows[0]).toMatchObject({ label: expect.stringContaining('รวม'), values: ['93.00', '94.90'], change: '+1.90' });
    expect(years?.lines.join('\n')).toMatch(/สูงขึ้น[\s\S]*ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ต่ำกว่าเกณฑ์ 2 ปีติดต่อกัน/);
    expect(lastMeasures.filter(({ below }) => below)).toHaveLength(1);
    expect(lastMeasures[0]).toMatchObject({ before: '77.00', now: '84.50', change: '+7.50', below: true });
    expect(lastMeasures[0]?.measures.length).toBeGreaterThan(0);
  });

  test('is refused for a year that is not later, and changes nothing then', async () => {
    const book = await imported(pastedResult(AGENCY, 2568, KHAM_NIAM));
    const before = typedCells(book);
    for (const year of [2568, 2500, 2568.5, 9999])
      expect(await book.ask('startYear', year)).toMatchObject({ ok: false, notices: [{ code: 'YEAR_NOT_LATER' }] });
    expect(typedCells(book)).toEqual(before);
  });

  test('is refused while scores stand in a row that belongs to no item', async () => {
    const book = await imported(pastedResult(AGENCY, 2566, ANG_THONG, ANG_THONG_ITEMS));
    cellOf(book, 'คะแนนรายข้อ', 'รหัสข้อ', 'E10')!.value = '';
    const before = typedCells(book);
    expect(await book.ask('startYear', 2567)).toMatchObject({ ok: false, notices: [{ code: 'SCORES_LEFT' }] });
    expect(typedCells(book)).toEqual(before);
  });

  test('is asked for before a result of another year may be imported over this one', async () => {
    const book = await imported(pastedResult(AGENCY, 2568, KHAM_NIAM));
    const { ticket } = await book.get('readImport', { kind: 'text', text: pastedResult(AGENCY, 2569, KHAM_NIAM) });
    const before = typedCells(book);
    const answer = await book.ask('applyImport', { ticket, skip: [], decisions: {}, withMeasures: false });
    expect(answer).toMatchObject({ ok: false, notices: [{ code: 'OTHER_YEAR' }] });
    expect(typedCells(book)).toEqual(before);
  });

  test('is refused in a workbook that was never prepared', async () => {
    expect(await addOn().ask('startYear', 2570)).toMatchObject({ ok: false });
  });

  test('loses no score whichever service call fails, and can be finished by starting again', async () => {
    const text = pastedResult(AGENCY, 2566, ANG_THONG, ANG_THONG_ITEMS);
    const whole = await imported(text);
    const { calls } = await whole.host.run('startYear', [2567]);
    for (let failAtCall = 1; failAtCall <= calls.total; failAtCall += 8) {
      const book = await imported(text);
      await book.host.run('startYear', [2567], { failAtCall });
      // Started again: what was cut off is finished first, and then there may be nothing left to start.
      await book.ask('startYear', 2567);
      expect((await book.get('getDashboard')).fiscalYear).toBe(2567);
      const [closed = []] = rowsOf(book, 'คะแนนย้อนหลัง').filter(([cell]) => cell === 2566);
      expect({ failAtCall, scores: closed.slice(1, 11) }).toEqual({ failAtCall, scores: [...ANG_THONG] });
      const kept = book.host.state.spreadsheet.sheets.filter(({ name }) => name.startsWith('คะแนนรายข้อ 2566'));
      expect(kept.some(({ rows }) => rows.some((row) => row[0]?.value === 'E10' && row.some((cell) => cell?.value === 70.33)))).toBe(true);
    }
  });
});

const LATEST = Math.max(...knownYears());
const UNKNOWN = LATEST + 1;

describe('a year that the product does not know', () => {
  test("gets last year's framework as the workbook has it, unconfirmed and editable", async () => {
    const book = await imported(pastedResult(AGENCY, LATEST, KHAM_NIAM));
    const row = sheetOf(book, 'กรอบประเมิน').rows.find((cells) => cells[1]?.value === 'ข้อ' && cells[2]?.value === 'I2')!;
    row[5] = { ...row[5]!, value: 'ถ้อยคำที่หน่วยงานแก้ไว้' };
    const gone = sheetOf(book, 'กรอบประเมิน').rows.find((cells) => cells[1]?.value === 'ข้อ' && cells[2]?.value === 'E9')!;
    gone[7]!.value = '✗ ไม่ใช้ปีนี้';
    expect(await book.get('startYear', UNKNOWN)).toMatchObject({ year: UNKNOWN, copiedFrom: LATEST });
    const own = rowsOf(book, 'กรอบประเมิน').filter(([year]) => year === UNKNOWN);
    expect(own.find((cells) => cells[2] === 'I2')?.[5]).toBe('ถ้อยคำที่หน่วยงานแก้ไว้');
    expect(new Set(own.map((cells) => cells[7]))).toEqual(new Set(['? ความรู้ทั่วไป ต้องยืนยัน', '✗ ไม่ใช้ปีนี้']));
    expect(cellOf(book, 'คะแนนรายข้อ', 'ข้อคำถาม/ข้อมูลที่ต้องเผยแพร่', 'I2')?.value).toBe('ถ้อยคำที่หน่วยงานแก้ไว้');
    expect(rowsOf(book, 'คะแนนรายข้อ').map(([code]) => code)).not.toContain('E9');
  });

  test('is analysed like any other, and follows what people correct in the sheet', async () => {
    const book = await imported(pastedResult(AGENCY, LATEST, KHAM_NIAM));
    await book.get('startYear', UNKNOWN);
    await addScores(book, pastedResult(AGENCY, UNKNOWN, KHAM_NIAM));
    expect(await book.get('runAnalysis')).toMatchObject({ total: '93.00', level: 'ผ่าน' });
    // The new manual weighs IIT 40, EIT 30, OIT 30.
    for (const [code, weight] of [
      ['IIT', 40],
      ['OIT', 30],
    ] as const) {
      const line = sheetOf(book, 'กรอบประเมิน').rows.find((cells) => cells[0]?.value === UNKNOWN && cells[2]?.value === code)!;
      line[6]!.value = weight;
    }
    // 0.4 × 99.962 + 0.3 × 98.6967 + 0.3 × 83.5
    expect(await book.get('runAnalysis')).toMatchObject({ total: '94.64' });
  });

  test('keeps the rows that people prepared for it beforehand', async () => {
    const book = await imported(pastedResult(AGENCY, LATEST, KHAM_NIAM));
    const { rows } = sheetOf(book, 'กรอบประเมิน');
    const source = rows.find((cells) => cells[1]?.value === 'ข้อ' && cells[2]?.value === 'I1')!;
    const free = rows.findIndex((cells, index) => index > 3 && cells.every((cell) => (cell?.value ?? '') === ''));
    rows[free] = source.map((cell, index) => ({ ...cell!, value: index === 0 ? UNKNOWN : index === 5 ? 'ถ้อยคำใหม่ของปีนั้น' : cell!.value }));
    await book.get('startYear', UNKNOWN);
    expect(rowsOf(book, 'กรอบประเมิน').filter(([year]) => year === UNKNOWN)).toHaveLength(1);
    expect(cellOf(book, 'คะแนนรายข้อ', 'ข้อคำถาม/ข้อมูลที่ต้องเผยแพร่', 'I1')?.value).toBe('ถ้อยคำใหม่ของปีนั้น');
  });
});

test('facts of the closed year are named, so that no new report prints them', async () => {
  const book = await imported(pastedResult(AGENCY, 2568, KHAM_NIAM));
  const { rows } = sheetOf(book, 'ตั้งค่า');
  rows.find((row) => row[0]?.value === 'วันที่ประกาศผลการประเมิน')![1]!.value = 'ข้อเท็จจริงของปีเดิม';
  const answer = await book.ask('startYear', 2569);
  expect(
    answer.notices
      .filter(({ code }) => code === 'FACT_OF_LAST_YEAR')
      .map(({ message }) => message)
      .join(),
  ).toContain('ข้อเท็จจริงของปีเดิม');
});

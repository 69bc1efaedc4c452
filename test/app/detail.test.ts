/** Whatever detail a workbook has, it gets the fullest analysis that its data allow, and says what is missing. */
import { describe, expect, test } from '@jest/globals';
import { frameworkFor } from '../../src/ita';
import type { PartCode } from '../../src/model';
import { ANG_THONG, ANG_THONG_ITEMS, KHAM_NIAM } from '../ita/published';
import { type AddOn, imported, pastedResult, rowsOf } from './addOn';

const AGENCY = 'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอเมือง จังหวัดกระบี่';

const groups: Readonly<Record<string, readonly PartCode[]>> = { IIT: ['IIT'], EIT: ['EIT1', 'EIT2'], OIT: ['OIT'] };

/** Every item of the year, as an agency pastes them: IIT 90, EIT 92 and 80, OIT 100 but for those named. */
function pastedItems(fiscalYear: number, failed: readonly string[] = []): string {
  const scores: Readonly<Record<PartCode, number>> = { IIT: 90, EIT1: 92, EIT2: 80, OIT: 100 };
  const lines = frameworkFor(fiscalYear).items.map(({ code, tool }) => {
    if (tool === 'EIT') return `ข้อ ${code} EIT Public ได้ ${scores.EIT1} คะแนน และ EIT Survey ได้ ${scores.EIT2} คะแนน`;
    return `ข้อ ${code} ได้ ${failed.includes(code) ? 0 : scores[groups[tool]![0]!]} คะแนน`;
  });
  return [`ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${fiscalYear} ${AGENCY}`, ...lines].join('\n');
}

/** The rows of the analysis by code, as header → value. */
function analysisOf(book: AddOn): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const rows = rowsOf(book, 'ผลวิเคราะห์');
  const at = rows.findIndex((row) => row.includes('ที่มาของตัวเลข'));
  const headers = rows[at]!.map(String);
  return new Map(
    rows.slice(at + 1).map((row) => {
      const cells = Object.fromEntries(headers.map((header, index) => [header, row[index]]));
      return [String(row[headers.indexOf('รหัส')]), cells] as const;
    }),
  );
}

describe('a workbook with only the ten indicator scores', () => {
  test('has total, level, ranks and flags, and asks for the items and the parts of EIT', async () => {
    const book = await imported(pastedResult(AGENCY, 2568, KHAM_NIAM));
    const view = await book.get('runAnalysis');
    expect(view).toMatchObject({ total: '93.00', level: 'ผ่าน', provisional: false });
    expect(view.missing.join('\n')).toMatch(/EIT ส่วนที่ 1[\s\S]*รายข้อของ IIT[\s\S]*รายข้อของ EIT[\s\S]*รายข้อของ OIT[\s\S]*2567/);
    const rows = analysisOf(book);
    expect(rows.get('9')).toMatchObject({
      คะแนน: 77,
      อันดับ: 10,
      ห่างจากเกณฑ์: 8,
      'น้ำหนักในคะแนนภาพรวม (%)': 20,
      ที่มาของตัวเลข: 'กรอกตามผลที่ประกาศ',
    });
    expect(rows.has('I1')).toBe(false);
  });
});

describe('a workbook with every item score and nothing else', () => {
  test('has everything computed where the rules are known (FY2566)', async () => {
    const book = await imported(pastedItems(2566, ['O43']));
    const view = await book.get('runAnalysis');
    // 0.3 × 90 + 0.3 × 86 + 0.4 × (100 + (100 + 80) / 2) / 2, O43 being one of the five items of 10.2.
    expect(view).toMatchObject({ total: '90.80', level: 'ผ่าน', provisional: false });
    expect(view.why).toContain('EIT ส่วนที่ 2 (80.00)');
    const dashboard = await book.get('getDashboard');
    expect(dashboard.parts.map(({ text }) => text)).toEqual(['90.00', '92.00', '80.00', '86.00', '95.00']);
    expect(dashboard.bars.every(({ computed, origin }) => computed && origin.startsWith('คำนวณจาก'))).toBe(true);
    expect(view.missing.filter((line) => !line.includes('2565'))).toEqual([]);
    // One of five items of one of three indicators of a tool that weighs 30.
    expect(analysisOf(book).get('E1')).toMatchObject({
      'EIT ส่วนที่ 1': 92,
      'EIT ส่วนที่ 2': 80,
      'น้ำหนักในคะแนนภาพรวม (%)': 2,
      ผลเทียบเกณฑ์: '◆ ผ่านเพียงส่วนเดียว',
    });
  });

  test('computes no OIT indicator whose rule is not public, and says that it is missing (FY2568)', async () => {
    const book = await imported(pastedItems(2568));
    const view = await book.get('runAnalysis');
    expect(view.total).toBe('–');
    expect(view.missing.join('\n')).toContain('ตัวชี้วัดที่ 9 และ 10');
    const dashboard = await book.get('getDashboard');
    expect(dashboard.parts.map(({ text }) => text)).toEqual(['90.00', '92.00', '80.00', '86.00', '–']);
    expect(view.below.length).toBeGreaterThan(0);
  });
});

describe('a workbook with a mixture', () => {
  test('takes the published indicators, classes the items that are there, and infers the one that is missing', async () => {
    const book = await imported(pastedResult(AGENCY, 2566, ANG_THONG, ANG_THONG_ITEMS));
    await book.get('runAnalysis');
    const rows = analysisOf(book);
    expect(rows.get('E10')).toMatchObject({ ผลเทียบเกณฑ์: '▼ ต่ำกว่าเกณฑ์ทั้งสองส่วน', ที่มาของตัวเลข: 'กรอกตามผลที่ประกาศ' });
    expect(rows.get('E14')).toMatchObject({
      ผลเทียบเกณฑ์: '≈ ค่าที่คาด ยังไม่มีคะแนนจริง',
      ที่มาของตัวเลข: 'คาดว่าประมาณ 82.49 คำนวณย้อนกลับจากตัวชี้วัดที่ 8',
    });
    expect(rows.has('I1')).toBe(false);
  });

  test('infers an indicator that only its tool tells, and labels it on the dashboard', async () => {
    const [, ...others] = KHAM_NIAM;
    const text = pastedResult(AGENCY, 2568, KHAM_NIAM)
      .split('\n')
      .filter((line) => !line.includes('การปฏิบัติหน้าที่'));
    expect(others).toHaveLength(9);
    const book = await imported([...text, 'คะแนนแบบวัด IIT 99.96 คะแนน'].join('\n'));
    const [first] = (await book.get('getDashboard')).bars;
    expect(first).toMatchObject({ estimated: true, computed: true, text: '99.99' });
    expect(first?.origin).toContain('คาดว่าประมาณ 99.99');
  });

  test('sets a published total that does not follow from the others beside the computed one', async () => {
    const book = await imported(`${pastedResult(AGENCY, 2568, KHAM_NIAM)}\nคะแนนรวม 94.50 คะแนน`);
    const { differences, origin } = await book.get('getDashboard');
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ label: expect.stringContaining('รวม'), place: { sheet: 'คะแนนตัวชี้วัด' } });
    expect(differences[0]?.text).toMatch(/94\.50.*93\.00.*1\.50/);
    expect(origin).toMatch(/คำนวณจาก.*94\.50/);
  });
});

test('a way by items goes on the sliders of the indicators, with the same total', async () => {
  const text = pastedResult(AGENCY, 2566, ANG_THONG, ANG_THONG_ITEMS, 'แบบวัด EIT ส่วนที่ 1 ได้ 92.57 คะแนน และส่วนที่ 2 ได้ 79.21 คะแนน');
  const book = await imported(text);
  const { targets, sliders } = await book.get('getWhatIf');
  const target = targets.find(({ id }) => id === 'parts/items')!;
  const way = await book.get('findWay', target.id);
  expect(way).toMatchObject({ reachable: true });
  expect(way.steps.every(({ key }) => key.startsWith('item:'))).toBe(true);
  const moved = Object.keys(way.sliders);
  expect(moved.length).toBeGreaterThan(0);
  expect(sliders.map(({ key }) => key)).toEqual(expect.arrayContaining(moved));
  const total = sliders.reduce((sum, { key, value, weight }) => sum + weight * (way.sliders[key] ?? value), 0);
  expect(total.toFixed(2)).toBe(way.total);
});

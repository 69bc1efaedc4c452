/** The main job on the built bundle: pasted scores in, analysis, flags, plan and report out. Facts are those of published results. */
import { describe, expect, test } from '@jest/globals';
import { REPORT_KINDS } from '../../src/model';
import { ANG_THONG, ANG_THONG_ITEMS, KHAM_NIAM, KHAO_THONG } from '../ita/published';
import { addOn, imported, makeReport, pastedResult, rowsOf } from './addOn';

const SUBDISTRICT = 'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอบ้านตัวอย่าง จังหวัดศรีสะเกษ';
const PROVINCE = 'องค์การบริหารส่วนจังหวัดพะเยา จังหวัดพะเยา';
const EIT_PARTS = 'แบบวัด EIT ส่วนที่ 1 (EIT Public) ได้ 92.57 คะแนน และส่วนที่ 2 (EIT Survey) ได้ 79.21 คะแนน';

describe('a year without part scores', () => {
  test('is analysed as far as its data allow: total, level, what is below and what is missing', async () => {
    const book = await imported(pastedResult(SUBDISTRICT, 2568, KHAM_NIAM));
    const view = await book.get('runAnalysis');
    expect(view).toMatchObject({ total: '93.00', level: 'ผ่าน', provisional: false });
    expect(view.below.map(({ score }) => score)).toEqual(['83.50', '77.00']);
    expect(view.missing.join()).toContain('EIT ส่วนที่ 1');
  });

  test('gets a plan whose every row has all that a plan must have', async () => {
    const book = await imported(pastedResult(SUBDISTRICT, 2568, KHAM_NIAM));
    const plan = await book.get('runPlan', []);
    expect(plan.added).toBeGreaterThan(0);
    expect(plan.gaps).toEqual([]);
  });
});

test('the old letter levels hold for FY2564, and ranks printed as numbers do no harm', async () => {
  const text = [
    'ผลการประเมิน ITA ปีงบประมาณ พ.ศ.๒๕๖๔ อบต.ตัวอย่าง อำเภอเมือง จังหวัดกระบี่',
    '๑.การปฏิบัติหน้าที่ ๑๐๐ คะแนน',
    '๒.การแก้ปัญหาการทุจริต ๑๐๐ คะแนน',
    '๓.การใช้อำนาจ ๑๐๐.๐๐',
    '๔.การใช้ทรัพย์สินของทางราชการ ๙๙.๓๔ คะแนน',
    '๕.การใช้งบประมาณ ๙๗.๗๗ คะแนน',
    '๖.ประสิทธิภาพการสื่อสาร ๘๙.๗๐ คะแนน',
    '๗.คุณภาพการดำเนินงาน ๘๘.๙๑ คะแนน',
    '๘.การปรับปรุงการทำงาน ๘๖.๐๙ คะแนน',
    '๙.การเปิดเผยข้อมูล ๘๕.๒๙ คะแนน',
    '๑๐.การป้องกันการทุจริต ๒๕.๐๐ คะแนน',
  ].join('\n');
  const book = await imported(text);
  expect(await book.get('runAnalysis')).toMatchObject({ total: '78.35', level: 'B', provisional: false });
  const summary = (await book.host.call('getSummary')).value as {
    readonly indicators: readonly { readonly score: number; readonly below: boolean }[];
  };
  expect(summary.indicators.map(({ score }) => score)).toEqual([...KHAO_THONG]);
  expect(summary.indicators.map(({ below }) => below)).toEqual([...Array(9).fill(false), true]);
});

describe('a year with item scores of both respondent groups', () => {
  const text = pastedResult(PROVINCE, 2566, ANG_THONG, ANG_THONG_ITEMS, EIT_PARTS);

  test('has its level from the weaker part, and items classed per group', async () => {
    const book = await imported(text);
    const view = await book.get('runAnalysis');
    expect(view).toMatchObject({ total: '92.31', level: 'ผ่าน', provisional: false });
    expect(view.why).toContain('79.21');
    const { items } = (await book.host.call('getSummary')).value as {
      readonly items: readonly { readonly code: string; readonly class: string }[];
    };
    const count = (name: string) => items.filter((item) => item.class === name).length;
    expect({
      mixed: count('mixed'),
      bothBelow: count('bothBelow'),
      bothAbove: count('bothAbove'),
      below: count('below'),
      above: count('above'),
    }).toEqual({
      mixed: 11,
      bothBelow: 1,
      bothAbove: 1,
      below: 1,
      above: 4,
    });
  });

  test('makes every kind of report that its data allow, each a Word file', async () => {
    const book = await imported(text);
    await book.get('runAnalysis');
    await book.get('runPlan', []);
    await book.get('openRound', 12);
    const { kinds } = await book.get('getReports');
    expect(kinds.map(({ kind }) => kind)).toEqual(REPORT_KINDS);
    for (const { kind } of kinds) {
      const { bytes } = await makeReport(book, kind, { unreported: 'list' });
      expect(bytes.subarray(0, 2).toString()).toBe('PK');
    }
    expect((await book.get('getReports')).made.map(({ version, current }) => [version, current])).toEqual(kinds.map(() => [1, true]));
  });
});

describe('bad input is answered and changes nothing', () => {
  test.each([
    ['a text without scores', 'ขอเชิญประชุมประจำเดือน ณ ห้องประชุมใหญ่', 'NO_SCORES'],
    ['an empty text', '   \n ', 'NO_SCORES'],
  ])('%s', async (_what, text, code) => {
    const book = addOn();
    const before = JSON.stringify(book.host.state.spreadsheet);
    const answer = await book.ask('readImport', { kind: 'text', text });
    expect(answer.ok).toBe(false);
    expect(answer.notices.map((notice) => notice.code)).toContain(code);
    expect(JSON.stringify(book.host.state.spreadsheet)).toBe(before);
  });

  test('a score of 120 is told with its place', async () => {
    const answer = await addOn().ask('readImport', { kind: 'text', text: pastedResult(SUBDISTRICT, 2568, [120, ...KHAM_NIAM.slice(1)]) });
    const notice = answer.notices.find(({ code }) => code === 'SCORE_RANGE');
    expect(notice).toMatchObject({ severity: 'error' });
    expect(notice?.message).toContain('120');
  });

  test.each([
    ['photo.png', 'FILE_TYPE'],
    ['scores.xlsx', 'FILE_BROKEN'],
    ['scores.docx', 'FILE_BROKEN'],
  ])('a dropped %s of no use', async (name, code) => {
    const base64 = Buffer.from('not a zip at all').toString('base64');
    const answer = await addOn().ask('readImport', { kind: 'file', name, base64 });
    expect(answer.ok).toBe(false);
    expect(answer.notices[0]).toMatchObject({ code, severity: 'error' });
  });

  test('a conflict is not decided silently', async () => {
    const text = `${pastedResult(SUBDISTRICT, 2568, KHAM_NIAM)}\nข้อ 9 การเปิดเผยข้อมูล 88.00 คะแนน`;
    const book = addOn();
    const preview = await book.get('readImport', { kind: 'text', text });
    expect(preview.conflicts.map(({ key }) => key)).toContain('indicator:9');
    await book.get('setUp', {
      name: 'องค์การบริหารส่วนตำบลตัวอย่าง',
      shortName: '',
      type: '',
      district: '',
      province: '',
      website: '',
      fiscalYear: 2568,
    });
    const answer = await book.ask('applyImport', { ticket: preview.ticket, skip: [], decisions: {}, withMeasures: false });
    expect(answer).toMatchObject({ ok: false, notices: [{ code: 'CONFLICT_OPEN' }] });
  });
});

test('an import is taken back in one step', async () => {
  const book = addOn();
  await book.get('setUp', {
    name: 'องค์การบริหารส่วนตำบลตัวอย่าง',
    shortName: '',
    type: '',
    district: '',
    province: '',
    website: '',
    fiscalYear: 2568,
  });
  const before = JSON.stringify(
    book.host.state.spreadsheet.sheets
      .filter(({ hidden }) => !hidden)
      .map(({ rows }) => rows.map((row) => row.map((cell) => cell?.formula ?? cell?.value))),
  );
  const { ticket } = await book.get('readImport', { kind: 'text', text: pastedResult(SUBDISTRICT, 2568, KHAM_NIAM) });
  await book.get('applyImport', { ticket, skip: [], decisions: {}, withMeasures: false });
  expect(rowsOf(book, 'คะแนนตัวชี้วัด').flat()).toContain(99.81);
  await book.get('undoImport');
  const after = JSON.stringify(
    book.host.state.spreadsheet.sheets
      .filter(({ hidden }) => !hidden)
      .map(({ rows }) => rows.map((row) => row.map((cell) => cell?.formula ?? cell?.value))),
  );
  expect(after).toBe(before);
});

test('the dashboard counts every flagged indicator and item once, as covered when the plan answers it', async () => {
  const book = await imported(pastedResult(PROVINCE, 2566, ANG_THONG, ANG_THONG_ITEMS, EIT_PARTS));
  expect((await book.get('getDashboard')).coverage).toMatchObject({ covered: 0 });
  await book.get('runPlan', []);
  // Indicator 7, twelve E items below in one group or both, and I8.
  expect((await book.get('getDashboard')).coverage).toEqual({ needed: 14, covered: 14 });
});

test.each(['runAnalysis', 'getCheck', 'runCheck', 'getPlan'] as const)(
  '%s in a workbook that was never prepared answers with one sentence',
  async (call) => {
    const answer = await addOn().ask(call);
    expect(answer).toMatchObject({ ok: false, notices: [{ code: 'NOT_PREPARED', place: null }] });
  },
);

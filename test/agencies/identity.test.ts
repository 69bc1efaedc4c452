/** Which rows are about the same agency: names as officials write them, places, doubts that are told. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AgencyRow, fullName, identify } from '../../src/agencies';

const row = (agency: string, extra: Partial<AgencyRow> = {}): AgencyRow => ({
  source: 'ตาราง.csv',
  row: 2,
  agency,
  type: '',
  district: 'เมืองทดสอบ',
  province: 'ทดสอบ',
  year: 2568,
  scores: { 'indicator:1': 90 },
  level: '',
  ...extra,
});

const codes = (rows: readonly AgencyRow[]): readonly string[] => identify(rows).problems.map(({ severity, code }) => `${severity} ${code}`);
const ids = (rows: readonly AgencyRow[]): number => new Set(identify(rows).rows.map(({ agencyId }) => agencyId)).size;

describe('names', () => {
  test.each([
    ['อบต.บ้านใหม่', 'องค์การบริหารส่วนตำบลบ้านใหม่'],
    ['อบต. บ้านใหม่', 'องค์การบริหารส่วนตำบลบ้านใหม่'],
    ['อบต บ้านใหม่', 'องค์การบริหารส่วนตำบลบ้านใหม่'],
    ['องค์การบริหารส่วนตำบล\u200bบ้านใหม่', 'องค์การบริหารส่วนตำบลบ้านใหม่'],
    ['ทต.ท่าข้าม', 'เทศบาลตำบลท่าข้าม'],
    ['อบจ.น่าน', 'องค์การบริหารส่วนจังหวัดน่าน'],
    ['ทน.นคร ๒', 'เทศบาลนครนคร2'],
    ['เมืองพัทยา', 'เมืองพัทยา'],
    ['มหาวิทยาลัยทดสอบ', 'มหาวิทยาลัยทดสอบ'],
  ])('%s is %s', (typed, full) => {
    expect(fullName(typed)).toBe(full);
  });
});

describe('the same agency over the years', () => {
  test('short and full names, with and without spaces, are one', () => {
    expect(ids([row('อบต.บ้านใหม่'), row('องค์การบริหารส่วนตำบล บ้านใหม่', { year: 2567 })])).toBe(1);
  });

  test('the same name in another district is another agency', () => {
    expect(ids([row('อบต.บ้านใหม่'), row('อบต.บ้านใหม่', { district: 'ท่าทดสอบ' })])).toBe(2);
  });

  test('a row without places joins the only agency of its name, and the match is told', () => {
    const rows = [row('อบต.บ้านใหม่'), row('อบต.บ้านใหม่', { district: '', province: '', year: 2567 })];
    expect(ids(rows)).toBe(1);
    expect(codes(rows)).toEqual(['info AGENCY_MATCHED']);
  });

  test('where it could be two agencies it stays alone, and the doubt is told', () => {
    const rows = [
      row('อบต.บ้านใหม่'),
      row('อบต.บ้านใหม่', { district: 'ท่าทดสอบ' }),
      row('อบต.บ้านใหม่', { district: '', province: '', year: 2567 }),
    ];
    expect(ids(rows)).toBe(3);
    expect(codes(rows)).toEqual(['warn AGENCY_DOUBT']);
  });

  test('one letter of difference is told and never merged', () => {
    const rows = [row('อบต.บ้านใหม่'), row('อบต.บ้านไหม่', { year: 2567 })];
    expect(ids(rows)).toBe(2);
    expect(codes(rows)).toEqual(['warn AGENCY_SIMILAR']);
  });

  test('two agencies that stand in the same year are no slip of the pen', () => {
    expect(codes([row('อบต.บ้านใหม่'), row('อบต.บ้านไหม่')])).toEqual([]);
  });
});

describe('one row an agency and year', () => {
  test('the same scores twice count once', () => {
    const found = identify([row('อบต.บ้านใหม่'), row('อบต.บ้านใหม่', { row: 9 })]);
    expect(found.rows).toHaveLength(1);
    expect(found.problems.map(({ code }) => code)).toEqual(['AGENCY_TWICE']);
  });

  test('different scores are both left out, and both places are named', () => {
    const found = identify([row('อบต.บ้านใหม่'), row('อบต.บ้านใหม่', { row: 9, scores: { 'indicator:1': 91 } })]);
    expect(found.rows).toEqual([]);
    expect(found.problems[0]).toMatchObject({ severity: 'error', code: 'AGENCY_CONFLICT' });
    expect(found.problems[0]?.message).toMatch(/แถวที่ 2.*แถวที่ 9/);
  });

  test('a total and the indicators behind it are one row where what both state agrees, and that is told', () => {
    const list = row('อบต.บ้านใหม่', { district: '', province: '', scores: { total: 88.1 }, level: 'ผ่าน' });
    const full = row('อบต.บ้านใหม่', {
      row: 9,
      district: 'ท่า',
      province: 'น่าน',
      scores: { total: 88.1, 'indicator:1': 90, 'indicator:2': 86.2 },
    });
    const { rows, problems } = identify([list, full]);
    expect(rows).toEqual([expect.objectContaining({ ...full, level: 'ผ่าน' })]);
    expect(problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['info AGENCY_MATCHED', 'info AGENCY_JOINED']);
    // No score in common: nobody can tell that they are of one assessment.
    const other = row('อบต.บ้านใหม่', { row: 9, district: 'ท่า', province: 'น่าน', scores: { 'indicator:1': 90 } });
    expect(identify([{ ...list, district: 'ท่า', province: 'น่าน' }, other]).problems.map(({ code }) => code)).toEqual(['AGENCY_CONFLICT']);
  });

  test('no row vanishes: what is not kept is told', () => {
    const any = fc.record({
      agency: fc.constantFrom('อบต.ก', 'อบต.ข', 'องค์การบริหารส่วนตำบลก', 'ทต.ก'),
      district: fc.constantFrom('', 'ท่า', 'เมือง'),
      province: fc.constantFrom('', 'น่าน', 'ตาก'),
      year: fc.constantFrom(2567, 2568),
      score: fc.constantFrom(80, 90),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (list) => {
        const rows = list.map(({ score, ...one }, index) => row(one.agency, { ...one, row: index + 1, scores: { 'indicator:1': score } }));
        const { rows: kept, problems } = identify(rows);
        const keys = kept.map(({ agencyId, year }) => `${agencyId}|${year}`);
        expect(new Set(keys).size).toBe(keys.length);
        const told = problems.filter(({ code }) => code === 'AGENCY_TWICE' || code === 'AGENCY_CONFLICT').length;
        expect(kept.length === rows.length || told > 0).toBe(true);
      }),
    );
  });
});

/** Tables of many agencies as offices have them → rows; what cannot be used is told with its place. */
import { describe, expect, test } from '@jest/globals';
import { type AgencyRow, readAgencySource } from '../../src/agencies';

const read = (text: string, year?: number) => readAgencySource('ตาราง.txt', { kind: 'text', text }, year);
const short = ({ agency, district, province, year, scores, level }: AgencyRow) => [agency, district, province, year, scores.total, level];

describe('the list of names and totals', () => {
  const TABLE = [
    'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568 จังหวัดน่าน',
    'ลำดับ\tหน่วยงาน\tอำเภอ\tคะแนน\tระดับ',
    '1\tองค์การบริหารส่วนตำบลทดสอบหนึ่ง\tปัว\t95.21\tผ่าน',
    '2\tเทศบาลตำบลทดสอบสอง\tปัว\t๘๘.๑๐\tผ่านดี',
    '3\tอบต.ทดสอบสาม\tเวียงสา\t79.9\tต้องปรับปรุง',
    '\tค่าเฉลี่ย\t\t87.74\t',
  ];

  const ASIDE = expect.objectContaining({
    severity: 'info',
    code: 'ROWS_ASIDE',
    row: 6,
    message: expect.stringContaining('แถวที่ 6 “ค่าเฉลี่ย”'),
  });

  test('every agency is a row, with the level as printed; the mean is no agency, and named as none', () => {
    const { rows, problems } = read(TABLE.join('\n'));
    expect(rows.map(short)).toEqual([
      ['องค์การบริหารส่วนตำบลทดสอบหนึ่ง', 'ปัว', 'น่าน', 2568, 95.21, 'ผ่าน'],
      ['เทศบาลตำบลทดสอบสอง', 'ปัว', 'น่าน', 2568, 88.1, 'ผ่านดี'],
      ['องค์การบริหารส่วนตำบลทดสอบสาม', 'เวียงสา', 'น่าน', 2568, 79.9, 'ต้องปรับปรุง'],
    ]);
    expect(problems).toEqual([ASIDE]);
  });

  test('a score that is none is told with its line; the others go on', () => {
    const { rows, problems } = read(TABLE.join('\n').replace('95.21', '195.21'));
    expect(rows).toHaveLength(2);
    expect(problems).toEqual([expect.objectContaining({ severity: 'error', code: 'SCORE_RANGE', row: 3 }), ASIDE]);
  });

  test('two years side by side are two rows an agency', () => {
    const { rows } = read('รายชื่อหน่วยงาน\tITA 2567\tITA 2568\nกรมทดสอบ\t91.20\t93.44\nมหาวิทยาลัยทดสอบ\t88.75\t-');
    expect(rows.map(({ agency, year, scores }) => [agency, year, scores.total])).toEqual([
      ['กรมทดสอบ', 2567, 91.2],
      ['กรมทดสอบ', 2568, 93.44],
      ['มหาวิทยาลัยทดสอบ', 2567, 88.75],
    ]);
  });

  test('without a year anywhere nothing is guessed; a year that people name serves', () => {
    const bare = 'หน่วยงาน\tคะแนนรวม\nอบต.ทดสอบหนึ่ง\t90.00\nอบต.ทดสอบสอง\t91.00';
    expect(read(bare).rows).toEqual([]);
    expect(read(bare).problems.map(({ code }) => code)).toEqual(['AGENCY_YEAR_UNKNOWN', 'AGENCY_YEAR_UNKNOWN']);
    expect(read(bare, 2567).rows.map(({ year }) => year)).toEqual([2567, 2567]);
  });

  test.each([
    ['numbers of answers', 'หน่วยงาน\tจำนวนผู้ตอบ\nอบต.ทดสอบหนึ่ง\t90\nอบต.ทดสอบสอง\t91'],
    ['budgets', 'หน่วยงาน\tงบประมาณ (บาท)\nอบต.ทดสอบหนึ่ง\t90\nอบต.ทดสอบสอง\t91'],
    ['another assessment', 'หน่วยงาน\tคะแนน LPA\nอบต.ทดสอบหนึ่ง\t90.5\nอบต.ทดสอบสอง\t91.2'],
    ['two columns that nothing tells apart', 'หน่วยงาน\tคะแนน\tคะแนน\nอบต.ทดสอบหนึ่ง\t90.5\t80\nอบต.ทดสอบสอง\t91.2\t81'],
  ])('%s are no totals', (_what, text) => {
    expect(read(`ปีงบประมาณ พ.ศ. 2568\n${text}`).rows).toEqual([]);
  });
});

describe('a full table', () => {
  test('indicators and a total that agree are read; a total that they contradict is told', () => {
    const head = ['ปีงบประมาณ', 'หน่วยงาน', ...Array.from({ length: 10 }, (_, index) => `ตัวชี้วัดที่ ${index + 1}`), 'คะแนนรวม'].join(',');
    const scores = [90, 90, 90, 90, 90, 80, 80, 80, 100, 90];
    const total = 0.3 * 90 + 0.3 * 80 + 0.4 * 95;
    const csv = (last: number) => `${head}\n2568,อบต.ทดสอบหนึ่ง,${scores.join(',')},${last}\n2568,อบต.ทดสอบสอง,${scores.join(',')},${total}`;
    const good = readAgencySource('ก.csv', { kind: 'csv', text: csv(total) });
    expect(good.rows.map(({ scores: { 'indicator:9': ninth, total: sum } }) => [ninth, sum])).toEqual([
      [100, total],
      [100, total],
    ]);
    expect(good.problems).toEqual([]);
    const bad = readAgencySource('ก.csv', { kind: 'csv', text: csv(70) });
    expect(bad.rows.find(({ agency }) => agency.endsWith('หนึ่ง'))?.scores['indicator:9']).toBeUndefined();
    expect(bad.problems.length).toBeGreaterThan(0);
  });
});

/** A results table of many agencies, whichever way it is turned: one result an agency, nothing silently wrong, bad rows told. */
import { describe, expect, test } from '@jest/globals';
import { frameworkFor } from '../../src/ita';
import { parseCsv, readAgencyTable } from '../../src/reading';

const names = frameworkFor(2568).indicators.map(({ name }) => name);
const A = ['96.65', '90.10', '95.90', '92.12', '92.54', '87.48', '83.96', '86.24', '92.50', '88.25'];
const B = ['81.15', '79.33', '88.41', '84.72', '90.06', '77.19', '80.27', '83.38', '71.25', '95.75'];
const read = (source: Parameters<typeof readAgencyTable>[0], year?: number) =>
  readAgencyTable(source, year === undefined ? { frameworkFor } : { frameworkFor, year });
const indicatorsOf = ({ scores }: { readonly scores: Readonly<Partial<Record<string, number>>> }) =>
  names.map((_, at) => scores[`indicator:${at + 1}`]);
const rowsOf = (text: string) => read(text).rows.map((row) => [row.agency, row.year, indicatorsOf(row)]);
const BOTH = [
  ['เทศบาลตำบลบ้านกลาง', 2568, A.map(Number)],
  ['องค์การบริหารส่วนตำบลหนองบัว', 2568, B.map(Number)],
];

describe('every way to turn the table gives the same results', () => {
  test('agencies down, short names', () => {
    expect(
      rowsOf(`ผล ITA ปี 2568\n\nที่\tหน่วยงาน\t${names.join('\t')}\n1\tทต.บ้านกลาง\t${A.join('\t')}\n2\tอบต.หนองบัว\t${B.join('\t')}`),
    ).toEqual(BOTH);
  });

  test.each([
    ['of one letter', 2566, A.map((_, at) => `i${at + 1}`)],
    ['of one letter', 2568, A.map((_, at) => `I${at + 1}`)],
    ['of the tools', 2567, ['I1', 'I2', 'I3', 'I4', 'I5', 'E6', 'E7', 'E8', 'O9', 'O10']],
  ])('agencies down, indicators as ten codes %s (%i)', (_what, year, codes) => {
    const table = `ผลคะแนน ปีงบประมาณ พ.ศ. ${year}\n\nที่\tหน่วยงาน\t${codes.join('\t')}\tรวม\n1\tทต.บ้านกลาง\t${A.join('\t')}\t89.96\n2\tอบต.หนองบัว\t${B.join('\t')}\t82.90`;
    expect(rowsOf(table)).toEqual(BOTH.map(([agency, , scores]) => [agency, year, scores]));
    expect(read(table).rows.map(({ scores }) => scores.total)).toEqual([89.96, 82.9]);
  });

  test.each(['คะแนน ITA ปี 2568', 'ผล ITA 2568', 'คะแนนรวมปี 2568', 'คะแนน ITA', 'ITA', 'คะแนนรวม (100 คะแนน)'])(
    'a total headed "%s" beside the tools is held against them',
    (heading) => {
      const { rows, problems } = read(
        `ปีงบประมาณ พ.ศ. 2568\n\nหน่วยงาน\tIIT\tEIT\tOIT\t${heading}\nอบต.หนองบัว\t90.00\t80.00\t70.00\t79.00\nอบต.หนองแวง\t90.00\t80.00\t70.00\t89.00`,
      );
      expect(rows.map(({ year, scores }) => [year, scores.total])).toEqual([
        [2568, 79],
        [2568, 89],
      ]);
      expect(problems.map(({ code, line }) => [code, line])).toEqual([['SUM_DIFFERS', 5]]);
    },
  );

  test('fewer codes than indicators are items', () => {
    const codes = A.slice(0, 9).map((_, at) => `I${at + 1}`);
    const [row] = read(`ผลคะแนน ปีงบประมาณ พ.ศ. 2568\n\nที่\tหน่วยงาน\t${codes.join('\t')}\n1\tทต.บ้านกลาง\t${A.slice(0, 9).join('\t')}`).rows;
    expect(Object.keys(row?.scores ?? {}).filter((key) => key.startsWith('indicator'))).toEqual([]);
  });

  test('agencies across', () => {
    const rows = names.map((name, at) => `| ${name} | ${A[at]} | ${B[at]} |`);
    expect(
      rowsOf(`ผลคะแนน ปีงบประมาณ พ.ศ. 2568\n\n| ตัวชี้วัด | เทศบาลตำบลบ้านกลาง | องค์การบริหารส่วนตำบลหนองบัว |\n|---|---|---|\n${rows.join('\n')}`),
    ).toEqual(BOTH);
  });

  test('one row an agency and indicator', () => {
    const rows = [
      ...names.map((name, at) => `เทศบาลตำบลบ้านกลาง\t${name}\t${A[at]}`),
      ...names.map((name, at) => `องค์การบริหารส่วนตำบลหนองบัว\t${name}\t${B[at]}`),
    ];
    expect(rowsOf(`ปีงบประมาณ 2568\n\nหน่วยงาน\tตัวชี้วัด\tคะแนน\n${rows.join('\n')}`)).toEqual(BOTH);
  });

  test('a table below each name', () => {
    const table = (scores: readonly string[]) => `ตัวชี้วัด\tคะแนน\n${names.map((name, at) => `${name}\t${scores[at]}`).join('\n')}`;
    expect(rowsOf(`ปีงบประมาณ 2568\n\nเทศบาลตำบลบ้านกลาง\n\n${table(A)}\n\nองค์การบริหารส่วนตำบลหนองบัว\n\n${table(B)}`)).toEqual(BOTH);
  });
});

test('cells of a sheet: total, tools, level, district and province of each row; rows of means are no agencies', () => {
  const { rows } = read([
    ['สรุปผล ITA ปี 2568 จังหวัดลำพูน', null, null, null, null, null, null, null],
    ['ที่', 'อำเภอ', 'อปท.', 'IIT', 'EIT', 'OIT', 'คะแนนรวม', 'ระดับ'],
    [1, 'ลี้', 'เทศบาลตำบลลี้', 93.46, 85.89, 96.25, 92.31, 'ผ่าน'],
    [2, 'บ้านธิ', 'องค์การบริหารส่วนตำบลห้วยยาบ', 88.2, 90.1, 70.5, 81.69, 'ไม่ผ่าน'],
    [null, null, 'ค่าเฉลี่ย', 90.83, 88, 83.38, 87, null],
  ]);
  expect(rows).toEqual([
    expect.objectContaining({
      agency: 'เทศบาลตำบลลี้',
      type: 'เทศบาลตำบล',
      district: 'ลี้',
      province: 'ลำพูน',
      year: 2568,
      level: 'ผ่าน',
      line: 3,
      scores: { 'tool:IIT': 93.46, 'tool:EIT': 85.89, 'tool:OIT': 96.25, total: 92.31 },
    }),
    expect.objectContaining({ agency: 'องค์การบริหารส่วนตำบลห้วยยาบ', district: 'บ้านธิ', level: 'ไม่ผ่าน', line: 4 }),
  ]);
});

test('lines of agencies with their totals', () => {
  const { rows } = read('ผลคะแนนภาพรวม ITA ปี 2568\n\n1. เทศบาลตำบลบ้านกลาง ได้ 95.20 คะแนน\n2. อบต.หนองบัว ได้ 88.10 คะแนน');
  expect(rows.map(({ agency, scores }) => [agency, scores])).toEqual([
    ['เทศบาลตำบลบ้านกลาง', { total: 95.2 }],
    ['องค์การบริหารส่วนตำบลหนองบัว', { total: 88.1 }],
  ]);
});

test('a bad cell is told with its line, the rest of the row and of the table goes on', () => {
  const { rows, problems } = read(
    `ผล ITA ปี 2568\n\nหน่วยงาน\t${names.join('\t')}\nทต.บ้านกลาง\t${['9O5', ...A.slice(1)].join('\t')}\nอบต.หนองบัว\t${B.join('\t')}`,
  );
  expect(rows.map(({ scores }) => [scores['indicator:1'], scores['indicator:2']])).toEqual([
    [undefined, 90.1],
    [81.15, 79.33],
  ]);
  expect(problems).toContainEqual(expect.objectContaining({ code: 'SCORE_RANGE', line: 4 }));
});

test('two rows of one agency that differ are left out and told', () => {
  const { rows, problems } = read('ปี 2568\n\nหน่วยงาน\tIIT\tEIT\tOIT\nทต.บ้านกลาง\t90.10\t80.20\t70.30\nทต.บ้านกลาง\t91.10\t80.20\t70.30');
  expect(rows).toEqual([expect.objectContaining({ scores: { 'tool:EIT': 80.2, 'tool:OIT': 70.3 } })]);
  expect(problems).toContainEqual(expect.objectContaining({ code: 'AGENCY_CONFLICT' }));
});

test('a text of one agency is no such table', () => {
  expect(read(`${names[0]} ได้ 90.10 คะแนน`)).toEqual({
    rows: [],
    problems: [expect.objectContaining({ code: 'NO_AGENCIES', severity: 'error' })],
    aside: [],
  });
});

describe('tables as provinces and ministries publish them', () => {
  const row = (...cells: readonly (string | number)[]): string => cells.join('\t');

  test('agencies that are no local government have their row and type, by the column or by the name', () => {
    const { rows, problems } = read(
      [
        'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568',
        '',
        row('ลำดับ', 'หน่วยงาน', 'ประเภทหน่วยงาน', ...names),
        row(1, 'กรมทางหลวงชนบท', 'ส่วนราชการระดับกรม', ...A),
        row(2, 'สถาบันดนตรีตัวอย่าง (องค์การมหาชน)', 'องค์การมหาชน', ...B),
        row(3, 'จังหวัดตราด', '', ...A),
        row(4, 'มหาวิทยาลัยตัวอย่าง', '', ...B),
        row(5, 'สำนักงานตัวอย่างแห่งชาติ', 'หน่วยงานอื่นของรัฐ', ...A),
      ].join('\n'),
    );
    expect(rows.map(({ type, province }) => [type, province])).toEqual([
      ['ส่วนราชการระดับกรม', ''],
      ['องค์การมหาชน', ''],
      ['จังหวัด', expect.any(String)],
      ['สถาบันอุดมศึกษา', ''],
      ['หน่วยงานอื่นของรัฐ', ''],
    ]);
    expect(problems).toEqual([]);
  });

  test('a row without scores is told, never lost', () => {
    const { rows, problems } = read(
      [
        'ผล ITA ปี 2568',
        '',
        row('หน่วยงาน', ...names),
        row('ทต.บ้านกลาง', ...A),
        row('อบต.หนองบัว', 'ไม่ส่งข้อมูล', ...names.slice(1).map(() => '-')),
        row('อบต.โคกสูง', ...B),
        row('ค่าเฉลี่ย', ...A),
      ].join('\n'),
    );
    expect(rows.map(({ agency }) => agency)).toEqual(['เทศบาลตำบลบ้านกลาง', 'องค์การบริหารส่วนตำบลโคกสูง']);
    expect(problems).toEqual([expect.objectContaining({ code: 'AGENCY_UNREAD', line: 5, severity: 'error' })]);
  });

  test('lines of districts between the rows say where the rows below them lie', () => {
    const { rows } = read(
      [
        'ผลการประเมิน ITA จังหวัดตราด ปีงบประมาณ พ.ศ. 2568',
        '',
        row('ที่', 'หน่วยงาน', 'IIT', 'EIT', 'OIT', 'รวม'),
        'อำเภอบ่อไร่',
        row(1, 'ทต.บ่อพลอย', '90.00', '90.00', '90.00', '90.00'),
        'อำเภอแหลมงอบ',
        row(2, 'อบต.คลองใหญ่', '80.00', '80.00', '80.00', '80.00'),
        row('', 'เฉลี่ยอำเภอแหลมงอบ', '80.00', '80.00', '80.00', '80.00'),
      ].join('\n'),
    );
    expect(rows.map(({ agency, district, province }) => [agency, district, province])).toEqual([
      ['เทศบาลตำบลบ่อพลอย', 'บ่อไร่', 'ตราด'],
      ['องค์การบริหารส่วนตำบลคลองใหญ่', 'แหลมงอบ', 'ตราด'],
    ]);
  });

  test('the type in a column of its own is part of the name', () => {
    const { rows } = read(
      ['ผล ITA 2568', '', row('ที่', 'ประเภท', 'ชื่อ อปท.', 'คะแนนรวม'), row(1, 'อบต.', 'ท่ากุ่ม', '91.20'), row(2, 'ทต.', 'ท่ากุ่ม', '88.10')].join(
        '\n',
      ),
    );
    expect(rows.map(({ agency }) => agency)).toEqual(['องค์การบริหารส่วนตำบลท่ากุ่ม', 'เทศบาลตำบลท่ากุ่ม']);
  });

  test('two agencies of one name keep their own levels', () => {
    const { rows } = read(
      [
        'ผล ITA ปี 2568 จังหวัดขอนแก่น',
        '',
        row('ที่', 'หน่วยงาน', 'อำเภอ', 'คะแนนรวม', 'ระดับ'),
        row(1, 'อบต.หนองแวง', 'พล', '96.00', 'ผ่านดีเยี่ยม'),
        row(2, 'อบต.หนองแวง', 'ภูเวียง', '72.00', 'ต้องปรับปรุง'),
      ].join('\n'),
    );
    expect(rows.map(({ district, level }) => [district, level])).toEqual([
      ['พล', 'ผ่านดีเยี่ยม'],
      ['ภูเวียง', 'ต้องปรับปรุง'],
    ]);
  });

  test('tools in points of 30, 30 and 40 beside the indicators are left out with one sentence a row', () => {
    const mean = (from: number, to: number): number => A.slice(from, to).reduce((sum, text) => sum + Number(text), 0) / (to - from);
    const [iit, eit, oit] = [mean(0, 5) * 0.3, mean(5, 8) * 0.3, mean(8, 10) * 0.4];
    const { rows, problems } = read(
      [
        'ผล ITA ปี 2568',
        '',
        row('หน่วยงาน', ...names, 'IIT', 'EIT', 'OIT', 'คะแนนรวม'),
        row('ทต.บ้านกลาง', ...A, iit.toFixed(2), eit.toFixed(2), oit.toFixed(2), (iit + eit + oit).toFixed(2)),
        row('อบต.หนองบัว', ...A, iit.toFixed(2), eit.toFixed(2), oit.toFixed(2), (iit + eit + oit).toFixed(2)),
      ].join('\n'),
    );
    expect(rows.map((found) => [indicatorsOf(found), Object.keys(found.scores).some((key) => key.startsWith('tool:'))])).toEqual(
      Array.from({ length: 2 }, () => [A.map(Number), false]),
    );
    expect(problems.map(({ code }) => code)).toEqual(['SCALE_UNKNOWN', 'SCALE_UNKNOWN']);
  });

  test('rows flattened to lines are read where the heading has as many words as there are figures, else not at all', () => {
    const lines = ['1 เทศบาลตำบลบ้านกลาง 90.00 80.00 70.00 79.00 ต้องปรับปรุง', '2 องค์การบริหารส่วนตำบลหนองบัว 80.00 80.00 80.00 80.00 ต้องปรับปรุง'];
    const text = (heading: string): string => ['ผลการประเมิน ITA ประจำปี 2568', heading, ...lines].join('\n');
    expect(read(text('ลำดับ หน่วยงาน IIT EIT OIT คะแนนรวม ระดับ')).rows.map(({ agency, scores }) => [agency, scores])).toEqual([
      ['เทศบาลตำบลบ้านกลาง', { 'tool:IIT': 90, 'tool:EIT': 80, 'tool:OIT': 70, total: 79 }],
      ['องค์การบริหารส่วนตำบลหนองบัว', { 'tool:IIT': 80, 'tool:EIT': 80, 'tool:OIT': 80, total: 80 }],
    ]);
    const odd = read(text('ลำดับ หน่วยงาน คะแนน รวม'));
    expect([odd.rows.length, odd.problems.map(({ code }) => code)]).toEqual([0, ['NO_AGENCIES', 'ROW_UNREAD', 'ROW_UNREAD']]);
  });

  test('two years of totals with ranks and the difference, years of two digits', () => {
    const text =
      'ที่\tอปท.\tคะแนนปี 67\tอันดับ 67\tคะแนนปี 68\tอันดับ 68\tผลต่าง\n1\tอบต.หนองบัว\t76.47\t2\t80.53\t2\t+4.06\n2\tทต.บ้านกลาง\t83.15\t1\t87.16\t1\t+4.01';
    expect(read(text).rows.map(({ agency, year, scores }) => [agency, year, scores])).toEqual([
      ['องค์การบริหารส่วนตำบลหนองบัว', 2567, { total: 76.47 }],
      ['องค์การบริหารส่วนตำบลหนองบัว', 2568, { total: 80.53 }],
      ['เทศบาลตำบลบ้านกลาง', 2567, { total: 83.15 }],
      ['เทศบาลตำบลบ้านกลาง', 2568, { total: 87.16 }],
    ]);
  });

  test('tools in points of 30, 30 and 40 are told and left out, the total beside them is read', () => {
    const { rows, problems } = read(
      [
        ['หน่วยงาน', 'IIT (30)', 'EIT (30)', 'OIT (40)', 'รวม (100)'],
        ['ทต.บ้านกลาง', '25.60', '27.36', '33.16', '86.12'],
      ],
      2568,
    );
    expect(rows.map(({ scores }) => scores)).toEqual([{ total: 86.12 }]);
    expect(problems.map(({ code }) => code)).toEqual(['SCALE_UNKNOWN']);
  });

  test('decimal commas are read where the whole table writes so, and told once', () => {
    const { rows, problems } = read(parseCsv('agency;IIT;EIT;OIT\nทต.บ้านกลาง;79,34;81,73;74,60\nอบต.หนองบัว;81,42;77,78;85,04\n'), 2568);
    expect(rows.map(({ scores }) => scores)).toEqual([
      { 'tool:IIT': 79.34, 'tool:EIT': 81.73, 'tool:OIT': 74.6 },
      { 'tool:IIT': 81.42, 'tool:EIT': 77.78, 'tool:OIT': 85.04 },
    ]);
    expect(problems.map(({ code, message }) => [code, message.slice(0, 8)])).toEqual([['DECIMAL_COMMA', 'ช่อง B2:']]);
  });

  test('beside figures with points a comma is no point, and thousands are none', () => {
    const mixed = read(parseCsv('หน่วยงาน;คะแนน\nทต.บ้านกลาง;79.34\nอบต.หนองบัว;81,42\nอบต.ดอนไร่;77,78\nอบต.นาดี;70,10\n'), 2568);
    expect(mixed.rows.map(({ scores }) => scores)).toEqual([{ total: 79.34 }]);
    expect(mixed.problems.map(({ code }) => code)).toEqual(['SCORE_COMMA', 'SCORE_COMMA', 'SCORE_COMMA']);
    const people = read(parseCsv('หน่วยงาน;ประชากร;คะแนน\nทต.บ้านกลาง;12,345;79,34\nอบต.หนองบัว;9,876;81,42\nอบต.ดอนไร่;3,210;77,78\n'), 2568);
    expect(people.rows.map(({ scores }) => scores)).toEqual([{ total: 79.34 }, { total: 81.42 }, { total: 77.78 }]);
  });

  test('lists side by side below their years or districts keep them', () => {
    const years = read([
      ['ปีงบประมาณ 2567', '', '', 'ปีงบประมาณ 2568', ''],
      ['หน่วยงาน', 'ITA', '', 'หน่วยงาน', 'ITA'],
      ['ทต.บ้านกลาง', '80.10', '', 'อบต.หนองบัว', '90.20'],
      ['อบต.หนองบัว', '81.10', '', 'ทต.บ้านกลาง', '91.20'],
    ]);
    expect(years.rows.map(({ agency, year, scores }) => [agency, year, scores.total])).toEqual([
      ['เทศบาลตำบลบ้านกลาง', 2567, 80.1],
      ['องค์การบริหารส่วนตำบลหนองบัว', 2567, 81.1],
      ['องค์การบริหารส่วนตำบลหนองบัว', 2568, 90.2],
      ['เทศบาลตำบลบ้านกลาง', 2568, 91.2],
    ]);
    const districts = read([
      ['อำเภอปัว', '', 'อำเภอเชียงกลาง', ''],
      ['หน่วยงาน', 'คะแนน 2568', 'หน่วยงาน', 'คะแนน 2568'],
      ['ทต.บ้านกลาง', '80.10', 'ทต.บ้านกลาง', '90.20'],
    ]);
    expect(districts.rows.map(({ district, scores }) => [district, scores.total])).toEqual([
      ['ปัว', 80.1],
      ['เชียงกลาง', 90.2],
    ]);
  });

  test('a sentence a district: each agency its figure, the mean at the end is nobody’s', () => {
    const { rows } = read(
      'รายงานการประชุม ผล ITA ปีงบประมาณ พ.ศ. 2568\n\nอำเภอปัว จำนวน 2 แห่ง ได้แก่ เทศบาลตำบลปัว 92.15 คะแนน และองค์การบริหารส่วนตำบลวรนคร 81.19 คะแนน เฉลี่ยทั้งอำเภอ 86.67 คะแนน',
    );
    expect(rows.map(({ agency, district, scores }) => [agency, district, scores])).toEqual([
      ['เทศบาลตำบลปัว', 'ปัว', { total: 92.15 }],
      ['องค์การบริหารส่วนตำบลวรนคร', 'ปัว', { total: 81.19 }],
    ]);
  });

  test('cards of a web page are agencies where each has one figure, else none is read', () => {
    const card = (name: string, ...more: readonly string[]) => [name, 'อำเภอปัว จังหวัดน่าน', ...more, 'ดูรายละเอียด'].join('\n');
    const page = (...cards: readonly string[]) => `ผลการประเมิน ITA ปีงบประมาณ 2568\n\n${cards.join('\n\n')}`;
    const cards = [
      card('เทศบาลตำบลปัว', '87.15', 'ผ่าน'),
      card('องค์การบริหารส่วนตำบลวรนคร', '82.27', 'ต้องปรับปรุง'),
      card('องค์การบริหารส่วนตำบลสถาน', '90.10', 'ผ่าน'),
    ];
    expect(read(page(...cards)).rows.map(({ agency, district, scores, level }) => [agency, district, scores, level])).toEqual([
      ['เทศบาลตำบลปัว', 'ปัว', { total: 87.15 }, 'ผ่าน'],
      ['องค์การบริหารส่วนตำบลวรนคร', 'ปัว', { total: 82.27 }, 'ต้องปรับปรุง'],
      ['องค์การบริหารส่วนตำบลสถาน', 'ปัว', { total: 90.1 }, 'ผ่าน'],
    ]);
    expect(read(page(...cards, card('เทศบาลตำบลศิลาแลง', '70.10', '88.20'))).rows).toEqual([]);
  });

  test('institutes with their abbreviations, ministries above their departments, a year below the table', () => {
    const institutes = read('ที่\tสถาบัน\t2567\t2568\n1\tมหาวิทยาลัยนเรศวร (มน.)\t86.10\t81.38\n2\tมหาวิทยาลัยบูรพา (ม.บูรพา)\t80.47\t83.99');
    expect(institutes.rows.map(({ agency, year, scores }) => [agency, year, scores.total])).toEqual([
      ['มหาวิทยาลัยนเรศวร', 2567, 86.1],
      ['มหาวิทยาลัยนเรศวร', 2568, 81.38],
      ['มหาวิทยาลัยบูรพา', 2567, 80.47],
      ['มหาวิทยาลัยบูรพา', 2568, 83.99],
    ]);
    const { rows, problems } = read(
      parseCsv('กระทรวง/หน่วยงาน,คะแนน ITA\nกระทรวงแรงงาน,83.58\nกรมการจัดหางาน,82.22\nกรมพัฒนาฝีมือแรงงาน,84.94\nประจำปีงบประมาณ พ.ศ. 2568,\n'),
    );
    expect(rows.map(({ agency, year }) => [agency, year])).toEqual([
      ['กรมการจัดหางาน', 2568],
      ['กรมพัฒนาฝีมือแรงงาน', 2568],
    ]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['AGENCY_AREA', 2]]);
  });

  test('a total in brackets among others without is told and not read', () => {
    const { rows, problems } = read('ผล ITA ปี 2568\nหน่วยงาน\tคะแนน\nทต.บ้านกลาง\t80.12\nอบต.หนองบัว\t(81.42)\nอบต.ดอนไร่\t77.10');
    expect(rows.map(({ agency }) => agency)).toEqual(['เทศบาลตำบลบ้านกลาง', 'องค์การบริหารส่วนตำบลดอนไร่']);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['AGENCY_BRACKETS', 4]]);
  });

  test('a letter among the digits of a total is told and not guessed', () => {
    const { rows, problems } = read('ผล ITA ปี 2568\nหน่วยงาน\tคะแนน\nทต.บ้านกลาง\t8O.l2\nอบต.หนองบัว\t81.42');
    expect(rows.map(({ agency }) => agency)).toEqual(['องค์การบริหารส่วนตำบลหนองบัว']);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['SCORE_LETTERS', 3]]);
  });

  test('the same agency twice with one score counts once, and both rows are named', () => {
    const { rows, problems } = read('ผล ITA ปี 2568\nหน่วยงาน\tคะแนน\nทต.บ้านกลาง\t80.12\nอบต.หนองบัว\t81.42\nเทศบาลตำบลบ้านกลาง\t80.12');
    expect(rows).toHaveLength(2);
    expect(problems.map(({ code, message }) => [code, /แถวที่ ([\d, ]+\d)/.exec(message)?.[1]])).toEqual([['AGENCY_TWICE', '3, 5']]);
  });

  test('two lists side by side are one list', () => {
    const text = 'ผล ITA ปี 2568\nที่\tหน่วยงาน\tคะแนน\tที่\tหน่วยงาน\tคะแนน\n1\tทต.บ้านกลาง\t79.51\t3\tทต.อูบมุง\t79.49\n2\tอบต.หนองบัว\t75.48\t\t\t';
    expect(read(text).rows.map(({ agency, scores }) => [agency, scores])).toEqual([
      ['เทศบาลตำบลบ้านกลาง', { total: 79.51 }],
      ['องค์การบริหารส่วนตำบลหนองบัว', { total: 75.48 }],
      ['เทศบาลตำบลอูบมุง', { total: 79.49 }],
    ]);
  });

  test('an empty column between two lists changes nothing', () => {
    const text = 'ผล ITA ปี 2568\nหน่วยงาน\tคะแนน\t\tหน่วยงาน\tคะแนน\nทต.บ้านกลาง\t79.51\t\tทต.อูบมุง\t79.49\nอบต.หนองบัว\t75.48\t\t\t';
    expect(read(text).rows.map(({ agency, scores }) => [agency, scores.total])).toEqual([
      ['เทศบาลตำบลบ้านกลาง', 79.51],
      ['องค์การบริหารส่วนตำบลหนองบัว', 75.48],
      ['เทศบาลตำบลอูบมุง', 79.49],
    ]);
  });

  test('a name above the rows of its further years is theirs; a row that could be anybody’s is told', () => {
    const { rows, problems } = read([
      ['หน่วยงาน', 'ปี', 'IIT', 'EIT', 'OIT'],
      ['ทต.บ้านกลาง', '2567', '73.87', '77.09', '85.72'],
      ['', '2568', '83.03', '79.05', '76.72'],
      ['อบต.หนองบัว', '2567', '82.07', '79.30', '83.44'],
      ['', '2567', '60.00', '61.00', '62.00'],
      ['รวม', '', '70.00', '71.00', '72.00'],
    ]);
    expect(rows.map(({ agency, year, scores }) => [agency, year, scores['tool:IIT']])).toEqual([
      ['เทศบาลตำบลบ้านกลาง', 2567, 73.87],
      ['เทศบาลตำบลบ้านกลาง', 2568, 83.03],
      ['องค์การบริหารส่วนตำบลหนองบัว', 2567, 82.07],
    ]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['AGENCY_UNNAMED', 5]]);
  });

  test('names and figures below lines of levels, without any heading; of targets and other assessments nothing is read', () => {
    const list = 'ระดับผ่านดี\nทต.บ้านกลาง\t86.54\nอบต.หนองบัว\t87.61\nระดับผ่าน\nทต.อูบมุง\t81.94';
    expect(read(`ปี 2568\n${list}`).rows.map(({ agency, scores }) => [agency, scores])).toEqual([
      ['เทศบาลตำบลบ้านกลาง', { total: 86.54 }],
      ['องค์การบริหารส่วนตำบลหนองบัว', { total: 87.61 }],
      ['เทศบาลตำบลอูบมุง', { total: 81.94 }],
    ]);
    expect(read(`ค่าเป้าหมาย ปี 2568\n${list}`).rows).toEqual([]);
    expect(read(`ผลการประเมิน LPA ปี 2568\n${list}`).rows).toEqual([]);
  });
});

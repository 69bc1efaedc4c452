/** The forms in which results come: tables, sentences, lists by rank, items per respondent part, damaged codes. */
import { describe, expect, test } from '@jest/globals';
import { readCsv, readGrid } from '../../src/intake';
import { codesOf, indicatorsOf, nameOf, options, read, scoresOf } from './builders';

const TITLE_2566 = 'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๖\n\n';

describe('tables', () => {
  test('a merged tool cell stands in front of its first indicator', () => {
    const intake = read(`แบบ\tที่\tชื่อตัวชี้วัด\tคะแนน\nIIT\t1\t${nameOf(1)}\t100\n\t2\t${nameOf(2)}\t99.5\nEIT\t6\t${nameOf(6)}\t98.84`);
    expect(scoresOf(intake)).toEqual({ 'indicator:1': 100, 'indicator:2': 99.5, 'indicator:6': 98.84 });
    expect(intake.scores.every(({ certainty, form }) => certainty === 'sure' && form === 'table')).toBe(true);
  });

  test('numbers by rank give way to names, and it is said', () => {
    const intake = read('| ตัวชี้วัด |\n|---|\n| ๑.การใช้อำนาจ ๑๐๐ คะแนน |\n| ๒.การปฏิบัติหน้าที่ ๙๙.๓๔ คะแนน |\n| | |');
    expect(indicatorsOf(intake)).toEqual({ 1: 99.34, 3: 100 });
    expect(codesOf(intake)).toContain('RANK_AS_NUMBER');
  });

  test('a name cut by the end of a line or page is put together', () => {
    expect(indicatorsOf(read('| รายการ | คะแนน |\n|---|---|\n| การใช้ทรัพย์สินของ | 92.12 |\n| ราชการ | |\n| การใช้อำนาจ | 95.90 |'))).toEqual({
      3: 95.9,
      4: 92.12,
    });
    expect(indicatorsOf(read('รายการ\tคะแนน\nการใช้ทรัพย์สิน<br>ของราชการ\t๙๒.๑๒'))).toEqual({ 4: 92.12 });
  });

  test('a table goes on behind a page break without its heading', () => {
    const intake = read(`ลำดับ\tตัวชี้วัด\tน้ำหนัก\tคะแนน\n1\t${nameOf(1)}\t30\t91.25\n\n2\t${nameOf(2)}\t30\t92.5`);
    expect(indicatorsOf(intake)).toEqual({ 1: 91.25, 2: 92.5 });
  });

  test('tools, parts, total and level in rows of their own', () => {
    const intake = read('รายการ\tคะแนน\tระดับ\nIIT\t93.46\t\nEIT ส่วนที่ 1\t92.57\t\nEIT ส่วนที่ 2\t79.21\t\nOIT\t96.25\t\nคะแนนรวม\t92.31\tผ่าน');
    expect(scoresOf(intake)).toEqual({ total: 92.31, 'tool:IIT': 93.46, 'tool:OIT': 96.25, 'part:EIT1': 92.57, 'part:EIT2': 79.21 });
    expect(intake.level?.value).toBe('ผ่าน');
  });

  test('a table on its side: names above, scores below', () => {
    expect(scoresOf(read('| IIT | EIT | OIT | คะแนนรวม |\n|---|---|---|---|\n| 99.96 | 98.70 | 83.50 | 93.00 |'))).toEqual({
      total: 93,
      'tool:IIT': 99.96,
      'tool:EIT': 98.7,
      'tool:OIT': 83.5,
    });
  });

  test('commas as they stand in a file, pasted', () => {
    expect(indicatorsOf(read(`ตัวชี้วัด,2567,2568\n${nameOf(3)},91,92.5\n${nameOf(9)},81,77`))).toEqual({ 3: 92.5, 9: 77 });
  });

  test('sub-indicators by code and name', () => {
    expect(scoresOf(read('ตัวชี้วัดย่อย\tคะแนน\n9.1 ข้อมูลพื้นฐาน\t100\n10.2 มาตรการภายใน\t80.00'))).toEqual({ 'sub:9.1': 100, 'sub:10.2': 80 });
  });

  test('a level behind each score is no published level of the agency', () => {
    const intake = read(`ตัวชี้วัด\tคะแนน\n${nameOf(3)}\tได้ 95.50 คะแนน อยู่ในระดับ A\n${nameOf(9)}\tได้ 77 คะแนน อยู่ในระดับ B`);
    expect(scoresOf(intake)).toEqual({ 'indicator:3': 95.5, 'indicator:9': 77 });
    expect(intake.level).toBeUndefined();
  });

  test('of several years, the assessed one is read', () => {
    const table = 'ผลการประเมินปีงบประมาณ พ.ศ. 2568\n\nตัวชี้วัด\tปี 2567\tปี 2568\nการใช้อำนาจ\t90.00\t95.50';
    expect(indicatorsOf(read(table))).toEqual({ 3: 95.5 });
    expect(codesOf(read(table))).toContain('OTHER_YEARS');
  });

  test('items with a column for each respondent part', () => {
    const intake = read(
      `${TITLE_2566}| ข้อ | ประเด็น | EIT Public | EIT Survey |\n|---|---|---|---|\n| E1 | ขั้นตอน | ๘๕.๒๓ | ๗๗.๐๗ |\n| E๑5 | โปร่งใส | 93.72 | 79.20 |`,
    );
    expect(scoresOf(intake)).toEqual({ 'item:E1@EIT1': 85.23, 'item:E1@EIT2': 77.07, 'item:E15@EIT1': 93.72, 'item:E15@EIT2': 79.2 });
  });

  test('an E item without a part is not guessed', () => {
    const intake = read(`${TITLE_2566}ข้อ\tคะแนน\nE1\t85.23\nI7\t85.94`);
    expect(scoresOf(intake)).toEqual({ 'item:I7@IIT': 85.94 });
    expect(codesOf(intake)).toContain('ITEM_WITHOUT_PART');
  });

  test('a foreign sheet with titles above and notes below', () => {
    const intake = readGrid(
      [
        ['สรุปผลคะแนน ITA ปีงบประมาณ 2568', null, null],
        ['เทศบาลตำบลตัวอย่างใต้', null, null],
        [null, null, null],
        ['ที่', 'ตัวชี้วัด', 'คะแนน'],
        [1, 'การใช้อำนาจ', 99.81],
        [2, 'การเปิดเผยข้อมูล', '๗๗'],
        [null, 'หมายเหตุ ข้อมูล 3 กอง', null],
      ],
      options,
    );
    expect(indicatorsOf(intake)).toEqual({ 3: 99.81, 9: 77 });
    expect(intake.scores[0]).toMatchObject({ line: 5, column: 3 });
    expect(intake.agency.name?.value).toBe('เทศบาลตำบลตัวอย่างใต้');
  });
});

describe('delimited text', () => {
  test('semicolons, quotes, a name over two lines and a byte order mark', () => {
    const name = `"การใช้ทรัพย์สิน\r\nของราชการ"`;
    const intake = readCsv(`\ufeffตัวชี้วัด;คะแนน;หมายเหตุ\r\n${name};92.12;"กล่าว ""ดี"" ไว้"\r\n${nameOf(3)};95.9;\r\n`, options);
    expect(indicatorsOf(intake)).toEqual({ 3: 95.9, 4: 92.12 });
  });

  test('without a heading, a word where the score should be is still a problem of its cell', () => {
    const intake = readCsv(`${nameOf(3)},ninety-five\n${nameOf(2)},90.5\n`, options);
    expect(indicatorsOf(intake)).toEqual({ 2: 90.5 });
    expect(intake.problems).toContainEqual(expect.objectContaining({ code: 'SCORE_NOT_NUMBER', cell: 'B1' }));
  });
});

describe('running text', () => {
  test('the ordinal of the next line is no score of a name whose score is missing', () => {
    expect(indicatorsOf(read(`1\n${nameOf(1)}\n2\n${nameOf(2)}\n97.5\n3\n${nameOf(3)}\n99`))).toEqual({ 2: 97.5, 3: 99 });
  });

  test('the total, its level, and no level of the older scheme', () => {
    const intake = read('ผลของ อบจ.ตัวอย่าง ได้คะแนน ๙๒.๓๑ คะแนน ระดับ “ผ่าน” (เทียบเกณฑ์ชุดก่อนคือระดับ A)');
    expect(scoresOf(intake)).toEqual({ total: 92.31 });
    expect(intake.level?.value).toBe('ผ่าน');
  });

  test('tool scores behind English names in brackets, and the two parts of EIT', () => {
    const intake = read(
      '๑. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (Internal : IIT) ได้ ๙๓.๔๖ คะแนน\n\n๒. ส่วนที่ ๑ (EIT Public) ได้ ๙๒.๕๗ คะแนน และส่วนที่ ๒ (EIT Survey) ได้ ๗๙.๒๑ คะแนน',
    );
    expect(scoresOf(intake)).toEqual({ 'tool:IIT': 93.46, 'part:EIT1': 92.57, 'part:EIT2': 79.21 });
  });

  test.each([
    'เทศบาลเมืองสุขใจ ได้ 93.00 คะแนน อยู่ในระดับผ่านดี',
    'มีค่าคะแนนเท่ากับ ๙๓ คะแนน ผลระดับผ่านดี',
    'ผลคะแนนรวม 93.00 ระดับผ่านดี เพิ่มขึ้นจากปีก่อน 2.10 คะแนน',
  ])('the total is known by its level: %s', (text) => {
    const intake = read(text);
    expect(scoresOf(intake)).toEqual({ total: 93 });
    expect(intake.level?.value).toBe('ผ่านดี');
  });

  test('every bad number in a sentence has its line and words', () => {
    const intake = read(`${nameOf(3)} ได้คะแนน 950 คะแนน\n${nameOf(2)} ได้คะแนน 9,5\n${nameOf(9)} ได้ -1 คะแนน`);
    expect(intake.scores).toEqual([]);
    expect(
      intake.problems.filter(({ code }) => code.startsWith('SCORE')).map(({ code, message }) => [code, message.split(':')[0]]),
    ).toEqual([
      ['SCORE_RANGE', 'บรรทัด 1'],
      ['SCORE_COMMA', 'บรรทัด 2'],
      ['SCORE_RANGE', 'บรรทัด 3'],
    ]);
  });

  test('thresholds, changes, weights, years and counts are no scores', () => {
    const intake = read(
      'การใช้อำนาจ ต่ำกว่าเกณฑ์ 85 คะแนน\nการใช้งบประมาณ เพิ่มขึ้น 2.35 คะแนน\nIIT (ร้อยละ 30)\nการเปิดเผยข้อมูล 5 ประเด็น\nการป้องกันการทุจริต 2568\nมาตรการป้องกันการทุจริต 12.50 คะแนน\nการใช้งบประมาณ 100 บาท\nOIT ที่มีคะแนนต่ำกว่า 85 คะแนน',
    );
    expect(intake.scores).toEqual([]);
  });

  test('a table and a sentence that differ are both shown, and nothing is decided', () => {
    const intake = read('ตัวชี้วัด\tคะแนน\nการใช้อำนาจ\t91.20\n\nตัวชี้วัดที่ 3 การใช้อำนาจ ได้คะแนน 93.10 คะแนน');
    expect(intake.conflicts).toEqual([expect.objectContaining({ key: 'indicator:3' })]);
    expect(intake.conflicts[0]?.candidates.map(({ value, line }) => [value, line])).toEqual([
      [91.2, 2],
      [93.1, 4],
    ]);
    expect(scoresOf(intake)).toEqual({ 'indicator:3': 91.2 });
  });

  test('a rounded figure in a sentence does not contradict the table', () => {
    const intake = read('ตัวชี้วัด\tคะแนน\nคะแนนรวม\t92.9976\n\nคะแนนภาพรวมเท่ากับ 93.00 คะแนน ระดับผ่าน');
    expect(intake.conflicts).toEqual([]);
    expect(scoresOf(intake)).toEqual({ total: 92.9976 });
  });

  test('two columns whose lines run into each other are read by the names', () => {
    const intake = read(`๑.${nameOf(1)} ๑๐๐ คะแนน จากผลของ IIT ควรดู\n๒.${nameOf(3)} ๙๙.๓๔ คะแนน ๑.${nameOf(4)} ทำคู่มือ`);
    expect(indicatorsOf(intake)).toEqual({ 1: 100, 3: 99.34 });
  });

  test('glyphs of old fonts are read as the marks they show', () => {
    expect(indicatorsOf(read('การปฏิบัติหน\uf70bาที\uf70a ได้ 91.25 คะแนน'))).toEqual({ 1: 91.25 });
  });

  test('letters for digits are read, marked and left for a person to tick', () => {
    const intake = read('การใช้อำนาจ ได้ 9O.5O คะแนน');
    expect(intake.scores).toEqual([expect.objectContaining({ value: 90.5, certainty: 'doubtful', doubt: 'form' })]);
    expect(codesOf(intake)).toContain('DIGIT_REPAIRED');
  });
});

describe('items below their headings', () => {
  const heading = (code: string, wording: string): string => `${TITLE_2566}๑.๑ ข้อ ${code} ${wording}\n\nผล...\n\nพบว่า`;

  test('both parts of an E item, whatever its code went through', () => {
    expect(
      scoresOf(read(`${heading('E๑๕', 'ปรับปรุงองค์กร')} EIT Public ได้ ๙๓.๗๒ คะแนน และ EIT Survey ได้ ๗๙.๒๐ คะแนน น้อยกว่าเกณฑ์ ๘๕ คะแนน`)),
    ).toEqual({
      'item:E15@EIT1': 93.72,
      'item:E15@EIT2': 79.2,
    });
  });

  test.each([
    ['119', 'ท่านรู้แนวปฏิบัติของหน่วยงานของท่านเกี่ยวกับการใช้ทรัพย์สินของราชการที่ถูกต้อง', 'I19'],
    ['1๑9', 'ท่านรู้แนวปฏิบัติของหน่วยงานของท่านเกี่ยวกับการใช้ทรัพย์สินของราชการที่ถูกต้อง', 'I19'],
    ['17', 'ท่านทราบข้อมูลเกี่ยวกับงบประมาณของหน่วยงานหรือของส่วนงานที่ท่านปฏิบัติหน้าที่', 'I7'],
    ['127', 'ท่านทราบเกี่ยวกับมาตรฐานทางจริยธรรมหรือประมวลจริยธรรมสำหรับเจ้าหน้าที่ของหน่วยงานท่าน', 'I27'],
  ])('%s is decided by the wording behind it', (printed, wording, code) => {
    const intake = read(`${heading(printed, wording)}ได้คะแนนการประเมิน ๘๖.๔๒ คะแนน`);
    expect(scoresOf(intake)).toEqual({ [`item:${code}@IIT`]: 86.42 });
    expect(intake.problems).toContainEqual(expect.objectContaining({ code: 'CODE_REPAIRED', found: printed, expected: code }));
  });

  test('a damaged code that nothing decides is doubtful, with all its readings', () => {
    const intake = read(`${heading('17', 'ข้อความอื่น')}ได้คะแนน ๘๖.๔๒ คะแนน`);
    expect(intake.scores).toEqual([expect.objectContaining({ certainty: 'doubtful' })]);
    expect(intake.problems).toContainEqual(expect.objectContaining({ code: 'CODE_AMBIGUOUS', found: '17' }));
  });

  test('codes that a sentence merely refers to get no score', () => {
    expect(read(`${TITLE_2566}ควรปรับปรุงคู่มือ (ข้อ E1) และ (ข้อ O๑4) ให้ครบ 100 เล่ม`).scores).toEqual([]);
  });
});

test('a row of dashes is a score not given, and no new heading: the columns keep their meaning', () => {
  const table = [
    '| แบบ | ลำดับ | รายละเอียดตัวชี้วัด | คะแนน | ห่างจากเกณฑ์ | เทียบปีก่อน |',
    '|---|---|---|---|---|---|',
    '| IIT | ๑ | การปฏิบัติหน้าที่ | – | – | – |',
    '| IIT | คะแนน IIT |  | – | – | – |',
    '| EIT | ๖ | คุณภาพการดำเนินงาน | – | – | – |',
    '| EIT | คะแนน EIT |  | ๘๐.๐๑ | -๔.๙๙ | ๐.๐๐ |',
    '| OIT | ๙ | การเปิดเผยข้อมูล | ๙๐.๐๐ | – | ๐.๐๐ |',
    '| OIT | คะแนน OIT |  | ๙๐.๐๐ | – | ๐.๐๐ |',
  ].join('\n');
  const intake = read(table);
  expect(intake.conflicts).toEqual([]);
  expect(scoresOf(intake)).toEqual({ 'tool:EIT': 80.01, 'indicator:9': 90, 'tool:OIT': 90 });
});

test('scores of codes that the year does not have are named, none is dropped unsaid', () => {
  const intake = read('ข้อ Z9 ได้ 80 คะแนน\nI999\t88.20\nE16\t90.00\nข้อ I7 ได้ 85.94 คะแนน\nตัวชี้วัดที่ 1 (ข้อ I1 – I6) ได้ 90.20 คะแนน');
  expect(scoresOf(intake)).toEqual({ 'item:I7@IIT': 85.94, 'indicator:1': 90.2 });
  expect(intake.problems.filter(({ code }) => code === 'CODE_UNKNOWN').map(({ found }) => found)).toEqual(['Z9', 'I999', 'E16']);
});

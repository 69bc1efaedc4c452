import { describe, expect, test } from '@jest/globals';
import { findings, findingsAlone, lines, quotes } from './builders';

describe('numbers of headings', () => {
  test('a heading that jumps into another chapter is found with the number it should have', () => {
    const text = lines('๑. ผลการประเมิน', '๑.๑ งานบริการ', '๑.๑.๑ ขั้นตอน', '๑.๒ งานออนไลน์', '๑.๒.๑ คำร้อง', '๒.๒.๒ นัดหมาย', '๒.๒.๓ ชำระเงิน');
    expect(findingsAlone('R10', text)).toMatchObject([{ line: 6, expected: '๑.๒.๒' }]);
  });

  test.each([
    ['a stray dot', lines('๑. ก', '๑.๑ ข', '๑.๒. ค'), 3],
    ['a repeated number', lines('1. หนึ่ง', '2. สอง', '2. สองอีกครั้ง'), 3],
    ['a gap in a list in brackets', lines('1. หัวข้อ', '(1) แรก', '(2) ที่สอง', '(4) ที่สี่'), 4],
    ['a row number that repeats', lines('มาตรการ\tขั้นตอน\tผู้รับผิดชอบ', '๑. ก\tทำ\tกองคลัง', '๑. ข\tทำ\tกองช่าง'), 3],
  ])('%s is found', (_, text, line) => {
    expect(findingsAlone('R10', text)).toMatchObject([{ line }]);
  });

  test('lists that start again and rows that carry the number of their indicator are right', () => {
    const text = lines(
      '1. ก',
      '(1) แรก',
      '(2) สอง',
      '2. ข',
      '(1) แรก',
      '2.1 ย่อย',
      '1) หนึ่ง',
      '2) สอง',
      '3. ค',
      'ตัวชี้วัด\tมาตรการ\tผู้รับผิดชอบ',
      '7. ประสิทธิภาพการสื่อสาร\tทำ\tกองคลัง',
      '9. การเปิดเผยข้อมูล\tทำ\tกองคลัง',
    );
    expect(findingsAlone('R10', text)).toEqual([]);
  });

  test('one heading of a family without its number is found', () => {
    const head = (number: string, end: string): string => `${number}การวิเคราะห์ประเด็นการประเมินเรื่อง${end}`;
    const text = lines(head('1.1 ', 'คิว'), head('1.2 ', 'เวลา'), head('1.3 ', 'ป้าย'), head('1.4 ', 'คู่มือ'), head('- ', 'เว็บไซต์'));
    expect(findingsAlone('R32', text)).toMatchObject([{ line: 5 }]);
  });
});

describe('item codes', () => {
  test.each([
    ['(ข้อ 17)', 'I7'],
    ['(ข้อ 124)', 'I24'],
    ['(ข้อ 1๑9)', 'I19'],
    ['(ข้อ O๑4)', 'O14'],
    ['(ข้อ O3 และข้อ O4๐)', 'O40'],
    ['การวิเคราะห์ประเด็นการประเมิน ข้อ E๑5 ระบบคิว', 'E15'],
    ['๓.๑ ข้อ 018 บริการออนไลน์', 'O18'],
    ['(ข้อ 07)', 'O7'],
    ['(ข้อ l5)', 'I5'],
  ])('the damaged code in "%s" is read as %s', (text, code) => {
    expect(findingsAlone('R11', text).map((found) => found.expected)).toEqual([code]);
  });

  test.each(['ดำเนินการตามข้อ ๑, ๒ และข้อ ๓', 'ครบทั้ง 5 ข้อ', '(ข้อ E3, I7 และข้อ O14)', 'ระบบ E-Service และ e-GP', 'ตามข้อ 12 ของระเบียบ'])(
    'what is no damaged code is left alone: %s',
    (text) => {
      expect(findingsAlone('R11', text)).toEqual([]);
    },
  );

  test('a code that the framework does not have is asked about', () => {
    expect(findingsAlone('R11', 'ตามข้อ E19 ของแบบวัด')[0]?.message).toContain('ไม่มีในกรอบการประเมิน');
  });
});

describe('words and digits', () => {
  test.each([
    ['R12', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖7', '๒๕๖๗'],
    ['R20', 'การยืมครุภัณฑ์และพัศดุของหน่วยงาน', 'พัสดุ'],
    ['R20', 'นำผลการประเมินมาปรับปุรงการทำงาน', 'ปรับปรุง'],
    ['R20', 'ตามหลักธรรมมาภิบาลของหน่วยงาน', 'ธรรมาภิบาล'],
    ['R20', 'เผยแพร่ทางเวปไซต์ของตำบล', 'เว็บไซต์'],
    ['R21', 'เพื่อให้ประชาชนประชาชนทราบ', 'ประชาชน'],
    ['R29', 'รายงานการประเมินคุณธรรมความโปร่งใส', 'การประเมินคุณธรรมและความโปร่งใส'],
    ['R29', 'Integrity and Transparency Assesment', 'Integrity and Transparency Assessment'],
  ])('%s finds the slip in "%s"', (rule, text, expected) => {
    expect(findingsAlone(rule, text).map((found) => found.expected)).toEqual([expected]);
  });

  test.each(['รูปแบบของของขวัญ', 'การบริหารจัดการการเงิน', 'งานต่าง ๆ ของหน่วยงาน', 'สำนักงานงานทะเบียน'])('"%s" is no doubled word', (text) => {
    expect(findingsAlone('R21', text)).toEqual([]);
  });

  test.each(['ขั้นตอนที่หนึ่ง {{unit}}', '[image: image9.png]', 'เช่น **ข้อแรก **ข้อสอง', 'ข้อความ\ufffd', 'ดังนั้น...'])(
    'residue is found in "%s"',
    (text) => {
      expect(findingsAlone('R31', text)).toHaveLength(1);
    },
  );

  test('marks of markdown are format, not residue', () => {
    expect(findingsAlone('R31', lines('**หัวเรื่อง', 'บรรทัดสอง**', '## **หัวข้อ**', '| ก | ข |', '|---|---|', '| หนึ่ง<br>สอง | สาม |'))).toEqual(
      [],
    );
  });

  test('Arabic numbers in a document of Thai digits are listed once, codes and addresses aside', () => {
    const thai = 'ครั้งที่ ๑ วันที่ ๒ เวลา ๓ จำนวน ๔ คน ปี ๒๕๖๖ และ ๒๕๖๗';
    expect(findingsAlone('R12', lines(thai, 'อีก 5 คน', 'อีก 6 คน', 'อีก 7 คน'))).toMatchObject([{ severity: 'info', line: 2 }]);
    expect(findingsAlone('R12', lines(thai, 'ข้อ E1 และ O18 ที่ https://a.example/2567/1'))).toEqual([]);
  });

  test('the number of an official letter is quoted as it stands on the letter, and is mixed in itself only where it mixes', () => {
    const thai = 'ครั้งที่ ๑ วันที่ ๒ เวลา ๓ จำนวน ๔ คน ปี ๒๕๖๖ และ ๒๕๖๗';
    const letters = ['ตามหนังสือ ที่ มท 0808.2/ว 1234 ลงวันที่ ๕ มีนาคม', 'หนังสือ กค 0433.4/ว206', 'ตาม ศธ 0590/88 และ นร 0107/5'];
    expect(findingsAlone('R12', lines(thai, ...letters))).toEqual([]);
    expect(findingsAlone('R12', lines(thai, 'ที่ มท ๐๘๐8.2/ว 1234'))).not.toEqual([]);
  });
});

describe('names and years', () => {
  test('another agency blocks, the own name and general words do not', () => {
    expect(findings('R02', 'เทศบาลตำบลบางสมมุติ จัดประชุมร่วมกัน')).toMatchObject([{ severity: 'error' }]);
    expect(
      findings('R02', lines('องค์การบริหารส่วนตำบลตัวอย่างได้จัดประชุม', 'นายกองค์การบริหารส่วนตำบล', 'อบต.ตัวอย่าง', 'องค์การบริหารส่วนตำบลได้ดำเนินการ')),
    ).toEqual([]);
  });

  test('the own name split or misspelt is corrected, not taken for another agency', () => {
    const text = lines('ขององค์การบริหารส่วน ตำบลตัวอย่าง', 'องค์การบริหารส่วนตำบลตัวอยาง ประกาศ');
    expect(findings('R03', text).map((found) => found.line)).toEqual([1, 2]);
    expect(findings('R02', text)).toEqual([]);
  });

  test('an assessed year that differs from the workbook blocks; the years of both roles are told apart', () => {
    const right = lines('รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2566', 'มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2567');
    expect(findings('R04', right)).toEqual([]);
    expect(findings('R04', lines(right, 'สรุปผลการประเมิน ITA ของปีงบประมาณ พ.ศ. 2567'))).toMatchObject([
      { severity: 'error', line: 3, expected: '2566' },
    ]);
  });

  test('without a workbook a cover and a body of different years conflict', () => {
    const text = lines(
      'รายงานการวิเคราะห์ผลการประเมิน',
      'ประจำปีงบประมาณ พ.ศ.๒๕๖๔',
      '',
      '',
      'มาตรการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ.๒๕๖๕',
      'ผลการประเมิน ITA ของปีงบประมาณ พ.ศ.๒๕๖๕',
    );
    expect(findingsAlone('R04', text)).toMatchObject([{ line: 6, expected: '2564' }]);
  });

  test('a rank printed as the number of the indicator is corrected', () => {
    const found = findingsAlone(
      'R35',
      lines(
        '๑.การปฏิบัติหน้าที่ ๙๙.๐๐ คะแนน',
        '๒.การใช้อำนาจ ๙๘.๐๐ คะแนน',
        '๓.การใช้งบประมาณ ๙๗.๐๐ คะแนน',
        '๔.การใช้ทรัพย์สินของราชการ ๙๖.๐๐ คะแนน',
        '๕.การแก้ไขปัญหาการทุจริต ๙๕.๐๐ คะแนน',
      ),
    );
    expect(found.map((one) => one.expected)).toEqual(['ตัวชี้วัดที่ 3 การใช้อำนาจ', 'ตัวชี้วัดที่ 2 การใช้งบประมาณ']);
  });

  test('a list of some indicators has numbers of its own', () => {
    expect(findingsAlone('R35', lines('(1) การใช้งบประมาณ ได้ 80.10 คะแนน', '(2) การเปิดเผยข้อมูล ได้ 82.00 คะแนน'))).toEqual([]);
  });

  test('a known alias is listed, an unknown variant is warned about', () => {
    expect(findingsAlone('R19', '8. การปรับปรุงระบบการทำงาน')).toMatchObject([{ severity: 'info' }]);
    expect(findingsAlone('R19', 'ตัวชี้วัดที่ 6 คุณภาพการให้ดำเนินงาน')).toMatchObject([{ severity: 'warn', expected: 'คุณภาพการดำเนินงาน' }]);
    expect(findingsAlone('R19', 'มาตรการการปรับปรุงระบบการทำงานของกองคลัง')).toEqual([]);
  });

  test('a figure that nothing refers to, and a reference to no figure, are found', () => {
    const text = lines('ดังภาพที่ 2 และตารางที่ 1', 'ภาพที่ 1 คะแนนรวม', 'ภาพที่ 2 คะแนนรายตัวชี้วัด');
    expect(quotes(findingsAlone('R24', text)).map((quote) => quote.slice(0, 9))).toEqual(['ดังภาพที่', 'ภาพที่ 1 ']);
  });
});

/** Whose document it is, of which year, and the plan and result tables in it. */
import { describe, expect, test } from '@jest/globals';
import { readText } from '../../src/intake';
import { codesOf, options, read } from './builders';

describe('years', () => {
  test('the assessed year stands with the results, the plan year with the measures', () => {
    const intake = read('รายงานวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ.2568\nและ\nมาตรการส่งเสริมความโปร่งใส ประจำปีงบประมาณ พ.ศ.2569');
    expect([intake.fiscalYear?.value, intake.planYear?.value]).toEqual([2568, 2569]);
    expect(intake.conflicts).toEqual([]);
  });

  test('a cover and a body of different years: the cover counts, the conflict is listed', () => {
    const intake = read(
      'รายงานผลการประเมิน ITA\nประจำปีงบประมาณ พ.ศ.๒๕๖๔\n\nมาตรการส่งเสริม ประจำปีงบประมาณ พ.ศ.๒๕๖๕\n\nสรุปผลการประเมิน ITA ของปีงบประมาณ พ.ศ.๒๕๖๕',
    );
    expect([intake.fiscalYear?.value, intake.planYear?.value]).toEqual([2564, 2565]);
    expect(intake.conflicts).toEqual([expect.objectContaining({ key: 'fiscalYear' })]);
  });

  test('a progress report names its own year first: the assessed year is the one before', () => {
    expect(read('รายงานผลตามมาตรการส่งเสริม ปีงบประมาณ พ.ศ. ๒๕๖7 รอบ 12 เดือน').fiscalYear).toMatchObject({ value: 2566, certainty: 'likely' });
  });

  test('the year of the workbook differs from the text', () => {
    expect(codesOf(readText('ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567', { ...options, year: 2568 }))).toContain('YEAR_DIFFERS');
  });
});

describe('agencies', () => {
  test('name, type, district and province', () => {
    const { agency } = read('องค์การบริหารส่วนตำบลทุ่งตัวอย่าง\n\nอำเภอบ้านตัวอย่าง\n\nจังหวัดสุรินทร์\n\nองค์การบริหารส่วน ตำบลทุ่งตัวอย่างได้รับผล');
    expect([agency.name?.value, agency.shortName?.value, agency.type?.value, agency.district?.value, agency.province?.value]).toEqual([
      'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
      'อบต.ทุ่งตัวอย่าง',
      'องค์การบริหารส่วนตำบล',
      'บ้านตัวอย่าง',
      'สุรินทร์',
    ]);
  });

  test('the district of a provincial town carries the province', () => {
    expect(read('องค์การบริหารส่วนตำบลเขาตัวอย่าง\nอำเภอเมือง จังหวัดกระบี่').agency.district?.value).toBe('เมืองกระบี่');
  });

  test('a provincial administration is its province and has no district', () => {
    const { agency, conflicts } = read(
      'องค์การบริหารส่วนจังหวัดพะเยาได้ 90 คะแนน โดยปลัดองค์การบริหารส่วนจังหวัด สรุปและ องค์การบริหารส่วนจังหวัดพะเยา ประจำปี',
    );
    expect([agency.name?.value, agency.province?.value, agency.district]).toEqual(['องค์การบริหารส่วนจังหวัดพะเยา', 'พะเยา', undefined]);
    expect(conflicts).toEqual([]);
  });

  test('a second agency in the text is a conflict', () => {
    const intake = read('เทศบาลตำบลหนึ่งนคร ผล\nเทศบาลตำบลหนึ่งนคร ผล\nเทศบาลตำบลสองเมือง ผล');
    expect(intake.agency.name?.value).toBe('เทศบาลตำบลหนึ่งนคร');
    expect(intake.conflicts).toEqual([expect.objectContaining({ key: 'agency' })]);
  });
});

describe('plans', () => {
  test('a plan by indicator: continued over a page, two measures in one cell', () => {
    const head = 'ตัวชี้วัด\tมาตรการ/โครงการ/ กิจกรรม\tผลการวิเคราะห์ตัวชี้วัด\tขั้นตอน/วิธีดำเนินการ\tผู้รับผิดชอบ\tระยะเวลา ดำเนินการ';
    const intake = read(
      `${head}\n3. การใช้ อำนาจ\t- มาตรการก - มาตรการข\t- วิเคราะห์ค\t1. ขั้นหนึ่ง 2. ขั้นสอง\tสำนัก ปลัด\tต.ค. 2568- ก.ย. 2569\n\n${head}\n\t\tต่อท้าย\t3. ขั้นสาม\t\t`,
    );
    expect(intake.scores).toEqual([]);
    expect(intake.measures).toHaveLength(2);
    expect(intake.measures.map(({ title }) => title)).toEqual(['มาตรการก', 'มาตรการข']);
    expect(intake.measures[0]).toMatchObject({
      indicators: [3],
      analysis: 'วิเคราะห์ค ต่อท้าย',
      steps: 'ขั้นหนึ่ง\nขั้นสอง\nขั้นสาม',
      units: 'สำนักปลัด',
      period: 'ต.ค. 2568- ก.ย. 2569',
    });
  });

  test('a plan by topic: steps under units, items from the title', () => {
    const intake = read(
      `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566\n\n**๒. บริการออนไลน์**\n\n| มาตรการยกระดับคะแนน | วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ขั้นตอนหรือวิธีดำเนินการปฏิบัติ | แนวทางกำกับติดตาม |\n|---|---|---|---|---|---|\n| <p>๑. ระบบออนไลน์ (ข้อ E๑๓)</p> | เปิดระบบ | ๑. กองช่าง<br>๒. กองคลัง | ปีงบประมาณ<br>พ.ศ.๒๕๖๗ | ๑. กองช่าง<br>- เตรียมแบบ<br>๒. กองคลัง<br>- รับเงิน | รายงาน |`,
    );
    expect(intake.measures).toEqual([
      expect.objectContaining({
        title: 'ระบบออนไลน์',
        topic: 'บริการออนไลน์',
        items: ['E13'],
        indicators: [8],
        units: 'กองช่าง\nกองคลัง',
        steps: 'กองช่าง:\nเตรียมแบบ\nกองคลัง:\nรับเงิน',
        period: 'ปีงบประมาณ พ.ศ.๒๕๖๗',
      }),
    ]);
  });

  test.each([
    ['(ตัวชี้วัดที่ 7)', [7]],
    ['(ตัวชี้วัดที่ ๙, ๑๐)', [9, 10]],
    ['(ตัวชี้วัดที่ 6 – 8)', [6, 7, 8]],
    ['(ตัวชี้วัด 2 และ 4)', [2, 4]],
    ['(ตัวชี้วัดที่ 12)', []],
  ])('the indicators behind a title, %s, are those of the measure and no part of its name', (behind, indicators) => {
    const head = 'มาตรการ/แนวทาง\tวิธีการดำเนินการ\tผู้รับผิดชอบ\tระยะเวลาดำเนินการ\tการติดตามผล';
    const { measures } = read(`${head}\n1. เพิ่มผู้ตอบคำถามทางไลน์ ${behind}\t- จัดเวร\tสำนักปลัด\tต.ค. 2566 - ก.ย. 2567\tรายงานปลัด`);
    expect(measures).toEqual([expect.objectContaining({ title: 'เพิ่มผู้ตอบคำถามทางไลน์', indicators })]);
  });

  test('a result table printed cell by cell gives measures and follow-up rows, and says that there are no scores', () => {
    const head = ['ประเด็นที่ต้องปรับปรุงแก้ไข/พัฒนา', 'มาตรการ/กิจกรรมที่ดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลา ', 'ผลการดำเนินการ', 'ผลลัพธ์/ความสำเร็จ']
      .map((cell) => `\t${cell}`)
      .join('\n');
    const row =
      '\tตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร\n- e6 ช่องทาง\n-e9 ชี้แจง\n\t-เพิ่มช่องทาง\n1.ทำเว็บ\n2.ตอบคำถาม\n\n\tทุกส่วนราชการ\n(กองคลัง\nกองช่าง)\n\tตุลาคม 2566-กันยายน\n2567\n\tดำเนินการแล้ว\n-ปรับเว็บ\nhttp://www.a.go.th/x\n \t-เข้าถึงง่าย\n';
    const intake = read(`ปีงบประมาณ พ.ศ. ๒๕๖7 รอบ 12 เดือน\n${head}\n\n${row}\n${head}\n\n${row}`);
    expect(intake.scores).toEqual([]);
    expect(intake.problems).toEqual([expect.objectContaining({ code: 'NO_SCORES', severity: 'warn' })]);
    expect(intake.measures).toHaveLength(2);
    expect(intake.measures[0]).toMatchObject({
      title: 'เพิ่มช่องทาง',
      indicators: [7],
      items: ['E6', 'E9'],
      steps: 'ทำเว็บ\nตอบคำถาม',
      units: 'ทุกส่วนราชการ\nกองคลัง\nกองช่าง',
      period: 'ตุลาคม 2566-กันยายน 2567',
    });
    expect(intake.followUps[0]).toMatchObject({
      round: 12,
      status: 'ดำเนินการแล้ว',
      result: 'ปรับเว็บ',
      evidence: 'http://www.a.go.th/x',
      outcome: 'เข้าถึงง่าย',
      measureTitle: 'เพิ่มช่องทาง',
    });
  });

  test('recommendations of the assessor by part, damaged codes read with the tool', () => {
    const intake = read(
      `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566\n\n๑. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) ได้ ๙๓.๔๖ คะแนน มีข้อเสนอแนะ ดังนี้\n\n๑.๑ ทราบงบน้อย (ข้อ 119, O39 และข้อ O4๑)\n\n๒. แบบวัดภายนอก (EIT) มีข้อเสนอแนะ ดังนี้\n\n๒.๒ ส่วนที่ ๒ (EIT Survey)\n\n๑) ตอบคำถาม (ข้อ 08)\n\n## หัวข้อถัดไป\n\n๑) ไม่เกี่ยว`,
    );
    expect(intake.recommendations).toEqual([
      { part: 'IIT', items: ['I19'], text: 'ทราบงบน้อย (ข้อ I19, O39 และข้อ O41)' },
      { part: 'EIT2', items: [], text: 'ตอบคำถาม (ข้อ O8)' },
    ]);
  });

  test('advice below headings of tools, indicators and items keeps its place and the order of the source', () => {
    const intake = read(
      'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566\n\nข้อเสนอแนะของผู้ประเมิน\n\nIIT\n- ทบทวนคำสั่ง\n- เผยแพร่แผน (ข้อ O11)\n\nEIT ส่วนที่ 1\n- เพิ่มช่องทาง\n\nตัวชี้วัดที่ 9 การเปิดเผยข้อมูล\n- ขาดแผน\n\nO18 E-Service\n- เป็นการจองคิวเท่านั้น\n\n## อื่น ๆ\n- ไม่เกี่ยว',
    );
    expect(intake.recommendations).toEqual([
      { part: 'IIT', items: [], text: 'ทบทวนคำสั่ง' },
      { part: 'IIT', items: [], text: 'เผยแพร่แผน (ข้อ O11)' },
      { part: 'EIT1', items: [], text: 'เพิ่มช่องทาง' },
      { part: 'OIT', items: [], text: 'การเปิดเผยข้อมูล: ขาดแผน' },
      { part: 'OIT', items: ['O18'], text: 'เป็นการจองคิวเท่านั้น' },
    ]);
  });

  test('issues that an agency lists in its own report are its own, a column of the assessor’s advice is the assessor’s', () => {
    const table = (heading: string) =>
      read(
        `| ตัวชี้วัด | ${heading} |\n|---|---|\n| การใช้งบประมาณ | 1. แจ้งแผนการใช้จ่ายให้ทั่วถึง |\n| การใช้อำนาจ | 2. ทบทวนคำสั่งมอบหมายงาน |`,
      ).recommendations.map(({ text, by }) => [text, by]);
    const both = [['แจ้งแผนการใช้จ่ายให้ทั่วถึง'], ['ทบทวนคำสั่งมอบหมายงาน']];
    expect(table('ประเด็นที่ต้องแก้ไข/ปรับปรุง')).toEqual(both.map(([text]) => [text, 'agency']));
    expect(table('ประเด็นที่ควรพัฒนาตามข้อเสนอแนะของผู้ประเมิน')).toEqual(both.map(([text]) => [text, undefined]));
    expect(table('ข้อเสนอแนะ')).toEqual(both.map(([text]) => [text, undefined]));
  });

  test('a table of items with the reasons of lost points gives them by item', () => {
    const intake = read(
      'ปีงบประมาณ พ.ศ. 2566\n| ข้อ | รายการ | เหตุผลที่ไม่ได้คะแนน |\n|---|---|---|\n| O12 | รายงานกำกับติดตาม | ไม่มีรอบ 6 เดือน |\n| O30 | การมีส่วนร่วม | ไม่มีผล |',
    );
    expect(intake.recommendations).toEqual([
      { part: 'OIT', items: ['O12'], text: 'ไม่มีรอบ 6 เดือน' },
      { part: 'OIT', items: ['O30'], text: 'ไม่มีผล' },
    ]);
  });
});

describe('nothing of a plan table vanishes unsaid', () => {
  const HEAD = 'มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tระยะเวลา\tการติดตาม';

  test('rows behind a page break, and rows whose last cells are empty, are read', () => {
    const intake = read(
      `${HEAD}\nมาตรการก\tทำ\tกองคลัง\tต.ค. 2568\tรายงาน\n\n\n- 3 -\n\n\nมาตรการข\tทำ\tกองช่าง\tพ.ย. 2568\n\n${HEAD}\nมาตรการค\tทำ\tกองช่าง\tธ.ค. 2568\tรายงาน`,
    );
    expect(intake.measures.map(({ title }) => title)).toEqual(['มาตรการก', 'มาตรการข', 'มาตรการค']);
  });

  test('rows that do not fit the heading are told with their words', () => {
    const intake = read(`${HEAD}\nมาตรการก\tทำ\tกองคลัง\tต.ค. 2568\tรายงาน\n\nมาตรการข\tกองช่าง`);
    expect(intake.problems).toContainEqual(
      expect.objectContaining({ code: 'PLAN_ROW_LEFT', message: expect.stringContaining('มาตรการข') }),
    );
  });

  test('a title that a narrow column broke is one word again', () => {
    expect(
      read('| มาตรการ | ขั้นตอน | ผู้รับผิดชอบ | ระยะเวลา |\n|---|---|---|---|\n| จัดทำคู่มือบริ<br>การประชาชน | ทำ | กองคลัง | ต.ค. 2568 |')
        .measures[0]?.title,
    ).toBe('จัดทำคู่มือบริการประชาชน');
  });
});

test('limits of the agency are read statement by statement, with the announcement by name', () => {
  const intake = read(
    'ตามประกาศสำนักงาน ป.ป.ช. เรื่อง ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ แล้วนั้น\n\n### ข้อจำกัดของหน่วยงานในการประเมิน\n\n๑. งบประมาณน้อย\nและบุคลากรไม่พอ\n\n๒. ระบบขัดข้อง\n\nมาตรการส่งเสริมคุณธรรม\n\n๑. ไม่เกี่ยว',
  );
  expect(intake.facts).toEqual({
    announcementTitle: 'ประกาศสำนักงาน ป.ป.ช. เรื่อง ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2568',
    limitations: 'งบประมาณน้อย และบุคลากรไม่พอ\nระบบขัดข้อง',
  });
});

test.each([
  ['คณะทำงานขับเคลื่อนความโปร่งใส ของเทศบาลตำบลตัวอย่าง ตามคำสั่งเทศบาลตำบลตัวอย่าง ที่ 9/2568 ได้ประชุมแล้ว', 'คณะทำงานขับเคลื่อนความโปร่งใส'],
  ['ตามคำสั่งเทศบาลตำบลตัวอย่าง ที่ ๙/๒๕๖๘ เรื่อง แต่งตั้งคณะกรรมการประเมินคุณธรรมภายใน ลงวันที่ ๑ ตุลาคม ๒๕๖๘', 'คณะกรรมการประเมินคุณธรรมภายใน'],
  ['คำสั่งเทศบาลตำบลตัวอย่าง ที่ ๙/๒๕๖๘ เรื่อง แต่งตั้งคณะทำงาน ลงวันที่ ๑ ตุลาคม ๒๕๖๘', undefined],
  ['คณะกรรมการกลางเห็นชอบผลแล้ว\n\nคำสั่งเทศบาลตำบลตัวอย่าง ที่ ๙/๒๕๖๘ ลงวันที่ ๑ ตุลาคม ๒๕๖๘', undefined],
])('the body that an order appoints is read by its own name: %s', (text, name) => {
  expect(read(text).facts.committee).toBe(name);
});

test('what an agency’s own analysis finds wanting of an indicator is the agency’s, under that indicator', () => {
  const text = [
    '(6) **ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน** ได้คะแนนเท่ากับ 91.20',
    'หน่วยงาน**มีจุดแข็ง** ให้บริการรวดเร็ว **จุดอ่อนหรือข้อบกพร่องที่ต้องพัฒนา** ผู้มาติดต่อบางรายรอคิวนานโดยไม่ทราบลำดับ',
    '(๗) ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ได้คะแนนเท่ากับ 88.10 มีข้อบกพร่องที่ต้องพัฒนา คือ เว็บไซต์เปิดช้าในบางเวลา ผู้ประเมินเสนอแนะว่า ควรปรับปรุง',
    '| ตาราง | ก |',
    'จุดอ่อนที่ต้องพัฒนา ข้อความนี้ไม่อยู่ใต้ตัวชี้วัดใด',
  ].join('\n\n');
  expect(read(text).recommendations).toEqual([
    { part: 'EIT', items: [], text: 'คุณภาพการดำเนินงาน: ผู้มาติดต่อบางรายรอคิวนานโดยไม่ทราบลำดับ', by: 'agency' },
    { part: 'EIT', items: [], text: 'ประสิทธิภาพการสื่อสาร: เว็บไซต์เปิดช้าในบางเวลา', by: 'agency' },
  ]);
});

test('meeting, announcement and order are read with number and date', () => {
  const intake = read(
    'คณะกรรมการ ป.ป.ช. ในการประชุมครั้งที่ ๘๒/๒๕๖๘ เมื่อวันที่ ๑๔ สิงหาคม ๒๕๖๘ เห็นชอบผล\n\nประกาศผลการประเมิน เมื่อวันที่ ๑๕ สิงหาคม ๒๕๖๘\n\nคำสั่งเทศบาลตำบลตัวอย่าง ที่ ๑๒๓/๒๕๖๘ เรื่อง แต่งตั้งคณะทำงาน ลงวันที่ ๑ ตุลาคม ๒๕๖๘',
  );
  expect(intake.facts).toEqual({
    naccMeeting: '82/2568',
    naccDate: '14 สิงหาคม 2568',
    announcementDate: '15 สิงหาคม 2568',
    orderNumber: '123/2568',
    orderDate: '1 ตุลาคม 2568',
  });
});

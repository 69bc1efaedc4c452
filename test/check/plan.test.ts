import { describe, expect, test } from '@jest/globals';
import { findings, findingsAlone, lines, measure, quotes, workbook } from './builders';

const HEAD = 'มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tระยะเวลาดำเนินการ\tแนวทางกำกับติดตาม';
const row = (change: { key?: string; steps?: string; units?: string; period?: string; monitoring?: string } = {}): string =>
  [
    change.key ?? '1. ปรับช่องทางสื่อสาร (ข้อ E6)',
    change.steps ?? 'ทำ',
    change.units ?? 'กองคลัง',
    change.period ?? 'ตุลาคม 2566 - กันยายน 2567',
    change.monitoring ?? 'รายงานทุกไตรมาส',
  ].join('\t');
const plan = (...rows: readonly string[]): string => lines(HEAD, ...rows);

describe('plan tables of a document', () => {
  test.each([
    ['R13', row({ units: '' })],
    ['R14', row({ period: '' })],
    ['R05', row({ monitoring: 'ภายในวันที่ 15 สิงหาคม 2566' })],
    ['R36', row({ monitoring: 'ประชุมแล้วเมื่อวันที่ 12 มกราคม 2567' })],
    ['R16', row({ key: '1. ปรับภูมิทัศน์สำนักงาน' })],
  ])('%s is found in a row', (rule, bad) => {
    expect(findings(rule, plan(bad))).toHaveLength(1);
    expect(findings(rule, plan(row()))).toEqual([]);
  });

  test('a row that goes on after a page break needs no unit of its own', () => {
    expect(findings('R13', lines(plan(row()), '', plan(row({ key: '', units: '', period: '' }))))).toEqual([]);
  });

  test('a measure that the workbook links needs no code in the document', () => {
    const book = workbook({ change: { measures: [measure({ title: 'ปรับภูมิทัศน์สำนักงาน', indicators: [6] })] } });
    expect(findings('R16', plan(row({ key: '1. ปรับภูมิทัศน์สำนักงาน' })), book)).toEqual([]);
  });

  test('periods in another form than the other rows are listed', () => {
    const text = plan(row(), row({ key: '2. ข (ข้อ E7)' }), row({ key: '3. ค (ข้อ E8)', period: 'ตลอดปี' }));
    expect(quotes(findings('R14', text))).toEqual(['ตลอดปี']);
  });

  test('a step given to a unit that is not responsible is found, collectives cover all', () => {
    const head = '| มาตรการ | ขั้นตอน | ผู้รับผิดชอบ |';
    const text = (units: string): string => lines(head, '|---|---|---|', `| ก (ข้อ E6) | ๑. กองช่าง<br>- สำรวจถนน | ${units} |`);
    expect(findings('R25', text('กองคลัง'))).toHaveLength(1);
    expect(findings('R25', text('ทุกส่วนราชการ'))).toEqual([]);
    expect(findings('R25', text('กองคลัง และกองช่าง'))).toEqual([]);
  });

  test('the same line twice in one cell is found', () => {
    const text = lines(
      '| มาตรการ | ขั้นตอน | ผู้รับผิดชอบ |',
      '|---|---|---|',
      '| ก (ข้อ E6) | ๑. แจ้งเวียนคู่มือให้ทุกคน<br>๒. อบรม<br>๓. แจ้งเวียนคู่มือให้ทุกคน | กองคลัง |',
    );
    expect(quotes(findings('R18', text))).toEqual(['๓. แจ้งเวียนคู่มือให้ทุกคน']);
  });

  test('a heading that varies between the parts of a table, and a table without headings, are found', () => {
    const variant = lines('มาตรการ\tขั้นตอน\tหน่วยงานรับผิดชอบ', 'ค\tทำ\tกองคลัง');
    const same = lines('มาตรการ\tขั้นตอน\tผู้รับผิดชอบ', 'ก\tทำ\tกองคลัง');
    expect(findings('R23', lines(same, '', same, '', variant))).toMatchObject([{ line: 7, expected: 'ผู้รับผิดชอบ' }]);
    expect(findings('R23', lines('|  |  |', '|---|---|', '| ก | ข |', '| ก | ข |', '| ก | ข |'))).toHaveLength(1);
  });

  test('an item listed under another indicator is found', () => {
    const head = '| ประเด็นที่ต้องพัฒนา | มาตรการ | ผู้รับผิดชอบ |';
    const text = lines(head, '|---|---|---|', '| ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน<br>- E1 ขั้นตอน<br>- E12 ความสะดวก | ก | กองคลัง |');
    expect(findings('R26', text)).toMatchObject([{ expected: 'ตัวชี้วัดที่ 8' }]);
  });
});

describe('what the plan leaves out', () => {
  test('an indicator below the criterion without a measure is found', () => {
    const text = plan(row({ key: '7. ประสิทธิภาพการสื่อสาร' }));
    expect(quotes(findings('R15', text))).toEqual(['ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล']);
    expect(findings('R15', plan(row({ key: '7. ประสิทธิภาพการสื่อสาร' }), row({ key: '9. การเปิดเผยข้อมูล' })))).toEqual([]);
  });

  test('an item whose score can only be inferred, and lies below, is found', () => {
    const known = [11, 12, 13, 15].flatMap((number) => [
      { key: `item:E${number}@EIT1` as const, value: 90 },
      { key: `item:E${number}@EIT2` as const, value: 88 },
    ]);
    const scores = [97, 91, 93, 88, 90, 92, 90, 87.2, 90, 95];
    const found = findings('R15', plan(row()), workbook({ scores, more: known }));
    expect(found).toMatchObject([{ expected: 'E14' }]);
    expect(found[0]?.message).toContain('80.00');
  });

  test("an assessor's point that no measure answers is found, one that a measure's words answer is not", () => {
    const points = lines(
      '๑. ผู้ตรวจประเมินเสนอแนะให้ปรับปรุงดังนี้',
      '๑.๑ พบการสั่งงานส่วนตัวนอกเวลาราชการ จึงควรประเมินความเสี่ยง (ข้อ O34)',
      '๑.๒ การตอบข้อสงสัยทางโทรศัพท์ล่าช้า จึงควรกำหนดผู้ตอบ (ข้อ O8)',
      '## การวิเคราะห์ผลการประเมิน',
    );
    const text = lines(points, plan(row({ key: '1. ลดเวลาการตอบข้อสงสัยทางโทรศัพท์ (ข้อ E9)' })));
    expect(
      findings('R15', text)
        .filter((found) => found.message.includes('ผู้ประเมิน'))
        .map((found) => found.line),
    ).toEqual([2]);
  });

  test('a lead that names one indicator over points about others is found', () => {
    const text = (second: string): string => lines('๒. ควรพัฒนาตามตัวชี้วัดที่ ๗ คือ ประสิทธิภาพการสื่อสาร ดังนี้', '๑) ช่องทางเข้าถึงยาก (ข้อ E6)', second);
    expect(findings('R37', text('๒) ใช้เวลานาน (ข้อ E12)'))).toHaveLength(1);
    expect(findings('R37', text('๒) คำตอบไม่ชัด (ข้อ E9)'))).toEqual([]);
  });
});

describe('implementation reports', () => {
  const HEADINGS = '| ประเด็นที่ต้องพัฒนา | มาตรการ | ผู้รับผิดชอบ | ระยะเวลา | ผลการดำเนินการที่ทำ |';
  const report = (actions: string, results: string): string =>
    lines(HEADINGS, '|---|---|---|---|---|', `| ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน | ${actions} | กองคลัง | ตุลาคม 2566 - กันยายน 2567 | ${results} |`);

  test('an action that no result speaks of is found, one result answers only what it says', () => {
    const text = report(
      '1. เพิ่มช่องทางร้องเรียนบนหน้าเว็บ<br>2. จัดทำแนวทางจัดการเรื่องร้องเรียน<br>3. อบรมพนักงานต้อนรับ',
      '- เพิ่มช่องทางร้องเรียนบนหน้าเว็บแล้ว<br>- อบรมพนักงานต้อนรับ 2 รุ่น',
    );
    expect(quotes(findings('R17', text))).toEqual(['2. จัดทำแนวทางจัดการเรื่องร้องเรียน']);
  });

  test('links that prove little are found', () => {
    const text = report(
      '1. ก',
      '- ข http://www.tuayang.example/<br>- ค https://tuayang.example/a<br>- ง http://tuayang.example/a<br>- จ www.tuayang.example/b',
    );
    const found = findings('R22', text);
    expect(quotes(found)).toEqual([
      'http://www.tuayang.example/',
      'http://tuayang.example/a',
      'http://tuayang.example/a',
      'www.tuayang.example/b',
    ]);
    expect(found[1]?.message).toContain('https');
  });

  test('wording of a question that is not the framework’s is found', () => {
    const text = '- E5 ท่านคิดว่าการเบิกจ่ายเงินค่าล่วงเวลามีความถูกต้องตามระเบียบ มากน้อยเพียงใด';
    expect(findingsAlone('R33', text)).toHaveLength(1);
  });
});

describe('what else a document says about the framework', () => {
  test('a sub-indicator under the heading of another indicator is found', () => {
    const text = lines('ตัวชี้วัดที่ 10 การป้องกันการทุจริต', '1. ตัวชี้วัดย่อย 9.3 การจัดซื้อจัดจ้าง', '2. ตัวชี้วัดย่อย 10.1 การป้องกันสินบน');
    expect(findings('R26', text)).toMatchObject([{ line: 2, expected: 'ตัวชี้วัดที่ 9' }]);
  });

  test('indicators that a document of scores leaves out are named', () => {
    const names = workbook().model.framework.indicators;
    const text = (without: number): string =>
      lines(
        ...names
          .filter((one) => one.number !== without)
          .map((one) => `ตัวชี้วัดที่ ${one.number} ${one.name} มีผลได้ ${workbook().assessment.indicators[one.number - 1]?.figure.value} คะแนน`),
      );
    expect(quotes(findings('R27', text(4)))).toEqual([expect.stringContaining('การใช้ทรัพย์สินของราชการ')]);
    expect(findings('R27', text(0))).toEqual([]);
  });

  test('a total without a level, and a district in another form, are found', () => {
    expect(findings('R08', 'ได้คะแนนภาพรวม 89.09 คะแนน')).toMatchObject([{ severity: 'warn' }]);
    expect(findings('R38', lines('อำเภอเมืองสมมติ จังหวัดสมมติ', 'อำเภอเมือง จังหวัดสมมติ'))).toMatchObject([
      { line: 2, expected: 'อำเภอเมืองสมมติ' },
    ]);
  });

  test('a document of another agency is one finding, not one for every line', () => {
    const text = lines('องค์การบริหารส่วนตำบลสมมุติชน', 'องค์การบริหารส่วนตำบลสมมุติชน ได้ประกาศแผน', 'องค์การบริหารส่วนตำบลสมมุติชน ได้รายงานผล');
    expect(findings('R02', text)).toMatchObject([{ severity: 'error', line: 1 }]);
  });
});

test('nothing is said to be missing from a plan of which a row could not be read', () => {
  const torn = plan(row({ key: '7. ประสิทธิภาพการสื่อสาร' }));
  expect(findings('R15', torn)).not.toEqual([]);
  expect(findings('R15', lines(torn, '', 'เผยแพร่ให้ครบ\tกองช่าง'))).toEqual([]);
});

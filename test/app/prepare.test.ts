/** Preparing again on the built bundle: over renamed, reordered, filtered and partly deleted sheets, with people's own columns and colours. */
import { describe, expect, test } from '@jest/globals';
import type { Cell, SheetModel } from '../../src/host/model';
import { ANG_THONG, ANG_THONG_ITEMS, KHAM_NIAM } from '../ita/published';
import { type AddOn, addOn, imported, pastedResult, rowsOf } from './addOn';

const AGENCY = 'องค์การบริหารส่วนตำบลดอนตัวอย่าง';
const TEXT = pastedResult(`${AGENCY} อำเภอบ้านโฮ่ง จังหวัดลำพูน`, 2568, KHAM_NIAM);

async function prepareAgain(book: AddOn) {
  const { form } = await book.get('getSetUp');
  const result = await book.get('setUp', form);
  return { result, calls: book.lastCalls() };
}

const sheetOf = (book: AddOn, tab: string): SheetModel => book.host.state.spreadsheet.sheets.find(({ name }) => name === tab)!;

const headerRow = (sheet: SheetModel, header: string): number => sheet.rows.findIndex((row) => row.some((cell) => cell?.value === header));

const columnOf = (sheet: SheetModel, header: string): number =>
  sheet.rows[headerRow(sheet, header)]!.findIndex((cell) => cell?.value === header);

/** Every value and formula, blanks at the ends aside. */
const contents = (book: AddOn): string =>
  JSON.stringify(
    book.host.state.spreadsheet.sheets
      .filter(({ hidden }) => !hidden)
      .map(({ name, rows }) => [
        name,
        rows
          .map((row) =>
            row
              .map((cell) => cell?.formula ?? cell?.value ?? '')
              .join('\t')
              .trimEnd(),
          )
          .join('\n')
          .trimEnd(),
      ]),
  );

describe('a file that nobody has touched', () => {
  const form = { name: AGENCY, shortName: '', type: '', district: '', province: '', website: '', fiscalYear: 2568 };
  const prepared = async (touch: (book: AddOn) => void): Promise<readonly [string, boolean]> => {
    const book = addOn();
    touch(book);
    await book.get('setUp', form);
    const { name, sheets } = book.host.state.spreadsheet;
    return [name, sheets.some((sheet) => sheet.name === 'ชีต1')];
  };
  const sheet = ({ host }: AddOn): SheetModel => host.state.spreadsheet.sheets[0]!;

  test('is called by agency and year, and its empty first tab goes', async () =>
    expect(await prepared(() => undefined)).toEqual(['ITA 2568 อบต.ดอนตัวอย่าง', false]));
  test.each<readonly [string, (book: AddOn) => void, readonly [string, boolean]]>([
    ['a name of its own', ({ host }) => Object.assign(host.state.spreadsheet, { name: 'งานของเรา' }), ['งานของเรา', false]],
    ['a word in the first tab', (book) => sheet(book).rows.push([null, { value: 'จดไว้' }]), ['ITA 2568 อบต.ดอนตัวอย่าง', true]],
    ['a note alone', (book) => sheet(book).rows.push([{ value: '', note: 'จดไว้' }]), ['ITA 2568 อบต.ดอนตัวอย่าง', true]],
  ])('%s stays', async (_what, touch, expected) => expect(await prepared(touch)).toEqual(expected));
  test('preparing again leaves a name and a tab that people gave later', async () => {
    const book = await imported(TEXT);
    book.host.state.spreadsheet.name = 'สเปรดชีตไม่มีชื่อ';
    await prepareAgain(book);
    expect(book.host.state.spreadsheet.name).toBe('สเปรดชีตไม่มีชื่อ');
  });
});

test('a second time it changes nothing at all, and asks little', async () => {
  const book = await imported(pastedResult('องค์การบริหารส่วนจังหวัดลำพูน จังหวัดลำพูน', 2566, ANG_THONG, ANG_THONG_ITEMS));
  await prepareAgain(book);
  const before = JSON.stringify(book.host.state.spreadsheet);
  const { calls } = await prepareAgain(book);
  expect(JSON.stringify(book.host.state.spreadsheet)).toBe(before);
  expect(calls).toBeLessThan(160);
});

test('colours, fonts, widths and notes that people gave stay', async () => {
  const book = await imported(TEXT);
  const sheet = sheetOf(book, 'คะแนนตัวชี้วัด');
  const row = headerRow(sheet, 'คะแนน');
  const column = columnOf(sheet, 'คะแนน');
  const own: Cell = { value: 100, note: 'ตรวจกับประกาศแล้ว', format: { background: '#ffff00', fontWeight: 'bold', fontColor: '#ff0000' } };
  sheet.rows[row + 1]![column] = own;
  sheet.rows[row]![column] = { ...sheet.rows[row]![column]!, note: 'กองยุทธศาสตร์เป็นผู้กรอก' };
  await prepareAgain(book);
  expect(sheetOf(book, 'คะแนนตัวชี้วัด').rows[row + 1]![column]).toMatchObject(own);
  expect(sheetOf(book, 'คะแนนตัวชี้วัด').rows[row]![column]?.note).toBe('กองยุทธศาสตร์เป็นผู้กรอก');
});

test('the tables of units and signatories belong to people in every column: no warning, no grey', async () => {
  const book = await imported(TEXT);
  const sheet = sheetOf(book, 'ตั้งค่า');
  const inside = (row: number, column: number): boolean =>
    sheet.protections.some(
      ({ area }) => area && row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
  const grey = (row: number, column: number) => sheet.rows[row - 1]?.[column - 1]?.format?.background ?? null;
  for (const header of ['ส่วนราชการ', 'ตำแหน่ง']) {
    const [row, column] = [headerRow(sheet, header) + 2, columnOf(sheet, header) + 1];
    expect([header, inside(row, column), grey(row, column)]).toEqual([header, false, null]);
  }
  // The form above keeps its own words to itself.
  const [row, column] = [headerRow(sheet, 'รายการ') + 2, columnOf(sheet, 'รายการ') + 1];
  expect([inside(row, column), grey(row, column)]).toEqual([true, expect.stringMatching(/^#/)]);
});

test('columns that people inserted are neither formatted nor limited', async () => {
  const book = await imported(TEXT);
  const sheet = sheetOf(book, 'คะแนนตัวชี้วัด');
  const column = columnOf(sheet, 'คะแนน');
  for (const row of sheet.rows) row.splice(column, 0, null);
  sheet.maxColumns += 1;
  const row = headerRow(sheet, 'คะแนน');
  sheet.rows[row]![column] = { value: 'ผู้กรอก' };
  sheet.rows[row + 1]![column] = { value: 'สมชาย' };
  await prepareAgain(book);
  const after = sheetOf(book, 'คะแนนตัวชี้วัด').rows;
  expect(after[row]![column]).toEqual({ value: 'ผู้กรอก' });
  expect(after[row + 1]![column]).toEqual({ value: 'สมชาย' });
  expect(await book.get('runAnalysis')).toMatchObject({ total: '93.00' });
});

describe('what was deleted comes back, what people wrote stays', () => {
  test('a column, a row of the form, an indicator and a whole sheet', async () => {
    const book = await imported(TEXT);
    await book.get('runPlan', []);
    const titles = rowsOf(book, 'แผนมาตรการ').length;
    const plan = sheetOf(book, 'แผนมาตรการ');
    const gone = columnOf(plan, 'ตัวชี้วัดความสำเร็จ');
    for (const row of plan.rows) row.splice(gone, 1);
    const settings = sheetOf(book, 'ตั้งค่า');
    settings.rows.splice(
      settings.rows.findIndex((row) => row[0]?.value === 'เว็บไซต์'),
      1,
    );
    const scores = sheetOf(book, 'คะแนนตัวชี้วัด');
    scores.rows.splice(
      scores.rows.findIndex((row) => row.some((cell) => cell?.value === 'การใช้งบประมาณ')),
      1,
    );
    const { spreadsheet } = book.host.state;
    const lost = sheetOf(book, 'คลังมาตรการ').id;
    spreadsheet.sheets = spreadsheet.sheets.filter(({ id }) => id !== lost);
    spreadsheet.metadata = spreadsheet.metadata.filter(({ place }) => !('sheetId' in place) || place.sheetId !== lost);
    const { result } = await prepareAgain(book);
    expect(result.created).toEqual(['คลังมาตรการ']);
    const back = sheetOf(book, 'แผนมาตรการ');
    const header = back.rows[headerRow(back, 'มาตรการ')]!.find((cell) => cell?.value === 'ตัวชี้วัดความสำเร็จ');
    expect(header?.format).toMatchObject({ fontWeight: 'bold' });
    expect(rowsOf(book, 'แผนมาตรการ')).toHaveLength(titles);
    expect(rowsOf(book, 'ตั้งค่า').some((row) => row[0] === 'เว็บไซต์')).toBe(true);
    const names = rowsOf(book, 'คะแนนตัวชี้วัด').map((row) => row[2]);
    expect(names.filter((name) => name === 'การใช้งบประมาณ')).toHaveLength(1);
    const scored = rowsOf(book, 'คะแนนตัวชี้วัด').find((row) => row[2] === 'การใช้อำนาจ');
    expect(scored?.[3]).toBe(KHAM_NIAM[2]);
    const before = contents(book);
    await prepareAgain(book);
    expect(contents(book)).toBe(before);
  });

  test('headers go back where they stood, with what stands below them, and a tab behind the one it stood behind; it says so, and can be taken back', async () => {
    const book = await imported(TEXT);
    await book.get('runPlan', []);
    const plan = sheetOf(book, 'แผนมาตรการ');
    const top = headerRow(plan, 'มาตรการ');
    const steps = columnOf(plan, 'ขั้นตอน');
    const whole = contents(book);
    for (const [header, now] of [
      ['วิธีการ', ''],
      ['ขั้นตอน', ''],
      ['ผู้รับผิดชอบ', ''],
      ['ตัวชี้วัดความสำเร็จ', 'ผลที่เราหวัง'],
      ['เหตุผลที่ยอมรับ', ''],
    ] as const)
      plan.rows[top]![columnOf(plan, header)]!.value = now;
    const scores = sheetOf(book, 'คะแนนตัวชี้วัด');
    scores.rows[headerRow(scores, 'คะแนน')]![columnOf(scores, 'คะแนน')]!.value = '';
    const { spreadsheet } = book.host.state;
    const order = spreadsheet.sheets.map(({ name }) => name);
    const lost = sheetOf(book, 'ผลการตรวจ').id;
    spreadsheet.sheets = spreadsheet.sheets.filter(({ id }) => id !== lost);
    spreadsheet.metadata = spreadsheet.metadata.filter(({ place }) => !('sheetId' in place) || place.sheetId !== lost);
    const broken = contents(book);
    const { result } = await prepareAgain(book);
    expect(columnOf(sheetOf(book, 'แผนมาตรการ'), 'ขั้นตอน')).toBe(steps);
    expect(spreadsheet.sheets.map(({ name }) => name)).toEqual(order);
    expect(result.headers.join('\n')).toMatch(/“แผนมาตรการ” ช่อง I3: คืนหัวคอลัมน์ “ขั้นตอน”[\s\S]*“ตัวชี้วัดความสำเร็จ” แทน “ผลที่เราหวัง”/);
    expect(result.headers.join('\n')).toMatch(/“คะแนนตัวชี้วัด”[^\n]*“คะแนน”/);
    expect(contents(book)).toBe(whole);
    await book.get('undoLast');
    const titles = (text: string) => text.match(/"(?:วิธีการ|ขั้นตอน|ผู้รับผิดชอบ|ผลที่เราหวัง|คะแนน)"/g);
    expect(titles(contents(book))).toEqual(titles(broken));
  });

  test('tabs renamed, reordered, filtered and sorted are found and left as they are', async () => {
    const book = await imported(TEXT);
    await book.get('runPlan', []);
    const { spreadsheet } = book.host.state;
    sheetOf(book, 'แผนมาตรการ').name = 'แผนปี 2569';
    spreadsheet.sheets = [...spreadsheet.sheets].reverse();
    const plan = sheetOf(book, 'แผนปี 2569');
    const header = headerRow(plan, 'มาตรการ');
    plan.filter = { area: { row: header + 1, column: 1, rows: plan.rows.length - header, columns: 5 } } as NonNullable<
      SheetModel['filter']
    >;
    const rows = plan.rows.slice(header + 1).filter((row) => row.some((cell) => (cell?.value ?? '') !== ''));
    plan.rows.splice(header + 1, rows.length, ...rows.reverse());
    const before = contents(book);
    const { result } = await prepareAgain(book);
    expect(result.created).toEqual([]);
    expect(contents(book)).toBe(before);
    expect(sheetOf(book, 'แผนปี 2569').filter).toBeDefined();
  });
});

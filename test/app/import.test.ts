/** Importing on the built bundle: sources of every kind, years, repetition, undoing. Facts are those of published results. */
import { describe, expect, test } from '@jest/globals';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType } from 'docx';
import { Workbook } from 'exceljs';
import type { ImportPreview, ImportSource } from '../../src/ui/contract';
import { choiceOf, correct, nameFigure, startDecisions, willWrite } from '../../src/ui/logic/choice';
import { ANG_THONG, ANG_THONG_ITEMS, KHAM_NIAM } from '../ita/published';
import { type AddOn, addOn, imported, pastedResult, rowsOf } from './addOn';

const AGENCY = 'องค์การบริหารส่วนตำบลดอนตัวอย่าง อำเภอบ้านโฮ่ง จังหวัดลำพูน';
const TEXT = pastedResult(AGENCY, 2568, KHAM_NIAM);

const file = (name: string, bytes: Uint8Array | string): ImportSource => ({
  kind: 'file',
  name,
  base64: Buffer.from(bytes as string).toString('base64'),
});

const valuesOf = (preview: ImportPreview): Readonly<Record<string, string>> =>
  Object.fromEntries(preview.groups.flatMap(({ values }) => values.map(({ key, value }) => [key, value])));

const scoresIn = (preview: ImportPreview): readonly number[] =>
  KHAM_NIAM.map((_, index) => Number(valuesOf(preview)[`indicator:${index + 1}`]));

const snapshot = (book: AddOn): string =>
  JSON.stringify(
    book.host.state.spreadsheet.sheets
      .filter(({ name }) => name !== 'บันทึกการเขียนของระบบ')
      .map(({ name, rows }) => [
        name,
        rows
          .map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? '').join('\t'))
          .join('\n')
          .replace(/\s+$/, ''),
      ]),
  );

async function apply(book: AddOn, text: string, more: { readonly withMeasures?: boolean; readonly skip?: readonly string[] } = {}) {
  const preview = await book.get('readImport', { kind: 'text', text });
  const decisions = Object.fromEntries(preview.conflicts.map(({ key }) => [key, 0]));
  return book.ask('applyImport', { ticket: preview.ticket, skip: more.skip ?? [], decisions, withMeasures: more.withMeasures ?? false });
}

const TABLE = TEXT.split('\n').map((line) => line.split('\t'));

/** Windows-874: the Thai block from 0xA1 on. */
const windows874 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x0e00 + 0xa0)));

async function xlsx(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Promise<Uint8Array> {
  const book = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const NUMBERED = TABLE.map((row) => row.map((cell) => (/^\d+\.\d\d$/.test(cell) ? Number(cell) : cell)));

async function docx(): Promise<Uint8Array> {
  const cell = (text: string, merge?: 'restart' | 'continue') =>
    new TableCell({
      children: [new Paragraph({ children: [new TextRun(text)] })],
      ...(merge ? { verticalMerge: merge === 'restart' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE } : {}),
    });
  const tools = ['IIT', 'IIT', 'IIT', 'IIT', 'IIT', 'EIT', 'EIT', 'EIT', 'OIT', 'OIT'];
  const [title = [], agency = [], head = [], ...rows] = TABLE;
  const table = new Table({
    rows: [
      new TableRow({ children: [cell('เครื่องมือ'), ...head.map((text) => cell(text))] }),
      ...rows
        .filter((row) => row.length === 3)
        .map(
          (row, index) =>
            new TableRow({
              children: [
                cell(
                  tools[index] === tools[index - 1] ? '' : (tools[index] ?? ''),
                  tools[index] === tools[index - 1] ? 'continue' : 'restart',
                ),
                ...row.map((text) => cell(text)),
              ],
            }),
        ),
    ],
  });
  const lines = [title, agency].map(([text = '']) => new Paragraph({ children: [new TextRun(text)] }));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [...lines, table] }] })));
}

describe('the same scores arrive from', () => {
  const csv = TABLE.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
  test.each<readonly [string, () => Promise<ImportSource> | ImportSource]>([
    ['a text file in UTF-8 with a byte order mark', () => file('scores.txt', `\ufeff${TEXT}`)],
    ['a text file in Windows-874', () => file('scores.txt', windows874(TEXT))],
    ['a text file that Excel saved as Unicode', () => file('scores.txt', Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
    ['a .csv in UTF-8', () => file('scores.csv', csv)],
    ['a .csv in Windows-874', () => file('scores.csv', windows874(csv))],
    ['a .tsv', () => file('scores.tsv', TEXT)],
    ['a .docx with merged tool cells', async () => file('scores.docx', await docx())],
    ['an .xlsx with one sheet', async () => file('scores.xlsx', await xlsx({ คะแนน: NUMBERED }))],
    [
      'an .xlsx whose first sheet is a cover',
      async () => file('scores.xlsx', await xlsx({ ปก: [['สรุปผล ITA'], [AGENCY]], คะแนน: NUMBERED })),
    ],
  ])('%s', async (_what, source) => {
    const preview = await addOn().get('readImport', await source());
    expect(scoresIn(preview)).toEqual([...KHAM_NIAM]);
    expect(valuesOf(preview)).toMatchObject({
      'agency.name': 'องค์การบริหารส่วนตำบลดอนตัวอย่าง',
      'agency.province': 'ลำพูน',
      fiscalYear: '2568',
    });
    expect(preview.conflicts).toEqual([]);
  });

  test('a sheet of the same workbook', async () => {
    const book = addOn();
    const [sheet] = book.host.state.spreadsheet.sheets;
    sheet!.rows = NUMBERED.map((row) => row.map((value) => ({ value })));
    const preview = await book.get('readImport', { kind: 'sheet', sheet: sheet!.name });
    expect(scoresIn(preview)).toEqual([...KHAM_NIAM]);
  });
});

describe('a foreign workbook with several sheets of scores', () => {
  const changed = NUMBERED.map((row) => (row[0] === '9' ? [...row.slice(0, 2), 91.2] : row));

  test('shows what the sheets state differently side by side, each with its sheet', async () => {
    const preview = await addOn().get('readImport', file('a.xlsx', await xlsx({ สรุป: NUMBERED, ฉบับแก้: changed })));
    expect(preview.conflicts.map(({ key }) => key)).toEqual(['indicator:9']);
    expect(preview.conflicts[0]?.candidates.map(({ value, quote }) => [value, quote.split(':')[0]])).toEqual([
      ['77.00', 'สรุป'],
      ['91.20', 'ฉบับแก้'],
    ]);
  });

  test('reads the latest year where each sheet is another year, and names the others', async () => {
    const older = [['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567'], ...changed.slice(1)];
    const answer = await addOn().ask('readImport', file('a.xlsx', await xlsx({ 'ปี 2567': older, 'ปี 2568': NUMBERED })));
    if (!answer.ok) throw new Error('refused');
    expect(scoresIn(answer.value)).toEqual([...KHAM_NIAM]);
    expect(answer.value.conflicts).toEqual([]);
    expect(answer.notices.find(({ code }) => code === 'OTHER_SHEETS')?.message).toContain('ปี 2567');
  });

  test('never carries the heading of one sheet into the next', async () => {
    const strangers = [['รายการ', 'จำนวน'], ...Array.from({ length: 10 }, (_, index) => [`${index + 1}`, 50 + index])];
    const preview = await addOn().get('readImport', file('a.xlsx', await xlsx({ คะแนน: NUMBERED, วัสดุ: strangers })));
    expect(scoresIn(preview)).toEqual([...KHAM_NIAM]);
    expect(preview.conflicts).toEqual([]);
  });
});

describe('an import can be repeated and taken back', () => {
  const LARGE = pastedResult('องค์การบริหารส่วนจังหวัดลำพูน จังหวัดลำพูน', 2566, ANG_THONG, ANG_THONG_ITEMS);

  test('the second time it says that nothing changes, and changes nothing', async () => {
    const book = await imported(LARGE);
    const before = snapshot(book);
    const preview = await book.get('readImport', { kind: 'text', text: LARGE });
    expect(preview.groups.flatMap(({ values }) => values).filter(({ changes }) => changes)).toEqual([]);
    expect(await apply(book, LARGE)).toMatchObject({ ok: true, value: { written: 0, canUndo: false } });
    expect(snapshot(book)).toBe(before);
  });

  test('one step takes every cell back, from a page opened anew too', async () => {
    const book = await imported(LARGE);
    const before = snapshot(book);
    const other = pastedResult('องค์การบริหารส่วนจังหวัดลำพูน จังหวัดลำพูน', 2566, [...ANG_THONG].reverse(), ANG_THONG_ITEMS);
    expect(await apply(book, other)).toMatchObject({ ok: true, value: { canUndo: true } });
    expect(snapshot(book)).not.toBe(before);
    expect(await book.ask('undoImport')).toMatchObject({ ok: true });
    expect(snapshot(book)).toBe(before);
    expect(await book.ask('undoImport')).toMatchObject({ ok: false, notices: [{ code: 'NOTHING_TO_UNDO' }] });
  });

  test('what somebody typed since is not taken back', async () => {
    const book = await imported(TEXT);
    const sheet = book.host.state.spreadsheet.sheets.find(({ name }) => name === 'คะแนนตัวชี้วัด')!;
    const row = sheet.rows.find((cells) => cells.some((cell) => cell?.value === 'การปฏิบัติหน้าที่'))!;
    const cell = row.find((one) => one?.value === 100)!;
    cell.value = 99.5;
    expect(await book.ask('undoImport')).toMatchObject({ ok: true, notices: [{ code: 'UNDO_KEPT' }] });
    expect(cell.value).toBe(99.5);
  });
});

describe('a year that is not the workbook’s', () => {
  test('an earlier one goes into คะแนนย้อนหลัง, this year’s scores stay', async () => {
    const book = await imported(TEXT);
    const scores = () => JSON.stringify(rowsOf(book, 'คะแนนตัวชี้วัด').map((row) => row.slice(0, 4)));
    const before = scores();
    const text = pastedResult(AGENCY, 2567, [...KHAM_NIAM].reverse());
    const answer = await book.ask('readImport', { kind: 'text', text });
    expect(answer.notices.find(({ code }) => code === 'EARLIER_YEAR')?.message).toContain('คะแนนย้อนหลัง');
    expect(await apply(book, text)).toMatchObject({ ok: true });
    expect(scores()).toBe(before);
    const kept = rowsOf(book, 'คะแนนย้อนหลัง').find(([year]) => year === 2567);
    expect(kept?.slice(1, 11)).toEqual([...KHAM_NIAM].reverse());
    expect(await book.get('runAnalysis')).toMatchObject({ total: '93.00' });
  });

  test('a later one is refused before anything is written, with the way out', async () => {
    const book = await imported(TEXT);
    const before = snapshot(book);
    const answer = await apply(book, pastedResult(AGENCY, 2569, [...KHAM_NIAM].reverse()));
    expect(answer).toMatchObject({ ok: false, notices: [{ code: 'OTHER_YEAR' }] });
    expect(snapshot(book)).toBe(before);
  });
});

describe('scores of another agency', () => {
  const OTHER = pastedResult('องค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอบ้านโฮ่ง จังหวัดลำพูน', 2568, KHAM_NIAM);

  test('are a question that names both, with nothing taken; those of the own agency are none', async () => {
    const book = await imported(TEXT);
    const preview = await book.get('readImport', { kind: 'text', text: OTHER });
    expect(preview.questions).toEqual([
      { kind: 'agency', message: expect.stringMatching(/องค์การบริหารส่วนตำบลทุ่งสมมติ.*องค์การบริหารส่วนตำบลดอนตัวอย่าง/) },
    ]);
    expect(preview.groups.flatMap(({ values }) => values).filter(({ offered }) => offered)).toEqual([]);
    expect((await book.get('readImport', { kind: 'text', text: TEXT })).questions).toEqual([]);
  });

  test('of a table of many agencies the own row is read; where it is missing, people choose', async () => {
    const names = ['เทศบาลตำบลบ้านโฮ่ง', 'องค์การบริหารส่วนตำบลดอนตัวอย่าง'];
    const table = (agencies: readonly string[]) =>
      `ผล ITA ปีงบประมาณ พ.ศ. 2568\n\nหน่วยงาน\tIIT\tEIT\tOIT\n${agencies.map((name, at) => `${name}\t9${at}.10\t8${at}.20\t7${at}.30`).join('\n')}`;
    const book = await imported(TEXT);
    const values = (preview: ImportPreview) =>
      preview.groups.flatMap((group) => group.values).flatMap(({ key, value }) => (key.startsWith('tool:') ? [value] : []));
    expect(values(await book.get('readImport', { kind: 'text', text: table(names) }))).toEqual(['91.10', '81.20', '71.30']);
    const others = table(['เทศบาลตำบลบ้านโฮ่ง', 'เทศบาลตำบลลี้']);
    const asked = await book.get('readImport', { kind: 'text', text: others });
    expect([asked.agencies, values(asked)]).toEqual([['เทศบาลตำบลบ้านโฮ่ง', 'เทศบาลตำบลลี้'], []]);
    const chosen = await book.get('readImport', { kind: 'text', text: others, agency: 'เทศบาลตำบลลี้' });
    expect(values(chosen)).toEqual(['91.10', '81.20', '71.30']);
  });
});

describe('what the preview promises', () => {
  test('a workbook that was never prepared is made ready from what was read, and as much is written as was promised', async () => {
    const book = addOn();
    const preview = await book.get('readImport', { kind: 'text', text: TEXT });
    expect(preview.prepares).toBe(true);
    const decisions = startDecisions(preview);
    const promised = willWrite(preview, decisions);
    const result = await book.get('applyImport', choiceOf(preview, decisions));
    expect(result.written).toBe(promised);
    expect((await book.get('getSetUp')).form).toMatchObject({ name: AGENCY.split(' ')[0], fiscalYear: 2568 });
    const again = await book.get('readImport', { kind: 'text', text: TEXT });
    expect(willWrite(again, startDecisions(again))).toBe(0);
  });

  test('a value corrected in the preview is the one that is written; one that is no score is refused with its name', async () => {
    const book = addOn();
    const preview = await book.get('readImport', { kind: 'text', text: TEXT });
    const bad = correct(startDecisions(preview), 'indicator:1', 'เก้าสิบ');
    expect(await book.ask('applyImport', choiceOf(preview, bad))).toMatchObject({
      ok: false,
      notices: [{ code: 'CORRECTION_BAD', message: expect.stringContaining('การปฏิบัติหน้าที่') }],
    });
    const good = correct(startDecisions(preview), 'indicator:1', '๗๑.๒๕');
    expect((await book.get('applyImport', choiceOf(preview, good))).written).toBe(willWrite(preview, good));
    const { groups } = await book.get('readImport', { kind: 'text', text: TEXT });
    expect(groups.flatMap(({ values }) => values).find(({ key }) => key === 'indicator:1')?.current).toBe('71.25');
  });
});

describe('measures and results of an older report', () => {
  const REPORT = [
    `รายงานผลการดำเนินการตามมาตรการ ${AGENCY} ปีงบประมาณ พ.ศ. 2568 รอบ 12 เดือน`,
    '',
    '| มาตรการ | ขั้นตอนการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลา | ผลการดำเนินการ |',
    '|---|---|---|---|---|',
    '| จัดทำคู่มือบริการฉบับย่อ | 1. รวบรวมงานบริการ<br>2. พิมพ์เผยแพร่ | สำนักปลัด | ตุลาคม 2567 – กันยายน 2568 | เผยแพร่คู่มือแล้ว 12 งานบริการ |',
    '| เปิดช่องทางรับเรื่องออนไลน์ | 1. ออกแบบฟอร์ม | กองคลัง | มกราคม – มีนาคม 2568 | มีผู้ใช้ 40 ราย |',
  ].join('\n');

  test('are offered where there are no scores, arrive once however often they are imported', async () => {
    const book = await imported(REPORT, true);
    const titles = () => rowsOf(book, 'แผนมาตรการ').filter((row) => row.some((cell) => cell === 'จัดทำคู่มือบริการฉบับย่อ')).length;
    expect(titles()).toBe(1);
    const again = await book.get('readImport', { kind: 'text', text: REPORT });
    expect([again.measures, again.followUps]).toEqual([0, 0]);
    await apply(book, REPORT, { withMeasures: true });
    expect(titles()).toBe(1);
  });
});

test('two megabytes of other text are answered within seconds, nothing changed', async () => {
  const book = addOn();
  const before = snapshot(book);
  const line = 'ประกาศรับสมัครบุคคลเพื่อสรรหาและเลือกสรรเป็นพนักงานจ้าง ตำแหน่งที่ 12 จำนวน 3 อัตรา ค่าตอบแทน 9,400 บาท\n';
  const started = Date.now();
  const answer = await book.ask('readImport', { kind: 'text', text: line.repeat(2_000_000 / line.length) });
  expect(answer).toMatchObject({ ok: false, notices: [{ code: 'NO_SCORES' }] });
  expect(Date.now() - started).toBeLessThan(30_000);
  expect(snapshot(book)).toBe(before);
});

describe('what a source says without its name, or against its scores', () => {
  const LONE = `${TEXT.replace(/\n9\t.*/, '').replace(/\n10\t.*/, '')}\nระดับผลการประเมิน : ผ่านดีเยี่ยม\n\nเอกสารแนบ\nรายการอื่น 91.35`;

  test('a figure without a name enters as the score that a person names, and counts as one value', async () => {
    const book = addOn();
    const preview = await book.get('readImport', { kind: 'text', text: LONE });
    const index = preview.figures.findIndex(({ value }) => value === '91.35');
    expect(preview.figures[index]?.line).toBe(LONE.split('\n').length);
    expect(preview.open.flatMap(({ scores }) => scores.map(({ key }) => key))).toEqual(
      expect.arrayContaining(['total', 'tool:OIT', 'indicator:9', 'indicator:10']),
    );
    expect(preview.open.flatMap(({ scores }) => scores.map(({ key }) => key))).not.toContain('indicator:1');
    const decisions = nameFigure(startDecisions(preview), index, 'indicator:9');
    const result = await book.get('applyImport', choiceOf(preview, decisions));
    expect(result.written).toBe(willWrite(preview, decisions));
    expect(rowsOf(book, 'คะแนนตัวชี้วัด').find((row) => row[0] === 9)).toContain(91.35);
  });

  test('a level on a line of its own is read, and one that the scores contradict is told before anything is written', async () => {
    const book = addOn();
    const answer = await book.ask('readImport', { kind: 'text', text: `${TEXT}\nระดับผลการประเมิน : ต้องปรับปรุงโดยด่วน` });
    if (!answer.ok) throw new Error('refused');
    expect(valuesOf(answer.value)['level']).toBe('ต้องปรับปรุงโดยด่วน');
    expect(answer.notices.map(({ message }) => message).join('\n')).toContain('ต้นทางระบุระดับ “ต้องปรับปรุงโดยด่วน”');
    expect(valuesOf(await book.get('readImport', { kind: 'text', text: `${TEXT}\nระดับ ผ่าน` }))['level']).toBeUndefined();
  });
});

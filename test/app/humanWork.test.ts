/** What people typed stays (DESIGN D4), and a run that changes nothing writes nothing. */
import { describe, expect, test } from '@jest/globals';
import { KHAM_NIAM } from '../ita/published';
import { type AddOn, imported, pastedResult } from './addOn';
import { setting } from './cells';

const TEXT = pastedResult('องค์การบริหารส่วนตำบลตัวอย่าง อำเภอบ้านตัวอย่าง จังหวัดศรีสะเกษ', 2568, KHAM_NIAM);

const sheetOf = (book: AddOn, tab: string) => book.host.state.spreadsheet.sheets.find(({ name }) => name === tab)!;

/** The cell below a header, n-th row of the table. */
function cellAt(book: AddOn, tab: string, header: string, row = 1) {
  const { rows } = sheetOf(book, tab);
  const headerRow = rows.findIndex((line) => line.some((cell) => cell?.value === header));
  const column = rows[headerRow]!.findIndex((cell) => cell?.value === header);
  return rows[headerRow + row]![column]!;
}

const snapshot = (book: AddOn): string => JSON.stringify(book.host.state.spreadsheet.sheets);

async function planned(): Promise<AddOn> {
  const book = await imported(TEXT);
  setting(book, 'เรื่องที่นำเข้าแผน', 'ต่ำกว่าเกณฑ์');
  await book.get('runAnalysis');
  await book.get('runPlan', []);
  return book;
}

test('an edited cell of the plan stays through regenerations, an untouched one follows the scores', async () => {
  const book = await planned();
  const steps = cellAt(book, 'แผนมาตรการ', 'ขั้นตอน');
  steps.value = 'ขั้นตอนที่หน่วยงานเขียนเอง';
  cellAt(book, 'คะแนนตัวชี้วัด', 'คะแนน', 9).value = 70;
  expect(await book.get('runPlan', [])).toMatchObject({ added: 0, updated: 3, kept: 1 });
  expect(cellAt(book, 'แผนมาตรการ', 'ขั้นตอน').value).toBe('ขั้นตอนที่หน่วยงานเขียนเอง');
  expect(String(cellAt(book, 'แผนมาตรการ', 'ผลการวิเคราะห์').value)).toContain('70.00');
});

test('an edited strength of the analysis stays', async () => {
  const book = await planned();
  cellAt(book, 'ผลวิเคราะห์', 'จุดแข็ง').value = 'จุดแข็งตามที่ประชุมเห็นชอบ';
  await book.get('runAnalysis');
  expect(cellAt(book, 'ผลวิเคราะห์', 'จุดแข็ง').value).toBe('จุดแข็งตามที่ประชุมเห็นชอบ');
});

test('a second run without changes writes no cell', async () => {
  const book = await planned();
  const before = snapshot(book);
  await book.get('runAnalysis');
  await book.get('runPlan', []);
  await book.get('runAnalysis');
  expect(snapshot(book)).toBe(before);
});

test('a deleted plan row does not come back unasked, and does when asked', async () => {
  const book = await planned();
  const { rows } = sheetOf(book, 'แผนมาตรการ');
  const headerRow = rows.findIndex((line) => line.some((cell) => cell?.value === 'มาตรการ'));
  rows.splice(headerRow + 1, 1);
  const view = await book.get('runPlan', []);
  expect(view).toMatchObject({ added: 0 });
  expect(view.dismissed).toHaveLength(1);
  expect(await book.get('runPlan', [view.dismissed[0]!.id])).toMatchObject({ added: 1 });
});

describe('preparing again', () => {
  const form = {
    name: 'องค์การบริหารส่วนตำบลตัวอย่าง',
    shortName: '',
    type: '',
    district: 'บ้านตัวอย่าง',
    province: 'ศรีสะเกษ',
    website: '',
    fiscalYear: 2568,
  };

  test('over a workbook in use keeps every cell', async () => {
    const book = await planned();
    const values = () =>
      JSON.stringify(
        book.host.state.spreadsheet.sheets.map(({ name, rows }) => [
          name,
          rows.map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? '')),
        ]),
      );
    await book.get('setUp', form);
    const before = values();
    await book.get('setUp', form);
    expect(values()).toBe(before);
  });

  test('finds renamed and reordered tabs by their mark, and recreates a deleted one', async () => {
    const book = await planned();
    sheetOf(book, 'คะแนนตัวชี้วัด').name = 'คะแนนของเรา';
    const { spreadsheet } = book.host.state;
    const gone = sheetOf(book, 'ติดตามผล');
    spreadsheet.sheets = spreadsheet.sheets.filter((sheet) => sheet !== gone).reverse();
    spreadsheet.metadata = spreadsheet.metadata.filter(({ place }) => !('sheetId' in place) || place.sheetId !== gone.id);
    const result = await book.get('setUp', form);
    expect(result.created).toEqual(['ติดตามผล']);
    expect(await book.get('runAnalysis')).toMatchObject({ total: '93.00' });
  });
});

test('whichever service call fails, the plan is never half lost: the next run completes it', async () => {
  for (let failAtCall = 1; failAtCall <= 16; failAtCall++) {
    const book = await imported(TEXT);
    const result = await book.host.run('runPlan', [[]], { failAtCall });
    const answer = result.value as {
      readonly ok: boolean;
      readonly notices: readonly { readonly code: string; readonly message: string }[];
    };
    if (result.error === undefined && !answer.ok) expect(answer.notices[0]).toMatchObject({ code: 'FAULT' });
    const view = await book.get('runPlan', []);
    expect(view.gaps).toEqual([]);
    expect(cellAt(book, 'แผนมาตรการ', 'มาตรการ').value).not.toBe('');
  }
});

test('preparing for another year does not pass old scores off as new ones', async () => {
  const book = await planned();
  const answer = await book.ask('setUp', {
    name: 'องค์การบริหารส่วนตำบลตัวอย่าง',
    shortName: '',
    type: '',
    district: '',
    province: '',
    website: '',
    fiscalYear: 2567,
  });
  expect(answer).toMatchObject({ ok: false, notices: [{ code: 'OTHER_YEAR' }] });
  expect(await book.get('runAnalysis')).toMatchObject({ total: '93.00' });
});

test('what a report lacks leads to the sheet under the name that people gave it', async () => {
  const book = await imported(TEXT);
  sheetOf(book, 'แผนมาตรการ').name = 'แผนปี 2569';
  const { notices } = await book.get('previewReport', {
    kind: 'measures',
    layout: '',
    digits: 'thai',
    round: 12,
    without: [],
    replace: '',
  });
  const notice = notices.find(({ code }) => code === 'REPORT_NO_MEASURES')!;
  expect(notice.place).toEqual({ sheet: 'แผนปี 2569', cell: 'A1' });
  expect(await book.ask('goTo', notice.place!)).toMatchObject({ ok: true });
  expect(book.host.state.spreadsheet.activeSheetId).toBe(sheetOf(book, 'แผนปี 2569').id);
  sheetOf(book, 'แผนปี 2569').name = 'แผนใหม่';
  expect(await book.ask('goTo', notice.place!)).toMatchObject({ ok: false, notices: [{ code: 'PLACE_GONE' }] });
});

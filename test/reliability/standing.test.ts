/** What stood in a cell comes back as what it was: text that Sheets would read as something else stays text, a day a day. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { interpret } from '../../src/host/services/typed';
import { applyToGrid, diff } from '../../src/workbook';
import { asItStands } from '../../src/workbook/write/standing';
import { type AddOn, imported, pastedResult } from '../app/addOn';
import { columnOf, headerOf, sheetOf } from '../app/cells';
import { ANG_THONG, ANG_THONG_ITEMS } from '../ita/published';
import { changeScores } from './workbooks';

const TEXTS = [
  '2025-01-05',
  '5/1/24',
  '12',
  '007',
  '1-2',
  'TRUE',
  "'คำ",
  '3.',
  '10%',
  '฿1,200',
  '5 ม.ค. 2567',
  '1:30 PM',
  '(5)',
  '=A1',
  '-5',
  '.5',
];

const AGENCY = 'องค์การบริหารส่วนจังหวัดพะเยา';

/** The cells below a header, as the host holds them. */
function cellsOf(book: AddOn, tab: string, header: string) {
  const { row, column } = headerOf(book, tab, header);
  return sheetOf(book, tab)
    .rows.slice(row + 1)
    .map((line) => line[column] ?? null);
}

/** Puts text into cells without a number format, as an apostrophe or a paste does; a true day into the last of them. */
function plant(book: AddOn, tab: string, header: string): void {
  const { row, column } = headerOf(book, tab, header);
  const { rows } = sheetOf(book, tab);
  TEXTS.forEach((value, index) => {
    rows[row + 1 + index]![column] = { value };
  });
  rows[row + 1 + TEXTS.length]![column] = { value: 45_662, format: { numberFormat: 'yyyy-MM-dd' } };
}

test('taking an import back gives the cells the very text they held, and a day its day', async () => {
  const book = await imported(pastedResult(AGENCY, 2566, ANG_THONG, ANG_THONG_ITEMS));
  const tab = 'คะแนนรายข้อ';
  const header = 'คะแนน EIT ส่วนที่ 1';
  plant(book, tab, header);
  const before = cellsOf(book, tab, header).map((cell) => cell?.value ?? '');
  const preview = await book.get('readImport', {
    kind: 'text',
    text: pastedResult(
      AGENCY,
      2566,
      ANG_THONG,
      ANG_THONG_ITEMS.map((score) => ({ ...score, value: 50 })),
    ),
  });
  const decisions = Object.fromEntries(preview.conflicts.map(({ key }) => [key, 0]));
  await book.get('applyImport', { ticket: preview.ticket, skip: [], decisions, withMeasures: false });
  const imported2 = cellsOf(book, tab, header).map((cell) => cell?.value ?? '');
  expect(imported2).not.toEqual(before);
  await book.get('undoImport');
  expect(cellsOf(book, tab, header).map((cell) => cell?.value ?? '')).toEqual(before);
  expect(columnOf(book, tab, 'รหัสข้อ').length).toBeGreaterThan(10);
});

test('a text between cells that a run writes is sent so that it stays that text', () => {
  const text = fc.oneof(
    fc.constantFrom(...TEXTS),
    fc.stringMatching(/^[-+(฿$]{0,2}[0-9.,:/ %-]{1,12}[)%]?$/),
    fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
    fc.string(),
  );
  fc.assert(
    fc.property(text, (value) => {
      if (value.trim() === '') return;
      const grid = { id: 'history', sheet: 'ก', cells: [['x', value, 'z']], days: new Set<string>() } as const;
      const sent = asItStands(grid, 1, 2);
      for (const locale of ['th_TH', 'en_US', 'de_DE'])
        expect(interpret(sent, undefined, { timeZone: 'Asia/Bangkok', locale })).toEqual({ value });
      const [change] = diff(grid, [['a', value, 'c']]);
      expect(applyToGrid(grid, [change!]).cells[0]?.[1]).toBe(value);
    }),
    { numRuns: 500 },
  );
});

test('a day is sent as a day', () => {
  const grid = { id: 'history', sheet: 'ก', cells: [['2025-01-05', '2025-01-05']], days: new Set(['1 2']) } as const;
  expect([asItStands(grid, 1, 1), asItStands(grid, 1, 2)]).toEqual(["'2025-01-05", '2025-01-05']);
});

test('an analysis taken back leaves what people wrote beside it as it was', async () => {
  const book = await imported(pastedResult(AGENCY, 2566, ANG_THONG, ANG_THONG_ITEMS));
  await book.get('runAnalysis');
  const { row, column } = headerOf(book, 'ผลวิเคราะห์', 'ข้อเสนอแนะ');
  const { rows } = sheetOf(book, 'ผลวิเคราะห์');
  TEXTS.forEach((value, index) => {
    rows[row + 1 + index]![column] = { ...rows[row + 1 + index]![column], value };
  });
  changeScores(book);
  await book.get('runAnalysis');
  await book.get('undoLast');
  expect(TEXTS.map((_, index) => rows[row + 1 + index]![column]?.value)).toEqual(TEXTS);
});

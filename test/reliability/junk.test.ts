/** A whole other table pasted below a sheet of ours: the lists stay short enough to read, and the work grows with the rows and no faster. */
import { expect, test } from '@jest/globals';
import type { Ports } from '../../src/app';
import { problemsOf } from '../../src/app/checkWorkbook';
import { understood } from '../../src/app/open';
import type { HostState } from '../../src/host/model';
import { type Cell, type Grid, type Grids, SHEET_IDS, SHEET_NAMES, type SheetId } from '../../src/model';
import type { AddOn } from '../app/addOn';
import { columnOf, headerOf, sheetOf } from '../app/cells';
import { addOnOf } from './host';
import { busy } from './workbooks';

const PASTED = 1500;

/** Rows of another table, with words and numbers in every column. */
function paste(book: AddOn, tab: string, header: string, count: number): void {
  const sheet = sheetOf(book, tab);
  const start = headerOf(book, tab, header).row + columnOf(book, tab, header).length + 1;
  sheet.maxRows += count;
  for (let row = 0; row < count; row++)
    sheet.rows[start + row] = Array.from({ length: 12 }, (_, column) => ({
      value: column % 3 === 0 ? row : `รายการพัสดุที่ ${row} ชิ้น ${column}`,
    }));
  for (let row = 0; row < sheet.rows.length; row++) sheet.rows[row] ??= [];
}

const PLACES = [
  ['คะแนนตัวชี้วัด', 'คะแนน'],
  ['คะแนนรายข้อ', 'รหัสข้อ'],
  ['แผนมาตรการ', 'มาตรการ'],
  ['ติดตามผล', 'มาตรการ'],
  ['คะแนนย้อนหลัง', 'ปีงบประมาณ (พ.ศ.)'],
  ['คลังมาตรการ', 'ชนิด'],
] as const;

const ready = busy().then(({ host }) => JSON.stringify(host.state));

const fresh = async (): Promise<AddOn> => addOnOf(JSON.parse(await ready) as HostState);

test.each(PLACES)(
  'another table pasted below %s is told in a list that people can read',
  async (tab, header) => {
    const book = await fresh();
    const { calls: usual } = await book.host.run('runCheck', []);
    paste(book, tab, header, PASTED);
    const check = await book.get('runCheck');
    expect(book.lastCalls()).toBeLessThanOrEqual(usual.total + 3);
    const kinds = new Map<string, number>();
    for (const { code } of check.notices) kinds.set(code, (kinds.get(code) ?? 0) + 1);
    for (const [code, count] of kinds) expect([code, Math.min(count, 401)]).toEqual([code, Math.min(count, 400)]);
    expect(check.notices.length).toBeLessThan(PASTED);
    expect(columnOf(book, 'ผลการตรวจ', 'รหัสอ้างอิง').length).toBeLessThan(PASTED);
    const page = JSON.stringify(await book.get('getPlan'));
    expect(page.length).toBeLessThan(1_000_000);
  },
  120_000,
);

/** Rows of ติดตามผล as the first one, as if people had copied them; what tells one from the other is theirs alone. */
function copyResults(book: AddOn, count: number): void {
  const sheet = sheetOf(book, 'ติดตามผล');
  const { row } = headerOf(book, 'ติดตามผล', 'มาตรการ');
  const own = sheet.rows[row]!.findIndex((cell) => cell?.value === 'มาตรการ');
  const last = row + columnOf(book, 'ติดตามผล', 'มาตรการ').length;
  sheet.maxRows += count;
  for (let index = 1; index <= count; index++) {
    sheet.rows[last + index] = sheet.rows[row + 1]!.map((cell, column) =>
      column === own
        ? { value: `มาตรการของหน่วยงานที่ ${index}` }
        : HIDDEN.has(String(sheet.rows[row]![column]?.value))
          ? null
          : cell && { ...cell },
    );
  }
}

const HIDDEN = new Set(['รหัสมาตรการ', 'รหัสแถว']);

test.each([
  ['แผนมาตรการ', (book: AddOn) => paste(book, 'แผนมาตรการ', 'มาตรการ', PASTED), 'measures'],
  ['ติดตามผล', (book: AddOn) => copyResults(book, 2 * PASTED + 1), 'progress'],
] as const)(
  'a report of more rows of %s than one can hold is refused in a sentence, before anything is composed',
  async (tab, fill, kind) => {
    const book = await fresh();
    fill(book);
    const choice = { kind, layout: kind === 'measures' ? 'L1' : '', digits: 'arabic', round: 6, without: [], replace: '' } as const;
    for (const call of ['previewReport', 'startReport'] as const) {
      const answer = await book.ask(call, choice);
      const last =
        call === 'startReport' && answer.ok ? await book.ask('continueReport', (answer.value as { ticket: string }).ticket) : answer;
      expect(last).toMatchObject({ ok: false, notices: [{ code: 'REPORT_LONG', message: expect.stringContaining(tab) }] });
    }
    expect(book.host.state.files).toEqual([]);
  },
  120_000,
);

/** The grids of a workbook whose cells count how often they are read. */
function counted(book: AddOn): { readonly grids: Grids; readonly reads: () => number } {
  let reads = 0;
  const watched = (row: readonly Cell[]): readonly Cell[] =>
    new Proxy(row, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
        return Reflect.get(target, key, receiver);
      },
    });
  const grids = Object.fromEntries(
    SHEET_IDS.flatMap((id): readonly (readonly [SheetId, Grid])[] => {
      const sheet = book.host.state.spreadsheet.sheets.find(({ name }) => name === SHEET_NAMES[id]);
      if (!sheet) return [];
      const width = Math.max(...sheet.rows.map((row) => row.length));
      const cells = sheet.rows.map((row) => watched(Array.from({ length: width }, (_, column) => row[column]?.value ?? '')));
      return [[id, { id, sheet: sheet.name, cells }]];
    }),
  );
  return { grids, reads: () => reads };
}

test.each(PLACES)(
  'the check reads each cell below %s so many times and no more, however many rows there are',
  async (tab, header) => {
    const ports = { clock: { today: () => '2025-09-01' } } as Ports;
    const reads: number[] = [];
    for (const count of [400, 600, 1000]) {
      const book = await fresh();
      paste(book, tab, header, count);
      const watched = counted(book);
      problemsOf(understood(ports, watched.grids, SHEET_IDS), '2025-09-01');
      reads.push(watched.reads());
    }
    const [few = 0, some = 0, many = 0] = reads;
    expect((many - some) / (some - few)).toBeLessThan(2.1);
  },
  120_000,
);

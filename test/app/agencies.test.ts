/** หลายหน่วยงาน in the add-on: the same figures as the command, bounded calls, clear refusals, nobody's cell touched. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AgencyRow, identify, syntheticRows } from '../../src/agencies';
import { type Engine, openEngine } from '../../src/cli/agencies/engine';
import type { AgenciesView, Answer } from '../../src/ui/contract';
import { SCHEMAS } from '../../src/workbook';
import { type AddOn, addOn, rowsOf } from './addOn';

const ROOT = resolve(__dirname, '../..');
const TAB = 'หลายหน่วยงาน';
const COLUMNS = SCHEMAS.agencies.columns;
const HEADER_ROW = 3;

const at = (key: string): number => COLUMNS.findIndex((column) => column.key === key);

async function run(book: AddOn): Promise<{ readonly answer: Answer<AgenciesView>; readonly calls: number }> {
  const result = await book.host.call('assessAgencies', []);
  if (result.error) throw new Error(result.error.stack);
  return { answer: result.value as Answer<AgenciesView>, calls: result.calls.total };
}

/** Puts rows below the headings as a paste would; numbers with all their digits. */
function paste(book: AddOn, rows: readonly AgencyRow[]): void {
  const sheet = book.host.state.spreadsheet.sheets.find(({ name }) => name === TAB);
  if (!sheet) throw new Error('no sheet');
  sheet.maxRows = Math.max(sheet.maxRows, HEADER_ROW + rows.length);
  rows.forEach((row, index) => {
    const values: Readonly<Record<string, string | number>> = {
      year: row.year,
      agency: row.agency,
      type: row.type,
      district: row.district,
      province: row.province,
      ...row.scores,
    };
    const cells = COLUMNS.map(({ key }) => {
      const value = values[key];
      return value === undefined ? null : { value };
    });
    sheet.rows[HEADER_ROW + index] = cells as never;
  });
}

async function withSheet(rows: readonly AgencyRow[]): Promise<AddOn> {
  const book = addOn();
  expect((await run(book)).answer).toMatchObject({ ok: true, value: { made: true } });
  paste(book, rows);
  return book;
}

const nation = (agencies: number, years: readonly number[] = [2568]): readonly AgencyRow[] => [
  ...syntheticRows({ agencies, years, seed: 99 }),
];

describe('the sheet of many agencies', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine(ROOT);
  });
  afterAll(() => engine.close());

  test('gives every row the figures that the command gives, to the last digit', async () => {
    const rows = nation(60, [2565, 2567, 2568]).map((row, index) =>
      // Unrounded scores, and holes.
      ({
        ...row,
        scores: Object.fromEntries(
          Object.entries(row.scores)
            .filter((_, score) => (index + score) % 17 !== 0)
            .map(([key, value]) => [key, (value as number) * 0.987654321]),
        ),
      }),
    );
    const book = await withSheet(rows);
    expect((await run(book)).answer).toMatchObject({ ok: true, value: { agencies: rows.length, left: 0 } });
    await engine.add(identify(rows).rows);
    await engine.assess();
    const found = new Map((await engine.answer('ranking')).map((row) => [`${row['agency']}|${row['year']}`, row]));
    expect(found.size).toBe(rows.length);
    const cells = rowsOf(book, TAB);
    rows.forEach((row, index) => {
      const own = found.get(`${row.agency}|${row.year}`);
      const here = cells[HEADER_ROW + index] ?? [];
      const level = own?.['level'] ? `${own['level']}${own['provisional'] ? ' (เบื้องต้น)' : ''}` : '';
      expect([here[at('total')], here[at('level')], here[at('IIT')], here[at('EIT')], here[at('OIT')], here[at('place')]]).toEqual([
        own?.['total'] ?? '',
        level,
        own?.['iit'] ?? '',
        own?.['eit'] ?? '',
        own?.['oit'] ?? '',
        own?.['place'] ?? '',
      ]);
      expect(String(here[at('below')]) === '' ? 0 : String(here[at('below')]).split(', ').length).toBe(own?.['below']);
    });
  });

  test('costs as many calls for a thousand rows as for ten, and above that nothing is computed', async () => {
    const small = await withSheet(nation(10));
    const large = await withSheet(nation(1000));
    const [few, many] = [await run(small), await run(large)];
    expect(many.answer).toMatchObject({ ok: true, value: { agencies: 1000, left: 0 } });
    // The note of what is about to be written makes its tab longer once.
    expect(many.calls).toBeLessThanOrEqual(few.calls + 2);
    expect(few.calls).toBeLessThanOrEqual(18);
    const over = await withSheet(nation(1001));
    const { answer } = await run(over);
    expect(answer).toMatchObject({ ok: false, notices: [{ code: 'AGENCIES_MANY' }] });
    expect(rowsOf(over, TAB)[HEADER_ROW]?.[at('total')] ?? '').toBe('');
  });

  test('rows that nobody can compute say why beside them; the others go on', async () => {
    const [a, b, c, d] = nation(4) as [AgencyRow, AgencyRow, AgencyRow, AgencyRow];
    const book = await withSheet([
      a,
      { ...b, scores: { ...b.scores, 'indicator:3': 185 } },
      { ...c, agency: '' },
      { ...d, scores: {} },
      { ...a, scores: { ...a.scores, 'indicator:1': 1 } },
    ]);
    expect((await run(book)).answer).toMatchObject({ ok: true, value: { agencies: 0, left: 5 } });
    const notes = rowsOf(book, TAB)
      .slice(HEADER_ROW, HEADER_ROW + 5)
      .map((row) => String(row[at('note')]));
    expect(notes[0]).toMatch(/มากกว่าหนึ่งแถว/);
    expect(notes[1]).toMatch(/185/);
    expect(notes[2]).toMatch(/ชื่อหน่วยงาน/);
    expect(notes[3]).toMatch(/ยังไม่มีคะแนน/);
    expect(notes[4]).toBe(notes[0]);
  });

  test('a second run changes nothing, and what people typed stays', async () => {
    const book = await withSheet(nation(5));
    await run(book);
    const before = rowsOf(book, TAB);
    const again = await run(book);
    expect(again.answer).toMatchObject({ ok: true });
    expect(rowsOf(book, TAB)).toEqual(before);
    expect(before[HEADER_ROW]?.[at('agency')]).toBe(nation(1)[0]?.agency);
  });

  test('without rows it says what to do, and undoing the command works', async () => {
    const book = addOn();
    await run(book);
    expect((await run(book)).answer).toMatchObject({ ok: false, notices: [{ code: 'AGENCIES_NONE' }] });
    paste(book, nation(3));
    await run(book);
    expect(await book.get('undoLast')).toMatchObject({ command: 'หลายหน่วยงาน' });
    expect(rowsOf(book, TAB)[HEADER_ROW]?.[at('total')] ?? '').toBe('');
  });
});

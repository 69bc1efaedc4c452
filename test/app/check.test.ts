/** The checker on the built bundle: every kind of bad value in a score cell, corrections, and our own reports held against their workbook. */
import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../src/host/model';
import type { CheckView } from '../../src/ui/contract';
import { ANG_THONG, ANG_THONG_ITEMS, KHAM_NIAM, KHAO_THONG } from '../ita/published';
import { type AddOn, imported, makeReport, pastedResult } from './addOn';

const TEXT = pastedResult('องค์การบริหารส่วนตำบลดอนตัวอย่าง อำเภอบ้านโฮ่ง จังหวัดลำพูน', 2568, KHAM_NIAM);

/** Changes the cell right of this name (a score beside its indicator, an answer beside its label). */
function edit(book: AddOn, tab: string, name: string, right: number, change: Partial<Cell>): string {
  const sheet = book.host.state.spreadsheet.sheets.find((one) => one.name === tab)!;
  const row = sheet.rows.findIndex((cells) => cells.some((cell) => cell?.value === name));
  const column = sheet.rows[row]!.findIndex((cell) => cell?.value === name) + right;
  sheet.rows[row]![column] = { ...sheet.rows[row]![column]!, ...change };
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

const score = (book: AddOn, change: Partial<Cell>): string => edit(book, 'คะแนนตัวชี้วัด', 'การใช้งบประมาณ', 1, change);

const at = (view: CheckView, cell: string) => view.notices.filter(({ place }) => place?.cell === cell);

describe('every kind of bad value in a score cell has a message of its own with its cell', () => {
  test('no two say the same, and each names what was found', async () => {
    const book = await imported(TEXT);
    const kinds: readonly (readonly [string, Partial<Cell>, string, RegExp])[] = [
      ['words', { value: 'ninety-five' }, 'SCORE_NOT_NUMBER', /ninety-five/],
      ['a comma for the point', { value: '9,5' }, 'SCORE_COMMA', /9\.5/],
      ['a lost point', { value: 950 }, 'SCORE_RANGE', /950.*จุดทศนิยม.*95/],
      ['a negative score', { value: -1 }, 'SCORE_RANGE', /ติดลบ/],
      ['a little more than 100', { value: 100.001 }, 'SCORE_RANGE', /เกิน 100 เล็กน้อย/],
      ['Thai digits as text', { value: '๑๐๐.๐๐๐' }, 'SCORE_AS_TEXT', /๑๐๐\.๐๐๐.*100/],
      ['nothing among scores', { value: '' }, 'SCORE_BLANK', /ยังไม่มีคะแนน/],
      ['an error of a formula', { value: '#REF!' }, 'SCORE_ERROR', /#REF!/],
      ['a date', { value: 45_300, format: { numberFormat: 'd/m/yyyy' } }, 'SCORE_DATE', /วันที่/],
      ['the text of a formula', { value: '=A1+' }, 'SCORE_FORMULA', /=A1\+/],
      ['letters among digits', { value: 'O1' }, 'SCORE_LETTERS', /O1/],
      ['two numbers', { value: '92 95' }, 'SCORE_TWO_NUMBERS', /92 95/],
    ];
    const said = new Set<string>();
    const before = { value: 100, format: { numberFormat: '0.00' } };
    for (const [, change, code, words] of kinds) {
      const cell = score(book, change);
      const found = at(await book.get('runCheck'), cell).find((notice) => notice.code === code);
      expect({ code, message: found?.message, sheet: found?.place?.sheet }).toMatchObject({
        message: expect.stringMatching(words),
        sheet: 'คะแนนตัวชี้วัด',
      });
      expect(found?.message).not.toMatch(/: :|undefined|\{/);
      said.add(found!.message.replace(/[“"].*?[”"]|[\d.-]+/g, ''));
      score(book, before);
    }
    expect(said.size).toBe(kinds.length);
    expect((await book.get('runCheck')).notices).toEqual([]);
  });

  test('an error stops the analysis before anything is written', async () => {
    const book = await imported(TEXT);
    score(book, { value: 'ninety-five' });
    expect(await book.ask('runAnalysis')).toMatchObject({ ok: false, notices: [{ code: 'SCORE_NOT_NUMBER' }] });
  });
});

describe('certain corrections', () => {
  test('one of a kind, then all of a kind', async () => {
    const book = await imported(TEXT);
    const sheet = 'คะแนนตัวชี้วัด';
    const names = ['การใช้งบประมาณ', 'การใช้อำนาจ', 'การเปิดเผยข้อมูล'];
    const cells = names.map((name) => edit(book, sheet, name, 1, { value: '๙๐.๕๐' }));
    const fixable = (view: CheckView) => view.notices.filter(({ code, fix }) => code === 'SCORE_AS_TEXT' && fix !== null);
    const found = fixable(await book.get('runCheck'));
    expect(found.map(({ place }) => place?.cell).sort()).toEqual([...cells].sort());
    const left = fixable(await book.get('applyFixes', [found[0]!.fix!.id]));
    expect(left).toHaveLength(2);
    expect(
      fixable(
        await book.get(
          'applyFixes',
          left.map(({ fix }) => fix!.id),
        ),
      ),
    ).toEqual([]);
  });

  test('two in one cell are both made', async () => {
    const book = await imported(TEXT);
    await book.get('runPlan', []);
    const sheet = book.host.state.spreadsheet.sheets.find(({ name }) => name === 'แผนมาตรการ')!;
    const header = sheet.rows.findIndex((cells) => cells.some((cell) => cell?.value === 'วิธีการ'));
    const column = sheet.rows[header]!.findIndex((cell) => cell?.value === 'วิธีการ');
    sheet.rows[header + 1]![column] = { value: 'จัดทำเวปไซต์เพื่อให้เพื่อให้ประชาชนใช้' };
    const view = await book.get('runCheck');
    const ids = view.notices.flatMap(({ fix, place }) => (fix && place?.sheet === 'แผนมาตรการ' ? [fix.id] : []));
    expect(ids).toHaveLength(2);
    await book.get('applyFixes', ids);
    expect(sheet.rows[header + 1]![column]?.value).toBe('จัดทำเว็บไซต์เพื่อให้ประชาชนใช้');
  });
});

describe('our own reports, dropped on the document checker', () => {
  test.each([
    ['a year with ten scores', TEXT],
    ['a year of the old levels', pastedResult('องค์การบริหารส่วนตำบลทุ่งตัวอย่าง อำเภอเมือง จังหวัดน่าน', 2564, KHAO_THONG)],
    ['a year with item scores, one of them inferred', pastedResult('องค์การบริหารส่วนจังหวัดลำพูน จังหวัดลำพูน', 2566, ANG_THONG, ANG_THONG_ITEMS)],
  ])(
    '%s: no finding in any kind, in either digits',
    async (_what, text) => {
      const book = await imported(text);
      await book.get('runAnalysis');
      await book.get('runPlan', []);
      const { kinds } = await book.get('getReports');
      for (const { kind } of kinds.filter((one) => one.kind !== 'progress'))
        for (const digits of ['thai', 'arabic'] as const) {
          const { bytes } = await makeReport(book, kind, { digits });
          const findings = await book.get('checkDocument', { kind: 'file', name: `${kind}.docx`, base64: bytes.toString('base64') });
          expect({ kind, digits, findings }).toEqual({ kind, digits, findings: [] });
        }
    },
    180_000,
  );
});

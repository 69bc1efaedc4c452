/** Small parts of the page that need no browser: where links may lead, what typing means. */
import { describe, expect, test } from '@jest/globals';
import { withBreaks, withoutBreaks } from '../../src/host/web/grid/breaks';
import { typedCells } from '../../src/host/web/grid/edits';
import { target } from '../../src/host/web/links';

describe('a cell’s link', () => {
  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'vbscript:x',
    'ไม่ใช่ลิงก์',
    '',
  ])('never leads to %j', (link) => expect(target(link)).toBeNull());
  test('leads to the web, or to a cell of this workbook', () => {
    expect(target('https://example.go.th/รายงาน')).toMatchObject({ kind: 'outside' });
    expect(target('#gid=12&range=D5')).toEqual({ kind: 'cell', sheet: 12, range: 'D5' });
    expect(target('https://docs.google.com/spreadsheets/d/local/edit#gid=0')).toEqual({ kind: 'cell', sheet: 0, range: 'A1' });
  });
});

describe('what was typed', () => {
  test('values, formulas, cleared cells and lines; a change of looks alone is no typing', () => {
    const typed = typedCells({
      0: { 0: { v: 92.5 }, 1: { f: '=A1+1', v: null }, 2: null },
      4: { 0: { p: { body: { dataStream: 'หนึ่ง\rสอง\r\n' } } }, 1: { s: { bl: 1 } }, 2: { v: 1, t: 3 } },
    });
    expect(typed).toEqual([
      { row: 1, column: 1, value: 92.5 },
      { row: 1, column: 2, value: '=A1+1' },
      { row: 1, column: 3, value: '' },
      { row: 5, column: 1, value: 'หนึ่ง\nสอง' },
      { row: 5, column: 3, value: true },
    ]);
  });
  test('a percentage or date keeps the look that typing gave it', () => {
    expect(typedCells({ 0: { 0: { v: 0.85, s: { n: { pattern: '0%' } } } } })).toEqual([{ row: 1, column: 1, value: 0.85, format: '0%' }]);
  });
  test('break marks of the screen never reach the model', () => {
    const text = 'การเปิดเผยข้อมูลสาธารณะ 2568';
    expect(withBreaks(text)).not.toBe(text);
    expect(withoutBreaks(withBreaks(text))).toBe(text);
    expect(typedCells({ 0: { 0: { v: withBreaks(text) } } })[0]?.value).toBe(text);
  });
});

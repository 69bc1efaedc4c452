/** Small parts of the page that need no browser: where links may lead, where keys lead, tables as text. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wishOf } from '../../src/host/web/desk/keys';
import { withBreaks } from '../../src/host/web/grid/breaks';
import { areaOf, type Field, target, within } from '../../src/host/web/grid/move';
import { isKnown } from '../../src/host/web/grid/rules';
import { fromTsv, toTsv } from '../../src/host/web/grid/tsv';
import { documentOf, isMadeHere, linkHere, target as linkTarget } from '../../src/host/web/links';
import { clock, moment } from '../../src/host/web/when';

const HERE = 'http://127.0.0.1:4180';

describe('a cell’s link', () => {
  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'vbscript:x',
    'ไม่ใช่ลิงก์',
    '',
  ])('never leads to %j', (link) => expect(linkTarget(link, HERE)).toBeNull());
  test('a Google document may be one that was made here', () => {
    expect(linkTarget('https://docs.google.com/document/d/file-1/edit', HERE)).toMatchObject({ kind: 'document', id: 'file-1' });
  });
  test('leads to the web, or to a cell of this workbook', () => {
    expect(linkTarget('https://example.go.th/รายงาน', HERE)).toMatchObject({ kind: 'outside' });
    expect(linkTarget('#gid=12&range=D5', HERE)).toEqual({ kind: 'cell', sheet: 12, range: 'D5' });
    expect(linkTarget('https://docs.google.com/spreadsheets/d/local/edit#gid=0', HERE)).toEqual({ kind: 'cell', sheet: 0, range: 'A1' });
  });
});

describe('the copied address of a document that was made here', () => {
  test('leads to the studio, and back to the document', () => {
    const here = linkHere('https://docs.google.com/document/d/file-1/edit', 'http://127.0.0.1:4180');
    expect(here).toBe('http://127.0.0.1:4180/#document=file-1');
    expect(documentOf(new URL(here ?? '').hash)).toBe('file-1');
  });
  test.each(['https://example.go.th/docs.google.com/document/d/x', 'รายงาน', ''])('%j stays as it is', (text) =>
    expect(linkHere(text, 'http://127.0.0.1:4180')).toBeNull(),
  );
  test.each(['', '#document=', '#document=<b>', '#gid=0'])('%j asks for no document', (hash) => expect(documentOf(hash)).toBeNull());
});

describe('an address in an answer to a page', () => {
  test.each([
    ['https://docs.google.com/document/d/file-89c4976d/edit', true],
    ['https://docs.google.com/document/d/1AbCdEf/edit', false],
    ['โปรดดู https://docs.google.com/document/d/file-89c4976d/edit', false],
  ])('%j is that of a document made here: %j', (text, made) => expect(isMadeHere(text)).toBe(made));
  test('is still known as one once it leads here', () => {
    expect(linkTarget(`${HERE}/#document=file-1`, HERE)).toMatchObject({ kind: 'document', id: 'file-1' });
    expect(linkHere(`${HERE}/#document=file-1`, HERE)).toBe(`${HERE}/#document=file-1`);
    expect(linkTarget('http://127.0.0.1:9/#document=file-1', HERE)).toMatchObject({ kind: 'outside' });
  });
});

describe('moments', () => {
  test('are said in one form, in Thailand’s time and the Buddhist year', () => {
    expect(moment('2026-11-22T02:13:26Z')).toBe('22 พฤศจิกายน 2569 เวลา 09.13 น.');
    expect(moment('2026-12-31T17:00:00Z')).toBe('1 มกราคม 2570 เวลา 00.00 น.');
    expect(clock('2026-11-22T02:13:26Z')).toBe('09.13.26 น.');
  });
});

describe('words of Thai', () => {
  test('lines may break between them on the screen, and the text itself stays', () => {
    const text = 'การเปิดเผยข้อมูลสาธารณะ 2568';
    expect(withBreaks(text)).not.toBe(text);
    expect(withBreaks(text).replace(/\u200b/g, '')).toBe(text);
  });
});

describe('tables on the clipboard', () => {
  const cell = fc
    .array(fc.constantFrom('ก', 'น้ำ', ' ', '\t', '\n', '"', '""', 'x', '=1', ','), { maxLength: 6 })
    .map((parts) => parts.join(''));
  test('any table comes back as it was written', () => {
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(table, (rows) => {
        // One empty cell alone is nothing on the clipboard, and a last line end ends the last row.
        fc.pre(rows.length > 1 || rows[0]?.length !== 1 || rows[0][0] !== '');
        fc.pre(rows.at(-1)?.join('') !== '' || (rows.at(-1)?.length ?? 0) > 1);
        expect(fromTsv(toTsv(rows))).toEqual(rows);
      }),
    );
  });
  test.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a\nb"\tc', [['a\nb', 'c']]],
    ['5" ท่อ\t"ยังไม่ปิด', [['5" ท่อ', '"ยังไม่ปิด']]],
    ['"a"b\tc', [['"a"b', 'c']]],
    ['', [['']]],
  ])('%j', (text, table) => expect(fromTsv(text)).toEqual(table));
});

describe('where the keyboard leads', () => {
  const filled = new Set(['1:1', '2:1', '3:1', '6:1', '2:4']);
  const field: Field = {
    rows: 100,
    columns: 10,
    hiddenRow: (row) => row === 5,
    hiddenColumn: (column) => column === 2,
    filled: (row, column) => filled.has(`${row}:${column}`),
    merges: [{ row: 8, column: 3, rows: 2, columns: 2 }],
    last: { row: 6, column: 4 },
    first: { row: 1, column: 1 },
    page: 10,
  };
  test.each([
    [[4, 1], 'down', [6, 1]],
    [[1, 1], 'right', [1, 3]],
    [[1, 1], 'edgeDown', [3, 1]],
    [[3, 1], 'edgeDown', [6, 1]],
    [[6, 1], 'edgeDown', [100, 1]],
    [[2, 9], 'rowStart', [2, 1]],
    [[2, 1], 'rowEnd', [2, 4]],
    [[9, 9], 'sheetEnd', [6, 4]],
    [[8, 3], 'down', [10, 3]],
    [[9, 5], 'left', [8, 3]],
    [[1, 1], 'pageDown', [12, 1]],
    [[1, 1], 'up', [1, 1]],
  ] as const)('from %j %s to %j', ([row, column], move, [toRow, toColumn]) => {
    expect(target(field, { row, column }, move)).toEqual({ row: toRow, column: toColumn });
  });
  test('a selection never cuts a merge', () => {
    expect(areaOf(field, { anchor: { row: 7, column: 4 }, end: { row: 8, column: 4 } })).toEqual({
      row: 7,
      column: 3,
      rows: 3,
      columns: 2,
    });
  });
  test('Tab and Enter walk round inside a selection', () => {
    const area = { row: 2, column: 2, rows: 2, columns: 2 };
    expect(within(area, { row: 2, column: 3 }, 'next')).toEqual({ row: 3, column: 2 });
    expect(within(area, { row: 3, column: 3 }, 'next')).toEqual({ row: 2, column: 2 });
    expect(within(area, { row: 3, column: 2 }, 'down')).toEqual({ row: 2, column: 3 });
    expect(within(area, { row: 2, column: 2 }, 'back')).toEqual({ row: 3, column: 3 });
  });
  test('shortcuts go by the place of the key, so that they work on a Thai keyboard', () => {
    const plain = { ctrl: true, shift: false, alt: false };
    expect(wishOf({ ...plain, key: 'ผ', code: 'KeyZ' })).toEqual({ kind: 'undo' });
    expect(wishOf({ ...plain, key: 'Z', code: 'KeyZ', shift: true })).toEqual({ kind: 'redo' });
    expect(wishOf({ ...plain, key: 'ก', code: 'KeyD', ctrl: false })).toBeNull();
    expect(wishOf({ ...plain, key: 'c', code: 'KeyC' })).toBeNull();
  });
});

describe('drop-downs', () => {
  const rule = (list: readonly string[], several: boolean) => ({ areas: [], list, several, strict: !several, checkbox: false, help: '' });
  test('several units in one cell are known where the list takes several, one only where it takes one', () => {
    const units = ['กองคลัง', 'สำนักปลัด'];
    expect(isKnown(rule(units, true), 'กองคลัง\nสำนักปลัด')).toBe(true);
    expect(isKnown(rule(units, true), 'กองคลัง, กองอื่น')).toBe(false);
    expect(isKnown(rule(units, false), 'กองคลัง\nสำนักปลัด')).toBe(false);
    expect(isKnown(rule([], false), 'อะไรก็ได้')).toBe(true);
    expect(isKnown(undefined, 1)).toBe(true);
  });
});

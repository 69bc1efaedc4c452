/** Cell references. Documented at developers.google.com/sheets/api/guides/concepts and reference/spreadsheet/spreadsheet (getRange, getRangeByName). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { columnLetters, columnNumber, formatA1, parseReference, quoteSheet, resolveReference } from '../../src/host/a1';
import { script } from './script';

const SIZE = { maxRows: 1000, maxColumns: 26 };

describe('A1 notation', () => {
  test.each([
    ['A1', 1, 1, 1, 1],
    ['$B$2:C5', 2, 2, 4, 2],
    ['C5:B2', 2, 2, 4, 2],
    ['A:B', 1, 1, 1000, 2],
    ['3:4', 3, 1, 2, 26],
    ['B2:B', 2, 2, 999, 1],
    ['R2C3', 2, 3, 1, 1],
    ['R2C3:R4C5', 2, 3, 3, 3],
  ])('reads %s', (text, row, column, rows, columns) => {
    expect(resolveReference(parseReference(text) ?? {}, SIZE)).toEqual({ row, column, rows, columns });
  });
  test.each(['', 'A', '1', 'A0', 'ABCD1', 'A1:B2:C3', 'คะแนน'])('does not take %j for a reference', (text) => {
    expect(parseReference(text)).toBeNull();
  });
  test('names sheets in quotes, doubled inside', () => {
    expect(parseReference("'ผล ''ปี'' 2568'!A1")).toMatchObject({ sheet: "ผล 'ปี' 2568", row: 1, column: 1 });
    expect(parseReference('คะแนน!B2')).toMatchObject({ sheet: 'คะแนน', row: 2, column: 2 });
  });
  test('any column number survives its letters', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 18278 }), (column) => columnNumber(columnLetters(column)) === column));
  });
  test('any area survives its notation, any sheet name its quotes', () => {
    const side = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(side, side, side, side, fc.string({ minLength: 1, maxLength: 12 }), (row, column, rows, columns, sheet) => {
        const size = { maxRows: 2000, maxColumns: 2000 };
        const reference = parseReference(`${quoteSheet(sheet)}!${formatA1({ row, column, rows, columns })}`);
        expect(reference?.sheet).toBe(sheet);
        expect(resolveReference(reference ?? {}, size)).toEqual({ row, column, rows, columns });
      }),
    );
  });
});

describe('getRange', () => {
  test('finds cells of a quoted Thai sheet and of a named range', async () => {
    const body = `book.insertSheet('คะแนน รายข้อ').getRange('B2').setValue(7); book.setNamedRange('คะแนนรวม', book.getRange("'คะแนน รายข้อ'!B2"));
      return [book.getRange("'คะแนน รายข้อ'!B2").getValue(), book.getRangeByName('คะแนนรวม').getValue(), book.getRangeByName('ไม่มี')]`;
    expect(await script().run(body)).toEqual([7, 7, null]);
  });
  test.each([
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    // A column of that name, not a row and column without their numbers.
    [`sheet.getRange('RC1')`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`book.getRange('ไม่มี!A1')`, 'Range not found for A1 notation: ไม่มี!A1'],
  ])('%s is refused', async (call, message) => {
    expect(await script().failure(call)).toBe(message);
  });
});

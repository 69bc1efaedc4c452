/** Cell values. Documented at developers.google.com/apps-script/reference/spreadsheet/range (getValues, setValues, getDisplayValues) and …/sheet (getLastRow). */
import { describe, expect, test } from '@jest/globals';
import { script } from './script';

describe('Range.setValues', () => {
  test('refuses data with fewer rows than the range', async () => {
    expect(await script().failure(`sheet.getRange('A1:A3').setValues([[1], [2]])`)).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    );
  });
  test('refuses data with a row of another width, and writes nothing', async () => {
    const { failure, run } = script();
    expect(await failure(`sheet.getRange('A1:B2').setValues([[1, 2], [3]])`)).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(await run(`return sheet.getRange('A1').getValue()`)).toBe('');
  });
  test('refuses a list that is not a table', async () => {
    expect(await script().failure(`sheet.getRange('A1:A2').setValues([1, 2])`)).toContain(
      "don't match the method signature for SpreadsheetApp.Range.setValues",
    );
  });
  test('makes a formula of text that begins with =', async () => {
    const { run } = script();
    await run(`sheet.getRange('A1:A3').setValues([[2], [4], ['=SUM(A1:A2)']])`);
    expect(await run(`return [sheet.getRange('A3').getValue(), sheet.getRange('A3').getFormula()]`)).toEqual([6, '=SUM(A1:A2)']);
  });
  test.each([
    ['85.5', 85.5],
    ['1,234.5', 1234.5],
    ['85%', 0.85],
    ['TRUE', true],
    ["'007", '007'],
    ['O1.10', 'O1.10'],
    ['ตัวชี้วัดที่ 1', 'ตัวชี้วัดที่ 1'],
    ['', ''],
  ])('reads the text %j as if it were typed: %j', async (typed, value) => {
    expect(await script().run(`sheet.getRange('A1').setValues([[${JSON.stringify(typed)}]]); return sheet.getRange('A1').getValue()`)).toBe(
      value,
    );
  });
  test('keeps text as it is in a cell of plain text format', async () => {
    expect(
      await script().run(
        `const r = sheet.getRange('A1').setNumberFormat('@'); r.setValue('0812'); return [r.getValue(), r.setValue('=A2').getFormula()]`,
      ),
    ).toEqual(['0812', '']);
  });
  test('clears a cell for null, undefined and the empty string', async () => {
    expect(
      await script().run(
        `const r = sheet.getRange('A1:C1'); r.setValues([[1, 2, 3]]).setValues([[null, undefined, '']]); return [r.isBlank(), r.getValues()[0]]`,
      ),
    ).toEqual([true, ['', '', '']]);
  });
});

describe('Range.getValues', () => {
  test('gives numbers, booleans, text, dates and empty strings for blanks', async () => {
    const types = `return sheet.getRange('A1:E1').getValues()[0].map((v) => v instanceof Date ? 'date' : v === '' ? 'blank' : typeof v)`;
    expect(await script().run(`sheet.getRange('A1:D1').setValues([[1.5, true, 'ก', new Date(2026, 0, 5)]]); ${types}`)).toEqual([
      'number',
      'boolean',
      'string',
      'date',
      'blank',
    ]);
  });
  test('gives back the very date that was written', async () => {
    expect(
      await script().run(
        `const d = new Date(Date.UTC(2025, 9, 1, 3, 20)); sheet.getRange('A1').setValue(d); return sheet.getRange('A1').getValue().toISOString()`,
      ),
    ).toBe('2025-10-01T03:20:00.000Z');
  });
  test('gives a number for a date whose format was changed to a number', async () => {
    expect(
      await script().run(
        `const r = sheet.getRange('A1').setValue('5/1/2026'); const was = r.getValue() instanceof Date; return [was, r.setNumberFormat('0').getValue()]`,
      ),
    ).toEqual([true, 46027]);
  });
  test('gives lists of the script’s own world', async () => {
    expect(await script().run(`const v = sheet.getRange('A1:B2').getValues(); return [v instanceof Array, v[0] instanceof Array]`)).toEqual(
      [true, true],
    );
  });
});

describe('Range.getDisplayValues', () => {
  test.each([
    [92.3066, '0.00', '92.31'],
    [92.305, '0.00', '92.31'],
    [1.005, '0.00', '1.01'],
    [0.8525, '0.00%', '85.25%'],
    [0.5, '0%', '50%'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [-3, '0.0', '-3.0'],
    [46027, 'd/M/yyyy', '5/1/2026'],
    [46027, 'yyyy-MM-dd', '2026-01-05'],
    [46027.5, 'dd mmm yyyy hh:mm', '05 ม.ค. 2026 12:00'],
    [5, '0 "ข้อ"', '5 ข้อ'],
    [-5, '0;(0)', '(5)'],
    [true, '0.00', 'TRUE'],
  ])('shows %j in format %j as %j', async (value, format, shown) => {
    expect(
      await script().run(
        `return sheet.getRange('A1').setNumberFormat(${JSON.stringify(format)}).setValue(${JSON.stringify(value)}).getDisplayValue()`,
      ),
    ).toBe(shown);
  });
  test('shows a plain number in full', async () => {
    expect(await script().run(`return sheet.getRange('A1:A2').setValues([[85], [92.25]]).getDisplayValues()`)).toEqual([['85'], ['92.25']]);
  });
});

describe('Sheet.getLastRow', () => {
  test('passes over rows that hold only formats, notes or drop-downs', async () => {
    const body = `sheet.getRange('A3').setValue('ก'); sheet.getRange('A10').setBackground('#ff0000').setNote('หมายเหตุ');
      sheet.getRange('A20').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['ก']).build());
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]`;
    expect(await script().run(body)).toEqual([3, 1, 'A1:A3']);
  });
  test('is 0 on an empty sheet, whose data range is A1', async () => {
    expect(await script().run(`return [sheet.getLastRow(), sheet.getDataRange().getA1Notation()]`)).toEqual([0, 'A1']);
  });
  test('counts a formula that shows nothing', async () => {
    expect(await script().run(`sheet.getRange('A7').setFormula('=""'); return sheet.getLastRow()`)).toBe(7);
  });
});

test('a format given to the whole sheet stays with cells that get a value later, and other formats join it', async () => {
  const body = `sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setFontFamily('Sarabun');
    sheet.getRange('B2').setValue(1).setFontWeight('bold');
    return [sheet.getRange('B2').getFontFamily(), sheet.getRange('B2').getFontWeight(), sheet.getRange('Z999').getFontFamily(), sheet.getLastRow()]`;
  expect(await script().run(body)).toEqual(['Sarabun', 'bold', 'Sarabun', 2]);
});

test('merging keeps only the first value', async () => {
  const body = `sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge();
    return [sheet.getRange('A1:B2').getValues(), sheet.getRange('B2').isPartOfMerge(), sheet.getRange('B2').getMergedRanges()[0].getA1Notation()]`;
  expect(await script().run(body)).toEqual([
    [
      [1, ''],
      ['', ''],
    ],
    true,
    'A1:B2',
  ]);
});

test('sorting puts blanks last in both directions', async () => {
  const sorted = (ascending: boolean) =>
    script().run(
      `return sheet.getRange('A1:B4').setValues([['ข', 2], ['', ''], ['ก', 1], ['ค', 3]]).sort({ column: 2, ascending: ${ascending} }).getValues().map((row) => row[0])`,
    );
  expect(await sorted(true)).toEqual(['ก', 'ข', 'ค', '']);
  expect(await sorted(false)).toEqual(['ค', 'ข', 'ก', '']);
});

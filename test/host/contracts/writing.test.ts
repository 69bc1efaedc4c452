/** What Sheets does with what a script writes. Each test names the behaviour as it is documented, and where. */
import { describe, expect, test } from '@jest/globals';
import { script } from '../script';

const list = (body: string) =>
  `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['ก','ข']).setAllowInvalid(false).build(); sheet.getRange('A1:B2').setDataValidation(rule); ${body}`;

describe('a rule that refuses: “false if it rejects the input entirely” (reference: DataValidationBuilder.getAllowInvalid)', () => {
  const REFUSED = 'The data you entered in cell B2 violates the data validation rules set on this cell.';

  test.each([
    ['setValue', `sheet.getRange('B2').setValue('ค')`],
    ['setValues', `sheet.getRange('A1:B2').setValues([['ก','ข'],['','ค']])`],
    ['setRichTextValue', `sheet.getRange('B2').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('ค').build())`],
    ['copyTo of values', `sheet.getRange('D1').setValue('ค').copyTo(sheet.getRange('B2'), { contentsOnly: true })`],
  ])('%s of another word throws, and nothing is written', async (_way, body) => {
    const run = script();
    expect(await run.failure(list(body))).toContain(REFUSED);
    expect(await run.run(`return sheet.getRange('A1:B2').getValues()`)).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  test('its own words, nothing and a formula are taken', async () => {
    const body = list(`sheet.getRange('A1:B2').setValues([['ก',''],['ข','="ค"']]); return sheet.getRange('A1:B2').getDisplayValues()`);
    expect(await script().run(body)).toEqual([
      ['ก', ''],
      ['ข', 'ค'],
    ]);
  });

  test('one that only warns takes every word; numbers have bounds', async () => {
    const body = `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['ก']).setAllowInvalid(true).build()).setValue('ค');
      sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).setAllowInvalid(false).build()).setValue(85);
      sheet.getRange('A3').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build()).setValue(true);
      return sheet.getRange('A1:A3').getValues()`;
    expect(await script().run(body)).toEqual([['ค'], [85], [true]]);
    expect(await script().failure(`${body.replace('setValue(85)', 'setValue(101)')}`)).toContain('cell A2 violates');
    expect(await script().failure(`${body.replace('setValue(true)', "setValue('ใช่')")}`)).toContain('cell A3 violates');
  });
});

describe('checkboxes', () => {
  const box = (values: string) =>
    `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox(${values}).setAllowInvalid(false).build());`;

  test('hold TRUE or FALSE; a script reads booleans, also of what was written as words (reference: requireCheckbox())', async () => {
    const values = `return [true, false, 'TRUE', 'false'].map((value) => sheet.getRange('A1').setValue(value).getValue())`;
    expect(await script().run(`${box('')} ${values}`)).toEqual([true, false, true, false]);
  });

  test('with values of their own take one of these, not TRUE (reference: requireCheckbox(checkedValue, uncheckedValue)); an empty cell too, as with one value (requireCheckbox(checkedValue)), which is not said of two', async () => {
    const values = `return ['มี', 'ไม่มี', ''].map((value) => sheet.getRange('A1').setValue(value).getValue())`;
    expect(await script().run(`${box(`'มี', 'ไม่มี'`)} ${values}`)).toEqual(['มี', 'ไม่มี', '']);
    expect(await script().failure(`${box(`'มี', 'ไม่มี'`)} sheet.getRange('A1').setValue(true)`)).toContain('cell A1 violates');
  });
});

test('wrapping: “Cells with wrap enabled (the default) resize to display their full content” (reference: Range.setWrap); the host has no default to read, so getWrap is refused by name', async () => {
  expect(await script().failure(`sheet.getRange('A1').getWrap()`)).toContain('NOT IMPLEMENTED Range.getWrap');
  const run = script();
  await run.run(
    `sheet.getRange('A1:B1').setValues([['ยาว', 'ยาว']]); sheet.getRange('A1').setWrap(true); sheet.getRange('B1').setWrap(false)`,
  );
  expect(run.host.state.spreadsheet.sheets[0]?.rows[0]?.map((cell) => cell?.format?.wrapStrategy ?? null)).toEqual(['WRAP', null]);
});

describe('drop-downs from a range', () => {
  const made = `const words = book.insertSheet('คำ'); words.getRange('A1:A2').setValues([['ก'],['ข']]);
    sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(words.getRange('A1:A2')).setAllowInvalid(false).build());`;

  test('follow inserted rows and a renamed tab, as references do (reference: requireValueInRange)', async () => {
    const body = `${made} words.insertRowsBefore(1, 3); words.setName('รายการ'); sheet.getRange('B1').setValue('ข'); return sheet.getRange('B1').getValue()`;
    expect(await script().run(body)).toBe('ข');
    expect(await script().failure(body.replace(`setValue('ข')`, `setValue('ง')`))).toContain('ก, ข');
  });
});

test('a custom formula of a conditional format moves with its range when rows are inserted (help: conditional formatting)', async () => {
  const run = script();
  await run.run(`const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2<85').setBackground('#fde8e6').setRanges([sheet.getRange('A2:A9')]).build();
    sheet.setConditionalFormatRules([rule]); sheet.insertRowsBefore(1, 2);`);
  expect(run.host.state.spreadsheet.sheets[0]?.conditionalRules).toMatchObject([{ areas: [{ row: 4 }], arguments: ['=$A4<85'] }]);
});

describe('limits of a spreadsheet (support.google.com/drive/answer/37603)', () => {
  test('50,000 characters a cell', async () => {
    expect(await script().run(`return sheet.getRange('A1').setValue('ก'.repeat(50000)).getValue().length`)).toBe(50000);
    expect(await script().failure(`sheet.getRange('A1').setValue('ก'.repeat(50001))`)).toContain('maximum of 50000 characters');
  });
  test('ten million cells, 18,278 columns', async () => {
    expect(await script().failure(`sheet.insertRowsAfter(1, 400000)`)).toContain('limit of 10000000 cells');
    expect(await script().failure(`sheet.deleteRows(2, 900); sheet.insertColumnsAfter(1, 18260)`)).toContain('limit of 18278 columns');
  });
  test('a hundred and fifty thousand new rows are room enough for nobody’s stack', async () => {
    expect(
      await script().run(
        `sheet.getRange('A1').setValue(1); sheet.insertRowsBefore(1, 150000); return sheet.getRange('A150001').getValue()`,
      ),
    ).toBe(1);
  });
  test('not all rows that are not frozen can be deleted', async () => {
    expect(await script().failure(`sheet.deleteRows(1, sheet.getMaxRows())`)).toContain("can't delete all the rows");
    expect(await script().failure(`sheet.setFrozenRows(1); sheet.deleteRows(2, sheet.getMaxRows() - 1)`)).toContain('all non-frozen rows');
  });
});

describe('copyTo (reference: Range.copyTo)', () => {
  const filled = `sheet.getRange('A1:B1').setValues([[1,'=A1*2']]).setBackground('#ff0000');`;
  const shown = (body: string, range: string) => script().run(`${filled} ${body}; return sheet.getRange('${range}').getFormulas()`);

  test('contentsOnly leaves the look, formatOnly the contents', async () => {
    expect(
      await script().run(
        `${filled} sheet.getRange('A1:B1').copyTo(sheet.getRange('A3'), { contentsOnly: true }); return [sheet.getRange('B3').getValue(), sheet.getRange('A3').getBackground()]`,
      ),
    ).toEqual([2, '#ffffff']);
    expect(
      await script().run(
        `${filled} sheet.getRange('A1:B1').copyTo(sheet.getRange('A3'), { formatOnly: true }); return [sheet.getRange('B3').getValue(), sheet.getRange('A3').getBackground()]`,
      ),
    ).toEqual(['', '#ff0000']);
  });
  test('a larger target is filled where it is a multiple, else the source is put down once', async () => {
    expect(await shown(`sheet.getRange('B1').copyTo(sheet.getRange('B3:B4'))`, 'B3:B4')).toEqual([['=A3*2'], ['=A4*2']]);
    expect(await shown(`sheet.getRange('A1:B1').copyTo(sheet.getRange('A3:C3'))`, 'A3:C3')).toEqual([['', '=A3*2', '']]);
  });
  test('transposed turns rows into columns', async () => {
    const body = `sheet.getRange('A1:C1').setValues([[1,2,3]]).copyTo(sheet.getRange('A3'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true); return sheet.getRange('A3:A5').getValues()`;
    expect(await script().run(body)).toEqual([[1], [2], [3]]);
  });
});

describe('formulas', () => {
  test('one set on several cells is relative to each (reference: Range.setFormula)', async () => {
    expect(await script().run(`return sheet.getRange('B1:B3').setFormula('=A1+$A$1').getFormulas()`)).toEqual([
      ['=A1+$A$1'],
      ['=A2+$A$1'],
      ['=A3+$A$1'],
    ]);
  });
  test('null takes it away', async () => {
    expect(
      await script().run(
        `const cell = sheet.getRange('A1').setFormula('=1+1'); cell.setFormula(null); return [cell.getFormula(), cell.getValue()]`,
      ),
    ).toEqual(['', '']);
  });
});

describe('text that is typed in a Thai spreadsheet', () => {
  test.each([
    ['฿1,200', 1200, '฿1,200'],
    ['(5)', -5, '-5'],
    ['1:30 PM', 0.5625, '1:30 หลังเที่ยง'], // the Thai words of CLDR,
    ['05/01/24', 45296, '5/1/2024'],
    ['5 ม.ค. 2567', 243623, '5/1/2567'],
    ['5 มกราคม 2567', 243623, '5/1/2567'],
  ])('%s is %d and shows %s', async (text, value, shown) => {
    const run = script();
    expect(await run.run(`return sheet.getRange('A1').setValue(${JSON.stringify(text)}).getDisplayValue()`)).toBe(shown);
    expect(run.host.state.spreadsheet.sheets[0]?.rows[0]?.[0]?.value).toBeCloseTo(value, 10);
  });
});

test.each(['5 มก. 2567', '31 ก.พ. 2567', 'ข้อ 5 ม.ค. 2567'])('%s is no date and stays text', async (text) => {
  expect(await script().run(`return sheet.getRange('A1').setValue(${JSON.stringify(text)}).getValue()`)).toBe(text);
});

describe('text that is typed in a spreadsheet of another locale (Sheets API: SpreadsheetProperties.locale; ValueInputOption USER_ENTERED)', () => {
  test.each([
    ['de_DE', '12,5', 12.5],
    ['de_DE', '1.200,50', 1200.5],
    ['de_DE', '5.1.2024', 45296],
    ['de_DE', '12,5%', 0.125],
    ['en_US', '1/5/2024', 45296],
    ['en_US', '1,200.5', 1200.5],
    ['th_TH', '5/1/2024', 45296],
  ])('%s: %s is %d', async (locale, text, value) => {
    const run = script();
    run.host.state.spreadsheet.locale = locale;
    await run.run(`sheet.getRange('A1').setValue(${JSON.stringify(text)})`);
    expect(run.host.state.spreadsheet.sheets[0]?.rows[0]?.[0]?.value).toBeCloseTo(value, 10);
  });

  test.each(['de_DE', 'en_US', 'th_TH'])(
    '%s: a day in ISO order, a number given as one and text with an apostrophe are the same everywhere',
    async (locale) => {
      const run = script();
      run.host.state.spreadsheet.locale = locale;
      const body = `sheet.getRange('A1:C1').setValues([['2024-01-05', 12.5, "'1.5"]]); return sheet.getRange('A1:C1').getValues().map(([day, number, text]) => [day.getTime(), number, text])`;
      expect(await run.run(body)).toEqual([[Date.UTC(2024, 0, 4, 17), 12.5, '1.5']]);
    },
  );
});

describe('number formats (Sheets API guide: date and number formats)', () => {
  test.each([
    ['#,##0,', 1234567, '1,235'],
    ['# ?/?', 1.5, '1 1/2'],
    ['0.00E+00', 12345, '1.23E+04'],
    ['[h]:mm', 1.5, '36:00'],
    ['d mmm yyyy', 46027, '5 ม.ค. 2026'],
    ['d mmmm yyyy', 46027, '5 มกราคม 2026'],
    ['0.00', 92.305, '92.31'],
    ['0.00', 1.005, '1.01'],
    ['+0.00;-0.00;0.00', -1.234, '-1.23'],
    ['0.0%', 0.12345, '12.3%'],
    ['#,##0.00', -1234.5, '-1,234.50'],
    ['0', 0.5, '1'],
  ])('%s shows %d as %s', async (format, value, shown) => {
    expect(
      await script().run(`return sheet.getRange('A1').setNumberFormat(${JSON.stringify(format)}).setValue(${value}).getDisplayValue()`),
    ).toBe(shown);
  });
});

test('appendRow goes below the last row with content, whoever wrote it, and makes the sheet longer (reference: Sheet.appendRow, “atomic”)', async () => {
  const run = script();
  const rows = `sheet.getRange('B3').setValue('ของผู้อื่น'); sheet.appendRow(['=1+1', "'=1", 'ข้อความ']); return sheet.getRange('A4:C4').getDisplayValues()`;
  expect(await run.run(rows)).toEqual([['2', '=1', 'ข้อความ']]);
  const last = 'sheet.deleteRows(1, sheet.getMaxRows() - 1); sheet.clear(); sheet.appendRow([1]); sheet.appendRow([2]);';
  expect(await run.run(`${last} return [sheet.getMaxRows(), sheet.getLastRow()]`)).toEqual([2, 2]);
  expect(await run.failure(`sheet.appendRow('ก')`)).toContain("don't match the method signature for SpreadsheetApp.Sheet.appendRow");
});

/** Rows and columns that move. Documented at reference/spreadsheet/sheet (insertRowsAfter, deleteRows, moveRows) and the guide on developer metadata. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shiftFormula } from '../../src/host/formula/shift';
import { shiftSpan } from '../../src/host/span';
import { script } from './script';

const DRESSED = `
  sheet.setName('ต้น');
  sheet.getRange('A5').setValue('แถวห้า');
  sheet.getRange('5:5').addDeveloperMetadata('row', 'ห้า');
  sheet.addDeveloperMetadata('mark', 'แผ่น');
  sheet.getRange('E5:F6').merge();
  sheet.getRange('C5:C6').protect().setDescription('กัน').setWarningOnly(true);
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(85).setBackground('#ff0000').setRanges([sheet.getRange('D5:D9')]).build()]);
  book.setNamedRange('ห้า', sheet.getRange('A5:D5'));
  sheet.getRange('D5').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).build());
  book.insertSheet('อื่น').getRange('A1').setFormula("='ต้น'!A5");
`;
const PLACES = `
  const s = book.getSheetByName('ต้น');
  const row = book.createDeveloperMetadataFinder().withKey('row').find()[0];
  return {
    value: s.getRange('A1:A20').getValues().findIndex((r) => r[0] === 'แถวห้า') + 1,
    metadata: row && row.getLocation().getRow().getRow(),
    merge: (s.getRange('A1:Z30').getMergedRanges()[0] || { getA1Notation: () => null }).getA1Notation(),
    protection: s.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((p) => p.getRange().getA1Notation())[0],
    rule: s.getConditionalFormatRules().map((r) => r.getRanges()[0].getA1Notation())[0],
    named: book.getRangeByName('ห้า') && book.getRangeByName('ห้า').getA1Notation(),
    formula: book.getSheetByName('อื่น').getRange('A1').getFormula(),
  };`;
async function placesAfter(change: string) {
  const { run } = script();
  await run(DRESSED);
  await run(`const s = book.getSheetByName('ต้น'); ${change}`);
  return run(PLACES);
}

describe('everything that names a row moves with it', () => {
  test('when rows are inserted above', async () => {
    expect(await placesAfter('s.insertRowsBefore(2, 3)')).toEqual({
      value: 8,
      metadata: 8,
      merge: 'E8:F9',
      protection: 'C8:C9',
      rule: 'D8:D12',
      named: 'A8:D8',
      formula: "='ต้น'!A8",
    });
  });
  test('when rows are deleted above', async () => {
    expect(await placesAfter('s.deleteRows(1, 2)')).toMatchObject({
      value: 3,
      metadata: 3,
      protection: 'C3:C4',
      rule: 'D3:D7',
      named: 'A3:D3',
      formula: "='ต้น'!A3",
    });
  });
  test('when the row is moved', async () => {
    expect(await placesAfter(`s.getRange('E5:F6').breakApart(); s.moveRows(s.getRange('5:5'), 10)`)).toMatchObject({
      value: 9,
      metadata: 9,
      named: 'A9:D9',
    });
  });
  test('and vanishes with it', async () => {
    expect(await placesAfter('s.deleteRow(5)')).toMatchObject({ metadata: null, named: null, formula: '=#REF!' });
  });
});

test('sheet metadata and formulas survive the renaming and moving of a sheet', async () => {
  const { run } = script();
  await run(DRESSED);
  const body = `const s = book.getSheetByName('ต้น').setName('ใหม่ ๆ'); s.activate(); book.moveActiveSheet(2);
    const mark = book.createDeveloperMetadataFinder().withKey('mark').withValue('แผ่น').find()[0];
    return [mark.getLocation().getSheet().getName(), book.getSheetByName('อื่น').getRange('A1').getFormula(), s.getIndex()]`;
  expect(await run(body)).toEqual(['ใหม่ ๆ', "='ใหม่ ๆ'!A5", 2]);
});

test('developer metadata hangs only on whole rows and columns', async () => {
  expect(await script().failure(`sheet.getRange('A1:B2').addDeveloperMetadata('k')`)).toContain('entire row or column');
});

test('inserted rows take formats and drop-downs from their neighbour, not values', async () => {
  const body = `sheet.getRange('A3').setValue(1).setBackground('#00ff00').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    sheet.insertRowsAfter(3, 1);
    const r = sheet.getRange('A4'); return [r.getValue(), r.getBackground(), r.getDataValidation().getCriteriaType() === SpreadsheetApp.DataValidationCriteria.CHECKBOX, sheet.getMaxRows()]`;
  expect(await script().run(body)).toEqual(['', '#00ff00', true, 1001]);
});

test('inserting and then deleting the same rows changes no span', () => {
  const small = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(small, small, small, small, (start, size, at, count) => {
      const there = shiftSpan(start, size, { axis: 'row', at, count });
      expect(there && shiftSpan(there.start, there.size, { axis: 'row', at, count: -count })).toEqual({ start, size });
    }),
  );
});

test.each([
  ['=SUM(B2:B5)', 3, 1, '=SUM(B2:B6)'],
  ['=$B$2+B9', 5, 2, '=$B$2+B11'],
  ['=SUM(B:B)', 1, 1, '=SUM(B:B)'],
  ['=B2', 2, -1, '=#REF!'],
  ["='อื่น'!B2", 1, 4, "='อื่น'!B2"],
  ['="B9"&B9', 1, 1, '="B9"&B10'],
])('the formula %s follows a change of rows', (formula, at, count, expected) => {
  expect(shiftFormula(formula, 'แผ่น', 'แผ่น', { axis: 'row', at, count })).toBe(expected);
});

test('a sheet name can be used once, and the last sheet stays', async () => {
  const { failure } = script();
  expect(await failure(`book.insertSheet('ก'); book.insertSheet('ก')`)).toContain('already exists');
  expect(await failure(`for (const s of book.getSheets()) book.deleteSheet(s)`)).toContain("can't remove all the sheets");
});

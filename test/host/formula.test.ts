/** The formula engine, held against the function list at support.google.com/docs/table/25273. */
import { describe, expect, test } from '@jest/globals';
import { script } from './script';

const DATA = `sheet.setName('คะแนน'); sheet.getRange('A1:C5').setValues([['ข้อ', 'IIT', 'EIT'], ['ก', 90, 80.5], ['ข', 70, ''], ['ค', '', 99], ['ง', 'ไม่มี', 85]]);`;
const evaluate = (formula: string) =>
  script().run(`${DATA} return book.insertSheet('ผล').getRange('A1').setFormula(${JSON.stringify(formula)}).getValue()`);

describe('formulas', () => {
  test.each([
    ["=AVERAGE('คะแนน'!B2:B5)", 80],
    ["=SUM('คะแนน'!B2:C5)", 424.5],
    ["=COUNT('คะแนน'!B2:B5)", 2],
    ["=COUNTA('คะแนน'!B2:B5)", 3],
    ["=COUNTBLANK('คะแนน'!B2:C5)", 2],
    ['=COUNTIF(\'คะแนน\'!B2:C5,"<85")', 2],
    ['=COUNTIF(คะแนน!A2:A5,"ก")', 1],
    ['=SUMIF(คะแนน!A2:A5,"<>ก",คะแนน!C2:C5)', 184],
    ["=MIN('คะแนน'!B2:B5)+MAX('คะแนน'!C:C)", 169],
    ['=AVERAGE(คะแนน!D1:D9)', '#DIV/0!'],
    ['=IFERROR(AVERAGE(คะแนน!D1:D9),"")', ''],
    ['=IF(คะแนน!B2>=85,"ผ่าน","ไม่ผ่าน")', 'ผ่าน'],
    ['=IF(AND(คะแนน!B2>=85,NOT(คะแนน!B3>=85)),1,0)', 1],
    ['=OR(ISBLANK(คะแนน!B4),ISNUMBER(คะแนน!B5))', true],
    ['=ROUND(92.305,2)', 92.31],
    ['=TEXT(92.3,"0.00")&" คะแนน"', '92.30 คะแนน'],
    ['=VLOOKUP("ค",คะแนน!A2:C5,3,FALSE)', 99],
    ['=INDEX(คะแนน!C2:C5,MATCH("ง",คะแนน!A2:A5,0))', 85],
    ['=SUMPRODUCT(คะแนน!B2:B3,คะแนน!C2:C3)', 7245],
    ['=TODAY()+NOW()*0', 46027],
    ['=MEDIAN(คะแนน!B2:B3)', '#NAME?'],
    ['=RANK(70,คะแนน!B2:B5)', 2],
    ['=10%*50', 5],
    ['=-2^2', 4],
    ['=1+2*3-4/2', 5],
    ['="ก"="ก"', true],
    ['=1/0', '#DIV/0!'],
    ['=ไม่มีชื่อ', '#NAME?'],
    ['=ไม่มีแผ่น!A1', '#REF!'],
    ['=VLOOKUP("ฮ",คะแนน!A2:C5,3,FALSE)', '#N/A'],
  ])('%s is %j', async (formula, value) => {
    const result = await evaluate(formula);
    if (typeof value === 'number') expect(result).toBeCloseTo(value, 10);
    else expect(result).toBe(value);
  });

  test('follow the cells they read, through other formulas', async () => {
    expect(
      await script().run(
        `sheet.getRange('A1:A3').setValues([[1], ['=A1*2'], ['=A2+1']]); sheet.getRange('A1').setValue(10); return sheet.getRange('A3').getValue()`,
      ),
    ).toBe(21);
  });
  test('that go in a circle show an error and end', async () => {
    expect(await script().run(`sheet.getRange('A1:A2').setValues([['=A2'], ['=A1']]); return sheet.getRange('A1').getValue()`)).toBe(
      '#REF!',
    );
  });
  test('outside the engine keep the result they came with', async () => {
    const { host } = script();
    host.state.spreadsheet.sheets[0]?.rows.push([{ value: 42, formula: '=QUERY(B1:B9,"select B")' }]);
    expect(await script({ state: host.state }).run(`return sheet.getRange('A1').getValue()`)).toBe(42);
  });
  test('a copied formula moves its relative references', async () => {
    const body = `sheet.getRange('A1:A2').setValues([[1], [2]]); sheet.getRange('B1').setFormula('=A1*$A$2'); sheet.getRange('B1').copyTo(sheet.getRange('B2')); return sheet.getRange('B2').getFormula()`;
    expect(await script().run(body)).toBe('=A2*$A$2');
  });
});

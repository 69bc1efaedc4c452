/** Workbook files: what the host writes it reads back the same, and people's programs can open it. */
import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { createHost, InputError } from '../../src/host';
import { readXlsx, writeXlsx } from '../../src/host/files/xlsx';

const CODE = `
function dress() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getActiveSheet().setName('คะแนน');
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setFontFamily('Sarabun').setFontSize(12).setVerticalAlignment('top');
  sheet.getRange('A1:D3').setValues([['ตัวชี้วัด', 'คะแนน', 'วันที่', 'ผ่าน'], ['การใช้อำนาจ', 92.3066, new Date(2026, 0, 5), true], ['รวม', '=AVERAGE(B2,80)', '', '']]);
  sheet.getRange('B2:B200').setNumberFormat('0.00');
  sheet.getRange('A1:D1').setFontWeight('bold').setBackground('#eeeeee').setWrap(true).setHorizontalAlignment('center').setNote('หมายเหตุ');
  sheet.getRange('A5:B6').merge();
  sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.setTabColor('#ff0000');
  sheet.setColumnWidth(1, 260); sheet.setRowHeight(2, 40); sheet.hideColumns(4); sheet.hideRows(9);
  sheet.getRange('A10:A60').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['ทำแล้ว', 'ยังไม่ทำ']).setAllowInvalid(false).setHelpText('เลือก').build());
  sheet.getRange('B10').setBorder(true, true, true, true, null, null, '#00ff00', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B2<85').setBackground('#ffcccc').setRanges([sheet.getRange('A2:D9')]).build()]);
  sheet.getRange('B2:B3').protect().setDescription('คำนวณ').setWarningOnly(true);
  sheet.getRange('4:4').addDeveloperMetadata('row', 'm-1');
  sheet.addDeveloperMetadata('mark', 'scores');
  book.setNamedRange('รวม_คะแนน', sheet.getRange('B3'));
  sheet.getRange('C20').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('ลิงก์').setLinkUrl('https://example.go.th').build());
  book.insertSheet('ซ่อน').hideSheet();
  PropertiesService.getDocumentProperties().setProperty('k', 'ค่า');
}
function look() { const s = SpreadsheetApp.getActive().getSheetByName('คะแนน'); return [s.getRange('B3').getValue(), s.getRange('C2').getDisplayValue(), s.getRange('B2').getDisplayValue()]; }
`;

async function dressed() {
  const host = createHost({ code: CODE });
  const { error } = await host.call('dress');
  expect(error).toBeUndefined();
  await host.call('look');
  return host;
}

describe('a workbook file', () => {
  test('written by the host comes back identical', async () => {
    const { state } = await dressed();
    const back = await readXlsx(await writeXlsx(state));
    expect(back).toEqual(state);
  });

  test('carries values, formulas with results and formats for other programs', async () => {
    const { state } = await dressed();
    const file = new ExcelJS.Workbook();
    await file.xlsx.load(Buffer.from(await writeXlsx(state)) as unknown as ArrayBuffer);
    const sheet = file.getWorksheet('คะแนน');
    expect(sheet?.getCell('B3').value).toEqual({ formula: 'AVERAGE(B2,80)', result: (92.3066 + 80) / 2 });
    expect(sheet?.getCell('B2').numFmt).toBe('0.00');
    expect(sheet?.getCell('C2').value).toEqual(new Date(Date.UTC(2026, 0, 5)));
    expect(sheet?.getCell('A1').font).toMatchObject({ bold: true, name: 'Sarabun' });
    expect(sheet?.getColumn(4).hidden).toBe(true);
    expect(file.getWorksheet('_host')?.state).toBe('veryHidden');
  });

  test('edited in another program keeps the edit and the host’s own marks', async () => {
    const { state } = await dressed();
    const file = new ExcelJS.Workbook();
    await file.xlsx.load(Buffer.from(await writeXlsx(state)) as unknown as ArrayBuffer);
    const cell = file.getWorksheet('คะแนน')?.getCell('A2');
    if (cell) cell.value = 'แก้ไขแล้ว';
    const back = await readXlsx(new Uint8Array(await file.xlsx.writeBuffer()));
    expect(back.spreadsheet.sheets[0]?.rows[1]?.[0]?.value).toBe('แก้ไขแล้ว');
    expect(back.spreadsheet.metadata).toEqual(state.spreadsheet.metadata);
  });

  test('whose sheet another program renamed keeps the sheet’s marks', async () => {
    const { state } = await dressed();
    const zip = await JSZip.loadAsync(await writeXlsx(state));
    const book = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
    // What Excel does on renaming: the sheet's name, and every reference to it.
    zip.file('xl/workbook.xml', book.replaceAll('คะแนน', 'ชื่อใหม่'));
    const back = await readXlsx(await zip.generateAsync({ type: 'uint8array' }));
    expect(back.spreadsheet.sheets[0]).toMatchObject({ id: 0, name: 'ชื่อใหม่', maxRows: 1000 });
    expect(back.spreadsheet.metadata).toEqual(state.spreadsheet.metadata);
  });

  test('of a stranger is read with its values, formats and drop-downs', async () => {
    const file = new ExcelJS.Workbook();
    const sheet = file.addWorksheet('รายงาน');
    sheet.getCell('A1').value = 'ชื่อ';
    sheet.getCell('A1').font = { bold: true };
    sheet.getCell('B2').value = 0.85;
    sheet.getCell('B2').numFmt = '0.00%';
    sheet.getCell('C3').dataValidation = { type: 'list', formulae: ['"ก,ข"'], showErrorMessage: true };
    const state = await readXlsx(new Uint8Array(await file.xlsx.writeBuffer()), 'ต่างถิ่น');
    const rows = state.spreadsheet.sheets[0]?.rows ?? [];
    expect(rows[0]?.[0]).toEqual({ value: 'ชื่อ', format: { fontWeight: 'bold' } });
    expect(rows[1]?.[1]).toEqual({ value: 0.85, format: { numberFormat: '0.00%' } });
    expect(rows[2]?.[2]?.validation).toEqual({ type: 'VALUE_IN_LIST', arguments: [['ก', 'ข'], true], allowInvalid: false });
    expect(state.spreadsheet.name).toBe('ต่างถิ่น');
  });

  test.each([['ข้อความ'], ['PK\u0003\u0004ขาด'], ['']])('that is broken is refused in one sentence: %j', async (text) => {
    const reading = readXlsx(Buffer.from(text));
    await expect(reading).rejects.toBeInstanceOf(InputError);
    await expect(reading).rejects.toMatchObject({ code: 'BAD_XLSX' });
  });
});

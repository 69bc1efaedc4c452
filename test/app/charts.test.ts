/** Charts in the workbook: made once, brought up to date afterwards, and never at the cost of charts that people made. */
import { expect, test } from '@jest/globals';
import { newSpreadsheet } from '../../src/host/newModel';
import { KHAM_NIAM } from '../ita/published';
import { type AddOn, addOn, imported, pastedResult, rowsOf } from './addOn';

const TEXT = pastedResult('องค์การบริหารส่วนตำบลตัวอย่าง อำเภอเมือง จังหวัดกระบี่', 2568, KHAM_NIAM);
const tabOf = (book: AddOn, name: string) => book.host.state.spreadsheet.sheets.find((sheet) => sheet.name === name)!;

test('the ten indicators stand beside the line at the threshold, in a tab of their own', async () => {
  const book = await imported(TEXT);
  expect(await book.ask('showCharts')).toMatchObject({ ok: true, value: { sheet: 'แผนภูมิ' }, notices: [{ code: 'NO_HISTORY' }] });
  const { charts } = tabOf(book, 'แผนภูมิ');
  expect(charts.map(({ type }) => type)).toEqual(['COMBO']);
  const rows = rowsOf(book, 'แผนภูมิ').map((row) => row.slice(11).filter((cell) => cell !== ''));
  expect(rows[3]).toEqual(['คะแนนปี 2568', 'เกณฑ์ 85']);
  expect(rows[12]).toEqual(['9. การเปิดเผยข้อมูล', 77, 85]);
  const before = JSON.stringify([rowsOf(book, 'คะแนนตัวชี้วัด'), rowsOf(book, 'ผลวิเคราะห์')]);
  await book.get('showCharts');
  expect(JSON.stringify([rowsOf(book, 'คะแนนตัวชี้วัด'), rowsOf(book, 'ผลวิเคราะห์')])).toBe(before);
});

test('repeated runs update our charts where people moved them, and leave their own alone', async () => {
  const book = await imported(TEXT);
  await book.get('startYear', 2569);
  const { ticket } = await book.get('readImport', { kind: 'text', text: TEXT.replace('2568', '2569') });
  await book.get('applyImport', { ticket, skip: [], decisions: {}, withMeasures: false });
  await book.get('showCharts');
  const tab = tabOf(book, 'แผนภูมิ');
  expect(tab.charts.map(({ type }) => type)).toEqual(['COMBO', 'LINE']);
  const [ours] = tab.charts;
  const moved = { row: 60, column: 2, offsetX: 5, offsetY: 5 };
  tab.charts[0] = { ...ours!, position: moved };
  tab.charts.push({ ...ours!, id: 9999, type: 'PIE' });
  tab.name = 'ภาพของเรา';
  const again = await book.get('showCharts');
  expect(again.sheet).toBe('ภาพของเรา');
  expect(tabOf(book, 'ภาพของเรา').charts.map(({ id, type }) => [id, type])).toEqual([
    [ours!.id, 'COMBO'],
    [tab.charts[1]!.id, 'LINE'],
    [9999, 'PIE'],
  ]);
  expect(tabOf(book, 'ภาพของเรา').charts[0]?.position).toEqual(moved);
  expect(book.host.state.spreadsheet.sheets.filter(({ name }) => name.startsWith('แผนภูมิ'))).toEqual([]);
});

test('a tab of people that has our name stays theirs', async () => {
  const book = await imported(TEXT);
  const { spreadsheet } = book.host.state;
  const rows = [[{ value: 'ของเรา' }]];
  spreadsheet.sheets.push({ ...newSpreadsheet('', ['แผนภูมิ']).sheets[0]!, id: 4711, rows });
  expect(await book.get('showCharts')).toEqual({ sheet: 'แผนภูมิ (2)' });
  expect(tabOf(book, 'แผนภูมิ').charts).toEqual([]);
});

test('a tab with our name in which nothing stands is taken: a run was cut off before it could mark it', async () => {
  const book = await imported(TEXT);
  const { spreadsheet } = book.host.state;
  spreadsheet.sheets.push({ ...newSpreadsheet('', ['แผนภูมิ']).sheets[0]!, id: 4711 });
  expect(await book.get('showCharts')).toEqual({ sheet: 'แผนภูมิ' });
  expect(tabOf(book, 'แผนภูมิ').id).toBe(4711);
});

test('without scores there is nothing to draw', async () => {
  const book = addOn();
  expect(await book.ask('showCharts')).toMatchObject({ ok: false, notices: [{ code: 'NOT_PREPARED' }] });
});

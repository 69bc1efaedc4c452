/** Tabs with tables as an .xlsx file that opens in Sheets: frozen headings, filters, two decimals for scores, native charts. */
import { writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { OverviewSheet } from '../../agencies';
import { withCharts } from './charts';

const HEAD = { fill: 'FF2F5D8A', font: 'FFFFFFFF' } as const;

export async function writeSheets(path: string, sheets: readonly OverviewSheet[]): Promise<void> {
  const book = new ExcelJS.Workbook();
  for (const { name, columns, rows } of sheets) {
    const tab = book.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    });
    tab.columns = columns.map(({ head, width, score }) => ({ header: head, width, ...(score ? { style: { numFmt: '0.00' } } : {}) }));
    for (const row of rows) tab.addRow([...row]);
    const head = tab.getRow(1);
    head.eachCell((cell) => {
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEAD.fill } };
      cell.font = { bold: true, color: { argb: HEAD.font } };
      cell.alignment = { horizontal: 'center', vertical: 'middle' };
    });
    tab.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  }
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  await writeFile(path, await withCharts(bytes, sheets));
}

/** Tabs with tables as an .xlsx file that opens in Sheets: frozen headings, filters, two decimals for scores, native charts. */
import { readFile, writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { OverviewSheet } from '../../agencies';
import { withCharts } from './charts';

const HEAD = { fill: 'FF2F5D8A', font: 'FFFFFFFF' } as const;

/** Row by row, so that the tables of a nation do not stand in memory as cells; the charts are put in afterwards. */
export async function writeSheets(path: string, sheets: readonly OverviewSheet[]): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true });
  for (const { name, columns, rows } of sheets) {
    const tab = book.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    });
    tab.columns = columns.map(({ head, width, score }) => ({ header: head, width, ...(score ? { style: { numFmt: '0.00' } } : {}) }));
    tab.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
    const head = tab.getRow(1);
    head.eachCell((cell) => {
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEAD.fill } };
      cell.font = { bold: true, color: { argb: HEAD.font } };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    });
    head.commit();
    for (const row of rows) tab.addRow([...row]).commit();
    tab.commit();
  }
  await book.commit();
  if (sheets.some(({ chart }) => chart)) await writeFile(path, await withCharts(await readFile(path), sheets));
}

/** Tabs with tables as an .xlsx file that opens in Sheets: frozen headings, filters, two decimals for scores, native charts. */
import { readFile, writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { OverviewSheet } from '../../agencies';
import { withCharts } from './charts';

const HEAD = { fill: 'FF2F5D8A', font: 'FFFFFFFF' } as const;

/** One object for all cells of a kind: exceljs knows it again and does not work its style out for every cell. */
const SCORE = { numFmt: '0.00' };
const PLAIN = {};

/** Row by row, so that the tables of a nation do not stand in memory as cells; the charts are put in afterwards. */
export async function writeSheets(path: string, sheets: readonly OverviewSheet[]): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true });
  for (const { name, columns, rows } of sheets) {
    const tab = book.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    });
    tab.columns = columns.map(({ head, width }) => ({ header: head, width }));
    const styles = columns.map(({ score }) => (score ? SCORE : PLAIN));
    tab.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
    const head = tab.getRow(1);
    head.eachCell((cell) => {
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEAD.fill } };
      cell.font = { bold: true, color: { argb: HEAD.font } };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    });
    head.commit();
    for (const row of rows) {
      const added = tab.addRow([...row]);
      added.eachCell((cell, at) => {
        cell.style = styles[at - 1] ?? PLAIN;
      });
      added.commit();
    }
    tab.commit();
  }
  await book.commit();
  if (sheets.some(({ chart }) => chart)) await writeFile(path, await withCharts(await readFile(path), sheets));
}

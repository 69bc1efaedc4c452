/** The bytes of a case's file. */
import ExcelJS from 'exceljs';
import type { Content } from './cases';

/** Windows-874: Thai letters stand 0xA1 above U+0E01. */
const tis620 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].map((letter) =>
      letter >= '\u0e01' && letter <= '\u0e5b' ? letter.charCodeAt(0) - 0x0e00 + 0xa0 : letter.charCodeAt(0) & 0xff,
    ),
  );

async function xlsx(sheets: Extract<Content, { kind: 'xlsx' }>['sheets']): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows, merge = [], format } of sheets) {
    const tab = workbook.addWorksheet(name);
    for (const row of rows) tab.addRow([...row]);
    for (const range of merge) tab.mergeCells(range);
    tab.eachRow((row) =>
      row.eachCell((cell) => {
        if (format !== undefined && typeof cell.value === 'number') cell.numFmt = format;
      }),
    );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Name and bytes of the file; for a PDF the page that LibreOffice prints. */
export async function fileOf(content: Content): Promise<{ readonly ending: string; readonly bytes: Uint8Array }> {
  if (content.kind === 'xlsx') return { ending: '.xlsx', bytes: await xlsx(content.sheets) };
  if (content.kind === 'pdf') return { ending: '.html', bytes: Buffer.from(content.html, 'utf8') };
  const ending = content.kind === 'csv' ? '.csv' : '.txt';
  if (content.encoding === 'tis620') return { ending, bytes: tis620(content.text) };
  if (content.encoding === 'utf16')
    return { ending, bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content.text, 'utf16le')]) };
  return { ending, bytes: Buffer.from(content.text, 'utf8') };
}

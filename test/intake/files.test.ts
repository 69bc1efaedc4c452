/** Real files as offices make them: a workbook of Excel, a document of Word, a PDF of LibreOffice, built by the libraries and read by the import. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType, WidthType } from 'docx';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { convertFiles, libreOffice } from '../../src/host/files/pdf';
import { readSheets, readText } from '../../src/intake';
import { frameworkFor } from '../../src/ita';
import { gridsOfXlsx, type OfficePart, textOfDocx } from '../../src/reading';
import { indicatorsOf, nameOf, options, scoresOf } from './builders';

const SCORES = [96.41, 88.07, 93.52, 84.66, 90.13, 91.38, 79.94, 86.25, 83.7, 92.5] as const;
const BEFORE = [91.11, 82.22, 90.9, 80.08, 88.18, 87.78, 75.57, 81.81, 70.07, 85.58] as const;
const TRUE = Object.fromEntries(SCORES.map((score, index) => [index + 1, score]));

async function partsOf(bytes: Uint8Array): Promise<readonly OfficePart[]> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  return Promise.all(names.map(async (name) => ({ name, text: (await zip.file(name)?.async('string')) ?? '' })));
}

describe('a workbook of Excel', () => {
  const read = async (fill: (book: ExcelJS.Workbook) => void) => {
    const book = new ExcelJS.Workbook();
    fill(book);
    const sheets = gridsOfXlsx(await partsOf(new Uint8Array(await book.xlsx.writeBuffer())));
    return readSheets(sheets, { frameworkFor, year: 2568 });
  };

  test('merged titles, a heading merged over two years, blank rows and formulas', async () => {
    const intake = await read((book) => {
      const sheet = book.addWorksheet('สรุป');
      sheet.mergeCells('A1:F1');
      sheet.getCell('A1').value = 'ผลการประเมิน ITA องค์การบริหารส่วนตำบลนาดี จังหวัดอุดรธานี';
      sheet.getCell('A3').value = 'ที่';
      sheet.getCell('B3').value = 'ตัวชี้วัด';
      sheet.mergeCells('C3:D3');
      sheet.getCell('C3').value = 'คะแนน';
      sheet.getCell('C4').value = 'ปี 2567';
      sheet.getCell('D4').value = 'ปี 2568';
      SCORES.forEach((score, index) => {
        const row = sheet.getRow(5 + index);
        row.values = [index + 1, nameOf(index + 1), BEFORE[index], score];
      });
      sheet.getCell('B16').value = 'คะแนนรวม';
      sheet.getCell('D16').value = { formula: 'AVERAGE(D5:D9)*0.3', result: 87.6 };
    });
    expect(indicatorsOf(intake)).toEqual(TRUE);
  });

  test('cells that Excel shows as per cent, the notes of a colleague on a second sheet', async () => {
    const intake = await read((book) => {
      const sheet = book.addWorksheet('คะแนน');
      sheet.addRow(['ตัวชี้วัด', 'คะแนน']);
      SCORES.forEach((score, index) => {
        sheet.addRow([nameOf(index + 1), score / 100]).getCell(2).numFmt = '0.00%';
      });
      book.addWorksheet('บันทึก').addRow(['โทรถามจังหวัดวันจันทร์', 1234]);
    });
    expect(indicatorsOf(intake)).toEqual(TRUE);
  });

  test('text cells with Thai digits and a line end inside the name', async () => {
    const intake = await read((book) => {
      const sheet = book.addWorksheet('Sheet1');
      sheet.addRow(['ตัวชี้วัด', 'คะแนนที่ได้']);
      sheet.addRow(['การใช้ทรัพย์สิน\nของราชการ', '๘๔.๖๖']);
      sheet.addRow(['การใช้อำนาจ', ' ๙๓.๕๒ ']);
    });
    expect(indicatorsOf(intake)).toEqual({ 3: 93.52, 4: 84.66 });
  });
});

const cell = (text: string, merge?: 'restart' | 'continue'): TableCell =>
  new TableCell({
    children: text.split('\n').map((line) => new Paragraph(line)),
    ...(merge === undefined ? {} : { verticalMerge: merge === 'restart' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
  });

/** A report of Word: a heading, running text, the scores in a table whose tools are merged downwards, a plan whose cells hold paragraphs. */
const report = (): Promise<Buffer> => {
  const tools = ['IIT', '', '', '', '', 'EIT', '', '', 'OIT', ''];
  const rows = SCORES.map(
    (score, index) =>
      new TableRow({
        children: [cell(tools[index] ?? '', tools[index] === '' ? 'continue' : 'restart'), cell(nameOf(index + 1)), cell(score.toFixed(2))],
      }),
  );
  const head = new TableRow({ tableHeader: true, children: ['เครื่องมือ', 'ตัวชี้วัด', 'คะแนน'].map((text) => cell(text)) });
  const plan = [
    ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
    ['จัดจุดรับคำถาม', 'วางโต๊ะหน้าอาคาร\nจัดเวรผู้ตอบ', 'สำนักปลัด', 'ตุลาคม 2568 - กันยายน 2569'],
    ['ปรับหน้าเว็บไซต์', 'ทบทวนเมนู', 'กองคลัง', 'ตุลาคม 2568 - มีนาคม 2569'],
  ].map((texts) => new TableRow({ children: texts.map((text) => cell(text)) }));
  const width = { size: 100, type: WidthType.PERCENTAGE };
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph('รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568'),
            new Paragraph('เทศบาลตำบลบ้านใหม่ อำเภอเมืองนครราชสีมา จังหวัดนครราชสีมา'),
            new Table({ width, rows: [head, ...rows] }),
            new Paragraph('มาตรการประจำปีงบประมาณ พ.ศ. 2569'),
            new Table({ width, rows: plan }),
          ],
        },
      ],
    }),
  );
};

test('a document of Word: merged tools, paragraphs inside cells', async () => {
  const intake = readText(textOfDocx(await partsOf(await report())), options);
  expect(indicatorsOf(intake)).toEqual(TRUE);
  expect(Object.keys(scoresOf(intake)).filter((key) => !key.startsWith('indicator:'))).toEqual([]);
  expect(intake.measures.map(({ title, steps }) => [title, steps])).toEqual([
    ['จัดจุดรับคำถาม', 'วางโต๊ะหน้าอาคาร\nจัดเวรผู้ตอบ'],
    ['ปรับหน้าเว็บไซต์', 'ทบทวนเมนู'],
  ]);
  expect(intake.agency).toMatchObject({ name: { value: 'เทศบาลตำบลบ้านใหม่' }, province: { value: 'นครราชสีมา' } });
});

const office = libreOffice();

(office === null ? test.skip : test)(
  'the same as a PDF of LibreOffice, through the command',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
    try {
      writeFileSync(join(folder, 'report.docx'), await report());
      convertFiles(office ?? 'soffice', [join(folder, 'report.docx')], folder);
      const out = join(folder, 'out');
      execFileSync(process.execPath, ['build/run.mjs', 'report', '--input', join(folder, 'report.pdf'), '--out', out, '--kind', 'summary']);
      const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as {
        readonly agency: string;
        readonly indicators: readonly { readonly number: number; readonly score: number }[];
      };
      expect(summary.agency).toBe('เทศบาลตำบลบ้านใหม่');
      expect(Object.fromEntries(summary.indicators.map(({ number, score }) => [number, score]))).toEqual(TRUE);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);

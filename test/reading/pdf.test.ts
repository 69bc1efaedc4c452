/** The text layer of a PDF: lines and cells from positions, Thai put together again. */
import { expect, test } from '@jest/globals';
import { readText } from '../../src/intake';
import { frameworkFor } from '../../src/ita';
import { type PdfPiece, textOfPages } from '../../src/reading';

const SIZE = 14;
const piece = (text: string, x: number, y: number, width = text.length * 6): PdfPiece => [text, x, y, width, SIZE];

test('pieces on one line are its words, gaps part cells, lines go from top to bottom', () => {
  expect(
    textOfPages([
      [
        piece('คะแนน', 300, 700, 40),
        piece('ตัวชี้วัด', 100, 700.4, 50),
        piece('การใช้', 100, 680, 30),
        piece('อำนาจ', 130.5, 680, 30),
        piece('95.20', 305, 680, 30),
      ],
    ]),
  ).toBe('ตัวชี้วัด\tคะแนน\nการใช้อำนาจ\t95.20');
});

test('a name that reaches nearly to the next column, and headings wider than their column, keep their cells', () => {
  const row = (y: number, name: string, width: number, before: string, now: string) => [
    piece(name, 100, y, width),
    piece(before, 252, y, 30),
    piece(now, 300, y, 30),
  ];
  const heading = [
    piece('ตัวชี้วัด', 140, 720, 50),
    piece('ปี', 250, 720, 8),
    piece('2567', 262, 720, 22),
    piece('ปี', 296, 720, 8),
    piece('2568', 308, 720, 24),
  ];
  const text = textOfPages([
    [
      ...heading,
      ...row(700, 'การใช้ทรัพย์สินของราชการ', 146, '82.10', '92.12'),
      ...row(680, 'การใช้อำนาจ', 70, '80.05', '91.15'),
      ...row(660, 'การใช้งบประมาณ', 80, '81.35', '90.45'),
    ],
  ]);
  expect(text.split('\n')[0]).toBe('ตัวชี้วัด\tปี 2567\tปี 2568');
  const { scores } = readText(`ปีงบประมาณ พ.ศ. 2568\n\n${text}`, { frameworkFor });
  expect(scores.map(({ key, value }) => [key, value])).toEqual([
    ['indicator:2', 90.45],
    ['indicator:3', 91.15],
    ['indicator:4', 92.12],
  ]);
});

test('split ำ, marks set by themselves and glyphs of old fonts are put together', () => {
  expect(
    textOfPages([
      [
        piece('กำาหนด', 100, 700),
        piece('ตำ', 100, 680, 10),
        piece('บล', 110.5, 680, 14),
        piece('หน\uf70bาท', 100, 660, 30),
        piece('ี่', 129, 664, 4),
      ],
    ]),
  ).toBe('กำหนด\nตำบล\nหน้าที่');
});

test('pages without text give no text', () => {
  expect(textOfPages([[], []]).trim()).toBe('');
});

test('a text layer whose font names ู and ้ the wrong way round is put right, another is left alone', () => {
  const page = (text: string) => textOfPages([text.split('\n').map((line, index) => piece(line, 100, 700 - index * 20))]);
  expect(page('การปฏิบัติหนูาที่\nการใชูอำนาจ\nการเปิดเผยขูอม้ล\nอย่้ในระดับดี')).toBe('การปฏิบัติหน้าที่\nการใช้อำนาจ\nการเปิดเผยข้อมูล\nอยู่ในระดับดี');
  expect(page('ข้อมูลผู้บริหาร\nรูปแบบคู่มือ')).toBe('ข้อมูลผู้บริหาร\nรูปแบบคู่มือ');
});

test('an empty or merged cell keeps its place, and words that justifying set apart are one cell', () => {
  const rows = [
    ['IIT', 'การใช้อำนาจ', '93.52'],
    ['', 'การใช้งบประมาณ', '88.07'],
    ['EIT', 'คุณภาพการดำเนินงาน', '91.38'],
    ['', 'การปรับปรุงการทำงาน', '86.25'],
  ];
  const pieces = [['แบบ', 'ตัวชี้วัด', 'คะแนน'], ...rows].flatMap((cells, row) =>
    cells.flatMap((text, column) => (text === '' ? [] : [piece(text, 60 + column * 160, 700 - row * 20, Math.min(120, text.length * 6))])),
  );
  expect(textOfPages([pieces]).split('\n').slice(1)).toEqual(rows.map((cells) => cells.join('\t')));
});

test('a tone mark of น้ำ that the font left without a name is put back where the words tell which it is', () => {
  const page = (text: string) => textOfPages([text.split('\n').map((line, index) => piece(line, 100, 700 - index * 20))]);
  expect(page('ตำบลนำ)าใส\nอำเภอคำ)าวัง')).toBe('ตำบลน้ำใส\nอำเภอค้ำวัง');
  expect(page('อำเภอคำ)าวัง')).toBe('อำเภอคำ)าวัง');
  expect(page('หน่วยง\u0012น ลำ\u0012ป\u0012ง ถำ\u0011\u0012เขียว')).toBe('หน่วยงาน ลำปาง ถ้ำเขียว');
});

test('figures that a narrow table sets side by side are cells, and the title of a district parts no columns', () => {
  const row = (y: number, name: string, width: number, ...figures: readonly string[]) => [
    piece(name, 77, y, width),
    ...figures.map((figure, at) => piece(figure, 170 + at * 42, y, 34)),
  ];
  const lines = textOfPages([
    [
      ...row(700, 'ทน.ลำดวน', 54, '78.09', '76.37', '95.91'),
      ...row(680, 'ทม.สวนกล้วยงามตา', 84, '86.66', '80.42', '88.31'),
      piece('อำเภอสวนกล้วย', 60, 660, 80),
      ...row(640, 'อบต.นาไร่', 75, '87.63', '75.95', '84.03'),
      ...row(620, 'อบต.นาสวน', 75, '81.63', '75.95', '84.03'),
    ],
  ]).split('\n');
  expect(lines.map((line) => line.split('\t').filter((cell) => cell !== '').length)).toEqual([4, 4, 1, 4, 4]);
});

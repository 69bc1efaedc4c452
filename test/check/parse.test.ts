import { describe, expect, test } from '@jest/globals';
import { parseDocument } from '../../src/check';
import { lines } from './builders';

describe('a document is read into paragraphs and tables', () => {
  test('a numbered heading keeps its number, its levels and its line', () => {
    const [, heading] = parseDocument(lines('คำนำ', '## **๒.๓.๑** ช่องทางสื่อสาร')).paragraphs;
    expect(heading).toMatchObject({ line: 2, body: 'ช่องทางสื่อสาร', heading: true });
    expect(heading?.numbering).toMatchObject({ numbers: [2, 3, 1], style: 'dotted', strayDot: false });
  });

  test.each(['92.31 คะแนน', '๘๕.๕๐', '10.30 น. เริ่มประชุม'])('the value "%s" is no heading number', (text) => {
    expect(parseDocument(text).paragraphs[0]?.numbering).toBeNull();
  });

  test('a markdown table has its heading row, its rows, and lines inside a cell', () => {
    const [table] = parseDocument(lines('| มาตรการ | ผู้รับผิดชอบ |', '|---|---|', '| <p>๑. ก<br/>๒. ข</p> | กองคลัง |')).tables;
    expect(table?.headers).toEqual(['มาตรการ', 'ผู้รับผิดชอบ']);
    expect(table?.rows[0]).toMatchObject({ line: 3, cells: [{ text: '๑. ก\n๒. ข' }, { text: 'กองคลัง' }] });
  });

  test('rows with tabs are a table, an indented list number is not', () => {
    const text = parseDocument(lines('แบบ\tตัวชี้วัด\tคะแนน', 'IIT\tการใช้อำนาจ\t90.00', '', '1.\tหัวข้อแรก'));
    expect(text.tables).toHaveLength(1);
    expect(text.tables[0]?.rows[0]?.cells.map((cell) => cell.text)).toEqual(['IIT', 'การใช้อำนาจ', '90.00']);
    expect(text.paragraphs.map((paragraph) => paragraph.line)).toEqual([4]);
  });

  test('a table saved with one cell per line is put together again, its headings once per part', () => {
    const head = ['\tประเด็นที่ต้องพัฒนา', '\tมาตรการ', '\tผู้รับผิดชอบ', ''];
    const row = ['\tตัวชี้วัดที่ 6', '- e1 ข้อแรก', '\t1.ทำคู่มือ', '2.ทำแผนผัง', '\tกองช่าง', ''];
    const { tables } = parseDocument(lines('หัวเรื่อง', ...head, ...row, ...head, ...row));
    expect(tables).toHaveLength(2);
    expect(tables[1]?.headers).toEqual(['ประเด็นที่ต้องพัฒนา', 'มาตรการ', 'ผู้รับผิดชอบ']);
    expect(tables[1]?.rows[0]?.cells[1]?.text).toBe('1.ทำคู่มือ\n2.ทำแผนผัง');
  });
});

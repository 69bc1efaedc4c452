import { describe, expect, test } from '@jest/globals';
import { gridsOfXlsx, type OfficePart, textOfDocx } from '../../src/intake/office';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const docx = (body: string): readonly OfficePart[] => [
  { name: 'word/document.xml', text: `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>` },
];

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

describe('the text of a dropped .docx', () => {
  test('joins runs, keeps tabs and line breaks, decodes entities', () => {
    const body = '<w:p><w:r><w:t>คะแนน </w:t></w:r><w:r><w:tab/><w:t>๙๒.๓๑ &amp; ผ่าน</w:t><w:br/><w:t>น้ำ</w:t></w:r></w:p>';
    expect(textOfDocx(docx(body))).toBe('คะแนน \t๙๒.๓๑ & ผ่าน\nน้ำ');
  });

  test('turns a table into markdown rows, merged cells keeping their columns', () => {
    const cell = (text: string, span = '') => `<w:tc><w:tcPr>${span}</w:tcPr>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('ตัวชี้วัด')}${cell('คะแนน')}</w:tr><w:tr>${cell('IIT', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`;
    expect(textOfDocx(docx(body))).toBe('| ตัวชี้วัด | คะแนน |\n|---|---|\n| IIT |  |');
  });

  test('leaves out deleted text and field instructions', () => {
    const body =
      '<w:p><w:del><w:r><w:delText>เก่า</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>ใหม่</w:t></w:r></w:p>';
    expect(textOfDocx(docx(body))).toBe('ใหม่');
  });

  test('is empty where the parts hold no document', () => {
    expect(textOfDocx([{ name: 'xl/workbook.xml', text: '<workbook/>' }])).toBe('');
  });
});

describe('the sheets of a dropped .xlsx', () => {
  const xlsx = (sheet: string, strings: string): readonly OfficePart[] => [
    { name: 'xl/workbook.xml', text: '<workbook xmlns:r="r"><sheets><sheet name="คะแนน" sheetId="1" r:id="rId1"/></sheets></workbook>' },
    { name: 'xl/_rels/workbook.xml.rels', text: '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>' },
    { name: 'xl/sharedStrings.xml', text: `<sst>${strings}</sst>` },
    { name: 'xl/worksheets/sheet1.xml', text: `<worksheet><sheetData>${sheet}</sheetData></worksheet>` },
  ];

  test('places every value at its cell, gaps as blanks, rich text joined', () => {
    const rows = '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2"><v>92.5</v></c><c r="E2" t="b"><v>1</v></c></row>';
    const [sheet] = gridsOfXlsx(xlsx(rows, '<si><r><t>การใช้</t></r><r><t>อำนาจ</t></r></si>'));
    expect(sheet).toEqual({ name: 'คะแนน', cells: [[], ['', 'การใช้อำนาจ', '', 92.5, true]] });
  });

  test('takes the result of a formula and the word of an error', () => {
    const rows =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="str"><f>"ก"</f><v>ก</v></c></row>';
    expect(gridsOfXlsx(xlsx(rows, ''))[0]?.cells).toEqual([[2, '#REF!', 'ก']]);
  });
});

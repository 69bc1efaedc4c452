import { describe, expect, test } from '@jest/globals';
import { readSheets } from '../../src/intake';
import { frameworkFor } from '../../src/ita';
import { textOfDocx } from '../../src/reading/office/docx';
import { gridsOfXlsx } from '../../src/reading/office/xlsx';
import type { OfficePart } from '../../src/reading/office/xml';

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

  test('repeats a cell merged over several rows in each of them', () => {
    const cell = (text: string, merge = '') => `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
    const row = (first: string, second: string) => `<w:tr>${first}${cell(second)}</w:tr>`;
    const body = `<w:tbl>${row(cell('เครื่องมือ'), 'ตัวชี้วัด')}${row(cell('OIT', '<w:vMerge w:val="restart"/>'), 'ก')}${row(cell('', '<w:vMerge/>'), 'ข')}</w:tbl>`;
    expect(textOfDocx(docx(body)).split('\n').slice(2)).toEqual(['| OIT | ก |', '| OIT | ข |']);
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

describe('numbers that Word counts by itself', () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering ${W}>
    <w:abstractNum w:abstractNumId="0">${level(0, 'thaiNumbers', '%1.', '<w:pStyle w:val="H1"/>')}${level(1, 'thaiNumbers', '%1.%2', '<w:pStyle w:val="H2"/>')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1)')}${level(1, 'thaiLetters', '(%2)')}${level(2, 'bullet', '•')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  </w:numbering>`;
  const style = (id: string, body: string) => `<w:style w:type="paragraph" w:styleId="${id}">${body}</w:style>`;
  const inList = (list: number) => `<w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
  const styles = `<w:styles ${W}>${style('H1', inList(1))}${style('H2', inList(1))}${style('Own', '<w:basedOn w:val="H2"/>')}</w:styles>`;
  const numbered = (body: string): readonly OfficePart[] => [
    ...docx(body),
    { name: 'word/numbering.xml', text: numbering },
    { name: 'word/styles.xml', text: styles },
  ];
  const styled = (id: string, text: string) => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const item = (list: number, at: number, text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const linesOf = (body: string) => textOfDocx(numbered(body)).split('\n\n');

  test('headings are numbered by their style, deeper ones begin anew under each', () => {
    const body = [styled('H1', 'ก'), styled('H2', 'ข'), styled('Own', 'ค'), styled('H1', 'ง'), styled('H2', 'จ')].join('');
    expect(linesOf(body)).toEqual(['๑. ก', '๑.๑ ข', '๑.๒ ค', '๒. ง', '๒.๑ จ']);
  });

  test('lists count on over other paragraphs, and begin anew where the list says so', () => {
    const body = [item(2, 0, 'ก'), item(2, 1, 'ข'), paragraph('คั่น'), item(2, 0, 'ค'), item(3, 0, 'ง'), item(3, 2, 'จ')].join('');
    expect(linesOf(body)).toEqual(['1) ก', '(ก) ข', 'คั่น', '2) ค', '1) ง', '- จ']);
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
    expect(sheet).toEqual({ name: 'คะแนน', cells: [[], ['', 'การใช้อำนาจ', '', 92.5, true]], hidden: [] });
  });

  test('reads files of programs that write a prefix before every name', () => {
    const plain = xlsx('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>92.5</v></c></row>', '<si><t>การใช้อำนาจ</t></si>');
    const prefixed = plain.map(({ name, text }) => ({
      name,
      text: name.endsWith('.rels') ? text : text.replace(/<(\/?)(?=[a-z])/gi, '<$1x:'),
    }));
    expect(prefixed.at(-1)?.text).toContain('<x:c r="A1"');
    expect(gridsOfXlsx(prefixed)).toEqual(gridsOfXlsx(plain));
  });

  test('drops characters that XML forbids, keeps all others, and follows no entity of the document itself', () => {
    const rows = (text: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    expect(gridsOfXlsx(xlsx(rows('น้ำ\u0000\u000b\uffff\ud800\u{1f600}'), ''))[0]?.cells).toEqual([['น้ำ\u{1f600}']]);
    const [relations, ...rest] = xlsx(rows('&wide;'), '');
    const entity = rest.map((part) => ({ ...part, text: `<!DOCTYPE x [<!ENTITY wide "อ่านไฟล์อื่น">]>${part.text}` }));
    expect(gridsOfXlsx([relations as OfficePart, ...entity])[0]?.cells).toEqual([['&wide;']]);
  });

  test('a stray value at the end of a sheet is told and not read; cells without values take no room', () => {
    const rows =
      '<row r="1"><c r="A1"><v>92.5</v></c><c r="XFD1" s="3"/></row><row r="1048575" s="1"/><row r="1048576"><c r="XFD1048576"><v>7</v></c></row>';
    const sheets = gridsOfXlsx(xlsx(rows, ''));
    expect(sheets).toEqual([{ name: 'คะแนน', cells: [[92.5]], hidden: [], far: 'XFD1048576' }]);
    const told = readSheets(sheets, { frameworkFor }).problems.filter(({ code }) => code === 'CELL_FAR');
    expect(told.map(({ message }) => message)).toEqual([expect.stringMatching(/แผ่นงาน “คะแนน” มีข้อมูลที่ช่อง XFD1048576 .*โปรดย้าย/)]);
  });

  test('a row without its number stands below the one before it', () => {
    const rows = '<row><c><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(gridsOfXlsx(xlsx(rows, ''))[0]?.cells).toEqual([[1], [], ['', 2], [3]]);
  });

  test('refuses a part that is cut off', () => {
    expect(() => gridsOfXlsx(xlsx('<row r="1"><c r="A1"><v>9', ''))).toThrow();
  });

  test('takes the result of a formula and the word of an error', () => {
    const rows =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="str"><f>"ก"</f><v>ก</v></c></row>';
    expect(gridsOfXlsx(xlsx(rows, ''))[0]?.cells).toEqual([[2, '#REF!', 'ก']]);
  });
});

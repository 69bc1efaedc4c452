/** Bad sources and bad answers to dialogs, as data: the call, its arguments, and the code of what must be said. '=' where it is taken without a word. */
import { deflateRawSync } from 'node:zlib';
import type { AddOn } from '../../app/addOn';
import { pastedResult } from '../../app/addOn';
import { ANG_THONG } from '../../ita/published';
import { zipOf } from './zip';

export interface Asked {
  readonly name: string;
  readonly call: string;
  readonly args: (book: AddOn) => Promise<readonly unknown[]> | readonly unknown[];
  readonly told: string;
}

const AGENCY = 'องค์การบริหารส่วนจังหวัดพะเยา';

export const pasted = (name: string, text: string, told: string): Asked => ({
  name: `วาง: ${name}`,
  call: 'readImport',
  args: () => [{ kind: 'text', text }],
  told,
});

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes as string).toString('base64');

export const file = (name: string, bytes: Uint8Array | string, told: string, call = 'readImport'): Asked => ({
  name: `ไฟล์: ${name}`,
  call,
  args: () => [{ kind: 'file', name, base64: base64(bytes) }],
  told,
});

export const asked = (name: string, call: string, args: readonly unknown[], told: string): Asked => ({
  name,
  call,
  args: () => args,
  told,
});

/** The scores as they stand, as a paste that can be applied, with something wrong about the choice. */
const applied = (name: string, change: Readonly<Record<string, unknown>>, told: string): Asked => ({
  name: `นำเข้า: ${name}`,
  call: 'applyImport',
  async args(book) {
    const preview = await book.get('readImport', {
      kind: 'text',
      text: pastedResult(
        AGENCY,
        2566,
        ANG_THONG.map((score) => Math.max(0, score - 1)),
      ),
    });
    return [
      {
        ticket: preview.ticket,
        skip: [],
        decisions: Object.fromEntries(preview.conflicts.map(({ key }) => [key, 0])),
        withMeasures: false,
        ...change,
      },
    ];
  },
  told,
});

const TEN = ANG_THONG.map((score, index) => `${index + 1}\tตัวชี้วัดที่ ${index + 1}\t${score}`);
const RESULT = pastedResult(AGENCY, 2566, ANG_THONG);

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (document: string): Uint8Array => zipOf({ 'word/document.xml': `${XML}${document}` });
const xlsx = (sheet: string, more: Readonly<Record<string, string | Buffer>> = {}): Uint8Array =>
  zipOf({
    'xl/workbook.xml': `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="ก" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  });
const paragraph = (text: string): string => `<w:document ${W}><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;

/** "Billion laughs": nine entities, each ten of the one before. */
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ฮา">${'bcdefghij'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
  .join('')}]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY out SYSTEM "file:///etc/passwd">]>';

/** An encrypted Office file is a compound file, no zip. */
const ENCRYPTED = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]);

const CHOICE = { kind: 'analysis', layout: '', digits: 'thai', round: 6, without: [], replace: '' };
const FORM = { name: AGENCY, shortName: '', type: '', district: '', province: 'พะเยา', website: '', fiscalYear: 2566 };
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const ASKED: readonly Asked[] = [
  // Pastes.
  pasted('nothing', '', 'NO_SCORES|TEXT_EMPTY'),
  pasted('white space', ' \n\t\u200b\u00a0 ', 'NO_SCORES|TEXT_EMPTY'),
  pasted('a letter without scores', 'เรียน นายกองค์การบริหารส่วนตำบล เรื่อง ขอเชิญประชุม', 'NO_SCORES'),
  pasted('control characters', '\u0000\u0001\u0002\u0007', 'NO_SCORES|TEXT_EMPTY'),
  pasted('lone surrogates', '\ud800\udc00\ud800', 'NO_SCORES'),
  pasted('scores above a hundred', RESULT.replace(/\t([\d.]+)$/m, '\t185.20'), 'SCORE_'),
  pasted('a negative score', RESULT.replace(/\t([\d.]+)$/m, '\t-5.00'), 'SCORE_|INDICATORS_MISSING'),
  pasted(
    'nine of the ten',
    RESULT.split('\n')
      .filter((line) => !line.startsWith('10\t'))
      .join('\n'),
    'INDICATORS_MISSING',
  ),
  pasted('one of the ten twice', `${RESULT}\n3\tการใช้อำนาจ\t12.00`, '='),
  pasted('unknown item codes', `${RESULT}\nข้อ Z9 ได้ 80.00 คะแนน\nข้อ I999 ได้ 70.00 คะแนน`, 'ITEM_UNKNOWN|CODE_'),
  pasted('another agency', RESULT.replaceAll(AGENCY, 'องค์การบริหารส่วนตำบลอื่น อำเภอเมือง จังหวัดตาก'), '='),
  pasted('another year', RESULT.replaceAll('2566', '2560'), 'EARLIER_YEAR|OTHER_YEAR'),
  pasted('a year to come', RESULT.replaceAll('2566', '2599'), 'OTHER_YEAR|YEAR_'),
  pasted('a Common Era year', RESULT.replaceAll('พ.ศ. 2566', '2023'), '='),
  pasted(
    'Thai digits',
    RESULT.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)]!),
    '=',
  ),
  pasted('decimal commas', RESULT.replace(/(\d)\.(\d\d)$/gm, '$1,$2'), 'SCORE_COMMA'),
  pasted('a formula in every cell', TEN.map((line) => `=${line}`).join('\n'), 'SCORE_FORMULA'),
  pasted(
    'HTML',
    `<table>${TEN.map((line) => `<tr><td>${line.replaceAll('\t', '</td><td>')}</td></tr>`).join('')}</table>`,
    'NO_SCORES|INDICATORS_MISSING',
  ),
  pasted('a line of 200,000 letters', 'ก'.repeat(200_000), 'NO_SCORES'),
  pasted('20,000 dots', '.'.repeat(20_000), 'NO_SCORES'),
  pasted('20,000 digits', '9'.repeat(20_000), 'NO_SCORES'),
  pasted('more than may be pasted', 'ก'.repeat(2_500_001), 'TEXT_LONG'),
  // Files.
  file('ผล.pdf', '%PDF-1.7', 'FILE_TYPE'),
  file('ผล.exe', 'MZ', 'FILE_TYPE'),
  file('ผล', RESULT, 'FILE_TYPE'),
  file('ผล.xls', ENCRYPTED, 'FILE_TYPE'),
  file('ว่าง.txt', '', 'FILE_EMPTY'),
  file('ว่าง.csv', '\ufeff\n\n', 'FILE_EMPTY'),
  file('รหัส.xlsx', ENCRYPTED, 'FILE_'),
  file('รหัส.docx', ENCRYPTED, 'FILE_'),
  file('ไม่ใช่.xlsx', 'สวัสดี', 'FILE_BROKEN'),
  file('ขาด.docx', docx(paragraph(RESULT)).slice(0, 200), 'FILE_BROKEN'),
  file('ว่าง.xlsx', xlsx('<worksheet><sheetData/></worksheet>'), 'FILE_EMPTY'),
  file('ไม่มีเอกสาร.docx', zipOf({ 'word/other.xml': '<a/>' }), 'FILE_'),
  file('xml เสีย.docx', docx('<w:document><w:body><w:p>'), 'FILE_'),
  file('เอนทิตี.docx', zipOf({ 'word/document.xml': `${XML}${LAUGHS}${paragraph('&j;')}` }), 'FILE_|NO_SCORES'),
  file('เอนทิตีนอก.docx', zipOf({ 'word/document.xml': `${XML}${OUTSIDE}${paragraph('&out;')}` }), 'FILE_|NO_SCORES'),
  file('ลึก.docx', docx(`<w:document ${W}><w:body>${'<w:p>'.repeat(60_000)}${'</w:p>'.repeat(60_000)}</w:body></w:document>`), 'FILE_'),
  file('ระเบิด.docx', zipOf({ 'word/document.xml': Buffer.alloc(120 * 1024 * 1024, 0x20) }), 'FILE_'),
  file(
    'ระเบิด.xlsx',
    xlsx('<worksheet><sheetData/></worksheet>', { 'xl/sharedStrings.xml': Buffer.alloc(100 * 1024 * 1024, 0x20) }),
    'FILE_',
  ),
  file('ภาพ.txt', deflateRawSync(Buffer.from(RESULT)), 'FILE_BROKEN|NO_SCORES'),
  file('../../ออก.docx', docx(paragraph('สวัสดี')), 'NO_SCORES'),
  file('ใหญ่.txt', 'ก'.repeat(2_000_000), 'FILE_LARGE'),
  file('เอกสาร.xlsx', xlsx('<worksheet/>'), 'FILE_TYPE', 'checkDocument'),
  file('เอกสาร.docx', 'สวัสดี', 'FILE_BROKEN', 'checkDocument'),
  asked('แผ่นงาน: one that is not there', 'readImport', [{ kind: 'sheet', sheet: 'ไม่มี' }], 'SHEET_GONE'),
  asked('PDF: a scan', 'readImport', [{ kind: 'pages', name: 'ผล.pdf', pages: [[]] }], 'PDF_SCAN'),
  // Choices of an import.
  applied('a ticket that is gone', { ticket: 'ไม่มี' }, 'TICKET_GONE'),
  applied('a score above a hundred, typed', { corrections: { 'indicator:3': '185' } }, 'CORRECTION_BAD'),
  applied('words for a score, typed', { corrections: { 'indicator:3': 'ดีมาก' } }, 'CORRECTION_BAD'),
  applied('a formula for a score, typed', { corrections: { 'indicator:3': '=1+1' } }, 'CORRECTION_BAD'),
  applied('no year, typed', { corrections: { fiscalYear: 'ปีนี้' } }, 'CORRECTION_BAD'),
  applied('no name, typed', { corrections: { 'agency.name': ' ' } }, 'CORRECTION_BAD'),
  // The form of เตรียมสมุดงาน.
  asked('ฟอร์ม: no name', 'setUp', [{ ...FORM, name: ' ' }], 'NAME_NEEDED'),
  asked('ฟอร์ม: no year', 'setUp', [{ ...FORM, fiscalYear: null }], 'YEAR_NEEDED'),
  asked('ฟอร์ม: a Common Era year', 'setUp', [{ ...FORM, fiscalYear: 2025 }], 'YEAR_NEEDED'),
  asked('ฟอร์ม: half a year', 'setUp', [{ ...FORM, fiscalYear: 2566.5 }], 'YEAR_NEEDED'),
  asked('ฟอร์ม: another year than the scores’', 'setUp', [{ ...FORM, fiscalYear: 2568 }], 'OTHER_YEAR'),
  asked('ฟอร์ม: a place that does not exist', 'completeSetUp', [{ ...FORM, province: 'กรุงโรม' }], '='),
  // Other dialogs.
  asked('รอบ: 7 months', 'openRound', [7], 'ROUND_UNKNOWN'),
  asked('รอบ: a word', 'openRound', ['หก'], 'ROUND_'),
  asked('ปีใหม่: the same year', 'startYear', [2566], 'YEAR_NOT_LATER'),
  asked('ปีใหม่: an earlier one', 'startYear', [2500], 'YEAR_NOT_LATER'),
  asked('ปีใหม่: a word', 'startYear', ['ปีหน้า'], 'YEAR_NOT_LATER'),
  asked('ปีใหม่: far away', 'startYear', [9999], 'YEAR_NOT_LATER'),
  asked('ยอมรับ: no reason', 'acceptGap', ['x', '  '], 'REASON_NEEDED'),
  asked('ยอมรับ: a gap that is gone', 'acceptGap', ['ไม่มี', 'เพราะ'], 'GAP_'),
  asked('เป้าหมาย: unknown', 'findWay', ['ไม่มี'], 'NO_TARGET'),
  asked('ลองคะแนน: above a hundred', 'tryScores', [{ 'indicator:3': 500 }], 'SCORE_'),
  asked('ลองคะแนน: no number', 'tryScores', [{ 'indicator:3': 'มาก' }], 'SCORE_'),
  asked('แก้ไข: one that is not there', 'applyFixes', [['R01|x|A1']], '='),
  asked('รายงาน: an unknown kind', 'startReport', [{ ...CHOICE, kind: 'ไม่มี' }], 'REPORT_KIND'),
  asked('รายงาน: a prototype’s name for a kind', 'startReport', [{ ...CHOICE, kind: '__proto__' }], 'REPORT_KIND'),
  asked('รายงาน: an unknown layout', 'previewReport', [{ ...CHOICE, kind: 'measures', layout: 'L9' }], '='),
  asked('รายงาน: a round that is not open', 'previewReport', [{ ...CHOICE, kind: 'progress', round: 12 }], 'NO_FOLLOW_UP'),
  asked('รายงาน: a broken ticket', 'continueReport', ['{broken'], 'REPORT_FAILED|TICKET'),
  asked(
    'รายงาน: over one that is not ours',
    'continueReport',
    [JSON.stringify({ at: '2025-09-01T09:00:00+07:00', choice: { ...CHOICE, replace: 'ไม่มี' }, asked: 0, after: 0 })],
    'REPORT_GONE',
  ),
  asked('ดาวน์โหลด: one that is not there', 'downloadReport', ['ไม่มี', 'docx'], 'REPORT_GONE'),
  asked('ดาวน์โหลด: as a PDF that is not there', 'downloadReport', ['ไม่มี', 'pdf'], 'PDF_REFUSED|REPORT_GONE'),
  asked('ภาพ: to a row that is not there', 'addPhoto', [{ row: 'ไม่มี', caption: '', base64: PNG }], 'PHOTO_ROW'),
  { name: 'ภาพ: no image', call: 'addPhoto', args: (book) => photo(book, 'PHNjcmlwdD4='), told: 'PHOTO_TYPE' },
  { name: 'ภาพ: too large', call: 'addPhoto', args: (book) => photo(book, `${PNG}${'A'.repeat(4_000_000)}`), told: 'PHOTO_SIZE' },
  asked('ภาพ: taken from a row that is not there', 'removePhoto', ['ไม่มี', 'x'], 'PHOTO_ROW'),
  asked(
    'แชร์: no address',
    'shareReport',
    [{ fileId: 'x', addresses: ' ', role: 'reader', notify: false, message: '' }],
    'NO_ADDRESS|REPORT_GONE',
  ),
  asked(
    'แชร์: no address at all',
    'shareReport',
    [{ fileId: 'x', addresses: 'สมชาย', role: 'reader', notify: false, message: '' }],
    'ADDRESS',
  ),
  asked(
    'แชร์: as owner',
    'shareReport',
    [{ fileId: 'x', addresses: 'a@b.go.th', role: 'owner', notify: false, message: '' }],
    'SHARE_|REPORT_GONE',
  ),
  asked(
    'แชร์: a report that is not there',
    'shareReport',
    [{ fileId: 'ไม่มี', addresses: 'a@b.go.th', role: 'reader', notify: false, message: '' }],
    'SHARE_|REPORT_GONE',
  ),
  asked('ไปที่: a tab that is not there', 'goTo', [{ sheet: 'ไม่มี', cell: 'A1' }], 'PLACE_GONE'),
  asked('ไปที่: no cell', 'goTo', [{ sheet: 'แผนมาตรการ', cell: 'ไม่ใช่ช่อง' }], 'PLACE_'),
  asked('งานของส่วนราชการ: one that is not there', 'getUnitWork', ['กองที่ไม่มี'], '='),
  asked('คืนมาตรการ: one that is not there', 'runPlan', [['m-ไม่มี']], '='),
];

async function photo(book: AddOn, bytes: string): Promise<readonly unknown[]> {
  const { rows } = await book.get('getPhotos', 6);
  return [{ row: rows[0]!.id, caption: '', base64: bytes }];
}

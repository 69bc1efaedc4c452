/** Bad input that was thought of later than the tables (workbook.ts, dialogs.ts), of the same kinds: what people do once the first mistakes are told. */
import type { AddOn } from '../../app/addOn';
import { columnOf, headerOf, sheetOf, type } from '../../app/cells';
import { type Asked, asked, file, pasted } from './dialogs';
import { did, type Kind, last, SCORED_ITEM, set, typed } from './workbook';

const SCORES = 'คะแนนตัวชี้วัด';
const ITEMS = 'คะแนนรายข้อ';
const PLAN = 'แผนมาตรการ';
const RESULTS = 'ติดตามผล';
const FRAMEWORK = 'กรอบประเมิน';

/** The cell of a formula that shows an error, or nothing. */
function formula(book: AddOn, tab: string, header: string, row: number, shown: string | number): void {
  const place = headerOf(book, tab, header);
  sheetOf(book, tab).rows[place.row + row]![place.column] = { value: shown, formula: '=ไม่มี!A1' };
}

/** A tool's weight in กรอบประเมิน, as people write a row there. */
const weight = (book: AddOn, value: string | number): void =>
  type(book, FRAMEWORK, last(book, FRAMEWORK, 'ชนิดแถว') + 1, {
    'ปีงบประมาณ (พ.ศ.)': 2566,
    ชนิดแถว: 'แบบวัด',
    รหัส: 'IIT',
    น้ำหนักหรือค่า: value,
  });

/** Everything from the header on moved so many rows up or down. */
function shift(book: AddOn, tab: string, header: string, by: number): void {
  const { rows } = sheetOf(book, tab);
  const { row } = headerOf(book, tab, header);
  if (by < 0) rows.splice(row + by, -by);
  else rows.splice(row, 0, ...Array.from({ length: by }, () => [{ value: 'หมายเหตุของเรา' }]));
}

/** The header row once more between two rows, as a paste brings it. */
function headerAgain(book: AddOn, tab: string, header: string, below: number): void {
  const { rows } = sheetOf(book, tab);
  const { row } = headerOf(book, tab, header);
  rows.splice(row + below, 0, structuredClone(rows[row]!));
}

export const FURTHER: readonly Kind[] = [
  // Scores.
  ...typed(SCORES, 3, 'คะแนน', [
    ['95.44.', 'SCORE_'],
    ['๙๕,๔๔', 'SCORE_'],
    [9544, 'SCORE_RANGE'],
    ['∞', 'SCORE_'],
    ['95.44/90.10', 'SCORE_'],
    ['85.5*', 'SCORE_'],
    ['8 5.5', 'SCORE_'],
    ['85。5', 'SCORE_'],
    ['ต่ำกว่า 85', 'SCORE_'],
    ['1e2', 'SCORE_'],
  ]),
  did('the score of a formula that finds no sheet', 'SCORE_|CELL_ERROR', (book) => formula(book, SCORES, 'คะแนน', 3, '#REF!')),
  did('the score of a formula that shows nothing', 'SCORE_', (book) => formula(book, SCORES, 'คะแนน', 3, '')),
  did('two rows merged, the score in the first', 'SCORE_', (book) => type(book, SCORES, 4, { คะแนน: '' })),
  did('every indicator with the same number', 'SCORE_TWICE|INDICATOR_', (book) => {
    for (let row = 1; row <= 10; row++) type(book, SCORES, row, { ตัวชี้วัดที่: 1 });
  }),
  ...typed(ITEMS, SCORED_ITEM, 'รหัสข้อ', [
    ['Ｅ１３', 'ITEM_UNKNOWN'],
    // Of another alphabet: it looks the same.
    ['Е13', 'ITEM_UNKNOWN'],
    ['e13\u00a0', '='],
    ['E13, E14', 'ITEM_UNKNOWN'],
    ['O44', 'ITEM_|SCORE_'],
  ]),
  did('a total typed below the items', 'SCORE_|ITEM_', (book) =>
    type(book, ITEMS, last(book, ITEMS, 'รหัสข้อ') + 1, { รหัสข้อ: 'รวม', คะแนน: 92.5 }),
  ),
  did('the header of the items once more between the rows', 'ITEM_|SCORE_|HEADER_', (book) => headerAgain(book, ITEMS, 'รหัสข้อ', 4)),
  did('the header of the plan once more between the rows', 'MEASURE_|HEADER_', (book) => headerAgain(book, PLAN, 'มาตรการ', 3)),
  did('the title above the scores deleted', '=', (book) => shift(book, SCORES, 'คะแนน', -1)),
  did('twenty rows of notes above the scores', '=', (book) => shift(book, SCORES, 'คะแนน', 20)),
  did('a header with a line break and spaces', '=', (book) => type(book, SCORES, 0, { คะแนน: ' คะ แนน\n' })),
  did('two columns of the same name', 'COLUMN_', (book) => {
    const { row } = headerOf(book, SCORES, 'คะแนน');
    sheetOf(book, SCORES).rows[row]!.push({ value: 'คะแนน' });
    sheetOf(book, SCORES).rows[row + 3]!.push({ value: 12 });
  }),
  // Settings.
  ...set('ปีงบประมาณที่ประเมิน (พ.ศ.)', [
    ['2566-2567', 'YEAR_INVALID'],
    ['2566 (ร่าง)', 'YEAR_INVALID|='],
    ['๒๕๖๖.', 'YEAR_INVALID'],
    [256, 'YEAR_INVALID'],
  ]),
  ...set('ปีงบประมาณของแผน (พ.ศ.)', [
    [2560, 'PLAN_YEAR_ORDER'],
    ['67', 'YEAR_INVALID|='],
  ]),
  ...set('เกณฑ์คะแนน', [
    [0.85, 'SETTING_NUMBER|THRESHOLD_'],
    ['85 คะแนน', 'SETTING_NUMBER|='],
    ['85/100', 'SETTING_NUMBER'],
    [1e-9, 'SETTING_NUMBER|THRESHOLD_'],
  ]),
  ...set('ชื่อหน่วยงาน (ชื่อเต็ม)', [
    ['\u200b\u200b', 'AGENCY_NAME_MISSING'],
    ['องค์การบริหารส่วนจังหวัดพะเยา\n(สำนักปลัด)', '–'],
    ['#NAME?', 'CELL_ERROR|AGENCY_'],
    ['-', 'AGENCY_'],
  ]),
  ...set('ขนาดตัวอักษรเนื้อความ (พอยต์)', [
    [-3, 'SETTING_NUMBER'],
    ['16 pt', 'SETTING_NUMBER|='],
    [16.3, '–'],
  ]),
  ...set('เว็บไซต์', [
    ['www.พะเยา .go.th', 'WEBSITE_INVALID'],
    ['https://phayao.go.th https://facebook.com/phayao', 'WEBSITE_INVALID'],
    ['https://user:pass@phayao.go.th', 'WEBSITE_INVALID|–'],
  ]),
  did('the same setting twice with another value', 'SETTING_TWICE|SETTING_', (book) => {
    const { rows } = sheetOf(book, 'ตั้งค่า');
    const at = rows.findIndex((line) => line[0]?.value === 'เกณฑ์คะแนน');
    const copy = structuredClone(rows[at]!);
    copy[1] = { value: 60 };
    rows.splice(at + 1, 0, copy);
  }),
  did('the label of a setting erased, its value left', 'SETTING_', (book) => {
    const { rows } = sheetOf(book, 'ตั้งค่า');
    rows.find((line) => line[0]?.value === 'เกณฑ์คะแนน')![0]!.value = '';
  }),
  // The framework.
  did('a negative weight', 'FRAMEWORK_ROW', (book) => weight(book, -30)),
  did('weights that are not a hundred together', 'FRAMEWORK_WEIGHTS', (book) => weight(book, 90)),
  did('a weight in words', 'FRAMEWORK_ROW', (book) => weight(book, 'สามสิบ')),
  // Plan and results.
  ...typed(PLAN, 2, 'ตัวชี้วัด', [
    ['1,2,11', 'MEASURE_INDICATOR'],
    ['0', 'MEASURE_INDICATOR'],
    ['1-3', 'MEASURE_INDICATOR'],
    ['๑ และ ๒', '–'],
  ]),
  ...typed(PLAN, 2, 'ระยะเวลา', [
    ['ต.ค. 2567 - ก.ย. 2566', 'R'],
    ['ไตรมาส 5', 'R'],
    ['31 ก.พ. 2567', 'R'],
  ]),
  ...typed(PLAN, 2, 'มาตรการ', [
    ['\u200b', 'PLAN_TITLE'],
    ['-', 'PLAN_TITLE'],
  ]),
  did('the same measure twice, word for word', 'R|MEASURE_|PLAN_', (book) => {
    const title = columnOf(book, PLAN, 'มาตรการ')[1]!;
    const row = last(book, PLAN, 'มาตรการ') + 1;
    type(book, PLAN, row, { มาตรการ: title, ตัวชี้วัด: columnOf(book, PLAN, 'ตัวชี้วัด')[1]! });
  }),
  ...typed(RESULTS, 2, 'รอบ', [
    ['หก', 'ROUND_INVALID'],
    ['6,12', 'ROUND_INVALID'],
    [-6, 'ROUND_INVALID'],
  ]),
  ...typed(RESULTS, 2, 'สถานะ', [['เสร็จ 50%', 'STATUS_INVALID|R17']]),
  // The words are printed as they are.
  ...typed(RESULTS, 2, 'จำนวนผู้เข้าร่วม', [
    ['30-40', '–'],
    ['ประมาณ 30 คน', '–'],
  ]),
  ...typed(RESULTS, 2, 'วันที่ดำเนินการ', [
    ['5/1/3110', 'R05'],
    ['1 ตุลาคม 2467', 'R05'],
    ['5-6 ม.ค. 2567', '–'],
  ]),
  ...typed(RESULTS, 2, 'หลักฐาน (ลิงก์)', [
    ['https://x.go.th/" onclick="alert(1)', 'R22|–'],
    ['http:/phayao.go.th', 'R22'],
    ['HTTPS://PHAYAO.GO.TH', '–'],
  ]),
  // Other sheets.
  ...typed('คะแนนย้อนหลัง', 1, 'ปีงบประมาณ (พ.ศ.)', [['2564-2565', 'YEAR_INVALID']]),
  did('a total of an earlier year that its indicators contradict', 'HISTORY_|S', (book) =>
    type(book, 'คะแนนย้อนหลัง', 1, { 'ปีงบประมาณ (พ.ศ.)': 2565, 'ตัวชี้วัดที่ 1': 150 }),
  ),
  did('a tab duplicated by people, hidden ids too', '–', (book) => {
    const { spreadsheet } = book.host.state;
    const sheet = sheetOf(book, PLAN);
    const copy = structuredClone({ ...sheet, id: 4711, name: `สำเนาของ ${PLAN}` });
    spreadsheet.sheets.push(copy);
    const mark = spreadsheet.metadata.find(({ place }) => 'sheetId' in place && place.sheetId === sheet.id);
    if (mark) spreadsheet.metadata.push({ ...structuredClone(mark), id: 4712, place: { ...mark.place, sheetId: 4711 } as never });
  }),
  did('two tabs that changed their names', '=', (book) => {
    const [one, other] = [sheetOf(book, SCORES), sheetOf(book, ITEMS)];
    [one.name, other.name] = ['ตัวชี้วัด ITA', 'รายข้อ ITA'];
  }),
];

const CHOICE = { kind: 'analysis', layout: '', digits: 'thai', round: 6, without: [], replace: '' };
const FORM = { name: 'องค์การบริหารส่วนจังหวัดพะเยา', shortName: '', type: '', district: '', province: 'พะเยา', website: '', fiscalYear: 2566 };

export const FURTHER_ASKED: readonly Asked[] = [
  pasted('a heading and no rows', 'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566\nตัวชี้วัด\tคะแนน', 'NO_SCORES'),
  pasted('scores in words', 'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ได้ เก้าสิบห้าจุดสี่', 'NO_SCORES|DOUBT'),
  pasted(
    'the source of an RTF file',
    '{\\rtf1\\ansi\\deff0 {\\fonttbl{\\f0 Sarabun;}}\\f0\\fs32 1\\tab 95.40\\par}',
    'NO_SCORES|INDICATORS_MISSING|SCORE_|DOUBT',
  ),
  pasted('JSON', '{"indicators":[{"no":1,"score":95.4},{"no":2,"score":90.1}]}', 'NO_SCORES|INDICATORS_MISSING|DOUBT'),
  pasted(
    'two years side by side',
    `ตัวชี้วัด\t2565\t2566\n${Array.from({ length: 10 }, (_, index) => `ตัวชี้วัดที่ ${index + 1}\t${80 + index}.10\t${85 + index}.20`).join('\n')}`,
    '=|OTHER_YEAR|YEAR_|DOUBT',
  ),
  file('ขยะ.csv', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 37) % 256)), 'FILE_|NO_SCORES'),
  file('หนึ่งไบต์.xlsx', 'P', 'FILE_'),
  file('สองนามสกุล.docx.exe', 'MZ', 'FILE_TYPE'),
  file('ภาพ.docx', Buffer.from('89504e470d0a1a0a', 'hex'), 'FILE_BROKEN'),
  file('', 'สวัสดี', 'FILE_'),
  file(`${'ก'.repeat(5000)}.txt`, 'สวัสดี', 'NO_SCORES|FILE_'),
  asked('รอบ: nothing', 'openRound', [null], 'ROUND_'),
  asked('รอบ: a prototype’s name', 'openRound', ['constructor'], 'ROUND_'),
  asked('ปีใหม่: nothing', 'startYear', [null], 'YEAR_NOT_LATER'),
  asked('ปีใหม่: a year as text', 'startYear', ['2567'], 'YEAR_NOT_LATER'),
  asked('ปีใหม่: half a year', 'startYear', [2567.5], 'YEAR_NOT_LATER'),
  asked('ปีแผน: one that was never kept', 'choosePlanYear', [9999], 'PLAN_YEAR_UNKNOWN'),
  asked('ยอมรับ: a reason longer than a cell', 'acceptGap', ['ไม่มี', 'ก'.repeat(60_000)], 'GAP_|REASON_'),
  asked('ยอมรับ: no gaps at all', 'acceptGaps', [[], 'เพราะ'], 'GAP_|='),
  asked('ยอมรับ: a list that is none', 'acceptGaps', ['x', 'เพราะ'], 'GAP_'),
  asked('ฟอร์ม: a name that a prototype has', 'setUp', [{ ...FORM, name: '__proto__' }], '='),
  asked('ฟอร์ม: a name longer than a cell', 'setUp', [{ ...FORM, name: 'ก'.repeat(60_000) }], 'FIELD_LONG'),
  asked('ฟอร์ม: a name that begins like a formula', 'setUp', [{ ...FORM, name: '=IMPORTXML("http://x")' }], '='),
  asked('ฟอร์ม: a year as text', 'setUp', [{ ...FORM, fiscalYear: '2566' }], 'YEAR_NEEDED|='),
  asked('รายงาน: digits of another kind', 'previewReport', [{ ...CHOICE, digits: 'roman' }], '=|REPORT_'),
  asked('รายงาน: sections that do not exist left out', 'previewReport', [{ ...CHOICE, without: ['ไม่มี', '__proto__'] }], '='),
  asked('รายงาน: a round that does not exist', 'previewReport', [{ ...CHOICE, kind: 'progress', round: 7 }], 'NO_FOLLOW_UP|ROUND_|REPORT_'),
  asked('เป้าหมาย: nothing', 'findWay', [null], 'NO_TARGET'),
  asked('ลองคะแนน: a negative score', 'tryScores', [{ 'indicator:3': -1 }], 'SCORE_'),
  asked('ภาพ: a caption longer than a cell', 'addPhoto', [{ row: 'ไม่มี', caption: 'ก'.repeat(60_000), base64: 'x' }], 'PHOTO_'),
  asked('ตราหน่วยงาน: no picture', 'setLogo', ['PHNjcmlwdD4='], 'PHOTO_|LOGO_'),
  asked('แก้ไข: a list that is none', 'applyFixes', ['R01'], '='),
];

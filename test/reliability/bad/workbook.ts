/**
 * Bad input in the workbook itself, as data: what a person did, and what must be said of it. The workbook is the one in full work (workbooks.ts, busy).
 * `told`: the code of a notice of the check or of a refusal; '=' where it is understood, so that the analysis is the same; '–' where it is a person's own
 * affair and nothing need be said.
 */
import type { Cell, SheetModel } from '../../../src/host/model';
import { frameworkFor } from '../../../src/ita';
import type { AddOn } from '../../app/addOn';
import { columnOf, headerOf, setting, sheetOf, type } from '../../app/cells';
import { MARK_HEADER } from '../marks';

export interface Kind {
  readonly name: string;
  readonly spoil: (book: AddOn) => void;
  readonly told: string;
}

type Value = string | number;

/** Typed into the n-th row of a tab, under a header. */
export const typed = (tab: string, row: number, header: string, values: readonly (readonly [Value | boolean, string])[]): readonly Kind[] =>
  values.map(([value, told]) => ({
    name: `${tab}, ${header}: ${JSON.stringify(value).slice(0, 60)}`,
    spoil: (book) => type(book, tab, row, { [header]: value as Value }),
    told,
  }));

export const set = (label: string, values: readonly (readonly [Value, string])[]): readonly Kind[] =>
  values.map(([value, told]) => ({
    name: `ตั้งค่า, ${label}: ${JSON.stringify(value).slice(0, 60)}`,
    spoil: (book) => setting(book, label, value),
    told,
  }));

export const did = (name: string, told: string, spoil: (book: AddOn) => void): Kind => ({ name, told, spoil });

export const last = (book: AddOn, tab: string, header: string): number => columnOf(book, tab, header).length;

const rowOfItem = (book: AddOn, code: string): number => columnOf(book, 'คะแนนรายข้อ', 'รหัสข้อ').indexOf(code) + 1;

/** The cells of the n-th row of a table, copied below it, hidden cells too: as people copy rows. */
function copyRow(book: AddOn, tab: string, header: string, row: number): void {
  const { rows } = sheetOf(book, tab);
  const at = headerOf(book, tab, header).row + row;
  const target = headerOf(book, tab, header).row + last(book, tab, header) + 1;
  while (rows.length <= target) rows.push([]);
  rows[target] = structuredClone(rows[at]!);
}

/** Everything typed is gone, the looks stay. */
const cleared = (sheet: SheetModel): void => {
  const bare = ({ value: _value, formula: _formula, ...look }: Cell): Cell => ({ ...look, value: '' });
  sheet.rows = sheet.rows.map((row) => row.map((cell) => cell && bare(cell)));
};

function dropColumn(book: AddOn, tab: string, header: string): void {
  const { column } = headerOf(book, tab, header);
  for (const row of sheetOf(book, tab).rows) row.splice(column, 1);
}

function dropTab(book: AddOn, tab: string): void {
  const { spreadsheet } = book.host.state;
  const { id } = sheetOf(book, tab);
  spreadsheet.sheets = spreadsheet.sheets.filter((sheet) => sheet.id !== id);
  // Whose tab is gone stands in another one.
  if (spreadsheet.activeSheetId === id) Object.assign(spreadsheet, { activeSheetId: spreadsheet.sheets[0]!.id, activeArea: null });
  spreadsheet.metadata = spreadsheet.metadata.filter(({ place }) => !('sheetId' in place) || place.sheetId !== id);
}

const SCORES: readonly (readonly [Value | boolean, string])[] = [
  ['๘๕.๕', 'SCORE_AS_TEXT'],
  ['85,50', 'SCORE_'],
  ['แปดสิบห้า', 'SCORE_NOT_NUMBER'],
  [-5, 'SCORE_RANGE'],
  [100.01, 'SCORE_RANGE'],
  [1e300, 'SCORE_RANGE'],
  ['85.5%', 'SCORE_'],
  ['85.5 คะแนน', 'SCORE_'],
  ['#N/A', 'SCORE_'],
  ['#REF!', 'SCORE_'],
  [true, 'SCORE_'],
  ['2025-01-05', 'SCORE_'],
  ['=85', 'SCORE_'],
  ['1/2', 'SCORE_'],
  ['85.5\u200b', 'SCORE_'],
  ['\u000085.5', 'SCORE_'],
  ['-', 'SCORE_'],
  ['N/A', 'SCORE_'],
  ['', 'SCORE_BLANK'],
];

/** The row of E13, which has scores, among the items of 2566. */
export const SCORED_ITEM = frameworkFor(2566).items.findIndex(({ code }) => code === 'E13') + 1;

const LONG = 'ก'.repeat(49_000);

const TABS = [
  'ตั้งค่า',
  'คะแนนตัวชี้วัด',
  'คะแนนรายข้อ',
  'คะแนนย้อนหลัง',
  'ผลวิเคราะห์',
  'แผนมาตรการ',
  'ติดตามผล',
  'ผลการตรวจ',
  'คลังมาตรการ',
  'กรอบประเมิน',
  'ทะเบียนรายงาน',
];

export const KINDS: readonly Kind[] = [
  // Scores.
  ...typed('คะแนนตัวชี้วัด', 3, 'คะแนน', SCORES),
  ...typed(
    'คะแนนรายข้อ',
    1,
    'คะแนน',
    SCORES.filter(([value]) => value !== ''),
  ),
  ...typed('คะแนนตัวชี้วัด', 3, 'ตัวชี้วัดที่', [
    ['', '='],
    ['๓', '='],
    [33, 'INDICATOR_UNKNOWN'],
    [4, 'SCORE_TWICE'],
    ['2025-03-01', '='],
  ]),
  ...typed('คะแนนรายข้อ', SCORED_ITEM, 'รหัสข้อ', [
    ['', 'SCORE_WITHOUT_CODE'],
    ['e๑๓', '='],
    ['E 13', '='],
    ['Z9', 'ITEM_UNKNOWN'],
    ['I999', 'ITEM_UNKNOWN'],
    ['2025-01-09', 'ITEM_UNKNOWN'],
    [1, 'ITEM_UNKNOWN'],
    [true, 'ITEM_UNKNOWN'],
    ['E12', 'SCORE_TWICE'],
  ]),
  did('a score in a row of its own below the items, without a code', 'SCORE_WITHOUT_CODE', (book) =>
    type(book, 'คะแนนรายข้อ', last(book, 'คะแนนรายข้อ', 'รหัสข้อ') + 1, { คะแนน: 77 }),
  ),
  did('a recommendation in a row without a code', 'SCORE_WITHOUT_CODE', (book) =>
    type(book, 'คะแนนรายข้อ', last(book, 'คะแนนรายข้อ', 'รหัสข้อ') + 1, { ข้อเสนอแนะของผู้ประเมิน: 'ควรปรับปรุง' }),
  ),
  did('a score of EIT in the column of IIT', 'SCORE_WRONG_COLUMN', (book) =>
    type(book, 'คะแนนรายข้อ', rowOfItem(book, 'E1'), { คะแนน: 80 }),
  ),
  // Settings.
  ...set('ปีงบประมาณที่ประเมิน (พ.ศ.)', [
    ['๒๕๖๖', '='],
    ['พ.ศ. 2566', '='],
    [2023, 'YEAR_IS_COMMON_ERA'],
    ['ปีนี้', 'YEAR_INVALID'],
    [25666, 'YEAR_INVALID'],
    [-2566, 'YEAR_INVALID'],
    ['', 'YEAR_MISSING'],
    ['2566-10-01', 'YEAR_INVALID'],
    [2566.5, 'YEAR_INVALID'],
    [2599, 'PLAN_YEAR_ORDER'],
  ]),
  ...set('ปีงบประมาณของแผน (พ.ศ.)', [
    [2566, 'PLAN_YEAR_ORDER'],
    ['๒๕๖๗', '='],
    ['ปีหน้า', 'YEAR_INVALID'],
    [2024, 'YEAR_IS_COMMON_ERA'],
  ]),
  ...set('เกณฑ์คะแนน', [
    [0, 'SETTING_NUMBER'],
    ['', 'THRESHOLD_BLANK'],
    [101, 'SETTING_NUMBER'],
    [-1, 'SETTING_NUMBER'],
    ['๘๕', '='],
    ['แปดสิบห้า', 'SETTING_NUMBER'],
    ['85%', 'SETTING_NUMBER'],
    ['#REF!', 'CELL_ERROR'],
  ]),
  ...set('ชื่อหน่วยงาน (ชื่อเต็ม)', [
    ['', 'AGENCY_NAME_MISSING'],
    [`${LONG}`, 'CELL_LONG'],
    ['=องค์การบริหารส่วนจังหวัดพะเยา', '–'],
    ['องค์การ\u0007บริหารส่วนจังหวัดพะเยา', 'CELL_UNPRINTABLE'],
    ['องค์การบริหารส่วนจังหวัด\ud800พะเยา', 'CELL_UNPRINTABLE'],
    ['<w:p>องค์การ</w:p> & “พะเยา”', '–'],
    [2566, '–'],
  ]),
  ...set('ตัวเลขในรายงาน', [['โรมัน', 'SETTING_CHOICE']]),
  ...set('ขนาดตัวอักษรเนื้อความ (พอยต์)', [
    [200, 'SETTING_NUMBER'],
    ['ใหญ่', 'SETTING_NUMBER'],
    ['๑๖', '='],
  ]),
  ...set('แบบอักษร', [['Comic"Sans<&>', '–']]),
  ...set('เรื่องที่นำเข้าแผน', [['บางเรื่อง', 'SETTING_CHOICE']]),
  ...set('การจัดกลุ่มมาตรการ', [['ตามใจ', 'SETTING_CHOICE']]),
  ...set('เว็บไซต์', [
    ['javascript:alert(1)', 'WEBSITE_INVALID'],
    ['ไม่มี', 'WEBSITE_INVALID'],
    ['phayao.go.th', '–'],
  ]),
  ...set('วันที่ประชุม ป.ป.ช.', [['31/02/2568', '–']]),
  // The plan.
  ...typed('แผนมาตรการ', 2, 'ตัวชี้วัด', [
    ['ทุกตัว', 'MEASURE_INDICATOR'],
    ['11', 'MEASURE_INDICATOR'],
    ['2025-08-06', 'MEASURE_INDICATOR'],
    ['๖, ๘', '–'],
  ]),
  ...typed('แผนมาตรการ', 2, 'ข้อ', [
    ['E99', 'MEASURE_ITEM'],
    ['ทุกข้อ', 'MEASURE_ITEM'],
  ]),
  ...typed('แผนมาตรการ', 2, 'ประเภท', [['แผนงาน', 'MEASURE_KIND']]),
  ...typed('แผนมาตรการ', 2, 'มาตรการ', [
    ['', 'PLAN_TITLE'],
    ['=1+1', '–'],
    ['+66 81 234 5678', '–'],
    ['@SUM(A1)', '–'],
    ['\tแท็บ', '–'],
    [`มาตรการ ${LONG}`, 'CELL_LONG'],
    ['มาตรการ\u0000\ufffe', 'CELL_UNPRINTABLE'],
    ['#NAME?', 'CELL_ERROR'],
  ]),
  ...typed('แผนมาตรการ', 2, 'ผู้รับผิดชอบ', [['', 'R13']]),
  ...typed('แผนมาตรการ', 2, 'ระยะเวลา', [
    ['เมื่อไรก็ได้', 'R14'],
    ['2020-01-01', 'R'],
  ]),
  ...typed('แผนมาตรการ', 2, 'ข้อเสนอเดิม', [
    ['{broken', 'PROPOSED_BROKEN'],
    ['[]', 'PROPOSED_BROKEN'],
  ]),
  did('a plan row copied with its hidden id', 'ID_TWICE', (book) => copyRow(book, 'แผนมาตรการ', 'มาตรการ', 2)),
  did('hidden ids of the plan erased', '–', (book) => {
    for (let row = 1; row <= last(book, 'แผนมาตรการ', 'มาตรการ'); row++) type(book, 'แผนมาตรการ', row, { รหัสมาตรการ: '' });
  }),
  did('the memory of the plan damaged', 'MEMORY_BROKEN', (book) => {
    const { row, column } = headerOf(book, 'แผนมาตรการ', 'ข้อเสนอเดิม');
    sheetOf(book, 'แผนมาตรการ').rows[row - 1]![column] = { value: '{"known":' };
  }),
  did('people’s formula in a text column of the plan', '–', (book) => {
    const { row, column } = headerOf(book, 'แผนมาตรการ', 'ขั้นตอน');
    sheetOf(book, 'แผนมาตรการ').rows[row + 2]![column] = { value: 'จากสูตร', formula: '="จาก"&"สูตร"' };
  }),
  // Follow-up.
  ...typed('ติดตามผล', 2, 'รอบ', [
    ['9 เดือน', 'ROUND_INVALID'],
    ['๖ เดือน', '–'],
    ['', 'ROUND_INVALID'],
  ]),
  ...typed('ติดตามผล', 2, 'สถานะ', [['เสร็จแล้วมั้ง', 'STATUS_INVALID|R17']]),
  ...typed('ติดตามผล', 2, 'จำนวนผู้เข้าร่วม', [
    ['หลายคน', 'PEOPLE_INVALID'],
    [-5, 'PEOPLE_INVALID'],
    [12.5, 'PEOPLE_INVALID'],
    ['สามสิบ', 'PEOPLE_INVALID'],
    ['๓๐ คน', '–'],
    ['30', '–'],
    ['1,200 คน', '–'],
    [9e9, 'PEOPLE_INVALID'],
    ['#VALUE!', 'CELL_ERROR'],
  ]),
  ...typed('ติดตามผล', 2, 'วันที่ดำเนินการ', [
    ['เมื่อวาน', 'R05'],
    ['31/02/2567', 'R05'],
    ['2567-01-05', '–'],
    ['5 ม.ค. 2567', '–'],
    [45678, 'R05'],
    ['2024-13-45', 'R05'],
  ]),
  ...typed('ติดตามผล', 2, 'หลักฐาน (ลิงก์)', [
    ['javascript:alert(1)', 'R22'],
    ['data:text/html,<script>', 'R22'],
    ['file:///etc/passwd', 'R22'],
    ['ftp://x.y', 'R22'],
    ['http://', 'R22'],
    ['แฟ้มในตู้', '–'],
  ]),
  ...typed('ติดตามผล', 1, 'ผลการดำเนินการ', [
    ['เสร็จ\u0001\u0002แล้ว', 'CELL_UNPRINTABLE'],
    [LONG, 'CELL_LONG'],
    ['=IMPORTXML("http://x")', '–'],
    ['<img src=x onerror=alert(1)>', '–'],
  ]),
  did('a follow-up row copied with its hidden id', 'ID_TWICE', (book) => copyRow(book, 'ติดตามผล', 'มาตรการ', 1)),
  did('a follow-up row of a measure that is gone', '–', (book) => type(book, 'ติดตามผล', 2, { รหัสมาตรการ: 'm-gone' })),
  // Other sheets.
  ...typed('คะแนนย้อนหลัง', 1, 'ปีงบประมาณ (พ.ศ.)', [
    ['ปีก่อน', 'YEAR_INVALID'],
    [2570, 'HISTORY_YEAR_NOT_EARLIER'],
    ['๒๕๖๕', '–'],
    [2022, 'YEAR_INVALID'],
  ]),
  did('a score of an earlier year that is none', 'SCORE_', (book) =>
    type(book, 'คะแนนย้อนหลัง', 1, { 'ปีงบประมาณ (พ.ศ.)': 2565, 'ตัวชี้วัดที่ 1': 'ดี' }),
  ),
  did('an earlier year twice', 'HISTORY_YEAR_TWICE', (book) => {
    type(book, 'คะแนนย้อนหลัง', 1, { 'ปีงบประมาณ (พ.ศ.)': 2565, 'ตัวชี้วัดที่ 1': 80 });
    type(book, 'คะแนนย้อนหลัง', 2, { 'ปีงบประมาณ (พ.ศ.)': 2565, 'ตัวชี้วัดที่ 1': 90 });
  }),
  did('scores of an earlier year without its year', 'HISTORY_WITHOUT_YEAR', (book) => type(book, 'คะแนนย้อนหลัง', 1, { 'ตัวชี้วัดที่ 1': 80 })),
  ...typed('คลังมาตรการ', 1, 'ชนิด', [['อื่น ๆ', 'ENTRY_TYPE']]),
  did('an entry of the library without words', '–', (book) => type(book, 'คลังมาตรการ', 1, { ชนิด: 'มาตรการ', ใช้กับ: '9' })),
  did('a row of the framework of no known type', 'FRAMEWORK_ROW', (book) =>
    type(book, 'กรอบประเมิน', last(book, 'กรอบประเมิน', 'รหัส') + 1, { 'ปีงบประมาณ (พ.ศ.)': 2566, ชนิดแถว: 'อื่น', รหัส: 'I1', ชื่อหรือถ้อยคำ: 'ก' }),
  ),
  did('a weight of the framework that is no number', 'FRAMEWORK_ROW', (book) => {
    const row = columnOf(book, 'กรอบประเมิน', 'ชนิดแถว').indexOf('เครื่องมือ') + 1;
    type(book, 'กรอบประเมิน', Math.max(row, 1), { น้ำหนักหรือค่า: 'มาก' });
  }),
  did('the register with a version that is no number', '–', (book) => type(book, 'ทะเบียนรายงาน', 1, { ฉบับที่: 'หนึ่ง', ชื่อรายงาน: 'รายงาน' })),
  // Whole sheets.
  ...TABS.map((tab) =>
    did(`${tab}: all cells cleared`, ['ตั้งค่า', 'คะแนนตัวชี้วัด'].includes(tab) ? 'SHEET_MISSING' : 'SHEET_CLEARED', (book) =>
      cleared(sheetOf(book, tab)),
    ),
  ),
  ...TABS.map((tab) => did(`${tab}: deleted`, 'SHEET_|NOT_PREPARED', (book) => dropTab(book, tab))),
  did('the header row of the plan deleted', 'HEADER_MISSING', (book) => {
    const { rows } = sheetOf(book, 'แผนมาตรการ');
    rows.splice(headerOf(book, 'แผนมาตรการ', 'มาตรการ').row, 1);
  }),
  did('the column of scores deleted', 'COLUMN_MISSING', (book) => dropColumn(book, 'คะแนนตัวชี้วัด', 'คะแนน')),
  did('the column of measures deleted', 'COLUMN_MISSING', (book) => dropColumn(book, 'แผนมาตรการ', 'มาตรการ')),
  did('the column of steps deleted', 'COLUMN_ABSENT', (book) => dropColumn(book, 'แผนมาตรการ', 'ขั้นตอน')),
  did('a header renamed', 'COLUMN_RENAMED', (book) => type(book, 'แผนมาตรการ', 0, { ผู้รับผิดชอบ: 'เจ้าภาพ' })),
  did('10,000 rows of junk below the plan', 'MEASURE_', (book) => {
    const start = last(book, 'แผนมาตรการ', 'มาตรการ') + 1;
    sheetOf(book, 'แผนมาตรการ').maxRows += 10_000;
    for (let row = 0; row < 10_000; row++) type(book, 'แผนมาตรการ', start + row, { ตัวชี้วัด: 'ขยะ' });
  }),
  did('10,000 rows of junk below the items', 'SCORE_|ITEM_', (book) => {
    const { rows } = sheetOf(book, 'คะแนนรายข้อ');
    const { column } = headerOf(book, 'คะแนนรายข้อ', 'คะแนน');
    sheetOf(book, 'คะแนนรายข้อ').maxRows += 10_000;
    for (let row = 0; row < 10_000; row++) {
      const line: (Cell | null)[] = [];
      line[column] = { value: row };
      rows.push(Array.from(line, (cell) => cell ?? null));
    }
  }),
  did('merged cells over the header of the plan', '–', (book) => {
    const { row } = headerOf(book, 'แผนมาตรการ', 'มาตรการ');
    sheetOf(book, 'แผนมาตรการ').merges.push({ row: row + 1, column: 2, rows: 1, columns: 2 });
  }),
  did('another time zone of the spreadsheet', '=', (book) => {
    book.host.state.spreadsheet.timeZone = 'America/Los_Angeles';
  }),
  did('a spreadsheet of another country: decimal comma', '=', (book) => {
    book.host.state.spreadsheet.locale = 'de_DE';
  }),
  did('a spreadsheet of another country: month before day', '=', (book) => {
    book.host.state.spreadsheet.locale = 'en_US';
  }),
  did('marks of a reader in a column of their own', '=', (book) => {
    const { row } = headerOf(book, 'แผนมาตรการ', 'มาตรการ');
    const sheet = sheetOf(book, 'แผนมาตรการ');
    sheet.rows[row]!.push({ value: MARK_HEADER });
  }),
];

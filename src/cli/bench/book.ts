/** Workbooks of any size for the benchmark, filled as people fill them: prepared by the add-on, then typed into the cells. */
import { type CallResult, createHost, type Host, type HostState, lastRow, type SheetModel, touch } from '../../host';

/** How many rows of each kind. */
interface Size {
  readonly items: number;
  readonly measures: number;
}

const YEAR = 2568;
/** A fixed morning, so that every run makes the same bytes. */
const NOW = Date.parse('2025-11-03T09:00:00+07:00');
const INDICATORS = [99.2, 84.1, 91.35, 78.4, 88.8, 83.94, 81.02, 90.11, 77, 92.5];

export const AGENCY = {
  name: 'องค์การบริหารส่วนตำบลตัวอย่าง',
  shortName: '',
  type: '',
  district: 'เมือง',
  province: 'กระบี่',
  website: 'https://example.go.th',
  fiscalYear: YEAR,
};

/** The result of one function; a fault or a refusal ends the benchmark, for it would measure nothing. */
export async function done(host: Host, name: string, args: readonly unknown[] = []): Promise<CallResult> {
  const result = await host.call(name, args);
  if (result.error) throw new Error(`${name}: ${result.error.message}\n${result.error.stack}`);
  const answer = result.value as { readonly ok?: boolean; readonly notices?: readonly { readonly message: string }[] } | null;
  if (answer?.ok === false) throw new Error(`${name}: ${answer.notices?.map(({ message }) => message).join(' | ')}`);
  return result;
}

/** A new host on a copy of the state: what one run changes, the next does not see. */
export const hostOn = (dist: string, state: HostState): Host => createHost({ dist, now: NOW, state: structuredClone(state) });

/** A sheet whose cells are named by row and column heading. */
function sheetOf(state: HostState, name: string) {
  const sheet = state.spreadsheet.sheets.find((candidate) => candidate.name === name);
  const header = sheet?.rows.findIndex((row) => row.filter((cell) => cell?.value).length > 3) ?? -1;
  if (!sheet || header < 0) throw new Error(`no sheet ${name}`);
  const headings = new Map((sheet.rows[header] ?? []).map((cell, index) => [String(cell?.value ?? ''), index + 1]));
  const column = (heading: string): number => {
    const place = headings.get(heading);
    if (place === undefined) throw new Error(`no column ${heading} in ${name}`);
    return place;
  };
  return {
    sheet,
    first: header + 2,
    read: (row: number, heading: string): string => String(sheet.rows[row - 1]?.[column(heading) - 1]?.value ?? ''),
    type: (row: number, cells: Readonly<Record<string, string | number>>): void => {
      sheet.maxRows = Math.max(sheet.maxRows, row);
      for (const [heading, value] of Object.entries(cells)) touch(sheet, row, column(heading)).value = value;
    },
    /** The first row below the last one that says anything in this column. */
    free: (heading: string): number => {
      let row = lastRow(sheet as SheetModel);
      while (row > header + 1 && !sheet.rows[row - 1]?.[column(heading) - 1]?.value) row--;
      return row + 1;
    },
  };
}

/** The result of the workbook as a table that people paste: number, name, score. */
export function resultLines(state: HostState): readonly (readonly string[])[] {
  const indicators = sheetOf(state, 'คะแนนตัวชี้วัด');
  return INDICATORS.map((score, index) => {
    const row = indicators.first + index;
    return [indicators.read(row, 'ตัวชี้วัดที่'), indicators.read(row, 'ชื่อตัวชี้วัด'), score.toFixed(2)];
  });
}

/** Scores without a pattern and without chance: about half of them below the line. */
const scoreOf = (index: number, shift: number): number => 70 + ((index * 7919 + shift * 104729) % 2999) / 100;

/** Items beyond those of the year: typed into the framework, worded as the year's own. */
function addItems(state: HostState, wanted: number): void {
  const items = sheetOf(state, 'คะแนนรายข้อ');
  const framework = sheetOf(state, 'กรอบประเมิน');
  const known: { readonly code: string; readonly indicator: string; readonly text: string }[] = [];
  for (let row = items.first; row < items.free('รหัสข้อ'); row++) {
    const code = items.read(row, 'รหัสข้อ');
    if (/^[IEO]\d+$/.test(code))
      known.push({ code, indicator: items.read(row, 'ตัวชี้วัดที่'), text: items.read(row, 'ข้อคำถาม/ข้อมูลที่ต้องเผยแพร่') });
  }
  let row = items.free('รหัสข้อ');
  let line = framework.free('รหัส');
  for (let index = known.length; index < wanted; index++) {
    const { code, indicator, text } = known[index % known.length]!;
    const next = `${code.charAt(0)}${100 + index}`;
    framework.type(line++, { 'ปีงบประมาณ (พ.ศ.)': YEAR, ชนิดแถว: 'ข้อ', รหัส: next, ตัวชี้วัดที่: Number(indicator), ชื่อหรือถ้อยคำ: text });
    items.type(row++, { รหัสข้อ: next, ตัวชี้วัดที่: Number(indicator), 'ข้อคำถาม/ข้อมูลที่ต้องเผยแพร่': text });
  }
}

function typeItemScores(state: HostState): void {
  const items = sheetOf(state, 'คะแนนรายข้อ');
  for (let row = items.first; row < items.free('รหัสข้อ'); row++) {
    const code = items.read(row, 'รหัสข้อ');
    if (/^[IO]\d+$/.test(code)) items.type(row, { คะแนน: scoreOf(row, 1) });
    if (/^E\d+$/.test(code)) items.type(row, { 'คะแนน EIT ส่วนที่ 1': scoreOf(row, 2), 'คะแนน EIT ส่วนที่ 2': scoreOf(row, 3) });
  }
}

const PLAN_TEXTS = ['ประเด็น', 'ตัวชี้วัด', 'ข้อ', 'ประเภท', 'มาตรการ', 'วิธีการ', 'ผลการวิเคราะห์', 'ขั้นตอน'] as const;
const MORE_PLAN_TEXTS = ['ผู้รับผิดชอบ', 'ระยะเวลา', 'แนวทางกำกับติดตาม', 'ตัวชี้วัดความสำเร็จ'] as const;

/** Measures of the agency's own below the proposed ones, as long as those, until there are as many as wanted. */
function typeMeasures(state: HostState, wanted: number): number {
  const plan = sheetOf(state, 'แผนมาตรการ');
  const proposed = plan.free('มาตรการ') - plan.first;
  for (let index = proposed; index < wanted; index++) {
    const from = plan.first + (index % proposed);
    const copy = Object.fromEntries([...PLAN_TEXTS, ...MORE_PLAN_TEXTS].map((heading) => [heading, plan.read(from, heading)]));
    plan.type(plan.first + index, { ...copy, มาตรการ: `${copy.มาตรการ} (${index + 1})` });
  }
  return Math.max(proposed, wanted);
}

export interface Book {
  readonly state: HostState;
  readonly items: number;
  readonly measures: number;
}

/** Ten indicator scores and nothing else: what an agency types first. */
export async function smallBook(dist: string): Promise<Book> {
  const host = createHost({ dist, now: NOW });
  await done(host, 'setUp', [AGENCY]);
  const indicators = sheetOf(host.state, 'คะแนนตัวชี้วัด');
  INDICATORS.forEach((value, index) => {
    indicators.type(indicators.first + index, { คะแนน: value });
  });
  return { state: host.state, items: 0, measures: 0 };
}

/** Scores, items and measures of the given size, ready to be analysed. */
export async function largeBook(dist: string, size: Size): Promise<Book> {
  const host = createHost({ dist, now: NOW, state: (await smallBook(dist)).state });
  addItems(host.state, size.items);
  typeItemScores(host.state);
  await done(host, 'updatePlan');
  const measures = typeMeasures(host.state, size.measures);
  return { state: host.state, items: size.items, measures };
}

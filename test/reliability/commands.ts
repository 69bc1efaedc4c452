/** Every command that writes, with what it needs beforehand and the sheets in which it writes. */
import type { AddOn } from '../app/addOn';
import { pastedResult } from '../app/addOn';
import { sheetOf } from '../app/cells';
import { ANG_THONG } from '../ita/published';
import { changeScores, type WorkbookName } from './workbooks';

export interface Command {
  readonly call: string;
  readonly on: readonly WorkbookName[];
  /** Readies the workbook and answers the arguments; null where the workbook gives no occasion. */
  readonly ready: (book: AddOn) => Promise<readonly unknown[] | null>;
  /** Tabs in which another person works meanwhile, with a column of theirs. */
  readonly beside: Readonly<Record<string, string>>;
}

const ALL: readonly WorkbookName[] = ['fresh', 'busy', 'moved'];
const FULL: readonly WorkbookName[] = ['busy', 'moved'];

const PLAN = { แผนมาตรการ: 'เหตุผลที่ยอมรับ' };

const yearOf = (book: AddOn): number =>
  Number(sheetOf(book, 'ตั้งค่า').rows.find((line) => line[0]?.value === 'ปีงบประมาณที่ประเมิน (พ.ศ.)')?.[1]?.value);

/** Other scores for the same year, a measure among them. */
async function previewed(book: AddOn): Promise<readonly unknown[]> {
  const text = pastedResult(
    'องค์การบริหารส่วนจังหวัดพะเยา',
    yearOf(book),
    ANG_THONG.map((score) => Math.min(100, score + 1)),
  );
  const preview = await book.get('readImport', { kind: 'text', text });
  const decisions = Object.fromEntries(preview.conflicts.map(({ key }) => [key, 0]));
  return [{ ticket: preview.ticket, skip: [], decisions, withMeasures: false }];
}

const changed = async (book: AddOn): Promise<readonly unknown[]> => {
  changeScores(book);
  return [];
};

export const COMMANDS: Readonly<Record<string, Command>> = {
  analysis: { call: 'runAnalysis', on: ALL, ready: changed, beside: { ผลวิเคราะห์: 'ข้อเสนอแนะ' } },
  plan: { call: 'runPlan', on: ALL, ready: async (book) => [...(await changed(book)), []], beside: PLAN },
  check: { call: 'runCheck', on: ALL, ready: changed, beside: { ผลการตรวจ: 'เหตุผลที่ยอมรับ' } },
  round6: {
    call: 'openRound',
    on: ['fresh'],
    async ready(book) {
      await book.get('runPlan', []);
      return [6];
    },
    beside: {},
  },
  round12: { call: 'openRound', on: FULL, ready: async () => [12], beside: { ติดตามผล: 'ผลการดำเนินการ' } },
  acceptGap: {
    call: 'acceptGap',
    on: FULL,
    async ready(book) {
      const [gap] = (await book.get('getPlan')).gaps;
      return gap ? [gap.id, 'มีเหตุผลของเรา'] : null;
    },
    beside: PLAN,
  },
  keepMeasure: {
    call: 'keepMeasure',
    on: FULL,
    async ready(book) {
      const { spreadsheet } = book.host.state;
      const sheet = spreadsheet.sheets.find(({ name }) => name.startsWith('แผน'))!;
      spreadsheet.activeSheetId = sheet.id;
      spreadsheet.activeArea = { row: 6, column: 2, rows: 1, columns: 1 };
      return [];
    },
    beside: {},
  },
  import: { call: 'applyImport', on: ALL, ready: previewed, beside: { คะแนนรายข้อ: 'ข้อเสนอแนะของผู้ประเมิน', คะแนนตัวชี้วัด: 'คะแนน' } },
  undo: {
    call: 'undoImport',
    on: ALL,
    async ready(book) {
      const [choice] = await previewed(book);
      await book.get('applyImport', choice as never);
      return [];
    },
    beside: { คะแนนรายข้อ: 'ข้อเสนอแนะของผู้ประเมิน' },
  },
  closeYear: { call: 'closeYear', on: ALL, ready: async () => [], beside: {} },
  startYear: {
    call: 'startYear',
    on: ALL,
    ready: async (book) => [yearOf(book) + 1],
    beside: { คะแนนรายข้อ: 'ข้อเสนอแนะของผู้ประเมิน', คะแนนตัวชี้วัด: 'คะแนน' },
  },
  setUp: {
    call: 'setUp',
    on: ALL,
    async ready(book) {
      const { form } = await book.get('getSetUp');
      return [{ ...form, website: 'https://new.example.go.th' }];
    },
    beside: {},
  },
};

/** Every command that writes, with what it needs beforehand and the sheets in which it writes. */
import type { AddOn } from '../app/addOn';
import { pastedResult } from '../app/addOn';
import { sheetOf, type } from '../app/cells';
import { ANG_THONG, KHAM_NIAM } from '../ita/published';
import { changeScores, type WorkbookName } from './workbooks';

export interface Command {
  /** A call of the sidebars, or a function of the menu. */
  readonly call: string;
  readonly on: readonly WorkbookName[];
  /** Readies the workbook and answers the arguments; null where the workbook gives no occasion. */
  readonly ready: (book: AddOn) => Promise<readonly unknown[] | null>;
  /** What the page sends after a run that gave no answer; absent where it is the same once more. */
  readonly again?: (args: readonly unknown[]) => readonly unknown[];
  /** Tabs in which another person works meanwhile, with a column of theirs. */
  readonly beside: Readonly<Record<string, string>>;
}

const ALL: readonly WorkbookName[] = ['fresh', 'busy', 'moved'];
const FULL: readonly WorkbookName[] = ['busy', 'moved'];

const FORM = { name: 'เทศบาลตำบลตัวอย่าง', shortName: '', type: '', district: '', province: '', website: '', fiscalYear: 2568 };

/** A white dot (PNG). */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';

const RESULTS = { ติดตามผล: 'ผลการดำเนินการ' };

const SUMMARY = { kind: 'summary', layout: '', digits: 'thai', round: 12, without: [], replace: '' } as const;

const asked = (args: readonly unknown[]): readonly unknown[] => [...args, true];

const photoRow = async (book: AddOn): Promise<string> => (await book.get('getPhotos', 6)).rows[1]!.id;

const PLAN = { แผนมาตรการ: 'เหตุผลที่ยอมรับ' };

const yearOf = (book: AddOn): number =>
  Number(sheetOf(book, 'ตั้งค่า').rows.find((line) => line[0]?.value === 'ปีงบประมาณที่ประเมิน (พ.ศ.)')?.[1]?.value);

/** The tab of the plan, which people may have renamed. */
const planTab = (book: AddOn) => book.host.state.spreadsheet.sheets.find(({ name }) => /^แผน(?:มาตรการ|ของเรา)$/.test(name))!;

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

const TABLE = {
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
      spreadsheet.activeSheetId = planTab(book).id;
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
    beside: { ตั้งค่า: 'ค่า', ...PLAN },
  },
  /** A spreadsheet in which nothing stands yet. */
  firstSetUp: { call: 'setUp', on: ['blank'], ready: async () => [FORM], beside: {} },
  acceptGaps: {
    call: 'acceptGaps',
    on: FULL,
    async ready(book) {
      const gaps = (await book.get('getPlan')).gaps.slice(0, 3);
      return gaps.length > 1 ? [gaps.map(({ id }) => id), 'มีเหตุผลของเรา'] : null;
    },
    beside: PLAN,
  },
  choosePlanYear: {
    call: 'choosePlanYear',
    on: FULL,
    async ready(book) {
      const { current } = await book.get('getPlanYears');
      await book.get('startYear', yearOf(book) + 1);
      return [current];
    },
    beside: {},
  },
  applyFixes: {
    call: 'applyFixes',
    on: FULL,
    async ready(book) {
      type(book, planTab(book).name, 2, { ขั้นตอน: 'จัดทำเวปไซต์เพื่อให้เพื่อให้ประชาชนใช้' });
      type(book, 'ผลวิเคราะห์', 2, { จุดแข็ง: 'เปิดเผยในเวปไซต์' });
      const ids = (await book.get('runCheck')).notices.flatMap(({ fix }) => (fix ? [fix.id] : []));
      return ids.length > 0 ? [ids] : null;
    },
    beside: PLAN,
  },
  undoLast: {
    call: 'undoLast',
    on: ALL,
    async ready(book) {
      changeScores(book);
      await book.get('runAnalysis');
      return [];
    },
    beside: { ผลวิเคราะห์: 'ข้อเสนอแนะ' },
  },
  addPhoto: {
    call: 'addPhoto',
    on: FULL,
    ready: async (book) => [{ row: await photoRow(book), caption: 'ประชุม', base64: DOT }],
    beside: RESULTS,
  },
  removePhoto: {
    call: 'removePhoto',
    on: FULL,
    async ready(book) {
      const row = await photoRow(book);
      const { rows } = await book.get('addPhoto', { row, caption: 'ประชุม', base64: DOT });
      return [row, rows.find(({ id }) => id === row)!.photos[0]!.file];
    },
    beside: RESULTS,
  },
  setLogo: { call: 'setLogo', on: FULL, ready: async () => [DOT], beside: {} },
  showCharts: { call: 'showCharts', on: FULL, ready: changed, beside: {} },
  makeAgencies: { call: 'assessAgencies', on: ['fresh'], ready: async () => [], beside: {} },
  assessAgencies: {
    call: 'assessAgencies',
    on: ['fresh'],
    async ready(book) {
      await book.host.run('assessAgencies', []);
      const { rows } = sheetOf(book, 'หลายหน่วยงาน');
      for (const [index, name] of ['เทศบาลตำบลหนึ่ง', 'เทศบาลตำบลสอง', 'เทศบาลตำบลสาม', 'เทศบาลตำบลสี่'].entries())
        rows[3 + index] = [2568, name, '', '', 'ลำพูน', ...KHAM_NIAM.map((score) => score - index)].map((value) => ({ value }));
      return [];
    },
    beside: {},
  },
  report: {
    call: 'continueReport',
    on: FULL,
    async ready(book) {
      return [(await book.get('startReport', SUMMARY)).ticket];
    },
    again: asked,
    beside: {},
  },
  replaceReport: {
    call: 'continueReport',
    on: FULL,
    async ready(book) {
      const { ticket } = await book.get('startReport', SUMMARY);
      const made = await book.get('continueReport', (await book.get('continueReport', ticket)).ticket);
      const again = await book.get('startReport', { ...SUMMARY, replace: made.report!.fileId });
      // Half an hour later; the host's clock stands at nine.
      return [again.ticket.replace('T09:00', 'T09:30')];
    },
    again: asked,
    beside: {},
  },
} as const satisfies Readonly<Record<string, Command>>;

export const COMMANDS: Readonly<Record<string, Command>> = TABLE;

/** The calls that are swept. */
export type SweptCall = (typeof TABLE)[keyof typeof TABLE]['call'];

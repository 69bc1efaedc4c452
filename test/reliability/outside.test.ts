/** What the sweeps do not reach: a protected sheet, and a report that was made but not written down. */
import { expect, test } from '@jest/globals';
import { ServiceException } from '../../src/host/errors';
import type { Moment } from '../../src/host/project';
import { type AddOn, addOn } from '../app/addOn';
import { columnOf, type } from '../app/cells';
import { contents, copied } from './host';
import { busy, changeScores } from './workbooks';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

test('a protected sheet is named in one sentence, and nothing is half-written', async () => {
  const book = await busy();
  changeScores(book);
  const before = contents(book.host.state);
  // The first write is the ledger's; of the others the first is allowed and the second refused, for as long as the run tries.
  let writes = 0;
  const refuse = ({ method, when }: Moment): void => {
    if (method === 'Range.setValues' && when === 'before' && (++writes === 3 || writes === 4)) throw new ServiceException(PROTECTED);
  };
  const result = await book.host.run('runPlan', [[]], { meanwhile: refuse });
  expect(result.value).toMatchObject({ ok: false, notices: [{ code: 'PROTECTED' }] });
  expect(contents(book.host.state)).toBe(before);
});

const tabsOf = (book: AddOn): readonly string[] => book.host.state.spreadsheet.sheets.map(({ name }) => name);

/** Somebody types a score into the same row once the copies of the old year stand, and before every later look. */
function typing(book: AddOn, score: () => number | string) {
  return ({ method, when }: Moment): void => {
    if (method !== 'Range.getValues' || when !== 'before') return;
    if (tabsOf(book).includes('ติดตามผล 2567')) type(book, 'คะแนนตัวชี้วัด', 3, { คะแนน: score() });
  };
}

test('who never stops typing into what a command stands on gets one sentence, and nothing is written', async () => {
  const book = await busy();
  changeScores(book);
  const before = contents(book.host.state);
  const ours = Array.from({ length: 60 }, (_, row) => columnOf(book, 'ผลวิเคราะห์', 'ข้อเสนอแนะ')[row] ?? '');
  let typed = 0;
  const { value } = await book.host.run('runAnalysis', [], {
    meanwhile({ method, when }) {
      if (method !== 'Range.getValues' || when !== 'before') return;
      typed++;
      ours.forEach((_, row) => {
        type(book, 'ผลวิเคราะห์', row + 1, { ข้อเสนอแนะ: `ฉบับที่ ${typed}` });
      });
    },
  });
  expect(value).toMatchObject({ ok: false, notices: [{ code: 'CHANGED_MEANWHILE', message: expect.stringContaining('ผลวิเคราะห์') }] });
  ours.forEach((text, row) => {
    type(book, 'ผลวิเคราะห์', row + 1, { ข้อเสนอแนะ: text });
  });
  expect(contents(book.host.state)).toBe(before);
});

test('words that are typed once a run has noted what it will write are seen by its second look and stay', async () => {
  const book = await busy();
  changeScores(book);
  const rows = columnOf(book, 'ผลวิเคราะห์', 'ระดับข้อมูล').length;
  let noted = false;
  const { value } = await book.host.run('runAnalysis', [], {
    meanwhile({ method, when }) {
      if (method !== 'Range.setValues' || when !== 'after' || noted) return;
      noted = true;
      for (let row = 1; row <= rows; row++) type(book, 'ผลวิเคราะห์', row, { จุดแข็ง: 'ของผู้อื่น', จุดที่ต้องพัฒนา: 'ของผู้อื่น', ข้อเสนอแนะ: 'ของผู้อื่น' });
    },
  });
  expect(value).toMatchObject({ ok: true });
  for (const header of ['จุดแข็ง', 'จุดที่ต้องพัฒนา', 'ข้อเสนอแนะ'])
    expect(columnOf(book, 'ผลวิเคราะห์', header)).toEqual(Array<string>(rows).fill('ของผู้อื่น'));
});

test.each([
  ['somebody types one score after the other', 'CHANGED_MEANWHILE', (turn: number) => 50 + turn],
  ['somebody types a score that is none', 'SCORE_', () => 185],
])('a new year that is refused because %s takes its tabs away again', async (_what, code, score) => {
  const book = await busy();
  const before = tabsOf(book);
  let turn = 0;
  const { value } = await book.host.run('startYear', [2567], { meanwhile: typing(book, () => score(++turn)) });
  expect(value).toMatchObject({ ok: false, notices: [{ code: expect.stringMatching(`^${code}`) }] });
  expect(turn).toBeGreaterThan(0);
  expect(tabsOf(book)).toEqual(before);
});

test('a new year that is refused by a protected sheet takes its tabs away again, but not those in which somebody wrote', async () => {
  const refuse = ({ method, when }: Moment): void => {
    if (method === 'Range.setValues' && when === 'before' && tabsOf(book).includes('ติดตามผล 2567') && [3, 4].includes(++writes))
      throw new ServiceException(PROTECTED);
  };
  let [book, writes] = [await busy(), 0];
  const before = tabsOf(book);
  const first = await book.host.run('startYear', [2567], { meanwhile: refuse });
  expect(first.value).toMatchObject({ ok: false, notices: [{ code: 'PROTECTED' }] });
  expect(tabsOf(book)).toEqual(before);
  [book, writes] = [await busy(), 0];
  await book.host.run('startYear', [2567], {
    meanwhile(moment) {
      if (tabsOf(book).includes('คะแนนรายข้อ 2566')) type(book, 'คะแนนรายข้อ 2566', 1, { ข้อเสนอแนะของผู้ประเมิน: 'ข้อความของผู้อื่น' });
      refuse(moment);
    },
  });
  expect(tabsOf(book)).toEqual([...before, 'คะแนนรายข้อ 2566']);
});

const CHOICE = { kind: 'summary', layout: '', digits: 'thai', round: 12, without: [], replace: '' } as const;

/** The run loses the sheets once the document is made: nothing can be written down any more. */
function loseSheets() {
  let made = false;
  return ({ method, when }: Moment): void => {
    if (method === 'Drive.Files.create' && when === 'after') made = true;
    else if (made && when === 'before' && method.startsWith('Range.')) throw new ServiceException('Service error');
  };
}

async function toTheEnd(book: AddOn, ticket: string, again = false) {
  let progress = await book.get('continueReport', ticket, again);
  while (!progress.done) progress = await book.get('continueReport', progress.ticket);
  return progress.report!;
}

const documents = (book: AddOn): readonly string[] => book.host.state.files.map(({ id }) => id);

test('a report that was made and not written down is found again, not made twice', async () => {
  const book = await busy();
  const started = await book.get('startReport', CHOICE);
  const { value } = await book.host.run('continueReport', [started.ticket], { meanwhile: loseSheets() });
  expect(documents(book)).toHaveLength(1);
  const report = await toTheEnd(book, (value as { readonly value: { readonly ticket: string } }).value.ticket);
  expect(documents(book)).toEqual([report.fileId]);
});

test('a page that lost the answer and asks with its first ticket gets the same document', async () => {
  const book = await busy();
  const started = await book.get('startReport', CHOICE);
  await book.host.run('continueReport', [started.ticket], { meanwhile: loseSheets() });
  const report = await toTheEnd(book, started.ticket, true);
  expect(documents(book)).toEqual([report.fileId]);
  expect(await toTheEnd(book, started.ticket, true)).toMatchObject({ fileId: report.fileId });
  expect(documents(book)).toHaveLength(1);
});

test('two reports that are entered in the same moment have a line each, whenever that moment is', async () => {
  const start = (await busy()).host.state;
  const book = addOn();
  let calls = 1;
  for (let k = 1; k <= calls; k++) {
    book.host.state = copied(start);
    const { ticket } = await book.get('startReport', CHOICE);
    const register = book.host.state.spreadsheet.sheets.find(({ name }) => name === 'ทะเบียนรายงาน')!;
    const meanwhile = ({ nth, when }: Moment): void => {
      if (nth !== k || when !== 'before') return;
      register.rows = register.rows.slice(0, 3);
      register.rows.push([{ value: 1 }, { value: 'รายงานของผู้อื่น' }, { value: 'รายงานของผู้อื่น' }, null, null, { value: 'other' }]);
    };
    calls = (await book.host.run('continueReport', [ticket], { meanwhile })).calls.total;
    const lines = columnOf(book, 'ทะเบียนรายงาน', 'ชื่อรายงาน').filter((title) => title !== '');
    expect([k, lines.length]).toEqual([k, 2]);
  }
  expect(calls).toBeLessThanOrEqual(14);
});

/** A plan run that is killed once its first cells stand. */
async function killed(): Promise<AddOn> {
  const book = await busy();
  changeScores(book);
  let writes = 0;
  const kill = ({ method, when }: Moment): void => {
    if (method === 'Range.setValues' && when === 'before') writes++;
    if (writes >= 3) throw new ServiceException('Service error: Spreadsheets');
  };
  await book.host.run('runPlan', [[]], { meanwhile: kill });
  return book;
}

const at = (book: AddOn, now: string): AddOn => {
  const later = addOn({ now });
  later.host.state = book.host.state;
  return later;
};

test('a run that was cut off yesterday is finished by the next command, which says so', async () => {
  const book = await killed();
  const half = contents(book.host.state);
  const next = at(book, '2025-09-02T09:00:00+07:00');
  const done = await next.ask('runAnalysis');
  expect(done.notices.map(({ code }) => code)).toContain('FINISHED_BEFORE');
  expect(contents(next.host.state)).not.toBe(half);
});

test('a run that was cut off weeks ago is left as it is, and what to look at is said', async () => {
  const book = await killed();
  const plan = (): string => JSON.stringify(book.host.state.spreadsheet.sheets.find(({ name }) => name === 'แผนมาตรการ')!.rows);
  const half = plan();
  const next = at(book, '2025-09-25T09:00:00+07:00');
  const done = await next.ask('runAnalysis');
  expect(done.notices[0]).toMatchObject({ code: 'LEFT_BEFORE', message: expect.stringContaining('แผนมาตรการ') });
  expect(plan()).toBe(half);
  expect((await next.ask('runAnalysis')).notices.map(({ code }) => code)).not.toContain('LEFT_BEFORE');
});

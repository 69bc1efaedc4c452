/** ทะเบียนรายงาน and sharing on the built bundle: versions, what changed since, documents edited by hand, who has access. */
import { describe, expect, test } from '@jest/globals';
import { KHAM_NIAM } from '../ita/published';
import { type AddOn, imported, makeReport, pastedResult, rowsOf } from './addOn';

const book = async (): Promise<AddOn> => {
  const made = await imported(pastedResult('องค์การบริหารส่วนตำบลตัวอย่าง', 2568, KHAM_NIAM));
  await made.get('runAnalysis');
  return made;
};

/** Types another score for an indicator, as a person would. */
function typeScore(on: AddOn, indicator: number, value: number): void {
  const sheet = on.host.state.spreadsheet.sheets.find(({ name }) => name === 'คะแนนตัวชี้วัด')!;
  const header = sheet.rows.findIndex((line) => line.some((cell) => cell?.value === 'คะแนน'));
  const column = sheet.rows[header]!.findIndex((cell) => cell?.value === 'คะแนน');
  sheet.rows[header + indicator]![column]!.value = value;
}

const replacing = (fileId: string) => ({
  kind: 'summary',
  layout: '',
  digits: 'arabic' as const,
  round: 12 as const,
  without: [],
  replace: fileId,
});

async function writeOver(on: AddOn, fileId: string) {
  const started = await on.get('startReport', replacing(fileId));
  const first = await on.ask('continueReport', started.ticket);
  if (!first.ok || first.value.done) return first;
  return on.ask('continueReport', first.value.ticket);
}

const live = (on: AddOn) => on.host.state.files.filter(({ trashed }) => !trashed);

describe('the register', () => {
  test('gives every report a version of its own, and keeps the earlier ones', async () => {
    const on = await book();
    const first = await makeReport(on, 'summary');
    const second = await makeReport(on, 'summary');
    expect([first.version, second.version]).toEqual([1, 2]);
    expect(first.fileId).not.toBe(second.fileId);
    expect(live(on)).toHaveLength(2);
    expect(rowsOf(on, 'ทะเบียนรายงาน').flat()).toEqual(expect.arrayContaining([first.fileId, second.fileId]));
  });

  test('says how many scores changed after which version, and names them', async () => {
    const on = await book();
    await makeReport(on, 'summary');
    typeScore(on, 3, 88);
    typeScore(on, 9, 91);
    await makeReport(on, 'analysis');
    typeScore(on, 10, 50);
    const { made } = await on.get('getReports');
    expect(made.map(({ current }) => current)).toEqual([false, false]);
    expect(made[0]?.stale).toMatch(/^คะแนนเปลี่ยน.* 3 รายการหลัง.*รายงานฉบับที่ 1: .*การใช้อำนาจ.*การเปิดเผยข้อมูล/);
    expect(made[1]?.stale).toMatch(/^คะแนนเปลี่ยน.* 1 รายการหลัง.*รายงานฉบับที่ 1: .*การป้องกันการทุจริต$/);
    const { stale } = await on.get('getDashboard');
    expect(stale).toHaveLength(2);
  });

  test('a report is current again once the score is back', async () => {
    const on = await book();
    await makeReport(on, 'summary');
    typeScore(on, 9, 91);
    expect((await on.get('getReports')).made[0]?.current).toBe(false);
    typeScore(on, 9, 77);
    expect((await on.get('getReports')).made[0]?.current).toBe(true);
  });

  test('writes over a document on request, again and again, with a version and one entry in the list', async () => {
    const on = await book();
    const { fileId } = await makeReport(on, 'summary');
    typeScore(on, 9, 91);
    for (const version of [2, 3])
      expect(await writeOver(on, fileId)).toMatchObject({ ok: true, value: { done: true, report: { fileId, version } } });
    expect(live(on)).toHaveLength(1);
    expect((await on.get('getReports')).made).toMatchObject([{ fileId, version: 3, current: true }]);
    expect((await on.get('getDashboard')).stale).toEqual([]);
  });

  test('never writes over a document that somebody edited since: it is kept, and a new version can be made', async () => {
    const on = await book();
    const { fileId } = await makeReport(on, 'summary');
    const file = on.host.state.files.find(({ id }) => id === fileId)!;
    file.modified = '2025-09-02T10:00:00.000Z';
    const before = file.bytes;
    expect(await writeOver(on, fileId)).toMatchObject({ ok: false, notices: [{ code: 'REPORT_EDITED' }] });
    expect(file.bytes).toBe(before);
    expect((await makeReport(on, 'summary')).fileId).not.toBe(fileId);
    expect(file.bytes).toBe(before);
  });

  test('a document that is gone is said to be gone', async () => {
    const on = await book();
    const { fileId } = await makeReport(on, 'summary');
    on.host.state.files.length = 0;
    expect(await writeOver(on, fileId)).toMatchObject({ ok: false, notices: [{ code: 'REPORT_GONE' }] });
    expect(await on.ask('downloadReport', fileId, 'docx')).toMatchObject({ ok: false, notices: [{ code: 'REPORT_GONE' }] });
  });
});

describe('sharing', () => {
  const shared = async (form: object, options: { readonly failing?: boolean } = {}) => {
    const on = await book();
    const { fileId } = await makeReport(on, 'summary');
    if (options.failing === true) {
      const counted = await on.host.run('shareReport', [{ fileId, role: 'reader', notify: false, message: '', ...form }], {
        failAtCall: 1,
      });
      return { on, fileId, answer: counted.value as Awaited<ReturnType<AddOn['ask']>> };
    }
    return {
      on,
      fileId,
      answer: await on.ask('shareReport', { fileId, addresses: '', role: 'reader', notify: true, message: 'โปรดพิจารณา', ...form }),
    };
  };

  test('adds every address with its role, lists them beside the owner, and takes one away', async () => {
    const { on, fileId, answer } = await shared({
      addresses: 'nayok@tuayang.example, palad@tuayang.example\nnayok@tuayang.example',
      role: 'commenter',
    });
    expect(answer).toMatchObject({ ok: true });
    const list = await on.get('listAccess', fileId);
    expect(list.map(({ address, role, removable }) => [address, role, removable])).toEqual([
      ['', 'owner', false],
      ['nayok@tuayang.example', 'commenter', true],
      ['palad@tuayang.example', 'commenter', true],
    ]);
    const left = await on.get('removeAccess', fileId, list[1]!.id);
    expect(left.map(({ address }) => address)).toEqual(['', 'palad@tuayang.example']);
  });

  test.each([
    ['no address', '  ', 'NO_ADDRESS'],
    ['one that is no address', 'nayok@tuayang.example, palad@', 'ADDRESS'],
  ])('%s is refused and nobody is added', async (_what, addresses, code) => {
    const { on, fileId, answer } = await shared({ addresses });
    expect(answer).toMatchObject({ ok: false, notices: [{ code }] });
    expect(await on.get('listAccess', fileId)).toHaveLength(1);
  });

  test('a domain that forbids it is told in clear words, without the raw error', async () => {
    const { answer } = await shared({ addresses: 'nayok@elsewhere.example' }, { failing: true });
    expect(answer).toMatchObject({ ok: false, notices: [{ code: 'SHARE_REFUSED' }] });
    const [notice] = (answer as { readonly notices: readonly { readonly message: string }[] }).notices;
    expect(notice?.message).toContain('nayok@elsewhere.example');
    expect(notice?.message).toContain('หน่วยงานอาจไม่อนุญาต');
    expect(notice?.message).not.toMatch(/[Ee]xception|failed|API/);
  });
});

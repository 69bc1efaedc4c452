/** Runs of the page: files in, stopped and gone on with, refused where another works, results that stay. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createRuns, type Runs } from '../../src/cli/agencies/desk/runs';

const ROOT = resolve(__dirname, '../..');
const TABLE = Buffer.from(['ผลคะแนน ITA 2568', 'หน่วยงาน,คะแนนรวม', 'เทศบาลตำบลบ้านกลาง,91.20', 'องค์การบริหารส่วนตำบลหนองบัว,84.10'].join('\n'));

let folder = '';
let runs: Runs;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'runs-'));
  runs = createRuns(folder, ROOT);
});
afterAll(async () => {
  await runs.close();
  rmSync(folder, { recursive: true });
});

const settled = async (id: string): Promise<Awaited<ReturnType<Runs['view']>>> => {
  for (;;) {
    const view = await runs.view(id);
    if (view.state !== 'running') return view;
    await new Promise((resume) => setTimeout(resume, 100));
  }
};

test('a run is stopped, gone on with, and stays', async () => {
  const { id } = await runs.create();
  await expect(runs.start(id, null)).rejects.toThrow(/อย่างน้อยหนึ่งไฟล์/);
  await runs.add(id, 'โฟลเดอร์/ตาราง.csv', TABLE);
  const other = await runs.create();
  await runs.add(other.id, 'ตาราง.csv', TABLE);
  await runs.start(id, null);
  await expect(runs.start(other.id, null)).rejects.toThrow(/กำลังคำนวณ/);
  await runs.stop(id);
  expect((await runs.view(id)).state).toBe('stopped');
  await runs.start(id, null);
  const done = await settled(id);
  expect([done.state, done.message, done.result?.agencies]).toEqual(['done', '', 2]);
  // Another program sees what stands in the folder.
  const again = createRuns(folder, ROOT);
  expect((await again.list()).map((run) => run.state).sort()).toEqual(['done', 'new']);
  await again.remove(id);
  expect((await again.list()).map((run) => run.id)).toEqual([other.id]);
}, 60_000);

test('files without any result fail with the reason, and names lead nowhere else', async () => {
  const { id } = await runs.create();
  await runs.add(id, '../../จดหมาย.csv', Buffer.from('เรื่อง,ขอเชิญประชุม\n'));
  expect((await runs.view(id)).files).toHaveLength(1);
  await runs.start(id, null);
  const { state, message } = await settled(id);
  expect([state, message]).toEqual(['failed', expect.stringMatching(/ไม่พบผลคะแนน/)]);
  for (const bad of ['..', '../..', 'ไม่มี', '']) await expect(runs.view(bad)).rejects.toThrow(/ไม่พบชุดผล/);
  await expect(runs.result(id, '../run.json')).rejects.toThrow(/ไม่พบชุดผล/);
}, 60_000);

/**
 * How long people wait in the studio, in Chromium: from `npm start` to the address, from the address to a page that can be used (empty cache), to
 * 2,000 rows on the screen, to a typed cell that the server has taken. Prints the lowest and the middle of several turns, and the machine's load beside
 * them: on a busy machine only the lowest says something. `node build/studioTimes.mjs [TURNS]`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { chromium } from 'playwright-core';
import { startStudio } from './studioProcess.mjs';

const ROWS = 2000;
const turns = Number(process.argv[2] ?? 5);

async function largeWorkbook(path) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('ข้อมูล');
  sheet.addRow(['ลำดับ', ...Array.from({ length: 11 }, (_, column) => `หัวข้อที่ ${column + 1}`)]);
  for (let row = 2; row <= ROWS; row++) {
    const scores = Array.from({ length: 9 }, (_, column) => ((row * 7 + column * 13) % 400) / 4);
    sheet.addRow([row - 1, `รายการประเมินที่ ${row - 1} ของหน่วยงานตัวอย่าง`, ...scores, { formula: `AVERAGE(C${row}:K${row})`, result: 0 }]);
  }
  await book.xlsx.writeFile(path);
}

const times = new Map();
async function timed(name, work) {
  const from = performance.now();
  const value = await work();
  times.set(name, [...(times.get(name) ?? []), performance.now() - from]);
  return value;
}

const folder = mkdtempSync(join(tmpdir(), 'studio-times-'));
const large = join(folder, 'large.xlsx');
await largeWorkbook(large);
const studio = await timed('npm start → address', () => startStudio(join(folder, 'workbooks')));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
try {
  for (let turn = 0; turn < turns; turn++) {
    const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
    await timed('address → start page', async () => {
      await page.goto(studio.address);
      await page.getByRole('button', { name: 'สมุดงานใหม่', exact: true }).waitFor();
    });
    await timed('new workbook → grid', async () => {
      await page.getByRole('button', { name: 'สมุดงานใหม่', exact: true }).click();
      await page.locator('.univer canvas').first().waitFor();
    });
    await timed('address → open workbook usable', async () => {
      await page.goto(studio.address);
      await page.locator('.univer canvas').first().waitFor();
    });
    await timed(`${ROWS.toLocaleString('en')} rows: file → screen`, async () => {
      await page.locator('input[type="file"]').first().setInputFiles(large);
      await page.getByRole('tab', { name: 'ข้อมูล', exact: true }).waitFor();
      await page.locator('.univer canvas').first().waitFor();
    });
    await page.locator('.loading').waitFor({ state: 'detached' });
    const box = page.locator('#name-box');
    await box.click();
    await box.fill('C1500');
    await box.press('Enter');
    await page.waitForTimeout(300);
    await timed('typed cell → saved by the server', async () => {
      // A value that no cell of the fixture holds: the same again would be no change, and nothing would be sent.
      const taken = page.waitForRequest((request) => request.method() !== 'GET', { timeout: 10_000 });
      await page.keyboard.type(`5${turn}.9`);
      await page.keyboard.press('Enter');
      await (await taken).response();
    });
    await page.goto(studio.address);
    await page.getByRole('menuitem', { name: 'ไฟล์', exact: true }).click();
    await page.getByRole('menuitem', { name: /หน้าแรก/ }).click();
    await page.getByRole('button', { name: 'สมุดงานใหม่', exact: true }).waitFor();
    await page.context().close();
  }
} finally {
  await browser.close();
  await studio.stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const [name, all] of times) {
  const sorted = all.map(Math.round).sort((a, b) => a - b);
  console.log(`${name}: lowest ${sorted[0]} ms, middle ${sorted[Math.floor(sorted.length / 2)]} ms of ${sorted.length}`);
}
console.log(
  `load of the machine: ${loadavg()
    .map((one) => one.toFixed(1))
    .join(', ')}`,
);

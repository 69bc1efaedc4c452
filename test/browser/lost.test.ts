/** The program behind the page goes away and comes back; workbooks come back with what stood beside them. */
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch, type Started, Studio, skipReason, startAt, startStudio } from './studio';

if (skipReason !== '') console.log(`tests of a lost program skipped: ${skipReason}`);
const inBrowser = skipReason === '' ? describe : describe.skip;
const SCORES = 'คะแนนตัวชี้วัด';

inBrowser('the program goes away and comes back', () => {
  let started: Started;
  let browser: Browser;
  let studio: Studio;
  const folder = mkdtempSync(join(tmpdir(), 'studio-lost-'));

  beforeAll(async () => {
    [started, browser] = await Promise.all([startStudio(folder), launch()]);
    studio = await Studio.openSample(browser, started.address, 'lost', 'เทศบาลตำบลตัวอย่างพัฒนา');
    await studio.tab(SCORES);
    await studio.type('D4', '81.25');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    expect(await started?.stop()).toBe(0);
  });

  test('the page says so in Thai, keeps what is typed, and saves it when the program is back', async () => {
    const { page } = studio;
    const port = Number(new URL(started.address).port);
    expect(await started.stop()).toBe(0);
    await page.locator('.lost').waitFor();
    await studio.type('D5', '77.5');
    await studio.type('D6', '66');
    await studio.type('D5', '78.5');
    await page.getByText('สิ่งที่พิมพ์ไว้ 3 รายการ').waitFor();
    expect(await page.locator('.lost').innerText()).toContain(`${SCORES} D5, ${SCORES} D6`);
    expect(await page.locator('.saved').innerText()).toContain('ยังไม่ได้บันทึก');
    await studio.stand('D5');
    expect(await page.locator('.content').inputValue()).toBe('78.5');
    // What cannot be kept is refused in so many words.
    await page.getByRole('menuitem', { name: 'แทรก', exact: true }).click();
    await page.getByRole('menuitem', { name: 'แทรกแถวด้านบน' }).click();
    await page.locator('.toast', { hasText: 'ยังไม่ได้ทำคำสั่งนี้' }).waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/TypeError|fetch/);
    await studio.shot('away');

    // A page that loads itself anew would lose this mark.
    await page.evaluate(() => {
      document.body.dataset.mark = 'first';
    });
    // The neighbouring port is taken meanwhile: frames come from another address.
    const other = createServer().listen(port + 1, '127.0.0.1');
    // The way back takes long enough for a hand to be on it.
    let slow = true;
    await page.route('**/api/welcome', async (route) => {
      if (slow) await new Promise((resolve) => setTimeout(resolve, 2500));
      await route.continue();
    });
    started = await startAt(port, folder);
    await page.getByText('โปรแกรมสตูดิโอกลับมาแล้ว').waitFor({ timeout: 30_000 });
    await studio.type('D8', '64');
    await studio.choose('ITA', 'ช่วยเหลือ');
    expect(await page.locator('.lost').count()).toBe(1);
    expect(await page.locator('iframe').count()).toBe(0);
    slow = false;
    await page.locator('.lost').waitFor({ state: 'detached', timeout: 30_000 });
    // What was pressed while it came back is done, on a frame of the new address.
    const help = await studio.frame('ช่วยเหลือ');
    expect(Number(new URL(help.url()).port)).not.toBe(port + 1);
    expect(await page.evaluate(() => document.body.dataset.mark)).toBe('first');
    await studio.alone();
    other.close();
    await page.locator('.toast', { hasText: 'บันทึกสิ่งที่พิมพ์ไว้ 4 รายการ' }).waitFor();
    const cells = await studio.cells(SCORES);
    expect(['D4', 'D5', 'D6', 'D8'].map((cell) => cells.get(cell)?.[1])).toEqual([81.25, 78.5, 66, 64]);
    expect(await page.locator('.saved').innerText()).not.toContain('ยังไม่ได้บันทึก');
    expect((await studio.overview()).workbook).toContain('เทศบาลตำบลตัวอย่างพัฒนา');
    // The page works on: pages of the add-on open, typing lands.
    await studio.choose('ITA', 'ช่วยเหลือ');
    await studio.frame('ช่วยเหลือ');
    await studio.type('D7', '70');
    expect((await studio.cells(SCORES)).get('D7')?.[1]).toBe(70);
    await studio.shot('back');
    // Only the requests that found nobody complained.
    expect(
      studio.faults.filter((fault) => !/ERR_CONNECTION_(?:REFUSED|RESET)|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED/.test(fault)),
    ).toEqual([]);
  }, 90_000);

  test('what stood beside a workbook stands there again; a closed sidebar stays closed', async () => {
    const { page } = studio;
    await page.reload();
    await studio.stands();
    await studio.frame('ช่วยเหลือ');
    // It takes the keyboard from nobody.
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cell-editor');
    await studio.leave();
    await page.locator('.start .card').first().click();
    await studio.stands();
    await studio.frame('ช่วยเหลือ');
    await studio.alone();
    await page.reload();
    await studio.stands();
    await studio.quiet();
    expect(await page.locator('.sidebar').count()).toBe(0);
    // An empty workbook always says what comes first.
    await studio.choose('ไฟล์', 'สมุดงานใหม่');
    await studio.frame('ภาพรวม');
    await studio.alone();
    await page.reload();
    await studio.stands();
    await studio.frame('ภาพรวม');
  }, 60_000);
});

/** The page of many agencies in a real browser: files in, progress, table, tiles, charts, one agency, files out. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { syntheticRows } from '../../src/agencies';
import { frameworkFor } from '../../src/ita';
import { english, findings, small } from './axe';
import { launch, type Started, Studio, skipReason, startStudio } from './studio';

if (skipReason !== '') console.log(`page of many agencies skipped: ${skipReason}`);
const inBrowser = skipReason === '' ? describe : describe.skip;

const LETTERS = ['กลาง', 'ดอน', 'คลอง', 'หนอง', 'นา', 'ป่า', 'โคก', 'ท่า', 'บาง', 'ดง'];

/** A table as an office keeps it, of made-up agencies. */
function tableOf(year: number): string {
  const { indicators } = frameworkFor(year);
  const rows = [...syntheticRows({ agencies: 64, years: [year], seed: year })].map(({ agency, district, scores }) =>
    // Names of places have no digits.
    [
      agency.replace(/ (\d)(\d)?$/, (_, one, two = '') => [one, two].map((digit) => (digit === '' ? '' : LETTERS[Number(digit)])).join('')),
      district,
      ...indicators.map(({ number }) => scores[`indicator:${number}`]?.toFixed(2) ?? ''),
    ].join(','),
  );
  return [
    `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${year}`,
    ['หน่วยงาน', 'อำเภอ', ...indicators.map(({ name }) => name)].join(','),
    ...rows,
    // A row that cannot be read must be told of.
    ['เทศบาลตำบลสมมติอ่านไม่ได้', 'อำเภอสมมติ 1', ...indicators.map(() => '185.00')].join(','),
  ].join('\n');
}

inBrowser('an office looks at its agencies', () => {
  let started: Started;
  let browser: Browser;
  let studio: Studio;
  let page: Page;
  let folder = '';
  const fine = async (what: string): Promise<void> => {
    expect([what, await findings(page)]).toEqual([what, []]);
    expect([what, await english(page)]).toEqual([what, []]);
    expect([what, await small(page)]).toEqual([what, []]);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tables-'));
    for (const year of [2567, 2568]) writeFileSync(join(folder, `ตาราง ${year}.csv`), tableOf(year));
    writeFileSync(join(folder, 'ภาพ.png'), 'x');
    [started, browser] = await Promise.all([startStudio(), launch()]);
    studio = await Studio.open(browser, started.address, 'agencies');
    page = studio.page;
  }, 120_000);
  afterAll(async () => {
    expect(studio?.faults).toEqual([]);
    await browser?.close();
    expect(await started?.stop()).toBe(0);
    rmSync(folder, { recursive: true });
  });

  test('the start page leads there, by the keyboard alone', async () => {
    await page.getByRole('link', { name: 'หลายหน่วยงาน' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'หลายหน่วยงาน' }).waitFor();
    await fine('empty');
    await studio.shot('empty');
  });

  test('without files it says what to do, and a file of another kind is refused by name', async () => {
    await page.getByRole('button', { name: 'เริ่มคำนวณ' }).click();
    await page.getByRole('alert').getByText('โปรดเลือกไฟล์อย่างน้อยหนึ่งไฟล์ก่อน').waitFor();
    await page.locator('.field-file').setInputFiles([join(folder, 'ภาพ.png')]);
    await page.getByRole('alert').getByText('ไม่รับไฟล์ ภาพ.png').waitFor();
  });

  test('tables become a result with what could not be read', async () => {
    await page.locator('.field-file').setInputFiles([2567, 2568].map((year) => join(folder, `ตาราง ${year}.csv`)));
    await page.getByText('เลือกไว้ 2 ไฟล์').waitFor();
    await page.getByRole('button', { name: 'เริ่มคำนวณ' }).click();
    await page.getByRole('heading', { name: 'รายหน่วยงาน ปี 2568' }).waitFor({ timeout: 120_000 });
    await page.getByText('แสดง 64 จาก 64 หน่วยงาน').waitFor();
    expect(await page.locator('.problems .error, .problems .warn').count()).toBeGreaterThan(0);
    await studio.shot('result');
    await fine('result');
  }, 150_000);

  const first = (): Promise<string> => page.locator('tbody th button.link').first().innerText();

  test('the table sorts by its headings, searches and filters; tiles and the count follow', async () => {
    const best = await first();
    await page.getByRole('button', { name: /^คะแนนรวม/ }).click();
    expect(await page.getByRole('columnheader', { name: /^คะแนนรวม/ }).getAttribute('aria-sort')).toBe('ascending');
    expect(await first()).not.toBe(best);
    await page.getByRole('button', { name: /^คะแนนรวม/ }).press('Enter');
    expect(await first()).toBe(best);
    await page.getByLabel('ค้นหาชื่อหน่วยงานหรือพื้นที่').fill('สมมติคลองหนอง');
    await page.getByText('แสดง 1 จาก 64 หน่วยงาน').waitFor();
    await page.getByRole('button', { name: 'ล้างตัวกรอง' }).click();
    await page.locator('.tile').first().click();
    await page.getByText('แสดง 10 จาก 64 หน่วยงาน').waitFor();
    expect(await page.locator('.tile[aria-pressed=true]').count()).toBe(1);
    await page.getByRole('button', { name: 'ล้างตัวกรอง' }).click();
    await page.getByRole('button', { name: 'หน้าถัดไป' }).click();
    await page.getByText('หน้า 2 จาก 2').waitFor();
    expect(await page.locator('.scroll tbody tr').count()).toBe(14);
  });

  test('one agency opens over the page, keeps the focus, and gives it back', async () => {
    await page.getByRole('button', { name: 'หน้าก่อน' }).click();
    const name = await first();
    await page.locator('tbody th button.link').first().focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name });
    await dialog.getByRole('heading', { name: 'คะแนนรายตัวชี้วัด' }).waitFor();
    expect(await dialog.locator('.scroll tbody tr').count()).toBe(11);
    await studio.shot('agency');
    await fine('agency');
    const brief = await page.request.get(new URL((await dialog.getByRole('link').getAttribute('href')) ?? '', started.address).href);
    expect((await brief.body()).subarray(0, 2).toString()).toBe('PK');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  });

  test('files can be taken along: those made, and what is shown', async () => {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'ตารางที่กรองไว้' }).click();
    const text = readFileSync(await (await saved).path(), 'utf8');
    expect(text.split('\r\n')).toHaveLength(66);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    for (const link of await page.locator('ul.take a').all()) {
      const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', started.address).href);
      expect([await link.innerText(), answer.status()]).toEqual([await link.innerText(), 200]);
    }
  });

  test('what was made stays: it is opened again, and deleted only after asking', async () => {
    await page.reload();
    await page
      .getByRole('button', { name: /64 หน่วยงาน/ })
      .first()
      .click();
    await page.getByText('แสดง 64 จาก 64 หน่วยงาน').waitFor();
    await page.getByRole('button', { name: /^ลบ / }).click();
    await page.getByRole('button', { name: 'ยืนยันลบ' }).click();
    await page.getByText('ยังไม่มีชุดผล').waitFor();
    await page.getByRole('link', { name: 'กลับหน้าแรกของสตูดิโอ' }).click();
    await page.locator('.start').waitFor();
  });
});

/** สร้างรายงาน as an official uses it: layouts shown as they look, the kind that a button asked for, progress that can be left, versions from 1. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Frame } from 'playwright-core';
import { launch, type Started, Studio, skipReason, startStudio } from './studio';

if (skipReason !== '') console.log(`reports tests skipped: ${skipReason}`);
const inBrowser = skipReason === '' ? describe : describe.skip;

const DIALOG = 'สร้างรายงาน';

inBrowser('the dialog of the reports', () => {
  let started: Started;
  let browser: Browser;
  let studio: Studio;
  let dialog: Frame;

  const close = () => studio.page.getByRole('button', { name: `ปิด ${DIALOG}` }).click();
  const open = async () => {
    await studio.choose('ITA', DIALOG);
    dialog = await studio.frame(DIALOG);
  };
  const make = async () => {
    await dialog.getByRole('button', { name: 'สร้างเอกสาร' }).click();
    await dialog.getByText('สร้างเอกสารเรียบร้อย').waitFor({ timeout: 60_000 });
  };

  beforeAll(async () => {
    [started, browser] = await Promise.all([startStudio(), launch()]);
    studio = await Studio.openSample(browser, started.address, 'reports', 'เทศบาลตำบลตัวอย่างพัฒนา');
    await open();
  }, 120_000);
  afterAll(async () => {
    expect(studio?.faults).toEqual([]);
    await browser?.close();
    expect(await started?.stop()).toBe(0);
  });

  test('every kind says what it is for, in a short title', async () => {
    await dialog.locator('.kind').first().waitFor();
    const kinds = await dialog.locator('.kind strong').allInnerTexts();
    expect(kinds.length).toBeGreaterThan(4);
    expect(kinds.filter((title) => title.length > 60)).toEqual([]);
    expect((await dialog.locator('.kind .hint').allInnerTexts()).filter((about) => about.trim() === '')).toEqual([]);
  });

  test('a layout is called by its columns and shown as a small picture that follows the choice', async () => {
    await dialog.locator('.kind', { hasText: 'มาตรการ' }).first().locator('input').check();
    const layouts = dialog.getByLabel('แบบตาราง');
    const names = await layouts.locator('option').allInnerTexts();
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !/\d คอลัมน์/.test(name) || /L\d/.test(name))).toEqual([]);
    const pictures = new Set<string>();
    for (let at = 0; at < names.length; at += 1) {
      await layouts.selectOption({ index: at });
      const picture = dialog.locator('.picture');
      const said = (await picture.getAttribute('aria-label')) ?? '';
      const columns = await picture.locator('span').allInnerTexts();
      // The columns that the name promises, and those that the plan year's document wants beside them.
      expect(columns.length).toBeGreaterThanOrEqual(Number(/(\d) คอลัมน์/.exec(names[at] ?? '')?.[1]));
      for (const heading of columns) expect(said).toContain(heading);
      expect((await picture.boundingBox())?.width).toBeGreaterThan(100);
      pictures.add(said);
    }
    expect(pictures.size).toBe(names.length);
    await studio.shot('layouts');
  });

  test('making shows how far it is, and can be left', async () => {
    await dialog.getByRole('button', { name: 'สร้างเอกสาร' }).click();
    const bar = dialog.getByRole('progressbar', { name: 'ความคืบหน้า' });
    await bar.waitFor();
    await dialog.getByRole('button', { name: 'ยกเลิก', exact: true }).click();
    await studio.shot('cancelling');
    await bar.waitFor({ state: 'detached', timeout: 60_000 });
    // Left in time, or finished before: both are said.
    await dialog
      .getByText(/ยกเลิกแล้ว|สร้างเอกสารเรียบร้อย/)
      .first()
      .waitFor();
    await close();
  });

  test('versions are counted from 1, and a report is told with the time as people say it', async () => {
    await open();
    const had = await dialog.getByRole('tab', { name: /^รายงานที่สร้างแล้ว/ }).innerText();
    await dialog.locator('.kind', { hasText: 'บันทึกข้อความ' }).first().locator('input').check();
    await make();
    await dialog.getByText('ฉบับที่ 1', { exact: true }).first().waitFor();
    await dialog.getByRole('button', { name: 'สร้างรายงานอื่น' }).click();
    const list = dialog.getByRole('tab', { name: /^รายงานที่สร้างแล้ว/ });
    expect(await list.innerText()).not.toBe(had);
    await list.click();
    const made = await dialog.locator('.made .state').first().innerText();
    expect(made).toMatch(/สร้างเมื่อ (?:วันนี้ เวลา )?.*\d{1,2}[.:]\d{2} น\./);
    expect(made).not.toMatch(/\d{4}-\d{2}-\d{2}|T\d{2}:|Z\b/);
    await studio.shot('made');
    await close();
  });

  test('a button elsewhere opens the dialog with the kind that it means', async () => {
    await studio.choose('ITA', 'เปิดรอบติดตามผล');
    const side = await studio.frame('ติดตามผล');
    const start = side.getByRole('button', { name: /^เปิดรอบ/ }).first();
    if ((await start.count()) > 0) await start.click();
    await side.getByRole('button', { name: 'สร้างรายงานผล' }).click({ timeout: 30_000 });
    dialog = await studio.frame(DIALOG);
    const chosen = dialog.locator('.kind', { has: dialog.locator('input:checked') }).locator('strong');
    expect(await chosen.innerText()).toMatch(/รายงานผล/);
    await studio.shot('wished');
    await close();
    // The wish is good for once.
    await open();
    expect(
      await dialog
        .locator('.kind', { has: dialog.locator('input:checked') })
        .locator('strong')
        .innerText(),
    ).not.toMatch(/^รายงานผลการดำเนินการ/);
    await close();
  });
});

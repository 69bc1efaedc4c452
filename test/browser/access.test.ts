/** Everything for everybody: axe on each surface of the studio, the keyboard alone, no English, two windows, small screens. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { english, findings, small } from './axe';
import { launch, type Started, Studio, skipReason, startStudio } from './studio';

if (skipReason !== '') console.log(`access tests skipped: ${skipReason}`);
const inBrowser = skipReason === '' ? describe : describe.skip;

inBrowser('the studio is for everybody', () => {
  let started: Started;
  let browser: Browser;
  let studio: Studio;

  beforeAll(async () => {
    [started, browser] = await Promise.all([startStudio(), launch()]);
    studio = await Studio.open(browser, started.address, 'access');
  }, 120_000);
  afterAll(async () => {
    expect(studio?.faults).toEqual([]);
    await browser?.close();
    expect(await started?.stop()).toBe(0);
  });

  test('the start page', async () => {
    expect(await findings(studio.page)).toEqual([]);
    expect(await english(studio.page)).toEqual([]);
    await studio.shot('start');
    await studio.page.getByRole('button', { name: 'เทศบาลตำบลตัวอย่างพัฒนา' }).focus();
    await studio.page.keyboard.press('Enter');
    await studio.stands();
    await studio.alone();
  });

  test('the workbook, its menus, popups and panels', async () => {
    const { page } = studio;
    await studio.stand('D5');
    expect(await findings(page)).toEqual([]);
    expect(await english(page)).toEqual([]);
    const opened: readonly (readonly [string, () => Promise<unknown>, () => Promise<unknown>])[] = [
      ['a menu', () => page.getByRole('menuitem', { name: 'ไฟล์', exact: true }).click(), () => page.keyboard.press('Escape')],
      [
        'the context menu',
        async () => {
          await studio.stand('D5');
          await page.keyboard.press('Shift+F10');
        },
        () => page.keyboard.press('Escape'),
      ],
      ['the filter', () => page.getByRole('button', { name: 'ตัวกรอง' }).click(), () => page.keyboard.press('Escape')],
      ['finding', () => page.keyboard.press('Control+f'), () => page.keyboard.press('Escape')],
      [
        'documents',
        () => studio.choose('มุมมอง', 'เอกสารที่สร้าง'),
        () => page.getByRole('complementary').getByRole('button', { name: /^ปิด/ }).click(),
      ],
      [
        'versions',
        () => studio.choose('ไฟล์', 'ฉบับก่อนหน้า'),
        () => page.getByRole('complementary').getByRole('button', { name: /^ปิด/ }).click(),
      ],
      [
        'a question',
        () => studio.choose('ไฟล์', 'เปลี่ยนชื่อสมุดงาน'),
        () => page.getByRole('alertdialog').getByRole('button', { name: 'ยกเลิก' }).click(),
      ],
      ['a sidebar', () => studio.choose('ITA', 'ช่วยเหลือ'), () => page.locator('.sidebar .close').click()],
      ['a dialog', () => studio.choose('ITA', 'สร้างรายงาน'), () => page.locator('.dialog .close').click()],
    ];
    for (const [what, open, close] of opened) {
      await open();
      await page.waitForTimeout(300);
      expect([what, await findings(page)]).toEqual([what, []]);
      expect([what, await english(page)]).toEqual([what, []]);
      await close();
      await studio.quiet();
    }
  });

  test('the menu is reached from a cell and from a sidebar by the keyboard, and left the same way', async () => {
    const { page } = studio;
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await studio.stand('D5');
    for (const key of ['F10', 'Alt+/']) {
      await page.keyboard.press(key);
      expect(await focused()).toBe('ไฟล์');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('cell-editor');
    }
    expect(await studio.place()).toBe('D5');
    await page.keyboard.press('F10');
    await page.keyboard.press('End');
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('ITA');
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(100);
    expect(await focused()).toContain('เตรียมสมุดงาน');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await studio.choose('ITA', 'ช่วยเหลือ');
    const frame = await studio.frame('ช่วยเหลือ');
    await frame.locator('main button, main a, main summary').first().focus();
    await page.keyboard.press('F10');
    await page.waitForTimeout(100);
    expect(await focused()).toBe('ไฟล์');
    await page.locator('.sidebar .close').click();
    await studio.choose('มุมมอง', 'แป้นพิมพ์ลัด');
    await studio.shot('keys');
    expect(await page.getByRole('alertdialog').innerText()).toContain('F10');
    await page.keyboard.press('Escape');
  });

  test('type is at least twelve pixels', async () => {
    expect(await small(studio.page)).toEqual([]);
  });

  test('a dialog takes the focus, keeps it, closes with Escape and gives it back', async () => {
    const { page } = studio;
    await studio.stand('D6');
    await studio.choose('ITA', 'สร้างรายงาน');
    const frame = await studio.frame('สร้างรายงาน');
    for (let turn = 0; turn < 40; turn++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.dialog') !== null)).toBe(true);
    }
    await frame.locator('button').first().focus();
    await page.keyboard.press('Escape');
    await page.locator('.dialog').waitFor({ state: 'detached' });
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => document.activeElement?.className)).toMatch(/cell-editor|top/);
  });

  test('the preview of a document: pages of their size, fitted to the width, and said what differs', async () => {
    const { page } = studio;
    await studio.choose('ITA', 'สร้างรายงาน');
    const dialog = await studio.frame('สร้างรายงาน');
    await dialog.getByRole('button', { name: 'สร้างเอกสาร' }).click();
    await dialog.getByText('สร้างเอกสารเรียบร้อย').waitFor({ timeout: 60_000 });
    await dialog.getByRole('link', { name: 'เปิดเอกสาร' }).first().click();
    await page.locator('.preview select').waitFor({ timeout: 30_000 });
    await page.waitForTimeout(500);
    const pages = await page.evaluate(() => {
      const room = document.querySelector('.paper')?.clientWidth ?? 0;
      return [...document.querySelectorAll<HTMLElement>('.paper section.docx')].map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return {
          fits: width <= room,
          landscape: width > height,
          tall: height / width,
          font: getComputedStyle(one.querySelector('span') ?? one).fontFamily,
        };
      });
    });
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.every(({ fits }) => fits)).toBe(true);
    expect(pages.some(({ landscape }) => landscape)).toBe(true);
    // No page is a roll: upright ones stay near A4, landscape ones near A4 turned.
    expect(pages.filter(({ tall }) => tall > 1.7)).toEqual([]);
    expect(pages.every(({ font }) => /sarabun/i.test(font))).toBe(true);
    expect(await page.getByText(/การแบ่งหน้าและเลขหน้าเป็นการประมาณ/).count()).toBe(1);
    expect(await findings(page)).toEqual([]);
    const before = await page.locator('.paper section.docx').first().boundingBox();
    await page.getByRole('button', { name: 'ย่อ', exact: true }).click();
    await page.waitForTimeout(100);
    expect((await page.locator('.paper section.docx').first().boundingBox())?.width).toBeLessThan(before?.width ?? 0);
    await page.keyboard.press('Escape');
    await page.locator('.preview').waitFor({ state: 'detached' });
    await page.locator('.dialog .close').click();
  });

  test('a second window on the workbook is told of in both, and sees what is typed', async () => {
    const other = await Studio.open(browser, started.address, 'second');
    await other.stands();
    for (const window of [studio, other]) await window.page.getByText(/เปิดอยู่อีก 1 หน้าต่าง/).waitFor();
    await studio.addTab('จดไว้');
    await studio.type('B2', 'จากหน้าต่างแรก');
    await other.tab('จดไว้');
    await other.stand('B2');
    expect(await other.page.locator('.content').inputValue()).toBe('จากหน้าต่างแรก');
    // Another workbook would take its place in both: that is asked first, and told where nobody asked.
    await other.choose('ไฟล์', 'สมุดงานใหม่');
    const question = other.page.getByRole('alertdialog');
    await question.waitFor();
    await question.getByRole('button', { name: 'อยู่ที่เดิม' }).click();
    await other.stand('B2');
    expect(await other.page.locator('.content').inputValue()).toBe('จากหน้าต่างแรก');
    await other.page.close();
    await studio.page.getByText(/เปิดอยู่อีก/).waitFor({ state: 'detached' });
  });

  test.each([
    [1024, 700],
    [700, 450],
  ])('at %i × %i everything can still be reached', async (width, height) => {
    await studio.page.setViewportSize({ width, height });
    await studio.tab('คะแนนตัวชี้วัด');
    await studio.stand('D9');
    await studio.shot(`small-${width}`);
    const outside = await studio.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.bar button, .toolbar button, .toolbar select, #name-box, .foot .add')]
        .filter((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return left < 0 || right > innerWidth + 1 || top < 0 || bottom > innerHeight + 1;
        })
        .map((one) => one.textContent ?? one.id),
    );
    expect(outside).toEqual([]);
    const grid = await studio.page.locator('.univer').boundingBox();
    expect(grid?.height).toBeGreaterThan(150);
  });
});

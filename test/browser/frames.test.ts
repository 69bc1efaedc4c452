/** Inside every sidebar and dialog of the add-on: axe, Thai only, and type that can be read; also after the workbook has been through the year's first steps. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { english, findings, small } from './axe';
import { launch, type Started, Studio, skipReason, startStudio } from './studio';

if (skipReason !== '') console.log(`frames skipped: ${skipReason}`);
const inBrowser = skipReason === '' ? describe : describe.skip;

/** Entries of the menu ITA with the title of the page that they open. */
const PAGES: readonly (readonly [entry: string, title: string])[] = [
  ['เตรียมสมุดงาน', 'เตรียมสมุดงาน'],
  ['นำเข้าคะแนน', 'นำเข้าคะแนน'],
  ['ตรวจความถูกต้อง', 'ตรวจความถูกต้อง'],
  ['วิเคราะห์คะแนน', 'ภาพรวม'],
  ['ปรับปรุงแผนมาตรการ', 'แผนมาตรการ'],
  ['เปิดรอบติดตามผล', 'ติดตามผล'],
  ['สร้างรายงาน', 'สร้างรายงาน'],
  ['ภาพรวม', 'ภาพรวม'],
  ['ช่วยเหลือ', 'ช่วยเหลือ'],
];

inBrowser('every page of the menu', () => {
  let started: Started;
  let browser: Browser;
  let studio: Studio;

  beforeAll(async () => {
    [started, browser] = await Promise.all([startStudio(), launch()]);
    studio = await Studio.openSample(browser, started.address, 'frames', 'เทศบาลตำบลตัวอย่างพัฒนา');
  }, 180_000);
  afterAll(async () => {
    expect(studio?.faults).toEqual([]);
    await browser?.close();
    expect(await started?.stop()).toBe(0);
  });

  test.each(PAGES)('%s', async (entry, title) => {
    await studio.choose('ITA', entry);
    const found: string[] = [];
    try {
      const frame = await studio.frame(title);
      await studio.quiet();
      const look = async (part: string): Promise<void> => {
        await frame.waitForTimeout(350);
        const all = [...(await findings(frame)), ...(await english(frame)).map((word) => `English: ${word}`), ...(await small(frame))];
        found.push(...all.map((what) => `${part}: ${what}`));
      };
      await look('first');
      // Every part that opens is looked at too.
      for (const tab of await frame.locator('[role=tab]').all()) {
        await tab.click();
        await look(await tab.innerText());
      }
    } finally {
      await studio.page.locator('.sidebar .close, .dialog .close').first().click();
      await studio.quiet();
    }
    expect(found).toEqual([]);
  });
});

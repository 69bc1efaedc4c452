/** The whole way of an official, click by click, in the studio: the finished product as people meet it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch, type Started, Studio, skipReason, startStudio } from './studio';

if (skipReason !== '') console.log(`studio tests skipped: ${skipReason}`);
const inBrowser = skipReason === '' ? describe : describe.skip;

const SCORES = readFileSync(join(import.meta.dirname, '../../src/cli/samples/weak.txt'), 'utf8');
const SCORE_SHEET = 'คะแนนตัวชี้วัด';
const PLAN_SHEET = 'แผนมาตรการ';

inBrowser('an official walks from an empty workbook to a shared report', () => {
  let started: Started;
  let browser: Browser;
  let studio: Studio;
  const clean = () => expect(studio.faults).toEqual([]);
  let broken = '';
  /** A step builds on those before it: after a failure there is nothing to learn from the rest. */
  const step = (name: string, work: () => Promise<void>) =>
    test(name, async () => {
      if (broken !== '') throw new Error(`not tried: “${broken}” failed`);
      broken = name;
      try {
        await work();
      } catch (error) {
        await studio?.shot('failed');
        throw error;
      }
      clean();
      broken = '';
    });

  beforeAll(async () => {
    [started, browser] = await Promise.all([startStudio(), launch()]);
    studio = await Studio.open(browser, started.address, 'journey');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    expect(await started?.stop()).toBe(0);
  });

  // A machine that also runs the other tests says little about time: the number is printed, not judged.
  test('the studio says where it is', () => {
    console.log(`the studio was ready after ${started.took} ms`);
    expect(started.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  step('a new workbook is one click away on the start page', async () => {
    await studio.shot('start');
    await studio.page.getByRole('main').getByRole('button', { name: 'สมุดงานใหม่' }).first().click();
    await studio.stands();
    expect((await studio.overview()).tabs).toHaveLength(1);
    // It says what comes first, without being asked and without a fault.
    const side = await studio.frame('ภาพรวม');
    await side.getByRole('button', { name: 'เปิด: เตรียมสมุดงานและกรอกข้อมูลหน่วยงาน' }).first().waitFor();
    expect(await side.locator('.finding.error').count()).toBe(0);
    await studio.shot('new');
  });

  step('preparing makes the sheets', async () => {
    await studio.choose('ITA', 'เตรียมสมุดงาน');
    const form = await studio.frame('เตรียมสมุดงาน');
    await form.getByLabel('ชื่อหน่วยงานเต็ม').fill('เทศบาลตำบลตัวอย่างพัฒนา');
    await form.getByLabel('ประเภทหน่วยงาน').selectOption('เทศบาลตำบล');
    await form.getByLabel('จังหวัด').fill('สมมติ');
    await form.getByLabel('ปีที่ประเมิน').selectOption('2568');
    await studio.shot('prepare');
    await form.getByRole('button', { name: 'เตรียมสมุดงาน' }).click();
    await studio.page.getByRole('tab', { name: SCORE_SHEET }).waitFor();
    await studio.quiet();
    await studio.shot('prepared');
    await studio.page.getByRole('button', { name: 'ปิด เตรียมสมุดงาน' }).click();
  });

  step('pasted scores arrive in the sheets', async () => {
    await studio.choose('ITA', 'นำเข้าคะแนน');
    const form = await studio.frame('นำเข้าคะแนน');
    await form.locator('textarea').fill(SCORES);
    await form.getByRole('button', { name: 'อ่านข้อมูล' }).click();
    await form.getByRole('button', { name: /เขียนลงสมุดงาน \d+ ค่า/ }).waitFor();
    await studio.shot('import');
    await form.getByRole('button', { name: /เขียนลงสมุดงาน \d+ ค่า/ }).click();
    await form
      .getByText(/เขียนลงสมุดงานแล้ว/)
      .first()
      .waitFor();
    await studio.page.getByRole('button', { name: 'ปิด นำเข้าคะแนน' }).click();
    await studio.tab(SCORE_SHEET);
    const cells = await studio.cells(SCORE_SHEET);
    expect(cells.get('D4')?.[1]).toBe(94.75);
    expect(cells.get('D12')?.[1]).toBe(80);
    await studio.shot('imported');
  });

  step('red flags stand in the grid, on screen', async () => {
    const red = [...(await studio.cells(SCORE_SHEET)).values()].filter(([, value]) => String(value).includes('ต่ำกว่าเกณฑ์'));
    expect(red.length).toBeGreaterThan(3);
    const color = await studio.background(SCORE_SHEET, 'D5');
    expect(color).not.toBe(await studio.background(SCORE_SHEET, 'D4'));
    expect(await studio.pixels(color)).toBeGreaterThan(20_000);
  });

  step('a typed score moves its flag and the total at once, without a script', async () => {
    const before = (await studio.cells(SCORE_SHEET)).get('E21')?.[1];
    await studio.type('D12', '90.5');
    await studio.quiet();
    const cells = await studio.cells(SCORE_SHEET);
    expect(cells.get('D12')?.[1]).toBe(90.5);
    expect(String(cells.get('G12')?.[1])).toContain('ผ่านเกณฑ์');
    expect(cells.get('E21')?.[1]).not.toBe(before);
    await studio.shot('typed');
    await studio.type('D12', '80');
    await studio.quiet();
    expect((await studio.cells(SCORE_SHEET)).get('E21')?.[1]).toBe(before);
  });

  step('a protected cell warns; cancelling keeps it', async () => {
    const before = (await studio.cells(SCORE_SHEET)).get('G5')?.[1];
    await studio.type('G5', 'แก้');
    const warning = studio.page.getByRole('alertdialog');
    await warning.waitFor();
    await studio.shot('protected');
    await warning.getByRole('button', { name: 'ยกเลิก' }).click();
    await studio.quiet();
    expect((await studio.cells(SCORE_SHEET)).get('G5')?.[1]).toBe(before);
  });

  step('checking finds nothing wrong', async () => {
    await studio.choose('ITA', 'ตรวจความถูกต้อง');
    const side = await studio.frame('ตรวจความถูกต้อง');
    await side.getByText('ไม่พบข้อผิดพลาดในสมุดงาน').waitFor();
    await side.getByRole('heading', { name: 'ขั้นตอนถัดไป' }).waitFor();
    await studio.shot('check');
  });

  step('analysing fills the analysis and opens the overview', async () => {
    await studio.choose('ITA', 'วิเคราะห์คะแนน');
    const side = await studio.frame('ภาพรวม');
    await side.getByText('85.43').first().waitFor();
    await studio.quiet();
    await studio.shot('analysis');
  });

  step('planning proposes measures; an edited cell is kept by the next run', async () => {
    await studio.choose('ITA', 'ปรับปรุงแผนมาตรการ');
    const side = await studio.frame('แผนมาตรการ');
    const write = side.getByRole('button', { name: /^เขียนลงแผน/ });
    await write.waitFor();
    await studio.tab(PLAN_SHEET);
    await studio.shot('plan-draft');
    // Nothing is written before people have agreed to what they see.
    expect(String((await studio.cells(PLAN_SHEET)).get('F4')?.[1] ?? '')).toBe('');
    await write.click();
    await side.getByText('เขียนลงแผนแล้ว').waitFor();
    await side.getByRole('button', { name: /^ไปขั้นตอนนี้: สร้างรายงาน/ }).waitFor();
    await studio.quiet();
    await studio.shot('plan');
    const proposed = await studio.cells(PLAN_SHEET);
    expect(String(proposed.get('F4')?.[1]).length).toBeGreaterThan(5);
    await studio.type('F4', 'มาตรการที่กองคลังเสนอเอง');
    await studio.quiet();
    expect((await studio.cells(PLAN_SHEET)).get('F4')?.[1]).toBe('มาตรการที่กองคลังเสนอเอง');
    await studio.choose('ITA', 'ปรับปรุงแผนมาตรการ');
    await studio.quiet();
    await (await studio.frame('แผนมาตรการ')).getByText('ข้อความของท่านที่คงไว้').waitFor();
    const kept = await studio.cells(PLAN_SHEET);
    expect(kept.get('F4')?.[1]).toBe('มาตรการที่กองคลังเสนอเอง');
    expect(kept.get('G4')?.[1]).toBe(proposed.get('G4')?.[1]);
    await studio.shot('plan-again');
  });

  step('a report is previewed and made with progress', async () => {
    await studio.choose('ITA', 'สร้างรายงาน');
    const dialog = await studio.frame('สร้างรายงาน');
    await dialog.getByRole('button', { name: 'ดูตัวอย่าง' }).click();
    await dialog.locator('iframe').waitFor();
    await studio.page.waitForTimeout(400);
    await studio.shot('report-preview');
    await dialog.getByRole('button', { name: 'สร้างเอกสาร' }).click();
    await dialog.getByRole('progressbar').waitFor();
    await studio.shot('report-progress');
    await dialog.getByText('สร้างเอกสารเรียบร้อย').waitFor();
    await studio.shot('report-made');
    expect((await studio.overview()).documents).toHaveLength(1);
  });

  step('the report is shared with a named person', async () => {
    const dialog = await studio.frame('สร้างรายงาน');
    await dialog.getByRole('button', { name: 'แชร์ให้ผู้บริหาร' }).click();
    await dialog.getByLabel('อีเมลผู้รับ').fill('mayor@example.go.th');
    await dialog.getByRole('button', { name: 'แชร์เอกสาร' }).click();
    await dialog.getByText('mayor@example.go.th').first().waitFor();
    // Here nothing is sent, and the studio says so.
    await studio.page.getByText('ไม่มีอีเมลส่งออก').waitFor();
    await studio.shot('share');
    await studio.page.getByRole('button', { name: 'ปิด สร้างรายงาน' }).click();
    const [document] = (await studio.overview()).documents;
    expect(document?.access.map(({ emailAddress, role }) => [emailAddress, role])).toContainEqual(['mayor@example.go.th', 'reader']);
  });

  step('“เปิดเอกสาร” shows the document here, not at an outside address', async () => {
    await studio.choose('ITA', 'สร้างรายงาน');
    const dialog = await studio.frame('สร้างรายงาน');
    await dialog.getByRole('tab', { name: 'รายงานที่สร้างแล้ว (1)' }).click();
    await dialog
      .getByRole('link', { name: /^เปิดเอกสาร/ })
      .first()
      .click();
    await studio.page.locator('.preview .docx').first().waitFor();
    await studio.page.locator('.preview .close').click();
    // A copied address says how far it reaches, and leads to the document.
    await dialog
      .getByRole('button', { name: /^คัดลอกลิงก์/ })
      .first()
      .click();
    await studio.page.getByText('ลิงก์นี้เปิดได้เฉพาะในเครื่องนี้').waitFor();
    await studio.page.getByRole('button', { name: 'ปิด สร้างรายงาน' }).click();
    const [made] = (await studio.overview()).documents;
    await studio.page.evaluate(`location.hash = '#document=${made?.id}'`);
    await studio.page.locator('.preview .docx').first().waitFor();
    await studio.page.locator('.preview .close').click();
  });

  step('the document is shown, and downloads as .docx', async () => {
    await studio.choose('มุมมอง', 'เอกสารที่สร้าง');
    const panel = studio.page.getByRole('complementary', { name: 'เอกสารที่สร้าง' });
    await panel.getByText('mayor@example.go.th').waitFor();
    await panel.getByRole('button', { name: 'ดูตัวอย่าง' }).click();
    const preview = studio.page.getByRole('dialog');
    await preview.locator('.docx').first().waitFor();
    await studio.page.waitForTimeout(500);
    expect(await preview.textContent()).toContain('เทศบาลตำบลตัวอย่างพัฒนา');
    await studio.shot('document');
    await preview.getByRole('button', { name: /^ปิด/ }).click();
    const [download] = await Promise.all([
      studio.page.waitForEvent('download'),
      panel.getByRole('link', { name: 'ดาวน์โหลด .docx' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  step('the log drawer shows what each click cost', async () => {
    await studio.choose('มุมมอง', 'บันทึกสำหรับผู้พัฒนา');
    const log = studio.page.getByRole('region', { name: 'บันทึกสำหรับผู้พัฒนา' });
    await log.getByRole('button', { name: /analyzeScores/ }).click();
    await log
      .getByText(/Range\.setValues/)
      .first()
      .waitFor();
    await studio.shot('log');
    const entries = await log.locator('tbody.bad').count();
    expect(entries).toBe(0);
  });

  step('the workbook is saved as .xlsx and opens again the same', async () => {
    const before = await studio.cells(PLAN_SHEET);
    const [download] = await Promise.all([studio.page.waitForEvent('download'), studio.choose('ไฟล์', 'ดาวน์โหลดเป็น .xlsx')]);
    const path = await download.path();
    await studio.leave();
    await studio.page.locator('input[type=file]').setInputFiles({ name: 'บันทึกไว้.xlsx', mimeType: '', buffer: readFileSync(path) });
    await studio.stands();
    const after = await studio.cells(PLAN_SHEET);
    expect(after.get('F4')?.[1]).toBe(before.get('F4')?.[1]);
    expect(after.size).toBe(before.size);
  });
});

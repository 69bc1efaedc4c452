/** The pages in Chromium: width, keyboard, double clicks, failures, hostile words. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type Answers, launch, type Opened, openPage, skipReason } from './browser';
import { EVIL, fine, SAMPLES } from './samples';

if (skipReason !== '') console.log(`page tests skipped: ${skipReason}`);
const inBrowser = skipReason === '' ? describe : describe.skip;

let browser: Browser;
let last: Opened | undefined;
const open = async (name: string, answers: Answers = SAMPLES, width?: number, delay?: number): Promise<Opened> => {
  last = await openPage(browser, name, answers, width, delay);
  return last;
};
const named = async ({ calls }: Opened, name: string) => (await calls()).filter(([called]) => called === name);

inBrowser('every page', () => {
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    await last?.page.close();
  });
  afterAll(async () => {
    await browser?.close();
  });

  const PAGES = { dashboard: 300, setup: 560, import: 300, check: 300, plan: 300, followUp: 300, reports: 900, help: 300 };
  for (const [name, width] of Object.entries(PAGES)) {
    test(`${name} fits its width, labels its controls, and runs no hostile words`, async () => {
      const { page, faults } = await open(name, SAMPLES, width);
      await page.locator('main button').first().waitFor();
      await page.waitForTimeout(150);
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
      const unlabelled = `[...document.querySelectorAll('input:not([aria-hidden]), select, textarea')]
        .filter((control) => !control.labels?.length && !control.getAttribute('aria-label')).length`;
      expect(await page.evaluate(unlabelled)).toBe(0);
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      expect(await page.locator('img, a[href^="javascript"]').count()).toBe(0);
      expect(faults).toEqual([]);
    });
  }

  for (const name of ['dashboard', 'setup', 'check', 'plan', 'reports'] as const) {
    test(`${name} says politely that no answer came, and can be used again`, async () => {
      const { page, calls } = await open(name, {}, PAGES[name]);
      await page.locator('.finding.error').waitFor();
      const text = await page.locator('main').textContent();
      expect(text).toContain('ขออภัย');
      expect(text).not.toMatch(/RawServerError/);
      expect(await page.locator('main').getAttribute('aria-busy')).toBe('false');
      const before = (await calls()).length;
      await page.locator('.button.primary:visible').first().click();
      expect((await calls()).length).toBe(before + 1);
    });
  }

  test('a bar leads to its cell by the keyboard', async () => {
    const one = await open('dashboard');
    const bar = one.page.locator('.bar').nth(1);
    await bar.focus();
    await one.page.keyboard.press('Enter');
    expect(await named(one, 'goTo')).toEqual([['goTo', { sheet: 'คะแนนตัวชี้วัด', cell: 'D10' }]]);
  });

  test('the first click of somebody who comes back to an empty workbook is done, though the page is reading again', async () => {
    const unprepared = { ok: false, notices: [{ severity: 'error', code: 'NOT_PREPARED', message: 'ยังไม่ได้เตรียมสมุดงาน' }] };
    const step = { text: 'เตรียมสมุดงานและกรอกข้อมูลหน่วยงาน', state: 'next', call: 'setUpWorkbook', report: '' };
    const one = await open('dashboard', { getDashboard: unprepared, getSteps: fine([step]), setUpWorkbook: null }, 300, 300);
    const go = one.page.getByRole('button', { name: `ไปขั้นตอนนี้: ${step.text}` });
    await go.waitFor();
    await one.page.waitForTimeout(400);
    const at = await go.boundingBox();
    await one.page.mouse.move((at?.x ?? 0) + 5, (at?.y ?? 0) + 5);
    await one.page.mouse.down();
    await one.page.mouse.up();
    await one.page.waitForTimeout(50);
    expect(await named(one, 'setUpWorkbook')).toHaveLength(1);
  });

  test('a slider changes the total at once and asks for the level once', async () => {
    const one = await open('dashboard');
    await one.page.locator('[role=tab]').nth(1).click();
    await one.page.locator('input[type=number]').first().waitFor();
    await one.page.waitForTimeout(600);
    const before = (await named(one, 'tryScores')).length;
    for (const score of ['90', '95', '100']) await one.page.locator('input[type=range]').first().fill(score);
    expect(await one.page.locator('.now .big').textContent()).toBe('95.00');
    await one.page.waitForTimeout(700);
    expect((await named(one, 'tryScores')).slice(before)).toEqual([['tryScores', { 'indicator:1': 100 }]]);
  });

  test('a way that was found goes on the sliders with one click', async () => {
    const one = await open('dashboard');
    await one.page.locator('[role=tab]').nth(1).click();
    await one.page.locator('.button.primary:visible').click();
    await one.page.locator('.card .button:not(.quiet)').click();
    expect(await one.page.locator('input[type=number]').first().inputValue()).toBe('90');
    expect(await one.page.locator('.now .big').textContent()).toBe('90.00');
    expect(await one.page.evaluate('window.hacked')).toBeUndefined();
  });

  test('a new year is started only after the question is answered, and says where the old items are', async () => {
    const one = await open('dashboard');
    const start = one.page.locator('section', { hasText: '2569' }).locator('.asker .button').last();
    await start.click();
    expect(await named(one, 'startYear')).toEqual([]);
    await one.page.locator('.confirm .primary').click();
    await one.page.locator('.told').waitFor();
    expect(await named(one, 'startYear')).toEqual([['startYear', 2569]]);
    expect(await one.page.locator('.told').textContent()).toContain(EVIL);
  });

  test('an expected value is called so', async () => {
    const one = await open('dashboard');
    await one.page.locator('.bar').nth(1).waitFor();
    expect(await one.page.locator('.bar .figure').nth(1).textContent()).toContain('คาดว่า');
    expect(await one.page.locator('.bar .figure').first().textContent()).not.toContain('คาดว่า');
  });

  test('a double click prepares the workbook once', async () => {
    const one = await open('setup', SAMPLES, 560, 150);
    await one.page.locator('.button.primary').dblclick();
    await one.page.waitForTimeout(500);
    expect(await named(one, 'setUp')).toHaveLength(1);
    expect(await one.page.locator('h1').count()).toBe(1);
  });

  test('a misspelt province is asked about, and corrected by one click', async () => {
    const hints = fine({ name: 'อบต.ตัวอย่าง', province: 'กระบี่', district: '', districts: [], type: '', shortName: '', otherScheme: '' });
    const one = await open('setup', { ...SAMPLES, completeSetUp: hints }, 560);
    const province = one.page.locator('input[list]').first();
    await province.fill('กระบี');
    await one.page.locator('.button.primary').click();
    await one.page.locator('.fault').waitFor();
    expect(await named(one, 'setUp')).toEqual([]);
    await one.page.locator('.button.quiet').click();
    expect(await province.inputValue()).toBe('กระบี่');
    await one.page.locator('.button.primary').click();
    await one.page.locator('h1').waitFor();
    expect(await named(one, 'setUp')).toMatchObject([['setUp', { province: 'กระบี่' }]]);
  });

  const BLANK = { name: '', shortName: '', type: 'อบต.', district: '', province: '', website: '', fiscalYear: 2568 };
  const setUpOf = (change: object) =>
    fine({
      form: { ...BLANK, name: 'อบต.ตัวอย่าง', province: 'กระบี่' },
      types: ['อบต.'],
      provinces: ['กระบี่'],
      years: [2568],
      prepared: true,
      ...change,
    });

  test('what was said of an entry goes when the entry changes, and the keyboard stays where it is', async () => {
    const empty = fine({ name: '', province: '', district: '', districts: [], type: '', shortName: '', otherScheme: '' });
    const { page } = await open('setup', { ...SAMPLES, getSetUp: setUpOf({ form: BLANK }), completeSetUp: empty }, 560);
    await page.locator('.button.primary').click();
    await page.locator('.fault').first().waitFor();
    const before = await page.locator('.fault').count();
    const name = page.locator('input[type=text]').first();
    await name.pressSequentially('อบต.');
    expect(await page.locator('.fault').count()).toBe(before - 1);
    expect(await name.evaluate('document.activeElement.value')).toBe('อบต.');
  });

  test('Enter goes on to the next entry until the year has been seen, then it sends', async () => {
    const one = await open('setup', { ...SAMPLES, getSetUp: setUpOf({ prepared: false }) }, 560);
    const { page } = one;
    await page.locator('input[type=text]').first().focus();
    for (let press = 0; press < 8 && (await page.evaluate('document.activeElement.tagName')) === 'INPUT'; press++) {
      await page.keyboard.press('Enter');
      if ((await page.evaluate('document.activeElement.tagName')) === 'SELECT') await page.keyboard.press('Tab');
    }
    expect(await named(one, 'setUp')).toEqual([]);
    await page.locator('select').last().focus();
    await page.locator('input[type=text]').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('h1').waitFor();
    expect(await named(one, 'setUp')).toHaveLength(1);
  });

  test('a refused paste stays, is not sent to the page it is in, and outlives it; what was said of it goes when it changes', async () => {
    const refusal = {
      ok: false,
      notices: [{ severity: 'error', code: 'NO_SCORES', message: 'ไม่พบคะแนน', place: null, found: null, expected: null, fix: null }],
    };
    const { page } = await open('import', { ...SAMPLES, readImport: refusal }, 700);
    await page.locator('.button.primary:visible').click();
    await page.locator('.fault').waitFor();
    const field = page.locator('textarea');
    await field.fill('ข่าวประชาสัมพันธ์');
    expect(await page.locator('.fault').count()).toBe(0);
    await page.locator('.button.primary:visible').click();
    await page.locator('.finding.error').waitFor();
    expect(await page.locator('.finding .button').count()).toBe(0);
    await page.reload();
    expect(await field.inputValue()).toBe('ข่าวประชาสัมพันธ์');
    await page.getByRole('button', { name: 'ล้างข้อความ' }).click();
    await page.reload();
    expect(await field.inputValue()).toBe('');
  });

  test('the figures are read again when people come back from the workbook, and their click is done', async () => {
    const one = await open('dashboard', SAMPLES, 300, 300);
    const bar = one.page.locator('.bar').nth(1);
    await bar.waitFor();
    const before = (await named(one, 'getDashboard')).length;
    await one.page.evaluate(`document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
      document.documentElement.dispatchEvent(new PointerEvent('pointerenter'))`);
    await bar.click();
    expect((await named(one, 'getDashboard')).length).toBe(before + 1);
    expect(await named(one, 'goTo')).toHaveLength(1);
  });

  test('a name typed short is written out before it is sent', async () => {
    const name = 'องค์การบริหารส่วนตำบลตัวอย่าง';
    const hints = fine({ name, province: 'กระบี่', district: '', districts: [], type: '', shortName: '', otherScheme: '' });
    const one = await open('setup', { ...SAMPLES, completeSetUp: hints }, 560);
    await one.page.getByLabel('ชื่อหน่วยงานเต็ม').fill('อบต.ตัวอย่าง');
    await one.page.getByLabel('ชื่อหน่วยงานเต็ม').press('Tab');
    await one.page.locator('.button.primary').click();
    await one.page.locator('h1').waitFor();
    expect(await named(one, 'setUp')).toMatchObject([['setUp', { name }]]);
  });

  test('an import without text is not sent', async () => {
    const one = await open('import');
    await one.page.locator('.button.primary').click();
    await one.page.locator('.fault').waitFor();
    expect(await named(one, 'readImport')).toEqual([]);
  });

  test('an import waits until every conflict is decided, then sends the decision', async () => {
    const one = await open('import');
    await one.page.locator('textarea').fill('x');
    await one.page.locator('.button.primary').click();
    const apply = one.page.locator('.foot-bar .primary');
    await apply.waitFor();
    expect(await apply.getAttribute('aria-disabled')).toBe('true');
    await one.page.locator('.side input').nth(1).check();
    await apply.click();
    await one.page.locator('.told').waitFor();
    expect(await named(one, 'applyImport')).toEqual([
      [
        'applyImport',
        { ticket: 'T', skip: [], decisions: { 'indicator:3': 1 }, withMeasures: true, withAdvice: true, corrections: {}, named: {} },
      ],
    ]);
    expect(await one.page.evaluate('window.hacked')).toBeUndefined();
  });

  test('a dropped file of a wrong kind is refused before it is read', async () => {
    const one = await open('import');
    await one.page.locator('[role=tab]').nth(1).click();
    await one.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('x') });
    expect(await one.page.locator('.fault').textContent()).toContain('.xlsx');
    await one.page.locator('input[type=file]').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('x,1') });
    await one.page.locator('.button.primary').click();
    await one.page.locator('.foot-bar').waitFor();
    expect(await named(one, 'readImport')).toEqual([['readImport', { kind: 'file', name: 'a.csv', base64: 'eCwx' }]]);
  });

  test('all corrections of a kind are sent together', async () => {
    const one = await open('check');
    await one.page.locator('.stack .button').first().click();
    await one.page.locator('.told').waitFor();
    expect(await named(one, 'applyFixes')).toEqual([['applyFixes', ['fix1', 'fix1', 'fix2']]]);
  });

  const DOT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64');

  test('a photograph for the implementation report is redrawn as JPEG and sent with its row and caption', async () => {
    const progress = { kind: 'progress', name: 'x', title: 'x', about: 'x', layouts: ['L3'], columns: [[]], elements: [[]], sections: [] };
    const offer = SAMPLES.getReports;
    const reports = { ok: true, value: { ...(offer.ok ? offer.value : {}), kinds: [progress] }, notices: [] };
    const one = await open('reports', { ...SAMPLES, getReports: reports }, 900);
    await one.page.locator('input[type=file]').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: DOT });
    await one.page.locator('fieldset input[type=text]').fill('ประชุม');
    await one.page.locator('fieldset .button').last().click();
    await one.page.locator('.access li').waitFor();
    const [call] = await named(one, 'addPhoto');
    expect(call).toMatchObject(['addPhoto', { row: 'f-1', caption: 'ประชุม', base64: expect.stringMatching(/^\/9j\//) }]);
    expect(await one.page.evaluate('window.hacked')).toBeUndefined();
  });

  test('a report edited by hand is kept: the page offers a new version instead', async () => {
    const edited = {
      ok: false,
      notices: [{ severity: 'error', code: 'REPORT_EDITED', message: 'x', place: null, found: null, expected: null, fix: null }],
    };
    const one = await open('reports', { ...SAMPLES, startReport: edited }, 900);
    await one.page.locator('select').last().selectOption('f');
    await one.page.locator('.foot-bar .button').first().click();
    await one.page.locator('.foot-bar .button.primary').last().click();
    await one.page.locator('.foot-bar [role=alert] .button').click();
    const choices = (await named(one, 'startReport')).map(([, choice]) => (choice as { readonly replace: string }).replace);
    expect(choices).toEqual(['f', '']);
  });

  test('a preview shows its words and runs none of its scripts', async () => {
    const one = await open('reports', SAMPLES, 900);
    await one.page.locator('.foot-bar .button').nth(1).click();
    const frame = one.page.locator('iframe');
    await frame.waitFor();
    expect(await frame.getAttribute('sandbox')).toBe('');
    await one.page.frameLocator('iframe').getByText('preview').waitFor();
    expect(await one.page.evaluate('window.hacked')).toBeUndefined();
  });

  test('a report that stops half-way can be continued', async () => {
    const step = { ticket: 'T', done: false, step: 1, steps: 2, doing: 'x', report: null };
    const one = await open('reports', { ...SAMPLES, startReport: { ok: true, value: step, notices: [] } }, 900, 1);
    await one.page.locator('.foot-bar .primary').click();
    const resume = one.page.locator('[role=alert] .button');
    await resume.waitFor();
    const before = (await named(one, 'continueReport')).length;
    await resume.click();
    await one.page.waitForTimeout(100);
    expect((await named(one, 'continueReport')).slice(before)[0]).toEqual(['continueReport', 'T', true]);
    expect(await one.page.locator('main').textContent()).not.toMatch(/RawServerError/);
  });

  test('hostile words are shown as the words they are', async () => {
    const { page } = await open('dashboard');
    await page.locator('.agency').waitFor();
    expect(await page.locator('.agency').textContent()).toBe(EVIL);
  });
});

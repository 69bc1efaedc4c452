/** The studio itself: every menu item, the rules of google.script.run, hostile workbooks, two thousand rows. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { MENU_NAMES } from '../../src/ui/contract';
import { launch, type Started, Studio, skipReason, startStudio } from './studio';

if (skipReason !== '') console.log(`studio tests skipped: ${skipReason}`);
const inBrowser = skipReason === '' ? describe : describe.skip;

const folder = skipReason === '' ? mkdtempSync(join(tmpdir(), 'studio-')) : '';
const EVIL = '<img src=x onerror="top.hacked=1;window.hacked=1"><script>window.hacked=1</script>';

async function file(name: string, fill: (book: ExcelJS.Workbook) => void): Promise<string> {
  const book = new ExcelJS.Workbook();
  fill(book);
  const path = join(folder, name);
  writeFileSync(path, Buffer.from(await book.xlsx.writeBuffer()));
  return path;
}

inBrowser('the studio', () => {
  let started: Started;
  let browser: Browser;
  let studio: Studio;
  const clean = () => expect(studio.faults).toEqual([]);
  const hacked = async () => {
    for (const frame of studio.page.frames()) if ((await frame.evaluate('window.hacked')) !== undefined) return true;
    return false;
  };

  beforeAll(async () => {
    [started, browser] = await Promise.all([startStudio(), launch()]);
    studio = await Studio.openSample(browser, started.address, 'studio', 'เทศบาลตำบลตัวอย่างพัฒนา');
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    expect(await started?.stop()).toBe(0);
  });

  test('every menu item of the add-on that has a page opens it, and nothing complains', async () => {
    const [menu] = (await studio.overview()).menus;
    const items = (menu?.items ?? []).filter(({ functionName }) => functionName !== undefined);
    expect(items.map(({ functionName }) => functionName)).toEqual(Object.keys(MENU_NAMES));
    // Taking back and the sheet of many agencies answer with a message of their own and open no page.
    const pageless = ['undoLastCommand', 'assessAgencies'];
    for (const { label, functionName } of items.filter(({ functionName: name }) => !pageless.includes(name ?? ''))) {
      await studio.choose(menu?.caption ?? '', label);
      await studio.page.locator('.sidebar iframe, .dialog iframe').first().waitFor();
      await studio.quiet();
      await studio.page.waitForTimeout(300);
      await studio.shot(functionName ?? '');
      await studio.page.locator('.dialog .close, .sidebar .close').first().click();
      clean();
    }
  });

  test('google.script.run refuses what Google refuses, and lets ten calls run at once', async () => {
    await studio.choose('ITA', 'ช่วยเหลือ');
    const frame = await studio.frame('ช่วยเหลือ');
    const verdicts = await frame.evaluate(`(() => {
      const run = google.script.run;
      const tried = (work) => { try { work(); return 'sent'; } catch (error) { return error.name; } };
      const loop = {}; loop.self = loop;
      return {
        date: tried(() => run.goTo({ at: new Date() })),
        function: tried(() => run.goTo(() => 1)),
        element: tried(() => run.goTo([document.body])),
        loop: tried(() => run.goTo(loop)),
        unknown: tried(() => run.noSuchFunction()),
        hidden: Object.keys(run).filter((name) => name.endsWith('_')).length,
      };
    })()`);
    expect(verdicts).toEqual({
      date: 'TypeError',
      function: 'TypeError',
      element: 'TypeError',
      loop: 'TypeError',
      unknown: 'TypeError',
      hidden: 0,
    });
    let [waiting, most] = [0, 0];
    studio.page.on('request', (request) => {
      if (request.url().endsWith('/api/run')) most = Math.max(most, ++waiting);
    });
    studio.page.on('requestfinished', (request) => {
      if (request.url().endsWith('/api/run')) waiting--;
    });
    const handed = await frame.evaluate(`new Promise((resolve) => {
      let handed = 0;
      for (let at = 0; at < 14; at++)
        google.script.run.withUserObject(at).withSuccessHandler((value, user) => user === at && value.ok && ++handed === 14 && resolve(handed)).listSheets();
    })`);
    expect([handed, most]).toEqual([14, 10]);
    await studio.page.locator('.sidebar .close').click();
    clean();
  });

  test('charts that the add-on puts into a sheet can be seen', async () => {
    await studio.choose('ITA', 'ภาพรวม');
    const side = await studio.frame('ภาพรวม');
    const made = `new Promise((resolve) => google.script.run.withSuccessHandler((answer) => resolve(answer.ok)).showCharts())`;
    expect(await side.evaluate(made)).toBe(true);
    await studio.quiet();
    const pictures = studio.page.locator('.grid .chart img');
    await pictures.first().waitFor();
    await studio.page.waitForFunction(
      `[...document.querySelectorAll('.grid .chart img')].every((image) => image.complete && image.naturalWidth > 100)`,
    );
    await studio.shot('charts');
    // They are moved by the keyboard, and stay where they were put.
    const handle = studio.page.locator('.grid .chart .handle').first();
    const place = async () => (await pictures.first().boundingBox()) ?? { x: 0, y: 0 };
    /** Where it stands once it has moved: the page is drawn after the server has answered. */
    const placeAfter = async (last: { readonly y: number }) => {
      let now = await place();
      for (let look = 0; look < 50 && Math.round(now.y) === Math.round(last.y); look++) {
        await studio.page.waitForTimeout(100);
        now = await place();
      }
      return now;
    };
    const from = await place();
    await handle.focus();
    await studio.page.keyboard.press('ArrowDown');
    const down = await placeAfter(from);
    expect(Math.round(down.y - from.y)).toBe(20);
    // By the mouse, too.
    const grip = await handle.boundingBox();
    const at = { x: (grip?.x ?? 0) + 5, y: (grip?.y ?? 0) + 5 };
    await studio.page.mouse.move(at.x, at.y);
    await studio.page.mouse.down();
    await studio.page.mouse.move(at.x, at.y - 20, { steps: 4 });
    await studio.page.mouse.up();
    expect(Math.round((await placeAfter(down)).y)).toBe(Math.round(from.y));
    // They float at their cells: scrolling takes them along, and the sidebar stays free.
    const before = await pictures.first().boundingBox();
    const sidebar = await studio.page.locator('.sidebar').boundingBox();
    expect((before?.x ?? 0) < (sidebar?.x ?? 0)).toBe(true);
    await studio.page.mouse.move(400, 400);
    await studio.page.mouse.wheel(0, 200);
    await studio.page.waitForTimeout(300);
    expect((await pictures.first().boundingBox())?.y).toBeLessThan(before?.y ?? 0);
    await studio.page.locator('.sidebar .close').click();
    clean();
  });

  test('rows are inserted and deleted where people stand', async () => {
    await studio.tab('คะแนนรายข้อ');
    const before = await studio.cells('คะแนนรายข้อ');
    await studio.stand('A6');
    await studio.choose('แทรก', 'แทรกแถวด้านบน');
    await studio.quiet();
    const inserted = await studio.cells('คะแนนรายข้อ');
    expect([inserted.get('A6')?.[1] ?? '', inserted.get('A7')?.[1]]).toEqual(['', before.get('A6')?.[1]]);
    await studio.choose('แทรก', 'ลบแถวที่เลือก');
    await studio.quiet();
    expect((await studio.cells('คะแนนรายข้อ')).get('A6')?.[1]).toBe(before.get('A6')?.[1]);
    clean();
  });

  test('a formula typed in the grid shows the host’s result', async () => {
    await studio.addTab('จดไว้');
    await studio.type('B2', '=20+22');
    await studio.type('B3', '85%');
    await studio.quiet();
    const cells = await studio.cells('จดไว้');
    expect([cells.get('B2')?.[1], cells.get('B2')?.[3], cells.get('B3')?.[1]]).toEqual([42, '=20+22', 0.85]);
    clean();
  });

  test('mistakes of the sample with gaps are listed, and a click leads to the cell', async () => {
    await studio.leave();
    await studio.page.getByRole('button', { name: 'เทศบาลเมืองตัวอย่างสาคร' }).click();
    await studio.stands();
    await studio.alone();
    await studio.page.getByRole('heading', { name: /ตัวอย่างสาคร/ }).waitFor();
    await studio.choose('ITA', 'ตรวจความถูกต้อง');
    const side = await studio.frame('ตรวจความถูกต้อง');
    await side.getByText(/ต้องแก้ไข 2 รายการ/).waitFor();
    await side.getByRole('button', { name: /D6/ }).first().click();
    await studio.quiet();
    expect(await studio.place()).toBe('D6');
    await studio.shot('gaps');
    clean();
  });

  test('a hostile workbook executes nothing in the page, the sidebar or the preview', async () => {
    const path = await file('hostile.xlsx', (book) => {
      const sheet = book.addWorksheet('<img src=x onerror=a>');
      sheet.addRow(['ตัวชี้วัด', 'คะแนน']);
      sheet.addRow([EVIL, EVIL]);
      sheet.addRow([{ text: 'คลิก', hyperlink: 'javascript:window.hacked=1' }, 90]);
      sheet.addRow([
        { formula: 'HYPERLINK("javascript:window.hacked=1","คลิก")', result: 'คลิก' },
        { formula: 'WEBSERVICE("http://example.com/")', result: 1 },
      ]);
      sheet.addRow(['การใช้อำนาจ', '95.5']);
      sheet.getCell('A2').note = EVIL;
    });
    await studio.bring(path);
    await studio.stand('A3');
    expect(await studio.page.getByText('ลิงก์ที่ไม่อนุญาตให้เปิด').count()).toBe(1);
    await studio.stand('A4');
    expect(await studio.page.locator('.foot a').count()).toBe(0);
    await studio.shot('hostile');

    await studio.choose('ITA', 'เตรียมสมุดงาน');
    const form = await studio.frame('เตรียมสมุดงาน');
    await form.getByLabel('ชื่อหน่วยงานเต็ม').fill(`เทศบาลตำบล${EVIL}`);
    await form.getByLabel('ประเภทหน่วยงาน').selectOption('เทศบาลตำบล');
    await form.getByLabel('จังหวัด').fill(EVIL);
    await form.getByLabel('ปีที่ประเมิน').selectOption('2568');
    await form.getByRole('button', { name: 'เตรียมสมุดงาน' }).click();
    await studio.page.getByRole('tab', { name: 'คะแนนตัวชี้วัด' }).waitFor();
    await studio.quiet();
    await studio.page.locator('.dialog .close').first().click();

    await studio.choose('ITA', 'นำเข้าคะแนน');
    const intake = await studio.frame('นำเข้าคะแนน');
    await intake.locator('textarea').fill(`${EVIL}\nผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568\n3\tการใช้อำนาจ\t95.50\n${EVIL}\t90`);
    await intake.getByRole('button', { name: 'อ่านข้อมูล' }).click();
    // Nothing of such a text is taken unasked: the person ticks it.
    await intake.getByRole('checkbox', { name: /การใช้อำนาจ/ }).check();
    await intake.getByRole('button', { name: /เขียนลงสมุดงาน/ }).click();
    await intake
      .getByText(/เขียนลงสมุดงานแล้ว/)
      .first()
      .waitFor();
    await studio.shot('hostile-import');
    await studio.page.locator('.dialog .close').first().click();
    expect(await hacked()).toBe(false);

    await studio.choose('ITA', 'สร้างรายงาน');
    const dialog = await studio.frame('สร้างรายงาน');
    await dialog.getByRole('button', { name: 'ดูตัวอย่าง' }).click();
    await dialog.locator('iframe, .finding').first().waitFor();
    await studio.page.waitForTimeout(400);
    await studio.shot('hostile-preview');
    await dialog.getByRole('button', { name: 'สร้างเอกสาร' }).click();
    await dialog.getByText('สร้างเอกสารเรียบร้อย').waitFor();
    await studio.page.locator('.dialog .close').first().click();
    await studio.choose('มุมมอง', 'เอกสารที่สร้าง');
    await studio.page.getByRole('complementary').getByRole('button', { name: 'ดูตัวอย่าง' }).first().click();
    await studio.page.locator('.paper .docx').first().waitFor();
    await studio.page.waitForTimeout(400);
    await studio.shot('hostile-document');
    expect(await studio.page.locator('.paper').locator('script, iframe, img[onerror], a[href^="javascript"]').count()).toBe(0);
    await studio.page.locator('.preview .close').click();
    expect(await hacked()).toBe(false);
    clean();
  });

  test('the menus stay where they are, whatever is said about the workbook', async () => {
    const left = async () => (await studio.page.getByRole('menuitem', { name: 'ITA', exact: true }).boundingBox())?.x;
    const before = await left();
    const other = await Studio.open(browser, started.address, 'beside');
    await studio.page.getByText(/เปิดอยู่อีก 1 หน้าต่าง/).waitFor();
    expect(await left()).toBe(before);
    await other.page.close();
    await studio.shot('bar');
    clean();
  });

  test('two thousand rows stay responsive', async () => {
    const path = await file('large.xlsx', (book) => {
      const sheet = book.addWorksheet('ข้อมูล');
      sheet.addRow(['ลำดับ', ...Array.from({ length: 11 }, (_, column) => `หัวข้อที่ ${column + 1}`)]);
      for (let row = 2; row <= 2000; row++) {
        const scores = Array.from({ length: 9 }, (_, column) => ((row * 7 + column * 13) % 400) / 4);
        sheet.addRow([row - 1, `รายการประเมินที่ ${row - 1} ของหน่วยงานตัวอย่าง`, ...scores, { formula: `AVERAGE(C${row}:K${row})`, result: 0 }]);
      }
      sheet.addConditionalFormatting({
        ref: 'C2:L2000',
        rules: [
          {
            type: 'cellIs',
            operator: 'lessThan',
            formulae: ['25'],
            priority: 1,
            style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFCE0DE' } } },
          },
        ],
      });
    });
    await studio.leave();
    const from = Date.now();
    await studio.bring(path);
    const opened = Date.now() - from;
    const typing = Date.now();
    await studio.type('C1500', '12.5');
    await studio.page.waitForFunction(`document.querySelector('#name-box').value === 'C1501'`);
    await studio.quiet();
    const typed = Date.now() - typing;
    expect((await studio.cells('ข้อมูล')).get('C1500')?.[1]).toBe(12.5);
    await studio.page.evaluate(`(() => {
      window.gaps = []; let last = performance.now();
      const next = (now) => { window.gaps.push(now - last); last = now; requestAnimationFrame(next); };
      requestAnimationFrame(next);
    })()`);
    await studio.page.mouse.move(600, 400);
    for (let turn = 0; turn < 25; turn++) await studio.page.mouse.wheel(0, -400);
    const frames = ((await studio.page.evaluate('window.gaps')) as number[]).sort((one, other) => one - other);
    await studio.shot('large-scrolled');
    const middle = Math.round(frames[Math.floor(frames.length / 2)] ?? 0);
    console.log(
      `2,000 rows: open ${opened} ms, type a cell ${typed} ms, scrolling ${middle} ms a frame, slowest ${Math.round(frames.at(-1) ?? 0)} ms`,
    );
    await studio.shot('large');
    // Not a benchmark: only that nothing freezes.
    expect(middle).toBeLessThan(500);
    clean();
  });
});

/** The grid as people use it: nothing is lost in editing, copying and pasting; the keyboard does what it does in Sheets; everything can be taken back. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { launch, type Started, Studio, skipReason, startStudio } from './studio';

if (skipReason !== '') console.log(`grid tests skipped: ${skipReason}`);
const inBrowser = skipReason === '' ? describe : describe.skip;

const SHEET = 'แผน';
const LINES = 'กองคลัง:\nตรวจสอบพัสดุประจำปี\nเผยแพร่ผลภายในเดือนตุลาคม';

async function workbook(): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(SHEET, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(['ลำดับ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'คะแนน', 'ผล']);
  for (let row = 2; row <= 40; row++) {
    sheet.addRow([row - 1, `${LINES} ครั้งที่ ${row}`, '', 101 - row, '']);
    sheet.getCell(`B${row}`).alignment = { wrapText: true, vertical: 'top' };
    sheet.getRow(row).height = 130;
  }
  sheet.getColumn(2).width = 34;
  sheet.getColumn(3).width = 24;
  for (let row = 2; row <= 40; row++) {
    sheet.getCell(`C${row}`).dataValidation = {
      type: 'list',
      allowBlank: true,
      showErrorMessage: false,
      formulae: ['$K$2:$K$4'],
    };
    sheet.getCell(`J${row}`).dataValidation = {
      type: 'list',
      allowBlank: true,
      showErrorMessage: false,
      formulae: ['"ดำเนินการแล้ว,ยังไม่ได้ดำเนินการ"'],
    };
    sheet.getCell(`E${row}`).dataValidation = { type: 'list', allowBlank: true, showErrorMessage: true, formulae: ['"ผ่าน,ไม่ผ่าน"'] };
  }
  for (const [at, unit] of ['กองคลัง', 'กองช่าง', 'สำนักปลัด'].entries()) sheet.getCell(`K${at + 2}`).value = unit;
  const path = join(mkdtempSync(join(tmpdir(), 'studio-grid-')), 'ตาราง.xlsx');
  writeFileSync(path, Buffer.from(await book.xlsx.writeBuffer()));
  return path;
}

inBrowser('the grid', () => {
  let started: Started;
  let browser: Browser;
  let studio: Studio;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await studio.page.keyboard.press(key);
    await studio.page.waitForTimeout(120);
  };
  const value = async (cell: string) => (await studio.cells(SHEET)).get(cell)?.[1] ?? '';
  const confirm = (name: string) => studio.page.getByRole('alertdialog').getByRole('button', { name }).click();
  /** True where the active cell lies within the part of the grid that is seen: its editor opens exactly over it. */
  const seen = async () => {
    await press('F2');
    const editor = await studio.page.locator('.cell-editor.open').boundingBox();
    const grid = await studio.page.locator('.grid').boundingBox();
    await press('Escape');
    if (!editor || !grid) return false;
    return (
      editor.y >= grid.y &&
      editor.y + editor.height <= grid.y + grid.height &&
      editor.x >= grid.x &&
      editor.x + editor.width <= grid.x + grid.width
    );
  };

  beforeAll(async () => {
    [started, browser] = await Promise.all([startStudio(), launch()]);
    studio = await Studio.open(browser, started.address, 'grid');
    await studio.bring(await workbook());
  }, 90_000);
  beforeEach(async () => {
    await studio.stand('A2');
  });
  afterAll(async () => {
    expect(studio?.faults).toEqual([]);
    await browser?.close();
    expect(await started?.stop()).toBe(0);
  });

  describe('editing a cell of several lines keeps every line', () => {
    test.each([
      ['F2', async () => press('F2')],
      ['Enter', async () => press('Enter')],
      [
        'a double click',
        async () => {
          const grid = await studio.page.locator('.univer').boundingBox();
          await studio.page.mouse.dblclick((grid?.x ?? 0) + 200, (grid?.y ?? 0) + 90);
          await studio.page.waitForTimeout(150);
        },
      ],
    ])('%s', async (_name, begin) => {
      await studio.stand('B2');
      const before = String(await value('B2'));
      await begin();
      await studio.page.keyboard.type(' ต่อท้าย');
      await press('Enter');
      expect(await value('B2')).toBe(`${before} ต่อท้าย`);
      await press('Control+z');
      expect(await value('B2')).toBe(before);
    });

    test('the formula bar shows and keeps the lines', async () => {
      await studio.stand('B3');
      const before = String(await value('B3'));
      const bar = studio.page.locator('.content');
      expect(await bar.inputValue()).toBe(before);
      await bar.click();
      await bar.press('End');
      await bar.press('Control+End');
      await bar.pressSequentially('!');
      await bar.press('Enter');
      await studio.quiet();
      expect(await value('B3')).toBe(`${before}!`);
      expect(await studio.place()).toBe('B4');
    });

    test('Alt+Enter makes a line, Escape gives up', async () => {
      await studio.stand('A5');
      await studio.page.keyboard.type('หนึ่ง');
      await press('Alt+Enter');
      await studio.page.keyboard.type('สอง');
      await press('Enter');
      expect(await value('A5')).toBe('หนึ่ง\nสอง');
      await studio.stand('A5');
      await studio.page.keyboard.type('ทิ้ง');
      await press('Escape');
      expect(await value('A5')).toBe('หนึ่ง\nสอง');
    });

    test('Thai marks arrive whole, and what is typed over replaces', async () => {
      const text = 'น้ำใจ ๆ ฯลฯ ปั๊ม ๑๒๓ กิ่งก้าน';
      await studio.type('A6', text);
      expect(await value('A6')).toBe(text);
    });
  });

  describe('the clipboard', () => {
    test('copied Thai holds no marks of width zero, and quotes lines', async () => {
      await studio.stand('B10');
      const copied = await studio.copied();
      expect(copied).toBe(`"${await value('B10')}"`);
      expect(copied).not.toMatch(/[\u200b-\u200d\ufeff]/);
    });

    test('a table with quoted line breaks stays in its rows', async () => {
      await studio.stand('G2');
      await studio.paste('ก\t"บรรทัดหนึ่ง\nบรรทัด ""สอง"""\tค\nง\tจ\tฉ\n');
      const cells = await studio.cells(SHEET);
      expect(['G2', 'H2', 'I2', 'G3', 'H3', 'I3', 'G4'].map((cell) => cells.get(cell)?.[1] ?? '')).toEqual([
        'ก',
        'บรรทัดหนึ่ง\nบรรทัด "สอง"',
        'ค',
        'ง',
        'จ',
        'ฉ',
        '',
      ]);
    });

    test('a table from a word processor keeps paragraphs of a cell together', async () => {
      await studio.stand('G6');
      await studio.paste('x', '<table><tr><td rowspan="2"><p>กองคลัง</p><p>กองช่าง</p></td><td>๑<br>๒</td></tr><tr><td>๓</td></tr></table>');
      const cells = await studio.cells(SHEET);
      expect(['G6', 'H6', 'G7', 'H7'].map((cell) => cells.get(cell)?.[1] ?? '')).toEqual(['กองคลัง\nกองช่าง', '๑\n๒', '', '๓']);
    });

    test('two thousand five hundred rows arrive whole, and go back in one step', async () => {
      await studio.stand('K1');
      const rows = Array.from({ length: 2500 }, (_, row) => `รายการ ${row + 1}\t${row + 1}`);
      await studio.paste(rows.join('\n'));
      await studio.quiet();
      const cells = await studio.cells(SHEET);
      expect([cells.get('K2500')?.[1], cells.get('L2500')?.[1]]).toEqual(['รายการ 2500', 2500]);
      await press('Control+z');
      await studio.quiet();
      expect(await value('K2500')).toBe('');
    });

    test('more than a cell or a workbook can hold is refused with a sentence, and nothing changes', async () => {
      await studio.stand('G20');
      await studio.paste(`สั้น\t${'ก'.repeat(50_001)}`);
      const dialog = studio.page.getByRole('alertdialog');
      expect(await dialog.innerText()).toMatch(/50,001 ตัวอักษร/);
      await confirm('ตกลง');
      expect([await value('G20'), await value('H20')]).toEqual(['', '']);
    });

    test('formulas move along within the workbook, cut ones stay as they were', async () => {
      await studio.type('G30', '=D2+1');
      await studio.stand('G30');
      const text = await studio.copied();
      await studio.stand('G31');
      await studio.paste(text);
      expect((await studio.cells(SHEET)).get('G31')?.[3]).toBe('=D3+1');
    });
  });

  describe('the keyboard', () => {
    test.each([
      ['D5', ['Home'], 'A5'],
      ['A5', ['End'], 'D5'],
      ['D30', ['Control+Home'], 'A1'],
      ['A2', ['ArrowRight', 'ArrowDown'], 'B3'],
      ['D2', ['Control+ArrowDown'], 'D40'],
      ['D40', ['Control+ArrowUp'], 'D1'],
      ['A2', ['Tab', 'Tab', 'Shift+Tab'], 'B2'],
      ['B9', ['Shift+Enter'], 'B8'],
    ] as const)('from %s %j leads to %s', async (from, keys, to) => {
      await studio.stand(from);
      await press(...keys);
      expect(await studio.place()).toBe(to);
    });

    test('Page Down and Page Up move by a screen and come back', async () => {
      await press('PageDown');
      const row = Number((await studio.place()).slice(1));
      expect(row).toBeGreaterThan(4);
      await press('PageUp');
      expect(await studio.place()).toBe('A2');
    });

    test('the cell is in view after the name box, Enter, arrows and Ctrl+End, however tall the rows are', async () => {
      for (const cell of ['B27', 'B3', 'D39', 'A14']) {
        await studio.stand(cell);
        expect([cell, await seen()]).toEqual([cell, true]);
      }
      await studio.stand('B20');
      for (let step = 0; step < 7; step++) await press('ArrowDown');
      expect(await seen()).toBe(true);
      await press('Control+End');
      expect(await seen()).toBe(true);
      await studio.stand('B30');
      await press('F2', 'Enter', 'F2', 'Enter');
      expect(await studio.place()).toBe('B32');
      expect(await seen()).toBe(true);
    });

    test('Tab into the grid shifts nothing', async () => {
      await studio.page.locator('.content').focus();
      await press('Tab');
      const tops = await studio.page.evaluate(() =>
        [...document.querySelectorAll('.grid, .univer, .univer *')].map((one) => one.scrollTop + one.scrollLeft),
      );
      expect(tops.filter((top) => top !== 0)).toEqual([]);
    });

    test('Ctrl+B, Ctrl+F and Ctrl+Y do what they do everywhere', async () => {
      const bold = (pressed: boolean) => studio.page.locator(`.tool[aria-label^="ตัวหนา"][aria-pressed="${pressed}"]`).waitFor();
      await studio.stand('A8');
      await press('Control+b');
      await bold(true);
      await press('Control+z');
      await bold(false);
      await press('Control+y');
      await bold(true);
      await press('Control+f');
      await studio.page.keyboard.type('ครั้งที่ 33');
      await press('Enter');
      await studio.quiet();
      expect(await studio.place()).toBe('B33');
      await press('Escape');
      expect(await studio.page.getByRole('search').count()).toBe(0);
    });
  });

  describe('what is done can be taken back', () => {
    test('deleting rows with content is asked for, and undone', async () => {
      const before = await value('B12');
      await studio.stand('B12');
      await studio.choose('แทรก', 'ลบแถวที่เลือก');
      expect(await studio.page.getByRole('alertdialog').innerText()).toMatch(/แถวที่ 12 ถึง 12/);
      await confirm('ลบ');
      await studio.quiet();
      expect(await value('B12')).not.toBe(before);
      await studio.page.getByRole('button', { name: /เลิกทำ/ }).click();
      await studio.quiet();
      expect(await value('B12')).toBe(before);
    });

    test('the width of a column', async () => {
      const grid = await studio.page.locator('.univer').boundingBox();
      const width = async () => (await studio.shape(SHEET)).columnWidths[1];
      const before = await width();
      const edge = await studio.edge(1);
      await studio.page.mouse.move((grid?.x ?? 0) + edge, (grid?.y ?? 0) + 10);
      await studio.page.mouse.down();
      await studio.page.mouse.move((grid?.x ?? 0) + edge + 60, (grid?.y ?? 0) + 10, { steps: 4 });
      await studio.page.mouse.up();
      await studio.quiet();
      expect(await width()).not.toBe(before);
      await studio.stand('A2');
      await press('Control+z');
      await studio.quiet();
      expect(await width()).toBe(before);
    });

    test('a sort moves whole rows, and comes back', async () => {
      const pair = async (row: number) => [await value(`B${row}`), await value(`D${row}`)];
      const [first, last] = [await pair(2), await pair(40)];
      await studio.stand('D5');
      await press('Shift+F10');
      await studio.page.getByRole('menuitem', { name: /เรียงแถวตามคอลัมน์ D จากน้อยไปมาก/ }).click();
      await studio.quiet();
      expect(await pair(2)).toEqual(last);
      expect(await pair(40)).toEqual(first);
      await press('Control+z');
      await studio.quiet();
      expect(await pair(2)).toEqual(first);
    });
  });

  describe('drop-downs', () => {
    test('a value outside a refusing list is refused in Thai and the cell stays', async () => {
      await studio.type('E4', 'อาจจะ');
      const said = await studio.page.getByRole('alertdialog').innerText();
      expect(said).toMatch(/ช่อง E4 รับเฉพาะค่าในรายการ \(ผ่าน · ไม่ผ่าน\)/);
      expect(said).not.toMatch(/[a-z]{3,}/i);
      await confirm('ตกลง');
      expect(await value('E4')).toBe('');
      await studio.type('E4', 'ผ่าน');
      expect(await value('E4')).toBe('ผ่าน');
    });

    test('several units in one cell are ticked by keyboard, one per line, without a mark of doubt', async () => {
      await studio.stand('C4');
      await press('Alt+ArrowDown');
      const list = studio.page.getByRole('dialog', { name: 'เลือกค่าของเซลล์' });
      await list.getByLabel('กองคลัง').press('Space');
      await list.getByLabel('สำนักปลัด').press('Space');
      await list.getByRole('button', { name: 'ใช้รายการที่เลือก' }).click();
      await studio.quiet();
      expect(await value('C4')).toBe('กองคลัง\nสำนักปลัด');
      await studio.shot('units');
    });

    test('a status is one of its list: nobody can tick two that contradict each other', async () => {
      await studio.stand('J4');
      await press('Alt+ArrowDown');
      const list = studio.page.getByRole('dialog', { name: 'เลือกค่าของเซลล์' });
      expect(await list.getByRole('checkbox').count()).toBe(0);
      await list.getByRole('button', { name: 'ดำเนินการแล้ว', exact: true }).click();
      await studio.quiet();
      expect(await value('J4')).toBe('ดำเนินการแล้ว');
    });
  });

  test('rows are filtered on this page only', async () => {
    await studio.stand('C4');
    await studio.page.getByRole('button', { name: 'ตัวกรอง' }).click();
    const box = studio.page.getByRole('dialog', { name: /กรองคอลัมน์ C/ });
    await box.getByRole('button', { name: 'ไม่เลือก' }).click();
    await box.getByLabel(/กองคลัง/).check();
    await box.getByRole('button', { name: 'กรอง', exact: true }).click();
    await studio.stand('A1');
    await press('ArrowDown');
    expect(await studio.place()).toBe('A4');
    await studio.shot('filtered');
    expect((await studio.shape(SHEET)).hiddenRows).toEqual([]);
    await studio.page.getByRole('button', { name: 'เลิกกรองทั้งหมด' }).click();
    await studio.stand('A1');
    await press('ArrowDown');
    expect(await studio.place()).toBe('A2');
  });

  test('tabs are added, renamed, moved and deleted', async () => {
    await studio.page.getByRole('button', { name: 'เพิ่มแผ่นงาน' }).click();
    const names = async () => (await studio.overview()).tabs.map(({ name }) => name);
    await studio.page.getByRole('tab', { name: 'ชีต1' }).waitFor();
    await studio.page.getByRole('tab', { name: 'ชีต1' }).dblclick();
    const dialog = studio.page.getByRole('alertdialog');
    await dialog.getByLabel('ชื่อแผ่นงาน').fill('บันทึกของเรา');
    await dialog.getByRole('button', { name: 'ตกลง' }).click();
    await studio.quiet();
    expect(await names()).toEqual([SHEET, 'บันทึกของเรา']);
    await studio.page.getByRole('tab', { name: 'บันทึกของเรา' }).click({ button: 'right' });
    await studio.page.getByRole('menuitem', { name: 'ย้ายไปซ้าย' }).click();
    await studio.quiet();
    expect(await names()).toEqual(['บันทึกของเรา', SHEET]);
    await studio.page.getByRole('tab', { name: 'บันทึกของเรา' }).click({ button: 'right' });
    await studio.page.getByRole('menuitem', { name: 'ลบแผ่นงาน' }).click();
    await confirm('ลบ');
    await studio.quiet();
    expect(await names()).toEqual([SHEET]);
  });

  test('a note is written, shown beside its cell, and taken away', async () => {
    const write = async (text: string) => {
      await studio.stand('B3');
      await press('Shift+F10');
      await studio.page.getByRole('menuitem', { name: /หมายเหตุ/ }).click();
      const box = studio.page.getByRole('alertdialog');
      await box.getByRole('textbox').fill(text);
      await box.getByRole('button', { name: 'บันทึก' }).click();
      await studio.quiet();
      await studio.stand('B3');
    };
    await write('ดูคำสั่งที่ ๑๒/๒๕๖๘');
    const note = studio.page.getByRole('complementary', { name: 'หมายเหตุ' });
    expect(await note.innerText()).toBe('ดูคำสั่งที่ ๑๒/๒๕๖๘');
    await studio.stand('B5');
    expect(await note.count()).toBe(0);
    await write('');
    expect(await note.count()).toBe(0);
  });

  test('the form of a number changes what is shown, not what it is, and comes back', async () => {
    await studio.type('H35', '84.996');
    await studio.stand('H35');
    const form = studio.page.getByLabel('รูปแบบตัวเลข');
    const chosen = () => form.locator('option:checked').innerText();
    const typed = () => studio.page.locator('.content').inputValue();
    await form.selectOption({ label: 'ทศนิยม 2 ตำแหน่ง' });
    await studio.quiet();
    await studio.stand('H35');
    expect([await chosen(), await typed(), await value('H35')]).toEqual(['ทศนิยม 2 ตำแหน่ง', '84.996', 84.996]);
    await press('Control+z');
    await studio.quiet();
    await studio.stand('H35');
    expect(await chosen()).toBe('อัตโนมัติ');
  });

  test('dragging the corner of a cell fills the cells below, and one step takes it back', async () => {
    const before = await value('G3');
    await studio.type('G2', 'ทุกไตรมาส');
    await studio.stand('G2');
    await press('F2');
    const cell = await studio.page.locator('.cell-editor.open').boundingBox();
    await press('Escape');
    if (!cell) throw new Error('no cell');
    const corner = { x: cell.x + cell.width - 1, y: cell.y + cell.height - 1 };
    await studio.page.mouse.move(corner.x, corner.y);
    await studio.page.mouse.down();
    await studio.page.mouse.move(corner.x - 10, corner.y + 60, { steps: 6 });
    await studio.page.mouse.move(corner.x - 10, corner.y + 190, { steps: 6 });
    await studio.page.mouse.up();
    await studio.quiet();
    expect([await value('G3'), await value('G4')]).toEqual(['ทุกไตรมาส', 'ทุกไตรมาส']);
    await press('Control+z');
    await studio.quiet();
    expect([await value('G2'), await value('G3')]).toEqual(['ทุกไตรมาส', before]);
  });

  test('an unknown formula says so, and a formula of the person is kept', async () => {
    await studio.type('G35', '=NOSUCH(1)');
    await studio.quiet();
    const cell = (await studio.cells(SHEET)).get('G35');
    expect([cell?.[1], cell?.[3]]).toEqual(['#NAME?', '=NOSUCH(1)']);
  });
});

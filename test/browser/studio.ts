/** The studio as people start it, in a real browser: `npm start` on a free port, Chromium over playwright-core. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { CellView, Overview, SheetShape, SheetUpdate, Welcome } from '../../src/host/server/protocol';

const ROOT = join(import.meta.dirname, '../..');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ARTIFACTS = join(ROOT, 'artifacts');

/** Why there is no browser test here; '' where there is. Missing Chromium is a failure where REQUIRE_BROWSER=1. */
export const skipReason = existsSync(CHROMIUM) || process.env.REQUIRE_BROWSER === '1' ? '' : `no Chromium at ${CHROMIUM}`;

export interface Started {
  readonly address: string;
  /** Where its workbooks are kept. */
  readonly folder: string;
  readonly pid: number;
  /** Milliseconds from the command to the printed address. */
  readonly took: number;
  /** Ends it as Ctrl+C does. @returns the exit code. */
  readonly stop: () => Promise<number | null>;
}

/** In a folder of its own, which goes with it unless it was named. */
export function startStudio(given?: string, ...args: readonly string[]): Promise<Started> {
  return startAt(0, given, ...args);
}

/** As startStudio, at a port that was used before. */
export function startAt(port: number, given?: string, ...args: readonly string[]): Promise<Started> {
  const started = Date.now();
  const folder = given ?? mkdtempSync(join(tmpdir(), 'studio-books-'));
  const process: ChildProcess = spawn('node', ['build/run.mjs', 'start', '--port', String(port), '--folder', folder, ...args], {
    cwd: ROOT,
  });
  let said = '';
  return new Promise((resolve, reject) => {
    const ended = new Promise<number | null>((done) => process.once('exit', done));
    void ended.then((code) => reject(new Error(`npm start ended with ${code}: ${said}`)));
    process.stderr?.on('data', (part) => {
      said += String(part);
    });
    process.stdout?.on('data', (part) => {
      said += String(part);
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address === undefined) return;
      const stop = async () => {
        process.kill('SIGINT');
        const code = await ended;
        if (given === undefined) rmSync(folder, { recursive: true, force: true });
        return code;
      };
      resolve({ address, folder, pid: process.pid ?? 0, took: Date.now() - started, stop });
    });
  });
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** One page of the studio with what must not happen in it. */
export class Studio {
  /** Console errors, page errors, dialogs of the browser, and requests that leave the machine. */
  readonly faults: string[] = [];
  private shots = 0;
  private constructor(
    readonly page: Page,
    private readonly name: string,
  ) {}

  static async open(browser: Browser, address: string, name: string): Promise<Studio> {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'th-TH', timezoneId: 'Asia/Bangkok' });
    page.setDefaultTimeout(Number(process.env.BROWSER_TIMEOUT ?? 10_000));
    const studio = new Studio(page, name);
    const { faults } = studio;
    page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:|about:)/.test(request.url())) faults.push(`request: ${request.url()}`);
    });
    await page.goto(address);
    await page.locator('.start, .univer').first().waitFor();
    return studio;
  }

  /** Opens the page and a sample of the start page. */
  static async openSample(browser: Browser, address: string, name: string, sample: string): Promise<Studio> {
    const studio = await Studio.open(browser, address, name);
    await studio.page.getByRole('button', { name: sample }).click();
    await studio.stands();
    await studio.alone();
    return studio;
  }

  /** Closes the sidebar that comes with a workbook which is opened for the first time. */
  async alone(): Promise<void> {
    await this.page.locator('.sidebar .close').click();
    await this.quiet();
  }

  /** Waits until a workbook is drawn. */
  async stands(): Promise<void> {
    await this.page.getByRole('tab').first().waitFor();
    await this.page.locator('.univer canvas').first().waitFor();
    await this.page.locator('.loading').waitFor({ state: 'detached' });
    await this.quiet();
  }

  /** Back to the start page. */
  async leave(): Promise<void> {
    await this.choose('ไฟล์', 'หน้าแรกและสมุดงานล่าสุด');
    await this.page.locator('.start').waitFor();
  }

  /** Opens a file of this machine from the start page. */
  async bring(path: string): Promise<void> {
    if ((await this.page.locator('.start').count()) === 0) await this.leave();
    await this.page.locator('input[type=file]').setInputFiles(path);
    await this.stands();
    await this.alone();
  }

  /** Keeps a picture of this step outside git. */
  async shot(step: string): Promise<void> {
    mkdirSync(ARTIFACTS, { recursive: true });
    const number = String(++this.shots).padStart(2, '0');
    await this.page.screenshot({ path: join(ARTIFACTS, `${this.name}-${number}-${step}.png`) });
  }

  /** Chooses an item of a menu of the bar. */
  async choose(menu: string, item: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: menu, exact: true }).click();
    const chosen = this.page.getByRole('menu', { name: menu }).getByRole('menuitem', { name: item });
    await chosen.click().catch(async (fault: Error) => {
      await this.shot('no-menu');
      const bar = await this.page.locator('.menus').innerHTML();
      throw new Error(`${fault.message}\nthe menus: ${bar}\nfaults so far: ${this.faults.join('; ')}`);
    });
  }

  /** The frame of a dialog or sidebar, once its page stands. */
  async frame(title: string): Promise<Frame> {
    const element = await this.page.locator(`iframe[title="${title}"]`).elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error(`No frame ${title}`);
    await frame.locator('main').waitFor();
    return frame;
  }

  /** Waits until no function runs and the grid has what it should show. */
  async quiet(): Promise<void> {
    await this.page.locator('.progress:not(.on)').waitFor({ state: 'attached' });
    await this.page.waitForTimeout(250);
    await this.page.locator('.progress:not(.on)').waitFor({ state: 'attached' });
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.page.locator(`[role=tab][aria-selected=true]`, { hasText: name }).waitFor();
    await this.quiet();
  }

  /** Adds a tab of people's own. */
  async addTab(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'เพิ่มแผ่นงาน' }).click();
    await this.quiet();
    await this.page.locator('[role=tab][aria-selected=true]').dblclick();
    const dialog = this.page.getByRole('alertdialog');
    await dialog.getByLabel('ชื่อแผ่นงาน').fill(name);
    await dialog.getByRole('button', { name: 'ตกลง' }).click();
    await this.tab(name);
  }

  /** Goes to a cell by the name box. */
  async stand(cell: string): Promise<void> {
    const box = this.page.locator('#name-box');
    await box.click();
    await box.fill(cell);
    await box.press('Enter');
    await this.page.waitForTimeout(60);
  }

  /** The address of the active cell. */
  place(): Promise<string> {
    return this.page.locator('#name-box').inputValue();
  }

  async shape(sheet: string): Promise<SheetShape> {
    return (await this.sheet(sheet)).shape;
  }
  /** Where a column's right edge is drawn, in pixels from the grid's left, as long as nothing is scrolled. */
  async edge(column: number): Promise<number> {
    const [{ columnWidths }] = [(await this.sheet((await this.overview()).tabs[0]?.name ?? '')).shape];
    let edge = 46;
    for (let at = 1; at <= column; at++) edge += columnWidths[at] ?? 100;
    return edge;
  }

  /** Puts a text (and HTML) on the clipboard and pastes it where the focus is. */
  async paste(text: string, html = ''): Promise<void> {
    await this.page.evaluate(
      ([plain, rich]) => {
        const data = new DataTransfer();
        data.setData('text/plain', plain ?? '');
        if (rich) data.setData('text/html', rich);
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      },
      [text, html] as const,
    );
    await this.page.waitForTimeout(150);
  }

  /** What a copy of the selection puts on the clipboard. */
  copied(): Promise<string> {
    return this.page.evaluate(() => {
      const data = new DataTransfer();
      document.activeElement?.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
      return data.getData('text/plain');
    });
  }

  /** Goes to a cell, types, and presses Enter, as a person does. */
  async type(cell: string, text: string): Promise<void> {
    await this.stand(cell);
    await this.page.keyboard.type(text, { delay: 5 });
    await this.page.keyboard.press('Enter');
    await this.page.waitForTimeout(150);
  }

  private read<T>(path: string): Promise<T> {
    return this.page.evaluate(async (address) => (await fetch(address)).json(), path) as Promise<T>;
  }
  async overview(): Promise<Overview> {
    return (await this.read<Welcome>('/api/welcome')).overview;
  }
  private async sheet(name: string): Promise<Extract<SheetUpdate, { kind: 'replace' }>> {
    const tab = (await this.overview()).tabs.find((one) => one.name === name);
    return this.read(`/api/sheet?id=${tab?.id}&since=0`);
  }
  /** A sheet of the host's model as the page gets it: cells by address (`D5`). */
  async cells(sheet: string): Promise<ReadonlyMap<string, CellView>> {
    const { rows } = await this.sheet(sheet);
    return new Map(rows.flatMap(({ row, cells }) => cells.map((cell): [string, CellView] => [`${letters(cell[0])}${row}`, cell])));
  }
  /** The background that the cell has with its conditional formats. */
  async background(sheet: string, cell: string): Promise<string> {
    const [{ styles }, cells] = [await this.sheet(sheet), await this.cells(sheet)];
    return styles[cells.get(cell)?.[2] ?? -1]?.background ?? '#ffffff';
  }

  /** How many pixels of the grid have this colour: what people see, not what the model says. */
  async pixels(color: string): Promise<number> {
    return this.page.evaluate((wanted) => {
      const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16));
      let count = 0;
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.univer canvas')) {
        const context = canvas.width > 400 ? canvas.getContext('2d') : null;
        const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        for (let at = 0; at < data.length; at += 4) if (data[at] === r && data[at + 1] === g && data[at + 2] === b) count++;
      }
      return count;
    }, color);
  }
}

function letters(column: number): string {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

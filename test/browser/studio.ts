/** The studio as people start it, in a real browser: `npm start` on a free port, Chromium over playwright-core. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { CellView, Overview, SheetUpdate, Welcome } from '../../src/host/server/protocol';

const ROOT = join(import.meta.dirname, '../..');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ARTIFACTS = join(ROOT, 'artifacts');

/** Why there is no browser test here; '' where there is. Missing Chromium is a failure where REQUIRE_BROWSER=1. */
export const skipReason = existsSync(CHROMIUM) || process.env.REQUIRE_BROWSER === '1' ? '' : `no Chromium at ${CHROMIUM}`;

export interface Started {
  readonly address: string;
  /** Milliseconds from the command to the printed address. */
  readonly took: number;
  /** Ends it as Ctrl+C does. @returns the exit code. */
  readonly stop: () => Promise<number | null>;
}

export function startStudio(...args: readonly string[]): Promise<Started> {
  const started = Date.now();
  const process: ChildProcess = spawn('node', ['build/run.mjs', 'start', '--port', '0', ...args], { cwd: ROOT });
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
      const stop = () => {
        process.kill('SIGINT');
        return ended;
      };
      resolve({ address, took: Date.now() - started, stop });
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
    page.setDefaultTimeout(10_000);
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
    await page.getByRole('tab').first().waitFor();
    await page.locator('canvas').first().waitFor();
    return studio;
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
    await this.page.getByRole('menu', { name: menu }).getByRole('menuitem', { name: item }).click();
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

  /** Goes to a cell by the name box. */
  async stand(cell: string): Promise<void> {
    const box = this.page.locator('.univer input').first();
    await box.click();
    await box.fill(cell);
    await box.press('Enter');
    await this.page.waitForTimeout(200);
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

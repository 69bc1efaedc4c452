/** Pages of the add-on in a real browser, over a stand-in for google.script.run that answers from a table. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const UI = join(import.meta.dirname, '../../src/ui');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Why there is no browser test here; '' where there is. Missing Chromium is a failure where REQUIRE_BROWSER=1. */
export const skipReason = existsSync(CHROMIUM) || process.env.REQUIRE_BROWSER === '1' ? '' : `no Chromium at ${CHROMIUM}`;

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });

/** Answers by function name; a function that is missing fails as a server function that throws. */
export type Answers = Readonly<Record<string, unknown>>;

export interface Opened {
  readonly page: Page;
  /** Console errors, page errors and requests that leave the page. */
  readonly faults: readonly string[];
  /** Calls so far, as name and arguments. */
  readonly calls: () => Promise<readonly (readonly [string, ...unknown[]])[]>;
}

async function pageHtml(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(UI, name, 'main.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: UI,
  });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const script = text('.js').replace(/<\/script/gi, '\\x3C/script');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>${text('.css')}</style></head><body><div id="app"></div><script>${script}</script></body></html>`;
}

/** What runs in the page before its own script. `delay` in milliseconds; `$closed` counts host.close(). */
const STAND_IN = `(({ answers, delay }) => {
  const calls = (window.calls = []);
  const runner = (success, failure) => new Proxy({}, { get: (_, name) =>
    name === 'withSuccessHandler' ? (handler) => runner(handler, failure)
    : name === 'withFailureHandler' ? (handler) => runner(success, handler)
    : (...args) => {
        calls.push([name, ...JSON.parse(JSON.stringify(args))]);
        setTimeout(() => name in answers ? success(structuredClone(answers[name])) : failure(new Error('RawServerError 42')), delay);
      } });
  window.google = { script: { run: runner(() => {}, () => {}), host: { close: () => calls.push(['$close']) } } };
})`;

export async function openPage(browser: Browser, name: string, answers: Answers, width = 300, delay = 20): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 680 } });
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => /^(about|data|blob):|^http:\/\/page\.test\/$/.test(request.url()) || faults.push(request.url()));
  const html = await pageHtml(name);
  await page.route('http://page.test/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.addInitScript(`if (window === top) ${STAND_IN}(${JSON.stringify({ answers, delay })})`);
  await page.goto('http://page.test/');
  return { page, faults, calls: () => page.evaluate('window.calls') as Promise<readonly [string, ...unknown[]][]> };
}

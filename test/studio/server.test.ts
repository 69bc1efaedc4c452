/** The studio's server with a small project of its own: who is let in, how a script that asks waits, what a sample is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import type { CallAnswer, ChangeAnswer, StudioEvent, Welcome } from '../../src/host/server/protocol';
import type { Recipe } from '../../src/host/server/recipe';
import { type ServerOptions, type StudioServer, startServer } from '../../src/host/server/server';

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('ทดลอง').addItem('ถาม', 'ask').addItem('ทักทาย', 'greet').addToUi(); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const name = ui.prompt('ชื่อ', 'ท่านชื่ออะไร', ui.ButtonSet.OK_CANCEL);
  const sure = ui.alert('แน่ใจหรือไม่', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(name.getResponseText() + ':' + sure);
}
function greet() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>สวัสดี</p>').setTitle('ทักทาย')); }
function baptise(name) { SpreadsheetApp.getActiveSpreadsheet().rename(name); SpreadsheetApp.getActiveSheet().getRange('D1').setValue(name); }
function add(a, b) { return a + b; }
function forever() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('หาย'); for (;;) {} }
function secret_() { return 1; }
function fill() { SpreadsheetApp.getActiveSheet().getRange('A1:B2').setValues([['รายการ', 'คะแนน'], ['การใช้อำนาจ', '']]); return { ok: true, value: { score: 91 } }; }
function note(score) { SpreadsheetApp.getActiveSheet().getRange('C1').setValue(score); }
`;
const RECIPES: readonly Recipe[] = [
  {
    id: 'one',
    title: 'หนึ่ง',
    about: '',
    name: 'ตัวอย่างหนึ่ง',
    steps: [
      { call: 'fill', must: 'ok' },
      { call: 'note', args: [{ $result: ['fill', 'value', 'score'] }] },
      { typeBeside: 'การใช้อำนาจ', in: 'ชีต1', header: 'คะแนน', value: '88.5' },
    ],
  },
];

const folder = mkdtempSync(join(tmpdir(), 'studio-server-'));
const events: StudioEvent[] = [];
let options: ServerOptions;
let studio: StudioServer;
let stopListening: () => void = () => undefined;

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}
/** A bare request: fetch would not let a test set Host or Origin. */
function send(method: string, address: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  const url = new URL(address, studio.address);
  const given = { origin: url.origin, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: given }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += String(part);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
const run = async (name: string, ...args: unknown[]) =>
  JSON.parse((await send('POST', '/api/run', { name, args, selection: null })).text) as CallAnswer;
const welcome = async () => JSON.parse((await send('GET', '/api/welcome')).text) as Welcome;
async function cellsOfFirstSheet(): Promise<unknown[][]> {
  const { overview } = await welcome();
  const sheet = JSON.parse((await send('GET', `/api/sheet?id=${overview.tabs[0]?.id}`)).text) as { rows: { cells: unknown[][] }[] };
  return sheet.rows.map(({ cells }) => cells.map((cell) => cell[1]));
}
async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 400; tries++) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It never happened.');
}

beforeAll(async () => {
  writeFileSync(join(folder, 'Code.js'), CODE);
  writeFileSync(join(folder, 'appsscript.json'), '{"timeZone":"Asia/Bangkok"}');
  // Beside the sources, so that the worker finds its packages.
  const worker = join(import.meta.dirname, '../../build/cache/studioWorkerOfTests.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, '../../src/host/server/worker.ts')],
    outfile: worker,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  });
  const none = Buffer.from('');
  const assets = {
    page: Buffer.from('<p>'),
    pageScript: none,
    pageStyle: none,
    rootStyle: none,
    frameScript: none,
    fontStyle: none,
    fonts: new Map(),
  };
  options = {
    port: 0,
    assets,
    dist: folder,
    worker,
    recipes: RECIPES,
    folder: join(folder, 'books'),
    workbook: null,
    patience: (name) => (name === 'run' ? 2500 : 60_000),
  };
  studio = await startServer(options);
  await send('POST', '/api/new', {});
  const listening = request(new URL('/api/events', studio.address), (response) => {
    let rest = '';
    response.on('data', (part) => {
      const pieces = (rest + String(part)).split('\n\n');
      rest = pieces.pop() ?? '';
      for (const piece of pieces) if (piece.startsWith('data: ')) events.push(JSON.parse(piece.slice(6)) as StudioEvent);
    });
    response.on('error', () => undefined);
  });
  listening.on('error', () => undefined);
  listening.end();
  stopListening = () => void listening.destroy();
});
afterAll(async () => {
  stopListening();
  await studio?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('who is let in', () => {
  test('another name for this machine is refused, so no site can reach it by rebinding', async () => {
    expect((await send('GET', '/api/welcome', undefined, { host: 'evil.example' })).status).toBe(403);
  });
  test('a request of another site is refused, whatever it asks', async () => {
    expect((await send('POST', '/api/leave', {}, { origin: 'http://evil.example' })).status).toBe(403);
    await send('POST', '/api/menu', { name: 'greet', args: [], selection: null });
    const { surface } = await until(() => events.find((event) => event.kind === 'surface'));
    expect((await send('POST', '/api/leave', {}, { origin: new URL(surface.url).origin })).status).toBe(403);
  });
  test('pages may load nothing from outside, and run no script of their own text', async () => {
    const policy = String((await send('GET', '/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).not.toContain('https:');
  });
});

describe('calls', () => {
  test('a page’s call answers with a copy; hidden and unknown functions are not found', async () => {
    expect(await run('add', 2, 3)).toEqual({ ok: true, value: 5 });
    for (const name of ['secret_', 'nothing', 'constructor']) expect(await run(name)).toMatchObject({ ok: false });
  });
  test('the menu calls only what is in a menu', async () => {
    const answer = await send('POST', '/api/menu', { name: 'add', args: [], selection: null });
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false });
  });
  test('a sidebar stands on the other origin, with google.script before its own words', async () => {
    await send('POST', '/api/menu', { name: 'greet', args: [], selection: null });
    const { surface } = await until(() => events.find((event) => event.kind === 'surface'));
    expect(new URL(surface.url).origin).not.toBe(new URL(studio.address).origin);
    const page = await send('GET', surface.url);
    expect(page.text.indexOf('script.js')).toBeLessThan(page.text.indexOf('สวัสดี'));
    expect(page.text).not.toContain('secret_');
    expect(String(page.headers['content-security-policy'])).toContain(`frame-ancestors ${new URL(studio.address).origin}`);
  });
});

describe('a script that asks', () => {
  test('waits for the person, and goes on with the answers', async () => {
    const asked = (kind: string) =>
      until(() => {
        const found = events.filter((event) => event.kind === 'question').at(-1)?.question;
        return found?.kind === kind ? found : undefined;
      });
    const done = send('POST', '/api/menu', { name: 'ask', args: [], selection: null });
    const prompt = await asked('prompt');
    expect(prompt).toMatchObject({ title: 'ชื่อ', message: 'ท่านชื่ออะไร', buttons: 'OK_CANCEL' });
    await send('POST', '/api/answer', { id: prompt.id, button: 'OK', text: 'สมชาย' });
    const alert = await asked('alert');
    expect((await send('POST', '/api/answer', { id: prompt.id, button: 'NO', text: '' })).text).toBe('false');
    await send('POST', '/api/answer', { id: alert.id, button: 'YES', text: '' });
    expect(JSON.parse((await done).text)).toMatchObject({ ok: true });
    expect((await cellsOfFirstSheet())[0]?.[0]).toBe('สมชาย:YES');
  });
});

describe('a start that cannot be', () => {
  test('a port in use and a broken workbook end with a sentence, and leave nothing running', async () => {
    const port = Number(new URL(studio.address).port);
    await expect(startServer({ ...options, port })).rejects.toMatchObject({ code: 'PORT' });
    const workbook = { name: 'เสีย', bytes: Buffer.from('no workbook'), inFolder: false };
    await expect(startServer({ ...options, workbook })).rejects.toMatchObject({ code: 'BAD_XLSX' });
  });
});

describe('a sample', () => {
  const change = async (order: object): Promise<ChangeAnswer> =>
    JSON.parse((await send('POST', `/api/change?session=${(await welcome()).overview.session}`, order)).text) as ChangeAnswer;

  test('is a new workbook of the folder, built by the bundle’s own functions and typed cells', async () => {
    await send('POST', '/api/sample', { id: 'one' });
    expect(await cellsOfFirstSheet()).toEqual([
      ['รายการ', 'คะแนน', 91],
      ['การใช้อำนาจ', 88.5],
    ]);
    await send('POST', '/api/sample', { id: 'one' });
    const { overview, shelf } = await welcome();
    expect(overview.workbook).toBe('ตัวอย่างหนึ่ง (2)');
    expect(shelf.workbooks.map(({ name }) => name).sort()).toEqual(expect.arrayContaining(['ตัวอย่างหนึ่ง', 'ตัวอย่างหนึ่ง (2)']));
  });

  test('what was typed is taken back and done again, what a script wrote too', async () => {
    const { overview } = await welcome();
    const sheet = overview.tabs[0]?.id ?? 0;
    await change({ kind: 'write', sheet, cells: [{ row: 2, column: 2, value: '12' }] });
    await run('note', 7);
    expect(await cellsOfFirstSheet()).toEqual([
      ['รายการ', 'คะแนน', 7],
      ['การใช้อำนาจ', 12],
    ]);
    for (let times = 0; times < 2; times++) await send('POST', '/api/step', { direction: 'undo' });
    expect((await cellsOfFirstSheet())[1]).toEqual(['การใช้อำนาจ', 88.5]);
    await send('POST', '/api/step', { direction: 'redo' });
    expect((await cellsOfFirstSheet())[1]).toEqual(['การใช้อำนาจ', 12]);
  });

  test('a script that names the spreadsheet names its file; the page stays where it is, and nothing is lost', async () => {
    const { overview: before } = await welcome();
    await run('baptise', 'ตัวอย่างหนึ่ง');
    const { overview, shelf } = await welcome();
    expect([overview.workbook, overview.title, overview.session]).toEqual(['ตัวอย่างหนึ่ง (3)', 'ตัวอย่างหนึ่ง (3)', before.session]);
    expect(shelf.workbooks.map(({ name }) => name)).not.toContain('ตัวอย่างหนึ่ง (2)');
    expect((await cellsOfFirstSheet())[0]).toEqual(['รายการ', 'คะแนน', 91, 'ตัวอย่างหนึ่ง']);
    await run('baptise', 'ตัวอย่างหนึ่ง (2)');
    await send('POST', '/api/leave', {});
    await send('POST', '/api/workbook', { name: 'ตัวอย่างหนึ่ง (2)' });
    expect((await cellsOfFirstSheet())[1]).toEqual(['การใช้อำนาจ', 12]);
  });

  test('an order of a page that shows another workbook changes nothing', async () => {
    const { overview } = await welcome();
    const sheet = overview.tabs[0]?.id ?? 0;
    const order = { kind: 'write', sheet, cells: [{ row: 1, column: 1, value: 'x' }] };
    expect((await send('POST', `/api/change?session=${overview.session - 1}`, order)).status).toBe(409);
    expect((await cellsOfFirstSheet())[0]?.[0]).toBe('รายการ');
  });

  test('stays as it was left when another workbook is opened', async () => {
    await send('POST', '/api/workbook', { name: 'ตัวอย่างหนึ่ง' });
    expect((await cellsOfFirstSheet())[1]).toEqual(['การใช้อำนาจ', 88.5]);
    await send('POST', '/api/workbook', { name: 'ตัวอย่างหนึ่ง (2)' });
    expect((await cellsOfFirstSheet())[1]).toEqual(['การใช้อำนาจ', 12]);
  });

  test('a file that is no workbook, and one that does not stand in the folder, are refused with a sentence, and nothing changes', async () => {
    for (const [path, body] of [
      ['/api/open?name=x', { not: 'a workbook' }],
      ['/api/workbook', { name: '../../etc/passwd' }],
    ] as const) {
      const answer = await send('POST', path, body);
      expect(answer.status).toBe(422);
      expect((JSON.parse(answer.text) as { message: string }).message).toMatch(/[ก-๙]/);
    }
    expect((await welcome()).overview.title).toBe('ตัวอย่างหนึ่ง (2)');
  });

  test('comes back as it was saved after a script that never ends', async () => {
    const [before, hung] = [await cellsOfFirstSheet(), send('POST', '/api/run', { name: 'forever', args: [], selection: null })];
    const answer = await hung;
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(/หยุดตอบสนอง/);
    await until(async () => ((await welcome()).overview.workbook === 'ตัวอย่างหนึ่ง (2)' ? true : undefined));
    expect(await cellsOfFirstSheet()).toEqual(before);
  });
});

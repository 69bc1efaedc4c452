/**
 * The studio killed at random moments of a session: whatever was answered is there after the next start, and no file is broken.
 * A few times here; `KILLS=50 npx jest test/studio/kill` tries more.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { readXlsx } from '../../src/host/files/xlsx';
import type { ChangeAnswer, SheetUpdate, Welcome } from '../../src/host/server/protocol';

const KILLS = Number(process.env['KILLS'] ?? 3);
const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'studio-kill-'));
const books = join(folder, 'books');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The server alone, with a bundle of one function: what is tried here is the workbook's file. */
const SERVER = `
import { startServer } from ${JSON.stringify(join(ROOT, 'src/host/server/server.ts'))};
const [dist, worker, folder] = process.argv.slice(2);
const none = Buffer.from('');
const assets = { page: none, pageScript: none, pageStyle: none, rootStyle: none, frameScript: none, fontStyle: none, fonts: new Map() };
const { address } = await startServer({ port: 0, assets, dist, worker, recipes: [], folder, workbook: null });
process.stdout.write(address + '\\n');
`;
const CODE = `
function onOpen() {}
function grow(row) { SpreadsheetApp.getActiveSheet().getRange(row, 3, 1, 2).setValues([['คำสั่ง', row]]); return row; }
`;

async function prepare(): Promise<{ server: string; worker: string; dist: string }> {
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'Code.js'), CODE);
  writeFileSync(join(dist, 'appsscript.json'), '{"timeZone":"Asia/Bangkok"}');
  const common = { bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'silent' } as const;
  const out = (name: string) => join(ROOT, 'build/cache', name);
  await build({ ...common, entryPoints: [join(ROOT, 'src/host/server/worker.ts')], outfile: out('killWorker.mjs') });
  await build({ ...common, stdin: { contents: SERVER, resolveDir: ROOT, loader: 'ts' }, outfile: out('killServer.mjs') });
  return { server: out('killServer.mjs'), worker: out('killWorker.mjs'), dist };
}

interface Running {
  readonly process: ChildProcess;
  readonly ask: <T>(path: string, body?: object) => Promise<T>;
}

function start(parts: { server: string; worker: string; dist: string }): Promise<Running> {
  const child = spawn(process.execPath, [parts.server, parts.dist, parts.worker, books], { cwd: ROOT });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (part) => {
      said += String(part);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
    child.stdout.once('data', (part) => {
      const origin = new URL(String(part).trim()).origin;
      const ask = async <T>(path: string, body?: object): Promise<T> => {
        const headers = { 'content-type': 'application/json', origin };
        const answer = await fetch(origin + path, body ? { method: 'POST', headers, body: JSON.stringify(body) } : {});
        if (!answer.ok) throw new Error(await answer.text());
        return (await answer.json()) as T;
      };
      resolve({ process: child, ask });
    });
  });
}

const NAME = 'สเปรดชีตไม่มีชื่อ';

/** What the sheet holds, by `row:column`. */
async function held(ask: Running['ask']): Promise<Map<string, unknown>> {
  const { overview } = await ask<Welcome>('/api/welcome');
  const { rows } = await ask<Extract<SheetUpdate, { kind: 'replace' }>>(`/api/sheet?id=${overview.tabs[0]?.id}&since=0`);
  return new Map(rows.flatMap(({ row, cells }) => cells.map(([column, value]): [string, unknown] => [`${row}:${column}`, value])));
}

test(`killed ${KILLS} times, nothing that was answered is lost and no file is broken`, async () => {
  const parts = await prepare();
  const committed = new Map<string, unknown>();
  let row = 0;
  let [edits, commands] = [0, 0];
  for (let round = 0; round <= KILLS; round++) {
    const { process: server, ask } = await start(parts);
    await ask(round === 0 ? '/api/new' : '/api/workbook', { name: NAME });
    const found = await held(ask);
    for (const [place, value] of committed) expect([round, place, found.get(place)]).toEqual([round, place, value]);
    if (round === KILLS) {
      server.removeAllListeners('exit');
      server.kill('SIGKILL');
      break;
    }
    const { overview } = await ask<Welcome>('/api/welcome');
    const sheet = overview.tabs[0]?.id ?? 0;
    const gone = new Promise<void>((done) => server.removeAllListeners('exit').once('exit', () => done()));
    setTimeout(() => server.kill('SIGKILL'), 150 + Math.random() * 3000);
    try {
      for (;;) {
        row++;
        const text = `บรรทัด ${row}\nของรอบ ${round}`;
        const order = { kind: 'write', sheet, cells: [{ row, column: 1, value: text }] };
        const answer = await ask<ChangeAnswer>(`/api/change?session=${overview.session}`, order);
        if (answer.refused === null) committed.set(`${row}:1`, text);
        edits++;
        if (row % 5 !== 0) continue;
        await ask('/api/run', { name: 'grow', args: [row], selection: null });
        committed.set(`${row}:4`, row);
        commands++;
      }
    } catch {
      // Killed.
    }
    await gone;
    const file = join(books, `${NAME}.xlsx`);
    if (existsSync(file)) expect((await readXlsx(readFileSync(file))).spreadsheet.sheets).toHaveLength(1);
    expect(readdirSync(books).filter((name) => name.endsWith('.xlsx'))).toEqual(existsSync(file) ? [`${NAME}.xlsx`] : []);
  }
  console.log(`killed ${KILLS} times: ${edits} typed cells and ${commands} commands answered, all there`);
  expect(committed.size).toBeGreaterThan(KILLS);
}, 600_000);

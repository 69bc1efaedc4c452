/** The page `/agencies` of the studio: its files, its runs, its downloads. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { StartOrder } from '../../../agencies/page/protocol';
import { InputError } from '../../../host';
import type { Annex } from '../../../host/server/annex';
import { HttpError, readBody, readJson, sendBytes, sendJson } from '../../../host/server/answers';
import { bundlePage } from '../../pages';
import { openDetails } from '../details';
import { briefBytes } from '../overview';
import { t } from '../texts';
import { createRuns } from './runs';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: DOCX,
  json: 'application/json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};

const BUNDLE = { name: 'agencies-page', entries: { page: 'src/agencies/page/main.tsx' }, files: ['page.js', 'page.css'] } as const;

type Route = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => Promise<void>;

function sendPacked(response: ServerResponse, bytes: Uint8Array, type: string): void {
  response.setHeader('content-encoding', 'gzip');
  sendBytes(response, gzipSync(bytes, { level: 1 }), type);
}

/** Bundles the page and serves it. `folder`: where runs are kept. */
export async function agenciesAnnex(root: string, folder: string): Promise<Annex> {
  const built = await bundlePage(root, BUNDLE);
  const files = {
    page: await readFile(join(root, 'src/agencies/page/index.html')),
    script: await readFile(join(built, 'page.js')),
    style: await readFile(join(built, 'page.css')),
  };
  const runs = createRuns(folder, root);
  const details = openDetails(root);
  const run = (query: URLSearchParams): string => query.get('run') ?? '';

  const agency = async (query: URLSearchParams) => {
    const found = await details.of(await runs.result(run(query), 'agencies.parquet'), query.get('id') ?? '');
    if (!found) throw new InputError('NO_AGENCY', t('noAgency'));
    return found;
  };

  const table: Readonly<Record<string, Route>> = {
    'GET ': async (_request, response) => sendBytes(response, files.page, 'text/html; charset=utf-8'),
    'GET /page.js': async (_request, response) => sendPacked(response, files.script, 'text/javascript; charset=utf-8'),
    'GET /page.css': async (_request, response) => sendBytes(response, files.style, 'text/css; charset=utf-8'),
    'GET /runs': async (_request, response) => sendJson(response, await runs.list()),
    'POST /runs': async (_request, response) => sendJson(response, await runs.create()),
    'GET /run': async (_request, response, query) => sendJson(response, await runs.view(run(query))),
    'POST /file': async (request, response, query) => {
      await runs.add(run(query), query.get('name') ?? '', await readBody(request));
      sendJson(response, null);
    },
    'POST /start': async (request, response) => {
      const order = await readJson<StartOrder>(request);
      const year = Number(order.year);
      await runs.start(String(order.run), order.year === null || !/^25\d\d$/.test(String(year)) ? null : year);
      sendJson(response, await runs.view(String(order.run)));
    },
    'POST /stop': async (request, response) => {
      const id = String((await readJson<{ run: string }>(request)).run);
      await runs.stop(id);
      sendJson(response, await runs.view(id));
    },
    'POST /remove': async (request, response) => {
      await runs.remove(String((await readJson<{ run: string }>(request)).run));
      sendJson(response, null);
    },
    'GET /table': async (_request, response, query) =>
      sendPacked(response, await readFile(await runs.result(run(query), 'table.json')), TYPES['json'] ?? ''),
    'GET /agency': async (_request, response, query) => sendJson(response, await agency(query)),
    'GET /brief': async (_request, response, query) => {
      const found = await agency(query);
      const result = found.years.find(({ year }) => String(year) === query.get('year')) ?? found.years[0];
      if (!result) throw new HttpError(404, 'Not found');
      const source = (await runs.view(run(query))).files.join(' ');
      sendBytes(response, await briefBytes({ ...found, result }, source), DOCX, `${found.agency} ${result.year}.docx`);
    },
    'GET /result': async (_request, response, query) => {
      const path = await runs.result(run(query), query.get('name') ?? '');
      const name = basename(path);
      sendBytes(response, await readFile(path), TYPES[name.split('.').at(-1) ?? ''] ?? '', name);
    },
  };

  return {
    path: '/agencies',
    title: t('pageTitle'),
    about: t('pageAbout'),
    async handle(request, response, below, query) {
      const route = table[`${request.method} ${below}`];
      if (!route) return false;
      await route(request, response, query);
      return true;
    },
    async stop() {
      await runs.close();
      details.close();
    },
  };
}

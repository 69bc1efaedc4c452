/** What the page can ask of the server. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { t } from '../texts';
import { HttpError, readBody, readJson, sendBytes, sendJson } from './answers';
import type { Bridge } from './bridge';
import { openFolder } from './openFolder';
import type { AnnexLink, AnswerView, CallOrder, SheetOrder, Welcome } from './protocol';
import type { Recipe } from './recipe';
import { fileName } from './shelf/names';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface World {
  readonly bridge: Bridge;
  readonly recipes: readonly Recipe[];
  readonly annexes: readonly AnnexLink[];
  readonly greeting: string;
  readonly frameStands: (path: string) => boolean;
  /** The page hears events from now on. */
  readonly listen: (response: ServerResponse) => void;
  readonly leave: (response: ServerResponse) => void;
}

type Route = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => Promise<void> | void;

/** @returns a handler that says whether the path was one of its own. */
export function routes({ bridge, recipes, annexes, greeting, frameStands, listen, leave }: World) {
  const done = (response: ServerResponse) => sendJson(response, null);
  const document = async (
    response: ServerResponse,
    id: string,
    kind: 'document' | 'pdf',
    type: string,
    end: string,
    inline = false,
  ): Promise<void> => {
    const file = await bridge.ask(kind, id);
    if (!file) throw new HttpError(404, 'Not found');
    sendBytes(response, file.bytes, type, inline ? undefined : `${fileName(file.name.replace(/\.docx$/i, ''), 'เอกสาร')}.${end}`);
  };

  /** A request that names one thing. */
  const named =
    (ask: 'open' | 'rename' | 'version'): Route =>
    async (request, response) => {
      await bridge.ask(ask, String((await readJson<{ name: string }>(request)).name));
      done(response);
    };

  const table: Readonly<Record<string, Route>> = {
    'GET /api/welcome': async (_request, response) => {
      const welcome: Welcome = {
        samples: recipes.map(({ id, title, about }) => ({ id, title, about })),
        annexes,
        greeting,
        // A script that waits for an answer keeps the worker busy: then the page shows the question first.
        question: bridge.question(),
        shelf: await bridge.ask('shelf', null),
        overview: await bridge.ask('overview', null),
        log: await bridge.ask('log', null),
      };
      sendJson(response, welcome);
    },
    'GET /api/events': (request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': here\n\n');
      listen(response);
      const question = bridge.question();
      if (question) response.write(`data: ${JSON.stringify({ kind: 'question', question })}\n\n`);
      request.on('close', () => leave(response));
    },
    'GET /api/sheet': async (_request, response, query) => {
      sendJson(response, await bridge.ask('sheet', { id: Number(query.get('id')), since: Number(query.get('since') ?? 0) }));
    },
    'GET /api/frame': (_request, response, query) => sendJson(response, frameStands(query.get('path') ?? '')),
    'GET /api/chart': async (_request, response, query) => {
      const bytes = await bridge.ask('chart', { sheet: Number(query.get('sheet')), id: Number(query.get('id')) });
      if (!bytes) throw new HttpError(404, 'Not found');
      sendBytes(response, bytes, 'image/png');
    },
    'GET /api/workbook.xlsx': async (_request, response) => {
      const { title } = await bridge.ask('overview', null);
      sendBytes(response, await bridge.ask('save', null), XLSX, `${title}.xlsx`);
    },
    'GET /api/document.docx': (_request, response, query) => document(response, query.get('id') ?? '', 'document', DOCX, 'docx'),
    'GET /api/document.pdf': (_request, response, query) =>
      document(response, query.get('id') ?? '', 'pdf', 'application/pdf', 'pdf', query.has('inline')),
    'POST /api/menu': async (request, response) => sendJson(response, await bridge.ask('menu', await readJson<CallOrder>(request))),
    'POST /api/run': async (request, response) => sendJson(response, await bridge.ask('run', await readJson<CallOrder>(request))),
    'POST /api/change': async (request, response, query) => {
      const order = await readJson<SheetOrder>(request);
      // A page that still shows the workbook of before must not write into the one that is open now.
      const { session } = await bridge.ask('overview', null);
      if (Number(query.get('session')) !== session) throw new HttpError(409, t('otherWorkbook'));
      sendJson(response, await bridge.ask('change', order));
    },
    'POST /api/step': async (request, response) => {
      const { direction } = await readJson<{ direction: 'undo' | 'redo' }>(request);
      sendJson(response, await bridge.ask('step', direction === 'redo' ? 'redo' : 'undo'));
    },
    'GET /api/find': async (_request, response, query) => sendJson(response, await bridge.ask('find', query.get('text') ?? '')),
    'GET /api/shelf': async (_request, response) => sendJson(response, await bridge.ask('shelf', null)),
    'GET /api/versions': async (_request, response) => sendJson(response, await bridge.ask('versions', null)),
    'POST /api/version': named('version'),
    'POST /api/workbook': named('open'),
    'POST /api/rename': named('rename'),
    'POST /api/leave': async (_request, response) => {
      await bridge.ask('leave', null);
      done(response);
    },
    'POST /api/new': async (_request, response) => {
      await bridge.ask('build', null);
      done(response);
    },
    'POST /api/restart': async (_request, response) => {
      await bridge.restart();
      done(response);
    },
    'POST /api/folder': async (_request, response) => {
      const { folder } = await bridge.ask('overview', null);
      sendJson(response, openFolder(folder));
    },
    'POST /api/answer': async (request, response) => sendJson(response, bridge.answer(await readJson<AnswerView>(request))),
    'POST /api/open': async (request, response, query) => {
      await bridge.ask('bring', { bytes: await readBody(request), name: query.get('name') ?? '', again: false });
      done(response);
    },
    'POST /api/sample': async (request, response) => {
      const { id } = await readJson<{ id: string }>(request);
      const recipe = recipes.find((candidate) => candidate.id === id);
      if (!recipe) throw new HttpError(404, 'Not found');
      await bridge.ask('build', recipe);
      done(response);
    },
  };

  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> => {
    const route = table[`${request.method} ${path}`];
    if (!route) return false;
    await route(request, response, new URL(request.url ?? '/', 'http://127.0.0.1').searchParams);
    return true;
  };
}

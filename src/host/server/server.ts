/** The studio's server on 127.0.0.1: the page and its calls on one port, the bundle's own pages on another (another origin, as at Google). */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { InputError } from '../errors';
import { t } from '../texts';
import { type Annex, annexOf } from './annex';
import { HttpError, ownHost, sendBytes, sendJson, setSecurity } from './answers';
import { type Assets, FONT_TYPE } from './assets';
import { type BridgeOptions, startBridge } from './bridge';
import { createFrames } from './frames';
import type { StudioEvent } from './protocol';
import type { Recipe } from './recipe';
import { routes } from './routes';

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly assets: Assets;
  /** The built bundle. */
  readonly dist: string;
  /** The bundled worker. */
  readonly worker: string;
  readonly recipes: readonly Recipe[];
  /** Where workbooks are kept. */
  readonly folder: string;
  /** A file to open at once: a workbook of the folder as it is, another file as a copy in the folder. Else people see the start page. */
  readonly workbook: { readonly name: string; readonly bytes: Uint8Array; readonly inFolder: boolean } | null;
  readonly patience?: BridgeOptions['patience'];
  /** Pages beside the studio. */
  readonly annexes?: readonly Annex[];
  /** The menu function that shows people a new workbook; nothing where it is absent. */
  readonly greeting?: string;
}

export interface StudioServer {
  readonly address: string;
  stop(): Promise<void>;
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new InputError('PORT', t('portTaken', { port: String(port) })) : error),
    );
    server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });

/** The port next to the page's, so that a page which outlives the program finds its frames again; any other where that one is taken. */
const listenBeside = async (server: Server, port: number): Promise<number> =>
  port < 65_535 ? listen(server, port + 1).catch(() => listen(server, 0)) : listen(server, 0);

/** Resolves when the page can be opened. */
export async function startServer(options: ServerOptions): Promise<StudioServer> {
  const { assets, annexes = [], greeting = '' } = options;
  const listeners = new Set<ServerResponse>();
  const tell = (event: StudioEvent): void => {
    for (const listener of listeners) listener.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  const countWindows = (): void => tell({ kind: 'windows', count: listeners.size });
  let frameOrigin = '';
  let pageOrigin = '';
  let workbookOpen = '';
  const bridge = startBridge({
    script: options.worker,
    dist: options.dist,
    folder: options.folder,
    ...(options.patience ? { patience: options.patience } : {}),
    hear: (event) => {
      if (event.kind === 'overview') workbookOpen = event.overview.workbook ?? '';
      if (event.kind !== 'page') return tell(event);
      const { kind, title, width, height, html } = event.page;
      tell({ kind: 'surface', surface: { kind, title, width, height, url: frameOrigin + frames.add(html) } });
    },
  });
  const frames = createFrames(
    assets,
    await bridge.ask('functions', null),
    () => pageOrigin,
    () => workbookOpen,
  );

  const handle = routes({
    bridge,
    recipes: options.recipes,
    annexes: annexes.map(({ path, title, about }) => ({ path, title, about })),
    greeting,
    frameStands: frames.stands,
    listen(response) {
      listeners.add(response);
      countWindows();
    },
    leave(response) {
      if (listeners.delete(response)) countWindows();
    },
  });
  const files = staticFiles(assets);
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    setSecurity(response, [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data: blob:",
      "connect-src 'self'",
      // A program that was started anew may serve its frames at another port; the page it left open shows them all the same.
      'frame-src http://127.0.0.1:*',
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    try {
      if (!ownHost(request, Number(new URL(pageOrigin).port))) throw new HttpError(403, 'Unknown host');
      // Only our own page may change anything: a form or script of another site sends another origin.
      if (request.method !== 'GET' && request.headers.origin !== `http://${request.headers.host}`)
        throw new HttpError(403, 'Unknown origin');
      const file = request.method === 'GET' ? files.get(path) : undefined;
      if (file) return file(response);
      if (!((await visit(request, response, path)) || (await handle(request, response, path)))) throw new HttpError(404, 'Not found');
    } catch (error) {
      const status = error instanceof HttpError ? error.status : error instanceof InputError ? 422 : 500;
      if (!response.headersSent) sendJson(response, { message: error instanceof Error ? error.message : String(error) }, status);
      else response.end();
    }
  };
  const visit = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> => {
    const annex = annexOf(annexes, path);
    const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    return annex ? annex.handle(request, response, path.slice(annex.path.length), searchParams) : false;
  };
  const stop = async (): Promise<void> => {
    await Promise.all(annexes.map((annex) => annex.stop()));
    await bridge.stop();
    for (const listener of listeners) listener.end();
    for (const one of [server, frames.server]) {
      one.close();
      one.closeAllConnections();
    }
  };
  try {
    // The port first: whoever finds it taken is told at once.
    pageOrigin = `http://127.0.0.1:${await listen(server, options.port)}`;
    frameOrigin = `http://127.0.0.1:${await listenBeside(frames.server, Number(new URL(pageOrigin).port))}`;
    const { workbook } = options;
    if (workbook?.inFolder) await bridge.ask('open', workbook.name);
    else if (workbook) await bridge.ask('bring', { ...workbook, again: true });
  } catch (error) {
    await stop();
    throw error;
  }
  return { address: `${pageOrigin}/`, stop };
}

function staticFiles(assets: Assets): ReadonlyMap<string, (response: ServerResponse) => void> {
  const script = gzipSync(assets.pageScript, { level: 1 });
  const plain = (bytes: Buffer, type: string) => (response: ServerResponse) => sendBytes(response, bytes, type);
  return new Map([
    ['/', plain(assets.page, 'text/html; charset=utf-8')],
    ['/studio.css', plain(assets.pageStyle, 'text/css; charset=utf-8')],
    ['/root.css', plain(assets.rootStyle, 'text/css; charset=utf-8')],
    ['/fonts.css', plain(assets.fontStyle, 'text/css; charset=utf-8')],
    [
      '/studio.js',
      (response: ServerResponse) => {
        response.setHeader('content-encoding', 'gzip');
        sendBytes(response, script, 'text/javascript; charset=utf-8');
      },
    ],
    ...[...assets.fonts].map(([path, bytes]): [string, (response: ServerResponse) => void] => [path, plain(bytes, FONT_TYPE)]),
  ]);
}

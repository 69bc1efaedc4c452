/** The other origin: sidebars and dialogs of the bundle, each at an address of its own, with google.script put in front. */
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { ownHost, sendBytes, setSecurity } from './answers';
import { type Assets, FONT_TYPE } from './assets';

interface Frames {
  readonly server: Server;
  /** @returns the path under which the page now stands. */
  add(html: string): string;
  /** Whether the page at this path is still kept. */
  stands(path: string): boolean;
}

const KEPT = 30;

const attribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The script must run before the page's own: at the start of its head, or of the page. */
function withScript(html: string, functions: readonly string[], pageOrigin: string, workbook: string): string {
  const script = `<link rel="stylesheet" href="/fonts.css"><script src="/script.js" data-functions="${attribute(functions.join(' '))}" data-page="${attribute(pageOrigin)}" data-workbook="${attribute(workbook)}"></script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
}

/** `pageOrigin` is asked when a frame is served: both servers must listen first. `workbook`: the name of the one that is open. */
export function createFrames(assets: Assets, functions: readonly string[], pageOrigin: () => string, workbook: () => string): Frames {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const port = (server.address() as { port: number }).port;
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    setSecurity(response, [
      "default-src 'none'",
      "script-src 'self' 'unsafe-inline'",
      "style-src 'self' 'unsafe-inline'",
      "font-src 'self'",
      'img-src data: blob:',
      "frame-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${pageOrigin()}`,
    ]);
    const page = pages.get(path);
    if (!ownHost(request, port) || request.method !== 'GET') {
      response.writeHead(403).end();
    } else if (page !== undefined) {
      sendBytes(response, Buffer.from(withScript(page, functions, pageOrigin(), workbook())), 'text/html; charset=utf-8');
    } else if (path === '/script.js') {
      sendBytes(response, assets.frameScript, 'text/javascript; charset=utf-8');
    } else if (path === '/fonts.css') {
      sendBytes(response, assets.fontStyle, 'text/css; charset=utf-8');
    } else {
      const font = assets.fonts.get(path);
      if (font) sendBytes(response, font, FONT_TYPE);
      else response.writeHead(404).end();
    }
  });
  return {
    server,
    stands: (path) => pages.has(path),
    add(html) {
      const path = `/frame/${randomUUID()}`;
      pages.set(path, html);
      for (const old of pages.keys()) if (pages.size > KEPT) pages.delete(old);
      return path;
    },
  };
}

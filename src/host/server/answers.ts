/** Small words of HTTP: bodies in, answers out, and who may ask at all. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** An answer that is no success: its status and a sentence. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const LARGEST = 40 * 1024 * 1024;

/** @throws HttpError 413 beyond 40 MB. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = part as Buffer;
    size += bytes.length;
    if (size > LARGEST) throw new HttpError(413, 'Too large');
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

/** @throws HttpError 400 where the body is no JSON object. */
export async function readJson<T extends object>(request: IncomingMessage): Promise<T> {
  if (!String(request.headers['content-type']).startsWith('application/json')) throw new HttpError(415, 'JSON expected');
  try {
    const value: unknown = JSON.parse((await readBody(request)).toString('utf8'));
    if (typeof value === 'object' && value !== null) return value as T;
  } catch (error) {
    if (error instanceof HttpError) throw error;
  }
  throw new HttpError(400, 'JSON expected');
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value ?? null));
}

export function sendBytes(response: ServerResponse, bytes: Uint8Array, type: string, fileName?: string): void {
  const disposition =
    fileName === undefined ? {} : { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}` };
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...disposition });
  response.end(bytes);
}

/** Another site may lead a browser here under its own name (DNS rebinding): only our own names are served. */
export function ownHost(request: IncomingMessage, port: number): boolean {
  return request.headers.host === `127.0.0.1:${port}` || request.headers.host === `localhost:${port}`;
}

/** Every answer says what the page may load: nothing from outside. */
export function setSecurity(response: ServerResponse, policy: readonly string[]): void {
  response.setHeader('content-security-policy', policy.join('; '));
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
}

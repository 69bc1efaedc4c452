/** Calls to the page's server. A failed call throws ServerError with a sentence for people. */
import type { TableFile } from '../table';
import type { AgencyView, RunView, StartOrder } from './protocol';
import { t } from './texts';

class ServerError extends Error {}

async function ask<T>(path: string, body?: object): Promise<T> {
  const bytes = body instanceof Blob;
  const order =
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': bytes ? 'application/octet-stream' : 'application/json' },
          body: bytes ? body : JSON.stringify(body),
        };
  const response = await fetch(`/agencies/${path}`, order).catch(() => null);
  if (!response) throw new ServerError(t('failed'));
  const value: unknown = await response.json();
  if (!response.ok) throw new ServerError((value as { message?: string }).message ?? t('failed'));
  return value as T;
}

const named = (path: string, values: Readonly<Record<string, string>>): string => `${path}?${new URLSearchParams(values)}`;

export const server = {
  runs: () => ask<readonly RunView[]>('runs'),
  run: (run: string) => ask<RunView>(named('run', { run })),
  create: () => ask<RunView>('runs', {}),
  send: (run: string, name: string, file: File) => ask<null>(named('file', { run, name }), file.slice()),
  start: (order: StartOrder) => ask<RunView>('start', order),
  stop: (run: string) => ask<RunView>('stop', { run }),
  remove: (run: string) => ask<null>('remove', { run }),
  table: (run: string) => ask<TableFile>(named('table', { run })),
  agency: (run: string, id: string) => ask<AgencyView>(named('agency', { run, id })),
};

export const resultPath = (run: string, name: string): string => `/agencies/${named('result', { run, name })}`;
export const briefPath = (run: string, id: string, year: number): string => `/agencies/${named('brief', { run, id, year: String(year) })}`;

/** Calls to the studio's server. A failed call throws ServerError with a sentence for people. */
import type {
  AnswerView,
  CallAnswer,
  CallOrder,
  ChangeAnswer,
  FoundView,
  Selection,
  SheetOrder,
  SheetUpdate,
  ShelfView,
  StudioEvent,
  Welcome,
} from '../server/protocol';
import { t } from './texts';

export class ServerError extends Error {}

/** The program behind the page gave no answer, or only the beginning of one: it was stopped, or has crashed. Nobody knows whether it did what was asked. */
export class Unreachable extends ServerError {
  constructor() {
    super(t('lost.undone'));
  }
}

async function reach<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new Unreachable();
  }
}

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const bytes = body instanceof Blob;
  const request = {
    method: 'POST',
    headers: { 'content-type': bytes ? 'application/octet-stream' : 'application/json' },
    body: bytes ? body : JSON.stringify(body),
  };
  const response = await reach(() => fetch(path, body === undefined ? {} : request));
  const value: unknown = await reach(() => response.json());
  if (!response.ok) throw new ServerError((value as { message?: string }).message ?? response.statusText);
  return value as T;
}

export const server = {
  welcome: () => ask<Welcome>('/api/welcome'),
  shelf: () => ask<ShelfView>('/api/shelf'),
  sheet: (id: number, since: number) => ask<SheetUpdate | null>(`/api/sheet?id=${id}&since=${since}`),
  find: (text: string) => ask<readonly FoundView[]>(`/api/find?text=${encodeURIComponent(text)}`),
  menu: (order: CallOrder) => ask<CallAnswer>('/api/menu', order),
  run: (order: CallOrder) => ask<CallAnswer>('/api/run', order),
  change: (order: SheetOrder, session: number) => ask<ChangeAnswer>(`/api/change?session=${session}`, order),
  step: (direction: 'undo' | 'redo') => ask<Selection | null>('/api/step', { direction }),
  answer: (answer: AnswerView) => ask<boolean>('/api/answer', answer),
  restart: () => ask<null>('/api/restart', {}),
  sample: (id: string) => ask<null>('/api/sample', { id }),
  create: () => ask<null>('/api/new', {}),
  workbook: (name: string) => ask<null>('/api/workbook', { name }),
  rename: (name: string) => ask<null>('/api/rename', { name }),
  leave: () => ask<null>('/api/leave', {}),
  versions: () => ask<readonly string[]>('/api/versions'),
  version: (name: string) => ask<null>('/api/version', { name }),
  /** Whether the page of this address is still kept by the program. */
  frameStands: (url: string) => ask<boolean>(`/api/frame?path=${encodeURIComponent(new URL(url).pathname)}`),
  folder: () => ask<boolean>('/api/folder', {}),
  open: (file: File) => ask<null>(`/api/open?name=${encodeURIComponent(file.name.replace(/\.xlsx$/i, ''))}`, file.slice()),
  async document(id: string, format: 'docx' | 'pdf'): Promise<Blob> {
    const response = await reach(() => fetch(documentPath(id, format)));
    if (!response.ok) throw new ServerError(response.statusText);
    return response.blob();
  },
};

export const WORKBOOK_PATH = '/api/workbook.xlsx';
export const documentPath = (id: string, format: 'docx' | 'pdf'): string => `/api/document.${format}?id=${encodeURIComponent(id)}`;
export const chartPath = (sheet: number, id: number, version: number): string => `/api/chart?sheet=${sheet}&id=${id}&v=${version}`;

export interface Hearing {
  /** Resolves once events are heard again. @throws Unreachable */
  again(): Promise<void>;
}

/** Events in order; `lost` is called at a break. Nothing is heard after it until `again`: the browser's own next try may be seconds away. */
export function listen(hear: (event: StudioEvent) => void, lost: () => void): Hearing {
  let source: EventSource | null = null;
  const again = (): Promise<void> =>
    new Promise((resolve, reject) => {
      source?.close();
      const opened = new EventSource('/api/events');
      source = opened;
      opened.onmessage = (message) => hear(JSON.parse(String(message.data)) as StudioEvent);
      opened.onopen = () => resolve();
      opened.onerror = () => {
        opened.close();
        reject(new Unreachable());
        if (source === opened) lost();
      };
    });
  void again().catch(() => undefined);
  return { again };
}

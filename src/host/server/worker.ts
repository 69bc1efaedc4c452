/**
 * The studio's worker: the host runs here, so that a script that asks (`ui.alert`, `ui.prompt`) can really stand still
 * until the person answers, while the server goes on serving.
 */
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { InputError } from '../errors';
import type { UiAnswer } from '../execution';
import { convertToPdf } from '../files/pdf';
import { readProject } from '../runtime';
import type { CallOrder, SheetOrder } from './protocol';
import type { Recipe } from './recipe';
import { createStudio, type Studio } from './studio';

/** What the worker is started with. `signal` wakes it when an answer waits in `answers`. */
export interface WorkerStart {
  readonly dist: string;
  readonly signal: SharedArrayBuffer;
  readonly answers: MessagePort;
}

/** The requests a worker takes, by name: what is asked with, and what comes back. */
export interface Requests {
  overview: [null, ReturnType<Studio['overview']>];
  log: [null, ReturnType<Studio['log']>];
  functions: [null, readonly string[]];
  menu: [CallOrder, Awaited<ReturnType<Studio['menu']>>];
  run: [CallOrder, Awaited<ReturnType<Studio['run']>>];
  change: [SheetOrder, null];
  sheet: [{ id: number; since: number }, ReturnType<Studio['sheet']>];
  chart: [{ sheet: number; id: number }, Uint8Array | null];
  open: [{ bytes: Uint8Array; name: string }, null];
  build: [Recipe | null, null];
  reset: [null, null];
  save: [null, Uint8Array];
  document: [string, { readonly name: string; readonly bytes: Uint8Array } | null];
  pdf: [string, { readonly name: string; readonly bytes: Uint8Array } | null];
}
export type RequestName = keyof Requests;

export interface Request {
  readonly id: number;
  readonly name: RequestName;
  readonly with: unknown;
}
/** `input`: the person gave something unusable; the sentence is for them. */
export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: { readonly message: string; readonly code: string | null } };

type Handlers = { [Name in RequestName]: (given: Requests[Name][0]) => Requests[Name][1] | Promise<Requests[Name][1]> };

const after = async (work: Promise<void>): Promise<null> => {
  await work;
  return null;
};

function handlers(studio: Studio): Handlers {
  return {
    overview: studio.overview,
    log: studio.log,
    functions: studio.functions,
    menu: studio.menu,
    run: studio.run,
    change(order) {
      studio.change(order);
      return null;
    },
    sheet: ({ id, since }) => studio.sheet(id, since),
    chart: ({ sheet, id }) => studio.chart(sheet, id),
    open: ({ bytes, name }) => after(studio.open(bytes, name)),
    build: (recipe) => after(studio.build(recipe)),
    reset: () => after(studio.reset()),
    save: studio.save,
    document: studio.document,
    pdf(id) {
      const file = studio.document(id);
      const bytes = file && convertToPdf(file.bytes);
      return file && bytes ? { name: file.name, bytes } : null;
    },
  };
}

function start(port: MessagePort, { dist, signal, answers }: WorkerStart): void {
  const flag = new Int32Array(signal);
  const studio = createStudio({
    project: readProject(dist),
    emit: (event) => port.postMessage({ event }),
    ask(question) {
      Atomics.store(flag, 0, 0);
      port.postMessage({ question });
      Atomics.wait(flag, 0, 0);
      const answered = receiveMessageOnPort(answers) as { message: UiAnswer } | undefined;
      return answered?.message ?? { button: 'CLOSE' };
    },
  });
  const table = handlers(studio);
  // One after the other: the document has one writer, and an answer never overtakes the change it tells of.
  let queue = Promise.resolve();
  port.on('message', (request: Request) => {
    queue = queue.then(async () => {
      const handle = table[request.name] as (given: unknown) => unknown;
      let reply: Reply;
      try {
        reply = { id: request.id, value: await handle(request.with) };
      } catch (error) {
        const code = error instanceof InputError ? error.code : null;
        reply = { id: request.id, error: { message: error instanceof Error ? error.message : String(error), code } };
      }
      port.postMessage(reply);
    });
  });
}

if (parentPort) start(parentPort as unknown as MessagePort, workerData as WorkerStart);

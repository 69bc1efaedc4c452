/**
 * The studio's worker: the host runs here, so that a script that asks (`ui.alert`, `ui.prompt`) can really stand still
 * until the person answers, while the server goes on serving.
 */
import { fileURLToPath } from 'node:url';
import { type MessagePort, parentPort, receiveMessageOnPort, Worker, workerData } from 'node:worker_threads';
import { InputError } from '../errors';
import type { UiAnswer } from '../execution';
import { convertToPdf } from '../files/pdf';
import { writeXlsx } from '../files/xlsx';
import { newSpreadsheet, newState } from '../newModel';
import { readProject } from '../runtime';
import type { CallOrder, SheetOrder } from './protocol';
import type { Recipe } from './recipe';
import { applyPatch, difference, EMPTY_TEXT, type Patch, type StateText } from './snapshot';
import { createStudio, type Studio } from './studio';

/** What the worker is started with. `signal` wakes it when an answer waits in `answers`. */
export interface WorkerStart {
  readonly dist: string;
  /** The folder of workbooks. */
  readonly folder: string;
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
  change: [SheetOrder, ReturnType<Studio['change']>];
  step: ['undo' | 'redo', ReturnType<Studio['step']>];
  sheet: [{ id: number; since: number }, ReturnType<Studio['sheet']>];
  find: [string, ReturnType<Studio['find']>];
  chart: [{ sheet: number; id: number }, Uint8Array | null];
  shelf: [null, ReturnType<Studio['shelf']>];
  bring: [{ bytes: Uint8Array; name: string; again: boolean }, null];
  build: [Recipe | null, null];
  open: [string, null];
  versions: [null, readonly string[]];
  version: [string, null];
  rename: [string, null];
  leave: [null, null];
  stop: [null, null];
  save: [null, Uint8Array];
  document: [string, { readonly name: string; readonly bytes: Uint8Array } | null];
  pdf: [string, { readonly name: string; readonly bytes: Uint8Array } | null];
}
export type RequestName = keyof Requests;

interface Request {
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
    change: studio.change,
    step: studio.step,
    sheet: ({ id, since }) => studio.sheet(id, since),
    find: studio.find,
    chart: ({ sheet, id }) => studio.chart(sheet, id),
    shelf: studio.shelf,
    bring: ({ bytes, name, again }) => after(studio.bring(bytes, name, again)),
    build: (recipe) => after(studio.build(recipe)),
    open: (name) => after(studio.open(name)),
    versions: studio.versions,
    version: (file) => after(studio.version(file)),
    rename: (name) => after(studio.rename(name)),
    leave: () => after(studio.leave()),
    stop: () => after(studio.stop()),
    save: studio.save,
    document: studio.document,
    pdf(id) {
      const file = studio.document(id);
      const bytes = file && convertToPdf(file.bytes);
      return file && bytes ? { name: file.name, bytes } : null;
    },
  };
}

/** The .xlsx is made in a thread of its own: packing takes longer than people wait for a typed cell. */
function startSaver(): (text: StateText) => Promise<Uint8Array> {
  let saver: Worker | null = null;
  return (text) =>
    new Promise((resolve, reject) => {
      saver ??= new Worker(fileURLToPath(import.meta.url), { workerData: 'saver' });
      const thread = saver;
      const done = (): void => {
        thread.off('message', packed);
        thread.off('error', broken);
        // An idle thread must not keep the program alive.
        thread.unref();
      };
      const packed = (answer: Uint8Array | string): void => {
        done();
        if (typeof answer === 'string') reject(new Error(answer));
        else resolve(answer);
      };
      const broken = (error: Error): void => {
        done();
        saver = null;
        reject(error);
      };
      thread.once('message', packed);
      thread.once('error', broken);
      thread.ref();
      thread.postMessage(difference(EMPTY_TEXT, text) satisfies Patch | null);
    });
}

/** @returns the workbook as a file */
async function pack(patch: Patch): Promise<Uint8Array> {
  const state = newState(newSpreadsheet('', []));
  applyPatch(state, patch);
  return writeXlsx(state);
}

function serveSaver(port: MessagePort): void {
  port.on('message', (patch: Patch) => {
    pack(patch).then(
      (bytes) => port.postMessage(bytes),
      (error: unknown) => port.postMessage(error instanceof Error ? error.message : String(error)),
    );
  });
}

function start(port: MessagePort, { dist, folder, signal, answers }: WorkerStart): void {
  const flag = new Int32Array(signal);
  const studio = createStudio({
    project: readProject(dist),
    folder,
    toXlsx: startSaver(),
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
      port.postMessage({ began: request.id });
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

if (parentPort) {
  const port = parentPort as unknown as MessagePort;
  if (workerData === 'saver') serveSaver(port);
  else start(port, workerData as WorkerStart);
}

/** The server's side of the worker: requests with answers, events, the question a script waits with, and the watchdog that starts it anew. */
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { InputError } from '../errors';
import type { UiAnswer, UiQuestion } from '../execution';
import { t } from '../texts';
import type { AnswerView, QuestionView, StudioEvent } from './protocol';
import type { SurfaceOpened } from './studio';
import type { Reply, RequestName, Requests, WorkerStart } from './worker';

export interface Bridge {
  ask<Name extends RequestName>(name: Name, given: Requests[Name][0]): Promise<Requests[Name][1]>;
  /** The question a script waits with now. */
  question(): QuestionView | null;
  /** False where that question is not open any more. */
  answer(answer: AnswerView): boolean;
  /** Ends what runs and comes back with the workbook as it was saved last. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface BridgeOptions {
  /** The bundled worker. */
  readonly script: string;
  readonly dist: string;
  readonly folder: string;
  /** Gets all events, in order. */
  readonly hear: (event: StudioEvent | SurfaceOpened) => void;
  /** Milliseconds after which a request counts as hung; by default a script has Google's six minutes and a little more. */
  readonly patience?: (name: RequestName) => number;
}

type FromWorker = Reply | { readonly event: StudioEvent | SurfaceOpened } | { readonly question: UiQuestion } | { readonly began: number };

interface Waiting {
  readonly name: RequestName;
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

const MINUTE = 60_000;
const SLOW: Partial<Record<RequestName, number>> = { menu: 6.5 * MINUTE, run: 6.5 * MINUTE, pdf: 3 * MINUTE, build: 6.5 * MINUTE };
const patienceOf = (name: RequestName): number => SLOW[name] ?? MINUTE;

export function startBridge({ script, dist, folder, hear, patience = patienceOf }: BridgeOptions): Bridge {
  const signal = new SharedArrayBuffer(4);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let open: QuestionView | null = null;
  let workbook: string | null = null;
  let stopped = false;
  let running: { readonly id: number; timer: NodeJS.Timeout | null } | null = null;
  let thread: { readonly worker: Worker; readonly answers: MessagePort };

  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const watch = (id: number): void => {
    const name = waiting.get(id)?.name;
    if (running?.timer) clearTimeout(running.timer);
    running = { id, timer: name === undefined ? null : setTimeout(() => void restart(), patience(name)) };
    running.timer?.unref();
  };
  const rest = (): void => {
    if (running?.timer) clearTimeout(running.timer);
    running = null;
  };

  const hearWorker = (message: FromWorker) => {
    if ('event' in message) {
      if (message.event.kind === 'overview') ({ workbook } = message.event.overview);
      return hear(message.event);
    }
    if ('began' in message) return watch(message.began);
    if ('question' in message) {
      // A person may take as long as they like.
      if (running?.timer) clearTimeout(running.timer);
      open = { id: ++last, ...message.question };
      return hear({ kind: 'question', question: open });
    }
    const found = waiting.get(message.id);
    waiting.delete(message.id);
    if (running?.id === message.id) rest();
    if ('error' in message)
      found?.reject(message.error.code ? new InputError(message.error.code, message.error.message) : new Error(message.error.message));
    else found?.resolve(message.value as never);
  };

  const begin = (): void => {
    const { port1: answers, port2 } = new MessageChannel();
    const start: WorkerStart = { dist, folder, signal, answers: port2 };
    const worker = new Worker(script, { workerData: start, transferList: [port2] });
    thread = { worker, answers };
    const gone = (error: Error) => {
      if (thread.worker !== worker) return;
      if (stopped) failAll(error);
      else void restart();
    };
    worker.on('error', gone);
    worker.on('exit', () => gone(new Error('The worker has ended.')));
    worker.on('message', (message: FromWorker) => thread.worker === worker && hearWorker(message));
  };

  const ask: Bridge['ask'] = (name, given) => {
    const id = ++last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { name, resolve, reject });
      thread.worker.postMessage({ id, name, with: given });
    });
  };

  const restart = async (): Promise<void> => {
    const [old, name] = [thread, workbook];
    rest();
    if (open) hear({ kind: 'question', question: null });
    open = null;
    workbook = null;
    begin();
    old.answers.close();
    void old.worker.terminate();
    failAll(new InputError('RESTARTED', t('restarted')));
    hear({ kind: 'restarted' });
    if (name !== null) await ask('open', name).catch(() => ask('leave', null));
    hear({ kind: 'toast', title: '', message: t('restarted'), seconds: 15 });
  };

  begin();
  return {
    ask,
    question: () => open,
    answer({ id, button, text }) {
      if (!open || open.id !== id) return false;
      open = null;
      if (running) watch(running.id);
      const given: UiAnswer = { button, text };
      thread.answers.postMessage(given);
      const flag = new Int32Array(signal);
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
      hear({ kind: 'question', question: null });
      return true;
    },
    restart,
    async stop() {
      // A hung worker must not keep the program from ending: the journal has everything.
      const saved = ask('stop', null).catch(() => null);
      const limit = new Promise((resolve) => setTimeout(resolve, running ? 500 : 15_000).unref());
      await Promise.race([saved, limit]);
      stopped = true;
      rest();
      thread.answers.close();
      await thread.worker.terminate();
    },
  };
}

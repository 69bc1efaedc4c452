/** The server's side of the worker: requests with answers, events, and the question a script waits with. */
import { MessageChannel, Worker } from 'node:worker_threads';
import { InputError } from '../errors';
import type { UiAnswer, UiQuestion } from '../execution';
import type { AnswerView, QuestionView, StudioEvent } from './protocol';
import type { SurfaceOpened } from './studio';
import type { Reply, RequestName, Requests, WorkerStart } from './worker';

export interface Bridge {
  ask<Name extends RequestName>(name: Name, given: Requests[Name][0]): Promise<Requests[Name][1]>;
  /** The question a script waits with now. */
  question(): QuestionView | null;
  /** False where that question is not open any more. */
  answer(answer: AnswerView): boolean;
  stop(): Promise<void>;
}

type FromWorker = Reply | { readonly event: StudioEvent | SurfaceOpened } | { readonly question: UiQuestion };

/** `script` is the bundled worker. `hear` gets all events, in order. */
export function startBridge(script: string, dist: string, hear: (event: StudioEvent | SurfaceOpened) => void): Bridge {
  const signal = new SharedArrayBuffer(4);
  const { port1: answers, port2 } = new MessageChannel();
  const start: WorkerStart = { dist, signal, answers: port2 };
  const worker = new Worker(script, { workerData: start, transferList: [port2] });
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  let open: QuestionView | null = null;

  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('The worker has ended.')));
  worker.on('message', (message: FromWorker) => {
    if ('event' in message) return hear(message.event);
    if ('question' in message) {
      open = { id: ++last, ...message.question };
      return hear({ kind: 'question', question: open });
    }
    const found = waiting.get(message.id);
    waiting.delete(message.id);
    if ('error' in message)
      found?.reject(message.error.code ? new InputError(message.error.code, message.error.message) : new Error(message.error.message));
    else found?.resolve(message.value as never);
  });

  return {
    ask(name, given) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, name, with: given });
      });
    },
    question: () => open,
    answer({ id, button, text }) {
      if (!open || open.id !== id) return false;
      open = null;
      const given: UiAnswer = { button, text };
      answers.postMessage(given);
      const flag = new Int32Array(signal);
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
      hear({ kind: 'question', question: null });
      return true;
    },
    async stop() {
      answers.close();
      await worker.terminate();
    },
  };
}

/** One execution from start to end: world, services, the function, its promise, the report of what happened. */
import { randomUUID } from 'node:crypto';
import { Script } from 'node:vm';
import { copyForClient } from './clientValues';
import { ServiceException } from './errors';
import { Clock, calculations, type Execution, type LogLine, limitOf, type UiAnswer, type UiEvent, type UiQuestion } from './execution';
import { Meter } from './meter';
import type { HostState } from './model';
import { checkPermission } from './permission';
import type { CallError, CallOptions, CallResult, Project } from './project';
import { Realm } from './realm';
import { defineServices, objectsOf } from './services';
import { authModeValue } from './services/script';
import { BUNDLE, inSources } from './stack';
import { strictProxy } from './strict';

interface Order extends CallOptions {
  readonly project: Project;
  readonly state: HostState;
  readonly now: number;
  readonly name: string;
  readonly known: boolean;
  readonly args: readonly unknown[];
  /** Through google.script.run. */
  readonly client: boolean;
  readonly waitForPromise: boolean;
}

const compiled = new Map<string, Script>();
function compile(code: string): Script {
  let script = compiled.get(code);
  if (!script) {
    if (compiled.size > 20) compiled.clear();
    script = new Script(code, { filename: BUNDLE });
    compiled.set(code, script);
  }
  return script;
}

const AFFIRMATIVE: Readonly<Record<string, string>> = { OK: 'OK', OK_CANCEL: 'OK', YES_NO: 'YES', YES_NO_CANCEL: 'YES' };
const CPU_LIMIT = 5 * 60 * 1000;

export async function execute(order: Order): Promise<CallResult> {
  const started = performance.now();
  const clock = new Clock(order.now, limitOf(order.name, order.client));
  const meter = new Meter();
  const auth = order.auth ?? 'FULL';
  const events: UiEvent[] = [];
  const log: LogLine[] = [];
  const rejected: unknown[] = [];

  const gate = (kind: string, method: string): (() => void) | undefined => {
    checkPermission(auth, kind, method);
    const nth = meter.count(kind, method);
    clock.advance(nth === null ? 0 : (order.callCost ?? 5));
    if (nth !== null && nth === order.failAtCall) throw new ServiceException(`Service error: ${kind}.${method}`);
    const { meanwhile } = order;
    if (nth === null || !meanwhile) return undefined;
    meanwhile({ nth, method: `${kind}.${method}`, when: 'before' });
    return () => meanwhile({ nth, method: `${kind}.${method}`, when: 'after' });
  };
  const realm = new Realm(() => clock.now(), strictProxy(gate));
  const execution = makeExecution(order, { clock, realm, events, log });
  const onRejection = (reason: unknown) => rejected.push(reason);
  process.on('unhandledRejection', onRejection);

  let outcome: { value: unknown } | { error: CallError };
  try {
    defineServices(execution);
    compile(order.project.code).runInContext(realm.context, { timeout: CPU_LIMIT });
    // By its name in the script's world: `const` functions are no properties of the global object. `known` names are plain identifiers.
    const target: unknown = order.known ? new Script(order.name).runInContext(realm.context) : undefined;
    if (typeof target !== 'function') throw new ServiceException(`Script function not found: ${order.name}`);
    const args = order.args.map((value) => realm.toScript(order.client ? copyForClient(value, 'argument') : eventObject(value)));
    const returned: unknown = (target as (...values: unknown[]) => unknown)(...args);
    const value = await settle(returned, order);
    clock.check();
    outcome = { value };
  } catch (error) {
    outcome = { error: describe(error, order.project.map) };
  } finally {
    // Microtasks started by the function belong to the execution; after them nothing is left to run.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', onRejection);
  }
  for (const reason of rejected)
    log.push({ level: 'error', text: `Unhandled rejection: ${describe(reason, order.project.map).message}`, at: clock.elapsed() });
  return {
    function: order.name,
    ...outcome,
    calls: meter.counts(),
    log,
    ui: events,
    menus: execution.menus,
    duration: { virtual: clock.elapsed(), real: performance.now() - started },
  };
}

/** The event object of a trigger carries the mode as an enum value. */
function eventObject(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('authMode' in value)) return value;
  const mode = value.authMode;
  return mode === 'NONE' || mode === 'LIMITED' || mode === 'FULL' ? { ...value, authMode: authModeValue(mode) } : value;
}

/** There are no timers in Apps Script: a promise that is not settled once the microtasks have run never will be. */
async function settle(returned: unknown, order: Order): Promise<unknown> {
  const isPromise = typeof returned === 'object' && returned !== null && Object.prototype.toString.call(returned) === '[object Promise]';
  if (isPromise) {
    const pending = Symbol('pending');
    const drained = new Promise((resolve) => setImmediate(() => resolve(pending)));
    const value = await Promise.race([returned, drained]);
    if (value === pending) throw new ServiceException('The function returned a promise that never settles.');
    if (!order.waitForPromise)
      throw new ServiceException('google.script.run: the function returned a promise; whether Google waits for it is not documented');
    return result(value, order);
  }
  return result(returned, order);
}

function result(value: unknown, order: Order): unknown {
  if (order.client) return copyForClient(value, 'result');
  try {
    return copyForClient(value, 'result');
  } catch {
    // A menu function may return anything; nobody receives it. What JSON can say of it is enough for a report.
    return JSON.parse(JSON.stringify(value ?? null, (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item)) ?? 'null');
  }
}

function describe(error: unknown, map: string | null): CallError {
  const { name, message, stack } = (
    typeof error === 'object' && error !== null ? error : { name: 'Error', message: String(error) }
  ) as Partial<CallError>;
  return { name: name ?? 'Error', message: message ?? String(error), stack: inSources(stack ?? '', map) };
}

function makeExecution(order: Order, parts: { clock: Clock; realm: Realm; events: UiEvent[]; log: LogLine[] }): Execution {
  const { clock, realm, events, log } = parts;
  const { state, project } = order;
  const book = state.spreadsheet;
  let asked = 0;
  const emit = (event: UiEvent): void => {
    events.push(event);
    order.onEvent?.(event);
  };
  const answerOf = (question: UiQuestion): UiAnswer => {
    if (typeof order.ui === 'function') return order.ui(question);
    const answer = order.ui?.[asked++] ?? AFFIRMATIVE[question.buttons] ?? 'OK';
    return typeof answer === 'string' ? { button: answer } : answer;
  };
  const listening = order.onLog;
  const push = log.push.bind(log);
  log.push = (...lines: LogLine[]) => {
    const told = lines.map((line) => ({ ...line, text: inSources(line.text, project.map) }));
    for (const line of told) listening?.(line);
    return push(...told);
  };
  const execution: Execution = {
    state,
    book,
    objects: objectsOf(() => execution),
    auth: order.auth ?? 'FULL',
    clock,
    realm,
    timeZone: project.timeZone,
    scopes: project.scopes,
    html: project.html,
    menus: [],
    log,
    heldLocks: new Set(),
    emit,
    ask(question) {
      const answer = answerOf(question);
      emit({ ...question, answer: answer.button, ...(question.kind === 'prompt' ? { text: answer.text ?? '' } : {}) } as UiEvent);
      return answer;
    },
    ...calculations(book, clock),
    newId: () => book.nextId++,
    uuid: () => randomUUID(),
    sheet(id) {
      const sheet = book.sheets.find((candidate) => candidate.id === id);
      if (!sheet) throw new ServiceException(`Sheet ${id} not found`);
      return sheet;
    },
  };
  return execution;
}

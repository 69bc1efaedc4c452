/** google.script inside a frame: calls travel to the studio's page by postMessage. Rules: developers.google.com/apps-script/guides/html/communication. */
import { toMenuBar } from './desk/keys';
import { linkHere } from './links';

type Handler = ((value: unknown, userObject?: unknown) => void) | null;

const script = document.currentScript;
const functions = (script?.dataset.functions ?? '').split(' ').filter(Boolean);
const page = script?.dataset.page ?? '';
const AT_ONCE = 10;

// At Google each workbook has a tab of the browser to itself; here one tab shows several, and what a page keeps must not pass from one to the next.
const OWNER = 'studio.workbook';
const workbook = script?.dataset.workbook ?? '';
try {
  if (sessionStorage.getItem(OWNER) !== workbook) sessionStorage.clear();
  sessionStorage.setItem(OWNER, workbook);
} catch {
  // A browser that stores nothing keeps nothing.
}

interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly success: Handler;
  readonly failure: Handler;
  readonly userObject: unknown;
}

const waiting: Call[] = [];
const running = new Map<number, Call>();
let last = 0;

const refuse = (what: string): never => {
  throw new TypeError(`Failed due to illegal value in property: ${what}`);
};

/** A copy of what may cross; a form is legal only as the single parameter. */
function carried(value: unknown, path: string, above: readonly object[], form: boolean): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : refuse(path);
  if (typeof value !== 'object' || above.includes(value)) return refuse(path);
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((item, index) => carried(item, `${path}.${index}`, inside, false));
  if (form && value instanceof HTMLFormElement) {
    return Object.fromEntries([...new FormData(value)].map(([name, item]) => [name, typeof item === 'string' ? item : refuse(name)]));
  }
  const parent: unknown = Object.getPrototypeOf(value);
  if (parent !== Object.prototype && parent !== null) return refuse(path);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, carried(item, `${path}.${key}`, inside, false)]));
}

function send(message: object): void {
  window.parent.postMessage(message, page);
}

/** The eleventh call waits until one of the ten has come back. */
function next(): void {
  while (running.size < AT_ONCE) {
    const call = waiting.shift();
    if (!call) return;
    const id = ++last;
    running.set(id, call);
    send({ kind: 'run', id, name: call.name, args: call.args });
  }
}

interface State {
  readonly success: Handler;
  readonly failure: Handler;
  readonly userObject: unknown;
}

function runner(state: State): object {
  const methods = functions.map((name) => [
    name,
    (...args: unknown[]): void => {
      const copies = args.map((value, index) => carried(value, String(index), [], args.length === 1));
      waiting.push({ name, args: copies, ...state });
      next();
    },
  ]);
  return {
    ...Object.fromEntries(methods),
    withSuccessHandler: (success: Handler) => runner({ ...state, success }),
    withFailureHandler: (failure: Handler) => runner({ ...state, failure }),
    withUserObject: (userObject: unknown) => runner({ ...state, userObject }),
  };
}

window.addEventListener(
  'message',
  (event: MessageEvent<{ id?: number; answer?: { ok: boolean; value?: unknown; name?: string; message?: string } }>) => {
    if (event.origin !== page || event.source !== window.parent) return;
    const { id, answer } = event.data;
    const call = id === undefined ? undefined : running.get(id);
    if (id === undefined || !call || !answer) return;
    running.delete(id);
    next();
    if (answer.ok) {
      call.success?.(answer.value, call.userObject);
      return;
    }
    const error = new Error(answer.message);
    error.name = answer.name ?? 'Error';
    if (call.failure) call.failure(error, call.userObject);
    else console.warn(error);
  },
);

/** Documents made here exist here only: the studio shows them itself. */
document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || linkHere(link.href, page) === null) return;
    event.preventDefault();
    send({ kind: 'open', address: link.href });
  },
  true,
);
/** Its copied address leads here, too: at Google there is nothing behind it. The page says how far such a link reaches. */
document.addEventListener('copy', (event) => {
  const field = document.activeElement;
  const text = field instanceof HTMLInputElement ? field.value : String(getSelection());
  const here = linkHere(text, page);
  if (here === null || !event.clipboardData) return;
  event.clipboardData.setData('text/plain', here);
  event.preventDefault();
  send({ kind: 'copied' });
});
const { clipboard } = navigator;
if (clipboard) {
  const write = clipboard.writeText.bind(clipboard);
  clipboard.writeText = async (text) => {
    const here = linkHere(text, page);
    await write(here ?? text);
    if (here !== null) send({ kind: 'copied' });
  };
}
window.addEventListener('keydown', (event) => {
  if (event.defaultPrevented) return;
  if (event.key === 'Escape') send({ kind: 'escape' });
  else if (!event.shiftKey && toMenuBar({ key: event.key, code: event.code, alt: event.altKey })) {
    event.preventDefault();
    send({ kind: 'menuBar' });
  }
});

Object.assign(window, {
  google: {
    script: {
      run: runner({ success: null, failure: null, userObject: undefined }),
      host: {
        close: () => send({ kind: 'close' }),
        setWidth: (width: number) => send({ kind: 'size', width }),
        setHeight: (height: number) => send({ kind: 'size', height }),
        editor: { focus: () => send({ kind: 'focus' }) },
        origin: page,
      },
    },
  },
});

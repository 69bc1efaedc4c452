/**
 * The typed way from a page to the add-on, over google.script.run.
 * A call always answers: a failure of the connection or of the server becomes a polite Thai notice, never a raw exception.
 */
import type { Answer, CallName, Calls, MenuCall, Notice } from './contract';
import { t } from './texts';

/** What google.script.run offers: each `with…` returns a new runner, each function of the bundle is a method that returns nothing. */
export interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

/** What this page needs of google.script. */
export interface ScriptHost {
  readonly run: Runner;
  readonly host?: { close(): void };
}

declare global {
  var google: { readonly script?: ScriptHost } | undefined;
}

export interface Server {
  /** Calls a server function; arguments and answer are copies in plain JSON. Never rejects. */
  call<N extends CallName>(name: N, ...args: Parameters<Calls[N]>): Promise<ReturnType<Calls[N]>>;
  /** Does what the menu item of this name does. Never rejects. */
  openMenu(name: MenuCall): Promise<Answer<null>>;
  /** Closes the sidebar or dialog this page stands in. */
  close(): void;
}

/** The code of the notice that stands for a call without a proper answer. */
export const NO_ANSWER = 'NO_ANSWER';

/** A notice that belongs to no cell and offers no correction. */
export function notice(severity: Notice['severity'], code: string, message: string): Notice {
  return { severity, code, message, place: null, found: null, expected: null, fix: null };
}

type Sending = (name: string, args: readonly unknown[]) => Promise<{ readonly value: unknown } | null>;

function sender(script: () => ScriptHost | undefined): Sending {
  return (name, args) =>
    new Promise((resolve) => {
      try {
        const runner = script()
          ?.run.withSuccessHandler((value) => resolve({ value }))
          .withFailureHandler(() => resolve(null));
        const method: unknown = runner === undefined ? undefined : Reflect.get(runner, name);
        if (typeof method === 'function') method.apply(runner, args);
        else resolve(null);
      } catch {
        resolve(null);
      }
    });
}

function isAnswer(value: unknown): value is Answer<never> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean' && 'notices' in value;
}

/** A server over the given google.script (looked up at each call, because it may appear late). */
export function createServer(script: () => ScriptHost | undefined = () => globalThis.google?.script): Server {
  const send = sender(script);
  const unanswered: Answer<never> = { ok: false, notices: [notice('error', NO_ANSWER, t('server.noAnswer'))] };
  return {
    async call(name, ...args) {
      const sent = await send(name, args);
      // The wire carries untyped JSON; its outline is checked here and its type is that of the contract.
      return (sent !== null && isAnswer(sent.value) ? sent.value : unanswered) as ReturnType<Calls[typeof name]>;
    },
    async openMenu(name) {
      return (await send(name, [])) === null ? unanswered : { ok: true, value: null, notices: [] };
    },
    close() {
      try {
        script()?.host?.close();
      } catch {
        // A page that cannot be closed stays open; people close it with its own cross.
      }
    },
  };
}

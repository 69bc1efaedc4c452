/** A stand-in for google.script.run: each `with…` gives a new runner, values cross as copies, illegal ones are refused. */
import type { Runner, ScriptHost } from '../../src/ui/server';

export interface FakeScript {
  readonly script: ScriptHost;
  /** Names and copied arguments of the calls so far. */
  readonly calls: readonly { readonly name: string; readonly args: readonly unknown[] }[];
  readonly closed: () => number;
}

type ServerFunction = (...args: never[]) => unknown;

/** What the wire does to a value: a copy in plain JSON; dates and functions are refused as Google refuses them. */
function carried(value: unknown): unknown {
  if (typeof value === 'function' || value instanceof Date) throw new Error('illegal value');
  if (Array.isArray(value)) return value.map((one) => (one === undefined ? null : carried(one)));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, carried(one)]));
  return value;
}

export function fakeScript(functions: Readonly<Record<string, ServerFunction>>): FakeScript {
  const calls: { name: string; args: readonly unknown[] }[] = [];
  let closed = 0;
  const runner = (onSuccess: (value: unknown) => void, onFailure: (error: unknown) => void): Runner => {
    const base = {
      withSuccessHandler: (handler: (value: unknown) => void) => runner(handler, onFailure),
      withFailureHandler: (handler: (error: unknown) => void) => runner(onSuccess, handler),
    };
    const methods = Object.entries(functions).map(([name, work]) => [
      name,
      (...args: unknown[]) => {
        const copies = carried(args);
        calls.push({ name, args: copies as readonly unknown[] });
        setTimeout(() => {
          try {
            onSuccess(carried(work(...(copies as never[]))));
          } catch (error) {
            onFailure(error);
          }
        }, 0);
      },
    ]);
    return Object.assign(base, Object.fromEntries(methods));
  };
  const run = runner(
    () => undefined,
    () => undefined,
  );
  return {
    script: {
      run,
      host: {
        close: () => {
          closed += 1;
        },
      },
    },
    calls,
    closed: () => closed,
  };
}

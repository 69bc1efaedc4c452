/** The add-on's functions as a command calls them: typed by the contract, one after the other, each counted. */
import { type CallResult, type Host, InputError } from '../host';
import type { Answer, CallName, Calls, MenuCall, Notice } from '../ui/contract';

type Value<K extends CallName> = Extract<ReturnType<Calls[K]>, { ok: true }>['value'];

export interface Desk {
  readonly host: Host;
  /** What every call so far cost, in order. */
  readonly results: readonly CallResult[];
  /** @throws Error for a fault, InputError where the add-on refuses. */
  ask<K extends CallName>(
    name: K,
    ...args: Parameters<Calls[K]>
  ): Promise<{ readonly value: Value<K>; readonly notices: readonly Notice[] }>;
  /** A command of the menu, as a click on it, or the run of the plan that the menu's page starts. @throws as `ask` does */
  click(name: MenuCall | 'updatePlan'): Promise<void>;
  /** A function that no client calls: what it returns. @throws Error for a fault */
  value<T>(name: string, ...args: readonly unknown[]): Promise<T>;
}

/** One sentence and a code; a fault of the add-on stays a fault. */
export function refusal(notices: readonly Notice[]): Error {
  const [first] = notices;
  if (!first || first.code === 'FAULT') return new Error(first?.message ?? 'no answer');
  const place = first.place ? ` (${first.place.sheet} ${first.place.cell})` : '';
  return new InputError(first.code, `${first.message}${place}`);
}

export function deskOf(host: Host): Desk {
  const results: CallResult[] = [];
  const value = async <T>(name: string, ...args: readonly unknown[]): Promise<T> => {
    const result = await host.call(name, args);
    results.push(result);
    if (result.error) throw new Error(`${name}: ${result.error.message}\n${result.error.stack}`);
    return result.value as T;
  };
  const answered = async (name: string, ...args: readonly unknown[]) => {
    const answer = await value<Answer<never>>(name, ...args);
    if (!answer.ok) throw refusal(answer.notices);
    return answer;
  };
  return {
    host,
    results,
    value,
    ask: answered,
    async click(name) {
      await answered(name);
    },
  };
}

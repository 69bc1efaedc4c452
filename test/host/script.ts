/** Small inline scripts for the host's tests: the body of one function, run in a fresh execution on one document. */
import { expect } from '@jest/globals';
import { type CallOptions, type CallResult, createHost, type Host, type HostOptions } from '../../src/host';

/** Midday of 5 January 2026 in Thailand. */
export const NOON = Date.UTC(2026, 0, 5, 5);

export interface Script {
  readonly host: Host;
  /** Runs the body; its result, or a failed test with its error. `sheet` and `book` are the active ones. */
  run(body: string, options?: CallOptions): Promise<unknown>;
  /** Runs the body and gives the whole report. */
  report(body: string, options?: CallOptions): Promise<CallResult>;
  /** Runs the body and gives the message of its error. */
  failure(body: string, options?: CallOptions): Promise<string>;
}

/** `bodies` run in the order given, each in its own execution; the document stays. */
export function script(options: Omit<HostOptions, 'code'> = {}): Script {
  let state = createHost({ ...options, code: '' }).state;
  const start = (body: string) => {
    const code = `function test() { const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getActiveSheet(); ${body} }`;
    return createHost({ now: NOON, ...options, state, code });
  };
  const report = async (body: string, callOptions: CallOptions = {}) => {
    const host = start(body);
    const result = await host.call('test', [], callOptions);
    state = host.state;
    return result;
  };
  return {
    get host() {
      return start('');
    },
    report,
    async run(body, callOptions) {
      const result = await report(body, callOptions);
      expect(result.error).toBeUndefined();
      return result.value;
    },
    async failure(body, callOptions) {
      const result = await report(body, callOptions);
      expect(result.error).toBeDefined();
      return result.error?.message ?? '';
    },
  };
}

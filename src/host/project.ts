/** What is run, how it is asked for, and what comes back: the words that the host's face and one execution share. */
import type { AuthMode, LogLine, Menu, UiAnswers, UiEvent } from './execution';
import type { CallCounts } from './meter';

export interface Project {
  readonly code: string;
  /** HTML files by name, without `.html`. */
  readonly html: Readonly<Record<string, string>>;
  readonly scopes: readonly string[];
  readonly timeZone: string;
  /** Path of the code's source map; null where there is none. Stacks and log lines then name the sources. */
  readonly map: string | null;
}

/** A moment beside a running function: before or after its nth service call. */
export interface Moment {
  readonly nth: number;
  /** `Class.method`. */
  readonly method: string;
  readonly when: 'before' | 'after';
}

export interface CallOptions {
  readonly auth?: AuthMode;
  /** The k-th service call (handles do not count) throws a service error. */
  readonly failAtCall?: number;
  /**
   * What happens beside the run, before and after each service call (handles do not count): another person may change the document here.
   * What it throws, the call throws: before it took effect, or with its answer lost.
   */
  readonly meanwhile?: (moment: Moment) => void;
  readonly ui?: UiAnswers;
  /** Hears of screen events and log lines while the function runs. */
  readonly onEvent?: (event: UiEvent) => void;
  readonly onLog?: (line: LogLine) => void;
  /** Virtual milliseconds per service call, for the six-minute clock. Default 5. */
  readonly callCost?: number;
}

export interface CallError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export interface CallResult {
  readonly function: string;
  /** The function's result, copied; absent on error. */
  readonly value?: unknown;
  readonly error?: CallError;
  readonly calls: CallCounts;
  readonly log: readonly LogLine[];
  readonly ui: readonly UiEvent[];
  /** Menus added during this execution. */
  readonly menus: readonly Menu[];
  /** Milliseconds on the host's clock (calls and sleeps), and real ones. */
  readonly duration: { readonly virtual: number; readonly real: number };
}

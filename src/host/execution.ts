/** What one execution of a function shares among its services. */
import { ServiceException } from './errors';
import { type Calculation, startCalculation } from './formula';
import type { Area, HostState, SheetModel, SpreadsheetModel } from './model';
import type { Realm } from './realm';
import { toSerial } from './serial';
import type { Service } from './service';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** Six minutes, the limit of one execution (quotas page of the Apps Script guide). */
const TIME_LIMIT = 6 * 60 * 1000;
/** Thirty seconds, the limit of a simple trigger (guide on simple triggers, restrictions). */
const TRIGGER_LIMIT = 30 * 1000;
export const limitOf = (name: string, client: boolean): number =>
  !client && /^on(?:Open|Install|Edit)$/.test(name) ? TRIGGER_LIMIT : TIME_LIMIT;

/** The virtual clock: real time plays no part in it, so tests can reach the limit. */
export class Clock {
  private elapsedMs = 0;
  constructor(
    private readonly start: number,
    private readonly limit = TIME_LIMIT,
  ) {}
  now(): number {
    return Math.floor(this.start + this.elapsedMs);
  }
  elapsed(): number {
    return this.elapsedMs;
  }
  /** Throws, now and ever after, once the limit is passed: no script outlives it. */
  advance(milliseconds: number): void {
    this.elapsedMs += milliseconds;
    this.check();
  }
  /** Asked at the end too: a script that catches the error has not escaped it. */
  check(): void {
    if (this.elapsedMs > this.limit) throw new ServiceException('Exceeded maximum execution time');
  }
}

export interface MenuItem {
  readonly label: string;
  /** Absent for a separator or a sub-menu. */
  readonly functionName?: string;
  readonly separator?: true;
  readonly items?: readonly MenuItem[];
}
export interface Menu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

export interface HtmlPage {
  readonly title: string;
  readonly html: string;
  /** Pixels; null = the default of the surface. */
  readonly width: number | null;
  readonly height: number | null;
}

export type UiEvent =
  | { readonly kind: 'toast'; readonly message: string; readonly title: string; readonly seconds: number | null }
  | { readonly kind: 'alert'; readonly title: string; readonly message: string; readonly buttons: string; readonly answer: string }
  | {
      readonly kind: 'prompt';
      readonly title: string;
      readonly message: string;
      readonly buttons: string;
      readonly answer: string;
      readonly text: string;
    }
  | ({ readonly kind: 'sidebar' | 'dialog' | 'modeless' } & HtmlPage)
  /** The document showed another cell. */
  | { readonly kind: 'select'; readonly sheet: string; readonly range: string };

export interface UiQuestion {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** A name of Ui.ButtonSet. */
  readonly buttons: string;
}
/** The pressed button (a name of Ui.Button) and what was typed. */
export interface UiAnswer {
  readonly button: string;
  readonly text?: string;
}
/** Answers in order, or a function that asks somebody (synchronously: the script waits). */
export type UiAnswers = readonly (string | UiAnswer)[] | ((question: UiQuestion) => UiAnswer);

export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
  /** Virtual milliseconds since the start. */
  readonly at: number;
}

/** Objects that know each other both ways (a range its sheet, a sheet its ranges): who would need the other's file asks here. */
export interface Objects {
  range(sheetId: number, area: Area): Service;
  sheet(id: number): Service;
  spreadsheet(): Service;
}

export interface Execution {
  readonly objects: Objects;
  readonly state: HostState;
  readonly book: SpreadsheetModel;
  readonly auth: AuthMode;
  readonly clock: Clock;
  readonly realm: Realm;
  readonly timeZone: string;
  readonly scopes: readonly string[];
  /** HTML files of the project by name, without `.html`. */
  readonly html: Readonly<Record<string, string>>;
  readonly menus: Menu[];
  readonly log: LogLine[];
  readonly heldLocks: Set<'document' | 'user' | 'script'>;
  emit(event: UiEvent): void;
  ask(question: UiQuestion): UiAnswer;
  /** The running calculation; `changed` ends it. */
  calculation(): Calculation;
  changed(): void;
  newId(): number;
  /** A number that never repeats within the document, for file ids. */
  uuid(): string;
  sheet(id: number): SheetModel;
}

/** Calculations by execution: one until the next write. */
export function calculations(book: SpreadsheetModel, clock: Clock): Pick<Execution, 'calculation' | 'changed'> {
  let current: Calculation | null = null;
  return {
    calculation() {
      current ??= startCalculation(book, toSerial(clock.now(), book.timeZone));
      return current;
    },
    changed() {
      current = null;
    },
  };
}

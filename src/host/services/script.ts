/** ScriptApp, Session, Logger and console. Sources: reference/script/script-app, reference/base. */
import { ServiceException } from '../errors';
import type { AuthMode, Execution, LogLine } from '../execution';
import { EnumClass, type EnumValue, type Face, Service } from '../service';

const AuthModes = new EnumClass('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

/** The event object's `authMode`. */
export const authModeValue = (mode: AuthMode): EnumValue => AuthModes.constants[mode] as EnumValue;

export class ScriptApp extends Service {
  readonly kind = 'ScriptApp';
  override readonly constants = {
    AuthMode: AuthModes,
    AuthorizationStatus: new EnumClass('AuthorizationStatus', ['NOT_REQUIRED', 'REQUIRED']),
  };
  constructor(private readonly execution: Execution) {
    super();
  }
  /** Ends the execution when a scope is missing (granular consent). */
  requireScopes(_mode: EnumValue, scopes: string[]): void {
    const missing = scopes.filter((scope) => !this.execution.scopes.includes(scope));
    if (missing.length > 0) throw new ServiceException(`Authorization is required to perform that action. Missing: ${missing.join(', ')}`);
  }
  requireAllScopes(_mode: EnumValue): void {}
  getScriptId(): string {
    return 'local-script';
  }
}

export class Session
  extends Service
  implements Face<GoogleAppsScript.Base.Session, 'getScriptTimeZone' | 'getActiveUserLocale' | 'getTemporaryActiveUserKey'>
{
  readonly kind = 'Session';
  constructor(private readonly execution: Execution) {
    super();
  }
  getScriptTimeZone(): string {
    return this.execution.timeZone;
  }
  getActiveUserLocale(): string {
    return 'th';
  }
  getTemporaryActiveUserKey(): string {
    return 'local-user';
  }
}

const shown = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value instanceof Service) return value.toString();
  const { stack } = (typeof value === 'object' && value !== null ? value : {}) as { stack?: unknown };
  if (typeof stack === 'string') return stack;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};

/** Both loggers write to the same log; `%s` takes the next value. */
function line(execution: Execution, level: LogLine['level'], values: readonly unknown[]): void {
  const [first, ...rest] = values;
  let next = 0;
  const head =
    typeof first === 'string' ? first.replace(/%[sdifoO]/g, (mark) => (next < rest.length ? shown(rest[next++]) : mark)) : shown(first);
  execution.log.push({ level, text: [head, ...rest.slice(next).map(shown)].join(' '), at: execution.clock.elapsed() });
}

export class Logger extends Service {
  readonly kind = 'Logger';
  constructor(private readonly execution: Execution) {
    super();
  }
  log(...values: unknown[]): this {
    line(this.execution, 'log', values);
    return this;
  }
  getLog(): string {
    return this.execution.log.map((entry) => entry.text).join('\n');
  }
  clear(): void {
    this.execution.log.length = 0;
  }
}

export class Console extends Service {
  readonly kind = 'console';
  constructor(private readonly execution: Execution) {
    super();
  }
  log = (...values: unknown[]): void => line(this.execution, 'log', values);
  info = (...values: unknown[]): void => line(this.execution, 'info', values);
  warn = (...values: unknown[]): void => line(this.execution, 'warn', values);
  error = (...values: unknown[]): void => line(this.execution, 'error', values);
  time(_label: string): void {}
  timeEnd(_label: string): void {}
}

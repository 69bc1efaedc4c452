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
}

export class Session extends Service implements Face<GoogleAppsScript.Base.Session, 'getScriptTimeZone'> {
  readonly kind = 'Session';
  constructor(private readonly execution: Execution) {
    super();
  }
  getScriptTimeZone(): string {
    return this.execution.timeZone;
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
}

/** The script's world: a fresh, bare V8 context with only what Apps Script has, and the bridge for values between the two worlds. */
import { type Context, createContext, Script } from 'node:vm';
import { NotImplemented, ServiceException } from './errors';
import { Service } from './service';

/** Makes things of the script's own realm, so that `instanceof Array` or `Error` hold there. */
interface Makers {
  array(): unknown[];
  object(): Record<string, unknown>;
  date(time: number): Date;
  error(name: string, message: string): Error;
  isError(value: unknown): boolean;
}

const MAKERS = new Script(`(() => ({
  array: () => [],
  object: () => ({}),
  date: (time) => new Date(time),
  error: (name, message) => Object.assign(new Error(message), { name }),
  isError: (value) => value instanceof Error,
}))()`);

/** The script's clock is the host's: sleeping and service calls move it. */
const CLOCK = new Script(`((now) => {
  const Real = Date;
  const Virtual = new Proxy(Real, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === 'now' ? () => now() : Reflect.get(target, key)),
  });
  Object.defineProperty(Real.prototype, 'constructor', { value: Virtual, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: Virtual, writable: true, configurable: true });
})`);

export class Realm {
  readonly context: Context;
  private readonly makers: Makers;
  private readonly proxies = new WeakMap<Service, object>();
  private readonly targets = new WeakMap<object, Service>();

  constructor(
    now: () => number,
    private readonly makeProxy: (service: Service, realm: Realm) => object,
  ) {
    this.context = createContext({});
    this.makers = MAKERS.runInContext(this.context) as Makers;
    (CLOCK.runInContext(this.context) as (now: () => number) => void)(now);
  }

  define(name: string, value: unknown): void {
    Object.defineProperty(this.context, name, { value: this.toScript(value), writable: true, configurable: true, enumerable: false });
  }

  /** Runs a function body in the script's world with named values, e.g. a template. */
  evaluate(code: string, names: readonly string[] = [], values: readonly unknown[] = []): unknown {
    const make = new Script(`(function (${names.join(',')}) {${code}\n})`).runInContext(this.context) as (...values: unknown[]) => unknown;
    return make(...values);
  }

  proxy(service: Service): object {
    let proxy = this.proxies.get(service);
    if (!proxy) {
      proxy = this.makeProxy(service, this);
      this.proxies.set(service, proxy);
      this.targets.set(proxy, service);
    }
    return proxy;
  }

  /** Our value → the script's. Arrays, objects and dates are copied into its realm; services become strict proxies. */
  toScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Service) return this.proxy(value);
    if (Array.isArray(value)) {
      const copy = this.makers.array();
      for (const item of value) copy.push(this.toScript(item));
      return copy;
    }
    if (value instanceof Date) return this.makers.date(value.getTime());
    const copy = this.makers.object();
    for (const [key, item] of Object.entries(value)) copy[key] = this.toScript(item);
    return copy;
  }

  /** The script's value → ours. Functions and errors stay what they are. */
  fromScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const service = this.targets.get(value);
    if (service) return service;
    if (this.makers.isError(value)) return value;
    if (Array.isArray(value)) return Array.from(value, (item) => this.fromScript(item));
    if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>);
    if (Object.prototype.toString.call(value) === '[object Date]') return new Date((value as Date).getTime());
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fromScript(item)]));
  }

  /** An error as the script may catch it: of its own realm, with Google's name. */
  toScriptError(error: unknown): unknown {
    if (this.makers.isError(error)) return error;
    if (error instanceof ServiceException || error instanceof NotImplemented) return this.makers.error(error.name, error.message);
    if (error instanceof Error) return this.makers.error('HostFault', error.stack ?? error.message);
    return error;
  }

  isScriptError(error: unknown): error is Error {
    return this.makers.isError(error);
  }
}

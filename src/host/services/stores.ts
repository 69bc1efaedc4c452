/** PropertiesService and CacheService with the limits of the quotas page, and LockService. Sources: reference/properties, reference/cache, reference/lock. */
import { ServiceException } from '../errors';
import type { Execution } from '../execution';
import type { CacheEntry } from '../model';
import { type Face, Service } from '../service';
import { mismatch } from './check';

type Scope = 'document' | 'user' | 'script';
const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;
const size = (text: string) => Buffer.byteLength(text);

type FaithfulProperties = Face<GoogleAppsScript.Properties.Properties, 'getProperty' | 'getKeys'>;

class Properties extends Service implements FaithfulProperties {
  readonly kind = 'Properties';
  constructor(private readonly store: Record<string, string>) {
    super();
  }
  getProperty(key: string): string | null {
    return Object.hasOwn(this.store, key) ? (this.store[key] ?? null) : null;
  }
  getProperties(): Record<string, string> {
    return { ...this.store };
  }
  getKeys(): string[] {
    return Object.keys(this.store);
  }
  /** Values become strings. */
  setProperty(key: string, value: string): this {
    return this.setProperties({ [key]: value });
  }
  setProperties(values: Record<string, string>, deleteAllOthers = false): this {
    const added = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    for (const value of Object.values(added)) {
      if (size(value) > VALUE_LIMIT) throw new ServiceException('Argument too large: value');
    }
    const next = deleteAllOthers ? added : { ...this.store, ...added };
    const total = Object.entries(next).reduce((sum, [key, value]) => sum + size(key) + size(value), 0);
    if (total > STORE_LIMIT)
      throw new ServiceException('You have exceeded the property storage quota. Please remove some properties and try again.');
    if (deleteAllOthers) this.deleteAllProperties();
    Object.assign(this.store, added);
    return this;
  }
  deleteAllProperties(): this {
    for (const key of Object.keys(this.store)) delete this.store[key];
    return this;
  }
}

export class PropertiesService extends Service {
  readonly kind = 'PropertiesService';
  constructor(private readonly execution: Execution) {
    super();
  }
  private of(scope: Scope): Properties {
    return new Properties(this.execution.state.properties[scope]);
  }
  getDocumentProperties = (): Properties => this.of('document');
  getUserProperties = (): Properties => this.of('user');
}

const KEY_LIMIT = 250;
const CACHE_VALUE_LIMIT = 100 * 1024;
const CACHE_ITEMS = 1000;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;

class Cache extends Service implements Face<GoogleAppsScript.Cache.Cache, 'remove'> {
  readonly kind = 'Cache';
  constructor(
    private readonly execution: Execution,
    private readonly store: Record<string, CacheEntry>,
  ) {
    super();
  }
  get(key: string): string | null {
    const entry = Object.hasOwn(this.store, key) ? this.store[key] : undefined;
    return entry && entry.expires > this.execution.clock.now() ? entry.value : null;
  }
  getAll(keys: string[]): Record<string, string> {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = this.get(key);
        return value === null ? [] : [[key, value]];
      }),
    );
  }
  /** Expires on the host's clock. Over 1,000 items the one that would expire first goes (Google keeps the 900 that expire last). */
  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    if (value === null || value === undefined) mismatch('Cache.put', [key, value]);
    if (String(key).length > KEY_LIMIT) throw new ServiceException('Argument too large: key');
    if (size(String(value)) > CACHE_VALUE_LIMIT) throw new ServiceException('Argument too large: value');
    if (seconds < 1 || seconds > MOST_SECONDS) throw new ServiceException(`Expiration must be between 1 and ${MOST_SECONDS} seconds.`);
    this.store[key] = { value: String(value), expires: this.execution.clock.now() + seconds * 1000 };
    const keys = Object.keys(this.store);
    if (keys.length <= CACHE_ITEMS) return;
    keys.sort((a, b) => (this.store[a]?.expires ?? 0) - (this.store[b]?.expires ?? 0));
    for (const old of keys.slice(0, keys.length - 900)) delete this.store[old];
  }
  putAll(values: Record<string, string>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }
  remove(key: string): void {
    delete this.store[key];
  }
}

export class CacheService extends Service {
  readonly kind = 'CacheService';
  constructor(private readonly execution: Execution) {
    super();
  }
  private of(scope: Scope): Cache {
    return new Cache(this.execution, this.execution.state.cache[scope]);
  }
  getDocumentCache = (): Cache => this.of('document');
  getUserCache = (): Cache => this.of('user');
}

class Lock extends Service implements Face<GoogleAppsScript.Lock.Lock, 'tryLock' | 'waitLock' | 'releaseLock' | 'hasLock'> {
  readonly kind = 'Lock';
  constructor(
    private readonly execution: Execution,
    private readonly scope: Scope,
  ) {
    super();
  }
  /** Waits on the host's clock for what another execution holds. */
  tryLock(milliseconds: number): boolean {
    const { clock, heldLocks, state } = this.execution;
    const wait = Math.max(0, state.locks[this.scope] - clock.now());
    clock.advance(Math.min(wait, milliseconds));
    if (wait > milliseconds) return false;
    heldLocks.add(this.scope);
    return true;
  }
  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) throw new ServiceException('Lock timeout: another process was holding the lock for too long.');
  }
  releaseLock(): void {
    this.execution.heldLocks.delete(this.scope);
  }
  hasLock(): boolean {
    return this.execution.heldLocks.has(this.scope);
  }
}

export class LockService extends Service {
  readonly kind = 'LockService';
  constructor(private readonly execution: Execution) {
    super();
  }
  getDocumentLock = (): Lock => new Lock(this.execution, 'document');
  getUserLock = (): Lock => new Lock(this.execution, 'user');
}

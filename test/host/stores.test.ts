/** Stores and locks. Documented at reference/properties/properties, reference/cache/cache, reference/lock/lock, reference/base/ui and guides/services/quotas. */
import { describe, expect, test } from '@jest/globals';
import { createHost } from '../../src/host';
import { NOON, script } from './script';

describe('Properties', () => {
  const store = `const p = PropertiesService.getDocumentProperties();`;
  test('keep strings between executions, null where there is none', async () => {
    const { run } = script();
    await run(`${store} p.setProperty('ก', 12).setProperties({ ข: 'สอง' })`);
    expect(
      await run(
        `${store} return [p.getProperty('ก'), p.getProperty('ไม่มี'), p.getProperties(), PropertiesService.getUserProperties().getKeys()]`,
      ),
    ).toEqual(['12', null, { ก: '12', ข: 'สอง' }, []]);
  });
  test('refuse a value over 9 KB, counted in bytes', async () => {
    const { run, failure } = script();
    await run(`${store} p.setProperty('k', 'a'.repeat(9 * 1024))`);
    expect(await failure(`${store} p.setProperty('k', 'ก'.repeat(4000))`)).toBe('Argument too large: value');
  });
  test('refuse more than 500 KB in a store', async () => {
    expect(await script().failure(`${store} for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'a'.repeat(9000))`)).toContain(
      'property storage quota',
    );
  });
});

describe('Cache', () => {
  const cache = `const c = CacheService.getDocumentCache();`;
  test('forgets when its time is over', async () => {
    expect(
      await script().run(`${cache} c.put('a', 'x', 60); const before = c.get('a'); Utilities.sleep(60000); return [before, c.get('a')]`),
    ).toEqual(['x', null]);
  });
  test('remembers ten minutes by default, six hours at most', async () => {
    const { run, failure } = script();
    expect(await run(`${cache} c.put('a', 'x'); Utilities.sleep(299000); return c.get('a')`)).toBe('x');
    expect(await failure(`${cache} c.put('a', 'x', 21601)`)).toContain('Expiration');
  });
  test('refuses keys over 250 characters and values over 100 KB', async () => {
    const { failure } = script();
    expect(await failure(`${cache} c.put('k'.repeat(251), 'x')`)).toBe('Argument too large: key');
    expect(await failure(`${cache} c.put('k', 'ก'.repeat(34200))`)).toBe('Argument too large: value');
  });
  test('keeps the 900 items that expire last once there are more than 1,000', async () => {
    expect(
      await script().run(
        `${cache} for (let i = 0; i < 1001; i++) c.put('k' + i, 'x', 100 + i); return [c.get('k0'), c.get('k100'), c.get('k101'), c.get('k1000')]`,
      ),
    ).toEqual([null, null, 'x', 'x']);
  });
});

describe('Lock', () => {
  const lock = `const l = LockService.getDocumentLock();`;
  const heldFor = (milliseconds: number) => {
    const { state } = createHost({ code: '' });
    state.locks.document = NOON + milliseconds;
    return script({ state, now: NOON });
  };
  test('is had until it is released', async () => {
    expect(
      await script().run(
        `${lock} const a = l.hasLock(); l.waitLock(1000); const b = l.hasLock(); l.releaseLock(); return [a, b, l.hasLock()]`,
      ),
    ).toEqual([false, true, false]);
  });
  test('waits for another’s work, and then has it', async () => {
    expect(await heldFor(5000).run(`${lock} const t = Date.now(); return [l.tryLock(20000), Date.now() - t >= 4900]`)).toEqual([
      true,
      true,
    ]);
  });
  test('gives up after its time: tryLock says false, waitLock throws', async () => {
    expect(await heldFor(60000).run(`${lock} return l.tryLock(1000)`)).toBe(false);
    expect(await heldFor(60000).failure(`${lock} l.waitLock(1000)`)).toContain('Lock timeout');
  });
  test.each(['alert', 'prompt'])('is lost over ui.%s', async (method) => {
    expect(await script().run(`${lock} l.waitLock(10); SpreadsheetApp.getUi().${method}('?'); return l.hasLock()`)).toBe(false);
  });
});

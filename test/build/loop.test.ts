/** The loop of development: what a change touches, and what is started again when a file is saved. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { restarting } from '../../build/restarting.mjs';
import { roomsOf, testsOf } from '../../build/touched.mjs';

describe('what a change touches', () => {
  test('is looked at by the tsconfig of its own room, the innermost one, and by that of the tests', () => {
    expect(roomsOf(['src/plan/merge.ts'])).toEqual(['src', 'test']);
    expect(roomsOf(['src/host/web/frame.ts', 'src/ui/help/main.tsx'])).toEqual(['src/host/web', 'src/ui', 'test']);
    expect(roomsOf(['test/plan/merge.test.ts'])).toEqual(['test']);
    expect(roomsOf(['README.md', 'build/build.mjs'])).toEqual([]);
  });

  test('has the tests of its room, and those that were changed themselves', () => {
    const exists = (path: string): boolean => path !== 'test/model';
    expect(testsOf(['src/plan/merge.ts', 'src/plan/propose.ts', 'src/model/plan.ts', 'src/main.ts'], exists)).toEqual(['test/plan']);
    expect(testsOf(['src/plan/merge.ts', 'test/plan/merge.test.ts', 'test/ita/keys.test.ts', 'test/ita/published.ts'], exists)).toEqual([
      'test/plan',
      'test/ita/keys.test.ts',
    ]);
  });
});

/** Starts nothing: tells how often it was started; ends when it is killed, or, where `slow`, when `end` is called. */
function started(slow = false) {
  let count = 0;
  let told: () => void = () => {};
  let end: () => void = () => {};
  let kills = 0;
  const start = () => {
    count += 1;
    told();
    const ends: (() => void)[] = [];
    return {
      once: (_event: 'exit', then: () => void) => ends.push(then),
      kill: () => {
        kills += 1;
        end = () => {
          for (const then of ends) then();
        };
        if (!slow) end();
        told();
      },
    };
  };
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      told = () => holds() && resolve();
      told();
    });
  return {
    start,
    times: (wanted: number) => until(() => count >= wanted),
    killed: () => until(() => kills > 0),
    end: () => end(),
    count: () => count,
  };
}

test('a save of several files starts once more what runs, after it has ended; files of an editor do not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loop-'));
  const runs = started();
  const changed: string[] = [];
  const stop = restarting(folder, runs.start, (file) => changed.push(file));
  try {
    expect(runs.count()).toBe(1);
    writeFileSync(join(folder, '.swap'), '');
    writeFileSync(join(folder, 'a.ts'), '1');
    writeFileSync(join(folder, 'b.ts'), '1');
    writeFileSync(join(folder, 'b.ts~'), '');
    await runs.times(2);
    expect(changed).toEqual(['b.ts']);
    writeFileSync(join(folder, 'a.ts'), '2');
    await runs.times(3);
    expect(changed).toEqual(['b.ts', 'a.ts']);
  } finally {
    stop();
    rmSync(folder, { recursive: true });
  }
});

test('saves while the old one is still ending start one new one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loop-'));
  const runs = started(true);
  let tell: () => void = () => {};
  const told = () => new Promise<void>((resolve) => (tell = resolve));
  const stop = restarting(folder, runs.start, () => tell());
  try {
    const first = told();
    writeFileSync(join(folder, 'a.ts'), '1');
    await first;
    await runs.killed();
    const second = told();
    writeFileSync(join(folder, 'a.ts'), '2');
    await second;
    await Promise.resolve();
    runs.end();
    expect(runs.count()).toBe(2);
  } finally {
    stop();
    rmSync(folder, { recursive: true });
  }
});

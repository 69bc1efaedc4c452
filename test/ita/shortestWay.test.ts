/** What-if and the shortest way: they agree with each other, and no smaller set does it (tried exhaustively). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assess, frameworkFor, type LevelTarget, reaches, type ScoreChanges, shortestWay, type WhatIf, whatIf } from '../../src/ita';
import type { Assessment, ScoreKey } from '../../src/model';
import { ANG_THONG, ANG_THONG_ITEMS, ANG_THONG_PARTS, itemScore, KHAM_NIAM, KHAO_THONG, openData, score, year } from './published';

const khamNiam = assess({ framework: frameworkFor(2568), scores: year(2568, KHAM_NIAM) });
const khaoThong = assess({ framework: frameworkFor(2564), scores: year(2564, KHAO_THONG) });
const angThong = assess({ framework: frameworkFor(2566), scores: year(2566, ANG_THONG, [...ANG_THONG_PARTS, ...ANG_THONG_ITEMS]) });

const changesOf = (steps: readonly { readonly key: ScoreKey; readonly to: number }[]): ScoreChanges =>
  Object.fromEntries(steps.map((step) => [step.key, step.to]));

/** Whether a state meets a target, told independently of the search. */
function meets(target: LevelTarget, state: WhatIf): boolean {
  if (target.kind === 'total') return state.total !== null && reaches(state.total, target.total);
  if (target.kind === 'level') return state.level.name === target.name;
  if (target.kind === 'lastYear') return false;
  const eit = state.tools.EIT;
  return [state.tools.IIT, state.parts.EIT1 ?? eit, state.parts.EIT2 ?? eit, state.tools.OIT].every(
    (part) => part !== null && reaches(part, target.minimum),
  );
}

/** All subsets of a size. */
function subsets(keys: readonly ScoreKey[], size: number): readonly (readonly ScoreKey[])[] {
  const [first, ...rest] = keys;
  if (size === 0) return [[]];
  if (first === undefined) return [];
  return [...subsets(rest, size - 1).map((others) => [first, ...others]), ...subsets(rest, size)];
}

/** The smallest number of keys that, all at 100, meet the target, every smaller set tried; null where even all of them do not. */
function smallest(assessment: Assessment, keys: readonly ScoreKey[], target: LevelTarget): number | null {
  for (let size = 0; size <= keys.length; size += 1) {
    const toFull = (chosen: readonly ScoreKey[]): ScoreChanges => Object.fromEntries(chosen.map((key) => [key, 100]));
    if (subsets(keys, size).some((chosen) => meets(target, whatIf(assessment, toFull(chosen))))) return size;
  }
  return null;
}

const indicatorKeys = Array.from({ length: 10 }, (_, k): ScoreKey => `indicator:${k + 1}`);

describe('what-if', () => {
  test('moves tool, part, total and level by the weight of the indicator', () => {
    const after = whatIf(khamNiam, { 'indicator:9': 80 });
    expect(after.tools.OIT).toBeCloseTo(85, 9);
    expect(after.parts.OIT).toBeCloseTo(85, 9);
    expect(after.total).toBeCloseTo(93.5976, 9);
    expect(after.level.name).toBe('ผ่านดี');
    expect(after.exact).toBe(true);
  });

  test('without changes gives the assessment again', () => {
    const same = whatIf(angThong, {});
    expect(same.total).toBe(angThong.total.value);
    expect(same.level).toEqual(angThong.level);
    expect(same.parts.EIT2).toBe(79.21);
  });

  test('moves an entered indicator by the item of one group, and that group’s part only', () => {
    const after = whatIf(angThong, { 'item:E10@EIT2': 100 });
    const points = 100 - 70.33;
    expect(after.indicators[7]).toBeCloseTo(83.96 + points / 10, 9);
    expect(after.parts.EIT1).toBe(92.57);
    expect(after.parts.EIT2).toBeCloseTo(79.21 + points / 15, 9);
    expect(after.total).toBeCloseTo(92.3066 + points * 0.01, 4);
    expect(after.exact).toBe(true);
  });

  test('divides a whole EIT indicator between the parts, the weaker one gaining more, as an estimate', () => {
    const after = whatIf(angThong, { 'indicator:7': 93.96 });
    const [first, second] = [(after.parts.EIT1 ?? 0) - 92.57, (after.parts.EIT2 ?? 0) - 79.21];
    expect((first + second) / 2).toBeCloseTo(10 / 3, 6);
    expect(second).toBeGreaterThan(first);
    expect(after.exact).toBe(false);
  });

  test('completes a mean with a score that was unknown', () => {
    const holed = assess({ framework: frameworkFor(2568), scores: year(2568, [...KHAM_NIAM.slice(0, 8), null, 90]) });
    expect(holed.total.value).toBeNull();
    expect(whatIf(holed, { 'indicator:9': 77 }).total).toBeCloseTo(92.9976, 9);
  });

  test('estimates where points are not public', () => {
    const scores = year(2568, KHAM_NIAM, [itemScore('O21', 'OIT', 0)]);
    const after = whatIf(assess({ framework: frameworkFor(2568), scores }), { 'item:O21@OIT': 50 });
    expect(after.exact).toBe(false);
    expect(after.indicators[10]).toBeCloseTo(90 + 50 / 8, 9);
  });

  test('agrees with a new assessment of the changed scores', () => {
    const score100 = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(
        fc.array(score100, { minLength: 10, maxLength: 10 }),
        fc.integer({ min: 1, max: 10 }),
        score100,
        (scores, number, value) => {
          const framework = frameworkFor(2565);
          const changed = scores.map((each, k) => (k === number - 1 ? value : each));
          const after = whatIf(assess({ framework, scores: year(2565, scores) }), { [`indicator:${number}`]: value });
          expect(after.total).toBeCloseTo(assess({ framework, scores: year(2565, changed) }).total.value ?? -1, 8);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('agrees with a new assessment where items are all known', () => {
    const framework = frameworkFor(2566);
    const codes = framework.items.filter((item) => item.tool === 'OIT').map((item) => item.code);
    const others = year(2566, [...ANG_THONG.slice(0, 8), null, null], openData(codes, ['O18', 'O30']));
    const after = whatIf(assess({ framework, scores: others }), { 'item:O18@OIT': 100 });
    expect(after.indicators[9]).toBeCloseTo(95, 9);
    expect(after.total).toBeCloseTo(92.3066 + 2.5 * 0.2, 4);
  });
});

describe('the shortest way', () => {
  test('to 85 for the agency at 78.35 is one indicator, raised just enough', () => {
    const way = shortestWay(khaoThong, { kind: 'total', total: 85 });
    expect(way).toMatchObject({ reachable: true, exact: true, level: { name: 'A' } });
    expect(way.steps).toHaveLength(1);
    expect(way.steps[0]).toMatchObject({ key: 'indicator:10', from: 25, to: 58.23 });
    expect(way.steps[0]?.gainPerPoint).toBeCloseTo(0.2, 9);
    expect(way.steps[0]?.label).toContain('การป้องกันการทุจริต');
    expect(way.total).toBeCloseTo(85.0006, 4);
  });

  test('to ผ่านดี for the agency at 93.00 is three points of indicator 9', () => {
    const way = shortestWay(khamNiam, { kind: 'level', name: 'ผ่านดี' });
    expect(way.steps.map(({ key, to }) => [key, to])).toEqual([['indicator:9', 80]]);
    expect(way).toMatchObject({ reachable: true, exact: false, level: { name: 'ผ่านดี' } });
  });

  test('to every part at 85 by items raises the second group only, exactly', () => {
    const way = shortestWay(angThong, { kind: 'parts', minimum: 85 }, 'items');
    expect(way.reachable).toBe(true);
    expect(way.exact).toBe(true);
    expect(way.steps.every((step) => step.key.endsWith('@EIT2'))).toBe(true);
    // 86.85 points are missing over fifteen items; the four lowest have 107 of room, the three lowest 80.
    expect(way.steps.map((step) => step.key)).toHaveLength(4);
    expect(way.level.name).toBe('ผ่านดี');
  });

  test('raises OIT items wholly', () => {
    const framework = frameworkFor(2566);
    const codes = framework.items.filter((item) => item.tool === 'OIT').map((item) => item.code);
    const scores = year(2566, [...ANG_THONG.slice(0, 8), null, null], openData(codes, ['O18', 'O30', 'O39']));
    const way = shortestWay(assess({ framework, scores }), { kind: 'total', total: 92 }, 'items');
    expect(way.steps).toEqual([expect.objectContaining({ key: 'item:O39@OIT', from: 0, to: 100 })]);
  });

  test('to last year’s total', () => {
    const history = [year(2567, [100, 100, 100, 100, 100, 99, 99, 99, 90, 90])];
    const now = assess({ framework: frameworkFor(2568), scores: year(2568, KHAM_NIAM), history });
    const way = shortestWay(now, { kind: 'lastYear' });
    expect(way.steps.map((step) => step.key)).toEqual(['indicator:9']);
    expect(reaches(way.total ?? 0, 95.7)).toBe(true);
    expect(shortestWay(khamNiam, { kind: 'lastYear' })).toMatchObject({ reachable: false, steps: [] });
  });

  test('says so where the target is reached, unknown, or out of reach', () => {
    expect(shortestWay(khamNiam, { kind: 'total', total: 85 })).toMatchObject({ reachable: true, steps: [] });
    expect(shortestWay(khamNiam, { kind: 'level', name: 'AA' })).toMatchObject({ reachable: false });
    expect(shortestWay(khamNiam, { kind: 'total', total: 101 })).toMatchObject({ reachable: false, steps: [] });
    expect(shortestWay(assess({ framework: frameworkFor(2568), scores: year(2568, []) }), { kind: 'total', total: 85 }).reachable).toBe(
      false,
    );
  });

  const few = fc.integer({ min: 20, max: 100 });
  const targets = fc.constantFrom<LevelTarget>(
    { kind: 'total', total: 85 },
    { kind: 'total', total: 95 },
    { kind: 'parts', minimum: 85 },
    { kind: 'parts', minimum: 95 },
  );
  const oddHundredths = fc.integer({ min: 3000, max: 10000 }).map((hundredths) => hundredths / 100);

  test('reaches the target, and no smaller set of indicators does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(few, oddHundredths), { minLength: 10, maxLength: 10 }),
        targets,
        fc.boolean(),
        (scores, target, apart) => {
          const eit = ((scores[5] ?? 0) + (scores[6] ?? 0) + (scores[7] ?? 0)) / 3;
          const spread = Math.min(eit, 100 - eit) / 2;
          const parts = apart ? [score('part:EIT1', eit + spread), score('part:EIT2', eit - spread)] : [];
          const assessment = assess({ framework: frameworkFor(2568), scores: year(2568, scores, parts) });
          const way = shortestWay(assessment, target);
          expect(way.reachable).toBe(true);
          expect(meets(target, whatIf(assessment, changesOf(way.steps)))).toBe(true);
          expect(way.steps.length).toBe(smallest(assessment, indicatorKeys, target));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('no set of the same size needs fewer points', () => {
    // Two tools lack something: against a grid of raises, in whole points, nothing cheaper is found.
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 70, max: 100 }), { minLength: 10, maxLength: 10 }), (scores) => {
        const assessment = assess({ framework: frameworkFor(2564), scores: year(2564, scores) });
        const way = shortestWay(assessment, { kind: 'total', total: 90 });
        fc.pre(way.steps.length === 1 || way.steps.length === 2);
        const points = way.steps.reduce((sum, step) => sum + step.to - step.from, 0);
        for (const first of indicatorKeys) {
          for (const second of way.steps.length === 1 ? [first] : indicatorKeys) {
            const room = (key: ScoreKey) => 100 - (scores[Number(key.slice(10)) - 1] ?? 100);
            for (let a = 0; a <= room(first); a += 1) {
              const b = Math.floor(points - 0.02) - a;
              if (b < 0) break;
              const raised = (key: ScoreKey, by: number) => Math.min(100, 100 - room(key) + by);
              const changes = first === second ? { [first]: raised(first, a) } : { [first]: raised(first, a), [second]: raised(second, b) };
              expect(reaches(whatIf(assessment, changes).total ?? 0, 90)).toBe(false);
            }
          }
        }
      }),
      { numRuns: 5 },
    );
  });

  test('by items of one tool: exhaustively over nine items in two groups', () => {
    const framework = { ...frameworkFor(2568), items: frameworkFor(2568).items.filter((item) => item.tool === 'EIT') };
    const groups = fc.array(fc.integer({ min: 40, max: 100 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(groups, groups, (first, second) => {
        const items = first.flatMap((value, k) => [itemScore(`E${k + 1}`, 'EIT1', value), itemScore(`E${k + 1}`, 'EIT2', second[k] ?? 0)]);
        const assessment = assess({ framework, scores: year(2568, [95, 95, 95, 95, 95, null, null, null, 95, 95], items) });
        const way = shortestWay(assessment, { kind: 'parts', minimum: 90 }, 'items');
        expect(meets({ kind: 'parts', minimum: 90 }, whatIf(assessment, changesOf(way.steps)))).toBe(true);
        // The groups are independent: the smallest set is the sum of theirs.
        const group = (values: readonly number[]) => {
          const sorted = values.map((value) => 100 - value).sort((a, b) => b - a);
          let lack = 90 * 9 - values.reduce((sum, value) => sum + value, 0) - 0.045;
          let count = 0;
          for (const room of sorted) {
            if (lack <= 0) break;
            lack -= room;
            count += 1;
          }
          return count;
        };
        expect(way.steps.length).toBe(group(first) + group(second));
      }),
      { numRuns: 25 },
    );
  });
});

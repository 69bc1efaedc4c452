/** What must hold for all scores: raising never lowers, order never matters, means stay between their members. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assess, bandsOf, classOf, frameworkFor, knownYears, scoreMap } from '../../src/ita';
import type { Assessment, Score } from '../../src/model';
import { itemScore, score, year } from './published';

const value = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);
const ten = fc.array(value, { minLength: 10, maxLength: 10 });
const anyYear = fc.constantFrom(...knownYears());

/** 0 for the highest level. */
const levelPosition = ({ level }: Assessment): number => bandsOf(level.scheme).findIndex((band) => band.name === level.name);

/** All figures above the entered scores, in a fixed order. */
const above = (of: Assessment): readonly (number | null)[] => [
  of.total.value,
  of.tools.IIT.value,
  of.tools.EIT.value,
  of.tools.OIT.value,
  of.parts.EIT1.value,
  of.parts.EIT2.value,
  ...of.indicators.map((each) => each.figure.value),
  -levelPosition(of),
];

function expectNothingLower(before: Assessment, after: Assessment): void {
  const now = above(after);
  above(before).forEach((old, k) => {
    if (old !== null) expect(now[k]).toBeGreaterThanOrEqual(old - 1e-9);
  });
}

test('raising an indicator or an EIT part never lowers anything above it', () => {
  fc.assert(
    fc.property(anyYear, ten, value, value, fc.nat({ max: 11 }), value, (fiscalYear, scores, first, second, which, raise) => {
      const framework = frameworkFor(fiscalYear);
      const state = [...scores, first, second];
      const of = (values: readonly number[]) =>
        assess({
          framework,
          scores: year(fiscalYear, values.slice(0, 10), [score('part:EIT1', values[10] ?? 0), score('part:EIT2', values[11] ?? 0)]),
        });
      const raised = state.map((each, k) => (k === which ? Math.max(each, raise) : each));
      expectNothingLower(of(state), of(raised));
    }),
    { numRuns: 80 },
  );
});

test('raising an item never lowers anything above it, where all items are known', () => {
  const framework = frameworkFor(2566);
  const slots = framework.items.flatMap((item) =>
    (item.tool === 'EIT' ? (['EIT1', 'EIT2'] as const) : [item.tool]).map((part) => ({ item, part })),
  );
  const values = fc.array(value, { minLength: slots.length, maxLength: slots.length });
  fc.assert(
    fc.property(values, fc.nat({ max: slots.length - 1 }), value, (scores, which, raise) => {
      const of = (all: readonly number[]) =>
        assess({
          framework,
          scores: year(
            2566,
            [],
            slots.map(({ item, part }, k) => itemScore(item.code, part, all[k] ?? 0)),
          ),
        });
      const before = of(scores);
      expect(before.total.origin).toBe('computed');
      expect(before.parts.EIT2.origin).toBe('computed');
      expect(before.level.provisional).toBe(false);
      expectNothingLower(before, of(scores.map((each, k) => (k === which ? Math.max(each, raise) : each))));
    }),
    { numRuns: 25 },
  );
});

test('the order of rows never matters, not even with a row twice', () => {
  const framework = frameworkFor(2566);
  const scores = ten.map((values): readonly Score[] => [
    ...year(2566, values).scores,
    score('indicator:3', 50.5),
    itemScore('E1', 'EIT1', values[0] ?? 0),
    itemScore('E1', 'EIT2', values[1] ?? 0),
    itemScore('I8', 'IIT', values[2] ?? 0),
  ]);
  const withOrder = scores.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })));
  fc.assert(
    fc.property(withOrder, ([rows, shuffled]) => {
      const of = (all: readonly Score[]) => assess({ framework, scores: { fiscalYear: 2566, scores: all, publishedLevel: '' } });
      expect(of(shuffled)).toEqual(of(rows));
    }),
    { numRuns: 40 },
  );
});

test('the order of earlier years never matters', () => {
  const history = [year(2567, [90, 90, 90, 90, 90, 90, 90, 90, 80, 80]), year(2566, [80, 80, 80, 80, 80, 80, 80, 80, 80, 80])];
  const of = (sets: typeof history) => assess({ framework: frameworkFor(2568), scores: year(2568, [84]), history: sets });
  expect(of([...history].reverse())).toEqual(of(history));
});

test('tools and total lie between their members', () => {
  fc.assert(
    fc.property(anyYear, ten, (fiscalYear, scores) => {
      const result = assess({ framework: frameworkFor(fiscalYear), scores: year(fiscalYear, scores) });
      expect(result.total.value).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
      expect(result.total.value).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
    }),
    { numRuns: 60 },
  );
});

test('classes follow the line per group', () => {
  fc.assert(
    fc.property(value, value, (first, second) => {
      const expected = first >= 85 && second >= 85 ? 'bothAbove' : first < 85 && second < 85 ? 'bothBelow' : 'mixed';
      expect(classOf([first, second], 85)).toBe(expected);
      expect(classOf(first, 85)).toBe(first >= 85 ? 'above' : 'below');
    }),
  );
  expect(classOf([85, 84.99], 85)).toBe('mixed');
  expect(classOf([null, 90], 85)).toBe('above');
  expect(classOf([null, null], 85)).toBeNull();
});

test('scores that are none are left out, and the lower of two counts', () => {
  const map = scoreMap([
    score('total', 120),
    score('indicator:1', -1),
    score('indicator:2', Number.NaN),
    score('tool:IIT', 90),
    score('tool:IIT', 80),
  ]);
  expect([...map.entries()]).toEqual([['tool:IIT', { key: 'tool:IIT', value: 80 }]]);
});

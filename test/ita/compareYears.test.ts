/** Comparison over the years: changes, streaks, changes of level. */
import { expect, test } from '@jest/globals';
import { assess, compareYears, frameworkFor } from '../../src/ita';
import { KHAM_NIAM, year } from './published';

const flat = (value: number, ninth = value) => [value, value, value, value, value, value, value, value, ninth, value];

const comparison = (history: Parameters<typeof assess>[0]['history'] = []) =>
  compareYears(assess({ framework: frameworkFor(2568), scores: year(2568, KHAM_NIAM), history }));

const row = (of: ReturnType<typeof compareYears>, key: string) => of.rows.find((each) => each.key === key);

test('rows are the total, the tools and the indicators, oldest year first', () => {
  const result = comparison([year(2567, flat(90)), year(2566, flat(88))]);
  expect(result.years).toEqual([2566, 2567, 2568]);
  expect(result.rows.map((each) => each.key).slice(0, 5)).toEqual(['total', 'tool:IIT', 'tool:EIT', 'tool:OIT', 'indicator:1']);
  expect(result.rows).toHaveLength(14);
  expect(row(result, 'indicator:9')).toMatchObject({ values: [88, 90, 77], changes: [null, 2, -13], overall: -11, yearsFalling: 1 });
  expect(row(result, 'indicator:1')).toMatchObject({ yearsRising: 2, yearsBelow: 0 });
});

test('a missing year leaves its change open and ends a streak', () => {
  const result = comparison([year(2566, flat(88, 80)), year(2565, flat(88, 80))]);
  expect(result.years).toEqual([2565, 2566, 2568]);
  expect(row(result, 'indicator:9')).toMatchObject({ changes: [null, 0, null], yearsBelow: 1 });
  expect(row(comparison([year(2567, flat(88, 80)), year(2566, flat(88, 84.99))]), 'indicator:9')?.yearsBelow).toBe(3);
});

test('changes of level go up, down, stay, or cross the schemes', () => {
  const { levels, levelChanges, yearsAtLevel } = comparison([
    year(2567, [], [], 'ผ่าน'),
    year(2566, flat(80)),
    year(2565, flat(90)),
    year(2564, flat(96)),
  ]);
  expect(levels).toEqual(['AA', 'A', 'ต้องปรับปรุง', 'ผ่าน', 'ผ่าน']);
  expect(levelChanges.map((each) => each.direction)).toEqual(['down', 'otherScheme', 'up', 'same']);
  expect(yearsAtLevel).toBe(2);
});

test('a year alone has rows without changes', () => {
  const result = comparison();
  expect([result.years, result.levelChanges, result.yearsAtLevel]).toEqual([[2568], [], 1]);
  expect(row(result, 'total')).toMatchObject({ changes: [null], overall: null });
});

/** Published OIT scores of FY2564 are reachable only as means of sub-indicator means, and published pairs of FY2568 are not. */
import { expect, test } from '@jest/globals';
import { assess, frameworkFor } from '../../src/ita';
import type { FiscalYear } from '../../src/model';
import { roundScore } from '../../src/thai';
import { openData, year } from './published';

/** All printed values of an indicator over the numbers of failed items per sub-indicator. */
function reachable(fiscalYear: FiscalYear, indicator: number): ReadonlySet<number> {
  const { items, subIndicators } = frameworkFor(fiscalYear);
  const sizes = subIndicators
    .filter((sub) => sub.indicator === indicator)
    .map((sub) => items.filter((item) => item.subIndicator === sub.code).length);
  let sums = [0];
  for (const size of sizes) sums = sums.flatMap((sum) => Array.from({ length: size + 1 }, (_, k) => sum + (100 * k) / size));
  return new Set(sums.map((sum) => roundScore(sum / sizes.length)));
}

test.each([85.29, 97.5, 97.78, 97.14, 96, 93.78, 94.64, 93.5, 92.5, 87.5])('%d is a possible score of indicator 9 in FY2564', (value) => {
  expect(reachable(2564, 9).has(value)).toBe(true);
});

test.each([25, 93.75, 87.5])('%d is a possible score of indicator 10 in FY2564', (value) => {
  expect(reachable(2564, 10).has(value)).toBe(true);
});

test('77 is no possible score of indicator 9 in FY2568 under that rule, so nothing is recomputed', () => {
  expect(reachable(2568, 9).has(77)).toBe(false);
  expect(frameworkFor(2568).oitRule).toBe('asEntered');
});

test.each([
  [['O20', 'O21', 'O28', 'O33'], 85.29, 100],
  [['O18', 'O19', 'O10', 'O11', 'O29', 'O34', 'O35', 'O36', 'O37', 'O42', 'O43'], 85.29, 25],
])('items of FY2564 without %j give %d and %d', (failed, ninth, tenth) => {
  const framework = frameworkFor(2564);
  const codes = framework.items.filter((item) => item.tool === 'OIT').map((item) => item.code);
  const result = assess({ framework, scores: year(2564, [], openData(codes, failed)) });
  expect(roundScore(result.indicators[8]?.figure.value ?? 0)).toBe(ninth);
  expect(roundScore(result.indicators[9]?.figure.value ?? 0)).toBe(tenth);
});

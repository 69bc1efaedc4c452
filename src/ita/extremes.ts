/** Highest and lowest indicators with their ties, over all and within each tool. */
import type { Extreme, Framework, IndicatorResult } from '../model';
import { roundScore } from '../thai';

/** Scores that print alike are ties. Scopes without a known score are left out. */
export function extremes(framework: Framework, indicators: readonly IndicatorResult[], which: 'highest' | 'lowest'): readonly Extreme[] {
  const scopes: readonly Extreme['scope'][] = ['all', ...framework.tools.map((tool) => tool.code)];
  return scopes.flatMap((scope): readonly Extreme[] => {
    const known = indicators.flatMap(({ number, tool, figure }) =>
      figure.value !== null && (scope === 'all' || tool === scope) ? [{ number, value: figure.value }] : [],
    );
    if (known.length === 0) return [];
    const values = known.map((each) => each.value);
    const value = which === 'highest' ? Math.max(...values) : Math.min(...values);
    const printed = roundScore(value);
    const ties = known.filter((each) => roundScore(each.value) === printed);
    return [{ scope, value, indicators: ties.map((each) => each.number) }];
  });
}

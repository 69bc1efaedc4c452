/** What a point is worth: the share of each indicator, sub-indicator and item in the total. */
import type { Framework, Item, PartCode, ScoreKey, ToolCode } from '../model';
import { indicatorKey, itemKey, partKey, partsOf, subKey, toolKey } from './scores';

export interface Weight {
  readonly key: ScoreKey;
  readonly tool: ToolCode;
  /** The indicator that the key belongs to; null for tools and parts. */
  readonly indicator: number | null;
  /** The sub-indicator of an OIT item; null for everything else. */
  readonly sub: string | null;
  /** The respondent part of an item or part key; null where both parts are meant. */
  readonly part: PartCode | null;
  /** Points of the total per point of this score: 0.2 for indicator 9. */
  readonly inTotal: number;
  /** Points of its indicator per point of this score; 0 for tools and parts. */
  readonly inIndicator: number;
  /** False where the rule is not public and equal shares are only an estimate (OIT items since FY2567). */
  readonly exact: boolean;
}

/** Frameworks never change: each one's weights are worked out once, for a what-if asks for them at every try. */
const KNOWN = new WeakMap<Framework, ReadonlyMap<ScoreKey, Weight>>();

/** All weights of a framework by score key. */
export function weights(framework: Framework): ReadonlyMap<ScoreKey, Weight> {
  const known = KNOWN.get(framework) ?? weigh(framework);
  KNOWN.set(framework, known);
  return known;
}

function weigh(framework: Framework): ReadonlyMap<ScoreKey, Weight> {
  const all: Weight[] = [];
  for (const tool of framework.tools) {
    const own = { tool: tool.code, indicator: null, sub: null, inIndicator: 0, exact: true };
    all.push({ ...own, key: toolKey(tool.code), part: null, inTotal: tool.weight });
    for (const part of tool.parts) all.push({ ...own, key: partKey(part), part, inTotal: tool.weight / tool.parts.length });
    const indicators = framework.indicators.filter((each) => each.tool === tool.code);
    for (const { number } of indicators) all.push(...ofIndicator(framework, number, tool.code, tool.weight / indicators.length));
  }
  return new Map(all.map((weight) => [weight.key, weight]));
}

function ofIndicator(framework: Framework, indicator: number, tool: ToolCode, inTotal: number): readonly Weight[] {
  const share = (key: ScoreKey, part: PartCode | null, fraction: number, exact: boolean, sub: string | null = null): Weight => ({
    key,
    tool,
    indicator,
    sub,
    part,
    inTotal: inTotal * fraction,
    inIndicator: fraction,
    exact,
  });
  const items = framework.items.filter((item) => item.indicator === indicator);
  const subs = framework.subIndicators.filter((sub) => sub.indicator === indicator);
  const byRule = tool !== 'OIT' || framework.oitRule === 'subIndicatorMeans';
  const partOfWhole = (item: Item): number => {
    if (tool !== 'OIT' || !byRule || subs.length === 0) return 1 / items.length;
    return 1 / subs.length / items.filter((other) => other.subIndicator === item.subIndicator).length;
  };
  const parts = partsOf(framework.tools, tool);
  return [
    share(indicatorKey(indicator), null, 1, true),
    ...subs.map((sub) => share(subKey(sub.code), null, 1 / subs.length, byRule)),
    ...items.flatMap((item) =>
      parts.map((part) => share(itemKey(item, part), part, partOfWhole(item) / parts.length, byRule, item.subIndicator ?? null)),
    ),
  ];
}

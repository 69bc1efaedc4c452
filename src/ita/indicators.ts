/** Sub-indicators and indicators (ตัวชี้วัดย่อย, ตัวชี้วัด) from what was entered and from items. */
import type { Difference, Figure, Framework, Indicator, PartCode, Score, ScoreKey } from '../model';
import { computed, difference, type IndicatorFigure, stated, UNKNOWN } from './figure';
import { itemsOf } from './itemKeys';
import { completeMean, indicatorKey, itemKey, knownValues, missingMember, partsOf, type ScoreMap, subKey } from './scores';

interface BottomFigures {
  readonly indicators: ReadonlyMap<number, IndicatorFigure>;
  readonly subIndicators: Readonly<Record<string, Figure>>;
  readonly differences: readonly Difference[];
}

/** What the finer figures say of an indicator: value, keys and inputs; null where they are incomplete or no rule is known. */
interface RollUp {
  readonly value: number;
  readonly from: readonly ScoreKey[];
  readonly inputs: readonly (number | null)[];
}

/** The figures of all indicators, with the cross-check of entered ones against their items. */
export function indicatorFigures(framework: Framework, scores: ScoreMap): BottomFigures {
  const differences: Difference[] = [];
  const subIndicators: Record<string, Figure> = {};
  for (const sub of framework.subIndicators) {
    subIndicators[sub.code] = choose(scores.get(subKey(sub.code)), subFromItems(framework, sub.code, scores), differences);
  }
  const indicators = new Map<number, IndicatorFigure>();
  for (const indicator of framework.indicators) {
    const rollUp =
      indicator.tool === 'OIT' ? fromSubIndicators(framework, indicator, subIndicators) : fromItems(framework, indicator, scores);
    const figure = choose(scores.get(indicatorKey(indicator.number)), rollUp, differences);
    indicators.set(indicator.number, { figure, parts: partMeans(framework, indicator, scores) });
    if (indicator.tool === 'OIT' && framework.oitRule === 'subIndicatorMeans')
      inferSubIndicator(framework, indicator, figure, subIndicators);
  }
  return { indicators, subIndicators, differences };
}

/** The entered figure wins; the roll-up is its cross-check, or fills in. */
function choose(entered: Score | undefined, rollUp: RollUp | null, differences: Difference[]): Figure {
  if (!entered) return rollUp ? computed(rollUp.value, rollUp.from) : UNKNOWN;
  if (rollUp) differences.push(...difference(entered, rollUp.value, rollUp.inputs));
  return stated(entered, 'entered');
}

/** IIT and EIT: plain mean of the items; an EIT item is the mean of its two respondent parts. */
function fromItems(framework: Framework, indicator: Indicator, scores: ScoreMap): RollUp | null {
  return meanOf(itemsOf(framework, indicator.number).keys, scores);
}

/** To FY2566: mean of the OIT items of the sub-indicator. Later the rule is not public, so nothing is computed. */
function subFromItems(framework: Framework, code: string, scores: ScoreMap): RollUp | null {
  if (framework.oitRule !== 'subIndicatorMeans') return null;
  const from = framework.items.filter((item) => item.subIndicator === code).map((item) => itemKey(item, 'OIT'));
  return meanOf(from, scores);
}

/** The plain mean of these keys; null where one is unknown. */
function meanOf(from: readonly ScoreKey[], scores: ScoreMap): RollUp | null {
  const inputs = knownValues(from, scores);
  const value = inputs === null ? null : completeMean(inputs);
  return inputs === null || value === null ? null : { value, from, inputs };
}

/** To FY2566: indicator 9 is the mean of its five sub-indicators, 10 of its two, never the mean of items. */
function fromSubIndicators(framework: Framework, indicator: Indicator, subIndicators: Readonly<Record<string, Figure>>): RollUp | null {
  if (framework.oitRule !== 'subIndicatorMeans') return null;
  const codes = framework.subIndicators.filter((sub) => sub.indicator === indicator.number).map((sub) => sub.code);
  const figures = codes.map((code) => subIndicators[code] ?? UNKNOWN);
  const value = completeMean(figures.map((figure) => figure.value));
  if (value === null) return null;
  // Sub-indicators computed from 0 and 100 are exact, whatever their decimals.
  return { value, from: codes.map(subKey), inputs: figures.filter((figure) => figure.origin === 'entered').map((figure) => figure.value) };
}

function inferSubIndicator(framework: Framework, indicator: Indicator, figure: Figure, subIndicators: Record<string, Figure>): void {
  if (figure.origin !== 'entered' || figure.value === null) return;
  const codes = framework.subIndicators.filter((sub) => sub.indicator === indicator.number).map((sub) => sub.code);
  const found = missingMember(
    figure.value,
    codes.map((code) => subIndicators[code]?.value ?? null),
  );
  const code = found ? codes[found.position] : undefined;
  if (!found || code === undefined) return;
  const from = [indicatorKey(indicator.number), ...codes.filter((other) => other !== code).map(subKey)];
  subIndicators[code] = { value: found.value, origin: 'inferred', from };
}

/** EIT: the indicator per respondent part, from the items of that part. */
function partMeans(framework: Framework, indicator: Indicator, scores: ScoreMap): Readonly<Partial<Record<PartCode, number | null>>> {
  const parts = partsOf(framework.tools, indicator.tool);
  if (parts.length < 2) return {};
  const means: Partial<Record<PartCode, number | null>> = {};
  for (const part of parts) {
    const inputs = knownValues(itemsOf(framework, indicator.number).byPart[part] ?? [], scores);
    means[part] = inputs === null ? null : completeMean(inputs);
  }
  return means;
}

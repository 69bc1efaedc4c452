/**
 * Aggregation (การรวมคะแนน): items → sub-indicators → indicators → tools → total, each figure with its origin.
 * Nothing is rounded on the way: a rounded tool score must never enter a total.
 */
import {
  type Difference,
  EIT_PARTS,
  type Figure,
  type Framework,
  PARTS,
  type PartCode,
  type ScoreKey,
  TOOLS,
  type ToolCode,
} from '../model';
import { computed, difference, type IndicatorFigure, stated, UNKNOWN } from './figure';
import { indicatorFigures } from './indicators';
import { type ItemFigures, itemFigures } from './items';
import { completeMean, indicatorKey, missingMember, partKey, type ScoreMap, toolKey } from './scores';

/** Everything that one year's scores tell. */
export interface Figures {
  readonly total: Figure;
  readonly tools: Readonly<Record<ToolCode, Figure>>;
  readonly parts: Readonly<Record<PartCode, Figure>>;
  readonly indicators: ReadonlyMap<number, IndicatorFigure>;
  readonly subIndicators: Readonly<Record<string, Figure>>;
  readonly items: ReadonlyMap<string, ItemFigures>;
  readonly differences: readonly Difference[];
}

/** All figures of one year. Indicators that people entered win over those computed from items; typed totals and tools only fill in. */
export function figuresOf(framework: Framework, scores: ScoreMap): Figures {
  const bottom = indicatorFigures(framework, scores);
  const differences: Difference[] = [...bottom.differences];
  const indicators = new Map(bottom.indicators);
  const parts = eitParts(framework, scores, indicators, differences);
  const tools = {} as Record<ToolCode, Figure>;
  for (const tool of TOOLS) {
    tools[tool] = toolFigure(framework, tool, scores, indicators, parts, differences);
    inferIndicator(framework, tool, tools[tool], indicators);
  }
  inferPart(parts, tools.EIT);
  const total = totalFigure(framework, tools, scores, indicators, differences);
  return {
    total,
    tools,
    parts: { IIT: tools.IIT, EIT1: parts.EIT1, EIT2: parts.EIT2, OIT: tools.OIT },
    indicators,
    subIndicators: bottom.subIndicators,
    items: itemFigures(framework, scores, indicators),
    differences,
  };
}

type EitParts = Record<'EIT1' | 'EIT2', Figure>;

/** EIT per respondent part: from the indicators of that part where all its items are known, else as stated. */
function eitParts(
  framework: Framework,
  scores: ScoreMap,
  indicators: ReadonlyMap<number, IndicatorFigure>,
  differences: Difference[],
): EitParts {
  const numbers = framework.indicators.filter((each) => each.tool === 'EIT').map((each) => each.number);
  const figure = (part: 'EIT1' | 'EIT2'): Figure => {
    const twin = scores.get(partKey(part));
    const inputs = numbers.map((number) => indicators.get(number)?.parts[part] ?? null);
    const mean = completeMean(inputs);
    if (mean === null) return twin ? stated(twin, 'published') : UNKNOWN;
    // The inputs are means of item scores that are printed with two decimals.
    if (twin) differences.push(...difference(twin, mean, [0.01]));
    const from = framework.items.filter((item) => item.tool === 'EIT').map((item): ScoreKey => `item:${item.code}@${part}`);
    return computed(mean, from, twin);
  };
  return { EIT1: figure('EIT1'), EIT2: figure('EIT2') };
}

function toolFigure(
  framework: Framework,
  tool: ToolCode,
  scores: ScoreMap,
  indicators: ReadonlyMap<number, IndicatorFigure>,
  parts: EitParts,
  differences: Difference[],
): Figure {
  const twin = scores.get(toolKey(tool)) ?? (tool === 'EIT' ? undefined : scores.get(partKey(tool)));
  const numbers = framework.indicators.filter((each) => each.tool === tool).map((each) => each.number);
  const inputs = numbers.map((number) => indicators.get(number)?.figure.value ?? null);
  const mean = completeMean(inputs);
  const halves = tool === 'EIT' ? completeMean([parts.EIT1.value, parts.EIT2.value]) : null;
  const value = mean ?? halves;
  if (value === null) return twin ? stated(twin, 'published') : UNKNOWN;
  if (twin) differences.push(...difference(twin, value, mean === null ? [parts.EIT1.value, parts.EIT2.value] : inputs));
  if (mean !== null && halves !== null)
    differences.push(...difference({ key: toolKey(tool), value: halves }, mean, [...inputs, parts.EIT1.value]));
  return computed(value, mean === null ? [partKey('EIT1'), partKey('EIT2')] : numbers.map(indicatorKey), twin);
}

/** The one unknown indicator of a tool whose score is known. */
function inferIndicator(framework: Framework, tool: ToolCode, figure: Figure, indicators: Map<number, IndicatorFigure>): void {
  if (figure.value === null) return;
  const numbers = framework.indicators.filter((each) => each.tool === tool).map((each) => each.number);
  const found = missingMember(
    figure.value,
    numbers.map((number) => indicators.get(number)?.figure.value ?? null),
  );
  const number = found ? numbers[found.position] : undefined;
  if (!found || number === undefined) return;
  const from = [toolKey(tool), ...numbers.filter((other) => other !== number).map(indicatorKey)];
  indicators.set(number, { figure: { value: found.value, origin: 'inferred', from }, parts: indicators.get(number)?.parts ?? {} });
}

/** The other respondent part of EIT, where the tool and one part are known: EIT is their plain mean. */
function inferPart(parts: EitParts, tool: Figure): void {
  if (tool.value === null) return;
  const found = missingMember(tool.value, [parts.EIT1.value, parts.EIT2.value]);
  if (!found) return;
  const [missing, known] = found.position === 0 ? EIT_PARTS : ([EIT_PARTS[1], EIT_PARTS[0]] as const);
  parts[missing] = { value: found.value, origin: 'inferred', from: [toolKey('EIT'), partKey(known)] };
}

function totalFigure(
  framework: Framework,
  tools: Readonly<Record<ToolCode, Figure>>,
  scores: ScoreMap,
  indicators: ReadonlyMap<number, IndicatorFigure>,
  differences: Difference[],
): Figure {
  const twin = scores.get('total');
  let value = 0;
  for (const tool of framework.tools) {
    const score = tools[tool.code].value;
    if (score === null) return twin ? stated(twin, 'published') : UNKNOWN;
    value += tool.weight * score;
  }
  const inputs = [...[...indicators.values()].map((each) => each.figure.value), ...TOOLS.map((tool) => tools[tool].value)];
  if (twin) differences.push(...difference(twin, value, inputs));
  return computed(
    value,
    framework.tools.map((tool) => toolKey(tool.code)),
    twin,
  );
}

/** Known values of the four parts, in official order. */
export const partValues = (figures: Pick<Figures, 'parts'>): Readonly<Record<PartCode, number | null>> => {
  const values = {} as Record<PartCode, number | null>;
  for (const part of PARTS) values[part] = figures.parts[part].value;
  return values;
};

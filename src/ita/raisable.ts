/** The scores that can be raised, and what each of their points brings. */
import { type Assessment, type IndicatorResult, isEitPart, type PartCode, type ScoreKey } from '../model';
import { indicatorKey, itemKey, partsOf } from './scores';
import { type Weight, weights } from './weights';

/** What a raise lifts: a tool, or one respondent part of EIT. */
export type ScoreGroup = 'IIT' | 'EIT' | 'EIT1' | 'EIT2' | 'OIT';

export interface Entry {
  readonly key: ScoreKey;
  readonly group: ScoreGroup;
  readonly from: number;
  /** Points up to 100. */
  readonly room: number;
  /** Points of the group per point of this score. */
  readonly inGroup: number;
  /** Points of the total per point of this score. */
  readonly inTotal: number;
  /** True for OIT items that are 0 or 100: raised wholly or not at all. */
  readonly whole: boolean;
  readonly exact: boolean;
  /** The indicator itself, where the entry is one. */
  readonly indicator: IndicatorResult | null;
  /** The item's code; '' for an indicator. */
  readonly code: string;
  /** The item's respondent part, where it has two. */
  readonly part: PartCode | null;
}

/** All entries below 100 with a known score: the ten indicators, or the items that have scores. */
export function entriesOf(assessment: Assessment, by: 'indicators' | 'items'): readonly Entry[] {
  const all = weights(assessment.framework);
  const entries = assessment.indicators.flatMap((indicator): readonly Entry[] => {
    if (by === 'indicators') return indicatorEntry(assessment, all, indicator);
    const items = itemEntries(assessment, all, indicator);
    // An EIT indicator moves both parts at once and cannot stand beside items that move one.
    return items.length > 0 || indicator.tool === 'EIT' ? items : indicatorEntry(assessment, all, indicator);
  });
  return entries.filter((entry) => entry.room > 0);
}

function indicatorEntry(assessment: Assessment, all: ReadonlyMap<ScoreKey, Weight>, indicator: IndicatorResult): readonly Entry[] {
  const key = indicatorKey(indicator.number);
  const weight = all.get(key);
  const from = indicator.figure.value;
  if (!weight || from === null) return [];
  const rates = ratesOf(assessment, weight, indicator.tool);
  return [{ key, ...rates, from, room: 100 - from, whole: false, exact: weight.exact, indicator, code: '', part: null }];
}

function itemEntries(assessment: Assessment, all: ReadonlyMap<ScoreKey, Weight>, indicator: IndicatorResult): readonly Entry[] {
  const { tools } = assessment.framework;
  const separate = assessment.parts.EIT1.value !== null && assessment.parts.EIT2.value !== null;
  return assessment.items
    .filter(({ item }) => item.indicator === indicator.number)
    .flatMap(({ item, scores }) =>
      partsOf(tools, item.tool).flatMap((part): readonly Entry[] => {
        const key = itemKey(item, part);
        const weight = all.get(key);
        const from = scores[part] ?? null;
        if (!weight || from === null) return [];
        const rates = ratesOf(assessment, weight, item.tool === 'EIT' && separate ? (part as ScoreGroup) : item.tool);
        const whole = item.scale === 'zeroOrHundred';
        const named = item.tool === 'EIT' ? part : null;
        return [{ key, ...rates, from, room: 100 - from, whole, exact: weight.exact, indicator: null, code: item.code, part: named }];
      }),
    );
}

function ratesOf(assessment: Assessment, weight: Weight, group: ScoreGroup): Pick<Entry, 'group' | 'inGroup' | 'inTotal'> {
  const tool = assessment.framework.tools.find((each) => each.code === weight.tool);
  const share = (tool?.weight ?? 1) / (isEitPart(group) ? 2 : 1);
  return { group, inGroup: weight.inTotal / share, inTotal: weight.inTotal };
}

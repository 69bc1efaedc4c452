/** The analysis of one year (การวิเคราะห์ผลการประเมิน): every figure with origin, class, rank and comparison. */
import {
  type Assessment,
  type Figure,
  type FiscalYear,
  type Flag,
  type Framework,
  type IndicatorResult,
  type ItemResult,
  type Level,
  PARTS,
  type PartCode,
  type ScoreSet,
  TOOLS,
  type ToolCode,
  type YearSummary,
} from '../model';
import { classOf, gapTo, ranks, reaches } from './classes';
import { extremes } from './extremes';
import { type Figures, figuresOf, partValues } from './figures';
import { frameworkFor } from './frameworks';
import { levelOf } from './levels';
import { missingOf } from './missing';
import { partsOf, scoreMap } from './scores';

interface AssessRequest {
  readonly framework: Framework;
  /** The assessed year. Scores outside 0–100 are left out. */
  readonly scores: ScoreSet;
  /** Earlier years in any order; later ones and the year itself are left out. Where it is not given at all, nobody asks for a comparison. */
  readonly history?: readonly ScoreSet[];
  /** The line of flags, gaps and classes; the framework's where not given. */
  readonly threshold?: number;
}

/** Never throws: unknown figures are null, and `missing` says in Thai what is needed for more. */
export function assess({ framework, scores, history, threshold = framework.threshold }: AssessRequest): Assessment {
  const figures = figuresOf(framework, scoreMap(scores.scores));
  const level = levelFor(framework, figures, threshold);
  const years = [
    summary(scores.fiscalYear, framework, figures, level.name),
    ...earlierYears(framework, scores.fiscalYear, history ?? [], threshold),
  ];
  const indicators = indicatorResults(framework, figures, years, threshold);
  const items = framework.items.map((item) => itemResult(item, figures, threshold));
  return {
    framework,
    fiscalYear: scores.fiscalYear,
    threshold,
    total: figures.total,
    tools: figures.tools,
    parts: figures.parts,
    indicators,
    subIndicators: figures.subIndicators,
    items,
    level,
    legacyLevel:
      framework.levelScheme === 'fiveLevels' ? levelOf({ scheme: 'letters', total: figures.total.value, parts: {}, threshold }) : null,
    flags: flagsOf(framework, figures, indicators, items, threshold),
    highest: extremes(framework, indicators, 'highest'),
    lowest: extremes(framework, indicators, 'lowest'),
    differences: figures.differences,
    years,
    missing: missingOf(framework, figures, history === undefined ? [] : years),
  };
}

function levelFor(framework: Framework, figures: Figures, threshold: number): Level {
  return levelOf({
    scheme: framework.levelScheme,
    total: figures.total.value,
    parts: partValues(figures),
    eit: figures.tools.EIT.value,
    inferred: PARTS.filter((part) => figures.parts[part].origin === 'inferred'),
    threshold,
  });
}

function summary(fiscalYear: FiscalYear, framework: Framework, figures: Figures, level: string): YearSummary {
  const tools = {} as Record<ToolCode, number | null>;
  for (const tool of TOOLS) tools[tool] = figures.tools[tool].value;
  const indicators: Record<number, number | null> = {};
  for (const { number } of framework.indicators) indicators[number] = figures.indicators.get(number)?.figure.value ?? null;
  return { fiscalYear, total: figures.total.value, level, tools, indicators };
}

/** Newest first; each year by its own framework, its published level before a computed one. */
function earlierYears(framework: Framework, year: FiscalYear, history: readonly ScoreSet[], threshold: number): readonly YearSummary[] {
  const years = [...new Set(history.map((set) => set.fiscalYear))].filter((each) => each < year).sort((a, b) => b - a);
  return years.map((each) => {
    const sets = history.filter((set) => set.fiscalYear === each);
    const own = each === framework.fiscalYear ? framework : frameworkFor(each);
    const figures = figuresOf(own, scoreMap(sets.flatMap((set) => set.scores)));
    const published = sets.map((set) => set.publishedLevel).find((name) => name !== '');
    return summary(each, own, figures, published ?? levelFor(own, figures, threshold).name);
  });
}

function indicatorResults(
  framework: Framework,
  figures: Figures,
  years: readonly YearSummary[],
  threshold: number,
): readonly IndicatorResult[] {
  const value = (number: number) => figures.indicators.get(number)?.figure.value ?? null;
  const rank = ranks(framework.indicators.map(({ number }) => value(number)));
  return framework.indicators.map(({ number, name, tool }, position): IndicatorResult => {
    const score = value(number);
    const previous = previousOf(years, number);
    return {
      number,
      name,
      tool,
      figure: figures.indicators.get(number)?.figure ?? NOTHING,
      parts: figures.indicators.get(number)?.parts ?? {},
      class: score === null ? null : reaches(score, threshold) ? 'above' : 'below',
      gap: score === null ? null : gapTo(score, threshold),
      rank: rank[position] ?? null,
      previous,
      change: score === null || previous === null ? null : score - previous,
      yearsBelow: yearsBelow(years, number, threshold),
    };
  });
}

const NOTHING: Figure = { value: null, origin: null, from: [] };

/** The score of the year before, and of no earlier one. */
function previousOf(years: readonly YearSummary[], number: number): number | null {
  const [now, before] = years;
  if (!now || !before || before.fiscalYear !== now.fiscalYear - 1) return null;
  return before.indicators[number] ?? null;
}

/** Consecutive years below the line, this one included; an unknown score or a year without data ends the count. */
function yearsBelow(years: readonly YearSummary[], number: number, threshold: number): number {
  let count = 0;
  for (const year of years) {
    const score = year.indicators[number] ?? null;
    const isNext = year.fiscalYear === (years[0]?.fiscalYear ?? 0) - count;
    if (score === null || !isNext || reaches(score, threshold)) break;
    count += 1;
  }
  return count;
}

function itemResult(item: Framework['items'][number], figures: Figures, threshold: number): ItemResult {
  const { scores, inferred, mean, meanInferred } = figures.items.get(item.code) ?? {
    scores: {},
    inferred: [],
    mean: null,
    meanInferred: false,
  };
  const known = Object.values(scores).filter((score): score is number => score !== null);
  return {
    item,
    scores,
    inferred,
    mean,
    meanInferred,
    class: classOf(known, threshold),
    gap: known.length === 0 ? null : Math.max(...known.map((score) => gapTo(score, threshold))),
  };
}

/** Parts in official order, indicators by number, items in the order of the framework, an EIT item once per group below. */
function flagsOf(
  framework: Framework,
  figures: Figures,
  indicators: readonly IndicatorResult[],
  items: readonly ItemResult[],
  threshold: number,
): readonly Flag[] {
  const below = (score: number | null): score is number => score !== null && !reaches(score, threshold);
  const flags: Flag[] = [];
  for (const part of PARTS) {
    const score = figures.parts[part].value;
    if (below(score)) flags.push({ kind: 'part', code: part, part, score, gap: threshold - score });
  }
  for (const { number, figure } of indicators) {
    const score = figure.value;
    if (below(score)) flags.push({ kind: 'indicator', code: String(number), score, gap: threshold - score });
  }
  for (const { item, scores } of items) {
    for (const part of partsOf(framework.tools, item.tool)) {
      const score: number | null = scores[part as PartCode] ?? null;
      if (below(score)) flags.push({ kind: 'item', code: item.code, part, score, gap: threshold - score });
    }
  }
  return flags;
}

/**
 * The assessment as SQL engines call it (DESIGN D17): one agency and year in, plain values out. The same bundle of this room runs as a scalar
 * function inside DuckDB and as a JavaScript UDF in BigQuery, so no rule is written a second time in SQL.
 */
import type { Assessment, Flag, Framework, Level, LevelScheme, PartCode, ScoreKey, ToolCode } from '../model';
import { formatScore, roundScore } from '../thai';
import { assess as assessWorkbook } from './assess';
import { reaches } from './classes';
import { frameworkFor } from './frameworks';
import { bandsOf } from './levels';
import { levelWhy } from './phrases';
import { shortestWay } from './shortestWay';

/** Scores 0–100 by their key (`indicator:9`, `part:EIT2`, `item:E1@EIT1`, `total` …); null and undefined count as unknown. */
type PlainScores = Readonly<Record<string, number | null | undefined>>;

/** The shortest way to the next better level; `key` and `to` are the first step's, the one with the largest gain. */
interface NextLevel {
  readonly level: string;
  readonly steps: number;
  readonly key: ScoreKey;
  readonly to: number;
  readonly points: number;
  /** False where an unpublished rule, or EIT without its two parts, had to be estimated. */
  readonly exact: boolean;
}

/** One agency's result of one year. Scores are unrounded; null where unknown. */
export interface PlainAssessment {
  readonly year: number;
  readonly total: number | null;
  /** The total as it is compared and ranked: two decimals, half-up. */
  readonly totalPrinted: number | null;
  /** The total as printed; '' where unknown. */
  readonly totalText: string;
  readonly level: string;
  /** 1 = the best level of the year's scheme; 0 where the level is unknown. */
  readonly levelRank: number;
  readonly provisional: boolean;
  /** Thai: why this level and no other. */
  readonly why: string;
  /** True where the total reaches the national target. */
  readonly passed: boolean;
  readonly tools: Readonly<Record<ToolCode, number | null>>;
  readonly parts: Readonly<Record<PartCode, number | null>>;
  readonly indicators: readonly {
    readonly number: number;
    readonly name: string;
    readonly tool: ToolCode;
    readonly score: number | null;
    readonly below: boolean;
    readonly gap: number | null;
  }[];
  readonly items: readonly {
    readonly code: string;
    readonly part: PartCode;
    readonly indicator: number;
    readonly score: number;
    readonly below: boolean;
  }[];
  readonly flags: readonly {
    readonly kind: Flag['kind'];
    readonly code: string;
    readonly part: PartCode | null;
    readonly score: number;
    readonly gap: number;
  }[];
  /** Thai: what data are missing for a fuller analysis. */
  readonly missing: readonly string[];
  /** null at the best level, where the total is unknown, or where no way exists. */
  readonly next: NextLevel | null;
}

/** A level that the source prints stands where ours is only provisional and the total reaches its band: who published it knew the missing parts. */
function published(level: Level, total: number | null, scheme: LevelScheme, stated: string): boolean {
  const band = bandsOf(scheme).find(({ name }) => name === stated);
  return level.provisional && total !== null && band !== undefined && reaches(total, band.from);
}

/**
 * The assessment of one agency and year by the year's own framework and threshold. Never throws for scores: unknown keys and values that are no
 * number from 0 to 100 are left out, exactly as in a workbook.
 * @param publishedLevel the level as the source prints it; see `published`
 */
export function assess(year: number, scores: PlainScores, publishedLevel = ''): PlainAssessment {
  const framework = frameworkFor(year);
  const known = Object.entries(scores).flatMap(([key, value]) => (typeof value === 'number' ? [{ key: key as ScoreKey, value }] : []));
  const result = assessWorkbook({ framework, scores: { fiscalYear: year, scores: known, publishedLevel: '' } });
  const { total } = result;
  const asPublished = published(result.level, total.value, framework.levelScheme, publishedLevel);
  const level = asPublished ? { ...result.level, name: publishedLevel, provisional: false, why: levelWhy.asPublished } : result.level;
  const flagged = new Set(result.flags.map(({ kind, code, part }) => `${kind}:${code}@${part ?? ''}`));
  return {
    year,
    total: total.value,
    totalPrinted: total.value === null ? null : roundScore(total.value),
    totalText: total.value === null ? '' : formatScore(total.value),
    level: level.name,
    levelRank: rankOf(framework, level),
    provisional: level.provisional,
    why: level.why,
    passed: total.value !== null && level.reachesTarget,
    tools: { IIT: result.tools.IIT.value, EIT: result.tools.EIT.value, OIT: result.tools.OIT.value },
    parts: {
      IIT: result.parts.IIT.value,
      EIT1: result.parts.EIT1.value,
      EIT2: result.parts.EIT2.value,
      OIT: result.parts.OIT.value,
    },
    indicators: result.indicators.map(({ number, name, tool, figure, class: side, gap }) => ({
      number,
      name,
      tool,
      score: figure.value,
      below: side === 'below',
      gap,
    })),
    items: result.items.flatMap(({ item, scores: parts, inferred }) =>
      (Object.entries(parts) as [PartCode, number | null][]).flatMap(([part, score]) =>
        score === null || inferred.includes(part)
          ? []
          : [{ code: item.code, part, indicator: item.indicator, score, below: flagged.has(`item:${item.code}@${part}`) }],
      ),
    ),
    flags: result.flags.map(({ kind, code, part, score, gap }) => ({ kind, code, part: part ?? null, score, gap })),
    missing: result.missing,
    next: nextLevel({ ...result, level }),
  };
}

/** The place of the level among the bands of its scheme. */
const rankOf = ({ levelScheme }: Framework, level: Level): number => bandsOf(levelScheme).findIndex(({ name }) => name === level.name) + 1;

/** The way to the band above, by raising indicators. */
function nextLevel(assessment: Assessment): NextLevel | null {
  const rank = rankOf(assessment.framework, assessment.level);
  const above = rank > 1 ? bandsOf(assessment.framework.levelScheme)[rank - 2] : undefined;
  if (!above) return null;
  const way = shortestWay(assessment, { kind: 'level', name: above.name });
  const [first] = way.steps;
  if (!way.reachable || !first) return null;
  const points = way.steps.reduce((sum, { from, to }) => sum + to - from, 0);
  return { level: above.name, steps: way.steps.length, key: first.key, to: first.to, points, exact: way.exact };
}

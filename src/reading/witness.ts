/**
 * Printed means and totals as witnesses: what reproduces them is sure, what does not is doubtful. The arithmetic is that of every year since FY2562:
 * a tool is the mean of its indicators, the total the tools by weight.
 */
import type { Framework, Problem, ScoreKey } from '../model';
import { t } from './data/messages';
import { doubted, isLiftable } from './doubt';
import { most } from './most';
import type { FoundScore } from './types';

/** Figures printed with two decimals, and means of such figures, differ from the unrounded ones by no more. */
const TOLERANCE = 0.03;
/** So many scores that low, and none higher, are points of another scale. */
const FEWEST = 3;
const LOWEST_BEST = 30;

interface Relation {
  /** What is printed. */
  readonly of: ScoreKey;
  readonly members: readonly { readonly key: ScoreKey; readonly weight: number }[];
}

function relationsOf(framework: Framework): readonly Relation[] {
  const tools = framework.tools.map(({ code }): Relation => {
    const own = framework.indicators.filter(({ tool }) => tool === code);
    return { of: `tool:${code}`, members: own.map(({ number }) => ({ key: `indicator:${number}` as ScoreKey, weight: 1 / own.length })) };
  });
  const parts: Relation = {
    of: 'tool:EIT',
    members: [
      { key: 'part:EIT1', weight: 0.5 },
      { key: 'part:EIT2', weight: 0.5 },
    ],
  };
  const total: Relation = {
    of: 'total',
    members: framework.tools.map(({ code, weight }) => ({ key: `tool:${code}` as ScoreKey, weight })),
  };
  const byParts: Relation = {
    of: 'total',
    members: total.members.flatMap(({ key, weight }) =>
      key === 'tool:EIT' ? parts.members.map((part) => ({ key: part.key, weight: part.weight * weight })) : [{ key, weight }],
    ),
  };
  const flat: Relation = {
    of: 'total',
    members: tools.flatMap(({ members }, index) =>
      members.map(({ key, weight }) => ({ key, weight: weight * (framework.tools[index]?.weight ?? 0) })),
    ),
  };
  return [...tools, parts, total, byParts, flat];
}

interface Witnessed {
  readonly scores: readonly FoundScore[];
  readonly problems: readonly Problem[];
}

const nameOf = (key: ScoreKey): string => (key === 'total' ? t('TOTAL') : t('TOOL', { tool: key.slice(5) }));

const doubtful = (score: FoundScore): FoundScore => ({ ...score, certainty: 'doubtful' });

/** Certainty after the witnesses were heard. */
export function witnessed(scores: readonly FoundScore[], framework: Framework): Witnessed {
  const value = new Map(scores.map((score) => [score.key, score]));
  const problems: Problem[] = [];
  const agreed = new Set<ScoreKey>();
  const against = new Map<ScoreKey, Relation>();
  for (const relation of relationsOf(framework)) {
    const printed = value.get(relation.of);
    const members = relation.members.map(({ key }) => value.get(key));
    if (!printed || members.some((member) => member === undefined)) continue;
    const computed = relation.members.reduce((sum, { weight }, index) => sum + weight * (members[index] as FoundScore).value, 0);
    const keys = [relation.of, ...relation.members.map(({ key }) => key)];
    if (Math.abs(computed - printed.value) <= TOLERANCE) for (const key of keys) agreed.add(key);
    else {
      for (const key of keys) if (!against.has(key)) against.set(key, relation);
      const slots = { printed: printed.value, computed: Number(computed.toFixed(2)), of: nameOf(relation.of) };
      problems.push({
        severity: 'warn',
        code: 'SUM_DIFFERS',
        message: t('SUM_DIFFERS', slots),
        found: String(printed.value),
      });
    }
  }
  const indicators = scores.filter(({ key }) => key.startsWith('indicator:'));
  const small = indicators.length >= FEWEST && indicators.every(({ value: score }) => score <= LOWEST_BEST);
  if (small)
    problems.push({
      severity: 'warn',
      code: 'SCALE_UNKNOWN',
      message: t('SCALE_UNKNOWN', { most: most(indicators.map((one) => one.value)) }),
    });
  const points = arePoints(value, framework);
  if (points) problems.push({ severity: 'warn', code: 'SCALE_UNKNOWN', message: t('TOOL_POINTS') });
  return {
    problems,
    scores: scores.map((score) => {
      if (small && score.key !== 'total' && score.full === undefined) return doubtful(score);
      if (points && score.key.startsWith('tool:')) return doubtful(score);
      // Nobody can tell which of the figures is the one that was misread or misprinted.
      if (against.has(score.key) && !agreed.has(score.key)) return score.certainty === 'sure' ? doubted(score, 'sums') : doubtful(score);
      if (!agreed.has(score.key) || against.has(score.key)) return score;
      if (isLiftable(score)) {
        const { doubt: _, ...sound } = score;
        return { ...sound, certainty: 'likely' };
      }
      // A scale that was stated and reproduces what is printed is converted; a place in a row that does is no guess any more.
      return score.certainty === 'doubtful' && score.full === undefined
        ? score
        : { ...score, certainty: score.full === undefined ? 'sure' : 'likely' };
    }),
  };
}

/** Weighted points: no tool's figure is above its 30, 30 or 40, and together they are the total where one is printed. */
function arePoints(value: ReadonlyMap<ScoreKey, FoundScore>, framework: Framework): boolean {
  const total = value.get('total');
  const tools = framework.tools.map(({ code, weight }) => ({ weight, score: value.get(`tool:${code}`) }));
  if (tools.some(({ score }) => score === undefined || score.full !== undefined)) return false;
  const sum = tools.reduce((all, { score }) => all + (score?.value ?? 0), 0);
  const within = tools.every(({ weight, score }) => (score?.value ?? 0) <= weight * 100 + TOLERANCE);
  return within && (!total || Math.abs(sum - total.value) <= TOLERANCE);
}

/** The shortest way to a target: which scores to raise, and by how much. Fewest entries first, then the least raise. */
import { type Assessment, isEitPart, type Level, type ScoreKey } from '../model';
import { reaches } from './classes';
import { bandsOf } from './levels';
import { labels, shortestWayWhy } from './phrases';
import { type Entry, entriesOf, type ScoreGroup } from './raisable';
import { cheapest, fewest, type PointsNeeded } from './raises';
import { type ScoreChanges, type WhatIf, whatIf } from './whatIf';

/**
 * `total`: the total reaches this. `parts`: IIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2 and OIT each reach this (the total follows).
 * `level`: at least this level of the year's scheme. `lastYear`: at least the total of the year before.
 */
export type LevelTarget =
  | { readonly kind: 'total'; readonly total: number }
  | { readonly kind: 'parts'; readonly minimum: number }
  | { readonly kind: 'level'; readonly name: string }
  | { readonly kind: 'lastYear' };

interface RaiseStep {
  readonly key: ScoreKey;
  /** Thai. */
  readonly label: string;
  readonly from: number;
  /** Two decimals, rounded up. */
  readonly to: number;
  readonly gainInTotal: number;
  readonly gainPerPoint: number;
}

interface ShortestWay {
  readonly reachable: boolean;
  /** False where an unpublished rule, or EIT without its two parts, had to be estimated. */
  readonly exact: boolean;
  /** Largest gain in the total first; empty where the target is reached already or cannot be. */
  readonly steps: readonly RaiseStep[];
  /** Total and level after the steps; as they stand where there are none. */
  readonly total: number | null;
  readonly level: Level;
  /** Thai. */
  readonly why: string;
}

/** What a target demands: a line for the total and, for some, one for every part. */
interface Goal {
  readonly total: number;
  readonly parts: number | null;
}

/**
 * The fewest entries whose raise reaches the target, and among those sets the one that needs the fewest points.
 * Raised are indicators, or with `by: 'items'` the items that have scores (an IIT or OIT indicator without any stands for itself).
 */
export function shortestWay(assessment: Assessment, target: LevelTarget, by: 'indicators' | 'items' = 'indicators'): ShortestWay {
  const now = { steps: [], exact: true, total: assessment.total.value, level: assessment.level };
  const goal = goalOf(assessment, target);
  if (typeof goal === 'string') return { ...now, reachable: false, why: goal };
  const start = whatIf(assessment, {});
  if (start.total === null) return { ...now, reachable: false, why: shortestWayWhy.noTotal };
  if (isReached(goal, start)) return { ...now, exact: isExact(goal, [], start), reachable: true, why: shortestWayWhy.already };
  if (goal.parts !== null && (start.tools.IIT === null || start.tools.EIT === null || start.tools.OIT === null)) {
    return { ...now, reachable: false, why: shortestWayWhy.unknownParts };
  }
  const entries = entriesOf(assessment, by);
  const needs = needsOf(goal, start, entries);
  for (let count = fewest(entries, needs); count <= entries.length; count += 1) {
    const raises = cheapest(entries, needs, count);
    const changes: Partial<Record<ScoreKey, number>> = {};
    for (const { entry, by: points } of raises) changes[entry.key] = raisedTo(entry, points);
    const after = whatIf(assessment, changes);
    if (isReached(goal, after)) return answer(goal, entries, changes, after);
  }
  return { ...now, reachable: false, why: shortestWayWhy.unreachable };
}

/** The demand of a target, or in Thai why there is none. */
function goalOf({ framework, years }: Assessment, target: LevelTarget): Goal | string {
  switch (target.kind) {
    case 'total':
      return { total: target.total, parts: null };
    case 'parts':
      return { total: 0, parts: target.minimum };
    case 'level': {
      const band = bandsOf(framework.levelScheme).find((each) => each.name === target.name);
      return band ? { total: band.from, parts: band.partsFrom ?? null } : shortestWayWhy.unknownLevel(target.name);
    }
    case 'lastYear': {
      const [now, before] = years;
      const year = (now?.fiscalYear ?? framework.fiscalYear) - 1;
      const total = before?.fiscalYear === year ? before.total : null;
      return total === null ? shortestWayWhy.noLastYear(year) : { total, parts: null };
    }
  }
}

/** The combined EIT stands for parts that are unknown, as it does for the level. */
const lines = ({ tools, parts }: WhatIf): readonly (number | null)[] => [
  tools.IIT,
  parts.EIT1 ?? tools.EIT,
  parts.EIT2 ?? tools.EIT,
  tools.OIT,
];

function isReached(goal: Goal, state: WhatIf): boolean {
  if (state.total === null || !reaches(state.total, goal.total)) return false;
  const { parts } = goal;
  return parts === null || lines(state).every((score) => score !== null && reaches(score, parts));
}

/** Points that the total and the groups lack. */
function needsOf(goal: Goal, state: WhatIf, entries: readonly Entry[]): PointsNeeded {
  const need = (score: number | null, line: number | null) => (score === null || line === null || reaches(score, line) ? 0 : line - score);
  const { EIT1, EIT2 } = state.parts;
  const eit = state.tools.EIT;
  const separate = EIT1 !== null && EIT2 !== null && eit !== null;
  const groups: Record<ScoreGroup, number> = {
    IIT: need(state.tools.IIT, goal.parts),
    EIT: 0,
    EIT1: need(EIT1, goal.parts),
    EIT2: need(EIT2, goal.parts),
    OIT: need(state.tools.OIT, goal.parts),
  };
  if (!entries.some((entry) => isEitPart(entry.group))) {
    // EIT is raised as a whole: each part follows by its distance to 100, see `movedParts`.
    const gap = separate ? 100 - (EIT1 + EIT2) / 2 : 0;
    const whole = (part: number, lack: number) => (lack === 0 ? 0 : (lack * gap) / (100 - part));
    const known = separate ? Math.max(whole(EIT1, groups.EIT1), whole(EIT2, groups.EIT2)) : 0;
    groups.EIT = separate ? known : Math.max(groups.EIT1, groups.EIT2, need(eit, goal.parts));
    groups.EIT1 = 0;
    groups.EIT2 = 0;
  }
  return { total: need(state.total, goal.total), groups };
}

/** Up to the next hundredth, as scores are printed; binary noise is no reason to go further. */
const raisedTo = (entry: Entry, points: number): number => Math.min(100, Math.ceil(Number(((entry.from + points) * 100).toFixed(4))) / 100);

function isExact(goal: Goal, raised: readonly Entry[], state: WhatIf): boolean {
  if (goal.parts === null) return raised.every((entry) => entry.exact);
  return state.exact && state.parts.EIT1 !== null && state.parts.EIT2 !== null;
}

function answer(goal: Goal, entries: readonly Entry[], changes: ScoreChanges, after: WhatIf): ShortestWay {
  const raised = entries.filter((entry) => (changes[entry.key] ?? entry.from) > entry.from);
  const steps = raised.map((entry): RaiseStep => {
    const to = changes[entry.key] ?? entry.from;
    return {
      key: entry.key,
      label: entry.indicator ? labels.indicator(entry.indicator.number, entry.indicator.name) : labels.item(entry.code, entry.part),
      from: entry.from,
      to,
      gainInTotal: (to - entry.from) * entry.inTotal,
      gainPerPoint: entry.inTotal,
    };
  });
  const exact = isExact(goal, raised, after);
  const why = shortestWayWhy.steps(steps.length);
  return {
    reachable: true,
    exact,
    steps: steps.sort((a, b) => b.gainInTotal - a.gainInTotal),
    total: after.total,
    level: after.level,
    why: exact ? why : `${why} ${shortestWayWhy.estimate}`,
  };
}

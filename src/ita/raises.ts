/**
 * The search behind the shortest way. Every entry lifts one group, and within a group the gain in the total is proportional to the gain
 * in the group; so the best set of a size takes from each group its largest possible gains, and only their numbers need trying.
 */
import { PARTS, TOOLS } from '../model';
import type { Entry, ScoreGroup } from './raisable';

/** Points that the total and each group lack. */
export interface PointsNeeded {
  readonly total: number;
  readonly groups: Readonly<Record<ScoreGroup, number>>;
}

interface Raise {
  readonly entry: Entry;
  readonly by: number;
}

/** Half a hundredth counts as reached, see `reaches`. */
const SLACK = 0.005;

const GROUPS: readonly ScoreGroup[] = [...new Set<ScoreGroup>([...TOOLS, ...PARTS])];

const gain = (entry: Entry): number => entry.room * entry.inTotal;

const largestFirst = (entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((a, b) => gain(b) - gain(a) || b.inTotal - a.inTotal || (a.key < b.key ? -1 : 1));

/** The entries that each group cannot do without: as few as lift it to its line, largest gains first. */
function mandatory(entries: readonly Entry[], needs: PointsNeeded): readonly Entry[] {
  return GROUPS.flatMap((group) => {
    const own = largestFirst(entries.filter((entry) => entry.group === group));
    let lack = needs.groups[group] - SLACK;
    let count = 0;
    for (const entry of own) {
      if (needs.groups[group] === 0 || lack <= 0) break;
      lack -= entry.room * entry.inGroup;
      count += 1;
    }
    return own.slice(0, count);
  });
}

/** The smallest number of entries that can reach the needs, or one more than there are where none can. */
export function fewest(entries: readonly Entry[], needs: PointsNeeded): number {
  const chosen = mandatory(entries, needs);
  const rest = largestFirst(entries.filter((entry) => !chosen.includes(entry)));
  let lack = needs.total === 0 ? 0 : needs.total - SLACK - chosen.reduce((sum, entry) => sum + gain(entry), 0);
  let count = chosen.length;
  for (const entry of rest) {
    if (lack <= 0) break;
    lack -= gain(entry);
    count += 1;
  }
  return lack > 0 ? entries.length + 1 : count;
}

/** Of the sets of this size that reach the needs, the raises of one that needs the fewest points; all to 100 where none reaches them. */
export function cheapest(entries: readonly Entry[], needs: PointsNeeded, count: number): readonly Raise[] {
  const chosen = mandatory(entries, needs);
  const pools = GROUPS.map((group) => largestFirst(entries.filter((entry) => entry.group === group)));
  const least = GROUPS.map((group) => chosen.filter((entry) => entry.group === group).length);
  let best: readonly Raise[] | null = null;
  let bestPoints = Number.POSITIVE_INFINITY;
  for (const numbers of distributions(
    pools.map((pool) => pool.length),
    least,
    count,
  )) {
    const set = pools.flatMap((pool, k) => pool.slice(0, numbers[k]));
    const raises = leastRaises(set, needs);
    const points = raises === null ? Number.POSITIVE_INFINITY : raises.reduce((sum, raise) => sum + raise.by, 0);
    if (points < bestPoints - 1e-9) {
      best = raises;
      bestPoints = points;
    }
  }
  return (
    best ??
    largestFirst(entries)
      .slice(0, count)
      .map((entry) => ({ entry, by: entry.room }))
  );
}

/** All ways to take `count` entries from the pools, at least `least` of each. */
function distributions(sizes: readonly number[], least: readonly number[], count: number): readonly (readonly number[])[] {
  const [size, ...others] = sizes;
  const [from = 0, ...leastOfOthers] = least;
  if (size === undefined) return count === 0 ? [[]] : [];
  const ways: (readonly number[])[] = [];
  for (let own = from; own <= Math.min(size, count); own += 1) {
    for (const rest of distributions(others, leastOfOthers, count - own)) ways.push([own, ...rest]);
  }
  return ways;
}

/** The fewest points that reach the needs with exactly these entries; null where they cannot. */
function leastRaises(set: readonly Entry[], needs: PointsNeeded): readonly Raise[] | null {
  const points = new Map<Entry, number>(set.map((entry) => [entry, entry.whole ? entry.room : 0]));
  const fill = (entries: readonly Entry[], lack: number, rate: (entry: Entry) => number): boolean => {
    let left = lack - entries.reduce((sum, entry) => sum + (points.get(entry) ?? 0) * rate(entry), 0);
    for (const entry of [...entries].sort((a, b) => rate(b) - rate(a))) {
      if (left <= 1e-9) break;
      const before = points.get(entry) ?? 0;
      const by = Math.min(entry.room - before, left / rate(entry));
      points.set(entry, before + by);
      left -= by * rate(entry);
    }
    return lack === 0 || left <= SLACK;
  };
  for (const group of GROUPS) {
    const own = set.filter((entry) => entry.group === group);
    if (!fill(own, needs.groups[group], (entry) => entry.inGroup)) return null;
  }
  if (!fill(set, needs.total, (entry) => entry.inTotal)) return null;
  return set.map((entry) => ({ entry, by: points.get(entry) ?? 0 }));
}

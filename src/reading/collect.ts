/** All readings of one key together: one score each, and a conflict wherever two readings differ beyond rounding. */
import { type KeySubject, subjectOf } from '../ita';
import { PARTS, type ScoreKey, TOOLS } from '../model';
import { roundScore } from '../thai';
import { isLiftable } from './doubt';
import type { Conflict, FoundCertainty, FoundScore } from './types';

const RANK: Readonly<Record<FoundCertainty, number>> = { sure: 0, likely: 1, doubtful: 2 };

/** The same figure, one of them perhaps printed rounded. */
const sameFigure = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9 || roundScore(a) === b || roundScore(b) === a;

const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length;

interface Collected {
  readonly scores: readonly FoundScore[];
  readonly conflicts: readonly Conflict[];
}

/** Groups the readings by key, in the order they were found. A sure reading with more decimals wins over a rounded one. */
export function collectScores(readings: readonly FoundScore[]): Collected {
  const byKey = new Map<ScoreKey, FoundScore[]>();
  for (const reading of readings) {
    const known = byKey.get(reading.key);
    if (known) known.push(reading);
    else byKey.set(reading.key, [reading]);
  }
  const scores: FoundScore[] = [];
  const conflicts: Conflict[] = [];
  for (const [key, found] of byKey) {
    const usable = found.some(({ certainty }) => certainty === 'sure')
      ? found.filter((one) => one.certainty !== 'doubtful' || isLiftable(one))
      : found;
    const distinct: FoundScore[] = [];
    for (const reading of usable) {
      const twin = distinct.findIndex(({ value }) => sameFigure(value, reading.value));
      const other = distinct[twin];
      if (!other) distinct.push(reading);
      else if (RANK[reading.certainty] < RANK[other.certainty] || decimals(reading.value) > decimals(other.value)) distinct[twin] = reading;
    }
    if (distinct.length > 1) conflicts.push({ key, candidates: distinct });
    const best = distinct.length > 1 ? distinct[0] : [...distinct].sort((a, b) => RANK[a.certainty] - RANK[b.certainty])[0];
    if (best) scores.push(best);
  }
  return { scores: inOrder(scores), conflicts };
}

/** In official order: total, tools, parts, indicators, sub-indicators, items. */
export const inOrder = (scores: readonly FoundScore[]): readonly FoundScore[] => [...scores].sort((a, b) => order(a.key) - order(b.key));

const ORDER: Readonly<Record<KeySubject['kind'], number>> = { total: 0, tool: 1000, part: 2000, indicator: 3000, sub: 4000, item: 5000 };
const LETTERS: Readonly<Record<string, number>> = { I: 0, E: 200, O: 400 };

/** Total, tools, parts, indicators, sub-indicators, items, each in official order. */
function order(key: ScoreKey): number {
  const subject = subjectOf(key);
  const base = ORDER[subject.kind];
  switch (subject.kind) {
    case 'total':
      return base;
    case 'tool':
      return base + TOOLS.indexOf(subject.tool);
    case 'part':
      return base + PARTS.indexOf(subject.part);
    case 'indicator':
      return base + subject.number;
    case 'sub':
      return base + (Number.parseFloat(subject.code) * 10 || 0);
    case 'item':
      return (
        base + (LETTERS[subject.code[0] ?? ''] ?? 0) + Number.parseInt(subject.code.slice(1), 10) * 2 + (subject.part === 'EIT2' ? 1 : 0)
      );
  }
}

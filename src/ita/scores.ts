/** Scores by key, and the keys themselves. */
import type { Item, PartCode, Score, ScoreKey, Tool, ToolCode } from '../model';

export type ScoreMap = ReadonlyMap<ScoreKey, Score>;

const isScore = (value: number): boolean => value >= 0 && value <= 100;

/**
 * Scores by their key; values outside 0–100 are left out (reading reports them).
 * Where a key stands twice the lower value counts, so that the order of rows never matters and nothing looks better than it may be.
 */
export function scoreMap(scores: readonly Score[]): ScoreMap {
  const map = new Map<ScoreKey, Score>();
  for (const score of scores) {
    if (!isScore(score.value)) continue;
    const known = map.get(score.key);
    if (known === undefined || score.value < known.value) map.set(score.key, score);
  }
  return map;
}

export const itemKey = (item: Item | string, part: PartCode): ScoreKey => `item:${typeof item === 'string' ? item : item.code}@${part}`;
export const indicatorKey = (number: number): ScoreKey => `indicator:${number}`;
export const toolKey = (tool: ToolCode): ScoreKey => `tool:${tool}`;
export const partKey = (part: PartCode): ScoreKey => `part:${part}`;
export const subKey = (code: string): ScoreKey => `sub:${code}`;

/** The respondent parts of a tool: EIT has two. */
export const partsOf = (tools: readonly Tool[], tool: ToolCode): readonly PartCode[] =>
  tools.find((each) => each.code === tool)?.parts ?? [];

/** Plain mean; null for an empty list or where one member is unknown. */
export function completeMean(values: readonly (number | null | undefined)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null || value === undefined) return null;
    sum += value;
  }
  return values.length === 0 ? null : sum / values.length;
}

/**
 * The one unknown member of a complete mean, where exactly one is unknown and the result can be a score.
 * @returns the position of the member and its value, or null
 */
export function missingMember(
  mean: number,
  values: readonly (number | null)[],
): { readonly position: number; readonly value: number } | null {
  const position = values.indexOf(null);
  if (position < 0 || position !== values.lastIndexOf(null)) return null;
  const value = mean * values.length - values.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return isScore(value) ? { position, value } : null;
}

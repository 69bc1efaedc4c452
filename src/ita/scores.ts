/** Scores by key, and the keys themselves. */
import { type Item, isPart, isTool, type PartCode, type Score, type ScoreKey, type Tool, type ToolCode } from '../model';

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

/** What a key is about. */
export type KeySubject =
  | { readonly kind: 'total' }
  | { readonly kind: 'tool'; readonly tool: ToolCode }
  | { readonly kind: 'part'; readonly part: PartCode }
  | { readonly kind: 'indicator'; readonly number: number }
  | { readonly kind: 'sub'; readonly code: string }
  | { readonly kind: 'item'; readonly code: string; readonly part: PartCode };

/** What a key is about; null for any other text. */
export function parseKey(key: string): KeySubject | null {
  const at = key.indexOf(':');
  const [kind, rest] = at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
  if (kind === 'total') return rest === '' ? { kind } : null;
  if (kind === 'tool') return isTool(rest) ? { kind, tool: rest } : null;
  if (kind === 'part') return isPart(rest) ? { kind, part: rest } : null;
  if (kind === 'indicator') return /^\d+$/.test(rest) ? { kind, number: Number(rest) } : null;
  if (kind === 'sub') return rest === '' ? null : { kind, code: rest };
  if (kind !== 'item') return null;
  const split = rest.lastIndexOf('@');
  const part = rest.slice(split + 1);
  return split > 0 && isPart(part) ? { kind, code: rest.slice(0, split), part } : null;
}

/** What a key of the model is about: keys are made above and are never anything else. */
export function subjectOf(key: ScoreKey): KeySubject {
  const subject = parseKey(key);
  if (subject === null) throw new Error(`no score key: ${key}`);
  return subject;
}

/** Keys of items and sub-indicators, which stand in คะแนนรายข้อ; all others stand in คะแนนตัวชี้วัด. */
export const isItemKey = (key: ScoreKey): boolean => {
  const { kind } = subjectOf(key);
  return kind === 'item' || kind === 'sub';
};

/** Keys of the total and the tools, the rows of a comparison of years. */
export const isTopKey = (key: ScoreKey): boolean => {
  const { kind } = subjectOf(key);
  return kind === 'total' || kind === 'tool';
};

/** The numbers of the indicators that stand among these keys. */
export const indicatorsAmong = (keys: readonly ScoreKey[]): ReadonlySet<number> =>
  new Set(
    keys.flatMap((key) => {
      const subject = subjectOf(key);
      return subject.kind === 'indicator' ? [subject.number] : [];
    }),
  );

/** What a row of ผลวิเคราะห์ is about: `indicator:9`, `item:E10` (of all its respondent parts). */
type RowSubject = { readonly kind: 'indicator'; readonly number: number } | { readonly kind: 'item'; readonly code: string };

export function parseRowSubject(subject: string): RowSubject | null {
  const [, kind, rest = ''] = /^(indicator|item):([^@:]+)$/.exec(subject) ?? [];
  if (kind === 'indicator') return /^\d+$/.test(rest) ? { kind, number: Number(rest) } : null;
  return kind === 'item' ? { kind, code: rest } : null;
}

/** The respondent parts of a tool: EIT has two. */
export const partsOf = (tools: readonly Tool[], tool: ToolCode): readonly PartCode[] =>
  tools.find((each) => each.code === tool)?.parts ?? [];

/** The values of these keys in their order; null as soon as one is unknown. */
export function knownValues(keys: readonly ScoreKey[], scores: ScoreMap): readonly number[] | null {
  const values: number[] = [];
  for (const key of keys) {
    const score = scores.get(key);
    if (score === undefined) return null;
    values.push(score.value);
  }
  return values;
}

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

/** Material for the corpus: made-up results of made-up agencies with real place names, the same for the same seed. Nothing stands in any real document. */
import { frameworkFor } from '../../../src/ita';
import { districtsOf, PROVINCES, subdistrictsOf, toThaiDigits } from '../../../src/thai';

export type Random = () => number;

/** mulberry32: a small generator of equal numbers for equal seeds. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a of a text: which half of the corpus a case belongs to does not depend on the order of the cases. */
export function hashOf(text: string): number {
  let hash = 2166136261;
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619) >>> 0;
  return hash;
}

export const NAMES: readonly string[] = frameworkFor(2568).indicators.map(({ name }) => name);
export const TOOL_NAMES = ['IIT', 'EIT', 'OIT'] as const;

export interface Result {
  /** Printed with two decimals. */
  readonly indicators: readonly string[];
  readonly tools: readonly string[];
  readonly total: string;
  readonly values: Readonly<Record<string, number>>;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const print = (value: number): string => (Math.round(value * 100 + 1e-7) / 100).toFixed(2);

/** Ten scores between 62 and 100, none a whole number, no two alike; tools and total as they follow. */
export function resultOf(random: Random): Result {
  const seen = new Set<string>();
  const indicators = Array.from({ length: 10 }, () => {
    let score = '';
    do score = (62 + random() * 37.9).toFixed(2);
    while (seen.has(score) || score.endsWith('0'));
    seen.add(score);
    return score;
  });
  const numbers = indicators.map(Number);
  const tools = [mean(numbers.slice(0, 5)), mean(numbers.slice(5, 8)), mean(numbers.slice(8))];
  const total = 0.3 * tools[0]! + 0.3 * tools[1]! + 0.4 * tools[2]!;
  return {
    indicators,
    tools: tools.map(print),
    total: print(total),
    values: Object.fromEntries(indicators.map((score, index) => [`indicator:${index + 1}`, Number(score)])),
  };
}

export interface MadeAgency {
  readonly name: string;
  readonly short: string;
  readonly district: string;
  readonly province: string;
}

const TYPES = [
  ['องค์การบริหารส่วนตำบล', 'อบต.'],
  ['เทศบาลตำบล', 'ทต.'],
  ['เทศบาลเมือง', 'ทม.'],
] as const;

export const pickOf = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** Agencies of one district's neighbourhood, no two of the same name. */
export function agenciesOf(random: Random, count: number): readonly MadeAgency[] {
  const province = pickOf(
    random,
    PROVINCES.filter((name) => name !== 'กรุงเทพมหานคร'),
  );
  const made = new Map<string, MadeAgency>();
  while (made.size < count) {
    const district = pickOf(random, districtsOf(province));
    const place = pickOf(random, subdistrictsOf(province, district));
    const [type, short] = pickOf(random, TYPES);
    if (place !== undefined && ![...made.values()].some(({ name }) => name.endsWith(place) || place.endsWith(name)))
      made.set(`${type}${place}`, { name: `${type}${place}`, short: `${short}${place}`, district, province });
  }
  return [...made.values()];
}

/** The numbers of a text in Thai digits. */
export const thai = toThaiDigits;

export const shuffled = <T>(random: Random, list: readonly T[]): readonly T[] =>
  list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);

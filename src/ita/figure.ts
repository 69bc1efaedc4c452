/** One figure and its origin, and the comparison of two that should agree. */
import type { Difference, Figure, PartCode, Score, ScoreKey } from '../model';

export interface IndicatorFigure {
  readonly figure: Figure;
  /** Per respondent part, where all items of that part are known; EIT only. */
  readonly parts: Readonly<Partial<Record<PartCode, number | null>>>;
}

export const UNKNOWN: Figure = { value: null, origin: null, from: [] };

export const stated = (score: Score, origin: 'entered' | 'published'): Figure => ({
  value: score.value,
  origin,
  from: [],
  ...(score.at ? { at: score.at } : {}),
});

/** A computed figure beside its published or entered twin, if there is one. */
export const computed = (value: number, from: readonly ScoreKey[], twin?: Score): Figure => ({
  value,
  origin: 'computed',
  from,
  ...(twin ? { stated: twin.value } : {}),
  ...(twin?.at ? { at: twin.at } : {}),
});

/** Inputs with one or two decimals were rounded by somebody; whole numbers and longer ones count as exact. */
const isRounded = (value: number): boolean => !Number.isInteger(value) && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

/** A difference beyond what rounding explains (reference: ±0.01 accepted, ±0.02 where the inputs are rounded themselves), or nothing. */
export function difference(twin: Score, value: number, inputs: readonly (number | null)[]): readonly Difference[] {
  const tolerance = inputs.some((input) => input !== null && isRounded(input)) ? 0.02 : 0.01;
  const distance = Math.abs(twin.value - value);
  if (distance <= tolerance + 1e-9) return [];
  return [{ key: twin.key, stated: twin.value, computed: value, difference: distance, tolerance, ...(twin.at ? { at: twin.at } : {}) }];
}

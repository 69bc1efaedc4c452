/** Rows or columns that appear or vanish, and what becomes of a stretch of them. */

export type Axis = 'row' | 'column';

/** A change of one axis: at `at`, `count` lines appear (positive) or vanish (negative). */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** The span after the change; null when nothing is left of it. An insert inside a span widens it, one before it moves it. */
export function shiftSpan(start: number, size: number, shift: Shift): { start: number; size: number } | null {
  const { at, count } = shift;
  if (count > 0) {
    if (at <= start) return { start: start + count, size };
    return at < start + size ? { start, size: size + count } : { start, size };
  }
  const gone = -count;
  const before = Math.max(0, Math.min(start - at, gone));
  const inside = Math.max(0, Math.min(start + size, at + gone) - Math.max(start, at));
  return size - inside > 0 ? { start: start - before, size: size - inside } : null;
}

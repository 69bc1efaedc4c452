/** Numbers as the pages show and compute them. */
import { MINUS, NONE } from '../../thai/dashes';

/** Decimal half-up to two places: 92.305 → "92.31" though its binary form lies below. Unknown is an en dash. */
export function twoPlaces(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return NONE;
  const hundredths = Math.floor(Number((Math.abs(value) * 100).toFixed(6)) + 0.5);
  return `${value < 0 && hundredths > 0 ? MINUS : ''}${(hundredths / 100).toFixed(2)}`;
}

/** A difference with its sign: +2.35, −0.10, 0.00. */
export function signed(change: number): string {
  const text = twoPlaces(change);
  return text !== '0.00' && change > 0 ? `+${text}` : text;
}

/** Keeps a score inside 0–100; what is no number becomes `otherwise`. */
export function clampScore(value: number, otherwise: number): number {
  if (!Number.isFinite(value)) return otherwise;
  return Math.min(100, Math.max(0, value));
}

/** The share of the way for a bar or a progress line, as a CSS width. */
export function percent(part: number, whole: number): string {
  if (!(whole > 0)) return '0%';
  return `${Math.min(100, Math.max(0, (part / whole) * 100))}%`;
}

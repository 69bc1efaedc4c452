/** How scores are rounded and printed: decimal half-up to two places, once, at the very end (DESIGN D7). */

import type { DigitStyle } from '../model';
import { MINUS, NONE } from './dashes';
import { toThaiDigits } from './digits';

/**
 * Decimal half-up rounding to two places: 92.305 → 92.31, though its binary form lies below.
 * The detour over six decimals takes out the binary error first (report requirements, section 3, hazard b).
 */
export function roundScore(value: number): number {
  const hundredths = Math.abs(value) * 100;
  const beyond = hundredths - Math.floor(hundredths);
  // Only near the half does the binary error matter; the detour through text costs twenty times the rest.
  const exact = Math.abs(beyond - 0.5) < 1e-4 ? Number(hundredths.toFixed(6)) : hundredths;
  const rounded = Math.floor(exact + 0.5) / 100;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** `93` → "93.00" or "๙๓.๐๐"; an unknown score is an en dash. */
export function formatScore(value: number | null, digits: DigitStyle = 'arabic'): string {
  if (value === null) return NONE;
  const text = roundScore(value).toFixed(2);
  return digits === 'thai' ? toThaiDigits(text) : text;
}

/** A line that scores are held against, as people say it: "85" and "82.5", not "85.00", for it is a criterion and no score. */
export const formatThreshold = (value: number): string => String(roundScore(value));

/** The difference of two figures as they are printed. */
export const printedChange = (now: number, before: number): number => roundScore(roundScore(now) - roundScore(before));

/** A change with its sign: +2.35, −0.10, 0.00. The difference of the printed figures, so that people can check it by hand. */
export function formatChange(now: number, before: number, digits: DigitStyle = 'arabic'): string {
  const change = printedChange(now, before);
  const text = formatScore(Math.abs(change), digits);
  if (change === 0) return text;
  return `${change > 0 ? '+' : MINUS}${text}`;
}

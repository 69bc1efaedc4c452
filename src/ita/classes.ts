/** Above or below the line, per group; gaps and ranks. */
import type { ScoreClass } from '../model';
import { roundScore } from '../thai/score';

/**
 * Whether a score reaches a line, at printed precision: exactly 85.00 does, and so does what is printed as 85.00.
 * The published bands (70.00–84.99, 85.00–94.99) leave no room between two hundredths, hence the rounding.
 */
export const reaches = (score: number, line: number): boolean => roundScore(score) >= line;

/** A weak class: below the line, for every group or for one. Unknown (null) is not weak. */
export const isWeak = (scoreClass: ScoreClass | null): boolean =>
  scoreClass === 'below' || scoreClass === 'mixed' || scoreClass === 'bothBelow';

/** Rounding of the published scores around it moves a mean worked back from them by no more than this (points). */
const INFERRED_MARGIN = 0.05;

/** Whether a mean that was worked back from rounded scores lies below the line for certain. */
export const isBelowBeyondRounding = (inferredMean: number, line: number): boolean => inferredMean < line - INFERRED_MARGIN;

/** Points missing to the line; 0 where it is reached. */
export const gapTo = (score: number, line: number): number => (reaches(score, line) ? 0 : line - score);

/**
 * One score: `above` or `below`. Two groups: `bothAbove`, `mixed`, `bothBelow`. Unknown groups (null) are left out,
 * so an item known for one group only is classed by that group; null where nothing is known.
 */
export function classOf(scores: number | readonly (number | null | undefined)[], threshold: number): ScoreClass | null {
  const known = (typeof scores === 'number' ? [scores] : scores).filter((score): score is number => typeof score === 'number');
  const above = known.filter((score) => reaches(score, threshold)).length;
  if (known.length === 0) return null;
  if (known.length === 1) return above === 1 ? 'above' : 'below';
  if (above === known.length) return 'bothAbove';
  return above === 0 ? 'bothBelow' : 'mixed';
}

/** Competition ranks, 1 = highest: scores that print alike share a rank (1, 1, 3); null for unknown ones. */
export function ranks(scores: readonly (number | null)[]): readonly (number | null)[] {
  const printed = scores.map((score) => (score === null ? null : roundScore(score)));
  return printed.map((score) => (score === null ? null : 1 + printed.filter((other) => other !== null && other > score).length));
}

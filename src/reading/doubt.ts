/** Readings that are not believed as they stand, and what lifts a doubt. */
import type { Doubt, FoundScore } from './types';

const LIFTED_BY_SUMS: readonly Doubt[] = ['place', 'likeness', 'words', 'rival', 'form', 'rows'];

/** True where a printed mean or total that the reading reproduces settles the doubt. */
export const isLiftable = ({ doubt }: FoundScore): boolean => doubt !== undefined && LIFTED_BY_SUMS.includes(doubt);

/** The reading as doubtful; a reason that no sum settles stays. */
export const doubted = (score: FoundScore, doubt: Doubt): FoundScore =>
  score.certainty === 'doubtful' && !isLiftable(score) ? score : { ...score, certainty: 'doubtful', doubt };

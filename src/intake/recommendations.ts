/** Recommendations of the assessor. */
import type { Framework, Recommendation } from '../model';
import type { Block } from './blocks';

export const readRecommendations = (
  _lines: readonly string[],
  _blocks: readonly Block[],
  _framework: Framework,
): readonly Recommendation[] => [];

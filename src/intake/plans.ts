/** Plan and result tables. */
import type { FollowUp, Framework, Measure } from '../model';
import type { Block } from './blocks';

export interface Plans {
  readonly measures: readonly Partial<Measure>[];
  readonly followUps: readonly Partial<FollowUp>[];
  readonly isPlan: (block: Block) => boolean;
}

export const readPlans = (_lines: readonly string[], _blocks: readonly Block[], _framework: Framework): Plans => ({
  measures: [],
  followUps: [],
  isPlan: () => false,
});

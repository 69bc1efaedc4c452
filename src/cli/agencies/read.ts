import type { AgencyProblem, AgencyRow } from '../../agencies';

/** What one file says. */
export interface Read {
  readonly rows: readonly AgencyRow[];
  readonly problems: readonly AgencyProblem[];
}

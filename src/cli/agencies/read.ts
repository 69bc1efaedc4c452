import type { AgencyProblem, AgencyRow } from '../../agencies';

/** What one file says. */
export interface FolderRead {
  readonly rows: readonly AgencyRow[];
  readonly problems: readonly AgencyProblem[];
}

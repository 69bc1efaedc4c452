/** หลายหน่วยงาน. */

/** What the menu did. */
export interface AgenciesView {
  /** The tab as people see it. */
  readonly sheet: string;
  /** True where the sheet was made now and is still empty. */
  readonly made: boolean;
  /** Rows with a result. */
  readonly agencies: number;
  /** Rows without one; why stands beside them. */
  readonly left: number;
}

/** What is drawn. */

export type ChartKind = 'bar' | 'column' | 'line' | 'area' | 'pie';

export interface ChartTable {
  /** First the category, then one per series. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

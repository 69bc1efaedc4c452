/** What is drawn. */

export const CHART_KINDS = ['bar', 'column', 'line', 'area', 'pie'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

export interface ChartTable {
  /** First the category, then one per series. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

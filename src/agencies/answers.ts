/** The questions that an office over many agencies asks, each a SELECT in sql/answers/ in the subset that DuckDB and BigQuery share. */
export const ANSWERS = [
  'passed_by_year',
  'passed_by_type',
  'passed_by_district',
  'levels',
  'distribution',
  'ranking',
  'weakest_indicators',
  'weakest_items',
  'movements',
  'one_step',
  'best_lift',
  'missing',
  'absent',
] as const;

export type AnswerName = (typeof ANSWERS)[number];

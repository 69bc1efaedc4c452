-- The long tables that the answers read, out of the JSON of `assessed`. The same columns as in the embedded engine.
CREATE OR REPLACE TABLE ita.agency_years AS
SELECT
  agency_id, agency, type, district, province, year,
  LAX_FLOAT64(result.total) AS total, LAX_FLOAT64(result.totalPrinted) AS total_printed, LAX_STRING(result.totalText) AS total_text,
  LAX_STRING(result.level) AS level, LAX_INT64(result.levelRank) AS level_rank, LAX_BOOL(result.provisional) AS provisional,
  LAX_BOOL(result.passed) AS passed, LAX_STRING(result.why) AS why,
  LAX_FLOAT64(result.tools.IIT) AS iit, LAX_FLOAT64(result.tools.EIT) AS eit, LAX_FLOAT64(result.tools.OIT) AS oit,
  LAX_FLOAT64(result.parts.EIT1) AS eit1, LAX_FLOAT64(result.parts.EIT2) AS eit2,
  ARRAY_LENGTH(JSON_QUERY_ARRAY(result.flags)) AS flags, ARRAY_LENGTH(JSON_QUERY_ARRAY(result.missing)) AS missing,
  LAX_STRING(result.next.level) AS next_level, LAX_INT64(result.next.steps) AS next_steps, LAX_STRING(result.next.key) AS next_key,
  LAX_FLOAT64(result.next.to) AS next_to, LAX_FLOAT64(result.next.points) AS next_points, LAX_BOOL(result.next.exact) AS next_exact
FROM ita.assessed;

CREATE OR REPLACE TABLE ita.indicator_scores AS
SELECT
  agency_id, province, year,
  LAX_INT64(i.number) AS number, LAX_STRING(i.name) AS name, LAX_STRING(i.tool) AS tool,
  LAX_FLOAT64(i.score) AS score, LAX_BOOL(i.below) AS below, LAX_FLOAT64(i.gap) AS gap
FROM ita.assessed, UNNEST(JSON_QUERY_ARRAY(result.indicators)) AS i
WHERE LAX_FLOAT64(i.score) IS NOT NULL;

CREATE OR REPLACE TABLE ita.item_scores AS
SELECT
  agency_id, province, year,
  LAX_STRING(i.code) AS code, LAX_STRING(i.part) AS part, LAX_INT64(i.indicator) AS indicator, LAX_FLOAT64(i.score) AS score,
  LAX_BOOL(i.below) AS below
FROM ita.assessed, UNNEST(JSON_QUERY_ARRAY(result.items)) AS i;

CREATE OR REPLACE TABLE ita.missing_data AS
SELECT agency_id, year, LAX_STRING(m) AS what
FROM ita.assessed, UNNEST(JSON_QUERY_ARRAY(result.missing)) AS m;

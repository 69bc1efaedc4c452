-- The long tables that the answers read, out of the structs of `assessed`. UNNEST stands in the list of columns, where the engine unfolds row by row;
-- in FROM it joins the whole table with itself, which a nation's memory does not hold.
CREATE OR REPLACE TABLE agency_years AS
SELECT
  agency_id, agency, type, district, province, year,
  result.total AS total, result.totalPrinted AS total_printed, result.totalText AS total_text,
  result.level AS level, result.levelRank AS level_rank, result.provisional AS provisional, result.passed AS passed, result.why AS why,
  result.tools.IIT AS iit, result.tools.EIT AS eit, result.tools.OIT AS oit, result.parts.EIT1 AS eit1, result.parts.EIT2 AS eit2,
  len(result.flags) AS flags, len(result.missing) AS missing,
  result.next.level AS next_level, result.next.steps AS next_steps, result.next.key AS next_key,
  result.next."to" AS next_to, result.next.points AS next_points, result.next.exact AS next_exact
FROM assessed;

CREATE OR REPLACE TABLE indicator_scores AS
SELECT agency_id, province, year, i.number AS number, i.name AS name, i.tool AS tool, i.score AS score, i.below AS below, i.gap AS gap
FROM (SELECT agency_id, province, year, UNNEST(result.indicators) AS i FROM assessed) AS list
WHERE i.score IS NOT NULL;

CREATE OR REPLACE TABLE item_scores AS
SELECT agency_id, province, year, i.code AS code, i.part AS part, i.indicator AS indicator, i.score AS score, i.below AS below
FROM (SELECT agency_id, province, year, UNNEST(result.items) AS i FROM assessed) AS list;

CREATE OR REPLACE TABLE missing_data AS
SELECT agency_id, year, UNNEST(result.missing) AS what
FROM assessed;

-- One row an agency and year, with the function's answer as JSON.
CREATE OR REPLACE TABLE ita.assessed
PARTITION BY RANGE_BUCKET(year, GENERATE_ARRAY(2560, 2600, 1))
CLUSTER BY province AS
SELECT
  agency_id, agency, type, district, province, year, scores,
  PARSE_JSON(ita.assess(year, scores, published_level), wide_number_mode => 'round') AS result
FROM ita.agency_scores;

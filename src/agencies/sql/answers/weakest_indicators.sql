-- ตัวชี้วัดที่อ่อนที่สุดและการเปลี่ยนแปลง: mean, how many lie below the line, and the change of the mean on the year before, lowest first.
-- The change compares only agencies that have the indicator's score in both years.
WITH pairs AS (
  SELECT now.year AS year, now.number AS number, AVG(now.score - earlier.score) AS change, COUNT(*) AS compared
  FROM indicator_scores AS now
  JOIN indicator_scores AS earlier
    ON earlier.agency_id = now.agency_id AND earlier.number = now.number AND earlier.year = now.year - 1
  GROUP BY now.year, now.number
),
means AS (
  SELECT year, number, name, tool, COUNT(*) AS agencies, AVG(score) AS mean, SUM(CASE WHEN below THEN 1 ELSE 0 END) AS below
  FROM indicator_scores
  GROUP BY year, number, name, tool
)
SELECT means.year, means.number, means.name, means.tool, means.agencies, means.mean, means.below, pairs.change, pairs.compared
FROM means
LEFT JOIN pairs ON pairs.year = means.year AND pairs.number = means.number
ORDER BY means.year DESC, means.mean, means.number

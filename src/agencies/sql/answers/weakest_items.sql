-- ข้อคำถามที่อ่อนที่สุด: mean, how many lie below the line, and the change on the year before where the item has the same code, lowest first.
WITH pairs AS (
  SELECT now.year AS year, now.code AS code, now.part AS part, AVG(now.score - earlier.score) AS change, COUNT(*) AS compared
  FROM item_scores AS now
  JOIN item_scores AS earlier
    ON earlier.agency_id = now.agency_id AND earlier.code = now.code AND earlier.part = now.part AND earlier.year = now.year - 1
  GROUP BY now.year, now.code, now.part
),
means AS (
  SELECT year, code, part, indicator, COUNT(*) AS agencies, AVG(score) AS mean, SUM(CASE WHEN below THEN 1 ELSE 0 END) AS below
  FROM item_scores
  GROUP BY year, code, part, indicator
)
SELECT means.year, means.code, means.part, means.indicator, means.agencies, means.mean, means.below, pairs.change, pairs.compared
FROM means
LEFT JOIN pairs ON pairs.year = means.year AND pairs.code = means.code AND pairs.part = means.part
ORDER BY means.year DESC, means.mean, means.code, means.part

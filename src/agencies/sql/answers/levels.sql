-- แต่ละระดับมีกี่แห่ง, by year, best level first; agencies without a total are no level.
SELECT year, level_rank, level, COUNT(*) AS agencies, SUM(CASE WHEN provisional THEN 1 ELSE 0 END) AS provisional
FROM agency_years
WHERE total IS NOT NULL
GROUP BY year, level_rank, level
ORDER BY year, level_rank

-- การกระจายของคะแนนรวม: agencies in steps of five points (the last step holds 95 to 100), by year.
SELECT year, LEAST(FLOOR(total_printed / 5) * 5, 95) AS from_score, COUNT(*) AS agencies
FROM agency_years
WHERE total IS NOT NULL
GROUP BY year, LEAST(FLOOR(total_printed / 5) * 5, 95)
ORDER BY year, from_score

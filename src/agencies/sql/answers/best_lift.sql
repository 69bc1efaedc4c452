-- ตัวชี้วัดใดช่วยให้หน่วยงานเลื่อนระดับได้มากที่สุด: agencies that reach the next level by raising this one score.
SELECT year, next_key, COUNT(*) AS agencies, AVG(next_points) AS mean_points
FROM agency_years
WHERE next_steps = 1
GROUP BY year, next_key
ORDER BY year DESC, agencies DESC, next_key

-- ผ่านเกณฑ์กี่แห่งในแต่ละปี: agencies, those with a total, passed, mean and extremes of the total, by year.
SELECT
  year,
  COUNT(*) AS agencies,
  COUNT(total) AS scored,
  SUM(CASE WHEN passed THEN 1 ELSE 0 END) AS passed,
  AVG(total) AS mean,
  MIN(total) AS lowest,
  MAX(total) AS highest
FROM agency_years
GROUP BY year
ORDER BY year

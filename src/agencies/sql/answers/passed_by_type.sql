-- ผ่านเกณฑ์กี่แห่งตามประเภทหน่วยงาน, by year.
SELECT
  year, type,
  COUNT(*) AS agencies,
  COUNT(total) AS scored,
  SUM(CASE WHEN passed THEN 1 ELSE 0 END) AS passed,
  AVG(total) AS mean
FROM agency_years
GROUP BY year, type
ORDER BY year, type

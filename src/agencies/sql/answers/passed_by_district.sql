-- ผ่านเกณฑ์กี่แห่งตามอำเภอ, by year; a district is one only within its province.
SELECT
  year, province, district,
  COUNT(*) AS agencies,
  COUNT(total) AS scored,
  SUM(CASE WHEN passed THEN 1 ELSE 0 END) AS passed,
  AVG(total) AS mean
FROM agency_years
GROUP BY year, province, district
ORDER BY year, province, district

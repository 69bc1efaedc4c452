-- ขาดอีกเพียงตัวชี้วัดเดียวก็ถึงระดับถัดไป: one score to raise, fewest points first.
SELECT
  year, agency_id, agency, type, district, province, total, total_text, level, next_level, next_key, next_to, next_points, next_exact
FROM agency_years
WHERE next_steps = 1
ORDER BY year DESC, next_points, agency

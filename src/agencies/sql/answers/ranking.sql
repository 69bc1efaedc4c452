-- ลำดับคะแนนรวม: rank among all and within district and type; equal printed totals share a rank.
SELECT
  year, agency_id, agency, type, district, province, total, total_text, level,
  RANK() OVER (PARTITION BY year ORDER BY total_printed DESC) AS place,
  RANK() OVER (PARTITION BY year, province, district ORDER BY total_printed DESC) AS place_in_district,
  RANK() OVER (PARTITION BY year, type ORDER BY total_printed DESC) AS place_in_type
FROM agency_years
WHERE total IS NOT NULL
ORDER BY year DESC, place, agency

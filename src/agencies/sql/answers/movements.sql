-- ใครคะแนนลดลง ใครคะแนนเพิ่มขึ้น: the change of the printed totals on the year before, largest fall first, and the level before.
SELECT
  now.year, now.agency_id, now.agency, now.type, now.district, now.province,
  now.total, now.total_text, earlier.total AS earlier_total, earlier.total_text AS total_before, ROUND(now.total_printed - earlier.total_printed, 2) AS change,
  now.level, earlier.level AS level_before, now.passed, earlier.passed AS passed_before
FROM agency_years AS now
JOIN agency_years AS earlier ON earlier.agency_id = now.agency_id AND earlier.year = now.year - 1
WHERE now.total IS NOT NULL AND earlier.total IS NOT NULL
ORDER BY now.year DESC, change, now.agency

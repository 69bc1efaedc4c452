-- ลำดับและคะแนนของทุกหน่วยงาน: rank among all and within district and type, tools, indicators, and the change of the printed total on the year before.
-- Equal printed totals share a rank; agencies without a total have none and stand last.
WITH wide AS (
  SELECT
    agency_id, year,
    MAX(CASE WHEN number = 1 THEN score END) AS i1,
    MAX(CASE WHEN number = 2 THEN score END) AS i2,
    MAX(CASE WHEN number = 3 THEN score END) AS i3,
    MAX(CASE WHEN number = 4 THEN score END) AS i4,
    MAX(CASE WHEN number = 5 THEN score END) AS i5,
    MAX(CASE WHEN number = 6 THEN score END) AS i6,
    MAX(CASE WHEN number = 7 THEN score END) AS i7,
    MAX(CASE WHEN number = 8 THEN score END) AS i8,
    MAX(CASE WHEN number = 9 THEN score END) AS i9,
    MAX(CASE WHEN number = 10 THEN score END) AS i10,
    SUM(CASE WHEN below THEN 1 ELSE 0 END) AS below
  FROM indicator_scores
  GROUP BY agency_id, year
)
SELECT
  now.year, now.agency_id, now.agency, now.type, now.district, now.province,
  now.total, now.total_text, now.level, now.level_rank, now.provisional, now.passed,
  now.iit, now.eit, now.oit, now.eit1, now.eit2,
  wide.i1, wide.i2, wide.i3, wide.i4, wide.i5, wide.i6, wide.i7, wide.i8, wide.i9, wide.i10, wide.below, now.missing,
  CASE WHEN now.total IS NULL THEN NULL ELSE RANK() OVER (PARTITION BY now.year ORDER BY now.total_printed DESC) END AS place,
  CASE WHEN now.total IS NULL THEN NULL ELSE RANK() OVER (PARTITION BY now.year, now.province, now.district ORDER BY now.total_printed DESC) END
    AS place_in_district,
  CASE WHEN now.total IS NULL THEN NULL ELSE RANK() OVER (PARTITION BY now.year, now.type ORDER BY now.total_printed DESC) END AS place_in_type,
  ROUND(now.total_printed - earlier.total_printed, 2) AS change
FROM agency_years AS now
LEFT JOIN wide ON wide.agency_id = now.agency_id AND wide.year = now.year
LEFT JOIN agency_years AS earlier ON earlier.agency_id = now.agency_id AND earlier.year = now.year - 1
ORDER BY now.year DESC, now.total_printed DESC, now.agency

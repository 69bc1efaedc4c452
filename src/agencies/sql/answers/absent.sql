-- หน่วยงานที่มีผลปีก่อนแต่ไม่มีปีนี้: agencies of the year before without a row in the newest year.
SELECT earlier.year + 1 AS year, earlier.agency_id, earlier.agency, earlier.type, earlier.district, earlier.province
FROM agency_years AS earlier
LEFT JOIN agency_years AS now ON now.agency_id = earlier.agency_id AND now.year = earlier.year + 1
WHERE now.agency_id IS NULL AND earlier.year = (SELECT MAX(year) FROM agency_years) - 1
ORDER BY earlier.agency

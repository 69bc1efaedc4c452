-- ยังขาดอะไรก่อนเผยแพร่: what each agency's data lack in its year.
SELECT years.year, years.agency_id, years.agency, years.type, years.district, years.province, missing_data.what
FROM missing_data
JOIN agency_years AS years ON years.agency_id = missing_data.agency_id AND years.year = missing_data.year
ORDER BY years.year DESC, years.agency, missing_data.what

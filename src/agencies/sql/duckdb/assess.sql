-- The results of the rows after the first `$done`, `$batch` at a time (rows are only ever appended, so their numbers are their order): `ita_assess` is build/dist-ita/assess.js as a scalar function.
-- Only this folder and bigquery/ know how their engine calls the function and takes its answer apart; everything else is shared.
INSERT INTO assessed
SELECT
  agency_id, agency, type, district, province, year,
  from_json(ita_assess(year, scores, published_level), '{
    "year": "INTEGER", "total": "DOUBLE", "totalPrinted": "DOUBLE", "totalText": "VARCHAR", "level": "VARCHAR", "levelRank": "INTEGER", "provisional": "BOOLEAN",
    "why": "VARCHAR", "passed": "BOOLEAN",
    "tools": {"IIT": "DOUBLE", "EIT": "DOUBLE", "OIT": "DOUBLE"},
    "parts": {"IIT": "DOUBLE", "EIT1": "DOUBLE", "EIT2": "DOUBLE", "OIT": "DOUBLE"},
    "indicators": [{"number": "INTEGER", "name": "VARCHAR", "tool": "VARCHAR", "score": "DOUBLE", "below": "BOOLEAN", "gap": "DOUBLE"}],
    "items": [{"code": "VARCHAR", "part": "VARCHAR", "indicator": "INTEGER", "score": "DOUBLE", "below": "BOOLEAN"}],
    "flags": [{"kind": "VARCHAR", "code": "VARCHAR", "part": "VARCHAR", "score": "DOUBLE", "gap": "DOUBLE"}],
    "missing": ["VARCHAR"],
    "next": {"level": "VARCHAR", "steps": "INTEGER", "key": "VARCHAR", "to": "DOUBLE", "points": "DOUBLE", "exact": "BOOLEAN"}
  }') AS result
FROM agency_scores
WHERE rowid >= $done AND rowid < $done + $batch

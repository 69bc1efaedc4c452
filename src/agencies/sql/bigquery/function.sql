-- The same bundle as in the embedded engine: upload build/dist-ita/assess.js to the bucket first.
CREATE OR REPLACE FUNCTION ita.assess(year INT64, scores STRING, published_level STRING)
RETURNS STRING
LANGUAGE js
OPTIONS (library = ["gs://BUCKET/assess.js"])
AS "return JSON.stringify(Ita.assess(Number(year), JSON.parse(scores), published_level));";

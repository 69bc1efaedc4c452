-- What assess.sql fills: the row's names and the struct of its result.
CREATE TABLE IF NOT EXISTS assessed (
  agency_id VARCHAR, agency VARCHAR, type VARCHAR, district VARCHAR, province VARCHAR, year INTEGER,
  result STRUCT(
    "year" INTEGER, total DOUBLE, totalPrinted DOUBLE, totalText VARCHAR, level VARCHAR, levelRank INTEGER, provisional BOOLEAN, why VARCHAR, passed BOOLEAN,
    tools STRUCT(IIT DOUBLE, EIT DOUBLE, OIT DOUBLE),
    parts STRUCT(IIT DOUBLE, EIT1 DOUBLE, EIT2 DOUBLE, OIT DOUBLE),
    indicators STRUCT(number INTEGER, name VARCHAR, tool VARCHAR, score DOUBLE, below BOOLEAN, gap DOUBLE)[],
    items STRUCT(code VARCHAR, part VARCHAR, indicator INTEGER, score DOUBLE, below BOOLEAN)[],
    flags STRUCT(kind VARCHAR, code VARCHAR, part VARCHAR, score DOUBLE, gap DOUBLE)[],
    missing VARCHAR[],
    "next" STRUCT("level" VARCHAR, steps INTEGER, "key" VARCHAR, "to" DOUBLE, points DOUBLE, exact BOOLEAN)
  )
);

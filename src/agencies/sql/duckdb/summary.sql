-- The entries of "agencies" in summary.json, newest year first. The engine writes them by itself: row by row through JavaScript a nation took four seconds.
SELECT
  agency, type, district, province, year,
  result.total AS total, result.totalText AS "totalText", result.level AS level, result.provisional AS provisional,
  result.tools AS tools, result.parts AS parts,
  list_transform(result.indicators, lambda i: struct_pack(number := i.number, name := i.name, tool := i.tool, score := i.score, below := i.below)) AS indicators,
  result.flags AS flags, result.missing AS missing
FROM assessed
ORDER BY year DESC, province, district, agency

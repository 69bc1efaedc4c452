/** Parquet in and out, by the engine's own COPY: files that `bq load` takes as they are. */
import type { AgencyRow, AnswerRow } from '../../agencies';
import type { Engine } from './engine';

/** A path inside a SQL string. */
export const quoted = (path: string): string => `'${path.replace(/'/g, "''")}'`;

const COLUMNS = ['agency', 'type', 'district', 'province', 'year', 'scores', 'published_level'] as const;

/** The rows of a data set that `writeDataSet` wrote; null where the columns are others. */
export async function readParquet(engine: Engine, path: string, source: string): Promise<readonly AgencyRow[] | null> {
  const described = await engine.query(`DESCRIBE SELECT * FROM read_parquet(${quoted(path)})`);
  const names = new Set(described.map((row) => String(row['column_name'])));
  if (!COLUMNS.every((name) => names.has(name))) return null;
  const rows = await engine.query(`SELECT ${COLUMNS.join(', ')} FROM read_parquet(${quoted(path)})`);
  return rows.map((row, index) => rowOf(row, source, index + 1));
}

function rowOf(row: AnswerRow, source: string, number: number): AgencyRow {
  const text = (name: string): string => String(row[name] ?? '');
  return {
    source,
    row: number,
    agency: text('agency'),
    type: text('type'),
    district: text('district'),
    province: text('province'),
    year: Number(row['year']),
    scores: JSON.parse(text('scores') || '{}') as AgencyRow['scores'],
    level: text('published_level'),
  };
}

/** One file with a row an agency and year: names, result and the scores as JSON. */
export const writeDataSet = (engine: Engine, path: string): Promise<void> =>
  engine.run(`COPY (
    SELECT years.*, input.scores, input.published_level
    FROM agency_years AS years JOIN agency_scores AS input USING (agency_id, year)
    ORDER BY years.year, years.province, years.district, years.agency
  ) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`);

/**
 * A folder of files by year and province (hive partitions), for engines that load by parts: a year at a time, because the engine keeps the rows of all
 * partitions that it has begun in memory.
 */
export async function writePartitions(engine: Engine, folder: string): Promise<void> {
  for (const { year } of await engine.query('SELECT DISTINCT year FROM agency_scores ORDER BY year')) {
    await engine.run(`COPY (
      SELECT agency_id, agency, type, district, province, year, scores, published_level FROM agency_scores WHERE year = ${Number(year)}
    ) TO ${quoted(folder)} (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (year, province), OVERWRITE_OR_IGNORE)`);
  }
}

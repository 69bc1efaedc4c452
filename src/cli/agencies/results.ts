/** Everything a run writes. What has a row an agency is written piece by piece, so that a nation needs no more memory than a province. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type AgencyProblem, type AnswerRow, type AssessedRow, agencySummary, sortedProblems, tableHead, tableRow } from '../../agencies';
import type { Engine } from './engine';
import { tidy } from './memory';
import { type Into, writeOverview } from './overview';
import { writeDataSet, writePartitions } from './parquet';
import { t } from './texts';

/** What a run writes; what of it stands there already is not overwritten unasked. */
export const RESULTS = ['summary.json', 'table.json', 'agencies.parquet', 'parquet', 'overview.xlsx', 'overview.docx', 'briefs'] as const;

/** Rows of single agencies that a spreadsheet or a page takes in; beyond it the newest years are shown. */
const MOST_ROWS = 100_000;

/** JSON whose list is written row by row: `head`, the rows of a statement, `tail`. */
async function writeJson(path: string, head: string, tail: string, each: Engine['each'], sql: string, of: (row: AnswerRow) => unknown) {
  const file = createWriteStream(path);
  const say = async (text: string): Promise<void> => {
    if (!file.write(text)) await once(file, 'drain');
  };
  await say(head);
  let separator = '\n';
  await each(sql, async (rows) => {
    for (const row of rows) {
      const value = of(row);
      if (value === undefined) continue;
      await say(separator + JSON.stringify(value));
      separator = ',\n';
    }
  });
  await say(tail);
  file.end();
  await once(file, 'finish');
}

/** The first year whose agencies fit; the newest always does. */
async function firstYear(engine: Engine): Promise<{ readonly from: number; readonly years: readonly number[]; readonly rows: number }> {
  const counts = await engine.query('SELECT year, COUNT(*) AS agencies FROM agency_years GROUP BY year ORDER BY year DESC');
  const years = counts.map((row) => Number(row['year']));
  const rows = counts.reduce((sum, row) => sum + Number(row['agencies']), 0);
  let listed = 0;
  const fits = counts.filter((row, index) => {
    listed += Number(row['agencies']);
    return index === 0 || listed <= MOST_ROWS;
  });
  return { from: Number(fits.at(-1)?.['year'] ?? 0), years, rows };
}

const SUMMARY =
  'SELECT agency, type, district, province, to_json(result) AS result FROM assessed ORDER BY year DESC, province, district, agency';

/** Writes all results below `out`, each under a temporary name first: a stopped run leaves no half file. @returns how many rows there are */
export async function writeResults(
  engine: Engine,
  { out, briefs, problems }: { readonly out: string; readonly briefs: boolean; readonly problems: readonly AgencyProblem[] },
): Promise<number> {
  const into: Into = async (name, write) => {
    const fresh = join(out, `.${name}.new`);
    await rm(fresh, { recursive: true, force: true });
    await write(fresh);
    await rm(join(out, name), { recursive: true, force: true });
    await rename(fresh, join(out, name));
  };
  const { from, years, rows } = await firstYear(engine);
  const partial = from > Math.min(...years);
  const all = sortedProblems(
    partial
      ? [
          ...problems,
          { severity: 'info', code: 'YEARS_LEFT_OUT', source: 'overview.xlsx', row: null, message: t('partYears', { rows, from }) },
        ]
      : problems,
  );
  tidy();
  await into('agencies.parquet', (path) => writeDataSet(engine, path));
  await into('parquet', (path) => writePartitions(engine, path));
  await into('summary.json', (path) =>
    writeJson(path, '{"agencies": [', `\n],\n"problems": ${JSON.stringify(all, null, 2)}\n}\n`, engine.each, SUMMARY, (row) =>
      agencySummary({ ...row, result: JSON.parse(String(row['result'])) as AssessedRow['result'] } as unknown as AssessedRow),
    ),
  );
  const head = JSON.stringify(tableHead(years.filter((year) => year >= from)));
  await into('table.json', (path) =>
    writeJson(
      path,
      `${head.slice(0, -1)},\n"problems": ${JSON.stringify(all)},\n"rows": [`,
      '\n]}\n',
      engine.each,
      engine.statement('ranking'),
      (row) => (Number(row['year']) >= from ? tableRow(row) : undefined),
    ),
  );
  await writeOverview(engine, { briefs, problems: all, from, into });
  return rows;
}

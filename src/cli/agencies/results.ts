/** Everything a run writes. What has a row an agency is written piece by piece, so that a nation needs no more memory than a province. */
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { type AgencyProblem, sortedProblems, tableHead, tableRow } from '../../agencies';
import type { Engine } from './engine';
import { tidy } from './memory';
import { answersOf, type Into, writeBriefs, writeOverview } from './overview';
import { quoted, writeDataSet, writePartitions } from './parquet';
import { t } from './texts';

/** What a run writes; what of it stands there already is not overwritten unasked. */
export const RESULTS = ['summary.json', 'table.json', 'agencies.parquet', 'parquet', 'overview.xlsx', 'overview.docx', 'briefs'] as const;

/** Rows of single agencies that a spreadsheet or a page takes in; beyond it the newest years are shown. */
const MOST_ROWS = 100_000;
/** Rows of JSON that stand in memory as text. */
const ROWS_AT_ONCE = 1000;

/** JSON whose one list comes from another file, which goes: `head`, the list, `tail`. */
async function aroundList(path: string, list: string, head: string, tail: string): Promise<void> {
  const file = createWriteStream(path);
  file.write(head);
  await pipeline(createReadStream(list), file, { end: false });
  file.end(tail);
  await finished(file);
  await rm(list);
}

/** JSON whose list is written row by row: `head`, the rows, `tail`. */
async function writeRows<R>(path: string, head: string, tail: string, rows: readonly R[], of: (row: R) => unknown): Promise<void> {
  await pipeline(async function* () {
    yield head;
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const part = rows.slice(from, from + ROWS_AT_ONCE).map((row) => JSON.stringify(of(row)));
      yield `${from === 0 ? '' : ','}\n${part.join(',\n')}`;
    }
    yield tail;
  }, createWriteStream(path));
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
  await into('summary.json', async (path) => {
    await engine.run(`COPY (${engine.own('summary')}) TO ${quoted(`${path}.rows`)} (FORMAT json, ARRAY true)`);
    await aroundList(path, `${path}.rows`, '{"agencies": ', `,\n"problems": ${JSON.stringify(all, null, 2)}\n}\n`);
  });
  const answers = await answersOf(engine, from);
  const head = JSON.stringify(tableHead(years.filter((year) => year >= from)));
  await into('table.json', (path) =>
    writeRows(path, `${head.slice(0, -1)},\n"problems": ${JSON.stringify(all)},\n"rows": [`, '\n]}\n', answers.ranking, tableRow),
  );
  await writeOverview({ answers, problems: all }, into);
  if (briefs) await into('briefs', (path) => writeBriefs(engine, path));
  return rows;
}

/** The files that people open: overview.xlsx, overview.docx and, on request, a page per agency. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ANSWERS,
  type AnswerName,
  type AnswerRow,
  type Answers,
  type AssessedRow,
  briefReport,
  type OverviewInput,
  overviewFigures,
  overviewReport,
  overviewSheets,
  renderDocx,
} from '../../agencies';
import { freeName } from '../../host/server/shelf/names';
import { safeName } from '../files';
import type { Engine } from './engine';
import { picturesOf } from './figures';
import { tidy } from './memory';
import { writeSheets } from './sheetsFile';

/** Writes one file or folder of the result under a temporary name first. */
export type Into = (name: string, write: (path: string) => Promise<void>) => Promise<void>;

/** Rows whose reading leaves enough behind to be worth a look. */
const MANY = 5000;

/** Answers with a row an agency; all others have a row a group. */
const LONG: ReadonlySet<AnswerName> = new Set(['ranking', 'movements']);
/** What is still to be done: of the newest year only. */
const NEWEST: ReadonlySet<AnswerName> = new Set(['one_step', 'missing']);

/** All answers; of single agencies those of `from` and later. */
export async function answersOf(engine: Engine, from: number): Promise<Answers> {
  const [last] = await engine.query('SELECT MAX(year) AS year FROM agency_years');
  const newest = Number(last?.['year'] ?? 0);
  const all: Partial<Record<AnswerName, readonly AnswerRow[]>> = {};
  for (const name of ANSWERS) {
    const rows: AnswerRow[] = [];
    const first = NEWEST.has(name) ? newest : LONG.has(name) ? from : 0;
    await engine.each(engine.statement(name), (found) => {
      for (const row of found) if (Number(row['year']) >= first) rows.push(row);
    });
    all[name] = rows;
    if (rows.length > MANY) tidy();
  }
  return all as Answers;
}

/** A page about one agency and year as .docx. `source`: the files it was made from. */
export const briefBytes = (assessed: AssessedRow, source: string): Promise<Uint8Array> =>
  renderDocx(briefReport(assessed, source), {}, { now: new Date().toISOString() });

export async function writeBriefs(engine: Engine, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const taken = new Set<string>();
  const write = async (row: AnswerRow): Promise<void> => {
    const assessed = { ...row, result: JSON.parse(String(row['result'])) as AssessedRow['result'] } as unknown as AssessedRow;
    const name = freeName(safeName(assessed.agency), (candidate) => taken.has(candidate));
    taken.add(name);
    const bytes = await briefBytes(assessed, String(row['source']));
    await writeFile(join(folder, `${name}.docx`), bytes);
  };
  await engine.each(
    `SELECT assessed.agency, assessed.type, assessed.district, assessed.province, to_json(result) AS result, source
    FROM assessed JOIN agency_scores USING (agency_id, year) WHERE assessed.year = (SELECT MAX(year) FROM assessed) ORDER BY assessed.agency`,
    async (rows) => {
      for (const row of rows) await write(row);
    },
  );
}

export async function writeOverview(input: OverviewInput, into: Into): Promise<void> {
  await into('overview.xlsx', (path) => writeSheets(path, overviewSheets(input)));
  const report = overviewReport(input);
  const pictures = picturesOf(overviewFigures(report));
  await into('overview.docx', async (path) => writeFile(path, await renderDocx(report, pictures, { now: new Date().toISOString() })));
}

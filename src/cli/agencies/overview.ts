/** The files that people open: overview.xlsx, overview.docx and, on request, a page per agency. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type AgencyProblem,
  ANSWERS,
  type AnswerRow,
  type Answers,
  type AssessedRow,
  briefReport,
  type OverviewInput,
  overviewReport,
  overviewSheets,
  renderDocx,
} from '../../agencies';
import type { Engine } from './engine';
import { writeSheets } from './sheetsFile';

interface Target {
  readonly briefs: boolean;
  readonly problems: readonly AgencyProblem[];
  /** Writes one file or folder of the result under a temporary name first. */
  into(name: string, write: (path: string) => Promise<void>): Promise<void>;
}

async function answersOf(engine: Engine): Promise<Answers> {
  const all: Partial<Record<(typeof ANSWERS)[number], readonly AnswerRow[]>> = {};
  for (const name of ANSWERS) all[name] = await engine.answer(name);
  return all as Answers;
}

/** A name that every file system takes. */
const fileName = (agency: string): string => agency.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').slice(0, 80);

async function writeBriefs(engine: Engine, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const rows =
    await engine.query(`SELECT assessed.agency, assessed.type, assessed.district, assessed.province, to_json(result) AS result, source
    FROM assessed JOIN agency_scores USING (agency_id, year) WHERE assessed.year = (SELECT MAX(year) FROM assessed) ORDER BY assessed.agency`);
  const taken = new Map<string, number>();
  for (const row of rows) {
    const assessed = { ...row, result: JSON.parse(String(row['result'])) as AssessedRow['result'] } as unknown as AssessedRow;
    const name = fileName(assessed.agency);
    const number = (taken.get(name) ?? 0) + 1;
    taken.set(name, number);
    const bytes = await renderDocx(briefReport(assessed, String(row['source'])), {}, { now: new Date().toISOString() });
    await writeFile(join(folder, number === 1 ? `${name}.docx` : `${name} (${number}).docx`), bytes);
  }
}

export async function writeOverview(engine: Engine, { briefs, problems, into }: Target): Promise<void> {
  const input: OverviewInput = { answers: await answersOf(engine), problems };
  await into('overview.xlsx', (path) => writeSheets(path, overviewSheets(input)));
  await into('overview.docx', async (path) =>
    writeFile(path, await renderDocx(overviewReport(input), {}, { now: new Date().toISOString() })),
  );
  if (briefs) await into('briefs', (path) => writeBriefs(engine, path));
}

/** `npm run agencies`: many agencies at once: read → match → assess in the engine → data set, summary, overview. Stopped work goes on. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AgencyProblem, type AssessedRow, agencySummary, identify, levelProblem, sortedProblems } from '../../agencies';
import { InputError } from '../../host';
import { type Engine, openEngine } from '../agencies/engine';
import { filesOf, type InputFile, readFileOf } from '../agencies/inputs';
import { writeOverview } from '../agencies/overview';
import { writeDataSet, writePartitions } from '../agencies/parquet';
import type { Read } from '../agencies/read';
import { t } from '../agencies/texts';
import { fingerprintOf, openWork, type Work } from '../agencies/work';
import { readCommandLine } from '../arguments';
import type { Command } from '../command';
import { checkTargets } from '../files';
import { t as words } from '../texts';

interface Options {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly year: number | undefined;
  readonly briefs: boolean;
  readonly force: boolean;
}

const LINE = {
  call: 'npm run agencies --',
  about: t('about'),
  more: true,
  options: {
    input: { about: t('optInput'), value: 'FILE …', required: true },
    out: { about: t('optOut'), value: 'FOLDER', required: true },
    year: { about: t('optYear'), value: '2568', form: { test: (word: string) => /^25\d\d$/.test(word), example: '2568' } },
    briefs: { about: t('optBriefs') },
    force: { about: t('optForce') },
  },
} as const;

/** Null where help was asked for. @throws InputError USAGE */
function optionsOf(argv: readonly string[]): Options | null {
  const line = readCommandLine(argv, LINE);
  if (!line) return null;
  const { input, out, year, briefs, force } = line.given;
  return {
    inputs: [input, ...line.words],
    out,
    year: year === undefined ? undefined : Number(year),
    briefs: briefs ?? false,
    force: force ?? false,
  };
}

/** What a run writes; what of it stands there already is not overwritten unasked. */
const RESULTS = ['summary.json', 'agencies.parquet', 'parquet', 'overview.xlsx', 'overview.docx', 'briefs'];

/** A line of progress on standard error, rewritten where that is a screen. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

async function readAll(files: readonly InputFile[], engine: Engine, work: Work, root: string, year: number | undefined): Promise<Read> {
  const all: Read[] = [];
  for (const [index, file] of files.entries()) {
    progress(t('reading', { done: index, of: files.length }));
    const read = (await work.known(file.path)) ?? (await readFileOf(file, engine, root, year));
    await work.keep(file.path, read);
    all.push(read);
  }
  return { rows: all.flatMap(({ rows }) => rows), problems: all.flatMap(({ problems }) => problems) };
}

/** Ctrl+C ends after the step that runs; what is done is kept. */
function stopFlag(): { readonly stopped: () => boolean; readonly release: () => void } {
  let asked = false;
  const onSignal = (): void => {
    asked = true;
  };
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  return {
    stopped: () => asked,
    release: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}

/** Every file is written under a temporary name first: a stopped run leaves no half file. */
async function writeAll(engine: Engine, options: Options, problems: readonly AgencyProblem[]): Promise<number> {
  const { out } = options;
  const into = async (name: string, write: (path: string) => Promise<void>): Promise<void> => {
    const fresh = join(out, `.${name}.new`);
    await rm(fresh, { recursive: true, force: true });
    await write(fresh);
    await rm(join(out, name), { recursive: true, force: true });
    await rename(fresh, join(out, name));
  };
  const rows = await engine.query(
    'SELECT agency, type, district, province, to_json(result) AS result FROM assessed ORDER BY year DESC, province, district, agency',
  );
  const agencies = rows.map((row) =>
    agencySummary({ ...row, result: JSON.parse(String(row['result'])) as AssessedRow['result'] } as unknown as AssessedRow),
  );
  await into('agencies.parquet', (path) => writeDataSet(engine, path));
  await into('parquet', (path) => writePartitions(engine, path));
  await into('summary.json', (path) => writeFile(path, `${JSON.stringify({ agencies, problems: sortedProblems(problems) }, null, 2)}\n`));
  await writeOverview(engine, { briefs: options.briefs, problems, into });
  return agencies.length;
}

export const agencies: Command = async (argv, { root }) => {
  const options = optionsOf(argv);
  if (!options) return 0;
  const files = await filesOf(options.inputs);
  await checkTargets(
    RESULTS.map((name) => join(options.out, name)),
    options.force,
  );
  const made = await mkdir(options.out, { recursive: true }).catch(() => {
    throw new InputError('OUT_FOLDER', words('outFolder', { path: options.out }));
  });
  const fingerprint = await fingerprintOf(
    files.map(({ path }) => path),
    String(options.year ?? ''),
  );
  const work = await openWork(options.out);
  if (!(await work.isOf(fingerprint))) await rm(work.database, { force: true });
  const engine = await openEngine(root, work.database);
  const stop = stopFlag();
  try {
    const { rows, problems } = await readAll(files, engine, work, root, options.year);
    const identified = identify(rows);
    const found = [...problems, ...identified.problems];
    if (identified.rows.length === 0) {
      await work.remove();
      // A folder that was there before stays, one of ours goes.
      if (made !== undefined) await rm(made, { recursive: true, force: true });
      throw new InputError('NO_ROWS', t('noRows', { reasons: found.map(({ source, message }) => `${source}: ${message}`).join(' / ') }));
    }
    if (!(await work.isOf(fingerprint))) {
      await engine.add(identified.rows);
      await work.mark(fingerprint);
    }
    let done = 0;
    const finished = await engine.assess((count, of) => {
      done = count;
      progress(t('assessing', { done: count, of }));
      return !stop.stopped();
    });
    progress('');
    if (!finished) {
      process.stderr.write(`${t('stopped', { done, of: identified.rows.length })}\n`);
      return 130;
    }
    const levels = new Map(
      (await engine.query('SELECT agency_id, year, level FROM agency_years')).map((row) => [
        `${row['agency_id']}|${row['year']}`,
        String(row['level']),
      ]),
    );
    found.push(...identified.rows.flatMap((row) => levelProblem(row, levels.get(`${row.agencyId}|${row.year}`) ?? '') ?? []));
    const written = await writeAll(engine, options, found);
    const agencyCount = new Set(identified.rows.map(({ agencyId }) => agencyId)).size;
    process.stdout.write(`${t('done', { agencies: agencyCount, rows: written, out: options.out, problems: found.length })}\n`);
  } finally {
    stop.release();
    engine.close();
  }
  await work.remove();
  return 0;
};

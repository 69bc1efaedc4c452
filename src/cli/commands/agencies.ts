/** `npm run agencies`: many agencies at once: read → match → assess in the engine → data set, summary, overview. Stopped work goes on. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type AgencyProblem, type IdentifiedRow, identify, levelProblem } from '../../agencies';
import { InputError } from '../../host';
import { type Engine, needEngine, openEngine } from '../agencies/engine';
import { filesOf, type InputFile, readFileOf } from '../agencies/inputs';
import { tidy } from '../agencies/memory';
import { endProgress, tell } from '../agencies/progress';
import type { FolderRead } from '../agencies/read';
import { RESULTS, writeResults } from '../agencies/results';
import { t } from '../agencies/texts';
import { type AgencyWork, fingerprintOf, openWork } from '../agencies/work';
import { readCommandLine } from '../arguments';
import type { Command } from '../command';
import { checkTargets, makeFolder } from '../files';

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

/** What all files say; null where it was stopped on the way. */
async function readAll(
  files: readonly InputFile[],
  engine: Engine,
  work: AgencyWork,
  { root, year, stopped }: { readonly root: string; readonly year: number | undefined; readonly stopped: () => boolean },
): Promise<FolderRead | null> {
  const all: FolderRead[] = [];
  for (const [index, file] of files.entries()) {
    if (stopped()) return null;
    tell({ step: 'reading', done: index, of: files.length }, t('reading', { done: index, of: files.length }));
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

/** Levels that sources print and the scores contradict. */
async function levelProblems(engine: Engine, rows: readonly IdentifiedRow[]): Promise<readonly AgencyProblem[]> {
  const stated = rows.filter(({ level }) => level !== '');
  if (stated.length === 0) return [];
  const levels = new Map<string, string>();
  await engine.each('SELECT agency_id, year, level FROM agency_years', (found) => {
    for (const row of found) levels.set(`${row['agency_id']}|${row['year']}`, String(row['level']));
  });
  return stated.flatMap((row) => levelProblem(row, levels.get(`${row.agencyId}|${row.year}`) ?? '') ?? []);
}

export const agencies: Command = async (argv, { root }) => {
  const options = optionsOf(argv);
  if (!options) return 0;
  needEngine(root);
  const files = await filesOf(options.inputs);
  await checkTargets(
    RESULTS.map((name) => join(options.out, name)),
    options.force,
  );
  const made = await makeFolder(options.out);
  const fingerprint = await fingerprintOf(
    files.map(({ path }) => path),
    String(options.year ?? ''),
  );
  const work = await openWork(options.out);
  if (!(await work.isOf(fingerprint))) await rm(work.database, { force: true });
  const engine = await openEngine(root, work.database);
  const stop = stopFlag();
  try {
    const read = await readAll(files, engine, work, { root, year: options.year, stopped: stop.stopped });
    if (read === null) {
      endProgress();
      process.stderr.write(`${t('stoppedReading')}\n`);
      return 130;
    }
    const { rows, problems } = read;
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
      tidy();
    }
    let done = 0;
    const finished = await engine.assess((count, of) => {
      done = count;
      tell({ step: 'assessing', done: count, of }, t('assessing', { done: count, of }));
      return !stop.stopped();
    });
    endProgress();
    if (!finished) {
      process.stderr.write(`${t('stopped', { done, of: identified.rows.length })}\n`);
      return 130;
    }
    found.push(...(await levelProblems(engine, identified.rows)));
    tell({ step: 'writing', done: 0, of: 1 }, t('writing'));
    const written = await writeResults(engine, { out: options.out, briefs: options.briefs, problems: found });
    endProgress();
    const agencyCount = new Set(identified.rows.map(({ agencyId }) => agencyId)).size;
    process.stdout.write(`${t('done', { agencies: agencyCount, rows: written, out: options.out, problems: found.length })}\n`);
  } finally {
    stop.release();
    engine.close();
  }
  await work.remove();
  return 0;
};

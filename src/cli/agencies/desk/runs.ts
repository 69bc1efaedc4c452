/**
 * Runs that people start on the page: each a folder with the files they gave (`in`) and what `npm run agencies` made of them (`out`).
 * The command runs as a program of its own, so that it can be stopped and goes on later, and a fault in it is none of the studio's.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DOWNLOADS, type RunState, type RunView } from '../../../agencies/page/protocol';
import { rowsOfTable, type TableFile } from '../../../agencies/table';
import { InputError } from '../../../host';
import { writeWhole } from '../../files';
import type { Progress } from '../progress';
import { t } from '../texts';

export interface Runs {
  list(): Promise<readonly RunView[]>;
  view(id: string): Promise<RunView>;
  create(): Promise<RunView>;
  /** Puts a file beside the others of a run that has no result yet. @throws InputError */
  add(id: string, name: string, bytes: Uint8Array): Promise<void>;
  /** Starts, or goes on with what was stopped. @throws InputError where another run works, or there is no file */
  start(id: string, year: number | null): Promise<void>;
  stop(id: string): Promise<void>;
  /** Deletes its files and results. */
  remove(id: string): Promise<void>;
  /** A file of the result. @throws InputError */
  result(id: string, name: string): Promise<string>;
  /** Ends what runs. */
  close(): Promise<void>;
}

interface Note {
  readonly state: RunState;
  readonly message: string;
  readonly result: Pick<NonNullable<RunView['result']>, 'agencies' | 'years' | 'provinces'> | null;
}

const NEW: Note = { state: 'new', message: '', result: null };

/** What a list of runs says of a result. */
async function headOf(path: string): Promise<Note['result']> {
  const table = JSON.parse(await readFile(path, 'utf8')) as TableFile;
  const rows = rowsOfTable(table);
  const provinces = [...new Set(rows.map(({ province }) => province))]
    .filter((name) => name !== '')
    .sort((a, b) => a.localeCompare(b, 'th'));
  return { agencies: new Set(rows.map(({ id }) => id)).size, years: table.years.map(({ year }) => year), provinces };
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** @param folder where runs are kept @param root the project's folder */
export function createRuns(folder: string, root: string): Runs {
  /** From the order to start until the program runs: two orders at once must not both begin. */
  let starting = false;
  let working: { readonly id: string; readonly child: ChildProcess; progress: Progress | null; ended: Promise<void> } | null = null;

  /** Ids are ours; anything else leads nowhere. @throws InputError NO_RUN */
  const placeOf = async (id: string): Promise<string> => {
    const place = join(folder, id);
    if (!/^[\w -]+$/.test(id) || !(await exists(join(place, 'in')))) throw new InputError('NO_RUN', t('noRun'));
    return place;
  };
  const noteOf = async (place: string): Promise<Note> => {
    const text = await readFile(join(place, 'run.json'), 'utf8').catch(() => null);
    return text === null ? NEW : (JSON.parse(text) as Note);
  };
  const note = (place: string, given: Note): Promise<void> => writeWhole(join(place, 'run.json'), JSON.stringify(given));

  const view = async (id: string): Promise<RunView> => {
    const place = await placeOf(id);
    const { state, message, result } = await noteOf(place);
    const runs = working?.id === id;
    const made = await Promise.all(DOWNLOADS.map(async (name) => ((await exists(join(place, 'out', name))) ? [name] : [])));
    return {
      id,
      made: (await stat(join(place, 'in'))).birthtime.toISOString(),
      // A studio that was killed leaves "running" behind.
      state: state === 'running' && !runs ? 'stopped' : state,
      progress: runs ? (working?.progress ?? null) : null,
      message,
      files: await readdir(join(place, 'in')),
      result: state === 'done' && result ? { ...result, files: made.flat() } : null,
    };
  };

  const ended = async (place: string, code: number | null, signal: NodeJS.Signals | null, said: string): Promise<void> => {
    if (code === 0) await note(place, { state: 'done', message: '', result: await headOf(join(place, 'out', 'table.json')) });
    // Before it listens to the signal, the signal itself ends it.
    else if (code === 130 || signal === 'SIGINT') await note(place, { state: 'stopped', message: '', result: null });
    // `[CODE] sentence` is for people; anything else is a fault of ours.
    else await note(place, { state: 'failed', message: /^\[[A-Z_]+\] (.*)/m.exec(said)?.[1] ?? t('runFault'), result: null });
  };

  return {
    view,
    async list() {
      const names = await readdir(folder).catch(() => []);
      const views = await Promise.all(names.map((id) => view(id).catch(() => null)));
      return views.filter((one): one is RunView => one !== null).sort((a, b) => (a.id < b.id ? 1 : -1));
    },
    async create() {
      const now = new Date();
      const begun = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
        .toISOString()
        .slice(0, 19)
        .replace('T', ' ')
        .replace(/:/g, '-');
      let id = begun;
      for (let number = 2; await exists(join(folder, id)); number += 1) id = `${begun} ${number}`;
      await mkdir(join(folder, id, 'in'), { recursive: true });
      return view(id);
    },
    async add(id, name, bytes) {
      const place = await placeOf(id);
      if (working?.id === id) throw new InputError('RUN_BUSY', t('runBusy'));
      // A folder's files come with their path: the last two names tell same-named workbooks apart.
      const safe = basename(name.replace(/[\\/]+/g, ' – ').replace(/[:*?"<>|\p{Cc}]/gu, '_'))
        .replace(/^\.+/, '')
        .slice(-120);
      if (safe === '') throw new InputError('FILE_NAME', t('fileName'));
      await writeFile(join(place, 'in', safe), bytes);
    },
    async start(id, year) {
      const place = await placeOf(id);
      if (working || starting) throw new InputError('RUN_BUSY', t('runBusy'));
      if ((await readdir(join(place, 'in'))).length === 0) throw new InputError('NO_FILES', t('noFiles'));
      const files = (await readdir(join(place, 'in'))).map((name) => join(place, 'in', name));
      const args = [
        'agencies',
        '--input',
        ...files,
        '--out',
        join(place, 'out'),
        '--force',
        ...(year === null ? [] : ['--year', String(year)]),
      ];
      starting = true;
      try {
        await note(place, { state: 'running', message: '', result: null });
        const child = fork(join(root, 'build/run.mjs'), args, { cwd: root, silent: true });
        let said = '';
        child.stderr?.on('data', (part) => {
          said = (said + String(part)).slice(-4000);
        });
        child.stdout?.resume();
        const over = new Promise<void>((resolve) => {
          child.once('close', (code, signal) => {
            void ended(place, code, signal, said).finally(() => {
              working = null;
              resolve();
            });
          });
        });
        const mine = { id, child, progress: null as Progress | null, ended: over };
        child.on('message', (message) => {
          mine.progress = message as Progress;
        });
        working = mine;
      } finally {
        starting = false;
      }
    },
    async stop(id) {
      if (working?.id !== id) return;
      working.child.kill('SIGINT');
      await working.ended;
    },
    async remove(id) {
      const place = await placeOf(id);
      if (working?.id === id) throw new InputError('RUN_BUSY', t('runBusy'));
      await rm(place, { recursive: true, force: true });
    },
    async result(id, name) {
      const place = await placeOf(id);
      const path = join(place, 'out', name);
      if (![...DOWNLOADS, 'table.json'].includes(name) || !(await exists(path))) throw new InputError('NO_RUN', t('noRun'));
      return path;
    },
    async close() {
      working?.child.kill('SIGINT');
      await working?.ended;
    },
  };
}

/** `start [--port N] [--folder DIR] [--workbook FILE.xlsx]`: builds the studio's page, serves it on 127.0.0.1, prints its address, stops on Ctrl+C. */
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { FOR_NODE } from '../../../build/forNode.mjs';
import { InputError } from '../../host';
import { readAssets } from '../../host/server/assets';
import type { Recipe } from '../../host/server/recipe';
import { startServer } from '../../host/server/server';
import type { MenuCall } from '../../ui/contract';
import { agenciesAnnex } from '../agencies/desk/annex';
import { readCommandLine } from '../arguments';
import type { Command } from '../command';
import { checkFolder, LARGEST_WORKBOOK, readInput } from '../files';
import { bundlePage } from '../pages';
import { t } from '../texts';

const DEFAULT_PORT = 8080;

/** Below the folder of workbooks. */
const AGENCIES_FOLDER = 'หลายหน่วยงาน';

const STUDIO = {
  name: 'studio',
  entries: { studio: 'src/host/web/main.tsx', frame: 'src/host/web/frame.ts', root: 'src/host/web/root.css' },
  files: ['studio.js', 'studio.css', 'frame.js', 'root.css'],
} as const;

const LINE = {
  call: 'npm start --',
  about: t('startAbout'),
  options: {
    port: {
      about: t('optPort'),
      value: 'N',
      form: { test: (word: string) => /^\d{1,5}$/.test(word) && Number(word) <= 65535, example: '8080' },
    },
    folder: { about: t('optFolder'), value: 'DIR' },
    workbook: { about: t('optWorkbook'), value: 'FILE.xlsx' },
  },
} as const;

export const start: Command = async (argv, { root }) => {
  const options = readCommandLine(argv, LINE)?.given;
  if (!options) return 0;
  const port = Number(options.port ?? DEFAULT_PORT);
  const path = options.workbook;
  const folder = options.folder === undefined ? join(root, 'workbooks') : resolve(options.folder);
  await checkFolder(folder);
  const workbook =
    path === undefined
      ? null
      : {
          name: basename(path, extname(path)),
          bytes: await readInput(path, LARGEST_WORKBOOK),
          inFolder: dirname(resolve(path)) === folder,
        };
  await mustBeFree(port);
  const [worker, recipes, built, agencies] = await Promise.all([
    buildWorker(root),
    readRecipes(root),
    bundlePage(root, STUDIO),
    agenciesAnnex(root, join(folder, AGENCIES_FOLDER)),
  ]);
  const assets = await readAssets(root, built, join(root, 'src/host/web/index.html'));
  const studio = await startServer({
    port,
    assets,
    dist: join(root, 'build/dist'),
    worker,
    recipes,
    folder,
    workbook,
    annexes: [agencies],
    // A new workbook says what comes first. (At Google a person opens it from the menu: a simple trigger may not show a sidebar.)
    greeting: 'showDashboard' satisfies MenuCall,
  });
  process.stdout.write(`${t('startedAt', { address: studio.address })}\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await studio.stop();
  return 0;
};

/** Before anything is built: whoever finds the port taken need not wait for it. @throws InputError PORT */
const mustBeFree = (port: number): Promise<void> =>
  new Promise((free, taken) => {
    const probe = createServer();
    probe.once('error', () => taken(new InputError('PORT', t('portTaken', { port, next: port + 1 }))));
    probe.listen(port, '127.0.0.1', () => probe.close(() => free()));
  });

/** The samples of src/cli/samples in the order of their file names; `{"$file": "x.txt"}` in an argument is the text of that file. */
async function readRecipes(root: string): Promise<Recipe[]> {
  const folder = join(root, 'src/cli/samples');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const texts = new Map<string, string>();
  for (const name of await readdir(folder)) if (name.endsWith('.txt')) texts.set(name, await readFile(join(folder, name), 'utf8'));
  const withFiles = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && '$file' in value ? texts.get(String(value.$file)) : value;
  return Promise.all(files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'), withFiles) as Recipe));
}

async function buildWorker(root: string): Promise<string> {
  const outfile = join(root, 'build/cache/studioWorker.mjs');
  await build({
    entryPoints: [join(root, 'src/host/server/worker.ts')],
    outfile,
    ...FOR_NODE,
  });
  return outfile;
}

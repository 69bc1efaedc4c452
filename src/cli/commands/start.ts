/** `start [--port N] [--folder DIR] [--workbook FILE.xlsx]`: builds the studio's page, serves it on 127.0.0.1, prints its address, stops on Ctrl+C. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { InputError } from '../../host';
import { readAssets } from '../../host/server/assets';
import type { Recipe } from '../../host/server/recipe';
import { startServer } from '../../host/server/server';
import { readCommandLine } from '../arguments';
import type { Command } from '../command';
import { LARGEST_WORKBOOK, readInput } from '../files';
import { t } from '../texts';

const DEFAULT_PORT = 8080;

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
  const workbook =
    path === undefined
      ? null
      : {
          name: basename(path, extname(path)),
          bytes: await readInput(path, LARGEST_WORKBOOK),
          inFolder: dirname(resolve(path)) === folder,
        };
  await mustBeFree(port);
  const [worker, recipes] = await Promise.all([buildWorker(root), readRecipes(root), buildPage(root)]);
  const assets = await readAssets(root, join(root, 'build/studio'), join(root, 'src/host/web/index.html'));
  const studio = await startServer({ port, assets, dist: join(root, 'build/dist'), worker, recipes, folder, workbook });
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
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  return outfile;
}

/** The page holds Univer, ten megabytes: it is bundled again only when one of its sources has changed. */
async function buildPage(root: string): Promise<void> {
  const web = join(root, 'src/host/web');
  const outdir = join(root, 'build/studio');
  const stamp = join(root, 'build/cache/studio.json');
  if (await isFresh(root, stamp, [join(outdir, 'studio.js'), join(outdir, 'studio.css'), join(outdir, 'frame.js')])) return;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { studio: join(web, 'main.tsx'), frame: join(web, 'frame.ts') },
    outdir,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs);
  await mkdir(join(root, 'build/cache'), { recursive: true });
  await writeFile(
    stamp,
    JSON.stringify(await Promise.all(inputs.map(async (path): Promise<Stamp> => [path, await mark(join(root, path))]))),
  );
}

type Stamp = readonly [path: string, mark: string];

/** Size and time of a file; '' where it is not there. */
async function mark(path: string): Promise<string> {
  try {
    const { size, mtimeMs } = await stat(path);
    return `${size}:${mtimeMs}`;
  } catch {
    return '';
  }
}

async function isFresh(root: string, stamp: string, outputs: readonly string[]): Promise<boolean> {
  try {
    const stamps = JSON.parse(await readFile(stamp, 'utf8')) as Stamp[];
    const checks = [
      ...stamps.map(async ([path, seen]) => seen !== '' && (await mark(join(root, path))) === seen),
      ...outputs.map(async (path) => (await mark(path)) !== ''),
    ];
    return (await Promise.all(checks)).every(Boolean);
  } catch {
    return false;
  }
}

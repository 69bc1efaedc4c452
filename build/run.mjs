/**
 * Runs a command: builds the add-on and src/cli/main.ts (TypeScript, so bundled first), then hands over the arguments.
 * Nothing is built again while no source has changed.
 */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as esbuild } from 'esbuild';
import { build, ROOT } from './build.mjs';
import { FOR_NODE } from './forNode.mjs';

// The script's own time zone (appsscript.json): dates made by `new Date(y, m, d)` in the bundle mean Thai days.
process.env.TZ = 'Asia/Bangkok';

const COMMANDS = join(ROOT, 'build/cache/cli.mjs');
const STAMP = join(ROOT, 'build/cache/sources.json');

/** The commands bundled for Node. */
async function buildCommands() {
  await esbuild({
    entryPoints: [join(ROOT, 'src/cli/main.ts')],
    outfile: COMMANDS,
    ...FOR_NODE,
  });
}

/** Size and time of every file that goes into a build, and of what was built. */
async function marks() {
  const names = async (folder) => (await readdir(join(ROOT, folder), { recursive: true })).map((name) => join(folder, name)).sort();
  const paths = [
    ...(await names('src')),
    ...(await names('build/dist')),
    'build/build.mjs',
    'build/bundle.mjs',
    'build/notices.mjs',
    'package-lock.json',
    'appsscript.json',
    'build/cache/cli.mjs',
  ];
  const seen = await Promise.all(
    paths.map(async (path) => {
      const { size, mtimeMs } = await stat(join(ROOT, path));
      return `${path} ${size} ${mtimeMs}`;
    }),
  );
  return seen.join('\n');
}

async function isFresh() {
  try {
    return (await readFile(STAMP, 'utf8')) === (await marks());
  } catch {
    return false;
  }
}

try {
  if (!(await isFresh())) {
    await mkdir(join(ROOT, 'build/cache'), { recursive: true });
    await Promise.all([buildCommands(), build()]);
    await writeFile(STAMP, await marks());
  }
  const { main } = await import(pathToFileURL(COMMANDS).href);
  process.exitCode = await main(process.argv.slice(2), { root: ROOT });
} catch (error) {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exitCode = 1;
}

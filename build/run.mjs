/** Runs a command: builds the add-on and src/cli/main.ts (TypeScript, so bundled first), then hands over the arguments. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as esbuild } from 'esbuild';
import { build, ROOT } from './build.mjs';

// The script's own time zone (appsscript.json): dates made by `new Date(y, m, d)` in the bundle mean Thai days.
process.env.TZ = 'Asia/Bangkok';

/** @returns {Promise<string>} the path of the commands, bundled for Node. */
async function buildCommands() {
  const outfile = join(ROOT, 'build/cache/cli.mjs');
  await mkdir(join(ROOT, 'build/cache'), { recursive: true });
  await esbuild({
    entryPoints: [join(ROOT, 'src/cli/main.ts')],
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

try {
  const [commands] = await Promise.all([buildCommands(), build()]);
  const { main } = await import(pathToFileURL(commands).href);
  process.exitCode = await main(process.argv.slice(2), { root: ROOT });
} catch (error) {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exitCode = 1;
}

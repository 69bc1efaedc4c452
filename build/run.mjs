/** Runs a command of the embedded host: builds the add-on and src/host/cli.ts (TypeScript, so bundled first), then hands over the arguments. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as esbuild } from 'esbuild';
import { build, ROOT } from './build.mjs';

// The script's own time zone (appsscript.json): dates made by `new Date(y, m, d)` in the bundle mean Thai days.
process.env.TZ = 'Asia/Bangkok';

/** @returns {Promise<string>} the path of the host bundled for Node. */
async function buildHost() {
  const outfile = join(ROOT, 'build/cache/host.mjs');
  await mkdir(join(ROOT, 'build/cache'), { recursive: true });
  await esbuild({
    entryPoints: [join(ROOT, 'src/host/cli.ts')],
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
  const [host] = await Promise.all([buildHost(), build()]);
  const { main } = await import(pathToFileURL(host).href);
  process.exitCode = await main(process.argv.slice(2), { root: ROOT });
} catch (error) {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exitCode = 1;
}

/** `npm run reliability`: builds the add-on and the sweeps of faults and races (test/reliability), runs them, prints their totals. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as esbuild } from 'esbuild';
import { build, ROOT } from './build.mjs';
import { FOR_NODE } from './forNode.mjs';

process.env.TZ = 'Asia/Bangkok';

const outfile = join(ROOT, 'build/cache/reliability.mjs');
await mkdir(join(ROOT, 'build/cache'), { recursive: true });
await Promise.all([
  build(),
  esbuild({
    entryPoints: [join(ROOT, 'test/reliability/main.ts')],
    outfile,
    ...FOR_NODE,
    alias: { '@jest/globals': join(ROOT, 'test/reliability/noJest.ts') },
    define: { __dirname: JSON.stringify(join(ROOT, 'test/app')) },
  }),
]);
// The same file in processes of their own takes the tasks.
const starter = join(ROOT, 'build/cache/reliability-start.mjs');
await writeFile(
  starter,
  `import { main } from './reliability.mjs';\nprocess.exitCode = await main(process.argv.slice(2), new URL(import.meta.url).pathname);\n`,
);
process.argv[1] = starter;
await import(pathToFileURL(starter).href);

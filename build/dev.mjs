/**
 * `npm run dev`: the studio, built and started again whenever a source changes; arguments are those of `npm start`. The page in the
 * browser notices that its server went and comes back with it, so that a save shows within seconds.
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.mjs';

/** Saving touches a file several times; building waits until it is quiet. */
const QUIET = 200;

let server = null;
let waiting = null;

const start = () => {
  server = spawn(process.execPath, [join(ROOT, 'build/run.mjs'), 'start', ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' });
  server.once('exit', () => {
    server = null;
  });
};

const restart = () => {
  if (!server) return start();
  server.once('exit', start);
  server.kill('SIGTERM');
};

watch(join(ROOT, 'src'), { recursive: true }, (_event, file) => {
  if (!file || /(^|\/)\.|~$/.test(file)) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    process.stdout.write(`${file} changed\n`);
    restart();
  }, QUIET);
});

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    server?.kill('SIGTERM');
    process.exit(0);
  });

start();

/**
 * `npm run dev`: the studio, built and started again whenever a source changes; arguments are those of `npm start`. The page in the
 * browser notices that its server went and comes back with it, so that a save shows within seconds.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './build.mjs';
import { restarting } from './restarting.mjs';

const stop = restarting(
  join(ROOT, 'src'),
  () => spawn(process.execPath, [join(ROOT, 'build/run.mjs'), 'start', ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' }),
  (file) => process.stdout.write(`${file} changed\n`),
);

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    stop();
    process.exit(0);
  });

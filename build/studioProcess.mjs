/** The studio as a program of its own, for what looks at it from outside. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './build.mjs';

/** Starts `npm start` on a free port. @returns {Promise<{address: string, stop: () => Promise<void>}>} */
export function startStudio(folder) {
  const studio = spawn(process.execPath, [join(ROOT, 'build/run.mjs'), 'start', '--port', '0', '--folder', folder], { cwd: ROOT });
  return new Promise((resolve, reject) => {
    let said = '';
    const ended = new Promise((done) => studio.once('exit', done));
    void ended.then((code) => reject(new Error(`npm start ended with ${code}: ${said}`)));
    const hear = (part) => {
      said += String(part);
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address) {
        const stop = async () => {
          studio.kill('SIGINT');
          await ended;
        };
        resolve({ address, stop });
      }
    };
    studio.stdout.on('data', hear);
    studio.stderr.on('data', hear);
  });
}

/** Something that runs as long as nothing changes: started at once, and again whenever files of a folder were saved. */
import { watch } from 'node:fs';

/** Saving touches a file several times; nothing is started before it is quiet. */
const QUIET = 200;

/** Files that editors put beside the one that is saved. */
const PASSING = /(^|[\\/])\.|~$/;

/**
 * `start` gives what runs, with `kill` and `once('exit', …)` as child processes have them; the next is started when the last has ended.
 * `tell` is given the file that changed. The answer stops both.
 */
export function restarting(folder, start, tell = () => {}) {
  let running = null;
  let waiting = null;
  const begin = () => {
    const one = start();
    running = one;
    one.once('exit', () => {
      if (running === one) running = null;
    });
  };
  let ending = false;
  const again = () => {
    if (!running) return begin();
    // A save while the old one is still ending starts no second one.
    if (ending) return;
    ending = true;
    running.once('exit', () => {
      ending = false;
      begin();
    });
    running.kill('SIGTERM');
  };
  const watcher = watch(folder, { recursive: true }, (_event, file) => {
    if (!file || PASSING.test(file)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      tell(file);
      again();
    }, QUIET);
  });
  begin();
  return () => {
    watcher.close();
    clearTimeout(waiting);
    running?.kill('SIGTERM');
  };
}

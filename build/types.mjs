/** Type-checks every room with its own tsconfig, several at a time. Exit code 1 and the compiler's words where one fails. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOMS } from './touched.mjs';

const typescript = dirname(createRequire(import.meta.url).resolve('typescript-native/package.json'));

/** @returns {Promise<{room: string, ok: boolean, output: string}>} the compiler's verdict on one room */
export function checkRoom(room) {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(typescript, 'bin/tsc'), '-p', room, '--pretty', 'false'],
      { maxBuffer: 1 << 26 },
      (error, stdout, stderr) => resolve({ room, ok: !error, output: stdout + stderr }),
    );
  });
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const asked = process.argv.slice(2);
  const results = await Promise.all((asked.length > 0 ? asked : ROOMS).map(checkRoom));
  for (const { room, ok, output } of results) process.stdout.write(ok ? `types ${room}: ok\n` : `types ${room}: FAILED\n${output}`);
  process.exitCode = results.every((result) => result.ok) ? 0 : 1;
}

/**
 * `npm run verify -- test/plan`: what a change needs, in seconds: types and lint of the rooms it touches, and the tests that are named
 * (or, where none is, those beside the changed rooms). The whole is `npm test`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, ROOT } from './build.mjs';
import { roomsOf, testsOf } from './touched.mjs';
import { checkRoom } from './types.mjs';

const require = createRequire(import.meta.url);
const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
const run = (file, ...args) => spawnSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0;

/** Files that differ from the main branch, committed or not. */
function changedFiles() {
  const base = git('branch', '--list', 'main').length > 0 ? git('merge-base', 'main', 'HEAD')[0] : 'HEAD';
  const files = [...git('diff', '--name-only', base), ...git('ls-files', '--others', '--exclude-standard')];
  return [...new Set(files)].filter((file) => existsSync(join(ROOT, file)));
}

const started = Date.now();
const asked = process.argv.slice(2);
const files = changedFiles();
const rooms = roomsOf([...files, ...asked.map((path) => `${path}/x.ts`)]);
const tests = asked.length > 0 ? asked : testsOf(files, (path) => existsSync(join(ROOT, path)));

const verdicts = await Promise.all([build().then(() => true), ...rooms.map(checkRoom)]);
const failed = verdicts.filter((verdict) => verdict !== true && !verdict.ok);
for (const { room, output } of failed) process.stdout.write(`types ${room}: FAILED\n${output}`);
const linted = files.filter((file) => /\.(tsx?|mjs|cjs|json|css)$/.test(file) && !/(^|\/)(golden|fixtures)\//.test(file));
const biome = join(dirname(require.resolve('@biomejs/biome/package.json')), 'bin/biome');
const lintOk = linted.length === 0 || run(biome, 'check', '--error-on-warnings', '--no-errors-on-unmatched', ...linted);
const testsOk = tests.length === 0 || run(require.resolve('jest/bin/jest'), ...tests);
const ok = failed.length === 0 && lintOk && testsOk;
console.log(
  `${ok ? 'ok' : 'FAILED'}: types of ${rooms.join(', ') || 'nothing'}; lint of ${linted.length} files; tests ${tests.join(' ') || 'none'}; ${Math.round((Date.now() - started) / 1000)} s`,
);
process.exitCode = ok ? 0 : 1;

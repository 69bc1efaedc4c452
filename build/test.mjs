/**
 * `npm test`: builds the bundle, checks types room by room, lints, runs all tests, and ends with one line `N passed, N failed`.
 * Browser and LibreOffice tests are skipped with a printed reason where the program is missing, unless REQUIRE_BROWSER=1 / REQUIRE_LIBREOFFICE=1.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOMS } from './touched.mjs';
import { checkRoom } from './types.mjs';

const require = createRequire(import.meta.url);
const root = dirname(dirname(new URL(import.meta.url).pathname));
const results = 'build/cache/jest.json';

/** Runs a Node program with its output shown; true where it succeeded. */
const run = (file, ...args) => spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' }).status === 0;

/** What a stage counts for: one test that passed or failed. */
const stages = [];
const stage = (name, ok) => {
  stages.push({ name, ok });
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
};

stage('build', run('build/build.mjs'));

for (const verdict of await Promise.all(ROOMS.map(checkRoom))) {
  if (!verdict.ok) process.stdout.write(verdict.output);
  stage(`types ${verdict.room}`, verdict.ok);
}

stage('lint', run(join(dirname(require.resolve('@biomejs/biome/package.json')), 'bin/biome'), 'check', '--error-on-warnings', '.'));

mkdirSync(join(root, dirname(results)), { recursive: true });
rmSync(join(root, results), { force: true });
const jestRan = run(require.resolve('jest/bin/jest'), '--json', `--outputFile=${results}`, ...process.argv.slice(2));
let passed = 0;
let failed = 0;
let skipped = 0;
try {
  const summary = JSON.parse(readFileSync(join(root, results), 'utf8'));
  passed = summary.numPassedTests;
  skipped = summary.numPendingTests + summary.numTodoTests;
  failed =
    summary.numFailedTests + summary.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
} catch {
  failed = 1;
}
if (!jestRan && failed === 0) failed = 1;

const good = passed + stages.filter(({ ok }) => ok).length;
const bad = failed + stages.filter(({ ok }) => !ok).length;
process.exitCode = bad === 0 ? 0 : 1;
if (skipped > 0) console.log(`${skipped} skipped (see the reasons above)`);
console.log(`${good} passed, ${bad} failed`);

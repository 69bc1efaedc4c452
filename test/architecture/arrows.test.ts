/** Imports run one way (src/README.md): the compiler keeps Google and Node out of the pure rooms, this keeps the arrows between them. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = resolve(__dirname, '../..');
const SRC = join(ROOT, 'src');
const DEPCRUISE = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

const roomOf = (path: string): string => relative(SRC, path).split('/')[0]!.replace(/\.ts$/, '');

describe('imports run one way', () => {
  test('no arrow against the table of src/README.md, no circle, nothing shipped that is a tool of ours', () => {
    const { status, stdout } = spawnSync(process.execPath, [DEPCRUISE, 'src', '--output-type', 'json'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const { summary } = JSON.parse(stdout) as {
      readonly summary: { readonly violations: readonly Violation[]; readonly totalCruised: number };
    };
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(status).toBe(0);
    expect(summary.totalCruised).toBeGreaterThan(400);
  });

  test('the table names every room with what it knows', () => {
    const table = readFileSync(join(SRC, 'README.md'), 'utf8');
    const named = [...table.matchAll(/^\| `([\w.]+?)(?:\.ts|\/)` \|/gm)].map((match) => match[1]);
    expect([...named].sort()).toEqual([...new Set(filesBelow(SRC).map(roomOf))].sort());
  });

  test('every package under dependencies is shipped', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly dependencies: object };
    const shipped = filesBelow(SRC).filter((path) => !['host', 'cli', 'agencies'].includes(roomOf(path)));
    const unused = Object.keys(dependencies).filter(
      (name) => !shipped.some((path) => readFileSync(path, 'utf8').includes(`from '${name}`)),
    );
    expect(unused).toEqual([]);
  });

  test('only gas/ names a Google service', () => {
    const named = filesBelow(SRC)
      .filter((path) => !['gas', 'host', 'cli', 'ui'].includes(roomOf(path)))
      .filter((path) =>
        /\b(SpreadsheetApp|DriveApp|DocumentApp|HtmlService|LockService|PropertiesService|CacheService|Utilities|UrlFetchApp)\./.test(
          readFileSync(path, 'utf8'),
        ),
      );
    expect(named.map((path) => relative(SRC, path))).toEqual([]);
  });

  test('gas/ holds no Thai sentence', () => {
    const thai = filesBelow(join(SRC, 'gas')).filter((path) => /[\u0e01-\u0e4e]/.test(readFileSync(path, 'utf8')));
    expect(thai).toEqual([]);
  });
});

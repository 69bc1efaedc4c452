/** Imports run one way (src/README.md): the compiler keeps Google and Node out of the pure rooms, this keeps the arrows between them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const SRC = resolve(__dirname, '../../src');

const PURE = ['ita', 'thai', 'model'];

/** Which rooms a room may import, itself always among them. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  thai: ['model'],
  ita: ['model', 'thai'],
  reading: PURE,
  intake: [...PURE, 'reading'],
  plan: PURE,
  check: [...PURE, 'reading'],
  report: PURE,
  workbook: [...PURE, 'reading'],
  agencies: [...PURE, 'report'],
  app: ['model', 'thai', 'ita', 'reading', 'intake', 'plan', 'check', 'report', 'workbook', 'ui/contract'],
  gas: ['app/ports', 'app/drawing', 'model'],
  main: ['gas', 'app', 'model', 'ui/contract'],
  ui: ['model', 'ita/classes', 'thai/phrasebook'],
  host: [],
  cli: ['host', 'agencies', 'model', 'thai', 'ui/contract'],
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

const roomOf = (path: string): string => relative(SRC, path).split('/')[0]!.replace(/\.ts$/, '');

/** Relative imports of a file, static, dynamic and re-exports, as paths below src. */
function importsOf(path: string): readonly string[] {
  const source = readFileSync(path, 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => relative(SRC, resolve(dirname(path), match[1]!)));
}

const mayImport = (room: string, target: string): boolean => {
  const targetRoom = target.split('/')[0]!;
  return targetRoom === room || (ALLOWED[room] ?? []).some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
};

describe('imports run one way', () => {
  test.each(Object.keys(ALLOWED))('%s imports only the rooms it may', (room) => {
    const wrong = filesBelow(SRC)
      .filter((path) => roomOf(path) === room)
      .flatMap((path) =>
        importsOf(path)
          .filter((target) => !mayImport(room, target))
          .map((target) => `${relative(SRC, path)} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('every folder of src is a known room', () => {
    const rooms = new Set(filesBelow(SRC).map(roomOf));
    expect([...rooms].filter((room) => !(room in ALLOWED))).toEqual([]);
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

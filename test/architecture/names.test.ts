/** What the code's own words mean: one name for one thing, and nothing offered that nobody takes. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = resolve(__dirname, '../..');

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : /\.(tsx?|mjs)$/.test(name) ? [path] : [];
  });

interface Source {
  readonly path: string;
  readonly code: string;
  readonly words: ReadonlySet<string>;
}

const read = (folder: string): readonly Source[] =>
  filesBelow(join(ROOT, folder))
    .filter((path) => !/\/(?:dist[^/]*|cache)\//.test(path))
    .map((path) => {
      const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      return { path: relative(ROOT, path), code, words: new Set(code.match(/[A-Za-z_]\w*/g) ?? []) };
    });

const SRC = read('src');
const ALL = [...SRC, ...read('test'), ...read('build')];

/** The room's own program, which shares no word with the others: the host and its page, the pages in the browser, the commands. */
const PROGRAMS = ['src/host/', 'src/ui/', 'src/cli/', 'src/agencies/page/'];

test('two rooms give no two types the same name', () => {
  const places = new Map<string, readonly string[]>();
  for (const { path, code } of SRC.filter((source) => !PROGRAMS.some((program) => source.path.startsWith(program)))) {
    for (const match of code.matchAll(/^export (?:interface|type) (\w+)/gm))
      places.set(match[1] as string, [...(places.get(match[1] as string) ?? []), path]);
  }
  expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

/** A room's index.ts and a file that hands a name on take it for nobody. */
const handsOn = ({ path, code }: Source, name: string): boolean =>
  basename(path) === 'index.ts' && new RegExp(`export (?:type )?\\{[^}]*\\b${name}\\b[^}]*\\} from`).test(code);

test('every value that a file offers is taken by another one', () => {
  const offered = SRC.filter(({ path }) => path !== 'src/main.ts').flatMap((source) =>
    [...source.code.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)].map((match) => ({
      source,
      name: match[1] as string,
    })),
  );
  const untaken = offered.filter(
    ({ source, name }) => !ALL.some((other) => other !== source && other.words.has(name) && !handsOn(other, name)),
  );
  expect(offered.length).toBeGreaterThan(1000);
  expect(untaken.map(({ source, name }) => `${source.path}: ${name}`)).toEqual([]);
});

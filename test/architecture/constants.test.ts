/** No constant stands twice: lists of words and numbers, patterns, colours of the pages. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const SRC = resolve(__dirname, '../../src');

const filesBelow = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path, ending) : ending.test(name) ? [path] : [];
  });

interface Constant {
  readonly kind: 'list' | 'pattern';
  readonly value: string;
  readonly at: string;
}

/** Where content is data: its entries repeat words because the facts do. */
const DATA =
  /\/(?:library|frameworks|gazetteer|dictionary|phrases|data|samples|words|sheets)\/|(?:^|\/)(?:words|texts|examples|messages|synthetic)\.tsx?$/;

/** Shorter lists and patterns are no fact, but a way to write. */
const FEWEST = 3;
const SHORTEST = 18;

function constantsIn(name: string, code: string): readonly Constant[] {
  const found: Constant[] = [];
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.ESNext, true, name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const add = (kind: Constant['kind'], value: string, node: ts.Node): void => {
    found.push({ kind, value, at: `${name}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}` });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node)) {
      const words = node.elements.map((each) => (ts.isStringLiteralLike(each) ? each.text : null));
      if (words.length >= FEWEST && words.every((word) => word !== null)) add('list', (words as string[]).join('|'), node);
    } else if (ts.isRegularExpressionLiteral(node) && node.text.length >= SHORTEST) {
      add('pattern', node.text.replace(/\/[a-z]*$/, '/'), node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The same lists and patterns at several places. */
const twice = (constants: readonly Constant[]): readonly string[] => {
  const places = new Map<string, readonly string[]>();
  for (const { kind, value, at } of constants) places.set(`${kind} ${value}`, [...(places.get(`${kind} ${value}`) ?? []), at]);
  return [...places].filter(([, at]) => at.length > 1).map(([value, at]) => `${value} (${at.join(', ')})`);
};

/** Programs that import nothing of each other: the host; everything else. */
const PROGRAMS = { host: (name: string) => name.startsWith('host/'), 'the others': (name: string) => !name.startsWith('host/') };

describe.each(Object.entries(PROGRAMS))('in %s', (_name, belongs) => {
  test('no list of words and no pattern stands at two places', () => {
    const constants = filesBelow(SRC, /\.tsx?$/)
      .map((path) => ({ path, name: relative(SRC, path) }))
      .filter(({ name }) => belongs(name) && !DATA.test(name))
      .flatMap(({ path, name }) => constantsIn(name, readFileSync(path, 'utf8')));
    expect(constants.length).toBeGreaterThan(10);
    expect(twice(constants)).toEqual([]);
  });
});

test('it would see a list, and a pattern with other flags; an order of its own is a fact of its own', () => {
  const one = constantsIn('one.ts', `const a = ['IIT', 'EIT', 'OIT']; const p = /ปีงบประมาณ\\s*พ\\.ศ\\.\\s*25/g;`);
  const other = constantsIn(
    'other.ts',
    `const b = ['IIT', 'EIT', 'OIT'] as const; const c = ['OIT', 'IIT', 'EIT']; const q = /ปีงบประมาณ\\s*พ\\.ศ\\.\\s*25/;`,
  );
  expect(twice([...one, ...other])).toHaveLength(2);
});

test('a colour of the pages has one value wherever it has its name', () => {
  const values = new Map<string, Set<string>>();
  for (const path of filesBelow(SRC, /\.css$/))
    for (const [, name = '', value = ''] of readFileSync(path, 'utf8').matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm))
      values.set(name, new Set([...(values.get(name) ?? []), value]));
  expect(values.size).toBeGreaterThan(8);
  expect([...values].filter(([, each]) => each.size > 1).map(([name, each]) => [name, ...each])).toEqual([]);
});

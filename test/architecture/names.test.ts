/** What the code's own words mean: one name for one thing, and nothing offered that nobody takes. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

const ROOT = resolve(__dirname, '../..');

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : /\.(?:tsx?|m[jt]s)$/.test(name) ? [path] : [];
  });

/** A name that a file takes from another one; '*' for all of them. */
interface Taken {
  readonly from: string;
  readonly name: string;
  /** Handed on under this name, to whoever takes it here; null where the file uses it itself. */
  readonly as: string | null;
}

interface Source {
  readonly path: string;
  readonly offered: readonly { readonly name: string; readonly type: boolean }[];
  readonly taken: readonly Taken[];
}

/** The file that an import of ours means; null for a package. */
function resolved(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = resolve(dirname(from), specifier);
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) => existsSync(each) && statSync(each).isFile()) ?? null;
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const offeredBy = (node: ts.Statement): Source['offered'] => {
  if (!isExported(node)) return [];
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [{ name: name.text, type: false }] : []));
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return [{ name: node.name.text, type: true }];
  return (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name ? [{ name: node.name.text, type: false }] : [];
};

function sourceOf(path: string): Source {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, true);
  const taken: Taken[] = [];
  const take = (specifier: ts.Expression | undefined, names: readonly Omit<Taken, 'from'>[]): void => {
    const from = specifier && ts.isStringLiteral(specifier) ? resolved(path, specifier.text) : null;
    if (from !== null) taken.push(...names.map((name) => ({ from, ...name })));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const named = node.importClause?.namedBindings;
      if (named && ts.isNamedImports(named))
        take(
          node.moduleSpecifier,
          named.elements.map(({ name, propertyName }) => ({ name: (propertyName ?? name).text, as: null })),
        );
      else if (named) take(node.moduleSpecifier, [{ name: '*', as: null }]);
    } else if (ts.isExportDeclaration(node)) {
      const named = node.exportClause;
      if (named && ts.isNamedExports(named))
        take(
          node.moduleSpecifier,
          named.elements.map(({ name, propertyName }) => ({ name: (propertyName ?? name).text, as: name.text })),
        );
      else take(node.moduleSpecifier, [{ name: '*', as: '*' }]);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      take(node.argument.literal as ts.Expression, [{ name: '*', as: null }]);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      take(node.arguments[0], [{ name: '*', as: null }]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, offered: file.statements.flatMap(offeredBy), taken };
}

const SRC = filesBelow(join(ROOT, 'src')).map(sourceOf);
/** The build's own sources, not what it made. */
const BUILD = readdirSync(join(ROOT, 'build')).filter((name) => /\.m[jt]s$/.test(name));
const ALL = [...SRC, ...[...filesBelow(join(ROOT, 'test')), ...BUILD.map((name) => join(ROOT, 'build', name))].map(sourceOf)];

/** Who takes a name of a file itself, here or through files that hand it on. */
const TAKERS = new Map<string, readonly (Taken & { readonly by: string })[]>();
for (const { path, taken } of ALL)
  for (const each of taken) TAKERS.set(each.from, [...(TAKERS.get(each.from) ?? []), { ...each, by: path }]);

const isTaken = (path: string, name: string, seen: ReadonlySet<string> = new Set()): boolean =>
  (TAKERS.get(path) ?? []).some(({ name: taken, as, by }) => {
    if (taken !== '*' && taken !== name) return false;
    if (as === null) return true;
    return !seen.has(by) && isTaken(by, as === '*' ? name : as, new Set([...seen, by]));
  });

/** The room's own program, which shares no word with the others: the host and its page, the pages in the browser, the commands. */
const PROGRAMS = ['src/host/', 'src/ui/', 'src/cli/', 'src/agencies/page/'];

test('two rooms give no two types the same name', () => {
  const places = new Map<string, readonly string[]>();
  for (const { path, offered } of SRC.filter((source) => !PROGRAMS.some((program) => relative(ROOT, source.path).startsWith(program)))) {
    for (const { name, type } of offered) if (type) places.set(name, [...(places.get(name) ?? []), relative(ROOT, path)]);
  }
  expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

/** Google and Node call these. */
const ENTRIES = ['src/main.ts', 'src/cli/main.ts'];

test('what a file offers, value or type, is taken by another one', () => {
  const offered = SRC.filter(({ path }) => !ENTRIES.includes(relative(ROOT, path))).flatMap(({ path, offered: names }) =>
    names.map((each) => ({ path, ...each })),
  );
  expect(offered.filter(({ type }) => type).length).toBeGreaterThan(500);
  expect(offered.filter(({ type }) => !type).length).toBeGreaterThan(1000);
  expect(offered.filter(({ path, name }) => !isTaken(path, name)).map(({ path, name }) => `${relative(ROOT, path)}: ${name}`)).toEqual([]);
});

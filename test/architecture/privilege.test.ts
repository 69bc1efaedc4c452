/** Least privilege, proved on what is pushed: the scopes follow from the services that the bundle names, and no page asks anything outside. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Node, parse } from 'acorn';
import { imported, pastedResult } from '../app/addOn';
import { KHAM_NIAM } from '../ita/published';

const ROOT = resolve(__dirname, '../..');
const DIST = join(ROOT, 'build/dist');
const TYPES = join(ROOT, 'node_modules/@types/google-apps-script');

/** Every global of Apps Script, and the advanced service that the manifest switches on. */
const GLOBALS = new Set([
  'Drive',
  ...readdirSync(TYPES)
    .filter((name) => name.endsWith('.d.ts'))
    .flatMap((name) => [...readFileSync(join(TYPES, name), 'utf8').matchAll(/^declare var ([A-Z]\w*):/gm)].map((match) => match[1]!)),
]);

/** JavaScript's own, which the types declare once more. */
GLOBALS.delete('Date');

/** The narrowest scope with which our calls of a service work ('' where it needs none), by Google's pages "Authorization scopes" and of each service. */
const SCOPES: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'spreadsheets.currentonly',
  HtmlService: 'script.container.ui',
  Drive: 'drive.file',
  Charts: '',
  Utilities: '',
  LockService: '',
  CacheService: '',
  PropertiesService: '',
  // Only the script's time zone is asked for; who is at work is not.
  Session: '',
};

/** Globals whose members the code reads. */
function servicesIn(code: string): readonly string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      const { type, object, name } = node as Node & { readonly object?: Node & { readonly name?: string }; readonly name?: string };
      if (type === 'MemberExpression' && object?.type === 'Identifier' && GLOBALS.has(object.name ?? '')) found.add(object.name!);
      if (type === 'Identifier' && name === 'Drive') found.add(name);
      Object.values(node).forEach(visit);
    }
  };
  visit(parse(code, { ecmaVersion: 2020, sourceType: 'script' }));
  return [...found].sort();
}

test('the scopes of the manifest are those of the services that the bundle names', () => {
  const services = servicesIn(readFileSync(join(DIST, 'Code.js'), 'utf8'));
  expect(services.filter((name) => SCOPES[name] === undefined)).toEqual([]);
  const needed = new Set(services.map((name) => SCOPES[name]!).filter((scope) => scope !== ''));
  const manifest = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8')) as { readonly oauthScopes: readonly string[] };
  expect(manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')).sort()).toEqual([...needed].sort());
});

/** What makes a browser ask another address. pdf.js, which reads a file that is in the page already, is a library with loaders it never uses there. */
const OUTWARD =
  /(?:src|srcset|action)\s*=\s*["']?(?:https?:)?\/\/|<link\b|@import|@font-face|url\(\s*["']?(?:https?:)?\/\/|XMLHttpRequest|WebSocket|sendBeacon|EventSource|\bfetch\(/g;

test('no page loads or sends anything: no script, font, image, style or request from outside', () => {
  const pages = readdirSync(DIST).filter((name) => name.endsWith('.html') && name !== 'pdf.html');
  expect(pages.length).toBeGreaterThan(7);
  for (const page of pages) expect([page, readFileSync(join(DIST, page), 'utf8').match(OUTWARD) ?? []]).toEqual([page, []]);
});

test('opening the menu works without any authorisation and with a limited one', async () => {
  const book = await imported(pastedResult('องค์การบริหารส่วนตำบลตัวอย่าง', 2568, KHAM_NIAM));
  for (const auth of ['NONE', 'LIMITED'] as const) {
    const result = await book.host.call('onOpen', [], { auth });
    expect([auth, result.error, result.menus.length]).toEqual([auth, undefined, 1]);
  }
});

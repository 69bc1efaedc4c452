/** What `clasp push` sends: it loads without touching a service, holds exactly the declared functions, and asks for three scopes. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'acorn';

const ROOT = resolve(__dirname, '../..');
const DIST = join(ROOT, 'build/dist');
const code = readFileSync(join(DIST, 'Code.js'), 'utf8');

const SERVICES = [
  'SpreadsheetApp',
  'Drive',
  'Charts',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'CacheService',
  'Session',
  'Utilities',
  'ScriptApp',
];

/** A service that may be named but not touched: reading any member of it throws. */
const forbidden = (name: string): unknown =>
  new Proxy(() => undefined, {
    get: (_target, member) => {
      throw new Error(`${name}.${String(member)} while loading`);
    },
    apply: () => {
      throw new Error(`${name}() while loading`);
    },
  });

const loaded = (): Record<string, unknown> => {
  const context = vm.createContext(Object.fromEntries(SERVICES.map((name) => [name, forbidden(name)])));
  vm.runInContext(code, context);
  return context as Record<string, unknown>;
};

const exportsOfMain = [...readFileSync(join(ROOT, 'src/main.ts'), 'utf8').matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(
  (match) => match[1]!,
);

describe('the bundle', () => {
  test('loads where every service call throws (auth mode NONE) and still defines all functions', () => {
    const context = loaded();
    expect(exportsOfMain.length).toBeGreaterThan(30);
    expect(exportsOfMain.filter((name) => typeof context[name] !== 'function')).toEqual([]);
  });

  test('adds no other global than its functions and the namespace that no client can call', () => {
    const own = Object.keys(loaded()).filter((name) => !SERVICES.includes(name) && !exportsOfMain.includes(name));
    expect(own).toEqual(['App_']);
  });

  test('is written in a language that Apps Script reads: ECMAScript 2020', () => {
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });

  test('evaluates the report room when a report is asked for, not before', () => {
    const entrance = '"src/report/index.ts"(){';
    expect(code.split(entrance)).toHaveLength(2);
    const context = vm.createContext({
      ...Object.fromEntries(SERVICES.map((name) => [name, forbidden(name)])),
      console: { error: () => undefined },
      reportRoomEntered: 0,
    });
    vm.runInContext(code.replace(entrance, `${entrance} reportRoomEntered += 1;`), context);
    expect(context['reportRoomEntered']).toBe(0);
    vm.runInContext("previewReport({ kind: 'analysis' })", context);
    expect(context['reportRoomEntered']).toBe(1);
  });
});

describe('its size', () => {
  test('is at most 1.2 million characters (docs/decisions.md no. 17 says why characters are counted)', () => {
    expect(code.length).toBeLessThanOrEqual(1_200_000);
  });
});

describe('what is pushed', () => {
  test('asks for three scopes and no more', () => {
    const manifest = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8')) as {
      readonly oauthScopes: readonly string[];
      readonly timeZone: string;
    };
    expect(manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''))).toEqual([
      'spreadsheets.currentonly',
      'script.container.ui',
      'drive.file',
    ]);
    expect(manifest.timeZone).toBe('Asia/Bangkok');
  });

  test('is exactly the bundle, the manifest, the pages and the licences, not the source map', () => {
    const clasp = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
    const listed = JSON.parse(execFileSync(process.execPath, [clasp, 'status', '--json'], { cwd: ROOT, encoding: 'utf8' })) as {
      readonly filesToPush: readonly string[];
    };
    expect([...listed.filesToPush].sort()).toEqual(
      readdirSync(DIST)
        .filter((name) => !name.endsWith('.map'))
        .map((name) => `build/dist/${name}`)
        .sort(),
    );
  });

  test('has a page for every sidebar and dialog that the menus open', () => {
    const pages = [...code.matchAll(/(?:sidebar|dialog)\d*\("(\w+)"/g)].map((match) => match[1]);
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.filter((page) => !readdirSync(DIST).includes(`${page}.html`))).toEqual([]);
  });
});

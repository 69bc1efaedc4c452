/** What the build makes of any entry: one script with its map, self-contained pages. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildPage, buildScript } from '../../build/build.mjs';
import { createHost } from '../../src/host';

function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  return work(folder).finally(() => rmSync(folder, { recursive: true }));
}

describe('a script', () => {
  test('declares one plain function per export, evaluates lazily imported code only when called, and runs in the host', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'late.ts'), `(globalThis as Record<string, unknown>)['late'] = true; export const value = 42;`);
      writeFileSync(
        join(folder, 'main.ts'),
        `export const early = () => 'late' in globalThis; class A { #x = 'น้ำ'; get x() { return this.#x; } }
         export function name() { return new A().x; } export async function later() { return (await import('./late')).value; }`,
      );
      const host = createHost({ code: (await buildScript(join(folder, 'main.ts'))).code });
      expect(host.functions()).toEqual(['early', 'later', 'name']);
      expect(host.project.code).not.toContain('#x');
      expect([(await host.run('early')).value, (await host.run('name')).value, (await host.call('later')).value]).toEqual([
        false,
        'น้ำ',
        42,
      ]);
    }));
  test('is short, yet a fault names file, line and function of the source', () =>
    inFolder(async (folder) => {
      writeFileSync(
        join(folder, 'deep.ts'),
        'export function readDeeply(depth: number): number {\n  if (depth > 0) return readDeeply(depth - 1);\n  throw new Error(String(depth));\n}',
      );
      writeFileSync(
        join(folder, 'main.ts'),
        `import { readDeeply } from './deep';\nexport const fall = () => readDeeply(2);\nexport const tell = () => { try { fall(); } catch (error) { console.error((error as Error).stack); } };`,
      );
      const { code, map } = await buildScript(join(folder, 'main.ts'));
      expect(code).not.toContain('depth');
      writeFileSync(join(folder, 'Code.js'), code);
      writeFileSync(join(folder, 'Code.js.map'), map);
      writeFileSync(join(folder, 'appsscript.json'), '{}');
      const host = createHost({ dist: folder });
      expect((await host.call('fall')).error?.stack).toMatch(/at readDeeply \(\S*deep\.ts:3:\d+\)[\s\S]*main\.ts:2:/);
      expect((await host.call('tell')).log[0]?.text).toMatch(/deep\.ts:3:/);
    }));
  test('puts script and style into one page that no text of theirs can end', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'page.css'), `#app::after { content: '</style>'; }`);
      writeFileSync(join(folder, 'main.tsx'), `import './page.css'; document.title = '</script><b>' + '<!--';`);
      const html = await buildPage(join(folder, 'main.tsx'), 'หน้า');
      expect(html.match(/<\/script>/g)).toHaveLength(1);
      expect(html.match(/<\/style>/g)).toHaveLength(1);
      expect(html).not.toContain('<!--');
      expect(html).toContain('<div id="app"></div>');
      expect(readFileSync(join(folder, 'main.tsx'), 'utf8')).toContain('</script>');
    }));
});

/** What the commands share, and the building of pages. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildCode, buildPage } from '../../build/build.mjs';
import { openWorkbook, readArguments, saveDocuments, saveWorkbook, sumCalls } from '../../src/cli/commands/workbench';
import { createHost, InputError } from '../../src/host';

function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  return work(folder).finally(() => rmSync(folder, { recursive: true }));
}

describe('arguments', () => {
  test('are words and pairs, in any order', () => {
    expect(readArguments(['call', '--out', 'b.xlsx', 'f', '--args=[1,"a=b"]'], ['out', 'args'])).toEqual({
      words: ['call', 'f'],
      options: { out: 'b.xlsx', args: '[1,"a=b"]' },
    });
  });
  test.each([[['--nope', '1']], [['--out']]])('%j is refused', (argv) => {
    expect(() => readArguments(argv, ['out'])).toThrow(InputError);
  });
});

test('a workbook that is not there is bad input', async () => {
  await expect(openWorkbook('/nowhere/a.xlsx')).rejects.toMatchObject({ code: 'NO_FILE' });
});

test('documents are written under their names, twice the same name apart, with nothing outside the folder', () =>
  inFolder(async (folder) => {
    const make = (name: string) =>
      `Drive.Files.create({ name: ${JSON.stringify(name)}, mimeType: 'application/octet-stream' }, Utilities.newBlob('x', 'application/octet-stream'));`;
    const host = createHost({ code: `function test() { ${make('รายงาน')} ${make('รายงาน')} ${make('../หนี')} }` });
    const { error } = await host.call('test');
    expect(error).toBeUndefined();
    await saveDocuments(host.state, join(folder, 'docs'));
    expect(readdirSync(join(folder, 'docs')).sort()).toEqual(['.._หนี.docx', 'รายงาน (2).docx', 'รายงาน.docx']);
    await saveWorkbook(host.state, join(folder, 'a.xlsx'));
    expect((await openWorkbook(join(folder, 'a.xlsx'))).files.map(({ bytes }) => bytes)).toEqual([null, null, null]);
  }));

test('service calls of several executions add up by method and by action', async () => {
  const host = createHost({
    code: 'function one() { SpreadsheetApp.flush(); }\nfunction two() { SpreadsheetApp.flush(); SpreadsheetApp.getActive().getName(); }',
  });
  const results = [await host.call('one'), await host.call('two'), await host.call('one')];
  expect(sumCalls(results)).toEqual({
    total: 4,
    byMethod: { 'SpreadsheetApp.flush': 3, 'SpreadsheetApp.getActive': 1, 'Spreadsheet.getName': 1 },
    byAction: { one: 2, two: 2 },
  });
});

describe('the bundle', () => {
  test('declares one plain function per export, evaluates lazily imported code only when called, and runs in the host', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'late.ts'), `(globalThis as Record<string, unknown>)['late'] = true; export const value = 42;`);
      writeFileSync(
        join(folder, 'main.ts'),
        `export const early = () => 'late' in globalThis; class A { #x = 'น้ำ'; get x() { return this.#x; } }
         export function name() { return new A().x; } export async function later() { return (await import('./late')).value; }`,
      );
      const host = createHost({ code: await buildCode(join(folder, 'main.ts')) });
      expect(host.functions()).toEqual(['early', 'later', 'name']);
      expect(host.project.code).not.toContain('#x');
      expect([(await host.run('early')).value, (await host.run('name')).value, (await host.call('later')).value]).toEqual([
        false,
        'น้ำ',
        42,
      ]);
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

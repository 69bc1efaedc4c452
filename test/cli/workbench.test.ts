/** What the commands share: arguments, files, counts. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
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

/** What commands open and write: limits before opening, all files or none, nothing overwritten unasked. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import JSZip from 'jszip';
import { checkFolder, checkTargets, makeFolder, openWorkbook, sourceOf, writeFiles } from '../../src/cli/files';
import { documentsOf, sumCalls } from '../../src/cli/outcome';
import { zipFault } from '../../src/cli/zip';
import { createHost } from '../../src/host';
import { writeXlsx } from '../../src/host/files/xlsx';
import { LARGEST_FILE } from '../../src/model';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function zipped(name: string, parts: Readonly<Record<string, string>>): Promise<string> {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  writeFileSync(at(name), await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } }));
  return at(name);
}

/** The sizes that the directory claims, made small: a bomb does not announce itself. */
function understate(path: string): string {
  const bytes = readFileSync(path);
  for (let place = bytes.indexOf('PK\u0001\u0002'); place >= 0; place = bytes.indexOf('PK\u0001\u0002', place + 4))
    bytes.writeUInt32LE(10, place + 24);
  writeFileSync(path, bytes);
  return path;
}

describe('a source is refused before it is opened', () => {
  test('that is not there, or no file', async () => {
    await expect(sourceOf(at('none.txt'))).rejects.toMatchObject({ code: 'NO_FILE' });
    await expect(sourceOf(folder)).rejects.toMatchObject({ code: 'NO_FILE' });
  });
  test('that is larger than the dialog takes', async () => {
    writeFileSync(at('large.txt'), Buffer.alloc(LARGEST_FILE + 1, 'ก'));
    await expect(sourceOf(at('large.txt'))).rejects.toMatchObject({ code: 'FILE_LARGE' });
  });
  test('that unpacks to more than anybody has, whatever its directory says', async () => {
    const bomb = await zipped('bomb.docx', { 'word/document.xml': ' '.repeat(65 * 1024 * 1024) });
    await expect(sourceOf(understate(bomb))).rejects.toMatchObject({ code: 'FILE_LARGE' });
    const small = await zipped('two.docx', { 'a.xml': ' '.repeat(6000), 'b.xml': ' '.repeat(6000) });
    expect(await zipFault(readFileSync(small), 10_000)).toBe('large');
    expect(await zipFault(readFileSync(small), 12_000)).toBeNull();
  });
  test('whose XML nests without end', async () => {
    const deep = `${'<w:a>'.repeat(20_000)}${'</w:a>'.repeat(20_000)}`;
    await expect(sourceOf(await zipped('deep.docx', { 'word/document.xml': deep }))).rejects.toMatchObject({ code: 'FILE_DEEP' });
  });
  test('that is cut off, encrypted, or no zip at all', async () => {
    const whole = readFileSync(await zipped('a.docx', { 'word/document.xml': '<a>ข้อความ</a>'.repeat(500) }));
    writeFileSync(at('cut.docx'), whole.subarray(0, whole.length - 40));
    writeFileSync(at('text.xlsx'), 'คะแนน 85');
    const locked = Buffer.from(whole);
    locked.writeUInt16LE(1, locked.indexOf('PK\u0001\u0002') + 8);
    writeFileSync(at('locked.docx'), locked);
    for (const name of ['cut.docx', 'text.xlsx', 'locked.docx'])
      await expect(sourceOf(at(name))).rejects.toMatchObject({ code: 'FILE_BROKEN' });
  });
  test('but an Office file with comments, closed tags and many siblings is opened', async () => {
    const rows = '<w:tr><w:tc/><w:tc a="1 > 0">ก</w:tc></w:tr>'.repeat(5000);
    const path = await zipped('good.docx', { 'word/document.xml': `<?xml version="1.0"?><!-- < < --><w:t>${rows}</w:t>` });
    expect(await sourceOf(path)).toMatchObject({ kind: 'file', name: 'good.docx' });
  });
});

describe('what is written', () => {
  const files = () => [
    { path: at('out/a.txt'), bytes: 'ก' },
    { path: at('out/b.txt'), bytes: Buffer.from('ข') },
  ];

  test('stands whole under its names, with nothing beside it', async () => {
    await writeFiles(files(), false);
    expect(readdirSync(at('out')).sort()).toEqual(['a.txt', 'b.txt']);
    expect(readFileSync(at('out/b.txt'), 'utf8')).toBe('ข');
  });
  test('never takes the place of a file that was there, unless forced', async () => {
    mkdirSync(at('out'));
    writeFileSync(at('out/b.txt'), 'งานของคน');
    await expect(writeFiles(files(), false)).rejects.toMatchObject({ code: 'OUT_EXISTS' });
    expect(readdirSync(at('out'))).toEqual(['b.txt']);
    expect(readFileSync(at('out/b.txt'), 'utf8')).toBe('งานของคน');
    await writeFiles(files(), true);
    expect(readFileSync(at('out/b.txt'), 'utf8')).toBe('ข');
    expect(readdirSync(at('out')).sort()).toEqual(['a.txt', 'b.txt']);
  });
  test('is nothing where one place cannot be written', async () => {
    writeFileSync(at('file'), '');
    const blocked = [...files(), { path: at('file/c.txt'), bytes: 'ค' }];
    await expect(writeFiles(blocked, false)).rejects.toMatchObject({ code: 'OUT_FOLDER' });
    mkdirSync(at('dir'));
    await expect(writeFiles([...files(), { path: at('dir'), bytes: 'ค' }], true)).rejects.toMatchObject({ code: 'OUT_WRITE' });
    expect(readdirSync(folder).sort()).toEqual(['dir', 'file']);
  });
});

describe('a place that takes nothing is refused before the work begins, and nothing is left there', () => {
  const special: readonly (readonly [string, () => string, string])[] = [
    ['a folder below a file', () => at('file/x'), 'OUT_FOLDER'],
    ['a link that leads nowhere', () => at('nowhere'), 'OUT_FOLDER'],
    ['a link to itself', () => at('loop/x'), 'OUT_FOLDER'],
    ['a name that no file system takes', () => at('ก'.repeat(200)), 'OUT_FOLDER'],
    ...(existsSync('/proc/self') ? [['a file system of the kernel', () => '/proc/ita/x', 'OUT_FOLDER'] as const] : []),
  ];
  beforeEach(() => {
    writeFileSync(at('file'), '');
    symlinkSync(at('none/where'), at('nowhere'));
    symlinkSync(at('loop'), at('loop'));
  });
  test.each(special)('%s', async (_name, place, code) => {
    const before = readdirSync(folder);
    await expect(checkFolder(place())).rejects.toMatchObject({ code });
    await expect(checkTargets([join(place(), 'a.txt')], true)).rejects.toMatchObject({ code });
    await expect(makeFolder(place())).rejects.toMatchObject({ code });
    await expect(writeFiles([{ path: join(place(), 'a.txt'), bytes: 'ก' }], true)).rejects.toMatchObject({ code });
    expect(readdirSync(folder)).toEqual(before);
  });
  test('a device or a name too long for a file, also with --force', async () => {
    for (const path of ['/dev/null', at(`${'ก'.repeat(200)}.xlsx`)])
      await expect(writeFiles([{ path, bytes: 'ก' }], true)).rejects.toMatchObject({ code: 'OUT_WRITE' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
  test('but what is missing of a path is made, and the first folder of it named', async () => {
    await checkFolder(at('a/b/c'));
    expect(existsSync(at('a'))).toBe(false);
    expect(await makeFolder(at('a/b/c'))).toBe(at('a'));
    expect(await makeFolder(at('a/b/c'))).toBeUndefined();
  });
});

test('long names fit a disk in bytes, are cut between letters, and stay apart', async () => {
  const long = `${'รายงานผลการดำเนินการตามมาตรการ'.repeat(4)}น้ำ`;
  const make = `Drive.Files.create({ name: ${JSON.stringify(long)}, mimeType: 'application/octet-stream' }, Utilities.newBlob('x', 'application/octet-stream'));`;
  const host = createHost({ code: `function test() { ${make} ${make} }` });
  expect((await host.call('test')).error).toBeUndefined();
  const names = documentsOf(host.state).map(({ file }) => file);
  expect(new Set(names).size).toBe(2);
  for (const name of names) {
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toMatch(/\.docx$/);
  }
});

test('documents have names that stay in their folder, twice the same name apart', async () => {
  const make = (name: string) =>
    `Drive.Files.create({ name: ${JSON.stringify(name)}, mimeType: 'application/octet-stream' }, Utilities.newBlob('x', 'application/octet-stream'));`;
  const host = createHost({ code: `function test() { ${make('รายงาน')} ${make('รายงาน')} ${make('../หนี')} }` });
  expect((await host.call('test')).error).toBeUndefined();
  expect(documentsOf(host.state).map(({ file }) => file)).toEqual(['รายงาน.docx', 'รายงาน (2).docx', '.._หนี.docx']);
  writeFileSync(at('a.xlsx'), await writeXlsx(host.state));
  expect((await openWorkbook(at('a.xlsx'))).files.map(({ bytes }) => bytes)).toEqual([null, null, null]);
});

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

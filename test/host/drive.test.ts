/** Files and charts. Documented at developers.google.com/drive/api/reference/rest/v3 (files, permissions) and reference/charts, reference/utilities. */
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import JSZip from 'jszip';
import { rasterize, splitSaraAm } from '../../src/host/charts/draw';
import { docxText } from '../../src/host/files/docx';
import { script } from './script';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOC = 'application/vnd.google-apps.document';

async function docx(body: string): Promise<number[]> {
  const zip = new JSZip();
  zip.file('word/document.xml', `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`);
  return Array.from(new Int8Array(await zip.generateAsync({ type: 'arraybuffer' })));
}
const create = (bytes: readonly number[]) =>
  `const file = Drive.Files.create({ name: 'รายงาน', mimeType: '${DOC}' }, Utilities.newBlob(${JSON.stringify(bytes)}, '${DOCX}'), { fields: 'id,webViewLink,mimeType' });`;

describe('Drive.Files', () => {
  test('keeps the .docx of an imported Doc, byte for byte', async () => {
    const bytes = await docx('<w:p><w:r><w:t>สวัสดี</w:t></w:r></w:p>');
    const value = await script().run(
      `${create(bytes)} return [Object.keys(file), file.mimeType, Drive.Files.export(file.id, '${DOCX}', { alt: 'media' }).getBytes()]`,
    );
    expect(value).toEqual([['id', 'webViewLink', 'mimeType'], DOC, bytes]);
  });
  test('replaces content and name of its own file, and knows when', async () => {
    const bytes = await docx('');
    const body = `${create(bytes)} const before = Drive.Files.get(file.id, { fields: 'modifiedTime' }).modifiedTime; Utilities.sleep(1000);
      Drive.Files.update({ name: 'ใหม่' }, file.id, Utilities.newBlob(${JSON.stringify(bytes)}, '${DOCX}'));
      return [Drive.Files.get(file.id).name, Drive.Files.get(file.id, { fields: 'modifiedTime' }).modifiedTime > before]`;
    expect(await script().run(body)).toEqual(['ใหม่', true]);
  });
  test('refuses damaged bytes, unknown files and exports without alt=media', async () => {
    const { failure } = script();
    expect(await failure(create([1, 2, 3]))).toContain('drive.files.create failed');
    expect(await failure(`Drive.Files.get('ไม่มี')`)).toBe('API call to drive.files.get failed with error: File not found: ไม่มี.');
    expect(await failure(`${create(await docx(''))} Drive.Files.export(file.id, '${DOCX}')`)).toContain('alt: "media"');
  });
});

test('Drive.Permissions gives, lists and takes back', async () => {
  const body = `${create(await docx(''))}
    const given = Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'palad@example.go.th' }, file.id, { sendNotificationEmail: false });
    const roles = () => Drive.Permissions.list(file.id).permissions.map((p) => p.role);
    const before = roles(); Drive.Permissions.remove(file.id, given.id); return [before, roles()]`;
  expect(await script().run(body)).toEqual([['owner', 'reader'], ['owner']]);
  expect(
    await script().failure(
      `${create(await docx(''))} Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'ไม่ใช่' }, file.id)`,
    ),
  ).toContain('emailAddress is invalid');
});

describe('Utilities', () => {
  test('take and give signed bytes only', async () => {
    const { run, failure } = script();
    expect(await run(`return Utilities.newBlob('ก').getBytes()`)).toEqual([-32, -72, -127]);
    expect(await failure(`Utilities.newBlob([200], 'x/y')`)).toContain('signed');
    expect(await run(`return Utilities.base64Decode(Utilities.base64Encode('ก'))`)).toEqual([-32, -72, -127]);
    expect(
      await run(
        `return Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc', Utilities.Charset.UTF_8))`,
      ),
    ).toBe('ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=');
  });
  test.each([
    ['yyyy-MM-dd HH:mm:ss', 'Asia/Bangkok', '2025-10-01 03:05:09'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Asia/Bangkok', '2025-10-01T03:05:09+07:00'],
    ['d MMM yy, h:mm a', 'UTC', '30 Sep 25, 8:05 PM'],
  ])('format a date as %s in %s', async (format, zone, text) => {
    expect(
      await script().run(
        `return Utilities.formatDate(new Date(Date.UTC(2025, 8, 30, 20, 5, 9)), ${JSON.stringify(zone)}, ${JSON.stringify(format)})`,
      ),
    ).toBe(text);
  });
  test('unzip what a zip holds, and refuse what is none', async () => {
    const bytes = JSON.stringify(await docx('ก'));
    expect(
      await script().run(
        `return Utilities.unzip(Utilities.newBlob(${bytes}, 'application/zip')).map((b) => [b.getName(), b.getDataAsString().includes('ก')])`,
      ),
    ).toEqual([['word/document.xml', true]]);
    expect(await script().failure(`Utilities.unzip(Utilities.newBlob('ไม่ใช่'))`)).toBe('Could not unzip the data.');
  });
  test('split CSV with quotes, line ends and empty cells', async () => {
    expect(await script().run(`return Utilities.parseCsv('ก,"ข,""ค"""\\r\\n,2\\n3,')`)).toEqual([
      ['ก', 'ข,"ค"'],
      ['', '2'],
      ['3', ''],
    ]);
  });
});

test('the text of a .docx comes paragraph by paragraph, a table row as one line', async () => {
  const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
  const bytes = await docx(`${p('หัว &amp; เรื่อง')}<w:tbl><w:tr>${cell('ก')}${cell('85.00')}</w:tr></w:tbl>${p('ท้าย')}`);
  expect(docxText(Uint8Array.from(bytes))).toBe('หัว & เรื่อง\nก\t85.00\nท้าย\n');
});

describe('charts', () => {
  const bars = (
    options: string,
  ) => `return Charts.newBarChart().setDataTable(Charts.newDataTable().addColumn(Charts.ColumnType.STRING, 'ก').addColumn(Charts.ColumnType.NUMBER, 'ข')
    .addRow(['การกำกับ', 85]).build())${options}.setDimensions(320, 200).build().getAs('image/png').getBytes()`;
  const size = (bytes: readonly number[]) => [16, 20].map((at) => Buffer.from(Int8Array.from(bytes).buffer).readUInt32BE(at));
  test('are PNG images of the size asked for', async () => {
    const bytes = (await script().run(bars(''))) as number[];
    expect(bytes.slice(0, 4)).toEqual([-119, 80, 78, 71]);
    expect(size(bytes)).toEqual([320, 200]);
  });
  test('change with their options', async () => {
    const { run } = script();
    expect(await run(bars(`.setTitle('คะแนน')`))).not.toEqual(await run(bars('')));
  });
  test('refuse a row that does not fit its columns', async () => {
    expect(await script().failure(`Charts.newDataTable().addColumn(Charts.ColumnType.NUMBER, 'ก').addRow(['ข'])`)).toContain(
      'Type mismatch',
    );
  });
  test('draw sara am at its full width: กำลัง and น้ำมัน keep the advance of า', () => {
    expect(splitSaraAm('น้ำมัน กำลัง')).toBe('นํ้ามัน กําลัง');
    const svg = (text: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><rect width="400" height="60" fill="#fff"/><text x="0" y="40" font-family="Sarabun" font-size="30">${text}|</text></svg>`;
    // The same letters without the vowel's ring are as wide: the bar after the word stands at the same place.
    for (const [whole, plain] of [
      ['กำลัง', 'กาลัง'],
      ['น้ำมัน', 'น้ามัน'],
    ] as const)
      expect(rightEdge(rasterize(svg(whole)))).toBe(rightEdge(rasterize(svg(plain))));
  });
});

/** The last column of a 400-pixel wide PNG that is not white. */
function rightEdge(png: Uint8Array): number {
  const view = Buffer.from(png);
  const width = view.readUInt32BE(16);
  const parts: Buffer[] = [];
  for (let at = 8; at < view.length; at += 12 + view.readUInt32BE(at)) {
    if (view.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(view.subarray(at + 8, at + 8 + view.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * 4 + 1;
  let edge = 0;
  let above: Buffer = Buffer.alloc(stride - 1);
  for (let row = 0; row * stride < raw.length; row++) {
    const line = unfilter(raw[row * stride] ?? 0, raw.subarray(row * stride + 1, (row + 1) * stride), above);
    for (let x = width - 1; x > edge; x--) if ((line[x * 4] ?? 255) < 128) edge = x;
    above = line;
  }
  return edge;
}

/** Undoes a PNG line filter (RFC 2083, section 6). */
function unfilter(filter: number, line: Uint8Array, above: Buffer): Buffer {
  const out = Buffer.from(line);
  for (let at = 0; at < out.length; at++) {
    const [a, b, c] = [out[at - 4] ?? 0, above[at] ?? 0, at < 4 ? 0 : (above[at - 4] ?? 0)];
    const paeth = [a, b, c].reduce((best, next) => (Math.abs(a + b - c - next) < Math.abs(a + b - c - best) ? next : best), a);
    out[at] = ((out[at] ?? 0) + ([0, a, b, (a + b) >> 1, paeth][filter] ?? 0)) & 255;
  }
  return out;
}

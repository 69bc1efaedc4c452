/** Photographs in the implementation report: stored by the add-on, kept in ติดตามผล, printed with captions; a missing one is a note. */
import { describe, expect, test } from '@jest/globals';
import JSZip from 'jszip';
import { docxText } from '../../src/host/files/docx';
import { KHAM_NIAM } from '../ita/published';
import { type AddOn, imported, makeReport, pastedResult } from './addOn';

/** A white dot, and the head of a JPEG of 640 × 480. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 1, 0xe0, 2, 0x80, 1, 1, 0x11, 0, 0xff, 0xd9]).toString(
  'base64',
);

async function followed(): Promise<{ readonly book: AddOn; readonly row: string }> {
  const book = await imported(pastedResult('องค์การบริหารส่วนตำบลตัวอย่าง', 2568, KHAM_NIAM));
  await book.get('runAnalysis');
  await book.get('runPlan', []);
  await book.get('openRound', 12);
  const { rows } = await book.get('getPhotos', 12);
  return { book, row: rows[0]!.id };
}

const partsOf = async (bytes: Uint8Array) => {
  const zip = await JSZip.loadAsync(bytes);
  return {
    body: (await zip.file('word/document.xml')?.async('string')) ?? '',
    media: Object.keys(zip.files).filter((path) => /media\/.+\./.test(path)),
  };
};

describe('a photograph', () => {
  test('is stored, printed with caption and description, and taken away again', async () => {
    const { book, row } = await followed();
    await book.get('addPhoto', { row, caption: 'ประชุมชี้แจง', base64: PNG });
    const view = await book.get('addPhoto', { row, caption: 'ป้ายประกาศ', base64: JPEG });
    const photos = view.rows.find(({ id }) => id === row)!.photos;
    expect(photos.map(({ caption }) => caption)).toEqual(['ประชุมชี้แจง', 'ป้ายประกาศ']);
    expect(book.host.state.files.map(({ mimeType }) => mimeType)).toEqual(['image/png', 'image/jpeg']);
    const { body, media } = await partsOf((await makeReport(book, 'progress', { unreported: 'omit' })).bytes);
    expect(media).toHaveLength(2);
    expect([...body.matchAll(/<wp:docPr[^>]* descr="([^"]+)"/g)].map(([, words]) => words)).toEqual([
      expect.stringContaining('ประชุมชี้แจง'),
      expect.stringContaining('ป้ายประกาศ'),
    ]);
    const after = await book.get('removePhoto', row, photos[0]!.file);
    expect(after.rows.find(({ id }) => id === row)!.photos.map(({ caption }) => caption)).toEqual(['ป้ายประกาศ']);
    expect(book.host.state.files[0]?.trashed).toBe(true);
  });

  test('that is gone leaves a note and its caption, and the report is made', async () => {
    const { book, row } = await followed();
    await book.get('addPhoto', { row, caption: 'ประชุมชี้แจง', base64: PNG });
    book.host.state.files.length = 0;
    const text = docxText((await makeReport(book, 'progress', { unreported: 'omit' })).bytes);
    expect(text).toMatch(/\(เปิดภาพถ่ายไม่ได้\) .*ประชุมชี้แจง/);
  });

  test('stays as wide as its cell however large it is', async () => {
    const { book, row } = await followed();
    await book.get('addPhoto', { row, caption: '', base64: JPEG });
    const { body } = await partsOf((await makeReport(book, 'progress', { unreported: 'omit' })).bytes);
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body) ?? [];
    expect(Number(width)).toBeLessThan(360000 * 8);
    expect(Number(width) / Number(height)).toBeCloseTo(640 / 480, 1);
  });

  test.each([
    ['of another kind', Buffer.from('GIF89a').toString('base64'), 'PHOTO_TYPE'],
    ['larger than two megabytes', `/9j/${'A'.repeat(2_900_000)}`, 'PHOTO_SIZE'],
  ])('%s is refused with the limit, and nothing is stored', async (_what, base64, code) => {
    const { book, row } = await followed();
    const answer = await book.ask('addPhoto', { row, caption: '', base64 });
    expect(answer).toMatchObject({ ok: false, notices: [{ code }] });
    expect(book.host.state.files).toEqual([]);
  });

  test('is refused where the row is full, unknown, or the sheet has no column for it', async () => {
    const { book, row } = await followed();
    for (let count = 0; count < 4; count++) await book.get('addPhoto', { row, caption: String(count), base64: PNG });
    expect(await book.ask('addPhoto', { row, caption: '', base64: PNG })).toMatchObject({ ok: false, notices: [{ code: 'PHOTO_COUNT' }] });
    expect(await book.ask('addPhoto', { row: 'f-none', caption: '', base64: PNG })).toMatchObject({
      ok: false,
      notices: [{ code: 'PHOTO_ROW' }],
    });
    const sheet = book.host.state.spreadsheet.sheets.find(({ name }) => name === 'ติดตามผล')!;
    for (const line of sheet.rows) for (const cell of line) if (cell?.value === 'ภาพถ่าย') cell.value = '';
    const other = (await book.get('getPhotos', 12)).rows[1]!.id;
    expect(await book.ask('addPhoto', { row: other, caption: '', base64: PNG })).toMatchObject({
      ok: false,
      notices: [{ code: 'PHOTO_COLUMN' }],
    });
  });
});

describe('the logo on the covers', () => {
  const logoIn = async (book: AddOn): Promise<boolean> => {
    const { body } = await partsOf((await makeReport(book, 'analysis')).bytes);
    return /<wp:docPr[^>]* descr="ตราสัญลักษณ์ของ/.test(body);
  };

  test('is uploaded, printed with its description, and taken away with its file', async () => {
    const { book } = await followed();
    expect((await book.get('getReports')).logo).toBe(false);
    expect(await book.get('setLogo', PNG)).toBe(true);
    expect((await book.get('getReports')).logo).toBe(true);
    expect(await logoIn(book)).toBe(true);
    expect(await book.get('setLogo', '')).toBe(false);
    expect(book.host.state.files[0]?.trashed).toBe(true);
    expect(await logoIn(book)).toBe(false);
  });

  test('that is no image is refused, and nothing is stored', async () => {
    const { book } = await followed();
    const answer = await book.ask('setLogo', Buffer.from('GIF89a').toString('base64'));
    expect(answer).toMatchObject({ ok: false, notices: [{ code: 'PHOTO_TYPE' }] });
    expect(book.host.state.files).toEqual([]);
  });
});

test('a button elsewhere says which kind the dialog opens with, once', async () => {
  const { book } = await followed();
  await book.get('wishReport', 'progress');
  expect((await book.get('getReports')).wished).toBe('progress');
  expect((await book.get('getReports')).wished).toBe('');
});

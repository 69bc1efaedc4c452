/** Workbooks as files: what was committed survives a crash, no file is ever half written, and nothing of anybody is discarded. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readXlsx, writeXlsx } from '../../src/host/files/xlsx';
import { touch } from '../../src/host/grid';
import type { HostState } from '../../src/host/model';
import { newSheet, newSpreadsheet, newState } from '../../src/host/newModel';
import { fileName, freeName } from '../../src/host/server/shelf/names';
import { createShelf, type Opened } from '../../src/host/server/shelf/shelf';
import { applyPatch, difference, EMPTY_TEXT, takeText } from '../../src/host/server/snapshot';

const folder = mkdtempSync(join(tmpdir(), 'shelf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let numbers = 0;
const freshFolder = () => join(folder, String(++numbers));

const stateOf = (...values: readonly string[]): HostState => {
  const state = newState(newSpreadsheet('สมุด', ['ก']));
  values.forEach((value, at) => {
    touch(state.spreadsheet.sheets[0] as never, at + 1, 1).value = value;
  });
  return state;
};
const values = (state: HostState) =>
  state.spreadsheet.sheets.map(({ rows }) => rows.map((cells) => cells.map((cell) => cell?.value ?? '')));

/** A session as the studio runs one. */
function session(opened: Opened) {
  const { state } = opened;
  let text = takeText(state);
  const toXlsx = async (): Promise<Uint8Array> => writeXlsx(state);
  const book = opened.start({ state: () => state, text, toXlsx, tell: () => undefined });
  const commit = (): void => {
    const next = takeText(state);
    const patch = difference(text, next);
    text = next;
    if (patch) book.commit(patch, text);
  };
  const type = (row: number, value: string): void => {
    touch(state.spreadsheet.sheets[0] as never, row, 1).value = value;
    commit();
  };
  return { state, book, type, commit };
}

describe('the difference of two states', () => {
  const cell = fc.oneof(fc.constant(null), fc.record({ value: fc.oneof(fc.string({ maxLength: 4 }), fc.integer(), fc.boolean()) }));
  const sheetRows = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 });
  const state = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), sheetRows), { minLength: 1, maxLength: 3 }).map((sheets): HostState => {
    const made = newState(newSpreadsheet('สมุด', []));
    for (const [id, rows] of sheets) {
      if (made.spreadsheet.sheets.some((sheet) => sheet.id === id)) continue;
      made.spreadsheet.sheets.push({ ...newSheet(id, `แผ่น ${id}`), rows: structuredClone(rows) });
    }
    return made;
  });
  test('leads from the one to the other, and back', () => {
    fc.assert(
      fc.property(state, state, (one, other) => {
        const [from, to] = [takeText(one), takeText(other)];
        const [there, back] = [difference(from, to), difference(to, from)];
        if (there) applyPatch(one, there);
        expect(takeText(one)).toEqual(to);
        if (back) applyPatch(one, back);
        expect(takeText(one)).toEqual(from);
      }),
    );
  });
  test('of the same state is nothing, and from nothing it is everything', () => {
    const text = takeText(stateOf('x'));
    expect(difference(text, takeText(stateOf('x')))).toBeNull();
    const made = newState(newSpreadsheet('', []));
    applyPatch(made, difference(EMPTY_TEXT, text) ?? { sheets: {} });
    expect(takeText(made)).toEqual(text);
  });
});

describe('names of files', () => {
  test.each([
    ['คะแนน/ปี:2568*?', 'คะแนน ปี 2568'],
    ['  ..ซ่อน.. ', 'ซ่อน'],
    ['', 'สมุดงาน'],
    ['a\u200bb\u0007c', 'a b c'],
  ])('%j becomes %j', (given, name) => expect(fileName(given)).toBe(name));
  test('the longest name of an agency is cut between letters, and fits a file system', () => {
    const whole = `องค์การบริหารส่วนตำบล${'น้ำใจดี่'.repeat(40)}`.normalize('NFC');
    const long = fileName(whole);
    expect(Buffer.byteLength(`${long} (เอกสาร)`)).toBeLessThan(255);
    expect(whole.startsWith(long)).toBe(true);
    expect(whole.slice(long.length)).not.toMatch(/^[\p{M}ำ]/u);
  });
  test('a name that is taken gets a number', () => {
    const taken = new Set(['ก', 'ก (2)']);
    expect(freeName('ก', (name) => taken.has(name))).toBe('ก (3)');
  });
});

describe('a workbook of the folder', () => {
  test('is an .xlsx that other programs read, and opens as it was left', async () => {
    const shelf = createShelf(freshFolder());
    const one = session(shelf.create('สมุด', stateOf('เริ่ม')));
    one.type(2, 'บรรทัดหนึ่ง\nบรรทัดสอง');
    await one.book.close();
    const again = await readXlsx(readFileSync(shelf.paths('สมุด').xlsx));
    expect(values(again)).toEqual([[['เริ่ม'], ['บรรทัดหนึ่ง\nบรรทัดสอง']]]);
    expect(values((await shelf.open('สมุด')).state)).toEqual(values(again));
  });

  test('is there with everything committed when the program was killed before the .xlsx was written', async () => {
    const shelf = createShelf(freshFolder());
    const one = session(shelf.create('สมุด', stateOf('เริ่ม')));
    one.type(2, 'ทันที');
    // No close: the process is gone.
    const opened = await shelf.open('สมุด');
    expect(values(opened.state)).toEqual([[['เริ่ม'], ['ทันที']]]);
    expect(opened.notice).toMatch(/นำสิ่งที่แก้ไข/);
    await one.book.close();
  });

  test('loses only a line of the journal that a crash cut off', async () => {
    const shelf = createShelf(freshFolder());
    const one = session(shelf.create('สมุด', stateOf('เริ่ม')));
    one.type(2, 'ครบ');
    const { journal } = shelf.paths('สมุด');
    const whole = readFileSync(journal).length;
    one.type(3, 'ขาด');
    truncateSync(journal, whole + 10);
    expect(values((await shelf.open('สมุด')).state)).toEqual([[['เริ่ม'], ['ครบ']]]);
    await one.book.close();
  });

  test('that another program changed is opened as that program left it, and what was unsaved here stays beside it', async () => {
    const shelf = createShelf(freshFolder());
    const one = session(shelf.create('สมุด', stateOf('เริ่ม')));
    await one.book.flush();
    one.type(2, 'ในสตูดิโอ');
    writeFileSync(shelf.paths('สมุด').xlsx, await writeXlsx(stateOf('ในโปรแกรมอื่น')));
    const opened = await shelf.open('สมุด');
    expect(values(opened.state)).toEqual([[['ในโปรแกรมอื่น']]]);
    expect(opened.notice).toMatch(/สมุด \(กู้คืน\)/);
    expect(values((await shelf.open('สมุด (กู้คืน)')).state)).toEqual([[['เริ่ม'], ['ในสตูดิโอ']]]);
    await one.book.close();
  });

  test('that another program changes while it is open is kept as a version before it is written', async () => {
    const shelf = createShelf(freshFolder());
    const one = session(shelf.create('สมุด', stateOf('เริ่ม')));
    await one.book.flush();
    writeFileSync(shelf.paths('สมุด').xlsx, await writeXlsx(stateOf('ในโปรแกรมอื่น')));
    one.type(2, 'ในสตูดิโอ');
    await one.book.close();
    const kept = await Promise.all(shelf.versions('สมุด').map(async (file) => values(await readXlsx(shelf.version('สมุด', file)))));
    expect(kept).toContainEqual([[['ในโปรแกรมอื่น']]]);
  });

  test('keeps its documents as files beside it, under names of their own', async () => {
    const shelf = createShelf(freshFolder());
    const one = session(shelf.create('สมุด', stateOf('เริ่ม')));
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    for (const id of ['file-1', 'file-2'])
      one.state.files.push({
        id,
        name: 'รายงาน/ผล',
        mimeType: 'application/vnd.google-apps.document',
        sourceType: type,
        bytes: Buffer.from(id).toString('base64'),
        permissions: [],
        created: '',
        modified: '1',
        trashed: false,
        appProperties: {},
        description: '',
      });
    one.commit();
    await one.book.close();
    const { documents } = shelf.paths('สมุด');
    expect(readdirSync(documents).sort()).toEqual(['รายงาน ผล (2).docx', 'รายงาน ผล.docx']);
    const { state } = await shelf.open('สมุด');
    expect(state.files.map(({ bytes }) => Buffer.from(bytes ?? '', 'base64').toString())).toEqual(['file-1', 'file-2']);
  });

  test('is named anew with its documents; a name that is taken is refused', async () => {
    const shelf = createShelf(freshFolder());
    await session(shelf.create('ก', stateOf('1'))).book.close();
    await session(shelf.create('ข', stateOf('2'))).book.close();
    expect(() => shelf.rename('ก', 'ข')).toThrow(/มีสมุดงานชื่อ/);
    expect(shelf.rename('ก', 'ค')).toBe('ค');
    expect(
      shelf
        .list()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['ข', 'ค']);
    expect(values((await shelf.open('ค')).state)).toEqual([[['1']]]);
  });

  test('that another running program holds is refused; one left by a crash is not', async () => {
    const shelf = createShelf(freshFolder());
    await session(shelf.create('ก', stateOf('1'))).book.close();
    writeFileSync(shelf.paths('ก').lock, '1');
    await expect(shelf.open('ก')).rejects.toMatchObject({ code: 'IN_USE' });
    writeFileSync(shelf.paths('ก').lock, '999999999');
    expect((await shelf.open('ก')).name).toBe('ก');
  });
});

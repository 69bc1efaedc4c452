/** Long lists in groups, and filtered by words. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { grouped, matching, type Told } from '../../src/ui/logic/groups';

const row = (kind: string, units: readonly string[], words = ''): Told => ({ kind, units, words });
const itself = (one: Told): Told => one;

describe('groups', () => {
  test('stand in the order of their first rows, nameless ones last', () => {
    const rows = [row('', ['ก']), row('ข', []), row('ก', ['ก']), row('ข', ['ก', 'ข'])];
    expect(grouped(rows, 'kind', itself).map(({ name, members }) => [name, members.length])).toEqual([
      ['ข', 2],
      ['ก', 1],
      ['', 1],
    ]);
  });

  test('by unit hold a row once for each unit that leads it', () => {
    const rows = [row('', ['กองคลัง', 'กองช่าง']), row('', []), row('', ['กองช่าง', 'กองช่าง'])];
    expect(grouped(rows, 'unit', itself).map(({ name, members }) => [name, members.length])).toEqual([
      ['กองคลัง', 1],
      ['กองช่าง', 2],
      ['', 1],
    ]);
  });

  test('lose no row and invent none', () => {
    const some = fc.array(fc.record({ kind: fc.constantFrom('', 'ก', 'ข'), units: fc.constant([]), words: fc.string() }));
    fc.assert(
      fc.property(some, (rows) => {
        expect(new Set(grouped(rows, 'kind', itself).flatMap(({ members }) => members))).toEqual(new Set(rows));
      }),
    );
  });
});

describe('a filter', () => {
  const rows = [row('ตัวชี้วัดที่ 9', ['กองคลัง'], 'เผยแพร่ข้อมูล'), row('ตัวชี้วัดที่ 2', ['กองช่าง'], 'ประชุม E10')];
  test.each([
    ['', 2],
    ['   ', 2],
    ['กองคลัง', 1],
    ['ตัวชี้วัดที่ ๙', 1],
    ['e10', 1],
    ['กองช่าง ประชุม', 1],
    ['กองช่าง เผยแพร่', 0],
    ['เผย\u200bแพร่', 1],
  ])('of “%s” leaves %i rows', (filter, count) => {
    expect(matching(rows, filter, itself)).toHaveLength(count);
  });
});

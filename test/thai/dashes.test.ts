/** One notion of a dash: read in every form, printed in one. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseScore } from '../../src/reading';
import {
  cellLines,
  formatChange,
  formatScore,
  hasBullet,
  isDashOnly,
  isOnlyMarks,
  parsePeriod,
  printedChange,
  toHyphens,
  withoutBullet,
} from '../../src/thai';

/** Hyphen, no-break hyphen, figure dash, en dash, em dash, bar, minus. */
const WRITTEN = ['-', '\u2010', '\u2011', '\u2012', '–', '—', '\u2015', '\u2212'] as const;

describe.each(WRITTEN)('a dash written as “%s”', (dash) => {
  test('stands for nothing where it stands alone, and opens a statement', () => {
    expect([isDashOnly(` ${dash}${dash} `), isDashOnly(`${dash}5`), isDashOnly('')]).toEqual([true, false, false]);
    expect(parseScore(dash)).toMatchObject({ problem: { code: 'SCORE_BLANK' } });
    expect([hasBullet(` ${dash} จัดทำป้าย`), withoutBullet(` ${dash} จัดทำป้าย`)]).toEqual([true, 'จัดทำป้าย']);
    expect(cellLines(`${dash} จัดทำป้าย\n${dash} อบรม`)).toEqual(['จัดทำป้าย', 'อบรม']);
    expect([isOnlyMarks(` *${dash}# `), isOnlyMarks(`${dash} ข้อ`)]).toEqual([true, false]);
  });

  test('parts the months of a period', () => {
    expect(parsePeriod(`ต.ค. 2568 ${dash} มี.ค. 2569`)).toEqual(parsePeriod('ต.ค. 2568 - มี.ค. 2569'));
    expect(parsePeriod(`ไตรมาส 1 ${dash} 2/2569`)).toEqual(parsePeriod('ไตรมาส 1-2/2569'));
  });
});

test('a text keeps its length when its dashes become hyphens', () => {
  fc.assert(fc.property(fc.string(), (text) => toHyphens(text).length === text.length && !/[\u2010-\u2015\u2212]/.test(toHyphens(text))));
});

test('the sign of a printed change is that of the difference of the printed figures', () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(score, score, (now, before) => {
      const change = printedChange(now, before);
      const sign = change > 0 ? '+' : change < 0 ? '−' : '';
      return formatChange(now, before) === `${sign}${formatScore(Math.abs(change))}`;
    }),
  );
});

test('no other file prints a dash or a minus by hand', () => {
  const SRC = resolve(__dirname, '../../src');
  const filesBelow = (folder: string): readonly string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : [];
    });
  const byHand = filesBelow(SRC)
    .map((path) => relative(SRC, path))
    // The host is a program of its own; old code pages name their characters.
    .filter((name) => !name.startsWith('host/') && !['thai/dashes.ts', 'reading/encoding.ts'].includes(name))
    .filter((name) => /(['"])[–—−]\1/.test(readFileSync(join(SRC, name), 'utf8')));
  expect(byHand).toEqual([]);
});

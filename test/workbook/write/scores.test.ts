/** Scores into the score sheets, and a closed year into the history. */
import { describe, expect, test } from '@jest/globals';
import { frameworkFor } from '../../../src/ita';
import type { Grid } from '../../../src/model';
import { clearScores, closeYear, reseedItems, writeScores } from '../../../src/workbook';
import { apply, fill, newWorkbook, read, TEN, withScores } from '../builders';
import { FRAMEWORK } from './fixtures';

describe('writing scores', () => {
  const scores = [
    { key: 'indicator:9', value: 77 },
    { key: 'part:EIT2', value: 79.21 },
    { key: 'total', value: 92.31 },
    { key: 'item:E1@EIT2', value: 77.07 },
    { key: 'item:O18@OIT', value: 0 },
    { key: 'sub:9.1', value: 90 },
  ] as const;

  test('every score lands under its key, and one step takes all of it back', () => {
    const before = withScores(newWorkbook(), TEN);
    const { changes, undo, homeless } = writeScores(before, FRAMEWORK, {
      scores,
      level: 'ผ่าน',
      recommendations: [{ part: 'EIT2', items: ['E1', 'E2'], text: 'เพิ่มช่องทาง' }],
    });
    const after = apply(before, changes);
    const { model } = read(after);
    for (const { key, value } of scores) expect(model.scores.scores.find((score) => score.key === key)?.value).toBe(value);
    expect(model.scores.publishedLevel).toBe('ผ่าน');
    expect(model.recommendations).toEqual([{ part: 'EIT2', items: ['E1', 'E2'], text: 'เพิ่มช่องทาง' }]);
    expect(homeless).toEqual([]);
    const back = apply(after, undo);
    const trimmed = (grid: Grid): readonly string[] => {
      const lines = grid.cells.map((row) => JSON.stringify(row));
      while (/^\[("",?)*\]$/.test(lines[lines.length - 1] ?? 'x')) lines.pop();
      return lines;
    };
    for (const id of ['indicators', 'items'] as const) expect(trimmed(back[id]!)).toEqual(trimmed(before[id]!));
    const formulas = (grid: Grid): readonly string[] => (grid.formulas ?? []).flat().filter((formula) => formula !== '');
    for (const id of ['indicators', 'items'] as const) expect(formulas(back[id]!)).toEqual(formulas(before[id]!));
    expect(formulas(after.items!).length).toBeGreaterThan(formulas(before.items!).length);
  });

  test('advice keeps the order and the part of its source: beside its item, or together in the row of its part', () => {
    const said = [
      { part: 'IIT', items: ['I8'], text: 'ข (ข้อ I8)' },
      { part: 'IIT', items: [], text: 'ก (ข้อ O34)' },
      { part: 'IIT', items: ['I2', 'I7'], text: 'ค (ข้อ I2 และข้อ I7)' },
      { part: 'EIT1', items: ['E1'], text: 'ง (ข้อ E1)' },
      { part: 'EIT2', items: [], text: 'จ' },
      { part: 'EIT2', items: [], text: 'จัดทำสื่อประชาสัมพันธ์', by: 'agency' as const },
      { part: 'OIT', items: ['O18'], text: 'ข้อ O18 ไม่มีองค์ประกอบ' },
    ];
    const before = newWorkbook();
    const after = apply(before, writeScores(before, FRAMEWORK, { scores: [], recommendations: said }).changes);
    const order = ['OIT', 'IIT', 'EIT2', 'EIT1'];
    const sorted = <T extends { readonly part: string }>(list: readonly T[]): readonly T[] =>
      [...list].sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
    expect(sorted(read(after).model.recommendations)).toEqual(sorted(said));
    expect(read(after).problems.filter(({ severity }) => severity === 'error')).toEqual(
      read(before).problems.filter(({ severity }) => severity === 'error'),
    );
    expect(writeScores(after, FRAMEWORK, { scores: [], recommendations: said }).changes).toEqual([]);
  });

  test('the same scores again write nothing', () => {
    const before = newWorkbook();
    const after = apply(before, writeScores(before, FRAMEWORK, { scores }).changes);
    expect(writeScores(after, FRAMEWORK, { scores }).changes).toEqual([]);
  });

  test('a score kept as text becomes a number', () => {
    const grids = fill(newWorkbook(), 'indicators', 9, { score: '77' });
    expect(writeScores(grids, FRAMEWORK, { scores: [{ key: 'indicator:9', value: 77 }] }).changes).toHaveLength(1);
  });

  test('a score that no row takes is named, not dropped', () => {
    const { homeless } = writeScores(newWorkbook(), FRAMEWORK, { scores: [{ key: 'item:E99@EIT1', value: 1 }] });
    expect(homeless.map(({ key }) => key)).toEqual(['item:E99@EIT1']);
  });

  test('another year’s items replace the rows, but never beside scores of people', () => {
    const next = frameworkFor(2568);
    const grids = newWorkbook();
    const after = apply(grids, reseedItems(grids.items!, next));
    expect(
      after
        .items!.cells.slice(3)
        .map((row) => row[0])
        .filter((code) => code !== ''),
    ).toEqual(next.items.map(({ code }) => code));
    const scored = apply(grids, writeScores(grids, FRAMEWORK, { scores }).changes);
    expect(reseedItems(scored.items!, next)).toEqual([]);
    const cleared = apply(scored, clearScores(scored, FRAMEWORK).changes);
    expect(read(cleared).model.scores.scores).toEqual([]);
    expect(reseedItems(cleared.items!, next)).not.toEqual([]);
  });

  test('a closed year is a row of the history, written once', () => {
    const grids = newWorkbook();
    const year = {
      fiscalYear: 2565,
      scores: [
        { key: 'indicator:1', value: 90 },
        { key: 'total', value: 91.5 },
        { key: 'item:E1@EIT1', value: 1 },
      ],
      publishedLevel: 'A',
    } as const;
    const after = apply(grids, closeYear(grids.history!, year));
    expect(read(after).model.history[0]).toMatchObject({ fiscalYear: 2565, publishedLevel: 'A' });
    expect(read(after).model.history[0]?.scores.map(({ key, value }) => [key, value])).toEqual([
      ['indicator:1', 90],
      ['total', 91.5],
    ]);
    expect(closeYear(after.history!, year)).toEqual([]);
    expect(closeYear(after.history!, { ...year, publishedLevel: 'AA' })).toHaveLength(1);
  });
});

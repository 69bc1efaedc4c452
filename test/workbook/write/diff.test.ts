/** The smallest changes between two grids. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell, Grid, SheetChange } from '../../../src/model';
import { diff, writePlan } from '../../../src/workbook';
import { applyToGrid } from '../../../src/workbook/write/diff';
import { newWorkbook, read } from '../builders';
import { measure, written } from './fixtures';

describe('the difference of two grids', () => {
  const gridOf = (cells: readonly (readonly Cell[])[]): Grid => ({ id: 'plan', sheet: 'แผน', cells });
  const matrix = fc.array(fc.array(fc.constantFrom<Cell>('', 'ก', 'ข', 1, 2.5, '=text'), { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 12,
  });

  test('applied, it makes one grid the other, in at most two rectangles', () => {
    fc.assert(
      fc.property(matrix, matrix, (before, after) => {
        // '=text' in a wanted grid is a formula; here texts only.
        const wanted = after.map((row) => row.map((cell) => (cell === '=text' ? 'ค' : cell)));
        const changes = diff(gridOf(before), wanted);
        expect(changes.length).toBeLessThanOrEqual(2);
        const result = applyToGrid(gridOf(before), changes).cells;
        wanted.forEach((row, index) => {
          expect(result[index]).toEqual(row);
        });
        expect(result.slice(wanted.length).every((row) => row.every((cell) => cell === ''))).toBe(true);
      }),
    );
  });

  test('of equal grids is nothing', () => {
    const texts = matrix.map((rows) => rows.map((row) => row.filter((cell) => cell !== '=text')));
    fc.assert(fc.property(texts, (cells) => expect(diff(gridOf(cells), cells)).toEqual([])));
  });

  test('a rectangle keeps the formulas it covers', () => {
    const lines = [...Array(9).keys()];
    const grid: Grid = { ...gridOf(lines.map(() => ['ก', 5, 'ข'])), formulas: lines.map(() => ['', '=A2+1', '']) };
    const changes = diff(
      grid,
      lines.map((line) => (line % 2 === 0 ? ['ค', '=A2+1', 'ง'] : ['ก', '=A2+1', 'ข'])),
    );
    expect(changes.length).toBeLessThanOrEqual(2);
    const covered = (changes as readonly Extract<SheetChange, { kind: 'values' }>[]).flatMap(({ values }) => values);
    expect(covered.length).toBeGreaterThan(0);
    for (const row of covered) expect(row).not.toContain(5);
    expect(applyToGrid(grid, changes).formulas).toEqual(grid.formulas);
  });

  test('one changed cell is one cell', () => {
    const cells = Array.from({ length: 50 }, (_, row) => [row, 'ก', 'ข']);
    const after = cells.map((line, row) => (row === 30 ? [row, 'ค', 'ข'] : line));
    expect(diff(gridOf(cells), after)).toEqual([{ kind: 'values', sheet: 'plan', row: 31, column: 2, values: [['ค']] }]);
  });

  test('text that begins like a formula stays text', () => {
    const grids = written(newWorkbook(), [measure('m-1', { steps: '=ขั้นตอน' })]);
    expect(read(grids).model.measures[0]?.steps).toBe('=ขั้นตอน');
    expect(writePlan(grids.plan!, read(grids).rows.plan)).toEqual([]);
  });
});

/** Where a figure or a text stands. */
import { describe, expect, test } from '@jest/globals';
import { cellChange, cellOfRow, locate } from '../../src/workbook';
import { apply, fill, newWorkbook, reorder, TEN, withScores } from './builders';
import { measure, written } from './write/fixtures';

describe('places', () => {
  test('every kind of figure is located, also after columns were moved', () => {
    const grids = reorder(withScores(newWorkbook(), TEN), 'indicators', [3, 0, 1, 2, 4, 5, 6]);
    expect(locate(grids, 'indicator:9')).toEqual({ sheet: 'คะแนนตัวชี้วัด', cell: 'A12' });
    expect(locate(grids, 'total')).toEqual({ sheet: 'คะแนนตัวชี้วัด', cell: 'E21' });
    expect(locate(grids, 'item:E1@EIT2')?.sheet).toBe('คะแนนรายข้อ');
    expect(locate(grids, 'setting:threshold')?.sheet).toBe('ตั้งค่า');
    expect(locate(grids, 'item:E99@EIT2')).toBeNull();
    expect(locate({}, 'indicator:9')).toBeNull();
  });

  test('a measure’s field is found by its id or by its place', () => {
    const grids = written(newWorkbook(), [measure('m-1'), measure('m-2')]);
    expect(cellOfRow(grids, 'plan', 'm-2', 'units')).toEqual({ sheet: 'แผนมาตรการ', cell: 'J5' });
    expect(cellOfRow(grids, 'plan', 0, 'period')).toEqual({ sheet: 'แผนมาตรการ', cell: 'K4' });
    expect(cellOfRow(grids, 'plan', 'gone', 'units')).toBeNull();
    expect(cellOfRow(grids, 'plan', -1, 'units')).toBeNull();
  });

  test('a correction writes its one cell, unless it stands there already', () => {
    const grids = fill(newWorkbook(), 'indicators', 1, { score: '๙๖' });
    const place = { sheet: 'คะแนนตัวชี้วัด', cell: 'D4' };
    const after = apply(grids, cellChange(grids, place, 96));
    expect(after.indicators!.cells[3]![3]).toBe(96);
    expect(cellChange(after, place, 96)).toEqual([]);
    expect(cellChange(grids, { sheet: 'ไม่มี', cell: 'D4' }, 96)).toEqual([]);
  });
});

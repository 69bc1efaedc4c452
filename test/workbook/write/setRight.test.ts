/** After a write beside which a column moved: what was meant for a column of plain text is known again, whatever its new neighbour made of it. */
import { describe, expect, test } from '@jest/globals';
import type { Grid, SheetChange } from '../../../src/model';
import { applyToGrid, setRight } from '../../../src/workbook';
import { schemaOf } from '../../../src/workbook/schema';

const { columns } = schemaOf('findings');
const HEADERS = columns.map(({ header }) => header);
const place = (key: string): number => columns.findIndex((column) => column.key === key);

const line = (cells: Readonly<Record<string, string>>): string[] => columns.map(({ key }) => cells[key] ?? '');

const BEFORE: Grid = {
  id: 'findings',
  sheet: 'ผลการตรวจ',
  cells: [HEADERS, line({ severity: 'ควรตรวจสอบ', code: 'R13', message: 'ไม่มีผู้รับผิดชอบ', accepted: 'เหตุผลของเรา' })],
  days: new Set(),
};

/** A new first line, the old one below it; both written beside the reasons, which people gave. */
const written = (found: string): readonly SheetChange[] => [
  {
    kind: 'values',
    sheet: 'findings',
    row: 2,
    column: 1,
    values: [
      line({ severity: 'ผิด', code: 'S01', message: 'คะแนนต่างจากค่าที่คำนวณได้', found }).slice(0, place('accepted')),
      line({ severity: 'ควรตรวจสอบ', code: 'R13', message: 'ไม่มีผู้รับผิดชอบ' }).slice(0, place('accepted')),
    ],
  },
];

/** As Sheets holds it: somebody inserted the second column just before the write. */
function moved(found: string, read: string | number, days: readonly string[] = []): Grid {
  const wider: Grid = { ...BEFORE, cells: BEFORE.cells.map(([first = '', ...rest]) => [first, '', ...rest]) };
  const { cells } = applyToGrid(wider, written(found));
  return {
    ...wider,
    cells: cells.map((row, index) => (index === 1 ? row.map((cell, column) => (column === place('found') ? read : cell)) : row)),
    days: new Set(days),
  };
}

describe('a value that landed in the column beside its own', () => {
  test.each([
    ['55.00', 55, []],
    ['1,200.50', 1200.5, []],
    ['(5)', -5, []],
    ['85%', 0.85, []],
    ['1 ต.ค. 2566', '2023-10-01', [`2 ${place('found') + 1}`]],
    ['ไม่มี', 'ไม่มี', []],
  ])('%s, read as %s there, comes back into its own', (found, read, days) => {
    const grid = moved(found, read, days);
    const { changes, kept } = setRight(BEFORE, grid, written(found));
    expect(kept).toEqual([]);
    const right = applyToGrid(grid, changes);
    expect(right.cells[1]?.[place('message') + 1]).toBe('คะแนนต่างจากค่าที่คำนวณได้');
    expect(right.cells[1]?.[place('found') + 1]).toBe(found);
  });

  test('a number that somebody else typed there meanwhile stays theirs', () => {
    const { kept } = setRight(BEFORE, moved('55.00', 77), written('55.00'));
    expect(kept).toEqual([{ sheet: 'ผลการตรวจ', cell: 'H2' }]);
  });
});

/** Columns are known to the compiler by the keys of their sheet. */
import { describe, expect, test } from '@jest/globals';
import { columnsOf } from '../../src/workbook/columns';
import { openTable, textOf } from '../../src/workbook/table';

const fruit = {
  columns: columnsOf({ name: { header: 'ชื่อ', role: 'human', width: 100 }, price: { header: 'ราคา', role: 'human', width: 60 } }),
};

describe('the columns of a sheet', () => {
  test('stand in the order in which they are described', () => {
    expect(fruit.columns.map(({ key }) => key)).toEqual(['name', 'price']);
  });

  test('are read by their key; a misspelt key does not compile', () => {
    const table = openTable(
      {
        id: 'plan',
        sheet: 'แผง',
        cells: [
          ['ราคา', 'ชื่อ'],
          [12, 'มะม่วง'],
        ],
      },
      fruit,
    )!;
    expect(textOf(table, 2, 'name')).toBe('มะม่วง');
    // @ts-expect-error no sheet has a column of this name
    expect(textOf(table, 2, 'nmae')).toBe('');
  });
});

/** What of the model the page gets: results, colours, drop-downs; and after a change only what differs. */
import { describe, expect, test } from '@jest/globals';
import type { SheetModel } from '../../src/host/model';
import { newSheet, newSpreadsheet } from '../../src/host/newModel';
import { writeRectangle } from '../../src/host/server/orders';
import type { SheetUpdate } from '../../src/host/server/protocol';
import { difference, viewSheet } from '../../src/host/server/view';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

function book(values: readonly (readonly unknown[])[], dress: (sheet: SheetModel) => void = () => undefined) {
  const spreadsheet = newSpreadsheet('สมุดงาน', []);
  const sheet = newSheet(7, 'คะแนน');
  spreadsheet.sheets.push(sheet);
  writeRectangle(spreadsheet, sheet, 1, 1, values);
  dress(sheet);
  return { spreadsheet, sheet, view: () => viewSheet(spreadsheet, sheet, 46000) };
}

/** The background of each cell that has one, by row and column. */
function backgrounds({ rows, styles }: ReturnType<typeof viewSheet>): Record<string, string> {
  const found = rows.flatMap(({ row, cells }) => cells.map(([column, , style]) => [`${row}:${column}`, styles[style]?.background ?? '']));
  return Object.fromEntries(found.filter(([, color]) => color !== ''));
}

describe('conditional formatting', () => {
  test('a formula counts its relative references from the first cell of its range', () => {
    const { view } = book([[90], [80], [70]], (sheet) => {
      sheet.conditionalRules = [{ areas: [area(1, 1, 3, 1)], type: 'CUSTOM_FORMULA', arguments: ['=$A1<85'], background: '#fde8e6' }];
    });
    expect(backgrounds(view())).toEqual({ '2:1': '#fde8e6', '3:1': '#fde8e6' });
  });

  test('of two rules that hold, the first gives the colour and the other what the first leaves open', () => {
    const { view } = book([[10]], (sheet) => {
      sheet.conditionalRules = [
        { areas: [area(1, 1, 1, 1)], type: 'NUMBER_LESS_THAN', arguments: [50], background: '#ff0000' },
        { areas: [area(1, 1, 1, 1)], type: 'CELL_NOT_EMPTY', arguments: [], background: '#00ff00', bold: true },
      ];
    });
    expect(view().styles).toEqual([{ background: '#ff0000', fontWeight: 'bold' }]);
  });

  test.each([
    ['NUMBER_BETWEEN', [1, 3], 3, true],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [85], 85, true],
    ['NUMBER_LESS_THAN', [85], 'ต่ำ', false],
    ['TEXT_CONTAINS', ['ต่ำ'], '▼ ต่ำกว่าเกณฑ์', true],
    ['TEXT_EQUAL_TO', ['OIT'], 'oit', true],
    ['CELL_EMPTY', [], 'มี', false],
  ] as const)('%s %j on %j: %s', (type, wanted, value, holds) => {
    const { view } = book([[value]], (sheet) => {
      sheet.conditionalRules = [{ areas: [area(1, 1, 1, 1)], type, arguments: [...wanted], background: '#123456' }];
    });
    expect('1:1' in backgrounds(view())).toBe(holds);
  });
});

describe('drop-downs', () => {
  test('equal rules of neighbouring rows are one area, and a range gives its filled cells', () => {
    const { view } = book([['ก'], ['ข'], ['']], (sheet) => {
      const rule = { type: 'VALUE_IN_RANGE', arguments: ["'คะแนน'!A1:A9", true], allowInvalid: false, helpText: 'เลือก' };
      for (const row of [1, 2, 3]) sheet.rows[row - 1] = [sheet.rows[row - 1]?.[0] ?? null, { value: '', validation: { ...rule } }];
    });
    expect(view().shape.validations).toEqual([
      { areas: [area(1, 2, 3, 1)], list: ['ก', 'ข'], checkbox: false, help: 'เลือก', strict: true, several: false },
    ]);
  });
});

describe('news for the page', () => {
  const kinds = (update: SheetUpdate) => update.rows.flatMap(({ row, cells }) => cells.map(([column, value]) => [row, column, value]));

  test('only the cells that differ are sent, emptied ones among them', () => {
    const { spreadsheet, sheet, view } = book([
      ['ก', 1],
      ['ข', 2],
      ['ค', 3],
    ]);
    const old = view();
    writeRectangle(spreadsheet, sheet, 2, 2, [[5]]);
    sheet.rows[2] = [];
    const update = difference(old, view(), 4);
    expect(update.kind).toBe('cells');
    expect(kinds(update)).toEqual([
      [2, 2, 5],
      [3, 1, ''],
      [3, 2, ''],
    ]);
  });

  test('a changed colour is news, although the value is the same', () => {
    const { sheet, view } = book([[80]]);
    const old = view();
    sheet.conditionalRules = [{ areas: [area(1, 1, 1, 1)], type: 'NUMBER_LESS_THAN', arguments: [85], background: '#fde8e6' }];
    expect(kinds(difference(old, view(), 2))).toEqual([[1, 1, 80]]);
  });

  test('another width is told without the cells, a merge replaces the sheet', () => {
    const { sheet, view } = book([['ก', 1]]);
    const old = view();
    sheet.columnWidths[1] = 300;
    const update = difference(old, view(), 2);
    expect([update.kind, update.rows, update.shape?.columnWidths]).toEqual(['cells', [], { 1: 300 }]);
    sheet.merges.push(area(1, 1, 1, 2));
    expect(difference(old, view(), 3).kind).toBe('replace');
    expect(difference(undefined, view(), 2).kind).toBe('replace');
  });
});

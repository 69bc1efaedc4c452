/** The order of Range.sort and Sheet.sort. */
import type { Calculation } from '../formula';
import { compare } from '../formula/values';
import type { Area, SheetModel } from '../model';
import { mismatch } from './check';

interface Key {
  readonly column: number;
  readonly ascending: boolean;
}

function keys(specification: unknown): Key[] {
  const list = Array.isArray(specification) ? specification : [specification];
  return list.map((entry: unknown) => {
    if (typeof entry === 'number') return { column: entry, ascending: true };
    const { column, ascending } = (entry ?? {}) as { column?: unknown; ascending?: unknown };
    if (typeof column !== 'number') return mismatch('SpreadsheetApp.Range.sort', [specification]);
    return { column, ascending: ascending !== false };
  });
}

/** Compares two row numbers by their cells; stable, blanks last in both directions. */
export function compareCells(
  specification: unknown,
  calculation: Calculation,
  sheet: SheetModel,
  _area: Area,
): (one: number, other: number) => number {
  const order = keys(specification);
  return (one, other) => {
    for (const { column, ascending } of order) {
      const left = calculation.valueOf(sheet, one, column);
      const right = calculation.valueOf(sheet, other, column);
      if (left === '' || right === '') {
        if (left !== right) return left === '' ? 1 : -1;
        continue;
      }
      const sign = compare(left, right);
      if (sign !== 0) return ascending ? sign : -sign;
    }
    return one - other;
  };
}

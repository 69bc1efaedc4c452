/** Drop-downs, checkboxes and notes of a sheet by cell. Pure. */
import type { Scalar } from '../../model';
import type { SheetShape, ValidationView } from '../../server/protocol';

export function ruleAt(shape: SheetShape, row: number, column: number): ValidationView | undefined {
  return shape.validations.find(({ areas }) =>
    areas.some((area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns),
  );
}

/** Several choices in one cell stand one per line, or after commas. */
export const partsOf = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** False for a value that its list does not know. An empty list says nothing. */
export function isKnown(rule: ValidationView | undefined, value: Scalar): boolean {
  if (!rule?.list || rule.list.length === 0 || value === '') return true;
  const { list } = rule;
  const text = String(value);
  return list.includes(text) || (rule.several && partsOf(text).every((part) => list.includes(part)));
}

export const noteAt = (shape: SheetShape, row: number, column: number): string =>
  shape.notes.find((note) => note.row === row && note.column === column)?.text ?? '';

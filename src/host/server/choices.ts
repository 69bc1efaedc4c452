/** What a drop-down offers. */
import { parseReference, resolveReference } from '../a1';
import { cellAt } from '../grid';
import type { SheetModel, SpreadsheetModel, ValidationModel } from '../model';

/** The choices of a list or of a range's filled cells, each once; null for another kind of rule. */
export function choicesOf(book: SpreadsheetModel, home: SheetModel, rule: ValidationModel): string[] | null {
  const [first] = rule.arguments;
  if (rule.type === 'VALUE_IN_LIST') return Array.isArray(first) ? first : null;
  if (rule.type !== 'VALUE_IN_RANGE') return null;
  const reference = parseReference(String(first));
  const sheet = reference?.sheet === undefined ? home : book.sheets.find(({ name }) => name === reference.sheet);
  if (!reference || !sheet) return null;
  const area = resolveReference(reference, sheet);
  const values: string[] = [];
  for (let row = area.row; row <= Math.min(area.row + area.rows - 1, sheet.rows.length); row++) {
    const value = cellAt(sheet, row, area.column)?.value ?? '';
    if (value !== '') values.push(String(value));
  }
  return [...new Set(values)];
}

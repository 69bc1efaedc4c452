/** Drop-downs and rules that refuse: what Sheets throws when a script writes what a rule does not allow. */
import { formatA1, parseReference, resolveReference } from '../a1';
import { ServiceException } from '../errors';
import { cellAt, formatOf } from '../grid';
import type { Area, Scalar, SheetModel, SpreadsheetModel, ValidationModel } from '../model';
import { interpret } from './typed';

/** The words of a list rule; null for another kind of rule. */
function wordsOf({ type, arguments: values }: ValidationModel, book: SpreadsheetModel): readonly string[] | null {
  if (type === 'VALUE_IN_LIST') return (values[0] as unknown as readonly string[]).map(String);
  if (type !== 'VALUE_IN_RANGE') return null;
  const reference = parseReference(String(values[0]));
  const sheet = book.sheets.find(({ name }) => name === reference?.sheet);
  if (!reference || !sheet) return [];
  const { row, column, rows, columns } = resolveReference(reference, sheet);
  return sheet.rows
    .slice(row - 1, row - 1 + rows)
    .flatMap((cells) => cells.slice(column - 1, column - 1 + columns).map((cell) => String(cell?.value ?? '')))
    .filter((word) => word !== '');
}

function allows(rule: ValidationModel, value: Scalar, book: SpreadsheetModel): boolean {
  const words = wordsOf(rule, book);
  if (words) return words.includes(typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
  if (rule.type === 'CHECKBOX') return rule.arguments.length === 0 ? typeof value === 'boolean' : rule.arguments.includes(value);
  if (rule.type !== 'NUMBER_BETWEEN') return true;
  const [least, most] = rule.arguments as number[];
  return typeof value === 'number' && value >= (least ?? -Infinity) && value <= (most ?? Infinity);
}

/**
 * Before anything is written: every cell of the area whose rule refuses what it would hold. An empty cell and a formula are never refused.
 * @throws ServiceException “The data you entered in cell B2 violates the data validation rules set on this cell.”
 */
export function checkAllowed(
  book: SpreadsheetModel,
  sheet: SheetModel,
  area: Area,
  valueAt: (rowIndex: number, columnIndex: number) => unknown,
): void {
  for (let r = 0; r < area.rows; r += 1)
    for (let c = 0; c < area.columns; c += 1) {
      const place = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      const cell = cellAt(sheet, place.row, place.column);
      const rule = cell?.validation;
      if (!rule || rule.allowInvalid) continue;
      const { value, formula } = interpret(valueAt(r, c), formatOf(sheet, cell)?.numberFormat, book);
      if (value === '' || formula !== undefined || allows(rule, value, book)) continue;
      const words = wordsOf(rule, book);
      const hint = words ? ` Please enter one of the following values: ${words.join(', ')}.` : '';
      throw new ServiceException(
        `The data you entered in cell ${formatA1(place, sheet)} violates the data validation rules set on this cell.${hint}`,
      );
    }
}

/** Conditional formatting as people see it: which rules hold for a cell. The first rule that sets a property wins, as in Sheets. */
import { startCalculation } from '../formula';
import { copyFormula } from '../formula/shift';
import { contains } from '../grid';
import type { Cell, ConditionalRuleModel, Scalar, SheetModel, SpreadsheetModel } from '../model';
import type { StyleView } from './protocol';

type Calculation = ReturnType<typeof startCalculation>;

interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
}

const numeric =
  (holds: (value: number, first: number, second: number) => boolean): Test =>
  ({ value }, { arguments: [first, second] }) =>
    typeof value === 'number' && holds(value, Number(first), Number(second));

const textual =
  (holds: (value: string, wanted: string) => boolean): Test =>
  ({ value }, { arguments: [wanted] }) =>
    holds(String(value).toLowerCase(), String(wanted ?? '').toLowerCase());

type Test = (place: Place, rule: ConditionalRuleModel, calculation: Calculation) => boolean;

/** By the names of SpreadsheetApp.BooleanCriteria. */
const TESTS: Readonly<Record<string, Test>> = {
  CELL_EMPTY: ({ value }) => value === '',
  CELL_NOT_EMPTY: ({ value }) => value !== '',
  NUMBER_BETWEEN: numeric((value, low, high) => value >= low && value <= high),
  NUMBER_NOT_BETWEEN: numeric((value, low, high) => value < low || value > high),
  NUMBER_EQUAL_TO: numeric((value, wanted) => value === wanted),
  NUMBER_NOT_EQUAL_TO: numeric((value, wanted) => value !== wanted),
  NUMBER_GREATER_THAN: numeric((value, line) => value > line),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: numeric((value, line) => value >= line),
  NUMBER_LESS_THAN: numeric((value, line) => value < line),
  NUMBER_LESS_THAN_OR_EQUAL_TO: numeric((value, line) => value <= line),
  TEXT_CONTAINS: textual((value, wanted) => value.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: textual((value, wanted) => !value.includes(wanted)),
  TEXT_EQUAL_TO: textual((value, wanted) => value === wanted),
  TEXT_STARTS_WITH: textual((value, wanted) => value.startsWith(wanted)),
  TEXT_ENDS_WITH: textual((value, wanted) => value.endsWith(wanted)),
  CUSTOM_FORMULA: ({ sheet, row, column }, rule, calculation) => {
    const [first] = rule.areas;
    const formula = String(rule.arguments[0] ?? '');
    if (!first || !formula) return false;
    // Relative references count from the top left cell of the rule's first range.
    const result = calculation.evaluateAt(copyFormula(formula, row - first.row, column - first.column), sheet, row, column);
    return result === true || (typeof result === 'number' && result !== 0);
  },
};

const styleOf = (rule: ConditionalRuleModel): StyleView => ({
  ...(rule.background ? { background: rule.background } : {}),
  ...(rule.fontColor ? { fontColor: rule.fontColor } : {}),
  ...(rule.bold ? { fontWeight: 'bold' } : {}),
  ...(rule.italic ? { fontStyle: 'italic' } : {}),
  ...(rule.strikethrough ? { strikethrough: true } : {}),
});

/** @returns for a cell the style that its rules give it, or null. Rules of a sheet are looked at once per row span, not per cell. */
export function conditionalStyles(book: SpreadsheetModel, sheet: SheetModel, now: number) {
  const calculation = startCalculation(book, now);
  const rules = sheet.conditionalRules.flatMap((rule) => {
    const test = TESTS[rule.type];
    return test ? [{ rule, test, style: styleOf(rule) }] : [];
  });
  return (cell: Cell | null | undefined, row: number, column: number): StyleView | null => {
    const here = { row, column, rows: 1, columns: 1 };
    const place = { sheet, row, column, value: cell?.value ?? '' };
    const holding = rules.filter(({ rule, test }) => rule.areas.some((area) => contains(area, here)) && test(place, rule, calculation));
    if (holding.length === 0) return null;
    return Object.assign({}, ...holding.map(({ style }) => style).reverse()) as StyleView;
  };
}

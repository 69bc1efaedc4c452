/** The host's formula engine: reads the model, computes what it knows, keeps the last result of what it does not know. */
import { parseReference, resolveReference } from '../a1';
import { cellAt } from '../grid';
import type { Cell, Scalar, SheetModel, SpreadsheetModel } from '../model';
import { FUNCTIONS } from './functions';
import { type Expression, parseFormula } from './parse';
import { compare, ERROR_CODES, FormulaError, type Item, isError, isMatrix, number, single, test, text, truth, type Value } from './values';

export { copyFormula, renameInFormula } from './shift';

/** One recalculation: results are computed at most once each. Make a new one after a write. */
export interface Calculation {
  /** The value of a cell, computed if it is a formula; writes the result into the cell as its last result. */
  valueOf(sheet: SheetModel, row: number, column: number): Scalar;
  /** A formula as if it stood in that cell (conditional formats); null when it cannot be computed. */
  evaluateAt(formula: string, sheet: SheetModel, row: number, column: number): Scalar | null;
}

/** A formula outside the engine: its cell keeps the value it has. */
class Unknown extends Error {}

interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

const parsed = new Map<string, Expression | null>();
function parse(formula: string): Expression | null {
  let expression = parsed.get(formula);
  if (expression === undefined) {
    if (parsed.size > 20_000) parsed.clear();
    expression = parseFormula(formula);
    parsed.set(formula, expression);
  }
  return expression;
}

/** `now` is a serial number, for TODAY and NOW. */
export function startCalculation(book: SpreadsheetModel, now: number): Calculation {
  const done = new Set<Cell>();
  const running = new Set<Cell>();

  const item = (sheet: SheetModel, row: number, column: number): Item => {
    const cell = cellAt(sheet, row, column);
    if (!cell) return null;
    if (cell.formula !== undefined) calculate(cell, { sheet, row, column });
    else if (cell.value === '') return null;
    return typeof cell.value === 'string' && ERROR_CODES.includes(cell.value) ? new FormulaError(cell.value) : cell.value;
  };

  const calculate = (cell: Cell, place: Place): void => {
    if (done.has(cell) || cell.formula === undefined) return;
    const expression = parse(cell.formula);
    if (!expression) return;
    if (running.has(cell)) throw new FormulaError('#REF!');
    running.add(cell);
    try {
      const result = single(evaluate(expression, place));
      cell.value = isError(result) ? result.code : (result ?? (expression.kind === 'reference' ? '' : 0));
    } catch (error) {
      if (error instanceof FormulaError) cell.value = error.code;
      else if (!(error instanceof Unknown)) throw error;
    } finally {
      running.delete(cell);
    }
    done.add(cell);
  };

  const range = (reference: string, home: SheetModel): Value => {
    const found = parseReference(reference);
    const sheet = found?.sheet === undefined ? home : book.sheets.find((candidate) => candidate.name === found.sheet);
    if (!found || !sheet) throw new FormulaError('#REF!');
    const area = resolveReference(found, sheet);
    if (area.rows === 1 && area.columns === 1) return item(sheet, area.row, area.column);
    const rows = Math.max(1, Math.min(area.rows, sheet.rows.length - area.row + 1));
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => item(sheet, area.row + r, area.column + c)),
    );
  };

  const evaluate = (expression: Expression, place: Place): Value => {
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'error':
        throw new FormulaError(expression.code);
      case 'reference':
        return range(expression.text, place.sheet);
      case 'name': {
        const named = book.namedRanges.find((candidate) => candidate.name.toLowerCase() === expression.name.toLowerCase());
        const sheet = named && book.sheets.find((candidate) => candidate.id === named.sheetId);
        if (!named || !sheet) throw new FormulaError('#NAME?');
        const { row, column, rows, columns } = named.area;
        return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => item(sheet, row + r, column + c)));
      }
      case 'unary':
        return elementwise([evaluate(expression.operand, place)], ([value]) => {
          if (expression.operator === '%') return number(value ?? null) / 100;
          return expression.operator === '-' ? -number(value ?? null) : (value ?? null);
        });
      case 'binary':
        return elementwise([evaluate(expression.left, place), evaluate(expression.right, place)], ([left, right]) =>
          operate(expression.operator, left ?? null, right ?? null),
        );
      case 'call':
        return callFunction(expression.name, expression.parameters, place);
    }
  };

  const callFunction = (name: string, parameters: readonly (Expression | null)[], place: Place): Value => {
    const value = (index: number): Value => {
      const parameter = parameters[index];
      return parameter ? evaluate(parameter, place) : null;
    };
    const caught = (index: number): Value => {
      try {
        const result = value(index);
        const first = single(result);
        return isError(first) ? first : result;
      } catch (error) {
        if (error instanceof FormulaError) return error;
        throw error;
      }
    };
    if (name === 'IF') return truth(value(0)) ? value(1) : parameters.length > 2 ? value(2) : false;
    if (name === 'IFERROR') {
      const result = caught(0);
      return isError(result) ? (parameters.length > 1 ? value(1) : null) : result;
    }
    if (name === 'TODAY') return Math.floor(now);
    if (name === 'NOW') return now;
    const known = FUNCTIONS[name];
    if (!known) throw new Unknown(name);
    return known(parameters.map((_, index) => (name === 'ISBLANK' || name === 'ISNUMBER' ? caught(index) : value(index))));
  };

  return {
    valueOf(sheet, row, column) {
      const cell = cellAt(sheet, row, column);
      if (!cell) return '';
      calculate(cell, { sheet, row, column });
      return cell.value;
    },
    evaluateAt(formula, sheet, row, column) {
      const expression = parse(formula);
      if (!expression) return null;
      try {
        const result = single(evaluate(expression, { sheet, row, column }));
        return isError(result) ? result.code : (result ?? '');
      } catch (error) {
        if (error instanceof FormulaError) return error.code;
        if (error instanceof Unknown) return null;
        throw error;
      }
    },
  };
}

/** Works item by item where an operand is a range (SUMPRODUCT and ARRAYFORMULA style), else on the two values. */
function elementwise(operands: readonly Value[], work: (values: readonly Item[]) => Item): Value {
  const shape = operands.find(isMatrix);
  if (!shape) return work(operands.map(single));
  return shape.map((cells, r) =>
    cells.map((_, c) => work(operands.map((operand) => (isMatrix(operand) ? (operand[r]?.[c] ?? null) : operand)))),
  );
}

function operate(operator: string, left: Item, right: Item): Item {
  if (operator === '&') return text(left) + text(right);
  if (!['+', '-', '*', '/', '^'].includes(operator)) return test(operator, compare(left, right));
  const [a, b] = [number(left), number(right)];
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  if (operator === '^') return a ** b;
  if (b === 0) throw new FormulaError('#DIV/0!');
  return a / b;
}

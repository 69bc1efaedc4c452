/** The spreadsheet functions the host computes. Any other keeps its last result. Source: support.google.com/docs/table/25273. */
import { displayText, roundHalfUp } from '../numberFormat';
import {
  compare,
  criterion,
  FormulaError,
  isError,
  isMatrix,
  items,
  type Matrix,
  number,
  numbers,
  single,
  text,
  truth,
  type Value,
} from './values';

type Fn = (values: readonly Value[]) => Value;
const BLANK: Value = null;
const at = (values: readonly Value[], index: number): Value => values[index] ?? BLANK;
const given = (values: readonly Value[], index: number) => values.length > index && values[index] !== null;
const matrix = (value: Value): Matrix => (isMatrix(value) ? value : [[value]]);
const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
const failWith = (code: string): never => {
  throw new FormulaError(code);
};
const mean = (list: readonly number[]) => (list.length === 0 ? failWith('#DIV/0!') : sum(list) / list.length);

/** Pairs of (range, condition) → which positions meet all of them. */
function meeting(values: readonly Value[], from: number): boolean[] {
  const pairs: { cells: Matrix[number]; holds: ReturnType<typeof criterion> }[] = [];
  for (let index = from; index + 1 < values.length; index += 2)
    pairs.push({ cells: matrix(at(values, index)).flat(), holds: criterion(at(values, index + 1)) });
  return (pairs[0]?.cells ?? []).map((_, position) => pairs.every(({ cells, holds }) => holds(cells[position] ?? null)));
}

const chosen = (range: Value, wanted: readonly boolean[]) =>
  matrix(range)
    .flat()
    .filter((item, position): item is number => wanted[position] === true && typeof item === 'number');

function find(values: readonly Value[]): number {
  const wanted = single(at(values, 0));
  const list = matrix(at(values, 1)).flat();
  const kind = given(values, 2) ? number(at(values, 2)) : 1;
  if (kind === 0) {
    const holds = typeof wanted === 'string' ? criterion(`=${wanted}`) : criterion(wanted);
    const found = list.findIndex(holds);
    return found < 0 ? failWith('#N/A') : found + 1;
  }
  let last = 0;
  list.forEach((item, index) => {
    if (item !== null && !isError(item) && typeof item === typeof wanted && compare(item, wanted) * kind <= 0) last = index + 1;
  });
  return last || failWith('#N/A');
}

function lookUp(values: readonly Value[]): Value {
  const rows = matrix(at(values, 1));
  const exact = values.length > 3 && !truth(at(values, 3));
  const row = find([at(values, 0), rows.map((cells) => [cells[0] ?? null]), exact ? 0 : 1]);
  const column = number(at(values, 2));
  return column > (rows[0]?.length ?? 0) ? failWith('#REF!') : (rows[row - 1]?.[column - 1] ?? null);
}

function index(values: readonly Value[]): Value {
  const rows = matrix(at(values, 0));
  const [row, column] = [number(at(values, 1)), number(at(values, 2))];
  const flat = rows.length === 1 && values.length === 2;
  const [r, c] = flat ? [1, row] : [row, column];
  if (r > rows.length || c > (rows[0]?.length ?? 0)) return failWith('#REF!');
  if (r === 0) return rows.map((cells) => [cells[c - 1] ?? null]);
  return c === 0 ? [rows[r - 1] ?? []] : (rows[r - 1]?.[c - 1] ?? null);
}

function rank(values: readonly Value[]): number {
  const list = numbers([at(values, 1)]);
  const value = number(at(values, 0));
  if (!list.includes(value)) return failWith('#N/A');
  const ascending = given(values, 2) && truth(at(values, 2));
  return 1 + list.filter((other) => (ascending ? other < value : other > value)).length;
}

const logical = (values: readonly Value[]) =>
  items(values).flatMap(({ item }) => (item === null || typeof item === 'string' ? [] : [truth(item)]));

export const FUNCTIONS: Readonly<Record<string, Fn>> = {
  SUM: (v) => sum(numbers(v)),
  AVERAGE: (v) => mean(numbers(v)),
  MIN: (v) => (numbers(v).length ? Math.min(...numbers(v)) : 0),
  MAX: (v) => (numbers(v).length ? Math.max(...numbers(v)) : 0),
  COUNT: (v) => items(v).filter(({ item }) => typeof item === 'number').length,
  COUNTA: (v) => items(v).filter(({ item, direct }) => direct || item !== null).length,
  COUNTBLANK: (v) => items(v).filter(({ item }) => item === null || item === '').length,
  COUNTIF: (v) => meeting(v, 0).filter(Boolean).length,
  COUNTIFS: (v) => meeting(v, 0).filter(Boolean).length,
  SUMIF: (v) => sum(chosen(given(v, 2) ? at(v, 2) : at(v, 0), meeting(v.slice(0, 2), 0))),
  AVERAGEIFS: (v) => mean(chosen(at(v, 0), meeting(v, 1))),
  SUMPRODUCT: (v) => {
    const columns = v.map((value) => matrix(value).flat());
    return sum(
      (columns[0] ?? []).map((_, row) =>
        columns.reduce((product, cells) => product * (typeof cells[row] === 'number' ? cells[row] : 0), 1),
      ),
    );
  },
  ROUND: (v) => roundHalfUp(number(at(v, 0)), number(at(v, 1))),
  ABS: (v) => Math.abs(number(at(v, 0))),
  AND: (v) => logical(v).every(Boolean),
  OR: (v) => logical(v).some(Boolean),
  NOT: (v) => !truth(at(v, 0)),
  ISNUMBER: (v) => typeof single(at(v, 0)) === 'number',
  ISBLANK: (v) => single(at(v, 0)) === null,
  TEXT: (v) => {
    const item = single(at(v, 0));
    return typeof item === 'string' ? item : displayText(number(item), text(at(v, 1)));
  },
  LEFT: (v) => text(at(v, 0)).slice(0, given(v, 1) ? number(at(v, 1)) : 1),
  HYPERLINK: (v) => text(given(v, 1) ? at(v, 1) : at(v, 0)),
  MATCH: find,
  VLOOKUP: lookUp,
  INDEX: index,
  RANK: rank,
};

/** The names that a formula may use. */
export const formulaFunctions: readonly string[] = Object.keys(FUNCTIONS);

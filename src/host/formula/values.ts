/** What formulas compute with, and how one kind becomes another. */
import type { Scalar } from '../model';

/** An error value of a cell, e.g. `#N/A`. */
export class FormulaError {
  constructor(readonly code: string) {}
}

/** null = a blank cell. */
export type Item = Scalar | null | FormulaError;
/** A range: rows of items. */
export type Matrix = readonly (readonly Item[])[];
export type Value = Item | Matrix;

export const ERROR_CODES: readonly string[] = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'];

export const isMatrix = (value: Value): value is Matrix => Array.isArray(value);
export const isError = (value: Value): value is FormulaError => value instanceof FormulaError;

/** The one item of a value; a range of several cells gives its first, as a formula in one cell shows it. */
export const single = (value: Value): Item => (isMatrix(value) ? (value[0]?.[0] ?? null) : value);

/** Throws the error it meets, so that functions need not look for errors themselves. */
export function number(value: Value): number {
  const item = single(value);
  if (item instanceof FormulaError) throw item;
  if (typeof item === 'number') return item;
  if (typeof item === 'boolean') return item ? 1 : 0;
  if (item === null) return 0;
  const percent = /^\s*(.*)%\s*$/.exec(item);
  const parsed = Number((percent?.[1] ?? item).replace(/,/g, ''));
  if (item.trim() === '' || Number.isNaN(parsed)) throw new FormulaError('#VALUE!');
  return percent ? parsed / 100 : parsed;
}

export function text(value: Value): string {
  const item = single(value);
  if (item instanceof FormulaError) throw item;
  if (item === null) return '';
  return typeof item === 'boolean' ? (item ? 'TRUE' : 'FALSE') : String(item);
}

export function truth(value: Value): boolean {
  const item = single(value);
  if (item instanceof FormulaError) throw item;
  if (typeof item === 'string') {
    if (/^true$/i.test(item)) return true;
    if (/^(false)?$/i.test(item)) return false;
    throw new FormulaError('#VALUE!');
  }
  return Boolean(item);
}

/** Every item of the arguments, row by row. `direct` tells a literal argument from a cell of a range. */
export function items(values: readonly Value[]): { item: Item; direct: boolean }[] {
  return values.flatMap((value): { item: Item; direct: boolean }[] =>
    isMatrix(value) ? value.flat().map((item) => ({ item, direct: false })) : [{ item: value, direct: true }],
  );
}

/** The numbers among the arguments: in ranges text, blanks and booleans are passed over; typed-in arguments are converted. */
export function numbers(values: readonly Value[]): number[] {
  return items(values).flatMap(({ item, direct }) => {
    if (item instanceof FormulaError) throw item;
    if (typeof item === 'number') return [item];
    return direct && item !== null ? [number(item)] : [];
  });
}

const RANK = (item: Item) => (typeof item === 'number' ? 0 : typeof item === 'string' ? 1 : 2);

/** Order of two items: numbers before text before booleans; text without regard to case. */
export function compare(one: Item, other: Item): number {
  if (one instanceof FormulaError) throw one;
  if (other instanceof FormulaError) throw other;
  const left = one ?? blankLike(other);
  const right = other ?? blankLike(one);
  if (RANK(left) !== RANK(right)) return RANK(left) - RANK(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return Number(left) - Number(right);
}

const blankLike = (other: Item): Scalar => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);

/** A condition of COUNTIF and its kin: `">=85"`, `"<>"`, `"ก*"`, or a plain value. */
export function criterion(value: Value): (item: Item) => boolean {
  const wanted = single(value);
  if (typeof wanted !== 'string') return (item) => item !== null && !isError(item) && compare(item, wanted) === 0;
  const [, operator = '', rest = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(wanted) ?? [];
  if (rest !== '' && !Number.isNaN(Number(rest))) {
    const limit = Number(rest);
    if (operator === '<>') return (item) => item !== limit;
    return (item) => typeof item === 'number' && test(operator, item - limit);
  }
  const pattern = new RegExp(
    `^${rest
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
    'is',
  );
  if (operator === '<>') return (item) => (rest === '' ? item !== null && item !== '' : !(typeof item === 'string' && pattern.test(item)));
  if (operator === '' || operator === '=')
    return (item) => (rest === '' ? item === null || item === '' : typeof item === 'string' && pattern.test(item));
  return (item) => typeof item === 'string' && test(operator, compare(item, rest));
}

export function test(operator: string, order: number): boolean {
  if (operator === '' || operator === '=') return order === 0;
  if (operator === '<>') return order !== 0;
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}

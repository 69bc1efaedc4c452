/** Keeps formulas true when rows or columns appear or vanish, when a formula is copied, and when a sheet is renamed. */
import { columnLetters, columnNumber, quoteSheet, splitSheet } from '../a1';
import { type Shift, shiftSpan } from '../span';
import { tokenize } from './tokens';

const PART = /^(\$?)([A-Za-z]{1,3})?(\$?)([0-9]+)?$/;

function mapReferences(formula: string, map: (sheet: string | undefined, cells: string, text: string) => string): string {
  const tokens = tokenize(formula);
  if (!tokens) return formula;
  const mapped = tokens.map((token) => {
    if (token.kind !== 'reference') return token.text;
    const { sheet, cells } = splitSheet(token.text);
    return map(sheet, cells, token.text);
  });
  return `=${mapped.join('')}`;
}

const prefix = (sheet: string | undefined) => (sheet === undefined ? '' : `${quoteSheet(sheet)}!`);

interface Part {
  readonly fixedColumn: string;
  readonly column: number | undefined;
  readonly fixedRow: string;
  readonly row: number | undefined;
}

function part(text: string): Part {
  const found = PART.exec(text) ?? [];
  const rowOnly = found[2] === undefined;
  return {
    fixedColumn: rowOnly ? '' : (found[1] ?? ''),
    column: found[2] === undefined ? undefined : columnNumber(found[2]),
    fixedRow: rowOnly ? (found[1] ?? '') : (found[3] ?? ''),
    row: found[4] === undefined ? undefined : Number(found[4]),
  };
}

const partText = ({ fixedColumn, column, fixedRow, row }: Part) =>
  `${column === undefined ? '' : fixedColumn + columnLetters(column)}${row === undefined ? '' : fixedRow + row}`;

/** `home` is the sheet the formula stands in, `changed` the one whose lines moved. */
export function shiftFormula(formula: string, home: string, changed: string, shift: Shift): string {
  return mapReferences(formula, (sheet, cells, text) => {
    if ((sheet ?? home) !== changed) return text;
    const [left = '', right] = cells.split(':');
    const from = part(left);
    const to = right === undefined ? from : part(right);
    const [start, end] = [from[shift.axis], to[shift.axis]];
    if (start === undefined) return text;
    const span = shiftSpan(start, end === undefined ? Number.MAX_SAFE_INTEGER / 4 : end - start + 1, shift);
    if (!span) return '#REF!';
    const first = partText({ ...from, [shift.axis]: span.start });
    if (right === undefined) return prefix(sheet) + first;
    return `${prefix(sheet)}${first}:${partText(end === undefined ? to : { ...to, [shift.axis]: span.start + span.size - 1 })}`;
  });
}

/** A copied formula: relative references move by the distance, `$` ones stay. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (sheet, cells) => {
    const moved = cells.split(':').map((text) => {
      const side = part(text);
      const row = side.row === undefined || side.fixedRow ? side.row : side.row + rows;
      const column = side.column === undefined || side.fixedColumn ? side.column : side.column + columns;
      return (row ?? 1) < 1 || (column ?? 1) < 1 ? '#REF!' : partText({ ...side, row, column });
    });
    return moved.includes('#REF!') ? '#REF!' : prefix(sheet) + moved.join(':');
  });
}

export function renameInFormula(formula: string, from: string, to: string): string {
  return mapReferences(formula, (sheet, cells, text) => (sheet === from ? `${prefix(to)}${cells}` : text));
}

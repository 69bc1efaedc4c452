/** The cells of a dropped .xlsx, as values. The parts arrive unzipped; the format follows ECMA-376 (SpreadsheetML, part 18). */
import { attribute, childrenOf, elements, type Node, type OfficePart, partNodes, plainText } from './xml';

type ForeignGrid = readonly (readonly (string | number | boolean)[])[];

export interface ForeignSheet {
  readonly name: string;
  readonly cells: ForeignGrid;
  /** 0-based columns that people do not see; their cells stand in `cells` all the same. */
  readonly hidden: readonly number[];
  /** The first cell with a value beyond FARTHEST, as it is printed in the file; such cells are not among `cells`. */
  readonly far?: string;
}

/** No table of scores reaches further; a stray value at the end of a sheet would fill the memory with blanks. Counted from 1. */
export const FARTHEST = { row: 200_000, column: 1_000 } as const;

/** Column letters of a cell reference as a 0-based index: "C5" → 2. */
function columnIndex(reference: string): number {
  let index = 0;
  for (const letter of reference.replace(/[^A-Z]/g, '')) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const sharedStrings = (parts: readonly OfficePart[]): readonly string[] =>
  [...elements(partNodes(parts, 'xl/sharedStrings.xml'), 'si')].map((item) =>
    [...elements(childrenOf(item), 't')].map((text) => plainText(childrenOf(text))).join(''),
  );

/** Built-in formats of per cent: 0% and 0.00% (ECMA-376, 18.8.30). */
const PERCENT_FORMATS = new Set(['9', '10']);

/** By style: true where numbers are shown as per cent, so that 0.952 stands for 95.2. */
function percentStyles(parts: readonly OfficePart[]): readonly boolean[] {
  const nodes = partNodes(parts, 'xl/styles.xml');
  const own = new Set(
    [...elements(nodes, 'numFmt')]
      .filter((format) =>
        attribute(format, 'formatCode')
          .replace(/"[^"]*"|\\./g, '')
          .includes('%'),
      )
      .map((format) => attribute(format, 'numFmtId')),
  );
  const [cells] = elements(nodes, 'cellXfs');
  return [...elements(cells ? childrenOf(cells) : [], 'xf')].map((style) => {
    const format = attribute(style, 'numFmtId');
    return PERCENT_FORMATS.has(format) || own.has(format);
  });
}

/** A share as it is shown: 0.952 → "95.2%"; binary noise of the product rounded off. */
const asPercent = (share: number): string => `${Number((share * 100).toFixed(8))}%`;

interface Book {
  readonly strings: readonly string[];
  readonly percent: readonly boolean[];
}

function cellValue(cell: Node, { strings, percent }: Book): string | number | boolean {
  const type = attribute(cell, 't');
  const first = (tag: string) => [...elements(childrenOf(cell), tag)].map((node) => plainText(childrenOf(node))).join('');
  if (type === 'inlineStr') return first('t');
  const value = first('v');
  if (value === '') return '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1';
  if (type === 'str' || type === 'e' || Number.isNaN(Number(value))) return value;
  return percent[Number(attribute(cell, 's') || 0)] ? asPercent(Number(value)) : Number(value);
}

/** Words of a cell that is merged over several rows stand in each of them; figures stay where they are, so that none counts twice. */
function filledDown(cells: (string | number | boolean)[][], nodes: readonly Node[]): ForeignGrid {
  for (const merge of elements(nodes, 'mergeCell')) {
    const match = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(attribute(merge, 'ref'));
    if (!match) continue;
    const [column, top, bottom] = [columnIndex(match[1] as string), Number(match[2]), Number(match[3])];
    const words = cells[top - 1]?.[column];
    if (typeof words !== 'string' || words === '') continue;
    for (let row = top; row < Math.min(bottom, cells.length); row++) {
      const line = cells[row] as (string | number | boolean)[];
      while (line.length <= column) line.push('');
      if (line[column] === '') line[column] = words;
    }
  }
  return cells;
}

function cellsOf(nodes: readonly Node[], book: Book): Pick<ForeignSheet, 'cells' | 'far'> {
  const cells: (string | number | boolean)[][] = [];
  let far: string | undefined;
  for (const row of elements(nodes, 'row')) {
    // A row may leave out its number: then it stands below the one before it.
    const number = Number(attribute(row, 'r')) || cells.length + 1;
    const line: (string | number | boolean)[] = [];
    let place = 0;
    for (const cell of elements(childrenOf(row), 'c')) {
      const reference = attribute(cell, 'r');
      // The reference may be left out: then the cell stands behind the one before it.
      const column = reference === '' ? place : columnIndex(reference);
      place = column + 1;
      const value = cellValue(cell, book);
      // Cells that only have a colour or a border reach to the end of many sheets.
      if (value === '') continue;
      if (number > FARTHEST.row || column >= FARTHEST.column) {
        far ??= reference === '' ? String(number) : reference;
        continue;
      }
      while (line.length < column) line.push('');
      line[column] = value;
    }
    if (line.length === 0) continue;
    while (cells.length < number - 1) cells.push([]);
    cells.push(line);
  }
  return { cells: filledDown(cells, nodes), ...(far === undefined ? {} : { far }) };
}

const MOST_COLUMNS = 16_384;

/** The columns that are set hidden, 0-based. */
const hiddenColumns = (nodes: readonly Node[]): readonly number[] =>
  [...elements(nodes, 'col')]
    .filter((column) => /^(?:1|true)$/.test(attribute(column, 'hidden')))
    .flatMap((column) => {
      const [first, last] = [Number(attribute(column, 'min')), Math.min(Number(attribute(column, 'max')), MOST_COLUMNS)];
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first - 1 + step);
    });

/** The sheets of an .xlsx as grids of values (results where a cell holds a formula), by name in tab order; hidden ones are left out. */
export function gridsOfXlsx(parts: readonly OfficePart[]): readonly ForeignSheet[] {
  const book: Book = { strings: sharedStrings(parts), percent: percentStyles(parts) };
  const relations = new Map(
    [...elements(partNodes(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship')].map((node) => [
      attribute(node, 'Id'),
      attribute(node, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return [...elements(partNodes(parts, 'xl/workbook.xml'), 'sheet')]
    .filter((sheet) => !/hidden/i.test(attribute(sheet, 'state')))
    .map((sheet) => {
      const nodes = partNodes(parts, relations.get(attribute(sheet, 'r:id')) ?? '');
      return { name: attribute(sheet, 'name'), ...cellsOf(nodes, book), hidden: hiddenColumns(nodes) };
    });
}

/** The cells of a dropped .xlsx, as values. The parts arrive unzipped; the format follows ECMA-376 (SpreadsheetML, part 18). */
import { attribute, childrenOf, elements, type Node, type OfficePart, partNodes, plainText } from './xml';

export type ForeignGrid = readonly (readonly (string | number | boolean)[])[];

export interface ForeignSheet {
  readonly name: string;
  readonly cells: ForeignGrid;
}

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

function cellValue(cell: Node, strings: readonly string[]): string | number | boolean {
  const type = attribute(cell, 't');
  const first = (tag: string) => [...elements(childrenOf(cell), tag)].map((node) => plainText(childrenOf(node))).join('');
  if (type === 'inlineStr') return first('t');
  const value = first('v');
  if (value === '') return '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1';
  return type === 'str' || type === 'e' || Number.isNaN(Number(value)) ? value : Number(value);
}

function cellsOf(nodes: readonly Node[], strings: readonly string[]): ForeignGrid {
  const cells: (string | number | boolean)[][] = [];
  for (const row of elements(nodes, 'row')) {
    const line: (string | number | boolean)[] = [];
    for (const cell of elements(childrenOf(row), 'c')) {
      // The reference may be left out: then the cell stands behind the one before it.
      const column = attribute(cell, 'r') === '' ? line.length : columnIndex(attribute(cell, 'r'));
      while (line.length < column) line.push('');
      line.push(cellValue(cell, strings));
    }
    const number = Number(attribute(row, 'r'));
    while (cells.length < number - 1) cells.push([]);
    cells.push(line);
  }
  return cells;
}

/** The sheets of an .xlsx as grids of values (results where a cell holds a formula), by name in tab order; hidden ones are left out. */
export function gridsOfXlsx(parts: readonly OfficePart[]): readonly ForeignSheet[] {
  const strings = sharedStrings(parts);
  const relations = new Map(
    [...elements(partNodes(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship')].map((node) => [
      attribute(node, 'Id'),
      attribute(node, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return [...elements(partNodes(parts, 'xl/workbook.xml'), 'sheet')]
    .filter((sheet) => !/hidden/i.test(attribute(sheet, 'state')))
    .map((sheet) => ({
      name: attribute(sheet, 'name'),
      cells: cellsOf(partNodes(parts, relations.get(attribute(sheet, 'r:id')) ?? ''), strings),
    }));
}

/**
 * The text of dropped Office files. The parts arrive unzipped; formats follow ECMA-376 (WordprocessingML 17, SpreadsheetML 18).
 * Everything but text and table structure is passed over.
 */
import { XMLParser } from 'fast-xml-parser';

/** One file inside an Office file: its path and its XML. */
export interface OfficePart {
  readonly name: string;
  readonly text: string;
}

/** A parsed element in document order: one key is the tag, `:@` holds the attributes, `#text` a text node. */
type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  processEntities: true,
});

const parse = (xml: string): readonly Node[] => parser.parse(xml) as readonly Node[];

const tagOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? '';

const childrenOf = (node: Node): readonly Node[] => {
  const children = node[tagOf(node)];
  return Array.isArray(children) ? (children as readonly Node[]) : [];
};

const attribute = (node: Node, name: string): string => {
  const attributes = node[':@'] as Readonly<Record<string, string>> | undefined;
  return attributes?.[name] ?? '';
};

/** All elements of a tag, in document order, not looking inside a found one. */
function* elements(nodes: readonly Node[], tag: string): Generator<Node> {
  for (const node of nodes) {
    if (tagOf(node) === tag) yield node;
    else yield* elements(childrenOf(node), tag);
  }
}

const partNamed = (parts: readonly OfficePart[], name: string): string => parts.find((part) => part.name === name)?.text ?? '';

/** The text of a run container: w:t as it is, tabs and breaks as characters. */
function runText(nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes) {
    const tag = tagOf(node);
    if (tag === '#text') text += String(node['#text']);
    else if (tag === 'w:tab') text += '\t';
    else if (tag === 'w:br' || tag === 'w:cr') text += '\n';
    else if (tag === 'w:instrText' || tag === 'w:del' || tag === 'w:pPr' || tag === 'w:rPr') continue;
    else text += runText(childrenOf(node));
  }
  return text;
}

function cellText(cell: Node): string {
  return [...elements(childrenOf(cell), 'w:p')]
    .map((paragraph) => runText(childrenOf(paragraph)).replace(/\n/g, '<br>'))
    .join('<br>')
    .replace(/\|/g, '/')
    .trim();
}

/** A table as markdown rows, which is the form that the readers of text know; cells of a merged row stay aligned. */
function tableText(table: Node): string {
  const lines: string[] = [];
  for (const row of elements(childrenOf(table), 'w:tr')) {
    const cells = [...elements(childrenOf(row), 'w:tc')].flatMap((cell) => {
      const span = [...elements(childrenOf(cell), 'w:gridSpan')][0];
      return [cellText(cell), ...Array<string>(Math.max(0, Number(span ? attribute(span, 'w:val') : 1) - 1)).fill('')];
    });
    lines.push(`| ${cells.join(' | ')} |`);
    if (lines.length === 1) lines.push(`|${cells.map(() => '---|').join('')}`);
  }
  return lines.join('\n');
}

function blockTexts(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    const tag = tagOf(node);
    if (tag === 'w:p') return [runText(childrenOf(node))];
    if (tag === 'w:tbl') return [tableText(node)];
    return blockTexts(childrenOf(node));
  });
}

/** The text of a .docx: paragraphs as lines, tables as markdown. '' where the parts hold no document. */
export function textOfDocx(parts: readonly OfficePart[]): string {
  const xml = partNamed(parts, 'word/document.xml');
  return xml === '' ? '' : blockTexts(parse(xml)).join('\n\n');
}

/** Column letters of a cell reference as a 0-based index: "C5" → 2. */
function columnIndex(reference: string): number {
  let index = 0;
  for (const letter of reference.replace(/[^A-Z]/g, '')) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function sharedStrings(parts: readonly OfficePart[]): readonly string[] {
  const xml = partNamed(parts, 'xl/sharedStrings.xml');
  return xml === ''
    ? []
    : [...elements(parse(xml), 'si')].map((item) => [...elements(childrenOf(item), 't')].map((text) => runText(childrenOf(text))).join(''));
}

function cellValue(cell: Node, strings: readonly string[]): string | number | boolean {
  const type = attribute(cell, 't');
  const first = (tag: string) => [...elements(childrenOf(cell), tag)].map((node) => runText(childrenOf(node))).join('');
  if (type === 'inlineStr') return first('t');
  const value = first('v');
  if (value === '') return '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1';
  return type === 'str' || type === 'e' || Number.isNaN(Number(value)) ? value : Number(value);
}

export type ForeignGrid = readonly (readonly (string | number | boolean)[])[];

/** The sheets of an .xlsx as grids of values (results where a cell holds a formula), by name in tab order. */
export function gridsOfXlsx(parts: readonly OfficePart[]): readonly { readonly name: string; readonly cells: ForeignGrid }[] {
  const strings = sharedStrings(parts);
  const relations = new Map(
    [...elements(parse(partNamed(parts, 'xl/_rels/workbook.xml.rels')), 'Relationship')].map((node) => [
      attribute(node, 'Id'),
      attribute(node, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return [...elements(parse(partNamed(parts, 'xl/workbook.xml')), 'sheet')].map((sheet) => {
    const xml = partNamed(parts, relations.get(attribute(sheet, 'r:id')) ?? '');
    const cells: (string | number | boolean)[][] = [];
    for (const row of xml === '' ? [] : elements(parse(xml), 'row')) {
      const line: (string | number | boolean)[] = [];
      for (const cell of elements(childrenOf(row), 'c')) {
        const column = columnIndex(attribute(cell, 'r'));
        while (line.length < column) line.push('');
        line.push(cellValue(cell, strings));
      }
      const number = Number(attribute(row, 'r'));
      while (cells.length < number - 1) cells.push([]);
      cells.push(line);
    }
    return { name: attribute(sheet, 'name'), cells };
  });
}

/**
 * The text of a dropped .docx: paragraphs as lines with the numbers Word counts, tables as markdown rows. The parts arrive unzipped; the format
 * follows ECMA-376 (WordprocessingML, part 17). Everything but text, numbers and table structure is passed over.
 */
import { docxNumbers } from './docxNumbers';
import { attribute, childNamed, childrenOf, elements, type Node, type OfficePart, partNodes, tagOf, textOf } from './xml';

type Numbers = ReturnType<typeof docxNumbers>;

/** What holds no text of the page: fields' instructions, deleted words, properties, the second form of a drawing. */
const SILENT = new Set(['w:instrText', 'w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sectPr', 'mc:Fallback']);

const CHARACTERS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

/** The text of a run container: w:t as it is, tabs and breaks as characters. */
function runText(nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes) {
    const tag = tagOf(node);
    if (tag === '') text += textOf(node);
    else if (CHARACTERS[tag] !== undefined) text += CHARACTERS[tag];
    else if (!SILENT.has(tag)) text += runText(childrenOf(node));
  }
  return text;
}

/** The page number at the end of a line of the contents (styles "toc 1", "toc 2" …) is no figure of the document. */
const PAGE = /\t[0-9๐-๙]+\s*$/;

function paragraphText(paragraph: Node, numbers: Numbers): string {
  const properties = childNamed(paragraph, 'w:pPr');
  const words = numbers(properties) + runText(childrenOf(paragraph));
  return /^TOC\d$/.test(attribute(childNamed(properties, 'w:pStyle'), 'w:val')) ? words.replace(PAGE, '') : words;
}

const cellText = (cell: Node, numbers: Numbers): string =>
  [...elements(childrenOf(cell), 'w:p')]
    .map((paragraph) => paragraphText(paragraph, numbers).replace(/\n/g, '<br>'))
    .join('<br>')
    .replace(/\|/g, '/')
    .trim();

/** True for a cell that goes on with the merged cell above it. */
const goesOn = (properties: Node | undefined): boolean => {
  const merge = childNamed(properties, 'w:vMerge');
  return merge !== undefined && attribute(merge, 'w:val') !== 'restart';
};

/**
 * A table as markdown rows, which is the form that the readers of text know. Cells stay in their columns; a cell merged over several rows is
 * repeated in each, so that every row says what it is about.
 */
function tableText(table: Node, numbers: Numbers): string {
  const lines: string[] = [];
  let above: readonly string[] = [];
  for (const row of elements(childrenOf(table), 'w:tr')) {
    const cells: string[] = [];
    for (const cell of elements(childrenOf(row), 'w:tc')) {
      const properties = childNamed(cell, 'w:tcPr');
      const own = cellText(cell, numbers);
      cells.push(own === '' && goesOn(properties) ? (above[cells.length] ?? '') : own);
      const span = Number(attribute(childNamed(properties, 'w:gridSpan'), 'w:val') || 1);
      for (let more = 1; more < span; more++) cells.push('');
    }
    lines.push(`| ${cells.join(' | ')} |`);
    if (lines.length === 1) lines.push(`|${cells.map(() => '---|').join('')}`);
    above = cells;
  }
  return lines.join('\n');
}

function blockTexts(nodes: readonly Node[], numbers: Numbers): string[] {
  return nodes.flatMap((node) => {
    const tag = tagOf(node);
    if (tag === 'w:p') return [paragraphText(node, numbers)];
    if (tag === 'w:tbl') return [tableText(node, numbers)];
    return blockTexts(childrenOf(node), numbers);
  });
}

/** The text of a .docx. '' where the parts hold no document. */
export const textOfDocx = (parts: readonly OfficePart[]): string =>
  blockTexts(partNodes(parts, 'word/document.xml'), docxNumbers(parts)).join('\n\n');

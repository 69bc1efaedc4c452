/** What stands in table cells, as XML: paragraphs and lists, the bulk of every plan; all else is printed as outside a table. */
import { markOf } from '../finish';
import type { Align, Block, BlockOf, Inline, InlineKind, InlineOf } from '../tree';
import type { Printed, Printing } from './blocks';
import { bookmarkName } from './links';
import { escaped, type Piece } from './written';

/** Prints what is not written here. */
export interface Elsewhere {
  readonly blocks: (blocks: readonly Block[], printing: Printing) => readonly Printed[];
  readonly link: (link: InlineOf<'link'>, printing: Printing) => Piece;
}

const run = (text: string, bold = false, italic = false): string => {
  const look = (bold ? '<w:b/><w:bCs/>' : '') + (italic ? '<w:i/><w:iCs/>' : '');
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
};

const INLINES: { readonly [K in InlineKind]: (inline: InlineOf<K>, printing: Printing, elsewhere: Elsewhere) => Piece } = {
  text: ({ text, bold, italic }) => run(text, bold, italic),
  link: (link, printing, elsewhere) => elsewhere.link(link, printing),
  reference: ({ to, label }) => `<w:hyperlink w:history="1" w:anchor="${bookmarkName(to)}">${run(label)}</w:hyperlink>`,
};

/** The name of an alignment in the file; no cell is spread to both margins. */
const SIDE: Readonly<Record<Align, string>> = { left: 'left', center: 'center', body: 'left' };

/** The side to which a cell's last lines are set. */
export function sideOf(blocks: readonly Block[]): string {
  const last = blocks[blocks.length - 1];
  return last?.kind === 'paragraph' ? SIDE[last.align] : 'left';
}

/** @param place indent and alignment, as XML */
const paragraph = (
  place: string,
  keepNext: boolean,
  mark: string,
  inlines: readonly Inline[],
  printing: Printing,
  elsewhere: Elsewhere,
): readonly Piece[] => [
  `<w:p><w:pPr><w:pStyle w:val="Cell"/>${keepNext ? '<w:keepNext/>' : ''}${place}</w:pPr>${mark === '' ? '' : run(mark)}`,
  ...inlines.map((inline) =>
    (INLINES[inline.kind] as (one: Inline, printing: Printing, elsewhere: Elsewhere) => Piece)(inline, printing, elsewhere),
  ),
  '</w:p>',
];

const STEP = 300;
const DASH = 160;

/** Lines of a list: how far in they stand, and how far their marks hang out, in twentieths of a point. */
export function listLines({ marker, items, prefix, indent }: BlockOf<'list'>, printing: Printing) {
  return items.map((inlines, index) => {
    const mark = markOf(marker, index, printing.look.digits, prefix);
    const hanging = mark === '' ? 0 : marker === 'dash' ? DASH : STEP;
    return { inlines, mark, hanging, left: (indent ?? 0) * STEP + hanging + (printing.inCell ? 0 : STEP) };
  });
}

/** The content of one cell; a cell must hold a paragraph even if it says nothing. */
export function cellContent(blocks: readonly Block[], printing: Printing, elsewhere: Elsewhere): readonly Piece[] {
  if (blocks.length === 0) return ['<w:p/>'];
  return blocks.flatMap((block): readonly Piece[] => {
    if (block.kind === 'paragraph') {
      const place = `<w:jc w:val="${SIDE[block.align]}"/>`;
      return paragraph(place, printing.hold || block.keepNext === true, '', block.inlines, printing, elsewhere);
    }
    if (block.kind === 'list')
      return listLines(block, printing).flatMap(({ inlines, mark, hanging, left }) =>
        paragraph(
          `<w:ind w:left="${left}" w:hanging="${hanging}"/><w:jc w:val="left"/>`,
          printing.hold,
          mark,
          inlines,
          printing,
          elsewhere,
        ),
      );
    return elsewhere.blocks([block], printing);
  });
}

/** Paragraphs and lists, inside tables and outside. */
import { markOf } from '../finish';
import type { Align, BlockOf, Inline } from '../tree';
import { FIRST_LINE, listIndent } from './page';
import type { Printing } from './printing';
import { printInlines, run } from './runs';
import type { Para } from './written';

/** The name of an alignment in the file; no cell is spread to both margins. */
const SIDE: Readonly<Record<Align, string>> = { left: 'left', center: 'center', body: 'thaiDistribute' };

export const sideOf = (align: Align, inCell: boolean): string => (inCell && align === 'body' ? 'left' : SIDE[align]);

/** The style of running text: cells have their own. */
export const styleOf = ({ inCell }: Printing): string => (inCell ? '<w:pStyle w:val="NoSpacing"/>' : '');

const withMark = (mark: string, inlines: readonly Inline[], printing: Printing): string =>
  (mark === '' ? '' : run(mark, printing)) + printInlines(inlines, printing);

/** w:keepNext and w:keepLines, in the order of the schema. */
const holding = (next: boolean, lines: boolean): string => (next ? '<w:keepNext/>' : '') + (lines ? '<w:keepLines/>' : '');

export function paragraphOf({ inlines, align, keepNext, keep: whole }: BlockOf<'paragraph'>, printing: Printing): Para {
  const keep = holding(printing.hold || keepNext === true, whole === true);
  const indent = align === 'body' && !printing.inCell ? `<w:ind w:firstLine="${FIRST_LINE}"/>` : '';
  return {
    properties: `${styleOf(printing)}${keep}${indent}<w:jc w:val="${sideOf(align, printing.inCell)}"/>`,
    content: printInlines(inlines, printing),
  };
}

/** Lines of a list, their marks hanging out. */
export function listParas(
  { marker, items, prefix, indent, keep: kept = 0, keepNext }: BlockOf<'list'>,
  printing: Printing,
): readonly Para[] {
  const { left, hanging } = listIndent({ marker, ...(indent === undefined ? {} : { indent }) }, printing.inCell);
  const inside = { ...printing, width: printing.width - left };
  return items.map((inlines, index) => {
    const whole = index >= items.length - kept;
    const mark = markOf(marker, index, printing.look.digits, prefix);
    const keep = holding(printing.hold || (whole && (index < items.length - 1 || keepNext === true)), whole);
    return {
      properties: `${styleOf(printing)}${keep}<w:ind w:left="${left}" w:hanging="${hanging}"/><w:jc w:val="left"/>`,
      content: withMark(mark, inlines, inside),
    };
  });
}

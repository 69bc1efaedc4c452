/**
 * The executive summary is one page, whatever stands in it: the type is set as large as the page allows, and the figure is left out before the
 * type becomes too small to read. An estimate on the safe side; the same report gives the same size.
 */
import type { Block, Inline, Section } from './tree';

/** Sizes in points, the largest first. */
const SIZES = [14, 13, 12.5, 12, 11.5, 11] as const;

/** A figure leaves the page where the type would have to be smaller than this. */
const READABLE = 11.5;

/** Points between the margins (A4, 16 by 25.2 cm); a little more in height than there is, because the estimate is generous. */
const PAGE = { width: 453, height: 730 } as const;

/** Of the type's size: a letter's mean width, a line's height with its spacing. */
const LETTER = 0.54;
const LINE = 1.43;

/** Thai vowels and tone marks above and below take no width. */
const WIDTHLESS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

const lettersOf = (inlines: readonly Inline[]): number =>
  inlines.reduce((sum, one) => sum + (one.kind === 'reference' ? 8 : one.text.replace(WIDTHLESS, '').length), 0);

const linesOf = (letters: number, size: number): number => Math.max(1, Math.ceil(letters / (PAGE.width / (LETTER * size))));

/** Height of a block in points at a size. */
function heightOf(block: Block, size: number): number {
  const line = size * LINE;
  const gap = 3;
  if (block.kind === 'paragraph') return linesOf(lettersOf(block.inlines) + 10, size) * line + gap;
  if (block.kind === 'list') return block.items.reduce((sum, item) => sum + linesOf(lettersOf(item) + 6, size) * line + gap, 0);
  if (block.kind === 'heading') return line + 11;
  if (block.kind === 'title')
    return block.lines.reduce((sum, words) => sum + linesOf(words.replace(WIDTHLESS, '').length * 1.25, size) * line * 1.2 + gap, 10);
  if (block.kind === 'figure') return 125 + 2 * line;
  if (block.kind === 'signature') return Math.ceil(block.people.length / 2) * (26 + 3 * (size - 2) * 1.3) + 4;
  return 0;
}

const fits = (blocks: readonly Block[], size: number): boolean =>
  blocks.reduce((sum, block) => sum + heightOf(block, size), 0) <= PAGE.height;

const sizeOf = (blocks: readonly Block[]): number => SIZES.find((size) => fits(blocks, size)) ?? SIZES[SIZES.length - 1] ?? 11;

/** The blocks without their figure and its sentence's reference, where the page has no room for it. */
export function onOnePage(blocks: readonly Block[]): readonly Block[] {
  if (fits(blocks, READABLE)) return blocks;
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'figure') return [];
    if (block.kind === 'paragraph' && block.inlines.some(({ kind }) => kind === 'reference'))
      return [{ ...block, inlines: block.inlines.slice(0, 1) }];
    return [block];
  });
}

/** The size in points at which these sections take one page. */
export const sizeForOnePage = (sections: readonly Section[]): number => sizeOf(sections.flatMap(({ blocks }) => blocks));

/**
 * The executive summary is one page, whatever stands in it: the type is set as large as the page allows, and the figure is left out before the
 * type becomes too small to read. Reckoned from the shipped letter widths; the same report gives the same size.
 */
import { laid } from './measure/laid';
import { type Cuts, newCuts } from './measure/lines';
import { paged } from './measure/pages';
import type { Block, Look, Section } from './tree';

/** Sizes in points, the largest first. */
const SIZES = [16, 15.5, 15, 14.5, 14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10] as const;

/** A figure leaves the page where the type would have to be smaller than this. */
const READABLE = 11.5;

/** How much of the page may be taken: the reckoning is not exact. */
const SAFE = 0.96;

const look = (fontSize: number): Look => ({ digits: 'thai', font: 'Sarabun', fontSize });

function fits(blocks: readonly Block[], size: number, cuts: Cuts): boolean {
  const { pages, filled } = paged(laid([{ orientation: 'portrait', blocks }], look(size), cuts));
  return pages === 1 && filled <= SAFE;
}

const sizeOf = (blocks: readonly Block[], cuts = newCuts()): number =>
  SIZES.find((size) => fits(blocks, size, cuts)) ?? SIZES[SIZES.length - 1] ?? 10;

/** The blocks without their figure and its sentence's reference, where the page has no room for it. */
export function onOnePage(blocks: readonly Block[]): readonly Block[] {
  if (fits(blocks, READABLE, newCuts())) return blocks;
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'figure') return [];
    if (block.kind === 'paragraph' && block.inlines.some(({ kind }) => kind === 'reference'))
      return [
        {
          ...block,
          inlines: block.inlines
            .slice(0, 1)
            .map((inline) => (inline.kind === 'text' ? { ...inline, text: inline.text.trimEnd() } : inline)),
        },
      ];
    return [block];
  });
}

/** The size in points at which these sections take one page. */
export const sizeForOnePage = (sections: readonly Section[]): number => sizeOf(sections.flatMap(({ blocks }) => blocks));

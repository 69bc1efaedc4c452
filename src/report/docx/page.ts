/** Measures of the page: A4, margins 3/2/2.5/2 cm (left, right, top, bottom), in twentieths of a point. */
import type { BlockOf, Look } from '../tree';

const CENTIMETRE = 567;

const centimetres = (value: number): number => Math.round(value * CENTIMETRE);

export const PAPER = { width: 11906, height: 16838 } as const;

export const MARGINS = {
  left: centimetres(3),
  right: centimetres(2),
  top: centimetres(2.5),
  bottom: centimetres(2),
  header: centimetres(1.25),
  footer: centimetres(1),
} as const;

export type Orientation = 'portrait' | 'landscape';

/** Width between the margins. */
export const contentWidth = (orientation: Orientation): number =>
  (orientation === 'portrait' ? PAPER.width : PAPER.height) - MARGINS.left - MARGINS.right;

/** First line of a paragraph, as official letters indent it. */
export const FIRST_LINE = centimetres(2.5);

/** Room between text and rules of a table; below more, so that low vowels (ุ ู) clear the rule. */
export const CELL_PADDING = { top: 50, bottom: 90, left: 90, right: 90 } as const;

/** How far the lines of a list are set in: a step of indentation, and the mark that hangs out. Cells are narrow. */
export const LIST_INDENT = {
  body: { step: 300, mark: 300, dash: 160 },
  cell: { step: 120, mark: 270, dash: 160 },
} as const;

/** By how many points a program may set a line wider than the letters' widths say: what is bound counts on it. */
export const SLACK = 3;

/** Where the lines of a list begin, and how far their mark hangs out of them. */
export function listIndent({ marker, indent = 0 }: Pick<BlockOf<'list'>, 'marker' | 'indent'>, inCell: boolean) {
  const { step, mark, dash } = LIST_INDENT[inCell ? 'cell' : 'body'];
  const hanging = marker === 'none' ? 0 : marker === 'dash' ? dash : mark;
  return { left: indent * step + hanging + (inCell ? 0 : step), hanging };
}

export const TWIPS_PER_POINT = 20;

/** A pixel at 96 to the inch, in twentieths of a point. */
export const TWIPS_PER_PIXEL = 15;

/** Greatest height of a photograph in a cell, in pixels. */
export const PHOTO_HEIGHT = 220;

/** Largest size of the logo on a cover: three centimetres high. */
export const LOGO = { width: 227, height: 113 } as const;

/** Largest size of a figure in pixels at 96 to the inch. */
export const FIGURE = { width: 590, height: 400 } as const;

/** Sizes in points, from the body size: titles and headings above it, tables below. */
export const sizesOf = ({ fontSize, tighter }: Pick<Look, 'fontSize' | 'tighter'>) => ({
  body: fontSize,
  cover: fontSize + 6,
  title: fontSize + 2,
  heading: fontSize + 1,
  cell: Math.max(fontSize - 2 - (tighter ?? 0), 8),
});

/** A plan's table of so many columns is dense, and set in type of this size at most. */
const DENSE = { columns: 5, size: 12 } as const;

/** Whether a table of so many columns is set smaller. */
export const isDense = (columns: number): boolean => columns >= DENSE.columns;

/** By how much the type in dense tables is smaller than usual: 0 where it is small already. */
export const tighterBy = (fontSize: number): number => Math.max(sizesOf({ fontSize }).cell - DENSE.size, 0);

/**
 * Column widths of a plan table from what stands in it: long texts get more room, short ones less, so that rows become lower and pages fuller.
 * The layout's own shares are where it starts from; the same texts give the same widths.
 */
import type { Column } from '../layouts';
import type { Block, Inline } from '../tree';

/** About how many letters of a table's type fit on a line, per share of the width across the page. */
const LETTERS = 1.15;

/** What a line loses: the padding, and half a word at its end, which a narrow column feels most. */
const LOST = 4;

const capacity = (width: number): number => Math.max(LETTERS * width - LOST, 1);

/** A column keeps at least this share (or its own, where that is less), so that its heading and a month's name stay whole. */
const LEAST = 13;

/** Shares are moved in steps, the best move first. */
const STEP = 1;
const MOVES = 24;

/** Rows of up to this many lines are kept on one page; a taller one may break, or it would leave half a page empty. */
const SHORT = 7;

/** What a line of a list or a paragraph of its own costs beside its letters: half a line is lost at its end. */
const LINE_COST = 6;

const inlineLetters = (inlines: readonly Inline[]): number =>
  inlines.reduce((sum, one) => sum + (one.kind === 'reference' ? one.label : one.text).replace(MARKS_ABOVE, '').length, 0);

/** Thai vowels and tone marks above and below take no width. */
const MARKS_ABOVE = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** The room that a cell needs, in letters. */
export const lettersIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    if (block.kind === 'paragraph') return sum + inlineLetters(block.inlines) + LINE_COST;
    if (block.kind === 'list') return sum + block.items.reduce((count, item) => count + inlineLetters(item) + LINE_COST, 0);
    return block.kind === 'photo' ? sum + 150 : sum;
  }, 0);

/** The sum of the row heights, in lines. */
function heightOf(rows: readonly (readonly number[])[], widths: readonly number[]): number {
  let sum = 0;
  for (const row of rows) {
    let tallest = 0;
    for (let column = 0; column < widths.length; column += 1) {
      const height = (row[column] ?? 0) / capacity(widths[column] ?? 1);
      if (height > tallest) tallest = height;
    }
    sum += tallest;
  }
  return sum;
}

/** The best single move of a step from one column to another; null where none makes the table lower. */
function bestMove(rows: readonly (readonly number[])[], widths: readonly number[], least: readonly number[]): readonly number[] | null {
  let best: readonly number[] | null = null;
  let lowest = heightOf(rows, widths) * 0.999;
  widths.forEach((width, from) => {
    if (width - STEP < (least[from] ?? 0)) return;
    widths.forEach((_, to) => {
      if (to === from) return;
      const moved = widths.map((one, column) => (column === from ? one - STEP : column === to ? one + STEP : one));
      const height = heightOf(rows, moved);
      if (height < lowest) {
        best = moved;
        lowest = height;
      }
    });
  });
  return best;
}

/** Long tables are judged by some of their rows: the widths hardly differ, and the time stays the same. */
const SAMPLE = 40;

/** @param rows the letters of every cell by row and column */
export function fitted(
  columns: readonly Column[],
  rows: readonly (readonly number[])[],
): { readonly widths: readonly number[]; readonly short: readonly boolean[] } {
  const least = columns.map(({ width }) => Math.min(width, LEAST));
  const every = Math.max(1, Math.ceil(rows.length / SAMPLE));
  const sample = rows.filter((_, index) => index % every === 0);
  let widths: readonly number[] = columns.map(({ width }) => width);
  for (let move = 0; move < MOVES; move += 1) {
    const better = bestMove(sample, widths, least);
    if (better === null) break;
    widths = better;
  }
  return { widths, short: rows.map((row) => heightOf([row], widths) <= SHORT) };
}

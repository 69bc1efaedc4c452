/**
 * Column widths of a plan table from what stands in it: long texts get more room, short ones less, so that rows become lower and pages fuller.
 * The layout's own shares are where it starts from; the same texts give the same widths.
 */
import { bestSpace, glue } from '../docx/glue';
import { CELL_PADDING, LIST_INDENT, listIndent, MARGINS, PAPER, SLACK, TWIPS_PER_POINT } from '../docx/page';
import type { Column } from '../layouts';
import { type Cuts, newCuts } from '../measure/lines';
import { LINE_HEIGHT, widthOf } from '../measure/widths';
import type { Block, Inline, TableCell } from '../tree';

/** Room that no words take, in points: the padding on both sides, the rule between. */
const PADDING = (CELL_PADDING.left + CELL_PADDING.right) / TWIPS_PER_POINT + 0.5;

/** What a line loses at its end where the next word does not fit, in type sizes; a narrow column feels it most. */
const LOST = 1;

/** A text takes about half a line more than its width says: its last line is not full. */
const LAST_LINE = 0.45;

/**
 * A word wider than this, in type sizes, asks for nothing: it is parted in its column (a long address). The next of these is taken where the words of all
 * columns ask for too much.
 */
const WIDEST = [10, 8, 6.6, 5.6] as const;

/** At most so much of the width is bound by the widest words of the columns; the rest goes where the texts are long. */
const BOUND = 84;

/** Shares are moved in steps, the best move first. */
const STEP = 1;
const MOVES = 60;

/** A text on its own lines: how wide it is on one, and by how much it is set in. */
interface Run {
  readonly width: number;
  readonly indent: number;
}

/** The texts of the cells of a column in one row. */
type Texts = readonly Run[];

const NO_TEXTS: Texts = [];

const inlineWidth = (inlines: readonly Inline[], size: number): number =>
  inlines.reduce(
    (sum, one) => sum + widthOf(one.kind === 'reference' ? one.label : one.text, size, one.kind === 'text' && one.bold === true),
    0,
  );

/** A photograph takes about as much room as a text of this width, in points. */
const PHOTO = 900;

const textsIn = (blocks: readonly Block[], size: number): Texts =>
  blocks.flatMap((block): Texts => {
    if (block.kind === 'paragraph') return [{ width: inlineWidth(block.inlines, size), indent: 0 }];
    if (block.kind === 'photo') return [{ width: PHOTO, indent: 0 }];
    if (block.kind !== 'list') return NO_TEXTS;
    const indent = listIndent(block, true).left / TWIPS_PER_POINT;
    return block.items.map((item) => ({ width: inlineWidth(item, size), indent }));
  });

/** Lines that texts under each other take in a column of this width in points. */
function linesOf(texts: Texts, width: number, size: number): number {
  let lines = 0;
  for (const text of texts) {
    const room = Math.max(width - PADDING - text.indent - LOST * size, size);
    lines += Math.max(1, text.width / room + LAST_LINE);
  }
  return lines;
}

/** The lines of a page that lies across. */
const pageLines = (size: number): number => (PAPER.width - MARGINS.top - MARGINS.bottom) / TWIPS_PER_POINT / (size * LINE_HEIGHT);

/** The heights of every row's cells, by column and width: asked for again and again while widths are tried. */
function newHeights(rows: readonly (readonly Texts[])[], size: number, room: number): (column: number, share: number) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (column, share) => {
    const key = `${column}:${share.toFixed(3)}`;
    const found = known.get(key) ?? rows.map((row) => linesOf(row[column] ?? NO_TEXTS, (share * room) / 100, size));
    known.set(key, found);
    return found;
  };
}

/** About how many pages the rows take; the first of them is the heading, which every page prints again. */
function pagesOf(heights: readonly (readonly number[])[], size: number): number {
  const rows = heights[0]?.length ?? 0;
  const tallest = (row: number): number => {
    let most = 1;
    for (const column of heights) {
      const own = column[row] ?? 0;
      if (own > most) most = own;
    }
    return most;
  };
  let sum = 0;
  for (let row = 1; row < rows; row += 1) sum += tallest(row);
  return sum / Math.max(pageLines(size) - tallest(0), 1);
}

/** The best single move of a step from one column to another; null where none makes the table shorter. */
function bestMove(
  heightsOf: (column: number, share: number) => readonly number[],
  widths: readonly number[],
  least: readonly number[],
  size: number,
): readonly number[] | null {
  const now = widths.map((width, column) => heightsOf(column, width));
  let best: readonly number[] | null = null;
  let fewest = pagesOf(now, size) * 0.999;
  widths.forEach((width, from) => {
    if (width - STEP < (least[from] ?? 0)) return;
    widths.forEach((other, to) => {
      if (to === from) return;
      const heights = now.map((own, column) =>
        column === from ? heightsOf(from, width - STEP) : column === to ? heightsOf(to, other + STEP) : own,
      );
      const pages = pagesOf(heights, size);
      if (pages < fewest) {
        best = widths.map((one, column) => (column === from ? one - STEP : column === to ? one + STEP : one));
        fewest = pages;
      }
    });
  });
  return best;
}

/** Long tables are judged by some of their rows: the widths hardly differ, and the time stays the same. */
const SAMPLE = 40;

const wholeParts = glue([]);

/** Of a text, its widest word or bound number, in points. */
type Widest = (text: string, bold: boolean) => number;

/** Short names and headings stay on a line (ผู้รับผิดชอบ, สำนักปลัด), and the day with its month: up to this width, in type sizes. */
const SHORT = 6.6;

/** The width that what is bound asks for: what is too wide for its column is parted at its last space, and so on. */
function boundWidth(text: string, size: number, bold: boolean): number {
  const width = widthOf(text, size, bold);
  const space = bestSpace(text);
  if (width <= SHORT * size || space < 0) return width;
  return Math.max(boundWidth(text.slice(0, space), size, bold), widthOf(text.slice(space + 1), size, bold));
}

/** The widest of those that are not wider than the bound. */
const widestUpTo = (most: number, widths: readonly number[]): number =>
  widths.reduce((widest, width) => (width <= most && width > widest ? width : widest), 0);

/** Each text is looked at once: units and periods stand in many rows. Words wider than `most` ask for nothing. */
function newWidest(size: number, most: number, cuts: Cuts): Widest {
  const known = new Map<string, number>();
  return (text, bold) => {
    const key = bold ? `*${text}` : text;
    let widest = known.get(key);
    if (widest === undefined) {
      const words = text.split(' ').map((word) => widthOf(word, size, bold));
      const bound = wholeParts(text).flatMap((part) => (part.whole ? [boundWidth(part.text, size, bold) + SLACK] : []));
      const pieces = cuts.of({ text, bold }).map(({ width }) => width * size);
      widest = Math.max(widestUpTo(Math.min(SHORT * size, most), words), widestUpTo(most, [...pieces, ...bound]));
      known.set(key, widest);
    }
    return widest;
  };
}

const widestIn = (blocks: readonly Block[], widest: Widest): number => {
  let most = 0;
  for (const block of blocks) {
    const lines = block.kind === 'paragraph' ? [block.inlines] : block.kind === 'list' ? block.items : [];
    for (const inlines of lines)
      for (const one of inlines)
        if (one.kind !== 'reference') most = Math.max(most, widest(one.text, one.kind === 'text' && one.bold === true));
  }
  return most;
};

/** The width that a column needs for its widest word, its heading's too, in points. */
function needed({ heading }: Column, cells: readonly TableCell[], widestOf: Widest): number {
  const marks = cells.some((one) => one.blocks.some((block) => block.kind === 'list' && block.marker !== 'none'));
  const widest = cells.reduce((most, one) => Math.max(most, widestIn(one.blocks, widestOf)), widestOf(heading, true));
  return widest + PADDING + (marks ? LIST_INDENT.cell.mark / TWIPS_PER_POINT : 0);
}

/** The least shares of the columns: as wide as their words ask, as far as the whole allows. */
function leastShares(columns: readonly Column[], rows: readonly (readonly TableCell[])[], size: number, room: number): readonly number[] {
  const cuts = newCuts();
  let least: readonly number[] = [];
  let sum = 0;
  for (const widest of WIDEST) {
    const widestOf = newWidest(size, widest * size, cuts);
    least = columns.map((column, at) => {
      const cells = rows.flatMap((row) => row.slice(at, at + 1));
      return (100 * needed(column, cells, widestOf)) / room;
    });
    sum = least.reduce((total, one) => total + one, 0);
    if (sum <= BOUND) return least;
  }
  return least.map((one) => (one * BOUND) / sum);
}

/** Shares of which none is below its least, as far as the whole allows; the others give of what they have above theirs. */
function raised(widths: readonly number[], least: readonly number[]): readonly number[] {
  const lacking = widths.reduce((sum, width, column) => sum + Math.max((least[column] ?? 0) - width, 0), 0);
  const spare = widths.reduce((sum, width, column) => sum + Math.max(width - (least[column] ?? 0), 0), 0);
  const given = spare === 0 ? 0 : Math.min(lacking / spare, 1);
  const taken = lacking === 0 ? 0 : Math.min(spare / lacking, 1);
  return widths.map((width, column) => {
    const over = width - (least[column] ?? 0);
    return over > 0 ? width - over * given : width - over * taken;
  });
}

/**
 * @param cells by row and column
 * @param size of the type in points
 * @param room width of the table in points
 * @returns shares of the width, in hundredths
 */
export function fitted(
  columns: readonly Column[],
  cells: readonly (readonly TableCell[])[],
  size: number,
  room: number,
): readonly number[] {
  const every = Math.max(1, Math.ceil(cells.length / SAMPLE));
  const sample = cells.filter((_, index) => index % every === 0);
  const least = leastShares(columns, sample, size, room);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const heads = columns.map(({ heading }): Texts => [{ width: widthOf(heading, size, true), indent: 0 }]);
  const heightsOf = newHeights([heads, ...sample.map((row) => row.map((one) => textsIn(one.blocks, size)))], size, room);
  let widths = raised(
    columns.map(({ width }) => (100 * width) / whole),
    least,
  );
  for (let move = 0; move < MOVES; move += 1) {
    const better = bestMove(heightsOf, widths, least, size);
    if (better === null) break;
    widths = better;
  }
  return widths;
}

/** About how much of a page that lies across a row takes in columns of these shares. */
export function shareOfPage(cells: readonly TableCell[], widths: readonly number[], size: number, room: number): number {
  const lines = cells.map((one, column) => linesOf(textsIn(one.blocks, size), ((widths[column] ?? 0) * room) / 100, size));
  return Math.max(1, ...lines) / pageLines(size);
}

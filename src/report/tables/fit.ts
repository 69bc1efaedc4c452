/**
 * Column widths of a plan table from what stands in it: long texts get more room, short ones less, so that rows become lower and pages fuller.
 * The layout's own shares are where it starts from; the same texts give the same widths.
 */
import { withoutMarksAbove } from '../../thai';
import { glue } from '../docx/glue';
import type { Column } from '../layouts';
import { widestPiece } from '../measure/lines';
import { widthOf } from '../measure/widths';
import type { Block, Inline, TableCell } from '../tree';

/** About how many letters of a table's type fit on a line, per share of the width across the page. */
const LETTERS = 1.15;

/** What a line loses: the padding, and half a word at its end, which a narrow column feels most. */
const LOST = 4;

const capacity = (width: number): number => Math.max(LETTERS * width - LOST, 1);

/** A column keeps at least this share (or its own, where that is less), so that its heading and a month's name stay whole. */
const LEAST = 13;

/** A column below this share is looked at for words that it could not hold. */
const NARROW = 30;

/** Words wider than this, in points, are compounds that are parted somewhere in any column. */
const WIDEST = 92;

/** Room of a cell that a word cannot take, in points: the padding, the mark of a list. */
const BESIDE = 12;

/** About how many rows stand on a page. */
const ROWS_OF_A_PAGE = 1;

/** Shares are moved in steps, the best move first. */
const STEP = 1;
const MOVES = 24;

/** What a line of a list or a paragraph of its own costs beside its letters: half a line is lost at its end. */
const LINE_COST = 6;

const inlineLetters = (inlines: readonly Inline[]): number =>
  inlines.reduce((sum, one) => sum + withoutMarksAbove(one.kind === 'reference' ? one.label : one.text).length, 0);

/** The room that a cell needs, in letters. */
const lettersIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    if (block.kind === 'paragraph') return sum + inlineLetters(block.inlines) + LINE_COST;
    if (block.kind === 'list') return sum + block.items.reduce((count, item) => count + inlineLetters(item) + LINE_COST, 0);
    return block.kind === 'photo' ? sum + 150 : sum;
  }, 0);

/** The sum of the row heights, in lines. */
function heightOf(rows: readonly (readonly number[])[], widths: readonly number[]): number {
  const room = widths.map(capacity);
  let sum = 0;
  for (const row of rows) {
    let tallest = 0;
    for (let column = 0; column < widths.length; column += 1) {
      const height = (row[column] ?? 0) / (room[column] ?? 1);
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

const wholeParts = glue([]);

/** Long words of official texts that programs never part, whatever the syllables say. */
const LONG_WORDS = [
  'ประชาสัมพันธ์',
  'ปีงบประมาณ',
  'ประสิทธิภาพ',
  'อิเล็กทรอนิกส์',
  'พระราชบัญญัติ',
  'สาธารณสุข',
  'สาธารณะ',
  'กุมภาพันธ์',
  'พฤศจิกายน',
  'กระทรวงมหาดไทย',
  'วัตถุประสงค์',
  'สิ่งแวดล้อม',
] as const;

function widestWord(text: string, size: number, bold: boolean): number {
  const long = LONG_WORDS.filter((word) => text.includes(word)).map((word) => widthOf(word, size, bold));
  return Math.max(widestPiece({ text, bold }, size), ...long);
}

/** Of a text, its widest word or bound number, in points. */
type Widest = (text: string, bold: boolean) => number;

/** Each text is looked at once: units and periods stand in many rows. */
function newWidest(size: number): Widest {
  const known = new Map<string, number>();
  return (text, bold) => {
    const key = bold ? `*${text}` : text;
    let widest = known.get(key);
    if (widest === undefined) {
      widest = 0;
      for (const part of wholeParts(text)) {
        const width = part.whole ? widthOf(part.text, size, bold) : widestWord(part.text, size, bold);
        if (width > widest) widest = width;
      }
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
      for (const one of inlines) if (one.kind === 'text') most = Math.max(most, widest(one.text, one.bold === true));
  }
  return most;
};

/** The share that a narrow column needs for its widest word. */
function needed(column: number, rows: readonly (readonly (TableCell | null)[])[], widestOf: Widest, room: number): number {
  const widest = rows.reduce((most, row) => Math.max(most, Math.min(widestIn(row[column]?.blocks ?? [], widestOf), WIDEST)), 0);
  return widest === 0 ? 0 : (100 * (widest + BESIDE)) / room;
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
 * @param cells by row and column; null where one from above goes on
 * @param size of the type in points
 * @param room width of the table in points
 */
export function fitted(
  columns: readonly Column[],
  cells: readonly (readonly (TableCell | null)[])[],
  size: number,
  room: number,
): readonly number[] {
  const every = Math.max(1, Math.ceil(cells.length / SAMPLE));
  const sample = cells.filter((_, index) => index % every === 0);
  const widest = newWidest(size);
  const least = columns.map(({ width }, column) =>
    Math.max(Math.min(width, LEAST), width < NARROW ? needed(column, sample, widest, room) : 0),
  );
  const rows = [
    ...sample.map((row) => row.map((one) => (one === null || one.rowSpan !== undefined ? 0 : lettersIn(one.blocks)))),
    // The headings are printed again on every page: a heading squeezed into eight lines costs more than a row does.
    ...Array.from({ length: Math.ceil(sample.length / ROWS_OF_A_PAGE) }, () =>
      columns.map(({ heading }) => withoutMarksAbove(heading).length + LINE_COST),
    ),
  ];
  let widths = raised(
    columns.map(({ width }) => width),
    least,
  );
  for (let move = 0; move < MOVES; move += 1) {
    const better = bestMove(rows, widths, least);
    if (better === null) break;
    widths = better;
  }
  return widths;
}

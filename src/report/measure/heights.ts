/** How high blocks are, in points: what the pages are reckoned from. Sizes and spaces are those that the document is written with. */
import {
  CELL_PADDING,
  contentWidth,
  FIRST_LINE,
  listIndent,
  MARGINS,
  type Orientation,
  PAPER,
  sizesOf,
  TWIPS_PER_PIXEL,
} from '../docx/page';
import { signatureRows } from '../docx/signature';
import { SPACE, type Space, STYLE_SPACE } from '../docx/spacing';
import { columnWidths } from '../docx/widths';
import type { Block, BlockOf, Inline, Look, Section, TableCell, TableRow } from '../tree';
import { type Cuts, linesIn, type Piece } from './lines';
import { LINE_HEIGHT } from './widths';

/** Twentieths of a point → points. */
const points = (twips: number): number => twips / 20;

/** What stands on a page as one: a paragraph's lines, a table row, a picture. */
export interface Atom {
  /** The heading's id, the signatures, or nothing of note. */
  readonly mark?: string;
  readonly heading?: boolean;
  readonly before: number;
  readonly after: number;
  readonly lines: number;
  readonly line: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  /** Never parted. */
  readonly whole?: boolean;
  /** Of a table: the height of its header rows, printed again on each page. */
  readonly header?: number;
  readonly newPage?: boolean;
  /** Of a table's row: its name among the rows, by which is decided whether it stays whole. */
  readonly row?: string;
}

/** A page's end. */
export const BREAK: Atom = { before: 0, after: 0, lines: 0, line: 0, newPage: true };

const plain = (inlines: readonly Inline[], bold = false): readonly Piece[] =>
  inlines.map((one) =>
    one.kind === 'reference'
      ? { text: one.label || 'ตารางที่ 1', bold }
      : { text: one.text, bold: bold || (one.kind === 'text' && one.bold === true) },
  );

interface PagePosition {
  readonly look: Look;
  /** Room in points. */
  readonly width: number;
  readonly inCell: boolean;
  readonly orientation: Orientation;
  readonly cuts: Cuts;
}

function paragraph(
  pieces: readonly Piece[],
  size: number,
  space: Space,
  place: PagePosition,
  more: Partial<Atom> = {},
  indent = 0,
  first = 0,
): Atom {
  const multiple = (space.line ?? STYLE_SPACE.body.line) / 240;
  return {
    before: points(space.before),
    after: points(space.after),
    lines: linesIn(pieces, size, place.width - indent, place.cuts, first),
    line: size * LINE_HEIGHT * multiple,
    ...more,
  };
}

/** Room between the margins of a section, in points. */
export const roomOf = ({ orientation }: Section): number =>
  ((orientation === 'landscape' ? PAPER.width : PAPER.height) - MARGINS.top - MARGINS.bottom) / 20;

/** Where a section's blocks are stacked. */
export const placeOf = ({ orientation }: Section, look: Look, cuts: Cuts): PagePosition => ({
  cuts,
  look,
  width: points(contentWidth(orientation)),
  inCell: false,
  orientation,
});

/** Height of a picture and its paragraph. */
const PIXEL = TWIPS_PER_PIXEL / 20;

const PHOTO = 140;

/** A block as it is stacked. */
export function atomsOf(block: Block, place: PagePosition): readonly Atom[] {
  const sizes = sizesOf(place.look);
  const size = place.inCell ? sizes.cell : sizes.body;
  const space = place.inCell ? STYLE_SPACE.cell : STYLE_SPACE.body;
  switch (block.kind) {
    case 'cover':
      return [];
    case 'title':
      return block.lines.map((text, index) =>
        paragraph([{ text, bold: true }], sizes.title, index === block.lines.length - 1 ? SPACE.titleEnd : STYLE_SPACE.title, place, {
          keepNext: true,
        }),
      );
    case 'heading':
      return [
        ...(block.newPage === true ? [BREAK] : []),
        paragraph(
          [{ text: `${block.number} ${block.text}`.trim(), bold: true }],
          block.level === 1 ? sizes.heading : sizes.body,
          STYLE_SPACE[`heading${block.level}`],
          place,
          { keepNext: true, whole: true, mark: block.id, heading: true },
        ),
      ];
    case 'paragraph': {
      const first = block.align === 'body' && !place.inCell ? points(FIRST_LINE) : 0;
      return [paragraph(plain(block.inlines), size, space, place, block.keepNext === true ? { keepNext: true } : {}, 0, first)];
    }
    case 'list':
      return block.items.map((item) => {
        return paragraph(plain(item), size, space, place, {}, points(listIndent(block, place.inCell).left));
      });
    case 'table':
      return tableAtoms(block, place);
    case 'figure':
      return [
        { before: points(SPACE.figure.before), after: 0, lines: 1, line: block.spec.size.height * PIXEL, keepNext: true, whole: true },
        paragraph([{ text: `${block.caption.label} ${block.caption.text}`, bold: true }], sizes.cell, STYLE_SPACE.caption, place),
      ];
    case 'photo':
      return [
        {
          before: points(SPACE.photo.before),
          after: 0,
          lines: 1,
          line: PHOTO + (block.caption === '' ? 0 : sizes.cell * LINE_HEIGHT),
          whole: true,
        },
      ];
    case 'caption':
      return [
        paragraph([{ text: `${block.caption.label} ${block.caption.text}`, bold: true }], sizes.cell, STYLE_SPACE.caption, place, {
          keepNext: true,
        }),
      ];
    case 'contents':
      return [
        paragraph([{ text: block.title, bold: true }], sizes.title, SPACE.titleEnd, place),
        ...block.entries.map(({ level, number, text }) =>
          paragraph(
            [{ text: `${number} ${text}`.trim(), bold: false }],
            sizes.body,
            STYLE_SPACE.contents,
            place,
            {},
            points(level * 500 + 600),
          ),
        ),
      ];
    case 'pageBreak':
      return [BREAK];
    case 'signature': {
      const rows = signatureRows(block, place.orientation);
      const width = place.width / (rows[0]?.cells.length ?? 1) - 9;
      return rows.map(({ cells }) => ({
        mark: 'signature',
        before: points(SPACE.signatureTop.before),
        after: 7,
        lines: 1,
        line: Math.max(...cells.map((cell) => heightOf(cell.blocks, { ...place, width, inCell: true }))),
        whole: true,
      }));
    }
  }
}

/** Blocks under each other in a cell. */
const heightOf = (blocks: readonly Block[], place: PagePosition): number =>
  blocks.reduce(
    (sum, block) => sum + atomsOf(block, place).reduce((own, atom) => own + atom.before + atom.lines * atom.line + atom.after, 0),
    0,
  );

const PADDING = points(CELL_PADDING.top + CELL_PADDING.bottom) + 0.5;

/** The heights of a table's rows; a cell merged over rows makes the last of them higher where it needs to. */
function rowHeights(rows: readonly TableRow[], widths: readonly number[], place: PagePosition): readonly number[] {
  const heights: number[] = rows.map(() => 0);
  const taken: number[] = [];
  const spans: { readonly from: number; readonly until: number; readonly height: number }[] = [];
  rows.forEach((row, index) => {
    let column = 0;
    const skip = () => {
      while ((taken[column] ?? 0) > 0) {
        taken[column] = (taken[column] ?? 0) - 1;
        column += 1;
      }
    };
    for (const cell of row.cells) {
      skip();
      const span = cell.colSpan ?? 1;
      const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      const height = cellHeight(cell, width, place);
      const until = index + (cell.rowSpan ?? 1) - 1;
      if (cell.rowSpan === undefined || cell.rowSpan === 1) heights[index] = Math.max(heights[index] ?? 0, height);
      else {
        taken[column] = cell.rowSpan - 1;
        spans.push({ from: index, until, height });
      }
      column += span;
    }
    skip();
  });
  for (const { from, until, height } of spans) {
    const own = heights.slice(from, until + 1).reduce((sum, one) => sum + one, 0);
    if (own < height && until < heights.length) heights[until] = (heights[until] ?? 0) + height - own;
  }
  return heights;
}

const cellHeight = ({ blocks }: TableCell, width: number, place: PagePosition): number =>
  PADDING + heightOf(blocks, { ...place, inCell: true, width: points(width - CELL_PADDING.left - CELL_PADDING.right) });

/** Heights of a table's header and of its rows. */
function tableHeights(
  table: Pick<BlockOf<'table'>, 'widths' | 'header' | 'rows'>,
  place: PagePosition,
): { readonly header: number; readonly rows: readonly number[] } {
  const widths = columnWidths(table.widths, contentWidth(place.orientation));
  return {
    header: rowHeights(table.header, widths, place).reduce((sum, one) => sum + one, 0),
    rows: rowHeights(table.rows, widths, place),
  };
}

/** A row that is the heading of those below it: one cell across the table. */
const namesGroup = ({ cells }: TableRow): boolean => cells.length === 1 && cells[0]?.head === true;

/** The name of a table's row. */
export const rowName = (table: string, index: number): string => `${table}:${index}`;

function tableAtoms(table: BlockOf<'table'>, place: PagePosition): readonly Atom[] {
  const { rows } = table;
  const line = sizesOf(place.look).cell * LINE_HEIGHT;
  const { header: head, rows: heights } = tableHeights(table, place);
  return [
    ...(table.header.length === 0 ? [] : [{ before: 0, after: 0, lines: 1, line: head, keepNext: true, whole: true }]),
    ...rows.map((row, index): Atom => {
      const height = heights[index] ?? 0;
      const lines = Math.max(1, Math.round(height / line));
      return {
        before: 0,
        after: index === rows.length - 1 ? 6 : 0,
        header: head,
        lines,
        line: height / lines,
        row: rowName(table.id, index),
        ...(namesGroup(row) || row.keepNext === true ? { keepNext: true } : {}),
      };
    }),
  ];
}

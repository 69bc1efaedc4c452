/** The text layer of a PDF as text: lines from baselines, cells from gaps, broken Thai put together. Positions are points, the foot of the page is 0. */
import { normalizeThai } from '../thai';

/** A piece of text: the text, where its baseline begins, its width and the size of its letters. */
export type PdfPiece = readonly [text: string, x: number, y: number, width: number, size: number];
export type PdfPages = readonly (readonly PdfPiece[])[];

/** Pieces whose baselines differ by less than this share of their size stand on one line: Thai marks are often set by themselves, a little higher. */
const SAME_LINE = 0.45;
/** A gap wider than this share of the letter size parts two cells, a narrower one above the second share two words. */
const CELL_GAP = 1.1;
const WORD_GAP = 0.18;
/** Marks that belong to the consonant before them. */
const MARKS_ONLY = /^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\uf700-\uf71a\s]+$/;

interface Line {
  readonly y: number;
  readonly pieces: PdfPiece[];
}

/** Pieces by lines, the highest first, each from left to right. */
function linesOf(pieces: readonly PdfPiece[]): readonly Line[] {
  const lines: Line[] = [];
  for (const piece of [...pieces].filter(([text]) => text.trim() !== '').sort((a, b) => b[2] - a[2])) {
    const [text, , y, , size] = piece;
    const last = lines[lines.length - 1];
    const reach = (MARKS_ONLY.test(text) ? 1 : SAME_LINE) * size;
    if (last && Math.abs(last.y - y) <= reach) last.pieces.push(piece);
    else lines.push({ y, pieces: [piece] });
  }
  for (const { pieces: own } of lines) own.sort((a, b) => a[1] - b[1]);
  return lines;
}

/** The cells of a line: pieces side by side are one cell until a gap parts them. */
function cellsOf({ pieces }: Line): readonly { readonly text: string; readonly x: number; readonly end: number }[] {
  const cells: { text: string; x: number; end: number }[] = [];
  for (const [text, x, , width, size] of pieces) {
    const last = cells[cells.length - 1];
    const gap = last ? x - last.end : Number.POSITIVE_INFINITY;
    if (last && gap < CELL_GAP * size) {
      last.text += (gap > WORD_GAP * size ? ' ' : '') + text;
      last.end = Math.max(last.end, x + width);
    } else cells.push({ text, x, end: x + width });
  }
  return cells;
}

/** A page of one line per baseline, cells parted by tabs. */
function textOfPage(pieces: readonly PdfPiece[]): string {
  return linesOf(pieces)
    .map((line) =>
      cellsOf(line)
        .map(({ text }) => repaired(text))
        .join('\t'),
    )
    .join('\n');
}

/** Spaces that a PDF puts before a mark, or between the parts of ำ, are none. */
const repaired = (text: string): string =>
  normalizeThai(text.replace(/ +(?=[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u0e45])/g, '').replace(/\u0e4d +\u0e32/g, '\u0e33')).trim();

/** The text of all pages, a blank line between two of them; '' where the pages are pictures. */
export const textOfPages = (pages: PdfPages): string => pages.map(textOfPage).join('\n\n');

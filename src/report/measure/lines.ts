/** How many lines a text takes: words are laid line by line, Thai broken where a syllable surely begins. */
import { letterWidth } from './widths';

/** A text in one look. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
}

/** Before these a line may end: leading vowels begin a syllable. */
const LEADING = /[เแโใไ]/;
const THAI = /[\u0e01-\u0e4e]/;
/** A vowel that ends its syllable: what follows begins another. */
const ENDING = /[ะำๆฯ]/;
const CONSONANT = /[ก-ฮ]/;

/** A space, or a place where a word may be parted: the width up to it. */
interface Chunk {
  readonly width: number;
  /** A space at its end, which may hang over the margin. */
  readonly space: number;
}

/**
 * The text cut where lines may end. Without a dictionary the places are a guess; they are about as frequent as a dictionary's, and a
 * paragraph's number of lines depends on little else.
 */
function chunksOf(pieces: readonly Piece[], size: number, longest = Number.POSITIVE_INFINITY): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let width = 0;
  let letters = 0;
  let before = '';
  const cut = (space: number) => {
    if (width > 0 || space > 0) chunks.push({ width, space });
    width = 0;
    letters = 0;
  };
  for (const { text, bold } of pieces) {
    for (const letter of text) {
      const own = letterWidth(letter, size, bold);
      if (letter === ' ') {
        cut(own);
      } else {
        const parts =
          letters > SHORTEST &&
          (LEADING.test(letter) ||
            (letters >= longest && CONSONANT.test(letter)) ||
            (CONSONANT.test(letter) && ENDING.test(before)) ||
            (THAI.test(letter) !== THAI.test(before) && /[ก-๎]/.test(before + letter)));
        if (parts) cut(0);
        width += own;
        if (own > 0) letters += 1;
      }
      before = letter;
    }
  }
  cut(0);
  return chunks;
}

/** In a line this wide (points) hardly a word is longer than this many letters; in a narrow one long words are what counts. */
const WIDE = 200;
const LONGEST = 6;

/** Pieces of words shorter than this stay with their neighbours. */
const SHORTEST = 2;

/** The widest piece of a text that no line may part, in points. */
export const widestPiece = (pieces: readonly Piece[], size: number): number =>
  chunksOf(pieces, size).reduce((widest, { width }) => Math.max(widest, width), 0);

/** @param width room of a line in points; `first` what the first line loses (an indent) */
export function linesIn(pieces: readonly Piece[], size: number, width: number, first = 0): number {
  let lines = 1;
  let used = first;
  let hanging = 0;
  for (const chunk of chunksOf(pieces, size, width > WIDE ? LONGEST : Number.POSITIVE_INFINITY)) {
    if (used + hanging + chunk.width > width && used > 0) {
      lines += 1;
      used = 0;
      hanging = 0;
    }
    used += hanging + chunk.width;
    hanging = chunk.space;
    // A word wider than the line is parted anywhere.
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}

/** How many lines a text takes: words are laid line by line, Thai broken where a syllable surely begins. */
import { codeWidth } from './widths';

/** A text in one look. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
}

const SPACE = 0x20;

/** Before these (เ แ โ ใ ไ) a line may end: leading vowels begin a syllable. */
const isLeading = (code: number): boolean => code >= 0xe40 && code <= 0xe44;
const isConsonant = (code: number): boolean => code >= 0xe01 && code <= 0xe2e;
const isThai = (code: number): boolean => code >= 0xe01 && code <= 0xe4e;
/** A vowel or sign that ends its syllable (ะ ำ ๆ ฯ): what follows begins another. */
const isEnding = (code: number): boolean => code === 0xe30 || code === 0xe33 || code === 0xe46 || code === 0xe2f;

/** A space, or a place where a word may be parted: the width up to it. */
interface Chunk {
  readonly width: number;
  /** A space at its end, which may hang over the margin. */
  readonly space: number;
}

/**
 * The text cut where lines may end, for type of one point. Without a dictionary the places are a guess; they are about as frequent as a dictionary's, and a
 * paragraph's number of lines depends on little else.
 */
function chunksOf({ text, bold }: Piece, longest: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let width = 0;
  let letters = 0;
  let before = 0;
  const cut = (space: number) => {
    if (width > 0 || space > 0) chunks.push({ width, space });
    width = 0;
    letters = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const own = codeWidth(code, bold);
    if (code === SPACE) {
      cut(own);
    } else {
      const parts =
        letters > SHORTEST &&
        (isLeading(code) || (isConsonant(code) && (letters >= longest || isEnding(before))) || isThai(code) !== isThai(before));
      if (parts) cut(0);
      width += own;
      if (own > 0) letters += 1;
    }
    before = code;
  }
  cut(0);
  return chunks;
}

/** Texts that were cut: the same ones are laid in many sizes and widths. One for each report. */
export interface Cuts {
  readonly of: (piece: Piece, longest: number) => readonly Chunk[];
}

export function newCuts(): Cuts {
  const known = new Map<number, ReadonlyMap<boolean, Map<string, readonly Chunk[]>>>();
  return {
    of(piece, longest) {
      const looks = known.get(longest) ?? new Map([false, true].map((bold) => [bold, new Map<string, readonly Chunk[]>()] as const));
      known.set(longest, looks);
      const texts = looks.get(piece.bold);
      const found = texts?.get(piece.text) ?? chunksOf(piece, longest);
      texts?.set(piece.text, found);
      return found;
    },
  };
}

/**
 * Words are taken to have at most so many letters; in lines narrower than this (points) long words are what counts. Chosen by the heights of 98
 * rows as LibreOffice sets them: 47 are reckoned to half a line, and 37 with no bound for narrow lines, which takes most rows for a line or two higher.
 */
const WIDE = 120;
const LONGEST = { wide: 6, narrow: 7 } as const;

/** Pieces of words shorter than this stay with their neighbours. */
const SHORTEST = 2;

/** The widest piece of a text that no line may part, in points. */
export const widestPiece = (piece: Piece, size: number): number =>
  chunksOf(piece, Number.POSITIVE_INFINITY).reduce((widest, { width }) => Math.max(widest, width), 0) * size;

/** @param width room of a line in points; `first` what the first line loses (an indent) */
export function linesIn(pieces: readonly Piece[], size: number, width: number, cuts: Cuts, first = 0): number {
  // Everything in sizes of the type.
  const room = width / size;
  const longest = width > WIDE ? LONGEST.wide : LONGEST.narrow;
  let lines = 1;
  let used = first / size;
  let hanging = 0;
  for (const piece of pieces) {
    for (const chunk of cuts.of(piece, longest)) {
      if (used + hanging + chunk.width > room && used > 0) {
        lines += 1;
        used = 0;
        hanging = 0;
      }
      used += hanging + chunk.width;
      hanging = chunk.space;
      // A word wider than the line is parted anywhere.
      while (used > room) {
        lines += 1;
        used -= room;
      }
    }
  }
  return lines;
}

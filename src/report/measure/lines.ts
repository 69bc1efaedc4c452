/** How many lines a text takes: words are laid line by line. */
import { codeWidth } from './widths';
import { newWords } from './words';

/** A text in one look. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
}

/** A word with the signs that stay with it: the width up to the place where a line may end. */
interface Chunk {
  readonly width: number;
  /** A space at its end, which may hang over the margin. */
  readonly space: number;
}

const SPACES = /^\s+$/;

/** No line begins with these, and none ends with those. */
const CLOSING = /^[)\]”’%,.:;!?ๆฯ–/-]/;
const OPENING = /[([“‘]$/;

/** Numbers, addresses and Latin words are one, whatever signs stand in them. */
const LATIN_END = /[0-9๐-๙A-Za-z.,]$/;
const LATIN_START = /^[0-9๐-๙A-Za-z.,]/;

const widthIn = (text: string, bold: boolean): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += codeWidth(text.charCodeAt(at), bold);
  return sum;
};

/** The text cut where lines may end, for type of one point. */
function chunksOf({ text, bold }: Piece, words: ReturnType<typeof newWords>): readonly Chunk[] {
  const chunks: { width: number; space: number }[] = [];
  let before = '';
  for (const word of words(text)) {
    const width = widthIn(word, bold);
    const last = chunks[chunks.length - 1];
    if (SPACES.test(word)) {
      if (last !== undefined) last.space += width;
      before = '';
    } else if (
      last !== undefined &&
      before !== '' &&
      (CLOSING.test(word) || OPENING.test(before) || (LATIN_END.test(before) && LATIN_START.test(word)))
    ) {
      last.width += width;
      before = word;
    } else {
      chunks.push({ width, space: 0 });
      before = word;
    }
  }
  return chunks;
}

/** Texts that were cut: the same ones are laid in many sizes and widths. One for each report. */
export interface Cuts {
  readonly of: (piece: Piece) => readonly Chunk[];
}

/** @param words cuts a text into its words; by the engine's dictionary, or ours, where none is given */
export function newCuts(words = newWords()): Cuts {
  const looks = new Map([false, true].map((bold) => [bold, new Map<string, readonly Chunk[]>()] as const));
  return {
    of(piece) {
      const texts = looks.get(piece.bold);
      const found = texts?.get(piece.text) ?? chunksOf(piece, words);
      texts?.set(piece.text, found);
      return found;
    },
  };
}

/** @param width room of a line in points; `first` what the first line loses (an indent) */
export function linesIn(pieces: readonly Piece[], size: number, width: number, cuts: Cuts, first = 0): number {
  // Everything in sizes of the type.
  const room = width / size;
  let lines = 1;
  let used = first / size;
  let hanging = 0;
  for (const piece of pieces) {
    for (const chunk of cuts.of(piece)) {
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

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

/** The cells of a line: pieces side by side are one cell until a wide gap, or a column's edge in a gap, parts them. */
function cellsOf(
  { pieces }: Line,
  edges: readonly number[],
): readonly { readonly text: string; readonly x: number; readonly end: number }[] {
  const cells: { text: string; x: number; end: number; middle: number }[] = [];
  for (const [text, x, , width, size] of pieces) {
    const last = cells[cells.length - 1];
    const gap = last ? x - last.end : Number.POSITIVE_INFINITY;
    const parted = last !== undefined && gap > WORD_GAP * size && edges.some((edge) => edge >= last.middle && edge <= x + width / 2);
    if (last && gap < CELL_GAP * size && !parted) {
      last.text += (gap > WORD_GAP * size ? ' ' : '') + text;
      last.end = Math.max(last.end, x + width);
      last.middle = x + width / 2;
    } else cells.push({ text, x, end: x + width, middle: x + width / 2 });
  }
  return cells;
}

/** Pieces that touch are one word: a heading wider than its column may not be torn. */
function wordsIn(pieces: readonly PdfPiece[]): readonly PdfPiece[] {
  const words: PdfPiece[] = [];
  for (const piece of pieces) {
    const [text, x, y, width, size] = piece;
    const last = words[words.length - 1];
    if (last && x - (last[1] + last[3]) <= WORD_GAP * size)
      words[words.length - 1] = [last[0] + text, last[1], y, Math.max(last[3], x + width - last[1]), size];
    else words.push(piece);
  }
  return words;
}

/** The cells of a line of a table, one for each of its columns up to the last that holds text: a merged or empty cell keeps its place. */
function columnsOf({ pieces }: Line, edges: readonly number[]): readonly string[] {
  const columns: { text: string; end: number }[] = [];
  for (const [text, x, , width, size] of wordsIn(pieces)) {
    const at = edges.filter((edge) => edge < x + width / 2).length;
    while (columns.length <= at) columns.push({ text: '', end: Number.NEGATIVE_INFINITY });
    const column = columns[at] as { text: string; end: number };
    column.text += (column.text !== '' && x - column.end > WORD_GAP * size ? ' ' : '') + text;
    column.end = Math.max(column.end, x + width);
  }
  return columns.map(({ text }) => text);
}

/** Fewer lines with cells side by side are no table. */
const FEWEST_ROWS = 3;
/** Lines above a table's rows that may be its heading. */
const HEAD_LINES = 2;

/** A line above a table whose words stand as close as in a sentence is its title. */
const SET_GAP = 0.6;
const isSet = ({ pieces }: Line): boolean =>
  pieces.some(([, x, , , size], index) => {
    const before = pieces[index - 1];
    return before !== undefined && x - (before[1] + before[3]) > SET_GAP * size;
  });

const leftOf = ({ pieces }: Line): number => Math.min(...pieces.map(([, x]) => x));
const wordsOf = ({ pieces }: Line): string => pieces.map(([text]) => text.trim()).join('');

/** A line further right than this share of its letters' size from the first column goes on with a cell of the row above. */
const INDENT = 1.3;
const FIGURE = /^[0-9๐-๙]{1,3}\.[0-9๐-๙]+$/;
/** A row of so many figures with decimals is one of scores, and no heading. */
const FEWEST_FIGURES = 2;

const isRow = ({ pieces }: Line): boolean => pieces.filter(([text]) => FIGURE.test(text.trim())).length >= FEWEST_FIGURES;
/** Figures side by side are cells, however close a narrow column sets them. */
const hasSideFigures = ({ pieces }: Line): boolean =>
  pieces.some(([text], index) => FIGURE.test(text.trim()) && FIGURE.test(pieces[index + 1]?.[0].trim() ?? ''));

/**
 * The edges of one table. Where it has rows of scores, these tell the columns, for headings and page numbers are set across them; else all its lines
 * but the first do. A strip must have words of the heading on both its sides. `heading`: so many lines on top are set across these columns.
 */
function tableEdges(lines: readonly Line[], several: readonly boolean[]): { readonly edges: readonly number[]; readonly heading: number } {
  const rows = lines.filter((line, index) => index > 0 && several[index] && isRow(line));
  if (rows.length < FEWEST_ROWS) {
    const side = lines.filter((_, index) => index > 0 && several[index]);
    return { edges: headed(free(side.length >= FEWEST_ROWS ? side : lines.slice(1)), lines.slice(0, 1)), heading: 0 };
  }
  const heading = Math.max(1, lines.findIndex(isRow));
  return { edges: headed(free(rows), lines.slice(0, heading)), heading };
}

const LONGEST_TITLE = 60;
const isTitle = (line: Line): boolean => wordsOf(line).length <= LONGEST_TITLE;
const isFigured = (line: Line | undefined): boolean => line !== undefined && hasSideFigures(line);

/** Per line the edges between the columns of the table in which it stands: strips that no text of its rows crosses. */
function edgesOf(lines: readonly Line[]): { readonly edges: readonly (readonly number[])[]; readonly isHeading: readonly boolean[] } {
  const several = lines.map((line) => cellsOf(line, []).length > 1 || hasSideFigures(line));
  const edges: (readonly number[])[] = lines.map(() => []);
  const isHeading = lines.map(() => false);
  for (let from = 0; from < lines.length; from++) {
    if (!several[from]) continue;
    let to = from;
    let left = leftOf(lines[from] as Line);
    const heading = wordsOf(lines[from] as Line);
    // A line of one cell right of the first column goes on with a cell of the row above it; the same heading again begins another table.
    const goesOn = ({ pieces }: Line): boolean => pieces.every(([, x, , , size]) => x > left + INDENT * size);
    // A title between two rows of figures, such as "อำเภอเมือง", parts no table.
    const between = (at: number): boolean => isFigured(lines[at - 1]) && isFigured(lines[at + 1]) && isTitle(lines[at] as Line);
    while (
      to + 1 < lines.length &&
      (several[to + 1] ? wordsOf(lines[to + 1] as Line) !== heading : goesOn(lines[to + 1] as Line) || between(to + 1))
    ) {
      to++;
      if (several[to]) left = Math.min(left, leftOf(lines[to] as Line));
    }
    if (to - from + 1 >= FEWEST_ROWS) {
      const { edges: found, heading: top } = tableEdges(lines.slice(from, to + 1), several.slice(from, to + 1));
      for (let index = from; index < from + top; index++) isHeading[index] = several[index] ?? false;
      for (let index = Math.max(0, from - HEAD_LINES); index <= to; index++)
        if (index >= from || (edges[index]?.length === 0 && isSet(lines[index] as Line))) edges[index] = found;
      // A row whose cells stand too close to be told by themselves fits the columns of the rows above it.
      while (to + 1 < lines.length && !several[to + 1] && fits(lines[to + 1] as Line, found)) {
        to++;
        edges[to] = found;
      }
    }
    from = to;
  }
  return { edges, isHeading };
}

/** The heading of a table has words in each column: a strip that it leaves empty is a gap between the words of one column, set wide by justifying. */
function headed(edges: readonly number[], heading: readonly Line[]): readonly number[] {
  const middles = heading.flatMap(({ pieces }) => pieces).map(([, x, , width]) => x + width / 2);
  return edges.filter((edge, index) => {
    const next = edges[index + 1] ?? Number.POSITIVE_INFINITY;
    return middles.some((middle) => middle > edge && middle < next);
  });
}

/** The middles of the strips between texts. */
function free(rows: readonly Line[]): readonly number[] {
  const spans = rows.flatMap(({ pieces }) => pieces).map(([, x, , width, size]) => ({ x, end: x + width, size }));
  spans.sort((a, b) => a.x - b.x);
  const found: number[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    if (span.x - end > WORD_GAP * span.size) found.push((end + span.x) / 2);
    end = end === Number.POSITIVE_INFINITY ? span.end : Math.max(end, span.end);
  }
  return found;
}

/** True where no piece of the line lies across an edge: titles set over the columns do. */
const inTable = ({ pieces }: Line, edges: readonly number[]): boolean =>
  edges.length > 0 &&
  pieces.every(([, x, , width, size]) => !edges.some((edge) => edge > x + WORD_GAP * size && edge < x + width - WORD_GAP * size));

const FEWEST_FILLED = 3;

/** True for a row with a figure that has words or figures in most of these columns, and none across their edges. */
const fits = (line: Line, edges: readonly number[]): boolean => {
  const filled = columnsOf(line, edges).filter((text) => text !== '').length;
  return (
    filled >= FEWEST_FILLED &&
    filled * 2 > edges.length + 1 &&
    line.pieces.some(([text]) => FIGURE.test(text.trim())) &&
    inTable(line, edges)
  );
};

/** The lines of pieces, one for each baseline, cells parted by tabs. */
export const linesOfPieces = (pieces: readonly PdfPiece[]): readonly string[] => rawLines(pieces).map(mendedLines);

/** The same with the letters as the font names them. */
function rawLines(pieces: readonly PdfPiece[]): readonly string[] {
  const lines = linesOf(pieces);
  const { edges, isHeading } = edgesOf(lines);
  return lines.map((line, index) => {
    const own = edges[index] ?? [];
    const cells = cellsOf(line, own).map(({ text }) => text);
    return (inTable(line, own) || (isHeading[index] && own.length > 0) ? columnsOf(line, own) : cells).join('\t');
  });
}

const CONTROL = `[${String.fromCharCode(1)}-${String.fromCharCode(8)}${String.fromCharCode(14)}-${String.fromCharCode(31)}]`;
/** The glyph of า that a font shares with ำ is often named by a control character, or once more behind ำ. */
const NAMELESS = new RegExp(`(\u0e33)(?:${CONTROL}|\u0e32)+|${CONTROL}`, 'g');
const withVowels = (text: string): string => text.replace(NAMELESS, (_, before: string | undefined) => before ?? '\u0e32');

/** The tone mark of น้ำ may lose its name in the same way: "นำ)า", any sign between ำ and the glyph of า. */
const NAMELESS_TONE = new RegExp(`([ก-ฮ])\u0e33(${CONTROL}|[!-/:-@[-\`{-~])(?:\u0e32|${CONTROL})`, 'g');
/** The consonants whose syllables with ำ have one tone mark alone in the language: น้ำ ถ้ำ ซ้ำ ช้ำ ล้ำ, ต่ำ ร่ำ. */
const TONE_OF: Readonly<Record<string, string>> = {
  น: '\u0e49',
  ถ: '\u0e49',
  ซ: '\u0e49',
  ช: '\u0e49',
  ล: '\u0e49',
  ต: '\u0e48',
  ร: '\u0e48',
};

/** The text with the tone marks that a font left without a name; a sign that stands for one mark by its words stands for it everywhere. */
function withTones(text: string): string {
  const found = [...text.matchAll(NAMELESS_TONE)];
  if (found.length === 0) return text;
  const marks = new Map(found.flatMap(([, letter = '', sign = '']) => (TONE_OF[letter] ? [[sign, TONE_OF[letter]] as const] : [])));
  return text.replace(NAMELESS_TONE, (whole, letter: string, sign: string) => {
    const mark = TONE_OF[letter] ?? marks.get(sign);
    return mark === undefined ? whole : `${letter}${mark}\u0e33`;
  });
}

/** Spaces that a PDF puts before a mark, or between the parts of ำ, are none. */
const repaired = (text: string): string =>
  normalizeThai(
    withVowels(text)
      .replace(/ +(?=[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u0e45])/g, '')
      .replace(/\u0e4d +\u0e32/g, '\u0e33')
      .replace(/\u0e33[\u0e48-\u0e4b]?\u0e32/g, (broken) => broken.slice(0, -1)),
  ).trim();

const mendedLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.split('\t').map(repaired).join('\t'))
    .join('\n');

/** What no Thai word holds: ู behind a leading vowel or before า, two tone marks, a tone mark before a vowel below. */
const IMPOSSIBLE = /[เแโใไ][ก-ฮ]\u0e39|\u0e39\u0e32|[\u0e31\u0e34-\u0e37]\u0e39|[\u0e48-\u0e4b]\u0e49|\u0e49[\u0e48-\u0e4b]/g;
const RIGHT = /(?<=[เแโใไ][ก-ฮ])\u0e39|\u0e39(?=\u0e32)|(?<=[\u0e31\u0e34-\u0e37])\u0e39/g;
const SWAPPED: Readonly<Record<string, string>> = { '\u0e39': '\u0e49', '\u0e49': '\u0e39' };
/** Fewer impossible words are slips of the writer. */
const FEWEST_IMPOSSIBLE = 3;

/** Some fonts name the glyphs of ู and ้ the wrong way round in their text layer: put right where that, and only that, makes the words possible. */
function unswapped(text: string): string {
  const before = (text.match(IMPOSSIBLE) ?? []).length;
  if (before < FEWEST_IMPOSSIBLE) return text;
  const other = normalizeThai(text.replace(/[\u0e39\u0e49]/g, (mark) => SWAPPED[mark] ?? mark));
  // The glyph for narrow letters may be named rightly in the same font.
  return (other.match(IMPOSSIBLE) ?? []).length * 2 < before ? other.replace(RIGHT, '\u0e49') : text;
}

/** The text of all pages, a blank line between two of them; '' where the pages are pictures. */
export const textOfPages = (pages: PdfPages): string =>
  unswapped(mendedLines(withTones(pages.map((page) => rawLines(page).join('\n')).join('\n\n'))));

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

/** The cells of a line of a table, one for each of its columns up to the last that holds text: a merged or empty cell keeps its place. */
function columnsOf({ pieces }: Line, edges: readonly number[]): readonly string[] {
  const columns: { text: string; end: number }[] = [];
  for (const [text, x, , width, size] of pieces) {
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

/** Per line the edges between the columns of the table in which it stands: strips that no text of its rows crosses. */
function edgesOf(lines: readonly Line[]): readonly (readonly number[])[] {
  const several = lines.map((line) => cellsOf(line, []).length > 1);
  const edges: (readonly number[])[] = lines.map(() => []);
  for (let from = 0; from < lines.length; from++) {
    if (!several[from]) continue;
    let to = from;
    // A line of one cell right of the first column goes on with a cell of the row above it.
    const left = Math.min(...(lines[from]?.pieces ?? []).map(([, x]) => x));
    const goesOn = ({ pieces }: Line): boolean => pieces.every(([, x, , , size]) => x > left + 2 * size);
    while (to + 1 < lines.length && (several[to + 1] || goesOn(lines[to + 1] as Line))) to++;
    if (to - from + 1 >= FEWEST_ROWS) {
      // The first line may be a heading that is set across the columns.
      const found = headed(free(lines.slice(from + 1, to + 1)), lines[from] as Line);
      for (let index = Math.max(0, from - HEAD_LINES); index <= to; index++)
        if (index >= from || edges[index]?.length === 0) edges[index] = found;
    }
    from = to;
  }
  return edges;
}

/** The first line of a table has words in each column: a strip that it leaves empty is a gap between the words of one column, set wide by justifying. */
function headed(edges: readonly number[], { pieces }: Line): readonly number[] {
  const middles = pieces.map(([, x, , width]) => x + width / 2);
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

/** A page of one line per baseline, cells parted by tabs. */
function textOfPage(pieces: readonly PdfPiece[]): string {
  const lines = linesOf(pieces);
  const edges = edgesOf(lines);
  return lines
    .map((line, index) => {
      const own = edges[index] ?? [];
      const cells = cellsOf(line, own).map(({ text }) => text);
      return (inTable(line, own) ? columnsOf(line, own) : cells).map(repaired).join('\t');
    })
    .join('\n');
}

/** Spaces that a PDF puts before a mark, or between the parts of ำ, are none. */
const repaired = (text: string): string =>
  normalizeThai(
    text
      .replace(/ +(?=[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u0e45])/g, '')
      .replace(/\u0e4d +\u0e32/g, '\u0e33')
      .replace(/\u0e33[\u0e48-\u0e4b]?\u0e32/g, (broken) => broken.slice(0, -1)),
  ).trim();

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
export const textOfPages = (pages: PdfPages): string => unswapped(pages.map(textOfPage).join('\n\n'));

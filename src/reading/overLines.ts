/** Rows of a copied table whose cells go on over several lines of the copy. */

/** The lines of a cell that say something. */
export const linesOf = (cell: string): readonly string[] =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** No row of a copy goes on over more lines. */
const LONGEST_ROW = 40;
/** A heading of so many cells tells where a row ends. */
const FEWEST_CELLS = 3;

/**
 * The lines of a row that begins at `at` and whose cells run over several lines, as cells with line ends inside: lines are taken until the row has as
 * many cells as its heading, and then while they have a single cell. Null where the lines do not make up a row.
 */
export function rowOverLines(
  lines: readonly string[],
  at: number,
  width: number,
): { readonly cells: readonly string[]; readonly length: number } | null {
  const first = (lines[at] ?? '').trimEnd().split('\t');
  if (width < FEWEST_CELLS || first.length < 2 || first.length >= width) return null;
  const cells = [...first];
  let next = at + 1;
  for (; next < lines.length && next < at + LONGEST_ROW && cells.length < width; next++) {
    const line = lines[next] ?? '';
    if (line.trim() === '' || line.startsWith('|')) return null;
    const [head = '', ...rest] = line.trimEnd().split('\t');
    cells[cells.length - 1] += `\n${head}`;
    cells.push(...rest);
  }
  if (cells.length !== width || next === at + 1) return null;
  for (; next < lines.length && (lines[next] ?? '').trim() !== '' && !/[\t|]/.test(lines[next] ?? ''); next++)
    cells[width - 1] += `\n${lines[next]}`;
  const counts = cells.map((cell) => linesOf(cell).length);
  const most = Math.max(...counts);
  // Only lists of one length in two cells at least: what else runs over lines is text.
  return most > 1 && counts.filter((count) => count === most).length > 1 && counts.every((count) => count === most || count <= 1)
    ? { cells, length: next - at }
    : null;
}

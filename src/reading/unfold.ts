/** Cells that hold several lines, names in one and figures in another, as rows of their own. */
import type { TextRow } from './blocks';
import { isNumeric } from './columns';
import { linesOf } from './overLines';
import { subjectOf } from './rows';
import type { Vocabulary } from './vocabulary';

/**
 * "ตัวชี้วัดที่ 1 | 80.68 | ตัวชี้วัดที่ 2 | 85.57": names by turns with one figure each are rows of their own.
 */
function sideBySide(row: TextRow, vocabulary: Vocabulary): readonly TextRow[] {
  if (row.cells.length < 4) return [row];
  const at = row.cells.flatMap((cell, index) => (cell.length > 2 && subjectOf(cell, vocabulary)?.kind === 'indicator' ? [index] : []));
  if (at.length < 2 || at[0] !== 0) return [row];
  const turns = at.every((index, place) => {
    const end = at[place + 1] ?? row.cells.length;
    const rest = row.cells.slice(index + 1, end).filter((cell) => cell !== '');
    return rest.length === 1 && isNumeric(row.cells[index + 1] ?? '');
  });
  return turns ? at.map((index) => ({ line: row.line, cells: [row.cells[index] ?? '', row.cells[index + 1] ?? ''] })) : [row];
}

/** A row whose names and figures stand below each other inside its cells, as many of one as of the other: one row each; else the row as it is. */
export function unfolded(row: TextRow, vocabulary: Vocabulary): readonly TextRow[] {
  if (!row.cells.some((cell) => cell.includes('\n'))) return sideBySide(row, vocabulary);
  const lines = row.cells.map(linesOf);
  const named = lines.findIndex((own) => own.length > 1 && own.every((line) => subjectOf(line, vocabulary) !== null));
  const count = lines[named]?.length ?? 0;
  const figures = lines.some((own, index) => index !== named && own.length === count && own.every(isNumeric));
  if (count < 2 || !figures) return [row];
  return Array.from({ length: count }, (_, at) => ({
    line: row.line,
    cells: lines.map((own, index) => (own.length === count ? (own[at] ?? '') : at === 0 ? (row.cells[index] ?? '') : '')),
  }));
}

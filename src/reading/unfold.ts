/** Cells that hold several lines, names in one and figures in another, as rows of their own. */
import type { TextRow } from './blocks';
import { isNumeric } from './columns';
import { linesOf } from './overLines';
import { subjectOf } from './rows';
import type { Vocabulary } from './vocabulary';

/** A row whose names and figures stand below each other inside its cells, as many of one as of the other: one row each; else the row as it is. */
export function unfolded(row: TextRow, vocabulary: Vocabulary): readonly TextRow[] {
  if (!row.cells.some((cell) => cell.includes('\n'))) return [row];
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

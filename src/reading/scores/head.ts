/** The heading of a score table: what each column is, and the agency that it names. */
import { agencyIn } from '../agencyNames';
import type { TextRow } from '../blocks';
import { tight } from '../clean';
import { LEVEL_NAMES } from '../data/words';
import { seriesOf } from '../series';
import type { TableHead } from './table';

/** The roles of the columns where the row is a heading: no figures, and more than one cell says something. */
export function headOf(row: TextRow, above: readonly TextRow[]): TableHead {
  // A row with one cell is a title, no heading of columns.
  const stacked = above.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const width = Math.max(row.cells.length, ...stacked.map(({ cells }) => cells.length));
  const labels = Array.from({ length: width }, (_, index) => {
    const upper = stacked.map(({ cells }) => {
      // A heading that is merged over several columns stands in the first of them.
      if ((cells[index] ?? '') !== '' || (row.cells[index] ?? '') === '') return cells[index] ?? '';
      for (let left = index - 1; left >= 0 && (row.cells[left] ?? '') !== ''; left--)
        if ((cells[left] ?? '') !== '') return cells[left] ?? '';
      return '';
    });
    return [...upper, row.cells[index] ?? ''].filter((text) => text !== '').join(' ');
  });
  return { columns: labels.map(seriesOf), agencies: labels.map((label, index) => agencyIn(row.cells[index] ?? '') ?? agencyIn(label)) };
}

/** Headings are short words; at least one of them is known, or names an agency. A row of levels stands between rows of scores. */
export function looksLikeHead(row: TextRow): boolean {
  const [, ...behind] = row.cells.filter((cell) => cell !== '');
  if (behind.length > 0 && behind.every((cell) => LEVEL_NAMES.includes(tight(cell)))) return false;
  return row.cells.some((cell) => cell !== '' && cell.length <= 90 && (seriesOf(cell).kind !== 'unknown' || agencyIn(cell) !== null));
}

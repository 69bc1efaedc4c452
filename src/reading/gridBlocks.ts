/** Cells of a sheet as blocks. */
import type { TextBlock, TextRow } from './blocks';
import { cellText, cleanLine } from './clean';
import type { CellGrid, GridCell } from './types';

/** The cells of a sheet as text, cleaned; row n of the sheet is entry n − 1. */
export const rowsOfGrid = (grid: CellGrid): readonly TextRow[] =>
  grid.map((cells, index): TextRow => ({ line: index + 1, cells: cells.map(textOf) }));

const textOf = (cell: GridCell): string =>
  cell === null ? '' : typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : cellText(String(cell).split('\n').map(cleanLine).join('\n'));

/** Runs of rows between blank rows are tables; rows of single cells are running text. */
export function blocksOfRows(rows: readonly TextRow[]): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let run: TextRow[] = [];
  const close = (): void => {
    if (run.some(({ cells }) => cells.filter((cell) => cell !== '').length > 1)) blocks.push({ kind: 'table', rows: run });
    else if (run.length > 0)
      blocks.push({
        kind: 'prose',
        lines: run.flatMap(({ line, cells }) =>
          cells.flatMap((text, index) => (text === '' ? [] : [{ line, text: text.replace(/\n/g, ' '), column: index + 1 }])),
        ),
      });
    run = [];
  };
  for (const row of rows) {
    if (row.cells.every((cell) => cell === '')) close();
    else run.push(row);
  }
  close();
  return blocks;
}

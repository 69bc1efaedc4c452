/** Reads cells: a foreign sheet, or delimited text. */
import { blocksOfRows, parseCsv, rowsOfGrid } from '../reading';
import { readBlocks } from './read';
import type { CellGrid, Intake, IntakeOptions } from './types';

/** Reads the cells of a sheet. Problems carry A1 addresses; `line` is the row, `column` the column, both from 1. */
export function readGrid(grid: CellGrid, options: IntakeOptions): Intake {
  const rows = rowsOfGrid(grid);
  const lines = rows.map(({ cells }) =>
    cells
      .map((cell) => cell.replace(/\n/g, ' '))
      .join(' \t ')
      .trimEnd(),
  );
  return readBlocks(lines, blocksOfRows(rows), options, true);
}

/** Reads delimited text (.csv, .tsv): comma, semicolon or tab, whichever it uses. */
export const readCsv = (text: string, options: IntakeOptions): Intake => readGrid(parseCsv(text), options);

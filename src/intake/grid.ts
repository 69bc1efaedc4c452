/** Reads cells: a foreign sheet, or delimited text. Runs of rows between blank rows are tables; single columns are running text. */
import { type Block, cellText, cleanLine, parseCsv, type Row } from '../reading';
import { readBlocks } from './read';
import type { Grid, GridCell, Intake, IntakeOptions } from './types';

const textOf = (cell: GridCell): string =>
  cell === null ? '' : typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : cellText(String(cell).split('\n').map(cleanLine).join('\n'));

function blocksOfRows(rows: readonly Row[]): readonly Block[] {
  const blocks: Block[] = [];
  let run: Row[] = [];
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

/** Reads the cells of a sheet. Problems carry A1 addresses; `line` is the row, `column` the column, both from 1. */
export function readGrid(grid: Grid, options: IntakeOptions): Intake {
  const rows = grid.map((cells, index): Row => ({ line: index + 1, cells: cells.map(textOf) }));
  const lines = rows.map(({ cells }) =>
    cells
      .map((cell) => cell.replace(/\n/g, ' '))
      .join(' \t ')
      .replace(/[\s]+$/, ''),
  );
  return readBlocks(lines, blocksOfRows(rows), options, true);
}

/** Reads delimited text (.csv, .tsv): comma, semicolon or tab, whichever it uses. */
export const readCsv = (text: string, options: IntakeOptions): Intake => readGrid(parseCsv(text), options);

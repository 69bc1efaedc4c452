/** Tables: fixed widths, repeated header rows, merged cells, short rows kept whole. */
import type { BlockOf, Cell, Row } from '../tree';
import type { Printing } from './blocks';
import { cellContent, type Elsewhere, sideOf } from './cells';
import { CELL_PADDING, contentWidth } from './page';
import { columnWidths } from './widths';
import { join, type Piece, Written } from './written';

const RULES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:color="666666" w:sz="4"/>`)
  .join('');
const PADDING = (['top', 'left', 'bottom', 'right'] as const)
  .map((side) => `<w:${side} w:type="dxa" w:w="${CELL_PADDING[side]}"/>`)
  .join('');
const HEAD_FILL = '<w:shd w:fill="E8EEF4" w:color="auto" w:val="clear"/>';

const tableStart = (width: number, widths: readonly number[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${width}"/><w:tblBorders>${RULES}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
  `<w:tblCellMar>${PADDING}</w:tblCellMar></w:tblPr>` +
  `<w:tblGrid>${widths.map((own) => `<w:gridCol w:w="${own}"/>`).join('')}</w:tblGrid>`;

const rowStart = (header: boolean, whole: boolean): string =>
  `<w:tr><w:trPr>${whole ? '<w:cantSplit/>' : '<w:cantSplit w:val="off"/>'}${header ? '<w:tblHeader/>' : '<w:tblHeader w:val="off"/>'}</w:trPr>`;

/** A cell that goes on below: how many rows are still its own, and what stands there. */
interface Merged {
  readonly rows: number;
  readonly columns: number;
  readonly xml: string;
}

export function tableOf(block: BlockOf<'table'>, printing: Printing, elsewhere: Elsewhere): Written {
  const width = contentWidth(printing.orientation);
  const widths = columnWidths(block.widths, width);
  const pieces: Piece[] = [tableStart(width, widths)];
  const merged = new Map<number, Merged>();

  /** The cells that go on from above, from this column to the next one that is free. */
  const skipMerged = (from: number): number => {
    let column = from;
    for (let above = merged.get(column); above !== undefined; above = merged.get(column)) {
      join(pieces, [above.xml]);
      if (above.rows > 1) merged.set(column, { ...above, rows: above.rows - 1 });
      else merged.delete(column);
      column += above.columns;
    }
    return column;
  };

  const addCell = ({ blocks, colSpan = 1, rowSpan = 1, head }: Cell, header: boolean, hold: boolean, column: number): void => {
    const own = widths.slice(column, column + colSpan).reduce((sum, one) => sum + one, 0);
    const properties = (merge: string): string =>
      `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${own}"/>${colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : ''}${merge}` +
      `${head === true ? HEAD_FILL : ''}<w:vAlign w:val="${header ? 'center' : 'top'}"/></w:tcPr>`;
    const room = (widths[column] ?? width) - CELL_PADDING.left - CELL_PADDING.right;
    join(pieces, [properties(rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '')]);
    join(pieces, cellContent(blocks, { ...printing, inCell: true, hold, width: room }, elsewhere));
    join(pieces, ['</w:tc>']);
    if (rowSpan > 1) {
      const empty = `<w:p><w:pPr><w:jc w:val="${sideOf(blocks)}"/></w:pPr></w:p></w:tc>`;
      merged.set(column, { rows: rowSpan - 1, columns: colSpan, xml: `${properties('<w:vMerge w:val="continue"/>')}${empty}` });
    }
  };

  const addRow = (row: Row, header: boolean, hold: boolean): void => {
    join(pieces, [rowStart(header, header || row.keep === true)]);
    let column = 0;
    for (const cell of row.cells) {
      column = skipMerged(column);
      addCell(cell, header, hold, column);
      column += cell.colSpan ?? 1;
    }
    skipMerged(column);
    join(pieces, ['</w:tr>']);
  };

  for (const row of block.header) addRow(row, true, false);
  block.rows.forEach((row, index) => {
    addRow(row, false, printing.hold && index === block.rows.length - 1);
  });
  join(pieces, ['</w:tbl>']);
  return new Written(pieces);
}

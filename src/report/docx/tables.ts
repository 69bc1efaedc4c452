/** Tables: fixed widths, repeated header rows, merged cells, short rows kept whole. */

import type { Block, TableCell, TableRow } from '../tree';
import { sideOf } from './cells';
import { glueHead } from './glue';
import { CELL_PADDING, TWIPS_PER_POINT } from './page';
import type { Printed, Printing } from './printing';
import { SPACE, spacing } from './spacing';
import { CELL_SIDES } from './styles';
import { columnWidths } from './widths';
import { paraXml } from './written';

/** A table of figures and plans, or the signatures: people side by side without rules. */
type TableLook = 'ruled' | 'signature';

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const RULES: Readonly<Record<TableLook, string>> = {
  ruled: SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="666666"/>`).join(''),
  signature: SIDES.map((side) => `<w:${side} w:val="nil"/>`).join(''),
};
const PADDING = CELL_SIDES.map((side) => `<w:${side} w:w="${CELL_PADDING[side]}" w:type="dxa"/>`).join('');
const SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="DCE6EF"/>';
const HEAD_FILL = '<w:shd w:val="clear" w:color="auto" w:fill="E8EEF4"/>';

const tableStart = (look: TableLook, width: number, widths: readonly number[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${RULES[look]}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
  `<w:tblCellMar>${PADDING}</w:tblCellMar></w:tblPr>` +
  `<w:tblGrid>${widths.map((own) => `<w:gridCol w:w="${own}"/>`).join('')}</w:tblGrid>`;

/** A row that may break over pages says nothing of it: that is what programs do by themselves. */
function rowStart(header: boolean, whole: boolean): string {
  const properties = (whole ? '<w:cantSplit/>' : '') + (header ? '<w:tblHeader/>' : '');
  return properties === '' ? '<w:tr>' : `<w:tr><w:trPr>${properties}</w:trPr>`;
}

/** A cell that goes on below: how many rows are still its own, and what stands there. */
interface Merged {
  readonly rows: number;
  readonly columns: number;
  readonly xml: string;
}

interface TableShape {
  readonly widths: readonly number[];
  readonly header: readonly TableRow[];
  readonly rows: readonly TableRow[];
}

type PrintBlocks = (blocks: readonly Block[], printing: Printing) => readonly Printed[];

/** The side to which a cell's last lines are set: an empty cell below a merged one takes it too. */
function sideBelow(blocks: readonly Block[]): string {
  const last = blocks[blocks.length - 1];
  return last?.kind === 'paragraph' ? sideOf(last.align, true) : 'left';
}

export function tableOf(block: TableShape, printing: Printing, print: PrintBlocks, look: TableLook = 'ruled'): string {
  const { width } = printing;
  const widths = columnWidths(block.widths, width);
  const pieces: string[] = [tableStart(look, width, widths)];
  const merged = new Map<number, Merged>();

  /** The cells that go on from above, from this column to the next one that is free. */
  const skipMerged = (from: number): number => {
    let column = from;
    for (let above = merged.get(column); above !== undefined; above = merged.get(column)) {
      pieces.push(above.xml);
      if (above.rows > 1) merged.set(column, { ...above, rows: above.rows - 1 });
      else merged.delete(column);
      column += above.columns;
    }
    return column;
  };

  const addContent = (blocks: readonly Block[], given: Printing, below: number): void => {
    // A cell must hold a paragraph even if it says nothing.
    if (blocks.length === 0) pieces.push('<w:p/>');
    print(blocks, given).forEach((one, index, all) => {
      if ('table' in one) return;
      const after = below > 0 && index === all.length - 1 ? `<w:spacing w:after="${Math.floor(below * TWIPS_PER_POINT)}"/>` : '';
      const space = look === 'signature' ? spacing(index === 0 ? SPACE.signatureTop : SPACE.signatureLine) : after;
      pieces.push(paraXml(space === '' ? one : { ...one, properties: one.properties.replace(/<w:(?:ind|jc)/, `${space}$&`) }));
    });
  };

  const addCell = (cell: TableCell, header: boolean, hold: boolean, column: number, below: number): void => {
    const { blocks, colSpan = 1, rowSpan = 1, head, shaded } = cell;
    const own = widths.slice(column, column + colSpan).reduce((sum, one) => sum + one, 0);
    const properties = (merge: string): string =>
      `<w:tc><w:tcPr><w:tcW w:w="${own}" w:type="dxa"/>${colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : ''}${merge}` +
      `${head === true ? HEAD_FILL : shaded === true ? SHADE : ''}<w:vAlign w:val="${header ? 'center' : 'top'}"/></w:tcPr>`;
    pieces.push(properties(rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''));
    const inside: Printing = { ...printing, inCell: true, hold, width: own - CELL_PADDING.left - CELL_PADDING.right };
    addContent(blocks, header ? { ...inside, glue: glueHead } : inside, rowSpan > 1 ? 0 : below);
    pieces.push('</w:tc>');
    if (rowSpan > 1) {
      const empty = `<w:p><w:pPr><w:pStyle w:val="NoSpacing"/><w:jc w:val="${sideBelow(blocks)}"/></w:pPr></w:p></w:tc>`;
      merged.set(column, { rows: rowSpan - 1, columns: colSpan, xml: `${properties('<w:vMerge w:val="continue"/>')}${empty}` });
    }
  };

  const addRow = (row: TableRow, header: boolean, hold: boolean): void => {
    pieces.push(rowStart(header, header || row.keep === true));
    let column = 0;
    for (const cell of row.cells) {
      column = skipMerged(column);
      addCell(cell, header, hold, column, row.below ?? 0);
      column += cell.colSpan ?? 1;
    }
    skipMerged(column);
    pieces.push('</w:tr>');
  };

  // A header row and the heading of a group stay with the first row below, and the last row with what the table is held to.
  for (const row of block.header) addRow(row, true, true);
  block.rows.forEach((row, index) => {
    const names = row.cells.length === 1 && row.cells[0]?.head === true;
    addRow(row, false, names || row.keepNext === true || (printing.hold && index === block.rows.length - 1));
  });
  pieces.push('</w:tbl>');
  return pieces.join('');
}

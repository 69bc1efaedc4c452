/** Tables: fixed widths, repeated header rows, merged cells, short rows kept whole. */
import { BorderStyle, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { Block, BlockOf, Cell, Row } from '../tree';
import type { Printed, Printing } from './blocks';
import { CELL_PADDING, contentWidth } from './page';
import { columnWidths } from './widths';

type PrintBlocks = (blocks: readonly Block[], printing: Printing) => readonly Printed[];

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '666666' } as const;
const RULES = { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE } as const;
const HEAD_FILL = 'E8EEF4';

/** Columns at the left whose cells come from above: merged cells stand first in our tables. */
const mergedBefore = (row: Row, columns: number): number =>
  Math.max(0, columns - row.cells.reduce((sum, { colSpan }) => sum + (colSpan ?? 1), 0));

export function tableOf(block: BlockOf<'table'>, printing: Printing, printBlocks: PrintBlocks): Table {
  const width = contentWidth(printing.orientation);
  const widths = columnWidths(block.widths, width);
  const inside: Printing = { ...printing, inCell: true };
  const cellOf = ({ blocks, colSpan, rowSpan, head }: Cell, header: boolean, last: boolean, column: number): TableCell =>
    new TableCell({
      children: printBlocks(blocks, {
        ...inside,
        hold: last,
        width: (widths[column] ?? width) - CELL_PADDING.left - CELL_PADDING.right,
      }).slice(),
      ...(colSpan === undefined ? {} : { columnSpan: colSpan }),
      ...(rowSpan === undefined ? {} : { rowSpan }),
      ...(head === true ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: HEAD_FILL } } : {}),
      verticalAlign: header ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    });
  const rowOf = (row: Row, header: boolean, last = false): TableRow =>
    new TableRow({
      tableHeader: header,
      cantSplit: header || row.keep === true,
      children: row.cells.map((cell, index) => cellOf(cell, header, last, index + mergedBefore(row, widths.length))),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: RULES,
    margins: { ...CELL_PADDING, marginUnitType: WidthType.DXA },
    rows: [
      ...block.header.map((row) => rowOf(row, true)),
      ...block.rows.map((row, index) => rowOf(row, false, printing.hold && index === block.rows.length - 1)),
    ],
  });
}

/** A sheet as the server describes it → Univer's own data. Pure. */
import type { ICellData, IStyleData } from '@univerjs/core';
import type { Scalar } from '../../model';
import { displayText } from '../../numberFormat';
import type { CellView, SheetShape, StyleView } from '../../server/protocol';

/** Numbers of Univer's enums, as they stand in its data (BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, CellValueType, BorderStyleTypes). */
const HORIZONTAL: Readonly<Record<string, number>> = { left: 1, center: 2, right: 3 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
const WRAP: Readonly<Record<string, number>> = { OVERFLOW: 1, CLIP: 2, WRAP: 3 };
const BORDER: Readonly<Record<string, number>> = { SOLID: 1, DOTTED: 3, DASHED: 4, DOUBLE: 7, SOLID_MEDIUM: 8, SOLID_THICK: 13 };
const SIDES = { top: 't', left: 'l', bottom: 'b', right: 'r' } as const;
const TEXT = 1;

const DEFAULT_FONT = 'Sarabun';
const DEFAULT_SIZE = 11;
/** Thai stacks two marks above a letter: rows lower than this clip them. */
export const ROW_HEIGHT = 26;
export const COLUMN_WIDTH = 100;

/** Only what is set. */
export function styleData(style: StyleView): IStyleData {
  const borders = Object.entries(SIDES).flatMap(([side, key]) => {
    const edge = style.borders?.[side as keyof typeof SIDES];
    return edge ? [[key, { s: BORDER[edge.style] ?? 1, cl: { rgb: edge.color } }]] : [];
  });
  const line = style.fontLine ?? '';
  return {
    ff: style.fontFamily ?? DEFAULT_FONT,
    fs: style.fontSize ?? DEFAULT_SIZE,
    ...(style.background ? { bg: { rgb: style.background } } : {}),
    ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.fontWeight === 'bold' ? { bl: 1 } : {}),
    ...(style.fontStyle === 'italic' ? { it: 1 } : {}),
    ...(line.includes('underline') ? { ul: { s: 1 } } : {}),
    ...(line.includes('line-through') || style.strikethrough ? { st: { s: 1 } } : {}),
    ...(style.horizontalAlignment && HORIZONTAL[style.horizontalAlignment] ? { ht: HORIZONTAL[style.horizontalAlignment] } : {}),
    vt: VERTICAL[style.verticalAlignment ?? 'bottom'] ?? 3,
    ...(style.wrapStrategy ? { tb: WRAP[style.wrapStrategy] ?? 1 } : {}),
    ...(borders.length > 0 ? { bd: Object.fromEntries(borders) } : {}),
    pd: { t: 2, b: 3, l: 4, r: 4 },
  } as IStyleData;
}

/** A link looks like one, whatever the sheet says. */
const LINK: Partial<IStyleData> = { cl: { rgb: '#1a5fb4' }, ul: { s: 1 } };

/** The text that a cell shows, by the host's own number formats. */
export const shownText = (value: Scalar, style: StyleView | undefined): string => displayText(value, style?.numberFormat);

/** Numbers stand right and truth values in the middle, unless the sheet says otherwise. */
const ALIGNED: Partial<Record<string, number>> = { number: 3, boolean: 2 };

export function cellData(
  [, value, style, , link]: CellView,
  styles: readonly StyleView[],
  looks: readonly IStyleData[],
  base: IStyleData,
): ICellData {
  const own = looks[style] ?? base;
  const ht = own.ht ?? ALIGNED[typeof value];
  // Lines of a text are lines, whether or not the cell wraps.
  const lines = typeof value === 'string' && value.includes('\n') && own.tb !== WRAP.WRAP ? { tb: WRAP.WRAP } : {};
  const look = { ...own, ...(ht === undefined ? {} : { ht }), ...lines, ...(link ? LINK : {}) };
  return {
    ...(value === '' ? {} : { v: shownText(value, styles[style]), t: TEXT }),
    ...(own === base && !link && own.ht === ht && !('tb' in lines) ? {} : { s: look }),
  } as ICellData;
}

const range = ({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }) => ({
  startRow: row - 1,
  endRow: row + rows - 2,
  startColumn: column - 1,
  endColumn: column + columns - 2,
});

const SHEET = 'sheet';

/** The sheet as a workbook of one sheet. Tabs are the studio's own, so Univer never holds more than what is seen. */
export function workbookData(
  unitId: string,
  shape: SheetShape,
  cells: ReadonlyMap<number, ReadonlyMap<number, ICellData>>,
  heights: ReadonlyMap<number, number>,
  base: IStyleData,
): object {
  const rowData: Record<number, object> = {};
  for (const [row, height] of heights) rowData[row - 1] = { h: height, ia: 0 };
  for (const row of shape.hiddenRows) rowData[row - 1] = { ...rowData[row - 1], hd: 1 };
  const columnData: Record<number, object> = {};
  for (const [column, width] of Object.entries(shape.columnWidths)) columnData[Number(column) - 1] = { w: width };
  for (const column of shape.hiddenColumns) columnData[column - 1] = { ...columnData[column - 1], hd: 1 };
  const table: Record<number, Record<number, ICellData>> = {};
  for (const [row, rowCells] of cells) {
    const target: Record<number, ICellData> = {};
    for (const [column, cell] of rowCells) target[column - 1] = cell;
    table[row - 1] = target;
  }
  const frozen = shape.frozenRows > 0 || shape.frozenColumns > 0;
  return {
    id: unitId,
    name: shape.name,
    appVersion: '0.25.1',
    styles: {},
    sheetOrder: [SHEET],
    sheets: {
      [SHEET]: {
        id: SHEET,
        name: shape.name,
        rowCount: shape.rows,
        columnCount: shape.columns,
        defaultRowHeight: ROW_HEIGHT,
        defaultColumnWidth: COLUMN_WIDTH,
        defaultStyle: base,
        cellData: table,
        mergeData: shape.merges.map(range),
        rowData,
        columnData,
        showGridlines: shape.gridlinesHidden ? 0 : 1,
        freeze: frozen
          ? {
              xSplit: shape.frozenColumns,
              ySplit: shape.frozenRows,
              startRow: shape.frozenRows || -1,
              startColumn: shape.frozenColumns || -1,
            }
          : { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
      },
    },
  };
}

export const SHEET_ID = SHEET;

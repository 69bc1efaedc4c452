/** How tall a row must be for its wrapped texts, as Sheets would stretch it. Rows whose height was set stay as they were set. */
import type { IStyleData } from '@univerjs/core';
import type { CellView, SheetShape } from '../../server/protocol';
import { withBreaks } from './breaks';
import { COLUMN_WIDTH, ROW_HEIGHT } from './snapshot';

const POINT = 4 / 3;
const LINE = 1.32;
const PADDING = 10;
const TALLEST = 700;

const canvas = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

function widthOf(text: string, font: string): number {
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined && canvas) {
    if (widths.size > 50_000) widths.clear();
    canvas.font = font;
    width = canvas.measureText(text).width;
    widths.set(key, width);
  }
  return width ?? 0;
}

/** Lines that a text takes in a width of so many pixels, word by word. */
function lines(text: string, font: string, room: number): number {
  let count = 0;
  for (const line of text.split('\n')) {
    count++;
    let used = 0;
    for (const piece of withBreaks(line).split(/(?<=[\u200b\s])/)) {
      const width = widthOf(piece.replace(/\u200b/g, ''), font);
      if (used > 0 && used + width > room) {
        count++;
        used = 0;
      }
      // A piece longer than the line is cut.
      count += Math.max(0, Math.ceil(width / room) - 1);
      used = width > room ? width % room : used + width;
    }
  }
  return count;
}

/** @returns pixels; undefined for a row of the default height. */
export function rowHeight(
  row: number,
  cells: Iterable<CellView>,
  shape: SheetShape,
  styles: readonly IStyleData[],
  base: IStyleData,
): number | undefined {
  const set = shape.rowHeights[row];
  if (set !== undefined) return set;
  let height = 0;
  for (const [column, value, style] of cells) {
    if (shape.hiddenColumns.includes(column)) continue;
    const look = styles[style] ?? base;
    const size = Number(look.fs ?? 11) * POINT;
    let count = 1;
    if (typeof value === 'string' && value !== '') {
      const merge = shape.merges.find((area) => area.row === row && area.column === column);
      if (merge && merge.rows > 1) continue;
      const span = merge?.columns ?? 1;
      let room = -8;
      for (let at = column; at < column + span; at++)
        room += shape.hiddenColumns.includes(at) ? 0 : (shape.columnWidths[at] ?? COLUMN_WIDTH);
      const font = `${look.bl ? 'bold ' : ''}${size}px ${look.ff ?? 'Sarabun'}`;
      count = look.tb === 3 || value.includes('\n') ? lines(value, font, Math.max(20, room)) : 1;
    }
    height = Math.max(height, Math.ceil(count * size * LINE) + PADDING);
  }
  return height > ROW_HEIGHT ? Math.min(height, TALLEST) : undefined;
}

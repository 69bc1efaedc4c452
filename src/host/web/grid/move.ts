/** Where the keyboard leads in a sheet. Pure: positions count from 1; hidden rows and columns are stepped over. */
import type { Area } from '../../model';

export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

/** `anchor` is the active cell, `end` the corner that moves when the selection is widened. */
export interface Spot {
  readonly anchor: GridPosition;
  readonly end: GridPosition;
}

export interface Field {
  readonly rows: number;
  readonly columns: number;
  readonly hiddenRow: (row: number) => boolean;
  readonly hiddenColumn: (column: number) => boolean;
  readonly filled: (row: number, column: number) => boolean;
  readonly merges: readonly Area[];
  /** The last cell that holds anything. */
  readonly last: GridPosition;
  readonly first: GridPosition;
  /** Rows that a page down moves by. */
  readonly page: number;
}

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'edgeUp'
  | 'edgeDown'
  | 'edgeLeft'
  | 'edgeRight'
  | 'pageUp'
  | 'pageDown'
  | 'rowStart'
  | 'rowEnd'
  | 'sheetStart'
  | 'sheetEnd';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
  edgeUp: [-1, 0],
  edgeDown: [1, 0],
  edgeLeft: [0, -1],
  edgeRight: [0, 1],
};

export function mergeAt(field: Field, { row, column }: GridPosition): Area {
  const found = field.merges.find(
    (area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  return found ?? { row, column, rows: 1, columns: 1 };
}

/** One visible cell further; the cell itself at the edge. A merge is left as one cell. */
function step(field: Field, from: GridPosition, [down, across]: readonly [number, number]): GridPosition {
  const merge = mergeAt(field, from);
  let row = down > 0 ? merge.row + merge.rows - 1 : down < 0 ? merge.row : from.row;
  let column = across > 0 ? merge.column + merge.columns - 1 : across < 0 ? merge.column : from.column;
  do {
    row += down;
    column += across;
    if (row < 1 || column < 1 || row > field.rows || column > field.columns) return from;
  } while ((down !== 0 && field.hiddenRow(row)) || (across !== 0 && field.hiddenColumn(column)));
  const entered = mergeAt(field, { row, column });
  return entered.rows * entered.columns > 1 ? { row: entered.row, column: entered.column } : { row, column };
}

/** As Ctrl+arrow does: to the end of what is filled, else to what is filled next, else to the edge. */
function edge(field: Field, from: GridPosition, direction: readonly [number, number]): GridPosition {
  const filled = ({ row, column }: GridPosition) => field.filled(row, column);
  const same = (one: GridPosition, other: GridPosition) => one.row === other.row && one.column === other.column;
  let here = step(field, from, direction);
  const inside = filled(from) && filled(here);
  for (;;) {
    const next = step(field, here, direction);
    if (same(next, here) || (inside && !filled(next)) || (!inside && filled(here))) return here;
    here = next;
  }
}

export function target(field: Field, from: GridPosition, move: Move): GridPosition {
  const direction = STEPS[move];
  if (direction) return move.startsWith('edge') ? edge(field, from, direction) : step(field, from, direction);
  const visible = (cell: GridPosition, back: readonly [number, number]): GridPosition =>
    field.hiddenRow(cell.row) || field.hiddenColumn(cell.column) ? step(field, cell, back) : cell;
  if (move === 'rowStart') return visible({ row: from.row, column: 1 }, [0, 1]);
  if (move === 'rowEnd') {
    let column = Math.max(field.last.column, 1);
    while (column > 1 && (field.hiddenColumn(column) || !field.filled(from.row, column))) column--;
    return visible({ row: from.row, column }, [0, 1]);
  }
  if (move === 'sheetStart') return field.first;
  if (move === 'sheetEnd') return field.last;
  let cell = from;
  for (let count = 0; count < field.page; count++) cell = step(field, cell, move === 'pageUp' ? [-1, 0] : [1, 0]);
  return cell;
}

/** The rectangle between the two corners, widened until no merge is cut. */
export function areaOf(field: Field, { anchor, end }: Spot): Area {
  let top = Math.min(anchor.row, end.row);
  let left = Math.min(anchor.column, end.column);
  let bottom = Math.max(anchor.row, end.row);
  let right = Math.max(anchor.column, end.column);
  for (let again = true; again; ) {
    again = false;
    for (const { row, column, rows, columns } of field.merges) {
      const apart = row > bottom || row + rows - 1 < top || column > right || column + columns - 1 < left;
      if (apart) continue;
      const wider = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row + rows - 1), Math.max(right, column + columns - 1)];
      again ||= wider[0] !== top || wider[1] !== left || wider[2] !== bottom || wider[3] !== right;
      [top, left, bottom, right] = wider as [number, number, number, number];
    }
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Tab and Enter inside a selection of several cells walk through it and begin again at its end. */
export function within(area: Area, { row, column }: GridPosition, by: 'next' | 'back' | 'down' | 'up'): GridPosition {
  const byRow = by === 'next' || by === 'back';
  const index = byRow ? (row - area.row) * area.columns + column - area.column : (column - area.column) * area.rows + row - area.row;
  const count = area.rows * area.columns;
  const next = (index + (by === 'next' || by === 'down' ? 1 : -1) + count) % count;
  return byRow
    ? { row: area.row + Math.floor(next / area.columns), column: area.column + (next % area.columns) }
    : { row: area.row + (next % area.rows), column: area.column + Math.floor(next / area.rows) };
}

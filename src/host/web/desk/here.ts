/** The grid that is on the page, and what of it everything on the desk asks. */
import { effect } from '@preact/signals';
import { columnLetters } from '../../a1';
import type { Area } from '../../model';
import type { CellView } from '../../server/protocol';
import type { GridView } from '../grid/grid';
import { areaOf, type Field, type GridPosition, mergeAt, type Spot } from '../grid/move';
import { noteAt } from '../grid/rules';
import { shownText } from '../grid/snapshot';
import { page } from '../store';

let grid: GridView | null = null;
export const theGrid = (): GridView | null => grid;
export const setGrid = (made: GridView | null): void => {
  grid = made;
};

const FIRST: GridPosition = { row: 1, column: 1 };
let spot: Spot = { anchor: FIRST, end: FIRST };
/** Several areas picked with Ctrl are treated as their last one. */
let area: Area = { row: 1, column: 1, rows: 1, columns: 1 };
/** Where people stood in each sheet. */
const places = new Map<number, { spot: Spot; area: Area }>();

export const addressOf = ({ row, column }: GridPosition): string => `${columnLetters(column)}${row}`;
export const activeCell = (): GridPosition => spot.anchor;
export const currentSpot = (): Spot => spot;
export const selection = (): Area => area;

/** As it would be typed. */
export function contentOf(view: CellView | undefined, format: string | undefined): string {
  if (!view) return '';
  const [, value, , formula] = view;
  if (formula) return formula;
  if (typeof value === 'number') return typedNumber(value, format);
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value;
}

/** A number as it is typed in again without loss: dates and percentages as they look, all others with every digit. */
function typedNumber(value: number, format: string | undefined): string {
  const shown = shownText(value, format === undefined ? undefined : { numberFormat: format });
  if (format?.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  return /[ymdhs]/i.test(format ?? '') && !/[0#]/.test(format ?? '') ? shown : String(value);
}

export function field(): Field | null {
  const shape = grid?.shape();
  if (!grid || !shape) return null;
  const here = grid;
  let last = { row: 1, column: 1 };
  for (const [row, cells] of here.rows())
    for (const [column, view] of cells)
      if (view[1] !== '' || view[3]) last = { row: Math.max(last.row, row), column: Math.max(last.column, column) };
  const visible = (count: number, hidden: (at: number) => boolean): number => {
    for (let at = 1; at <= count; at++) if (!hidden(at)) return at;
    return 1;
  };
  const hiddenColumns = new Set(shape.hiddenColumns);
  const hiddenColumn = (column: number) => hiddenColumns.has(column);
  const room = here.room();
  return {
    rows: shape.rows,
    columns: shape.columns,
    hiddenRow: here.hidden,
    hiddenColumn,
    filled: (row, column) => {
      const view = here.cell(row, column);
      return view !== undefined && (view[1] !== '' || Boolean(view[3]));
    },
    merges: shape.merges,
    last,
    first: { row: visible(shape.rows, here.hidden), column: visible(shape.columns, hiddenColumn) },
    page: Math.max(1, Math.floor(room.height / 40)),
  };
}

const linkOf = (view: CellView | undefined): string | null => {
  const written = /^=HYPERLINK\(\s*"([^"]*)"/i.exec(view?.[3] ?? '')?.[1];
  const typed = typeof view?.[1] === 'string' && /^https?:\/\/\S+$/.test(view[1]) ? view[1] : null;
  return view?.[4] ?? written ?? typed;
};

/** Says anew what stands in the active cell. */
export function tellPlace(): void {
  const shape = grid?.shape();
  if (!grid || !shape) return;
  const { row, column } = spot.anchor;
  const view = grid.cell(row, column);
  page.place.value = {
    row,
    column,
    area,
    content: contentOf(view, grid.style(row, column).numberFormat),
    link: linkOf(view),
    note: noteAt(shape, row, column),
  };
}

/** Moves a cell's rectangle into the part of the grid that scrolls; what is larger than it begins at its edge. */
function keepInView({ row, column }: GridPosition): void {
  const shape = grid?.shape();
  const cell = grid?.rect(row, column);
  const room = grid?.room();
  if (!grid || !shape || !cell || !room) return;
  const scroll = grid.scroll();
  const along = (start: number, size: number, from: number, length: number): number => {
    if (start < from || size > length) return start - from;
    return start + size > from + length ? start + size - from - length : 0;
  };
  const BAR = 14;
  const x = column > shape.frozenColumns ? along(cell.left, cell.width, room.left, room.width - BAR) : 0;
  const y = row > shape.frozenRows ? along(cell.top, cell.height, room.top, room.height - BAR) : 0;
  if (x !== 0 || y !== 0) grid.scrollTo({ x: scroll.x + x, y: scroll.y + y });
}

function remember(): void {
  const id = grid?.shape()?.id;
  if (id !== undefined) places.set(id, { spot, area });
  tellPlace();
}

/** What the mouse selected. */
export function selected(next: Area, active: GridPosition): void {
  const end = {
    row: active.row > next.row ? next.row : next.row + next.rows - 1,
    column: active.column > next.column ? next.column : next.column + next.columns - 1,
  };
  spot = { anchor: active, end };
  area = next;
  page.popup.value = null;
  remember();
}

/** Selects the cells between two corners; the one that moves stays in view. */
export function moveTo(next: Spot): void {
  const here = field();
  if (!grid || !here) return;
  spot = next;
  area = areaOf(here, next);
  grid.select(area, next.anchor);
  keepInView(next.end);
  page.popup.value = null;
  remember();
}

/** Walks inside a selection without changing it. */
export function activate(cell: GridPosition): void {
  if (!grid) return;
  spot = { anchor: cell, end: spot.end };
  grid.select(area, cell);
  keepInView(cell);
  remember();
}

/** Selects an area of the sheet that is seen, cut at its edges. */
export function selectArea(wanted: Area): void {
  const here = field();
  if (!here) return;
  const clip = (at: number, most: number) => Math.max(1, Math.min(at, most));
  const anchor = { row: clip(wanted.row, here.rows), column: clip(wanted.column, here.columns) };
  const merge = mergeAt(here, anchor);
  const end = {
    row: clip(Math.max(wanted.row + wanted.rows, merge.row + merge.rows) - 1, here.rows),
    column: clip(Math.max(wanted.column + wanted.columns, merge.column + merge.columns) - 1, here.columns),
  };
  moveTo({ anchor, end: anchor });
  if (end.row !== anchor.row || end.column !== anchor.column) {
    spot = { anchor, end };
    area = areaOf(here, spot);
    grid?.select(area, anchor);
    remember();
  }
}

/** After another sheet or the same one anew was drawn: people stand where they stood. */
export function comeBack(): void {
  const shape = grid?.shape();
  if (!grid || !shape) return;
  const before = places.get(shape.id);
  const clip = ({ row, column }: GridPosition): GridPosition => ({
    row: Math.min(row, shape.rows),
    column: Math.min(column, shape.columns),
  });
  spot = before ? { anchor: clip(before.spot.anchor), end: clip(before.spot.end) } : { anchor: FIRST, end: FIRST };
  const here = field();
  if (here) area = areaOf(here, spot);
  grid.select(area, spot.anchor);
  remember();
}

export const forget = (): void => places.clear();

/** The catcher of keys and of the clipboard, and the cell's editor; set by the part that holds it. */
let catcher: HTMLTextAreaElement | null = null;
export const setCatcher = (element: HTMLTextAreaElement | null): void => {
  catcher = element;
};
export function focusGrid(): void {
  if (!page.popup.value && !page.confirmation.value) catcher?.focus({ preventScroll: true });
}

export const focusMenuBar = (): void => document.querySelector<HTMLElement>('.menus .top')?.focus();

effect(() => {
  // A popup that closes gives the keyboard back to the grid.
  if (page.popup.value === null && document.activeElement === document.body) catcher?.focus({ preventScroll: true });
});

/** Filter views: rows hidden on this page only; the workbook itself stays as it is, and so does what others see. */
import { shownText } from '../grid/snapshot';
import { page } from '../store';
import { field, tellPlace, theGrid } from './here';

type Filters = ReadonlyMap<number, ReadonlySet<string>>;
const NONE: Filters = new Map();

export const filtersOf = (sheet: number | null): Filters => page.filters.value.get(sheet ?? -1) ?? NONE;

/** The header row stands above the data: the last frozen one, or the first. */
export const headerRow = (): number => Math.max(1, theGrid()?.shape()?.frozenRows ?? 1);

export function textAt(row: number, column: number): string {
  const grid = theGrid();
  const view = grid?.cell(row, column);
  return grid && view ? shownText(view[1], grid.style(row, column)) : '';
}

/** Different texts below the header of a column, in their order. */
export function valuesOf(column: number): string[] {
  const last = field()?.last.row ?? 0;
  const found = new Set<string>();
  for (let row = headerRow() + 1; row <= last; row++) found.add(textAt(row, column));
  return [...found].sort((one, other) => one.localeCompare(other, 'th', { numeric: true }));
}

/** Hides the rows that the filters of the sheet that is seen leave out. */
export function applyFilters(): void {
  const grid = theGrid();
  const last = field()?.last.row ?? 0;
  const filters = [...filtersOf(page.tab.value)];
  const rows = new Set<number>();
  if (filters.length > 0)
    for (let row = headerRow() + 1; row <= last; row++) if (filters.some(([column, kept]) => !kept.has(textAt(row, column)))) rows.add(row);
  grid?.hideRows(rows);
}

/** null takes the column's filter away. */
export function setFilter(column: number, kept: ReadonlySet<string> | null): void {
  const { value: tab } = page.tab;
  if (tab === null) return;
  const own = new Map(filtersOf(tab));
  if (kept) own.set(column, kept);
  else own.delete(column);
  page.filters.value = new Map(page.filters.value).set(tab, own);
  applyFilters();
  tellPlace();
}

export function clearFilters(): void {
  const { value: tab } = page.tab;
  if (tab === null) return;
  page.filters.value = new Map(page.filters.value).set(tab, new Map());
  applyFilters();
}

/** Reads what Univer says its commands did. Pure. */
import type { Area } from '../../model';

interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export const areaOfRange = ({ startRow, startColumn, endRow, endColumn }: UniverRange): Area => ({
  row: startRow + 1,
  column: startColumn + 1,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

interface Selected {
  readonly area: Area;
  readonly active: { readonly row: number; readonly column: number };
}

/** The last of the selected ranges; a whole row, column or sheet reaches to its edges. null where nothing is selected. */
export function selectionOf(params: unknown, { rows, columns }: { readonly rows: number; readonly columns: number }): Selected | null {
  const selection = (
    params as { selections?: readonly { range: UniverRange; primary?: { actualRow: number; actualColumn: number } | null }[] }
  ).selections?.at(-1);
  if (!selection) return null;
  const number = (value: number, otherwise: number) => (Number.isFinite(value) ? value : otherwise);
  const { range, primary } = selection;
  const area = areaOfRange({
    startRow: number(range.startRow, 0),
    startColumn: number(range.startColumn, 0),
    endRow: number(range.endRow, rows - 1),
    endColumn: number(range.endColumn, columns - 1),
  });
  const active = {
    row: number(primary?.actualRow ?? Number.NaN, area.row - 1) + 1,
    column: number(primary?.actualColumn ?? Number.NaN, area.column - 1) + 1,
  };
  return { area, active };
}

/** Widths or heights that a command set, one line at a time; at most fifty of a range. */
export function eachSize(
  params: unknown,
  size: 'colWidth' | 'rowHeight',
  start: 'startColumn' | 'startRow',
  end: 'endColumn' | 'endRow',
  visit: (at: number, pixels: number) => void,
): void {
  const given = params as { ranges?: readonly UniverRange[] } & Record<string, unknown>;
  for (const range of given.ranges ?? []) {
    for (let at = range[start]; at <= Math.min(range[end], range[start] + 50); at++) {
      const found = given[size];
      const pixels = typeof found === 'object' && found !== null ? Number(Reflect.get(found, at)) : Number(found);
      if (Number.isFinite(pixels)) visit(at + 1, pixels);
    }
  }
}

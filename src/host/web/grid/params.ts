/** Reads what Univer says its commands did. Pure. */
import type { Area } from '../../model';

interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** The last of the selected ranges; null for one without edges. */
export function selectionOf(params: unknown): Area | null {
  const range = (params as { selections?: readonly { range: UniverRange }[] }).selections?.at(-1)?.range;
  if (!range || [range.startRow, range.startColumn, range.endRow, range.endColumn].some((at) => !Number.isFinite(at))) return null;
  return {
    row: range.startRow + 1,
    column: range.startColumn + 1,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
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

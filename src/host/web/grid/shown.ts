/** The sheet that is seen, and what follows from its sizes. */
import type { ICellData, IStyleData } from '@univerjs/core';
import type { CellView, SheetShape, SheetUpdate, StyleView } from '../../server/protocol';
import { rowHeight } from './heights';
import { cellData, styleData } from './snapshot';

export interface Shown {
  readonly unit: string;
  shape: SheetShape;
  readonly base: IStyleData;
  readonly rows: Map<number, Map<number, { view: CellView; look: IStyleData; style: StyleView }>>;
  /** Pixels by row, where not the usual. */
  readonly heights: Map<number, number>;
  version: number;
}

/** What a whole sheet shows, and its cells as Univer takes them. */
export function shownOf(
  { shape, version, styles, rows }: Extract<SheetUpdate, { kind: 'replace' }>,
  unit: string,
): { readonly shown: Shown; readonly cells: ReadonlyMap<number, Map<number, ICellData>> } {
  const base = styleData(shape.base ?? {});
  const heights = new Map<number, number>();
  const shown: Shown = { unit, shape, base, rows: new Map(), heights, version };
  const looks = styles.map(styleData);
  const cells = new Map<number, Map<number, ICellData>>();
  for (const { row, cells: views } of rows) {
    cells.set(row, new Map(views.map((view) => [view[0], cellData(view, styles, looks, base)])));
    shown.rows.set(
      row,
      new Map(views.map((view) => [view[0], { view, look: looks[view[2]] ?? base, style: styles[view[2]] ?? shape.base ?? {} }])),
    );
    const height = rowHeight(row, views, shape, looks, base);
    if (height !== undefined) heights.set(row, height);
  }
  for (const [row, height] of Object.entries(shape.rowHeights)) heights.set(Number(row), height);
  return { shown, cells };
}

/** The height that a row needs for its present texts; undefined for the usual one. */
export function heightOf(shown: Shown, row: number): number | undefined {
  const kept = [...(shown.rows.get(row)?.values() ?? [])];
  const views = kept.map(({ view }, index): CellView => [view[0], view[1], index]);
  const looks = kept.map(({ look }) => look);
  return rowHeight(row, views, shown.shape, looks, shown.base);
}

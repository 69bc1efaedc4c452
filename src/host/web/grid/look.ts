/** Where things are on the screen: Univer's skeleton and viewport, asked in one place. Pixels are the container's. */
import type { Injector } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { Shown } from './shown';

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function parts(injector: Injector, unit: string) {
  const render = injector.get(IRenderManagerService).getRenderById(unit);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  return skeleton && main ? { skeleton, main } : null;
}

export interface Look {
  /** Where a cell is drawn now, scrolled away or not. */
  readonly rect: (row: number, column: number) => Rect | null;
  /** The part of the grid that scrolls: below and right of headers and frozen cells. */
  readonly room: () => Rect;
  readonly scroll: () => { readonly x: number; readonly y: number };
  readonly scrollTo: (to: { readonly x: number; readonly y: number }) => void;
  readonly header: () => { readonly width: number; readonly height: number };
}

export function lookOf(injector: Injector, container: HTMLElement, shown: () => Shown | null): Look {
  const current = () => {
    const sheet = shown();
    return sheet ? parts(injector, sheet.unit) : null;
  };
  const frozen = () => {
    const found = current();
    const sheet = shown();
    if (!found || !sheet) return { width: 0, height: 0 };
    const { frozenRows, frozenColumns } = sheet.shape;
    const corner = found.skeleton.getCellWithCoordByIndex(frozenRows, frozenColumns);
    return { width: corner.startX, height: corner.startY };
  };
  const scroll: Look['scroll'] = () => {
    const main = current()?.main;
    return { x: main?.viewportScrollX ?? 0, y: main?.viewportScrollY ?? 0 };
  };
  return {
    scroll,
    scrollTo({ x, y }) {
      current()?.main.scrollToViewportPos({ viewportScrollX: Math.max(0, x), viewportScrollY: Math.max(0, y) });
    },
    header: () => ({ width: current()?.skeleton.rowHeaderWidth ?? 0, height: current()?.skeleton.columnHeaderHeight ?? 0 }),
    room() {
      const { width, height } = frozen();
      return { left: width, top: height, width: container.clientWidth - width, height: container.clientHeight - height };
    },
    rect(row, column) {
      const found = current();
      const sheet = shown();
      if (!found || !sheet) return null;
      const cell = found.skeleton.getCellWithCoordByIndex(row - 1, column - 1);
      const { startX, startY, endX, endY } = cell.isMergedMainCell || cell.isMerged ? cell.mergeInfo : cell;
      const { x, y } = scroll();
      return {
        left: startX - (column > sheet.shape.frozenColumns ? x : 0),
        top: startY - (row > sheet.shape.frozenRows ? y : 0),
        width: endX - startX,
        height: endY - startY,
      };
    },
  };
}

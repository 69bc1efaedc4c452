/** What the painter is told of a cell beside its text: break marks for Thai, arrows of drop-downs, boxes, corners of notes, doubtful values. */
import { type ICellCustomRender, type ICellRenderContext, type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { withBreaks } from './breaks';
import { isKnown, noteAt, ruleAt } from './rules';
import type { Shown } from './shown';

const ARROW = 20;
const BOX = 15;

interface Box {
  readonly startX: number;
  readonly startY: number;
  readonly endX: number;
  readonly endY: number;
}
function boxOf({ primaryWithCoord: cell }: ICellRenderContext): Box {
  const { isMerged, isMergedMainCell, mergeInfo } = cell;
  return isMerged || isMergedMainCell ? mergeInfo : cell;
}

function triangle(ctx: CanvasRenderingContext2D, points: readonly (readonly [number, number])[], color: string): void {
  ctx.save();
  ctx.fillStyle = color;
  ctx.beginPath();
  for (const [x, y] of points) ctx.lineTo(x, y);
  ctx.fill();
  ctx.restore();
}

const drawArrow = (ctx: CanvasRenderingContext2D, { endX, startY, endY }: Box): void => {
  const [x, y] = [endX - ARROW / 2, Math.min((startY + endY) / 2, startY + 14)];
  triangle(
    ctx,
    [
      [x - 5, y - 3],
      [x + 5, y - 3],
      [x, y + 4],
    ],
    '#4b5563',
  );
};

function drawBox(ctx: CanvasRenderingContext2D, box: Box, on: boolean): void {
  const x = (box.startX + box.endX - BOX) / 2;
  const y = (box.startY + box.endY - BOX) / 2;
  ctx.save();
  ctx.fillStyle = on ? '#1e4e79' : '#ffffff';
  ctx.strokeStyle = '#4b5563';
  ctx.lineWidth = 1.5;
  ctx.fillRect(x, y, BOX, BOX);
  ctx.strokeRect(x, y, BOX, BOX);
  if (on) {
    ctx.strokeStyle = '#ffffff';
    ctx.lineWidth = 2;
    ctx.beginPath();
    ctx.moveTo(x + 3, y + 8);
    ctx.lineTo(x + 6.5, y + 11.5);
    ctx.lineTo(x + 12, y + 4);
    ctx.stroke();
  }
  ctx.restore();
}

/** @returns for a cell what stands on it beside its text, or null. */
interface Marks {
  readonly dropdown: boolean;
  readonly checkbox: boolean;
  readonly checked: boolean;
  readonly note: boolean;
  readonly doubtful: boolean;
}

function marksOf(shown: Shown, row: number, column: number): Marks | null {
  const rule = ruleAt(shown.shape, row, column);
  const note = noteAt(shown.shape, row, column) !== '';
  if (!rule && !note) return null;
  const value = shown.rows.get(row)?.get(column)?.view[1] ?? '';
  return {
    dropdown: rule?.list != null,
    checkbox: rule?.checkbox ?? false,
    checked: value === true,
    note,
    doubtful: !isKnown(rule, value),
  };
}

/** `shown` is asked at every drawing: the sheet that is seen changes. */
export function startPainting(injector: Injector, shown: () => Shown | null, press: (row: number, column: number) => void): void {
  const render: ICellCustomRender = {
    zIndex: 10,
    drawWith(ctx, info) {
      const sheet = shown();
      const marks = sheet && marksOf(sheet, info.row + 1, info.col + 1);
      if (!marks) return;
      const box = boxOf(info);
      if (marks.checkbox) drawBox(ctx, box, marks.checked);
      if (marks.dropdown) drawArrow(ctx, box);
      const { endX, startX, startY } = box;
      if (marks.note)
        triangle(
          ctx,
          [
            [endX - 8, startY],
            [endX, startY],
            [endX, startY + 8],
          ],
          '#b45309',
        );
      if (marks.doubtful)
        triangle(
          ctx,
          [
            [startX, startY],
            [startX + 8, startY],
            [startX, startY + 8],
          ],
          '#a61b1b',
        );
    },
    isHit({ x, y }, info) {
      const sheet = shown();
      const marks = sheet && marksOf(sheet, info.row + 1, info.col + 1);
      const box = boxOf(info);
      if (marks?.checkbox) return Math.abs(x - (box.startX + box.endX) / 2) < BOX && Math.abs(y - (box.startY + box.endY) / 2) < BOX;
      return Boolean(marks?.dropdown) && x > box.endX - ARROW && y < Math.min(box.endY, box.startY + 28);
    },
    onPointerDown: (info) => press(info.row + 1, info.col + 1),
  };
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: 5,
    handler: (cell, { row, col }, next) => {
      const sheet = shown();
      const marks = sheet && marksOf(sheet, row + 1, col + 1);
      const text = cell?.v;
      const marked = typeof text === 'string' ? withBreaks(text) : text;
      if (!marks && marked === text) return next(cell);
      return next({
        ...cell,
        ...(marked === text ? {} : { v: marked }),
        ...(marks?.checkbox ? { v: '' } : {}),
        ...(marks ? { customRender: [...(cell?.customRender ?? []), render] } : {}),
      });
    },
  });
}

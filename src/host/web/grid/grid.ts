/** The grid on the page: shows one sheet of the host's model and says what people do in it. */
import { CommandType, type ICellData, ICommandService, InterceptorEffectEnum, type IStyleData, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { INTERCEPTOR_POINT, SetRangeValuesMutation, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Area } from '../../model';
import type { CellView, RowView, SheetShape, SheetUpdate, StyleView } from '../../server/protocol';
import { withBreaks } from './breaks';
import { type RangeValues, type TypedCell, typedCells } from './edits';
import { eachSize, selectionOf } from './params';
import { cornerFor, heightOf, type Shown, shownOf } from './shown';
import { cellData, ROW_HEIGHT, SHEET_ID, styleData, workbookData } from './snapshot';
import { startUniver } from './univer';

export interface GridListener {
  /** People typed, pasted, deleted; nothing has reached the model yet. */
  readonly typed: (cells: readonly TypedCell[]) => void;
  readonly selected: (area: Area) => void;
  readonly resized: (axis: 'columnWidth' | 'rowHeight', at: number, pixels: number) => void;
}

export interface Grid {
  /** Shows an update of the sheet that is seen, or another sheet. */
  readonly show: (update: SheetUpdate) => void;
  /** Puts the model's content back into these cells. */
  readonly restore: (cells: readonly { readonly row: number; readonly column: number }[]) => void;
  readonly select: (area: Area) => void;
  readonly selection: () => Area;
  readonly shape: () => SheetShape | null;
  readonly version: () => number;
  readonly cell: (row: number, column: number) => CellView | undefined;
}

/** Commands that would change the view only: the model would not follow. */
const REFUSED =
  /^sheet\.command\.(move-(range|rows|cols)|insert-(sheet|row|col|range)|remove-(sheet|row|col)|delete-range|set-(bold|italic|underline|stroke-line)|set-range-(bold|italic|underline|stroke))/;

/** Univer's formula part leaves such changes alone: it would empty the results. */
const LOCAL = { onlyLocal: true };

const FIRST: Area = { row: 1, column: 1, rows: 1, columns: 1 };

export function createGrid(container: HTMLElement, listener: GridListener): Grid {
  const univer = startUniver(container);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let shown: Shown | null = null;
  let units = 0;
  let ours = false;
  let selected: Area = FIRST;
  const places = new Map<number, Area>();

  const quietly = (work: () => void): void => {
    ours = true;
    try {
      work();
    } finally {
      ours = false;
    }
  };

  /** Univer's sheet services exist once the first sheet does. */
  let intercepted = false;
  const breakThai = (): void => {
    if (intercepted) return;
    intercepted = true;
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: 5,
      handler: (cell, _location, next) => {
        const text = cell?.v;
        const marked = typeof text === 'string' && cell && !cell.p ? withBreaks(text) : text;
        return next(marked === text ? cell : { ...cell, v: marked });
      },
    });
  };

  commands.beforeCommandExecuted((command) => {
    if (!ours && REFUSED.test(command.id)) throw new Error(`refused: ${command.id}`);
  });
  commands.onCommandExecuted((command, options) => {
    if (ours || !shown || options?.onlyLocal) return;
    if (command.type === CommandType.OPERATION && command.id === 'sheet.operation.set-selections') {
      const found = selectionOf(command.params);
      if (!found) return;
      selected = found;
      places.set(shown.shape.id, found);
      listener.selected(found);
    } else if (command.id === SetRangeValuesMutation.id) {
      const cells = typedCells((command.params as { cellValue?: RangeValues }).cellValue ?? {});
      if (cells.length > 0) listener.typed(cells);
    } else if (command.id === 'sheet.mutation.set-worksheet-col-width') {
      eachSize(command.params, 'colWidth', 'startColumn', 'endColumn', (at, pixels) => listener.resized('columnWidth', at, pixels));
    } else if (command.id === 'sheet.mutation.set-worksheet-row-height') {
      eachSize(command.params, 'rowHeight', 'startRow', 'endRow', (at, pixels) => listener.resized('rowHeight', at, pixels));
    }
  });

  const replace = (update: Extract<SheetUpdate, { kind: 'replace' }>): void => {
    const { shown: next, cells } = shownOf(update, `unit-${++units}`);
    const old = shown;
    quietly(() => {
      shown = next;
      if (old) api.disposeUnit(old.unit);
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(next.unit, next.shape, cells, next.heights, next.base));
      breakThai();
    });
    select(places.get(next.shape.id) ?? FIRST);
  };

  const write = (values: Record<number, Record<number, ICellData | null>>): void => {
    if (!shown) return;
    const target = { unitId: shown.unit, subUnitId: SHEET_ID };
    const emptied = Object.fromEntries(
      Object.entries(values).map(([row, cells]) => [row, Object.fromEntries(Object.keys(cells).map((column) => [column, null]))]),
    );
    quietly(() => {
      // Univer merges what it is given into what stands there: so the cell is emptied first.
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...target, cellValue: emptied }, LOCAL);
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...target, cellValue: values }, LOCAL);
    });
  };

  const change = (styles: readonly StyleView[], rows: readonly RowView[]): void => {
    if (!shown) return;
    const looks = styles.map(styleData);
    const values: Record<number, Record<number, ICellData | null>> = {};
    const resized: { row: number; height: number | undefined }[] = [];
    for (const { row, cells } of rows) {
      const kept = shown.rows.get(row) ?? new Map<number, { view: CellView; look: IStyleData }>();
      shown.rows.set(row, kept);
      const target: Record<number, ICellData | null> = {};
      for (const view of cells) {
        const [column, value, style, formula] = view;
        const gone = value === '' && style < 0 && !formula;
        if (gone) kept.delete(column);
        else kept.set(column, { view, look: looks[style] ?? shown.base });
        target[column - 1] = gone ? null : cellData(view, looks, shown.base);
      }
      values[row - 1] = target;
      resized.push({ row, height: heightOf(shown, row) });
    }
    write(values);
    const { unit } = shown;
    quietly(() => {
      for (const { row, height } of resized) {
        const ranges = [{ startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: 0 }];
        commands.syncExecuteCommand('sheet.mutation.set-worksheet-row-height', {
          unitId: unit,
          subUnitId: SHEET_ID,
          ranges,
          rowHeight: height ?? ROW_HEIGHT,
        });
      }
    });
  };

  const select = (area: Area): void => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (!shown || !sheet) return;
    const { rows, columns } = shown.shape;
    const row = Math.min(area.row, rows);
    const column = Math.min(area.column, columns);
    const range = sheet.getRange(row - 1, column - 1, Math.min(area.rows, rows - row + 1), Math.min(area.columns, columns - column + 1));
    sheet.setActiveRange(range);
    const { top, left } = cornerFor(shown, row, column, container);
    sheet.scrollToCell(top, left);
    selected = area;
    places.set(shown.shape.id, area);
    listener.selected(area);
  };

  return {
    show(update) {
      if (update.kind === 'replace') return replace(update);
      change(update.styles, update.rows);
      if (shown) shown.version = update.version;
    },
    restore(cells) {
      if (!shown) return;
      const values: Record<number, Record<number, ICellData | null>> = {};
      for (const { row, column } of cells) {
        const kept = shown.rows.get(row)?.get(column);
        const line = values[row - 1] ?? {};
        values[row - 1] = line;
        line[column - 1] = kept
          ? cellData([kept.view[0], kept.view[1], 0, kept.view[3] ?? null, kept.view[4] ?? null], [kept.look], shown.base)
          : null;
      }
      write(values);
    },
    select,
    selection: () => selected,
    shape: () => shown?.shape ?? null,
    version: () => shown?.version ?? 0,
    cell: (row, column) => shown?.rows.get(row)?.get(column)?.view,
  };
}

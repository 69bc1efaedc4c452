/** The grid on the page: shows one sheet of the host's model and says what people do to it with the mouse. */
import { CanceledError, CommandType, type ICellData, ICommandService, type IStyleData, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { Area } from '../../model';
import type { CellView, RowView, SheetShape, SheetUpdate, StyleView } from '../../server/protocol';
import { type Look, lookOf } from './look';
import { startPainting } from './paint';
import { areaOfRange, eachSize, selectionOf } from './params';
import { heightOf, type Shown, shownOf } from './shown';
import { COLUMN_WIDTH, cellData, ROW_HEIGHT, SHEET_ID, styleData, workbookData } from './snapshot';
import { startUniver } from './univer';

interface GridListener {
  /** Selected with the mouse; `active` is where it began. */
  readonly selected: (area: Area, active: { readonly row: number; readonly column: number }) => void;
  readonly resized: (axis: 'row' | 'column', sizes: ReadonlyMap<number, number>) => void;
  /** A double click. */
  readonly edit: () => void;
  /** An arrow of a drop-down or a box was pressed. */
  readonly pressed: (row: number, column: number) => void;
  readonly filled: (from: Area, area: Area) => void;
  readonly moved: (from: Area, area: Area) => void;
  readonly scrolled: () => void;
}

export interface GridView extends Look {
  /** Shows an update of the sheet that is seen, or another sheet. */
  readonly show: (update: SheetUpdate) => void;
  /** Draws a selection; nothing is said of it. */
  readonly select: (area: Area, active: { readonly row: number; readonly column: number }) => void;
  /** Rows that a filter hides on this page. */
  readonly hideRows: (rows: ReadonlySet<number>) => void;
  readonly hidden: (row: number) => boolean;
  readonly shape: () => SheetShape | null;
  readonly dispose: () => void;
  readonly version: () => number;
  readonly cell: (row: number, column: number) => CellView | undefined;
  readonly style: (row: number, column: number) => StyleView;
  readonly rows: () => Iterable<readonly [row: number, cells: ReadonlyMap<number, CellView>]>;
}

/** What the mouse may do by itself: select, scroll, set sizes. Everything else would change the painter only, and the model would not follow. */
const ALLOWED =
  /^sheet\.(operation|mutation)\.|^sheet\.command\.(set-scroll-relative|scroll-|set-worksheet-col-width|set-row-height|delta-|set-col-auto-width|set-row-is-auto-height|set-zoom|change-zoom|select-|move-selection|expand-selection)/;

/** Univer's formula part leaves such changes alone: it would empty the results. */
const LOCAL = { onlyLocal: true };

export function createGrid(container: HTMLElement, listener: GridListener): GridView {
  const univer = startUniver(container);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let shown: Shown | null = null;
  let units = 0;
  let ours = false;
  let filtered: ReadonlySet<number> = new Set();
  const scrolls = new Map<number, { x: number; y: number }>();
  const look = lookOf(injector, container, () => shown);

  const quietly = (work: () => void): void => {
    const before = ours;
    ours = true;
    try {
      work();
    } finally {
      ours = before;
    }
  };

  let painting = false;
  const paint = (): void => {
    if (painting) return;
    painting = true;
    startPainting(injector, () => shown, listener.pressed);
  };

  commands.beforeCommandExecuted((command) => {
    if (ours) return;
    const { id, params } = command;
    if (id === 'sheet.operation.set-cell-edit-visible' || id === 'sheet.operation.set-cell-edit-visible-f2') {
      if ((params as { visible?: boolean }).visible) listener.edit();
      throw new CanceledError();
    }
    if (id === 'sheet.command.auto-fill') {
      const { sourceRange, targetRange } = params as {
        sourceRange: Parameters<typeof areaOfRange>[0];
        targetRange: Parameters<typeof areaOfRange>[0];
      };
      listener.filled(areaOfRange(sourceRange), areaOfRange(targetRange));
      throw new CanceledError();
    }
    if (id === 'sheet.command.move-range') {
      const { fromRange, toRange } = params as { fromRange: Parameters<typeof areaOfRange>[0]; toRange: Parameters<typeof areaOfRange>[0] };
      listener.moved(areaOfRange(fromRange), areaOfRange(toRange));
      throw new CanceledError();
    }
    if (/^(sheet|univer|doc)\./.test(id) && id.includes('command') && !ALLOWED.test(id)) throw new CanceledError();
  });
  commands.onCommandExecuted((command, options) => {
    if (command.id === 'sheet.operation.set-scroll' || command.id === 'sheet.operation.set-zoom-ratio') listener.scrolled();
    if (ours || !shown || options?.onlyLocal) return;
    if (command.type === CommandType.OPERATION && command.id === 'sheet.operation.set-selections') {
      const found = selectionOf(command.params, shown.shape);
      if (found) listener.selected(found.area, found.active);
    } else if (command.id === 'sheet.mutation.set-worksheet-col-width') {
      const sizes = new Map<number, number>();
      eachSize(command.params, 'colWidth', 'startColumn', 'endColumn', (at, pixels) => sizes.set(at, pixels));
      listener.resized('column', sizes);
    } else if (command.id === 'sheet.mutation.set-worksheet-row-height') {
      const sizes = new Map<number, number>();
      eachSize(command.params, 'rowHeight', 'startRow', 'endRow', (at, pixels) => sizes.set(at, pixels));
      listener.resized('row', sizes);
    }
  });

  const drawFilter = (): void => {
    if (!shown) return;
    const { unit } = shown;
    const ranges = [...filtered].map((row) => ({ startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: 0 }));
    if (ranges.length > 0)
      quietly(() => commands.syncExecuteCommand('sheet.mutation.set-row-hidden', { unitId: unit, subUnitId: SHEET_ID, ranges }, LOCAL));
  };

  const replace = (update: Extract<SheetUpdate, { kind: 'replace' }>): void => {
    const { shown: next, cells } = shownOf(update, `unit-${++units}`);
    const old = shown;
    if (old) scrolls.set(old.shape.id, look.scroll());
    quietly(() => {
      shown = next;
      if (old) api.disposeUnit(old.unit);
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(next.unit, next.shape, cells, next.heights, next.base));
      paint();
    });
    if (old?.shape.id !== next.shape.id) filtered = new Set();
    drawFilter();
    const before = scrolls.get(next.shape.id);
    if (before) look.scrollTo(before);
    listener.scrolled();
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

  const change = (given: readonly StyleView[], rows: readonly RowView[]): void => {
    if (!shown) return;
    const looks = given.map(styleData);
    const values: Record<number, Record<number, ICellData | null>> = {};
    const resized: { row: number; height: number | undefined }[] = [];
    for (const { row, cells } of rows) {
      const kept = shown.rows.get(row) ?? new Map<number, { view: CellView; look: IStyleData; style: StyleView }>();
      shown.rows.set(row, kept);
      const target: Record<number, ICellData | null> = {};
      for (const view of cells) {
        const [column, value, style, formula] = view;
        const gone = value === '' && style < 0 && !formula;
        if (gone) kept.delete(column);
        else kept.set(column, { view, look: looks[style] ?? shown.base, style: given[style] ?? shown.shape.base ?? {} });
        target[column - 1] = gone ? null : cellData(view, given, looks, shown.base);
      }
      values[row - 1] = target;
      resized.push({ row, height: heightOf(shown, row) });
    }
    write(values);
    const { unit } = shown;
    for (const { row, height } of resized) {
      if (height === undefined) shown.heights.delete(row);
      else shown.heights.set(row, height);
    }
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
    listener.scrolled();
  };

  /** Sizes and what is hidden, changed in place; rules, notes and charts are asked for when they are drawn. */
  const reshape = (next: SheetShape): void => {
    if (!shown) return;
    const before = shown.shape;
    shown.shape = next;
    const target = { unitId: shown.unit, subUnitId: SHEET_ID };
    const span = (axis: 'Row' | 'Column', at: number) =>
      axis === 'Row'
        ? { startRow: at - 1, endRow: at - 1, startColumn: 0, endColumn: 0 }
        : { startRow: 0, endRow: 0, startColumn: at - 1, endColumn: at - 1 };
    const differing = (one: Readonly<Record<number, number>>, other: Readonly<Record<number, number>>): number[] =>
      [...new Set([...Object.keys(one), ...Object.keys(other)].map(Number))].filter((at) => one[at] !== other[at]);
    const run = (id: string, params: object) => commands.syncExecuteCommand(id, { ...target, ...params }, LOCAL);
    quietly(() => {
      for (const at of differing(before.columnWidths, next.columnWidths))
        run('sheet.mutation.set-worksheet-col-width', { ranges: [span('Column', at)], colWidth: next.columnWidths[at] ?? COLUMN_WIDTH });
      const widened = differing(before.columnWidths, next.columnWidths).length > 0;
      const rows = widened ? [...(shown?.rows.keys() ?? [])] : differing(before.rowHeights, next.rowHeights);
      for (const at of rows) {
        const height = shown ? heightOf(shown, at) : undefined;
        if (height === shown?.heights.get(at)) continue;
        if (height === undefined) shown?.heights.delete(at);
        else shown?.heights.set(at, height);
        run('sheet.mutation.set-worksheet-row-height', { ranges: [span('Row', at)], rowHeight: height ?? ROW_HEIGHT });
      }
      const toggle = (axis: 'Row' | 'Column', was: readonly number[], is: readonly number[]): void => {
        const name = axis === 'Row' ? 'row' : 'col';
        const hide = is.filter((at) => !was.includes(at)).map((at) => span(axis, at));
        const show = was.filter((at) => !is.includes(at)).map((at) => span(axis, at));
        if (hide.length > 0) run(`sheet.mutation.set-${name}-hidden`, { ranges: hide });
        if (show.length > 0) run(`sheet.mutation.set-${name}-visible`, { ranges: show });
      };
      toggle('Row', before.hiddenRows, next.hiddenRows);
      toggle('Column', before.hiddenColumns, next.hiddenColumns);
    });
    listener.scrolled();
  };

  return {
    ...look,
    show(update) {
      if (update.kind === 'replace') return replace(update);
      if (update.shape) reshape(update.shape);
      change(update.styles, update.rows);
      if (shown) shown.version = update.version;
    },
    select(area, active) {
      if (!shown) return;
      const range = {
        startRow: area.row - 1,
        startColumn: area.column - 1,
        endRow: area.row + area.rows - 2,
        endColumn: area.column + area.columns - 2,
      };
      const [row, column] = [active.row - 1, active.column - 1];
      const merge = shown.shape.merges.find(
        (one) =>
          active.row >= one.row &&
          active.row < one.row + one.rows &&
          active.column >= one.column &&
          active.column < one.column + one.columns,
      );
      const main = merge
        ? {
            startRow: merge.row - 1,
            startColumn: merge.column - 1,
            endRow: merge.row + merge.rows - 2,
            endColumn: merge.column + merge.columns - 2,
          }
        : { startRow: row, startColumn: column, endRow: row, endColumn: column };
      const primary = {
        ...main,
        actualRow: row,
        actualColumn: column,
        isMerged: merge !== undefined,
        isMergedMainCell: merge !== undefined,
      };
      const { unit } = shown;
      quietly(() =>
        commands.syncExecuteCommand('sheet.operation.set-selections', {
          unitId: unit,
          subUnitId: SHEET_ID,
          selections: [{ range: { ...range, rangeType: 0 }, primary, style: null }],
        }),
      );
    },
    hideRows(rows) {
      if (!shown) return;
      const { unit } = shown;
      const back = [...filtered].filter((row) => !rows.has(row) && !shown?.shape.hiddenRows.includes(row));
      const ranges = back.map((row) => ({ startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: 0 }));
      if (ranges.length > 0)
        quietly(() => commands.syncExecuteCommand('sheet.mutation.set-row-visible', { unitId: unit, subUnitId: SHEET_ID, ranges }, LOCAL));
      filtered = rows;
      drawFilter();
      listener.scrolled();
    },
    hidden: (row) => filtered.has(row) || (shown?.shape.hiddenRows.includes(row) ?? false),
    shape: () => shown?.shape ?? null,
    dispose: () => univer.dispose(),
    version: () => shown?.version ?? 0,
    cell: (row, column) => shown?.rows.get(row)?.get(column)?.view,
    style: (row, column) => shown?.rows.get(row)?.get(column)?.style ?? shown?.shape.base ?? {},
    *rows() {
      for (const [row, cells] of shown?.rows ?? []) yield [row, new Map([...cells].map(([column, { view }]) => [column, view]))] as const;
    },
  };
}

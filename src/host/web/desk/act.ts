/** A key's or a button's wish, done. */
import type { Area } from '../../model';
import { areaOf, target, within } from '../grid/move';
import { ruleAt } from '../grid/rules';
import { page } from '../store';
import { change, clearSelection, openTab, step, toggle, writeCell } from './change';
import { activate, activeCell, currentSpot, field, focusMenuBar, moveTo, selection, theGrid } from './here';
import type { Wish } from './keys';

const whole = (area: Partial<Area>): Area | null => {
  const shape = theGrid()?.shape();
  return shape ? { row: 1, column: 1, rows: shape.rows, columns: shape.columns, ...area } : null;
};

function selectWhole(area: Area | null): void {
  const here = field();
  if (!area || !here) return;
  moveTo({
    anchor: { row: area.row, column: area.column },
    end: { row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
  });
}

/** Opens what belongs to the active cell: its drop-down, its box, or a menu. */
export function openPopup(kind: 'menu' | 'choices' | 'filter', at?: { readonly x: number; readonly y: number }): void {
  const grid = theGrid();
  const { row, column } = activeCell();
  const rect = grid?.rect(row, column);
  const place = document.querySelector('.univer')?.getBoundingClientRect();
  if (!rect || !place) return;
  page.popup.value = { kind, row, column, x: at?.x ?? place.left + rect.left, y: at?.y ?? place.top + rect.top + rect.height };
}

/** An arrow or a box in a cell was pressed, with the mouse or by key. @returns false where the cell has neither */
export function press(row: number, column: number): boolean {
  const grid = theGrid();
  const shape = grid?.shape();
  const rule = shape && ruleAt(shape, row, column);
  if (rule?.checkbox) void writeCell(row, column, grid?.cell(row, column)?.[1] !== true);
  else if (rule?.list) openPopup('choices');
  else return false;
  return true;
}

/** Enter and Tab after an edit: inside a larger selection they walk through it, else one cell further. */
export function walk(by: 'next' | 'back' | 'down' | 'up') {
  const here = field();
  if (!here) return;
  const area = selection();
  const cell = activeCell();
  const alone = areaOf(here, { anchor: cell, end: cell });
  if (area.rows * area.columns > alone.rows * alone.columns) {
    let next = within(area, cell, by);
    for (let tries = 0; tries < area.rows * area.columns && (here.hiddenRow(next.row) || here.hiddenColumn(next.column)); tries++)
      next = within(area, next, by);
    return activate(next);
  }
  const next = target(here, cell, ({ next: 'right', back: 'left', down: 'down', up: 'up' } as const)[by]);
  moveTo({ anchor: next, end: next });
}

async function fill(axis: 'row' | 'column'): Promise<void> {
  const area = selection();
  const from = axis === 'row' ? { ...area, rows: 1 } : { ...area, columns: 1 };
  await change({ kind: 'fill', from, area });
}

function neighbourTab(by: number): void {
  const visible = page.overview.value?.tabs.filter(({ hidden }) => !hidden) ?? [];
  const at = visible.findIndex(({ id }) => id === page.tab.value);
  const next = visible[(at + by + visible.length) % visible.length];
  if (next) void openTab(next.id);
}

/** Everything but editing, which is the editor's own. */
export function act(wish: Exclude<Wish, { kind: 'edit' }>) {
  const here = field();
  if (!here) return;
  const spot = currentSpot();
  switch (wish.kind) {
    case 'move': {
      const next = target(here, wish.extend ? spot.end : spot.anchor, wish.move);
      return moveTo(wish.extend ? { anchor: spot.anchor, end: next } : { anchor: next, end: next });
    }
    case 'walk':
      return walk(wish.by);
    case 'undo':
    case 'redo':
      return void step(wish.kind);
    case 'bold':
      return void toggle('fontWeight', 'bold');
    case 'italic':
      return void toggle('fontStyle', 'italic');
    case 'underline':
      return void toggle('fontLine', 'underline');
    case 'find':
      page.finding.value = true;
      return;
    case 'clear':
      return void clearSelection();
    case 'selectAll':
      return selectWhole(whole({}));
    case 'selectRow':
      return selectWhole(whole({ row: selection().row, rows: selection().rows }));
    case 'selectColumn':
      return selectWhole(whole({ column: selection().column, columns: selection().columns }));
    case 'choices':
      press(spot.anchor.row, spot.anchor.column);
      return;
    case 'menu':
      return openPopup('menu');
    case 'menuBar':
      return focusMenuBar();
    case 'leave':
      document.querySelector<HTMLElement>('#name-box')?.focus();
      return;
    case 'fillDown':
      return void fill('row');
    case 'fillRight':
      return void fill('column');
    case 'nextTab':
    case 'previousTab':
      return neighbourTab(wish.kind === 'nextTab' ? 1 : -1);
  }
}

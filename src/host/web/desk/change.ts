/** Orders to the server, and what follows from their answers. */
import { contains, overlaps } from '../../grid';
import type { Area } from '../../model';
import type { ChangeAnswer, LookChange, SheetOrder } from '../../server/protocol';
import { server, Unreachable } from '../server';
import { confirm, page, toast } from '../store';
import { t } from '../texts';
import { activeCell, focusGrid, selectArea, selection, theGrid } from './here';
import { hold } from './outbox';
import { fail, lost, redraw, whenHere } from './redraw';

type Without<Order> = Order extends SheetOrder ? Omit<Order, 'sheet'> : never;

let sending: Promise<unknown> = Promise.resolve();
/** Orders arrive in the order in which they were given, however fast people type. */
function send(order: SheetOrder, session: number): Promise<ChangeAnswer> {
  const sent = sending.then(() => {
    // What waits to be sent goes first.
    if (page.connection.value !== 'here' || page.held.value.length > 0) throw new Unreachable();
    return server.change(order, session);
  });
  sending = sent.catch(() => undefined);
  return sent;
}

function refuse(error: unknown): false {
  fail(error);
  return false;
}

/** Does it to the sheet that is seen. @returns false where it was refused; the sentence is shown. */
export async function change(order: Without<SheetOrder>, at: number | null = page.tab.value): Promise<boolean> {
  const { overview } = page;
  if (at === null || !overview.value) return false;
  const wanted = { ...order, sheet: at } as SheetOrder;
  let answer: ChangeAnswer;
  try {
    answer = await send(wanted, overview.value.session);
  } catch (error) {
    if (!(error instanceof Unreachable)) return refuse(error);
    if (hold(wanted)) {
      if (page.connection.value === 'here') lost();
      return false;
    }
    if (page.connection.value !== 'returning') return refuse(error);
    // What cannot be kept waits for the few moments until the program is there.
    return whenHere().then(() => change(order, at), refuse);
  }
  if (answer.refused !== null) {
    await confirm({ title: t('refused.title'), message: answer.refused, go: t('button.OK'), stop: null });
    focusGrid();
    return false;
  }
  await redraw();
  if (answer.area && page.tab.value === at) selectArea(answer.area);
  return true;
}

/** Asks first where the area is protected, as Sheets does with a warning. */
export async function mayChange(areas: readonly Area[]): Promise<boolean> {
  const shape = theGrid()?.shape();
  const warned = shape?.protections.find(({ area, unprotected }) =>
    areas.some((one) => (area === null || overlaps(area, one)) && !unprotected.some((free) => contains(free, one))),
  );
  if (!warned) return true;
  const go = await confirm({
    title: t('edit.protected.title'),
    message: warned.description ? t('edit.protected.why', { why: warned.description }) : t('edit.protected.message'),
    go: t('edit.protected.go'),
    stop: t('edit.protected.stop'),
  });
  focusGrid();
  return go;
}

export async function writeCell(row: number, column: number, value: string | boolean): Promise<void> {
  if (!(await mayChange([{ row, column, rows: 1, columns: 1 }]))) return;
  await change({ kind: 'write', cells: [{ row, column, value }] });
}

export async function clearSelection(): Promise<void> {
  const area = selection();
  if (await mayChange([area])) await change({ kind: 'clear', areas: [area] });
}

export const format = (look: LookChange): Promise<boolean> => change({ kind: 'format', areas: [selection()], change: look });

/** Switches a look by what the active cell has. */
export function toggle(key: 'fontWeight' | 'fontStyle' | 'fontLine', on: string): Promise<boolean> {
  const { row, column } = activeCell();
  const has = theGrid()?.style(row, column)[key] === on;
  return format({ [key]: has ? null : on });
}

let stepping: Promise<void> = Promise.resolve();
/** One after the other, however fast the keys come. */
export function step(direction: 'undo' | 'redo'): Promise<void> {
  stepping = stepping.then(async () => {
    try {
      await whenHere();
      const place = await server.step(direction);
      if (place && page.overview.value?.tabs.some(({ id, hidden }) => id === place.sheet && !hidden)) page.tab.value = place.sheet;
      await redraw();
      if (place && page.tab.value === place.sheet) selectArea(place.area);
    } catch (error) {
      fail(error);
    }
  });
  return stepping;
}

export async function insertLines(axis: 'row' | 'column', where: 'before' | 'after'): Promise<void> {
  const { row, rows, column, columns } = selection();
  const [at, count] = axis === 'row' ? [row, rows] : [column, columns];
  await change({ kind: 'insertLines', axis, at: where === 'before' ? at : at + count, count });
}

/** Deleting rows that hold something is asked for; undo brings them back in any case. */
export async function deleteLines(axis: 'row' | 'column'): Promise<void> {
  const { row, rows, column, columns } = selection();
  const [at, count] = axis === 'row' ? [row, rows] : [column, columns];
  const gone = (line: number): boolean => line >= at && line < at + count;
  const filled = [...(theGrid()?.rows() ?? [])].some(([line, cells]) =>
    [...cells].some(([one, [, value, , formula]]) => (value !== '' || Boolean(formula)) && gone(axis === 'row' ? line : one)),
  );
  const sure =
    !filled ||
    (await confirm({
      title: t(`delete.${axis}.title`),
      message: t(`delete.${axis}.message`, { count, first: at, last: at + count - 1 }),
      go: t('delete.go'),
      stop: t('button.CANCEL'),
    }));
  focusGrid();
  if (sure && (await change({ kind: 'deleteLines', axis, at, count }))) toast('', t('delete.done'));
}

export async function openTab(id: number): Promise<void> {
  page.tab.value = id;
  await change({ kind: 'activate' }, id);
  focusGrid();
}

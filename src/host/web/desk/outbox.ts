/**
 * What people typed while the program behind the page was away: kept here, also over a reload of the page, shown in its cells, and sent once the
 * program is back with the same workbook. Only what may be done twice without harm is kept, since an answer may be lost after the deed.
 */
import { columnLetters } from '../../a1';
import type { CellView, Overview, SheetOrder } from '../../server/protocol';
import { server, Unreachable } from '../server';
import { type Held, page, toast } from '../store';
import { t } from '../texts';
import { theGrid } from './here';

const KEPT: readonly SheetOrder['kind'][] = ['write', 'paste', 'clear', 'note'];
const STORE = 'studio.held';

function put(held: readonly Held[]): void {
  page.held.value = held;
  try {
    if (held.length === 0) sessionStorage.removeItem(STORE);
    else sessionStorage.setItem(STORE, JSON.stringify(held));
  } catch {
    // A browser without storage, or a paste larger than it: the page itself still has it.
  }
}

/** What a page that was loaded again kept before. */
export function takeUp(): void {
  try {
    put(JSON.parse(sessionStorage.getItem(STORE) ?? '[]') as readonly Held[]);
  } catch {
    put([]);
  }
}

export const discardHeld = (gone: readonly Held[]): void => put(page.held.value.filter((one) => !gone.includes(one)));

/** Shows in the sheet what is not in the workbook yet. */
function show(order: SheetOrder): void {
  const grid = theGrid();
  const shape = grid?.shape();
  if (!grid || !shape || shape.id !== order.sheet || order.kind !== 'write') return;
  const rows = order.cells.map(({ row, column, value }) => {
    const style = grid.style(row, column);
    return { style, row, cells: [[column, value, 0] as CellView] };
  });
  for (const { style, ...row } of rows) grid.show({ kind: 'cells', version: grid.version(), shape: null, styles: [style], rows: [row] });
}

/** Shows again what is held for the sheet that was just drawn. */
export function showHeld(): void {
  const name = page.overview.value?.workbook;
  for (const { workbook, order } of page.held.value) if (workbook === name) show(order);
}

/** @returns false where such an order is not kept */
export function hold(order: SheetOrder): boolean {
  const overview = page.overview.value;
  if (!overview || overview.workbook === null || !KEPT.includes(order.kind)) return false;
  const sheetName = overview.tabs.find(({ id }) => id === order.sheet)?.name ?? '';
  put([...page.held.value, { workbook: overview.workbook, sheetName, order }]);
  show(order);
  return true;
}

/** "คะแนน D5": where an order goes, by its first cell. */
export function placeOf({ sheetName, order }: Held): string {
  const first = order.kind === 'write' ? order.cells[0] : order.kind === 'clear' ? order.areas[0] : 'area' in order ? order.area : order;
  const cell = first && 'row' in first ? `${columnLetters(first.column)}${first.row}` : '';
  return t('lost.place', { sheet: sheetName, cell });
}

const textOf = (order: SheetOrder): string =>
  order.kind === 'write'
    ? order.cells.map(({ value }) => value).join(', ')
    : order.kind === 'paste'
      ? order.values.map((row) => row.join('\t')).join('\n')
      : order.kind === 'note'
        ? order.text
        : '';

/** Sends what is held for this workbook, in order. @returns how many arrived @throws Unreachable where the program has gone again; the rest stays */
export async function sendHeld(overview: Overview): Promise<number> {
  let arrived = 0;
  const mine = () => page.held.value.find(({ workbook }) => workbook === overview.workbook);
  for (let next = mine(); next; next = mine()) {
    const sent = next;
    const refused = await sendOne(sent, overview);
    put(page.held.value.filter((one) => one !== sent));
    if (refused === null) arrived++;
    else toast('', t('lost.refused', { place: placeOf(sent), why: refused, text: textOf(sent.order) }), { bad: true, seconds: 0 });
  }
  return arrived;
}

async function sendOne({ sheetName, order }: Held, { tabs, session }: Overview): Promise<string | null> {
  if (!tabs.some(({ id, name }) => id === order.sheet && name === sheetName)) return t('lost.noSheet');
  try {
    return (await server.change(order, session)).refused;
  } catch (error) {
    if (error instanceof Unreachable || !(error instanceof Error)) throw error;
    return error.message;
  }
}

// Whoever closes the page is asked first: what it holds stands nowhere else.
window.addEventListener('beforeunload', (event) => {
  if (page.held.value.length > 0) event.preventDefault();
});

/** Bringing the page up to what the server has. */
import { ServerError, server, Unreachable } from '../server';
import { page, toast } from '../store';
import { applyFilters } from './filter';
import { comeBack, tellPlace, theGrid } from './here';
import { showHeld } from './outbox';

/** The program behind the page does not answer; who brings the page back hears of it. */
export const lost = (): void => {
  page.connection.value = 'away';
};

export function fail(error: unknown): void {
  if (error instanceof Unreachable) lost();
  toast('', error instanceof ServerError ? error.message : String(error), { bad: true });
}

/** Resolves at once, or when the page has caught up with the program that comes back. @throws Unreachable while it is away */
export function whenHere(): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = page.connection.subscribe((now) => {
      if (now === 'returning') return;
      if (now === 'here') resolve();
      else reject(new Unreachable());
      setTimeout(() => stop());
    });
  });
}

/** Shows the sheet that should be seen, or its news. One at a time; what comes meanwhile is done after. */
let drawing: Promise<void> | null = null;
let again = false;
let whole = false;
export function redraw(): Promise<void> {
  if (drawing) {
    again = true;
    return drawing;
  }
  drawing = (async () => {
    do {
      again = false;
      const grid = theGrid();
      const wanted = page.overview.value?.tabs.find(({ id }) => id === page.tab.value);
      if (!grid || !wanted) continue;
      const shown = grid.shape()?.id === wanted.id;
      const known = shown && !whole ? grid.version() : 0;
      if (known === wanted.version) continue;
      const news = await server.sheet(wanted.id, known);
      whole = false;
      if (!news || page.tab.value !== wanted.id) continue;
      grid.show(news);
      showHeld();
      applyFilters();
      const shape = grid.shape();
      page.shape.value = shape && { shape, version: grid.version() };
      if (news.kind === 'replace') comeBack();
      else tellPlace();
    } while (again);
  })()
    .catch((error: unknown) => (error instanceof Unreachable ? lost() : fail(error)))
    .finally(() => {
      drawing = null;
    });
  return drawing;
}

/** Draws the whole sheet anew: what stands on the page may differ from the workbook although the versions do not. */
export function redrawWhole(): Promise<void> {
  whole = true;
  return redraw();
}

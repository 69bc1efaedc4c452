/** Bringing the page up to what the server has. */
import { ServerError, server } from '../server';
import { page, toast } from '../store';
import { applyFilters } from './filter';
import { comeBack, tellPlace, theGrid } from './here';

export const fail = (error: unknown): void => toast('', error instanceof ServerError ? error.message : String(error), { bad: true });

/** Shows the sheet that should be seen, or its news. One at a time; what comes meanwhile is done after. */
let drawing: Promise<void> | null = null;
let again = false;
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
      if (shown && grid.version() === wanted.version) continue;
      const news = await server.sheet(wanted.id, shown ? grid.version() : 0);
      if (!news || page.tab.value !== wanted.id) continue;
      grid.show(news);
      applyFilters();
      const shape = grid.shape();
      page.shape.value = shape && { shape, version: grid.version() };
      if (news.kind === 'replace') comeBack();
      else tellPlace();
    } while (again);
  })();
  drawing.catch(fail).finally(() => {
    drawing = null;
  });
  return drawing;
}

/** The page's deeds: what a click, a typed cell or an event of the server leads to. */
import { parseReference, resolveReference } from '../a1';
import { contains, overlaps } from '../grid';
import type { Area } from '../model';
import type { CallOrder, Overview, SheetOrder, StudioEvent } from '../server/protocol';
import type { TypedCell } from './grid/edits';
import { createGrid, type Grid } from './grid/grid';
import { ServerError, server } from './server';
import { confirm, current, toast, update } from './store';
import { t } from './texts';

let grid: Grid | null = null;

const fail = (error: unknown): void => toast('', error instanceof ServerError ? error.message : String(error), { bad: true });

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
      const { overview, tab } = current();
      const wanted = overview?.tabs.find(({ id }) => id === tab);
      if (!grid || !wanted) continue;
      const shown = grid.shape()?.id === wanted.id;
      if (shown && grid.version() === wanted.version) continue;
      const news = await server.sheet(wanted.id, shown ? grid.version() : 0);
      if (!news || current().tab !== wanted.id) continue;
      grid.show(news);
      update({ charts: { sheet: wanted.id, version: grid.version(), list: grid.shape()?.charts ?? [] } });
    } while (again);
  })();
  drawing.catch(fail).finally(() => {
    drawing = null;
  });
  return drawing;
}

function adopt(overview: Overview): void {
  const { tab, overview: before } = current();
  const visible = overview.tabs.filter(({ hidden }) => !hidden);
  // A script that opened another tab leads there; else people stay where they are.
  const led = before !== null && before.activeSheet !== overview.activeSheet;
  const stays = !led && visible.some(({ id }) => id === tab);
  const next = stays ? tab : (visible.find(({ id }) => id === overview.activeSheet) ?? visible[0])?.id;
  update({ overview, tab: next ?? null });
  document.title = t('page.title', { name: overview.title });
  void redraw();
}

const EVENTS: { [Kind in StudioEvent['kind']]: (event: Extract<StudioEvent, { kind: Kind }>) => void } = {
  overview: ({ overview }) => adopt(overview),
  started: ({ function: name }) => update(({ running }) => ({ running: [...running, name] })),
  finished({ entry }) {
    update(({ running, log }) => {
      const at = running.indexOf(entry.function);
      return { running: running.filter((_, index) => index !== at), log: [...log, entry] };
    });
    if (entry.error !== null) toast('', t('run.failed', { name: entry.function }), { bad: true });
  },
  toast: ({ title, message, seconds }) => toast(title, message, { seconds: seconds ?? 5 }),
  surface({ surface }) {
    update(surface.kind === 'sidebar' ? { sidebar: surface } : { dialog: surface });
  },
  question: ({ question }) => update({ question }),
  select: ({ sheet, range }) => void goTo(sheet, range),
  opened: () => update({ sidebar: null, dialog: null, preview: null, log: [], tab: null, overview: null, running: [] }),
};

export function hear(event: StudioEvent): void {
  (EVENTS[event.kind] as (event: StudioEvent) => void)(event);
}

export function mountGrid(container: HTMLElement): void {
  grid = createGrid(container, {
    typed: (cells) => void typed(cells),
    selected: showLink,
    resized(kind, at, pixels) {
      const { tab } = current();
      if (tab !== null) void change({ kind, sheet: tab, at, pixels });
    },
  });
}

export async function start(): Promise<void> {
  const { frameOrigin, samples, overview, log, question } = await server.welcome();
  update({ frameOrigin, samples, log, question });
  adopt(overview);
}

export async function openTab(id: number): Promise<void> {
  update({ tab: id, link: null });
  await change({ kind: 'activate', sheet: id });
  await redraw();
}

/** `range` in A1; the sheet by its name. */
export async function goTo(sheetName: string, range: string): Promise<void> {
  const tab = current().overview?.tabs.find(({ name }) => name === sheetName);
  if (!tab || !grid) return;
  if (current().tab !== tab.id) update({ tab: tab.id });
  await redraw();
  const reference = parseReference(range);
  const shape = grid.shape();
  if (reference && shape) grid.select(resolveReference(reference, { maxRows: shape.rows, maxColumns: shape.columns }));
}

async function change(order: SheetOrder): Promise<void> {
  try {
    await server.change(order);
  } catch (error) {
    fail(error);
  }
}

/** A protected range warns before the model is touched; refused edits are taken back in the grid. */
async function typed(cells: readonly TypedCell[]): Promise<void> {
  const sheet = current().tab;
  const shape = grid?.shape();
  if (sheet === null || !shape) return;
  const place = ({ row, column }: TypedCell): Area => ({ row, column, rows: 1, columns: 1 });
  const warned = shape.protections.find(({ area, unprotected }) =>
    cells.some((cell) => (area === null || overlaps(area, place(cell))) && !unprotected.some((free) => contains(free, place(cell)))),
  );
  if (warned) {
    const go = await confirm({
      title: t('edit.protected.title'),
      message: t('edit.protected.message', { why: warned.description }),
      go: t('edit.protected.go'),
      stop: t('edit.protected.stop'),
    });
    if (!go) return grid?.restore(cells);
  }
  await change({ kind: 'write', sheet, cells });
  await redraw();
  if (current().tab === sheet) grid?.restore(cells);
}

export async function changeRows(kind: 'insertRows' | 'deleteRows', where: 'above' | 'below'): Promise<void> {
  const sheet = current().tab;
  if (sheet === null || !grid) return;
  const { row, rows } = grid.selection();
  await change({ kind, sheet, at: where === 'above' ? row : row + rows, count: rows });
}

/** The cell's own link, or the first argument of HYPERLINK where it is a plain text. */
function showLink(area: Area): void {
  const cell = grid?.cell(area.row, area.column);
  const written = /^=HYPERLINK\(\s*"([^"]*)"/i.exec(cell?.[3] ?? '')?.[1];
  const typedAddress = typeof cell?.[1] === 'string' && /^https?:\/\/\S+$/.test(cell[1]) ? cell[1] : null;
  update({ link: cell?.[4] ?? written ?? typedAddress });
}

const order = (name: string, args: readonly unknown[]): CallOrder => {
  const { tab } = current();
  return { name, args, selection: tab === null || !grid ? null : { sheet: tab, area: grid.selection() } };
};

export async function callMenu(name: string): Promise<void> {
  try {
    await server.menu(order(name, []));
  } catch (error) {
    fail(error);
  }
}

/** A call of a frame. @returns what the frame is told. */
export const callForPage = (name: string, args: readonly unknown[]) => server.run(order(name, args));

export async function openFile(file: File): Promise<void> {
  try {
    await server.open(file);
  } catch (error) {
    toast(t('failed.open'), error instanceof Error ? error.message : String(error), { bad: true, seconds: 12 });
  }
}

export async function openSample(id: string): Promise<void> {
  if (await mayLose()) await server.sample(id).catch(fail);
}

export async function reset(): Promise<void> {
  if (await mayLose()) await server.reset().catch(fail);
}

const mayLose = (): Promise<boolean> =>
  confirm({ title: t('reset.title'), message: t('reset.message'), go: t('button.OK'), stop: t('button.CANCEL') });

export const focusGrid = (): void => grid?.select(grid.selection());

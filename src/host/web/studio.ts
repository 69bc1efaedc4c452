/** The page's deeds beyond the sheet: events of the server, workbooks, tabs, calls of menus and frames. */
import { parseReference, resolveReference } from '../a1';
import type { CallOrder, Overview, StudioEvent } from '../server/protocol';
import { deliver } from './desk/deliver';
import { forget, selectArea, selection, theGrid } from './desk/here';
import { takeUp } from './desk/outbox';
import { fail, redraw, whenHere } from './desk/redraw';
import { documentOf } from './links';
import { remember, reopen } from './reopen';
import { server } from './server';
import { confirm, page, toast } from './store';
import { labelOf, t } from './texts';

/** The function that greets runs: what it opens came by itself. */
let greeting = false;
async function greet(): Promise<void> {
  if (page.greeting.value === '') return;
  greeting = true;
  await callMenu(page.greeting.value);
  greeting = false;
}

export function adopt(overview: Overview): void {
  const before = page.overview.value;
  const visible = overview.tabs.filter(({ hidden }) => !hidden);
  // A script that opened another tab leads there; else people stay where they are.
  const led = before !== null && before.activeSheet !== overview.activeSheet;
  const stays = !led && visible.some(({ id }) => id === page.tab.value);
  page.overview.value = overview;
  // A script has named the workbook anew: what stands beside it stays.
  if (before?.session === overview.session && before.workbook !== overview.workbook && page.sidebar.value) remember(page.sidebar.value);
  if (overview.workbook === null) {
    page.tab.value = null;
    document.title = t('start.title');
    void server.shelf().then((shelf) => {
      page.shelf.value = shelf;
    }, fail);
    return;
  }
  if (!stays) page.tab.value = (visible.find(({ id }) => id === overview.activeSheet) ?? visible[0])?.id ?? null;
  document.title = t('page.title', { name: overview.title });
  const drawn = redraw();
  // Another workbook, or the same one opened anew.
  if (before?.session !== overview.session)
    void drawn.then(() => Promise.all([reopen(overview, greet), page.connection.value === 'here' && deliver(overview)])).catch(fail);
}

const EVENTS: { [Kind in StudioEvent['kind']]: (event: Extract<StudioEvent, { kind: Kind }>) => void } = {
  overview: ({ overview }) => adopt(overview),
  started({ function: name }) {
    page.running.value = [...page.running.value, name];
  },
  finished({ entry }) {
    const at = page.running.value.indexOf(entry.function);
    page.running.value = page.running.value.filter((_, index) => index !== at);
    page.log.value = [...page.log.value, entry];
    // What Google would send does not leave this computer.
    if (entry.byMethod.some(({ method }) => method === 'Drive.Permissions.create')) toast('', t('documents.sharedHere'), { seconds: 15 });
    if (entry.error !== null) toast('', t('run.failed', { name: labelOf(page.overview.value, entry.function) }), { bad: true });
  },
  toast: ({ title, message, seconds }) => toast(title, message, { seconds: seconds ?? 5 }),
  surface({ surface }) {
    if (surface.kind === 'sidebar') {
      page.sidebar.value = { ...surface, quiet: greeting };
      remember(surface);
    } else page.dialog.value = surface;
  },
  question({ question }) {
    page.question.value = question;
  },
  select: ({ sheet, range }) => void goTo(sheet, range),
  opened({ notice }) {
    // The program was started anew and opens what this page shows: everything stays where it is.
    if (page.connection.value !== 'here') return;
    // Another window changed the workbook: whoever worked in it here must not wonder where it went.
    const before = page.overview.value;
    if (!page.opening.value && before !== null && before.workbook !== null)
      toast(t('windows.changed'), t('windows.kept', { name: before.title }), { seconds: 15 });
    page.sidebar.value = null;
    page.dialog.value = null;
    page.preview.value = null;
    page.popup.value = null;
    page.panel.value = null;
    page.finding.value = false;
    page.filters.value = new Map();
    page.log.value = [];
    page.running.value = [];
    page.tab.value = null;
    page.shape.value = null;
    page.place.value = null;
    forget();
    if (notice) toast('', notice, { seconds: 15 });
  },
  restarted() {
    page.running.value = [];
  },
  saved({ state, message }) {
    page.saved.value = { state, message };
  },
  windows({ count }) {
    page.windows.value = count;
  },
};

export function hear(event: StudioEvent): void {
  (EVENTS[event.kind] as (event: StudioEvent) => void)(event);
}

export async function start(): Promise<void> {
  window.addEventListener('hashchange', followAddress);
  takeUp();
  const { samples, annexes, shelf, overview, log, question, greeting } = await server.welcome();
  page.samples.value = samples;
  page.annexes.value = annexes;
  page.greeting.value = greeting;
  page.shelf.value = shelf;
  page.log.value = log;
  page.question.value = question;
  adopt(overview);
  followAddress();
}

/** An address that was copied for a document opens it. */
function followAddress(): void {
  const id = documentOf(location.hash);
  if (id === null) return;
  history.replaceState(null, '', location.pathname);
  const here = page.overview.value?.documents.some((document) => document.id === id && document.available);
  if (here) page.preview.value = id;
  else toast('', t('documents.gone'), { bad: true, seconds: 15 });
}

/** `range` in A1; the sheet by its name. */
export async function goTo(sheetName: string, range: string): Promise<void> {
  const tab = page.overview.value?.tabs.find(({ name }) => name === sheetName);
  if (!tab || !theGrid()) return;
  page.tab.value = tab.id;
  await redraw();
  const reference = parseReference(range);
  const shape = theGrid()?.shape();
  if (reference && shape?.id === tab.id) selectArea(resolveReference(reference, { maxRows: shape.rows, maxColumns: shape.columns }));
}

const order = (name: string, args: readonly unknown[]): CallOrder => {
  const { value: tab } = page.tab;
  return { name, args, selection: tab === null ? null : { sheet: tab, area: selection() } };
};

export async function callMenu(name: string): Promise<void> {
  try {
    await whenHere();
    await server.menu(order(name, []));
  } catch (error) {
    fail(error);
  }
}

/** A call of a frame. @returns what the frame is told. */
export const callForPage = (name: string, args: readonly unknown[]) => whenHere().then(() => server.run(order(name, args)));

/** All windows of a studio show one workbook: where others show it too, people are asked before it changes there. */
async function othersMayFollow(): Promise<boolean> {
  const others = page.windows.value - 1;
  const { workbook = null } = page.overview.value ?? {};
  if (others < 1 || workbook === null) return true;
  return confirm({
    title: t('windows.title'),
    message: t('windows.message', { count: others }),
    go: t('windows.go'),
    stop: t('windows.stop'),
  });
}

/** One workbook at a time is opened; the page says so meanwhile. */
async function exchange(work: () => Promise<unknown>, asks = true): Promise<void> {
  if (page.opening.value || (asks && !(await othersMayFollow()))) return;
  page.opening.value = true;
  try {
    await whenHere();
    await work();
  } catch (error) {
    toast(t('failed.open'), error instanceof Error ? error.message : String(error), { bad: true, seconds: 12 });
  } finally {
    page.opening.value = false;
  }
}

export const openFile = (file: File): Promise<void> => exchange(() => server.open(file));
export const openSample = (id: string): Promise<void> => exchange(() => server.sample(id));
export const openWorkbook = (name: string): Promise<void> => exchange(() => server.workbook(name));
export const openVersion = (name: string): Promise<void> => exchange(() => server.version(name));
export const createWorkbook = (): Promise<void> => exchange(() => server.create());
export const leaveWorkbook = (): Promise<void> => exchange(() => server.leave());
export const renameWorkbook = (name: string): Promise<void> => exchange(() => server.rename(name), false);

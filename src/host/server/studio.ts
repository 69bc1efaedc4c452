/** The studio's session: one workbook in the host, what people do to it, and what of it the page must redraw. Runs in a worker (worker.ts). */
import { InputError } from '../errors';
import type { UiAnswer, UiEvent, UiQuestion } from '../execution';
import { libreOffice } from '../files/pdf';
import { readXlsx, writeXlsx } from '../files/xlsx';
import { startCalculation } from '../formula';
import type { SheetModel } from '../model';
import { newState } from '../newModel';
import type { CallResult, Project } from '../project';
import { createHost } from '../runtime';
import { toSerial } from '../serial';
import { t } from '../texts';
import { drawSheetChart } from './charts';
import { findText } from './find';
import { createHistory } from './history';
import { logEntry } from './logEntry';
import { functionsOf, menuItem } from './menus';
import { applyOrder, Refusal } from './orders';
import type {
  CallAnswer,
  CallOrder,
  ChangeAnswer,
  FoundView,
  LogEntry,
  Overview,
  Selection,
  SheetOrder,
  SheetUpdate,
  ShelfView,
  StudioEvent,
} from './protocol';
import { type Recipe, runRecipe } from './recipe';
import type { OpenBook } from './shelf/book';
import { fileName } from './shelf/names';
import { createShelf, type Opened, originOf } from './shelf/shelf';
import { applyPatch, changesDocument, EMPTY_TEXT, type StateText, takeText, difference as textDifference, undoable } from './snapshot';
import { difference, type SheetView, viewSheet } from './view';

const LOG_LENGTH = 200;
const UNKNOWN = '#NAME?';

interface StudioOptions {
  readonly project: Project;
  /** The folder of workbooks. */
  readonly folder: string;
  readonly emit: (event: StudioEvent | SurfaceOpened) => void;
  /** Asks the person and waits: the script stands still meanwhile. */
  readonly ask: (question: UiQuestion) => UiAnswer;
  readonly toXlsx: (text: StateText) => Promise<Uint8Array>;
}

/** A page the script opened, with its HTML: the server gives it an address on the other origin. */
export interface SurfaceOpened {
  readonly kind: 'page';
  readonly page: Extract<UiEvent, { html: string }>;
}

export interface Studio {
  readonly overview: () => Overview;
  readonly shelf: () => ShelfView;
  readonly log: () => readonly LogEntry[];
  readonly functions: () => readonly string[];
  readonly menu: (order: CallOrder) => Promise<CallAnswer>;
  readonly run: (order: CallOrder) => Promise<CallAnswer>;
  readonly change: (order: SheetOrder) => ChangeAnswer;
  /** Takes the last step back, or does it again. */
  readonly step: (direction: 'undo' | 'redo') => Selection | null;
  /** `since`: the version the page has; unknown or 0 sends the whole sheet. */
  readonly sheet: (id: number, since: number) => SheetUpdate | null;
  readonly find: (text: string) => readonly FoundView[];
  readonly chart: (sheet: number, id: number) => Uint8Array | null;
  /** Puts a copy of the file into the folder and opens it; with `again` the copy made of these bytes before, if it stands. */
  readonly bring: (bytes: Uint8Array, name: string, again: boolean) => Promise<void>;
  /** A new workbook made by a recipe, or an empty one. */
  readonly build: (recipe: Recipe | null) => Promise<void>;
  /** A workbook of the folder. */
  readonly open: (name: string) => Promise<void>;
  readonly versions: () => readonly string[];
  /** Opens a kept version as a workbook of its own. */
  readonly version: (file: string) => Promise<void>;
  readonly rename: (name: string) => Promise<void>;
  /** Back to the start page; everything is saved. */
  readonly leave: () => Promise<void>;
  /** Saves and lets go. */
  readonly stop: () => Promise<void>;
  readonly save: () => Promise<Uint8Array>;
  readonly document: (id: string) => { readonly name: string; readonly bytes: Uint8Array } | null;
}

export function createStudio({ project, folder, emit, ask, toXlsx }: StudioOptions): Studio {
  const host = createHost({ project });
  const shelf = createShelf(folder);
  const history = createHistory();
  const log: LogEntry[] = [];
  const sent = new Map<number, { version: number; view: SheetView }>();
  const versions = new Map<number, number>();
  // Counted on from the clock: a page that outlives the program must not take what it gets next for what it has.
  let latest = Date.now();
  let executions = 0;
  let session = Date.now();
  let text: StateText = EMPTY_TEXT;
  let book: { readonly name: string; readonly file: OpenBook } | null = null;

  const now = () => toSerial(Date.now(), host.state.spreadsheet.timeZone);
  const sheetOf = (id: number): SheetModel | undefined => host.state.spreadsheet.sheets.find((sheet) => sheet.id === id);
  const calculate = (): void => {
    const { spreadsheet } = host.state;
    const calculation = startCalculation(spreadsheet, now());
    for (const sheet of spreadsheet.sheets) {
      sheet.rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (cell?.formula === undefined) return;
          calculation.valueOf(sheet, row + 1, column + 1);
          // A formula that nobody knows and that has no earlier result must not look like an empty cell.
          if (cell.value === '' && calculation.evaluateAt(cell.formula, sheet, row + 1, column + 1) === null) cell.value = UNKNOWN;
        });
      });
    }
  };

  const overview = (): Overview => {
    const { spreadsheet, files } = host.state;
    const can = history.can();
    return {
      workbook: book?.name ?? null,
      session,
      title: spreadsheet.name,
      ...can,
      folder: book ? shelf.paths(book.name).documents : folder,
      tabs: spreadsheet.sheets.map(({ id, name, hidden, tabColor }) => ({
        id,
        name,
        hidden,
        color: tabColor,
        version: versions.get(id) ?? 0,
      })),
      activeSheet: spreadsheet.activeSheetId,
      menus: host.menus.map(({ caption, items }) => ({ caption, items: items.map(menuItem) })),
      documents: files
        .filter((file) => !file.trashed)
        .map(({ id, name, modified, bytes, permissions }) => ({
          id,
          name,
          modified,
          bytes: bytes === null ? 0 : Buffer.byteLength(bytes, 'base64'),
          available: bytes !== null,
          access: permissions,
        })),
      pdf: libreOffice() !== null,
    };
  };
  const tell = (): void => emit({ kind: 'overview', overview: overview() });

  /** After anything that may have changed the document: results, what undo takes back, the journal on disk, and the page's news. */
  const settle = (place: Selection | null, undo = true): void => {
    calculate();
    const next = takeText(host.state);
    const patch = textDifference(text, next);
    if (patch) {
      for (const id of Object.keys(patch.sheets)) versions.set(Number(id), ++latest);
      if (undo && changesDocument(patch)) {
        const back = textDifference(next, text);
        if (back) history.record({ undo: undoable(back), redo: undoable(patch), place });
      }
      text = next;
      book?.file.commit(patch, text);
    }
    tell();
  };

  const hear = (event: UiEvent): void => {
    if (event.kind === 'toast') emit({ kind: 'toast', title: event.title, message: event.message, seconds: event.seconds });
    else if (event.kind === 'select') emit({ kind: 'select', sheet: event.sheet, range: event.range });
    else if ('html' in event) emit({ kind: 'page', page: event });
  };

  const select = (selection: Selection | null): void => {
    if (!selection || !sheetOf(selection.sheet)) return;
    host.state.spreadsheet.activeSheetId = selection.sheet;
    host.state.spreadsheet.activeArea = selection.area;
  };

  /** A script that names the spreadsheet names its file, as at Google: same session, same history, another place. */
  const followName = async (): Promise<void> => {
    const { spreadsheet } = host.state;
    if (!book || fileName(spreadsheet.name) === book.name) return;
    const before = book;
    await before.file.close();
    const name = shelf.rename(before.name, shelf.free(spreadsheet.name));
    const opened = await shelf.open(name);
    spreadsheet.name = name;
    text = takeText(host.state);
    book = { name, file: start(opened) };
    tell();
  };

  const execute = async (name: string, from: LogEntry['from'], args: readonly unknown[], place: Selection | null): Promise<CallResult> => {
    emit({ kind: 'started', function: name, from });
    const started = new Date().toISOString();
    const options = { ui: ask, onEvent: hear, auth: from === 'trigger' ? ('LIMITED' as const) : ('FULL' as const) };
    const result = await (from === 'page' ? host.run(name, args, options) : host.call(name, args, options));
    const entry = logEntry(result, ++executions, from, started);
    log.push(entry);
    if (log.length > LOG_LENGTH) log.shift();
    // The page must have the new state before the caller hears of the result.
    settle(place, from !== 'trigger');
    await followName();
    emit({ kind: 'finished', entry });
    return result;
  };

  const answer = ({ error, value }: CallResult): CallAnswer =>
    error ? { ok: false, name: error.name, message: error.message } : { ok: true, value: value ?? null };

  const start = (opened: Opened): OpenBook =>
    opened.start({
      state: () => host.state,
      text,
      toXlsx,
      tell: ({ state, message }) => emit({ kind: 'saved', state, message }),
    });

  const close = async (): Promise<void> => {
    const open = book;
    book = null;
    await open?.file.close();
  };

  const load = async (opened: Opened): Promise<void> => {
    await close();
    session++;
    host.state = opened.state;
    host.menus = [];
    history.clear();
    versions.clear();
    sent.clear();
    log.length = 0;
    calculate();
    text = takeText(host.state);
    for (const { id } of host.state.spreadsheet.sheets) versions.set(id, ++latest);
    book = { name: opened.name, file: start(opened) };
    emit({ kind: 'opened', notice: opened.notice });
    await execute('onOpen', 'trigger', [{ authMode: 'LIMITED' }], null);
  };

  const bring: Studio['bring'] = async (bytes, name, again) => {
    const origin = originOf(bytes);
    const before = again ? shelf.madeOf(origin) : null;
    await load(before === null ? shelf.create(name, await readXlsx(bytes, name), origin) : await shelf.open(before));
  };

  return {
    overview,
    shelf: () => ({ folder, workbooks: shelf.list() }),
    log: () => log,
    functions: () => host.functions(),
    async menu({ name, selection }) {
      const known = host.menus.some(({ items }) => functionsOf(items).includes(name));
      if (!known) return { ok: false, name: 'Exception', message: `Not a menu item: ${name}` };
      select(selection);
      return answer(await execute(name, 'menu', [], selection));
    },
    async run({ name, args, selection }) {
      select(selection);
      return answer(await execute(name, 'page', args, selection));
    },
    change(order) {
      try {
        const area = applyOrder(host.state.spreadsheet, order) ?? null;
        settle(placeOf(order, area));
        return { refused: null, area };
      } catch (error) {
        if (error instanceof Refusal) return { refused: error.message, area: null };
        throw error;
      }
    },
    step(direction) {
      const step = direction === 'undo' ? history.back() : history.forth();
      if (!step) return null;
      applyPatch(host.state, step[direction]);
      // A file's name is not taken back.
      if (book) host.state.spreadsheet.name = book.name;
      settle(null, false);
      return step.place && sheetOf(step.place.sheet) ? step.place : null;
    },
    sheet(id, since) {
      const sheet = sheetOf(id);
      if (!sheet) return null;
      const version = versions.get(id) ?? 0;
      const view = viewSheet(host.state.spreadsheet, sheet, now());
      const last = sent.get(id);
      sent.set(id, { version, view });
      return difference(last && last.version === since ? last.view : undefined, view, version);
    },
    find: (wanted) => findText(host.state.spreadsheet, wanted),
    chart(sheetId, id) {
      const sheet = sheetOf(sheetId);
      const chart = sheet?.charts.find((candidate) => candidate.id === id);
      return sheet && chart ? drawSheetChart(sheet, chart) : null;
    },
    bring,
    async build(recipe) {
      const state = recipe ? await runRecipe(project, recipe) : newState();
      await load(shelf.create(recipe?.name ?? state.spreadsheet.name, state));
    },
    async open(name) {
      if (name !== book?.name) await load(await shelf.open(name));
    },
    versions: () => (book ? shelf.versions(book.name) : []),
    async version(file) {
      if (!book) return;
      const name = `${book.name} ฉบับ ${file.replace(/\.xlsx$/, '')}`;
      await load(shelf.create(name, await readXlsx(shelf.version(book.name, file), name)));
    },
    async rename(name) {
      if (!book) return;
      const before = book.name;
      await close();
      try {
        await load(await shelf.open(shelf.rename(before, name)));
      } catch (error) {
        await load(await shelf.open(before));
        throw error;
      }
    },
    async leave() {
      await close();
      session++;
      host.state = newState();
      host.menus = [];
      history.clear();
      text = EMPTY_TEXT;
      emit({ kind: 'opened', notice: '' });
      tell();
    },
    stop: close,
    save() {
      if (!book) throw new InputError('NO_BOOK', t('noneOpen'));
      return writeXlsx(host.state);
    },
    document(id) {
      const file = host.state.files.find((candidate) => candidate.id === id);
      return file && file.bytes !== null ? { name: file.name, bytes: Buffer.from(file.bytes, 'base64') } : null;
    },
  };
}

/** Where undo leads: what the order named, or what it filled. */
function placeOf(order: SheetOrder, area: Selection['area'] | null): Selection | null {
  const { sheet } = order;
  if (order.kind === 'activate') return null;
  if (area) return { sheet, area };
  if ('areas' in order && order.areas[0]) return { sheet, area: order.areas[0] };
  if (order.kind === 'write' && order.cells[0])
    return { sheet, area: { row: order.cells[0].row, column: order.cells[0].column, rows: 1, columns: 1 } };
  if (order.kind === 'insertLines' || order.kind === 'deleteLines') {
    const [row, column] = order.axis === 'row' ? [order.at, 1] : [1, order.at];
    return { sheet, area: { row, column, rows: 1, columns: 1 } };
  }
  return null;
}

/** The studio's session: one workbook in the host, what people do to it, and what of it the page must redraw. Runs in a worker (worker.ts). */
import { createHash } from 'node:crypto';
import type { UiAnswer, UiEvent, UiQuestion } from '../execution';
import { libreOffice } from '../files/pdf';
import { readXlsx, writeXlsx } from '../files/xlsx';
import { startCalculation } from '../formula';
import type { HostState, SheetModel } from '../model';
import { newState } from '../newModel';
import type { CallResult, Project } from '../project';
import { createHost } from '../runtime';
import { toSerial } from '../serial';
import { drawSheetChart } from './charts';
import { logEntry } from './logEntry';
import { functionsOf, menuItem } from './menus';
import { applyOrder } from './orders';
import type { CallAnswer, CallOrder, LogEntry, Overview, Selection, SheetOrder, SheetUpdate, StudioEvent } from './protocol';
import { type Recipe, runRecipe } from './recipe';
import { difference, type SheetView, viewSheet } from './view';

const LOG_LENGTH = 200;

export interface StudioOptions {
  readonly project: Project;
  readonly emit: (event: StudioEvent | SurfaceOpened) => void;
  /** Asks the person and waits: the script stands still meanwhile. */
  readonly ask: (question: UiQuestion) => UiAnswer;
}

/** A page the script opened, with its HTML: the server gives it an address on the other origin. */
export interface SurfaceOpened {
  readonly kind: 'page';
  readonly page: Extract<UiEvent, { html: string }>;
}

export interface Studio {
  readonly overview: () => Overview;
  readonly log: () => readonly LogEntry[];
  readonly functions: () => readonly string[];
  readonly menu: (order: CallOrder) => Promise<CallAnswer>;
  readonly run: (order: CallOrder) => Promise<CallAnswer>;
  readonly change: (order: SheetOrder) => void;
  /** `since`: the version the page has; unknown or 0 sends the whole sheet. */
  readonly sheet: (id: number, since: number) => SheetUpdate | null;
  readonly chart: (sheet: number, id: number) => Uint8Array | null;
  readonly open: (bytes: Uint8Array, name: string) => Promise<void>;
  readonly build: (recipe: Recipe | null) => Promise<void>;
  readonly reset: () => Promise<void>;
  readonly save: () => Promise<Uint8Array>;
  readonly document: (id: string) => { readonly name: string; readonly bytes: Uint8Array } | null;
}

export function createStudio({ project, emit, ask }: StudioOptions): Studio {
  const host = createHost({ project });
  const log: LogEntry[] = [];
  const sent = new Map<number, { version: number; view: SheetView }>();
  const versions = new Map<number, { version: number; fingerprint: string }>();
  let latest = 0;
  let executions = 0;
  /** What reset goes back to. */
  let origin: () => Promise<HostState> = async () => newState();

  const now = () => toSerial(Date.now(), host.state.spreadsheet.timeZone);
  const sheetOf = (id: number): SheetModel | undefined => host.state.spreadsheet.sheets.find((sheet) => sheet.id === id);

  /** Results first, then a number per sheet that changes with anything in it. */
  const refresh = (): void => {
    const book = host.state.spreadsheet;
    const calculation = startCalculation(book, now());
    for (const sheet of book.sheets) {
      sheet.rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (cell?.formula !== undefined) calculation.valueOf(sheet, row + 1, column + 1);
        });
      });
    }
    for (const sheet of book.sheets) {
      const fingerprint = createHash('sha1').update(JSON.stringify(sheet)).digest('base64');
      if (versions.get(sheet.id)?.fingerprint !== fingerprint) versions.set(sheet.id, { version: ++latest, fingerprint });
    }
  };

  const overview = (): Overview => {
    const { spreadsheet: book, files } = host.state;
    return {
      title: book.name,
      tabs: book.sheets.map(({ id, name, hidden, tabColor }) => ({
        id,
        name,
        hidden,
        color: tabColor,
        version: versions.get(id)?.version ?? 0,
      })),
      activeSheet: book.activeSheetId,
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
  const tell = (): void => {
    refresh();
    emit({ kind: 'overview', overview: overview() });
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

  const execute = async (name: string, from: LogEntry['from'], args: readonly unknown[]): Promise<CallResult> => {
    emit({ kind: 'started', function: name, from });
    const started = new Date().toISOString();
    const options = { ui: ask, onEvent: hear, auth: from === 'trigger' ? ('LIMITED' as const) : ('FULL' as const) };
    const result = await (from === 'page' ? host.run(name, args, options) : host.call(name, args, options));
    const entry = logEntry(result, ++executions, from, started);
    log.push(entry);
    if (log.length > LOG_LENGTH) log.shift();
    // The page must have the new state before the caller hears of the result.
    tell();
    emit({ kind: 'finished', entry });
    return result;
  };

  const answer = ({ error, value }: CallResult): CallAnswer =>
    error ? { ok: false, name: error.name, message: error.message } : { ok: true, value: value ?? null };

  const load = async (state: HostState): Promise<void> => {
    host.state = state;
    host.menus = [];
    versions.clear();
    sent.clear();
    log.length = 0;
    emit({ kind: 'opened' });
    await execute('onOpen', 'trigger', [{ authMode: 'LIMITED' }]);
  };

  return {
    overview,
    log: () => log,
    functions: () => host.functions(),
    async menu({ name, selection }) {
      const known = host.menus.some(({ items }) => functionsOf(items).includes(name));
      if (!known) return { ok: false, name: 'Exception', message: `Not a menu item: ${name}` };
      select(selection);
      return answer(await execute(name, 'menu', []));
    },
    async run({ name, args, selection }) {
      select(selection);
      return answer(await execute(name, 'page', args));
    },
    change(order) {
      applyOrder(host.state.spreadsheet, order);
      if (order.kind === 'activate') emit({ kind: 'overview', overview: overview() });
      else tell();
    },
    sheet(id, since) {
      const sheet = sheetOf(id);
      if (!sheet) return null;
      const version = versions.get(id)?.version ?? 0;
      const view = viewSheet(host.state.spreadsheet, sheet, now());
      const last = sent.get(id);
      sent.set(id, { version, view });
      return difference(last && last.version === since ? last.view : undefined, view, version);
    },
    chart(sheetId, id) {
      const sheet = sheetOf(sheetId);
      const chart = sheet?.charts.find((candidate) => candidate.id === id);
      return sheet && chart ? drawSheetChart(sheet, chart) : null;
    },
    async open(bytes, name) {
      const state = await readXlsx(bytes, name);
      origin = () => readXlsx(bytes, name);
      await load(state);
    },
    async build(recipe) {
      origin = async () => (recipe ? runRecipe(project, recipe) : newState());
      await load(await origin());
    },
    async reset() {
      await load(await origin());
    },
    save: () => writeXlsx(host.state),
    document(id) {
      const file = host.state.files.find((candidate) => candidate.id === id);
      return file && file.bytes !== null ? { name: file.name, bytes: Buffer.from(file.bytes, 'base64') } : null;
    },
  };
}

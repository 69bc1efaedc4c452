/**
 * The session's state as text, row by row, and the difference between two such states. One difference serves three purposes: what undo takes back,
 * what the journal on disk says, and which sheets have changed.
 */
import type { Cell, HostState, SheetModel } from '../model';

interface SheetText {
  readonly rows: readonly string[];
  /** Everything of the sheet but its rows. */
  readonly rest: string;
}

export interface StateText {
  /** Ids of the sheets, in order. */
  readonly order: string;
  readonly sheets: ReadonlyMap<number, SheetText>;
  /** What belongs to the document beside its sheets: names, metadata, time zone. */
  readonly book: string;
  /** What does not come back with an undo: files made, stores, numbers given out, the tab that is seen. */
  readonly world: string;
}

/** Rows `at` … `at + gone` (counted from 0) give way to `rows`. */
interface SheetPatch {
  readonly rest?: string;
  readonly at: number;
  readonly gone: number;
  readonly rows: readonly string[];
}

/** What leads from one state to another. Absent = unchanged; a sheet that is null is removed. Plain JSON. */
export interface Patch {
  readonly order?: string;
  readonly book?: string;
  readonly world?: string;
  readonly sheets: Readonly<Record<number, SheetPatch | null>>;
}

type World = Pick<HostState, 'files' | 'properties'> & Pick<HostState['spreadsheet'], 'nextId' | 'activeSheetId' | 'activeArea'>;

const textOf = ({ rows, ...rest }: SheetModel): SheetText => ({
  rows: rows.map((cells) => JSON.stringify(cells)),
  rest: JSON.stringify(rest),
});

/** The bytes of documents are not part of it: they are files of their own. */
export function takeText(state: HostState): StateText {
  const { sheets, nextId, activeSheetId, activeArea, ...book } = state.spreadsheet;
  const world: World = {
    files: state.files.map((file) => ({ ...file, bytes: null })),
    properties: state.properties,
    nextId,
    activeSheetId,
    activeArea,
  };
  return {
    order: JSON.stringify(sheets.map(({ id }) => id)),
    sheets: new Map(sheets.map((sheet) => [sheet.id, textOf(sheet)])),
    book: JSON.stringify(book),
    world: JSON.stringify(world),
  };
}

const NOTHING: SheetText = { rows: [], rest: '' };
export const EMPTY_TEXT: StateText = { order: '[]', sheets: new Map(), book: '', world: '' };

function sheetPatch(from: SheetText, to: SheetText): SheetPatch | undefined {
  const most = Math.min(from.rows.length, to.rows.length);
  let head = 0;
  while (head < most && from.rows[head] === to.rows[head]) head++;
  let tail = 0;
  while (tail < most - head && from.rows[from.rows.length - 1 - tail] === to.rows[to.rows.length - 1 - tail]) tail++;
  const gone = from.rows.length - tail - head;
  const rows = to.rows.slice(head, to.rows.length - tail);
  const rest = from.rest === to.rest ? {} : { rest: to.rest };
  return gone === 0 && rows.length === 0 && !('rest' in rest) ? undefined : { ...rest, at: head, gone, rows };
}

/** @returns what makes `to` of `from`; null where they are the same. */
export function difference(from: StateText, to: StateText): Patch | null {
  const sheets: Record<number, SheetPatch | null> = {};
  for (const [id, text] of to.sheets) {
    const patch = sheetPatch(from.sheets.get(id) ?? NOTHING, text);
    if (patch) sheets[id] = patch;
  }
  for (const id of from.sheets.keys()) if (!to.sheets.has(id)) sheets[id] = null;
  const patch: Patch = {
    ...(from.order === to.order ? {} : { order: to.order }),
    ...(from.book === to.book ? {} : { book: to.book }),
    ...(from.world === to.world ? {} : { world: to.world }),
    sheets,
  };
  return Object.keys(patch).length === 1 && Object.keys(sheets).length === 0 ? null : patch;
}

/** Changes the state as the patch says; the cells of other rows stay the same objects. */
export function applyPatch(state: HostState, patch: Patch): void {
  const book = state.spreadsheet;
  for (const [key, part] of Object.entries(patch.sheets)) {
    const id = Number(key);
    const at = book.sheets.findIndex((sheet) => sheet.id === id);
    if (part === null) {
      if (at >= 0) book.sheets.splice(at, 1);
      continue;
    }
    const rows = book.sheets[at]?.rows ?? [];
    rows.splice(part.at, part.gone, ...part.rows.map((row) => JSON.parse(row) as (Cell | null)[]));
    const sheet = part.rest === undefined ? book.sheets[at] : ({ ...(JSON.parse(part.rest) as object), rows } as SheetModel);
    if (sheet) book.sheets.splice(at < 0 ? book.sheets.length : at, 1, sheet);
  }
  if (patch.order !== undefined) {
    const order = JSON.parse(patch.order) as number[];
    book.sheets.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  }
  if (patch.book !== undefined) Object.assign(book, JSON.parse(patch.book));
  if (patch.world !== undefined) {
    const { files, properties, ...numbers } = JSON.parse(patch.world) as World;
    const bytes = new Map(state.files.map((file) => [file.id, file.bytes]));
    state.files = files.map((file) => ({ ...file, bytes: bytes.get(file.id) ?? null }));
    state.properties = properties;
    Object.assign(book, numbers);
  }
}

/** Without what an undo leaves alone. */
export const undoable = ({ world: _world, ...patch }: Patch): Patch => patch;

/** Whether anything of the document itself differs. */
export const changesDocument = (patch: Patch): boolean =>
  patch.order !== undefined || patch.book !== undefined || Object.keys(patch.sheets).length > 0;

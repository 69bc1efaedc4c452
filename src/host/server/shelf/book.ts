/** One workbook that is open: its journal, its .xlsx, its last versions and the documents made in it. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileModel, HostState } from '../../model';
import type { Patch, StateText } from '../snapshot';
import { markOf, putInPlace, writeBeside, writeWhole } from './disk';
import { type Journal, startJournal } from './journal';
import { fileName, freeName } from './names';

export interface BookPaths {
  readonly xlsx: string;
  readonly documents: string;
  readonly journal: string;
  readonly versions: string;
  readonly lock: string;
}

interface SaveNews {
  readonly state: 'saving' | 'saved' | 'failed';
  readonly message: string;
}

export interface BookOptions {
  readonly paths: BookPaths;
  readonly state: () => HostState;
  readonly text: StateText;
  readonly marks: readonly string[];
  readonly origin: string | null;
  readonly documents: Readonly<Record<string, string>>;
  /** The .xlsx of the state; another thread does it, so that typing does not wait. */
  readonly toXlsx: (text: StateText) => Promise<Uint8Array>;
  readonly tell: (news: SaveNews) => void;
}

export interface OpenBook {
  /** Down to the disk before it returns. */
  readonly commit: (patch: Patch, text: StateText) => void;
  /** Writes the .xlsx now where it is behind. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The .xlsx is written when people pause, at the latest after LATEST. */
const PAUSE_MS = 1200;
const LATEST_MS = 8000;
/** A journal longer than this starts anew from the whole state. */
const LONG_JOURNAL = 4_000_000;
const VERSIONS = 12;
const VERSION_EVERY_MS = 10 * 60_000;

const ENDINGS: Readonly<Record<string, string>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'application/pdf': '.pdf',
};

export function keepVersion(paths: BookPaths, now = new Date()): void {
  if (!existsSync(paths.xlsx)) return;
  mkdirSync(paths.versions, { recursive: true });
  const stamp = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19).replace('T', ' ').replace(/:/g, '-');
  copyFileSync(paths.xlsx, join(paths.versions, `${stamp}.xlsx`));
  const all = readdirSync(paths.versions).sort();
  for (const old of all.slice(0, Math.max(0, all.length - VERSIONS))) rmSync(join(paths.versions, old), { force: true });
}

function lastVersion(paths: BookPaths): number {
  try {
    return Math.max(0, ...readdirSync(paths.versions).map((name) => statSync(join(paths.versions, name)).mtimeMs));
  } catch {
    return 0;
  }
}

export function openBook({ paths, state, text: first, marks, origin, documents: known, toXlsx, tell }: BookOptions): OpenBook {
  let text = first;
  let mark = marks.at(-1) ?? null;
  let journal: Journal;
  let behind = mark === null;
  let failed = false;
  let timer: NodeJS.Timeout | null = null;
  let since = 0;
  let running: Promise<void> | null = null;
  const documents: Record<string, string> = { ...known };
  const written = new Map(state().files.map((file) => [file.id, file.modified]));

  const begin = (): Journal => startJournal(paths.journal, text, { xlsx: behind ? null : mark, origin, documents });
  journal = begin();

  /** A document made is a file before the workbook says that it is there. */
  const keepDocument = (file: FileModel): void => {
    if (file.bytes === null || file.trashed || (written.get(file.id) === file.modified && documents[file.id] !== undefined)) return;
    const ending = ENDINGS[file.sourceType] ?? '';
    const plain = fileName(file.name.replace(/\.(docx|png|jpe?g|pdf)$/i, ''), 'เอกสาร');
    const others = new Set(Object.entries(documents).flatMap(([id, name]) => (id === file.id ? [] : [name])));
    const name =
      documents[file.id] ??
      `${freeName(plain, (candidate) => others.has(`${candidate}${ending}`) || existsSync(join(paths.documents, `${candidate}${ending}`)))}${ending}`;
    writeWhole(join(paths.documents, name), Buffer.from(file.bytes, 'base64'));
    documents[file.id] = name;
    written.set(file.id, file.modified);
    journal.add({ document: [file.id, name] });
  };

  const save = async (): Promise<void> => {
    tell({ state: 'saving', message: '' });
    const saved = text;
    const beside = writeBeside(paths.xlsx, await toXlsx(saved));
    // Somebody else has written the file meanwhile: theirs is kept as a version, never lost.
    const foreign = mark !== null && existsSync(paths.xlsx) && markOf(paths.xlsx) !== mark;
    if (foreign || Date.now() - lastVersion(paths) > VERSION_EVERY_MS) keepVersion(paths);
    const next = markOf(beside) ?? '';
    // Before the rename: a crash between the two must not take our own file for somebody else's.
    journal.add({ xlsx: next });
    putInPlace(beside, paths.xlsx);
    mark = next;
    behind = text !== saved;
    if (behind) return schedule();
    if (journal.length() > LONG_JOURNAL) {
      journal.close();
      journal = begin();
    }
    tell({ state: 'saved', message: '' });
  };

  const flush = async (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    while (running) await running;
    if (!behind) return;
    running = save()
      .then(() => {
        failed = false;
      })
      .catch((error: unknown) => {
        failed = true;
        tell({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
      })
      .finally(() => {
        running = null;
      });
    await running;
  };

  const schedule = (): void => {
    const now = Date.now();
    if (!timer) since = now;
    else clearTimeout(timer);
    const wait = failed ? LATEST_MS : Math.max(0, Math.min(PAUSE_MS, since + LATEST_MS - now));
    timer = setTimeout(() => void flush(), wait);
  };
  if (behind) schedule();

  return {
    commit(patch, next) {
      for (const file of state().files) keepDocument(file);
      journal.add({ patch });
      text = next;
      behind = true;
      schedule();
    },
    flush,
    async close() {
      await flush();
      if (behind && !failed) await flush();
      if (timer) clearTimeout(timer);
      journal.close();
      rmSync(paths.lock, { force: true });
    },
  };
}

/** Puts back the bytes of documents that stand in the folder. */
export function readDocuments(paths: BookPaths, state: HostState, documents: Readonly<Record<string, string>>): void {
  for (const file of state.files) {
    const name = documents[file.id];
    if (name === undefined || file.bytes !== null) continue;
    try {
      file.bytes = readFileSync(join(paths.documents, name)).toString('base64');
    } catch {
      // Moved or deleted by people: the entry stays, its text is not here.
    }
  }
}

/**
 * The folder of workbooks. People see `NAME.xlsx` and beside it the folder of documents made in it; journals and last versions stand in `.studio`.
 * Nothing here is ever deleted but old versions.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../errors';
import { readXlsx } from '../../files/xlsx';
import type { HostState } from '../../model';
import { t } from '../../texts';
import type { WorkbookView } from '../protocol';
import { type StateText, takeText } from '../snapshot';
import { type BookOptions, type BookPaths, keepVersion, type OpenBook, openBook, readDocuments } from './book';
import { markOf } from './disk';
import { readJournal, startJournal } from './journal';
import { fileName, freeName } from './names';

interface Shelf {
  readonly folder: string;
  readonly list: () => readonly WorkbookView[];
  readonly paths: (name: string) => BookPaths;
  /** Opens a workbook of the folder. @throws InputError NO_BOOK, IN_USE, BAD_XLSX */
  readonly open: (name: string) => Promise<Opened>;
  /** Puts a new workbook into the folder under this name, or the next free one. */
  readonly create: (name: string, state: HostState, origin?: string) => Opened;
  /** The workbook that was made of these very bytes, if it still stands. */
  readonly madeOf: (origin: string) => string | null;
  /** @throws InputError NAME_TAKEN */
  readonly rename: (from: string, to: string) => string;
  /** The name under which a workbook can stand: this one, or with a number behind. */
  readonly free: (wanted: string) => string;
  /** Kept versions of a workbook, the newest first. */
  readonly versions: (name: string) => readonly string[];
  /** @throws InputError NO_BOOK */
  readonly version: (name: string, file: string) => Uint8Array;
}

export interface Opened {
  readonly name: string;
  readonly state: HostState;
  /** To be called once the session stands. */
  readonly start: (options: Pick<BookOptions, 'state' | 'toXlsx' | 'tell'> & { readonly text: StateText }) => OpenBook;
  /** What people should know: another program had changed the file, changes of a crash were brought back. */
  readonly notice: string;
}

const HIDDEN = '.studio';

export const originOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function createShelf(folder: string): Shelf {
  const paths = (name: string): BookPaths => ({
    xlsx: join(folder, `${name}.xlsx`),
    documents: join(folder, `${name} (เอกสาร)`),
    journal: join(folder, HIDDEN, name, 'state.jsonl'),
    versions: join(folder, HIDDEN, name, 'versions'),
    lock: join(folder, HIDDEN, name, 'lock'),
  });
  const stands = (name: string): boolean => existsSync(paths(name).xlsx) || existsSync(paths(name).journal);

  /** One program at a time: the lock holds the number of the process, which a crash leaves behind harmlessly. */
  const take = (name: string): void => {
    const { lock } = paths(name);
    mkdirSync(join(folder, HIDDEN, name), { recursive: true });
    try {
      const holder = Number(readFileSync(lock, 'utf8'));
      if (holder !== process.pid && process.kill(holder, 0)) throw new InputError('IN_USE', t('inUse', { name }));
    } catch (error) {
      if (error instanceof InputError) throw error;
    }
    writeFileSync(lock, String(process.pid));
  };

  const add = (wanted: string, state: HostState, origin: string | null, documents: Readonly<Record<string, string>> = {}): Opened => {
    const name = freeName(fileName(wanted), stands);
    take(name);
    state.spreadsheet.name = name;
    const start: Opened['start'] = (options) => openBook({ ...options, paths: paths(name), marks: [], origin, documents });
    return { name, state, start, notice: '' };
  };

  return {
    folder,
    paths,
    list() {
      const names = new Set<string>();
      try {
        for (const file of readdirSync(folder)) if (/^[^.~].*\.xlsx$/i.test(file)) names.add(file.replace(/\.xlsx$/i, ''));
        for (const name of readdirSync(join(folder, HIDDEN))) if (existsSync(paths(name).journal)) names.add(name);
      } catch {
        // No folder yet: no workbook yet.
      }
      const views = [...names].map((name): WorkbookView => {
        const { xlsx, journal, documents } = paths(name);
        const times = [xlsx, journal].flatMap((path) => (existsSync(path) ? [statSync(path).mtimeMs] : []));
        const made = existsSync(documents) ? readdirSync(documents).filter((file) => !file.startsWith('.')).length : 0;
        return { name, modified: new Date(Math.max(0, ...times)).toISOString(), documents: made };
      });
      return views.sort((one, other) => other.modified.localeCompare(one.modified));
    },
    async open(given) {
      const name = given.normalize('NFC');
      if (name !== fileName(name) || !stands(name)) throw new InputError('NO_BOOK', t('noBook', { name: given, folder }));
      const place = paths(name);
      const journal = readJournal(place.journal);
      const mark = markOf(place.xlsx);
      const ours = journal !== null && (mark === null || journal.marks.includes(mark) || journal.marks.length === 0);
      take(name);
      if (journal && ours) {
        readDocuments(place, journal.state, journal.documents);
        journal.state.spreadsheet.name = name;
        // A newer journal than the file: the file is written again from it.
        const marks = journal.unsaved || mark === null ? [] : [mark];
        const { origin, documents } = journal;
        const start: Opened['start'] = (options) => openBook({ ...options, paths: place, marks, origin, documents });
        return { name, state: journal.state, start, notice: journal.unsaved ? t('brought') : '' };
      }
      try {
        const bytes = readFileSync(place.xlsx);
        const state = await readXlsx(bytes, name);
        keepVersion(place);
        let notice = '';
        if (journal?.unsaved) {
          const kept = freeName(fileName(`${name} (กู้คืน)`), stands);
          startJournal(paths(kept).journal, takeText(journal.state), { xlsx: null, origin: null, documents: {} }).close();
          notice = t('foreign', { name, kept });
        }
        const documents = journal?.documents ?? {};
        readDocuments(place, state, documents);
        state.spreadsheet.name = name;
        const start: Opened['start'] = (options) =>
          openBook({ ...options, paths: place, marks: mark === null ? [] : [mark], origin: journal?.origin ?? null, documents });
        return { name, state, start, notice };
      } catch (error) {
        rmSync(place.lock, { force: true });
        throw error;
      }
    },
    create: (name, state, origin) => add(name, state, origin ?? null),
    madeOf(origin) {
      try {
        return readdirSync(join(folder, HIDDEN)).find((name) => readJournal(paths(name).journal)?.origin === origin) ?? null;
      } catch {
        return null;
      }
    },
    free: (wanted) => freeName(fileName(wanted), stands),
    rename(from, to) {
      const name = fileName(to);
      if (name === from) return from;
      if (stands(name)) throw new InputError('NAME_TAKEN', t('nameTaken', { name }));
      const [old, next] = [paths(from), paths(name)];
      if (existsSync(old.xlsx)) renameSync(old.xlsx, next.xlsx);
      if (existsSync(old.documents)) renameSync(old.documents, next.documents);
      renameSync(join(folder, HIDDEN, from), join(folder, HIDDEN, name));
      return name;
    },
    versions(name) {
      const { versions } = paths(name);
      return existsSync(versions) ? readdirSync(versions).sort().reverse() : [];
    },
    version(name, file) {
      const { versions } = paths(name);
      if (!existsSync(versions) || !readdirSync(versions).includes(file)) throw new InputError('NO_BOOK', `ไม่พบฉบับ ${file}`);
      return readFileSync(join(versions, file));
    },
  };
}

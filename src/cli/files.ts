/// <reference path="../ui/pdf/pdfjs.d.ts" />
/** Files that commands read and write: limits before anything is opened, nothing half-written, nothing overwritten unasked. */
import { link, lstat, mkdir, mkdtemp, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type HostState, InputError } from '../host';
import { readXlsx } from '../host/files/xlsx';
import { bounded } from '../host/server/shelf/names';
import { LARGEST_FILE } from '../model';
import type { ImportSource } from '../ui/contract';
import { type PdfReader, pagesOf } from '../ui/pdf/pages';
import { t } from './texts';
import { type ZipFault, zipFault } from './zip';

const MB = 1024 * 1024;

/** A workbook of ours holds years of work, so it may be larger than a source of scores. */
export const LARGEST_WORKBOOK = 20 * MB;
/** How large a file may become when it is unpacked; a workbook of a hundred times today's rows stays below half of it. */
const UNPACKED = 64 * MB;

const TEXTS: Readonly<Record<ZipFault, 'zipBroken' | 'zipLarge' | 'xmlDeep'>> = { broken: 'zipBroken', large: 'zipLarge', deep: 'xmlDeep' };
const CODES: Readonly<Record<ZipFault, string>> = { broken: 'FILE_BROKEN', large: 'FILE_LARGE', deep: 'FILE_DEEP' };

/** @throws InputError NO_FILE, FILE_LARGE, FILE_BROKEN or FILE_DEEP, before the file is opened by anything that trusts it */
export async function readInput(path: string, most: number): Promise<Uint8Array> {
  const missing = (): never => {
    throw new InputError('NO_FILE', t('noFile', { path }));
  };
  const found = await stat(path).catch(missing);
  if (!found.isFile()) return missing();
  if (found.size > most) throw new InputError('FILE_LARGE', t('fileLarge', { path, most: most / MB }));
  const bytes = await readFile(path).catch(missing);
  if (['.xlsx', '.docx'].includes(extname(path).toLowerCase())) {
    const fault = await zipFault(bytes, UNPACKED);
    if (fault !== null) throw new InputError(CODES[fault], t(TEXTS[fault], { path, most: UNPACKED / MB } as never));
  }
  return bytes;
}

/** The text layer of a PDF, read as the import dialog reads it. @throws InputError FILE_BROKEN where it is none or a password guards it */
async function pdfPages(path: string, bytes: Uint8Array) {
  // Loaded when a PDF comes: it is larger than all of the commands.
  const reader = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfReader;
  return pagesOf(reader, new Uint8Array(bytes)).catch(() => {
    throw new InputError('FILE_BROKEN', t('pdfBroken', { path }));
  });
}

/** A file as the import and the checker take it. */
export async function sourceOf(path: string): Promise<ImportSource> {
  const bytes = await readInput(path, LARGEST_FILE);
  if (extname(path).toLowerCase() === '.pdf') return { kind: 'pages', name: basename(path), pages: await pdfPages(path, bytes) };
  return { kind: 'file', name: basename(path), base64: Buffer.from(bytes).toString('base64') };
}

export const openWorkbook = async (path: string): Promise<HostState> =>
  readXlsx(await readInput(path, LARGEST_WORKBOOK), basename(path, extname(path)));

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const refuseExisting = (path: string): never => {
  throw new InputError('OUT_EXISTS', t('outExists', { path }));
};

/** Before the work begins: what would be refused at its end. @throws InputError OUT_EXISTS, OUT_FOLDER, OUT_WRITE */
export async function checkTargets(paths: readonly string[], force: boolean): Promise<void> {
  for (const path of paths) {
    const refuse = (reason: string): never => {
      throw new InputError('OUT_WRITE', t('outWrite', { path, reason }));
    };
    await checkFolder(dirname(path));
    const found = await stat(path).catch((error: unknown) => (reasonOf(error) === 'ENOENT' ? null : refuse(reasonOf(error))));
    // A device or a pipe would be taken away by the file that comes in its place.
    if (found && !found.isFile() && !found.isDirectory()) refuse(t('noPlainFile'));
    if (found && !force) refuseExisting(path);
  }
}

/** The nearest folder that exists must be one that takes something new; tried, because rights alone do not tell. @throws InputError OUT_FOLDER */
export async function checkFolder(path: string): Promise<void> {
  const refuse = (): never => {
    throw new InputError('OUT_FOLDER', t('outFolder', { path }));
  };
  const found = await standing(path);
  if (found === 'folder') return rmdir(await mkdtemp(join(path, '.ita-')).catch(refuse));
  if (found === 'other' || dirname(path) === path) return refuse();
  await checkFolder(dirname(path));
}

/** What has this name: `other` is everything that no folder can be made of, a link that leads nowhere and a name that is too long too. */
async function standing(path: string): Promise<'folder' | 'other' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (reasonOf(error) !== 'ENOENT') return 'other';
    return lstat(path).then(
      () => 'other',
      () => 'nothing',
    );
  }
}

/**
 * Makes a folder, and those above it that are missing. One by one: Node's own way with `recursive` never ends where a file system says that there is
 * no such place in a folder that stands (/proc). @returns the first one that was made; undefined where all stood
 * @throws InputError OUT_FOLDER
 */
export async function makeFolder(path: string): Promise<string | undefined> {
  const found = await standing(path);
  if (found === 'folder') return undefined;
  const refuse = (): never => {
    throw new InputError('OUT_FOLDER', t('outFolder', { path }));
  };
  if (found === 'other' || dirname(path) === path) return refuse();
  const above = await makeFolder(dirname(path));
  // Another process may have been faster.
  await mkdir(path).catch(async () => ((await standing(path)) === 'folder' ? undefined : refuse()));
  return above ?? path;
}

const reasonOf = (error: unknown): string => String((error as NodeJS.ErrnoException | null)?.code ?? error);

/**
 * Writes all files, or none: each under a temporary name beside its place first, then all are renamed. A file that appeared meanwhile
 * is not overwritten without `force`. @throws InputError OUT_EXISTS, OUT_FOLDER, OUT_WRITE
 */
export async function writeFiles(files: readonly OutputFile[], force: boolean): Promise<void> {
  await checkTargets(
    files.map(({ path }) => path),
    force,
  );
  const made: string[] = [];
  const temporary = files.map(({ path }) => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`));
  const placed: string[] = [];
  try {
    for (const [index, { path, bytes }] of files.entries()) {
      const folder = await makeFolder(dirname(path));
      if (folder !== undefined) made.push(folder);
      await writeFile(temporary[index]!, bytes).catch((error: unknown) => {
        throw new InputError('OUT_WRITE', t('outWrite', { path, reason: reasonOf(error) }));
      });
    }
    for (const [index, { path }] of files.entries()) {
      if (force) await rename(temporary[index]!, path);
      else await place(temporary[index]!, path);
      placed.push(path);
    }
  } catch (error) {
    if (!force) for (const path of placed) await rm(path, { force: true });
    await clean(temporary, made);
    throw error instanceof InputError
      ? error
      : new InputError('OUT_WRITE', t('outWrite', { path: dirname(files[0]?.path ?? ''), reason: reasonOf(error) }));
  }
}

/** Writes a file of the program's own over its last state: whoever reads meanwhile finds either whole. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

/** A link fails where the name is taken; a rename would not. */
async function place(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (reasonOf(error) === 'EEXIST') refuseExisting(to);
    // A file system without links: the check at the beginning must do.
    if (await exists(to)) refuseExisting(to);
    return rename(from, to);
  }
  await rm(from, { force: true });
}

async function clean(files: readonly string[], folders: readonly string[]): Promise<void> {
  // What could not be made cannot be taken away either; why it could not is what is told.
  const gone = (path: string, recursive = false): Promise<void> => rm(path, { recursive, force: true }).catch(() => undefined);
  for (const path of files) await gone(path);
  for (const folder of folders) await gone(folder, true);
}

/** A name, still without its ending, that every file system takes. */
export const safeName = (name: string): string => bounded(name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_'));

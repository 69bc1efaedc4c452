/** A run's unfinished work: the data set and what was read so far, kept beside the result until everything is written, so that a stopped run goes on. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../files';
import type { FolderRead } from './read';

const FOLDER = '.agencies-work';

export interface AgencyWork {
  /** The engine's file. */
  readonly database: string;
  /** What an earlier run read of this file, where the file is still the same. */
  known(path: string): Promise<FolderRead | null>;
  keep(path: string, read: FolderRead): Promise<void>;
  /** True where the data set in the engine was made of exactly these files. */
  isOf(fingerprint: string): Promise<boolean>;
  mark(fingerprint: string): Promise<void>;
  remove(): Promise<void>;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Path, size and time of change: what tells a file from its later self. */
async function stampOf(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path);
  return `${path}|${size}|${mtimeMs}`;
}

/** Of the files and the options that change what is read. */
export const fingerprintOf = async (paths: readonly string[], options: string): Promise<string> =>
  hash([options, ...(await Promise.all(paths.map(stampOf)))].join('\n'));

export async function openWork(out: string): Promise<AgencyWork> {
  const folder = join(out, FOLDER);
  await mkdir(folder, { recursive: true });
  const fileOf = async (path: string): Promise<string> => join(folder, `${hash(await stampOf(path))}.json`);
  const mark = join(folder, 'data-set');
  return {
    database: join(folder, 'agencies.duckdb'),
    async known(path) {
      const text = await readFile(await fileOf(path), 'utf8').catch(() => null);
      return text === null ? null : (JSON.parse(text) as FolderRead);
    },
    keep: async (path, read) => writeWhole(await fileOf(path), JSON.stringify(read)),
    isOf: async (fingerprint) => (await readFile(mark, 'utf8').catch(() => '')) === fingerprint,
    mark: (fingerprint) => writeWhole(mark, fingerprint),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

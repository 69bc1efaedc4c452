/** Files and folders → rows of agencies. A file that cannot be used is a problem of its own; the others go on. */
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import type { AgencyProblem, AgencyRow } from '../../agencies';
import { createHost, InputError } from '../../host';
import { readXlsx } from '../../host/files/xlsx';
import { deskOf } from '../desk';
import { LARGEST_WORKBOOK, readInput } from '../files';
import { t as words } from '../texts';
import type { Engine } from './engine';
import { readParquet } from './parquet';
import type { FolderRead } from './read';
import { readTables } from './tables';
import { t } from './texts';

const TYPES: ReadonlySet<string> = new Set(['.xlsx', '.csv', '.tsv', '.txt', '.md', '.docx', '.pdf', '.parquet']);
/** What is taken from a folder unasked: reports and notes that lie beside the workbooks are not data. */
const IN_FOLDERS: ReadonlySet<string> = new Set(['.xlsx', '.csv', '.tsv', '.parquet']);

export interface InputFile {
  readonly path: string;
  /** How problems name it: the path below the folder that was given. */
  readonly source: string;
}

/** All files that are named, and the data files below a named folder, in the order of their names. @throws InputError NO_FILE */
export async function filesOf(inputs: readonly string[]): Promise<readonly InputFile[]> {
  const found = await Promise.all(
    inputs.map(async (path) => {
      const about = await stat(path).catch(() => null);
      if (!about) throw new InputError('NO_FILE', words('noFile', { path }));
      if (!about.isDirectory()) return [{ path, source: basename(path) }];
      const below = await readdir(path, { recursive: true, withFileTypes: true });
      return below
        .filter((entry) => entry.isFile() && IN_FOLDERS.has(extname(entry.name).toLowerCase()) && !/^(~\$|\.)/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter(
          (file) =>
            !relative(path, file)
              .split(sep)
              .some((part) => part.startsWith('.')),
        )
        .map((file) => ({ path: file, source: relative(path, file) }));
    }),
  );
  const byPath = new Map(found.flat().map((file) => [resolve(file.path), file]));
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const problemOf = (source: string, code: string, message: string): AgencyProblem => ({
  severity: 'error',
  code,
  source,
  row: null,
  message,
});

/** One file. `root` is the project's folder, `year` stands for rows whose source states none. */
export async function readFileOf({ path, source }: InputFile, engine: Engine, root: string, year: number | undefined): Promise<FolderRead> {
  const nothing = (code: string, message: string): FolderRead => ({ rows: [], problems: [problemOf(source, code, message)] });
  const type = extname(path).toLowerCase();
  if (!TYPES.has(type)) return nothing('FILE_TYPE', t('wrongType'));
  try {
    if (type === '.parquet') {
      const rows = await readParquet(engine, path, source);
      return rows === null ? nothing('PARQUET_COLUMNS', t('badParquet')) : { rows, problems: [] };
    }
    const bytes = await readInput(path, LARGEST_WORKBOOK);
    const workbook = type === '.xlsx' ? await readWorkbook(bytes, source, root) : null;
    return workbook ?? (await readTables(path, source, bytes, year));
  } catch (error) {
    return nothing('FILE_UNREADABLE', t('unreadable', { message: error instanceof Error ? error.message : String(error) }));
  }
}

/** What of getSummary this needs. */
interface Summary {
  readonly agency: string;
  readonly type: string;
  readonly district: string;
  readonly province: string;
  readonly scoreSets: readonly { readonly fiscalYear: number; readonly scores: AgencyRow['scores']; readonly level: string }[];
}

/** A workbook of this product, read by the add-on itself; null where the file is another one. */
async function readWorkbook(bytes: Uint8Array, source: string, root: string): Promise<FolderRead | null> {
  const desk = deskOf(createHost({ dist: join(root, 'build/dist'), state: await readXlsx(bytes, source) }));
  const { value } = await desk.ask('getSetUp');
  if (!value.prepared) return null;
  const { agency, type, district, province, scoreSets } = await desk.value<Summary>('getSummary');
  if (agency.trim() === '') return { rows: [], problems: [problemOf(source, 'WORKBOOK_NAMELESS', t('workbookNameless'))] };
  const rows = scoreSets
    .filter(({ scores }) => Object.keys(scores).length > 0)
    .map(
      ({ fiscalYear, scores, level }): AgencyRow => ({
        source,
        row: null,
        agency,
        type,
        district,
        province,
        year: fiscalYear,
        scores,
        level,
      }),
    );
  return { rows, problems: rows.length > 0 ? [] : [problemOf(source, 'NO_SCORES', t('workbookEmpty'))] };
}

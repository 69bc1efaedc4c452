/** Bytes of a file → what the reader of many agencies takes. */
import { extname } from 'node:path';
import { type AgencySource, readAgencySource, textOfBytes, textOfPages } from '../../agencies';
import { unzip } from '../../host/files/unzip';
import { sourceOf } from '../files';
import type { FolderRead } from './read';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Thai offices keep text in UTF-8, Windows-874 or UTF-16. */
function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return textOfBytes([...bytes]);
  }
}

const partsOf = (bytes: Uint8Array) =>
  unzip(bytes)
    .filter(({ name }) => /\.(xml|rels)$/.test(name))
    .map(({ name, bytes: part }) => ({ name, text: Buffer.from(part).toString('utf8') }));

/** The rows of every table in the file. @throws where the file is broken */
export async function readTables(name: string, source: string, bytes: Uint8Array, year: number | undefined): Promise<FolderRead> {
  const type = extname(name).toLowerCase();
  if (type === '.pdf') {
    const file = await sourceOf(name);
    const text = file.kind === 'pages' ? textOfPages(file.pages) : '';
    return readAgencySource(source, { kind: 'text', text }, year);
  }
  const content: AgencySource =
    type === '.docx' || type === '.xlsx'
      ? { kind: type === '.docx' ? 'docx' : 'xlsx', parts: partsOf(bytes) }
      : { kind: type === '.csv' || type === '.tsv' ? 'csv' : 'text', text: textOf(bytes) };
  return readAgencySource(source, content, year);
}

/** How files that we made are found again, whatever became of the run that made them: by a mark in Drive that only this add-on sees. */
import type { StoredDocument } from '../app/ports';

/** What Drive answers about a file. */
export interface DriveFile {
  readonly id?: string;
  readonly name?: string;
  readonly webViewLink?: string;
  readonly modifiedTime?: string;
}

export const FIELDS = 'id,webViewLink,modifiedTime';

/** Under which a file carries the mark it is found by. */
const MARK = 'itaMade';

/** What a file is made with, so that it can be found. Key and value take at most 124 bytes together (Drive API, "Custom file properties"). */
export const marked = (mark: string): object => ({ appProperties: { [MARK]: mark } });

export const stored = (file: DriveFile): StoredDocument => ({
  id: file.id ?? '',
  modified: file.modifiedTime ?? '',
  url: file.webViewLink ?? '',
});

/** `list`: Drive.Files.list. @returns the file with this mark that is not in the bin; null where there is none */
export function findMade(
  list: (options: object) => { readonly files?: readonly DriveFile[] },
  mark: string,
): (StoredDocument & { readonly title: string }) | null {
  const q = `trashed = false and appProperties has { key='${MARK}' and value='${mark.replace(/['\\]/g, '')}' }`;
  const [file] = list({ q, fields: `files(name,${FIELDS})` }).files ?? [];
  return file ? { ...stored(file), title: file.name ?? '' } : null;
}

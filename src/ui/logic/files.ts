/** Files that people drop or pick: which are taken, how large, and how they travel (base64). */
import { LARGEST_FILE } from '../../model/limits';
import { downloadName } from './fileName';

export const SCORE_FILES = ['csv', 'tsv', 'txt', 'md', 'xlsx', 'docx', 'pdf'] as const;

type FileFault = 'type' | 'large' | 'empty';

/** "report.final.DOCX" → "docx"; '' where there is no ending. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Why a file is refused before it is read; null where it is fine. */
export function faultOfFile(file: { readonly name: string; readonly size: number }, taken: readonly string[]): FileFault | null {
  if (!taken.includes(endingOf(file.name))) return 'type';
  if (file.size === 0) return 'empty';
  return file.size > LARGEST_FILE ? 'large' : null;
}

/** The value of the accept attribute for these endings. */
export function acceptOf(taken: readonly string[]): string {
  return taken.map((ending) => `.${ending}`).join(',');
}

/** The content as base64. Rejects where the browser cannot read the file (moved or deleted meanwhile). */
export function toBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('unreadable file'));
    reader.readAsDataURL(file);
  });
}

/** Bytes of a base64 text. Throws where it is none. */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Hands a file to the browser's download. Throws where `base64` is damaged. */
export function saveFile(file: { readonly name: string; readonly mime: string; readonly base64: string }): void {
  const address = URL.createObjectURL(new Blob([fromBase64(file.base64)], { type: file.mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = downloadName(file.name);
  document.body.append(link);
  link.click();
  link.remove();
  // The download starts after this task; the address must live until then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Files that are whole or not there: a temporary name, the bytes down to the disk, then the real name. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Size and time of a file; null where it is not there. A rename keeps it. */
export function markOf(path: string): string | null {
  try {
    const { size, mtimeMs } = statSync(path);
    return `${size}:${mtimeMs}`;
  } catch {
    return null;
  }
}

function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Windows has no handle of a folder; the rename itself is safe there.
  }
}

/** Writes beside the target and returns the temporary path: whoever wants to know the file's mark before it appears asks in between. */
export function writeBeside(path: string, bytes: Uint8Array | string): string {
  mkdirSync(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}.tmp`);
  const handle = openSync(beside, 'w');
  try {
    const given = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    for (let at = 0; at < given.length; ) at += writeSync(handle, given, at);
    fsyncSync(handle);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  return beside;
}

/** Gives the written file its name. */
export function putInPlace(beside: string, path: string): void {
  renameSync(beside, path);
  syncFolder(dirname(path));
}

export const writeWhole = (path: string, bytes: Uint8Array | string): void => putInPlace(writeBeside(path, bytes), path);

/** Programs that make PDFs and look at them, where they are installed. */
import { execFileSync } from 'node:child_process';
import { convertFiles } from '../../src/host/files/pdf';

export function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** So many files at once: a long list on a busy machine must not end at a limit of time. */
const PART = 8;

/** PDFs of these files in a folder. */
export function convertInParts(office: string, files: readonly string[], folder: string): void {
  for (let from = 0; from < files.length; from += PART) convertFiles(office, files.slice(from, from + PART), folder, 900_000);
}

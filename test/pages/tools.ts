/** Programs that look at PDFs, where they are installed. */
import { execFileSync } from 'node:child_process';

export function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

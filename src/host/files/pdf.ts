/** .docx → PDF through LibreOffice, where it is installed. Google's own layout differs; this is for looking and for printing at home. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fontConfig } from './fonts';

/** The path of LibreOffice, or null. */
export function libreOffice(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'soffice')).find((path) => existsSync(path)) ?? null;
}

/**
 * Converts files in one run of LibreOffice, set in the fonts that the project ships; what it makes stands in `folder` under the files' names.
 * Throws where LibreOffice cannot be started or takes longer than `timeout` milliseconds; a file that it cannot read leaves nothing.
 */
export function convertFiles(
  office: string,
  files: readonly string[],
  folder: string,
  timeout = 120_000,
  to: 'pdf' | 'docx' = 'pdf',
): void {
  const work = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const fonts = join(work, 'fonts.conf');
    writeFileSync(fonts, fontConfig(join(work, 'cache')));
    const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
    execFileSync(office, [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files], {
      stdio: 'ignore',
      timeout,
      env: { ...process.env, FONTCONFIG_FILE: fonts },
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** null where LibreOffice is missing or cannot convert the file. */
export function convertToPdf(docx: Uint8Array): Uint8Array | null {
  const office = libreOffice();
  if (!office) return null;
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const source = join(folder, 'document.docx');
    writeFileSync(source, docx);
    convertFiles(office, [source], folder);
    const pdf = join(folder, 'document.pdf');
    return existsSync(pdf) ? readFileSync(pdf) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

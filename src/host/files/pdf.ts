/** .docx → PDF through LibreOffice, where it is installed. Google's own layout differs; this is for looking and for printing at home. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The path of LibreOffice, or null. */
export function libreOffice(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'soffice')).find((path) => existsSync(path)) ?? null;
}

/** null where LibreOffice is missing or cannot convert the file. */
export function convertToPdf(docx: Uint8Array): Uint8Array | null {
  const office = libreOffice();
  if (!office) return null;
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    writeFileSync(join(folder, 'document.docx'), docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'document.docx')], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    const pdf = join(folder, 'document.pdf');
    return existsSync(pdf) ? readFileSync(pdf) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

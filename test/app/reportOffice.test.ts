/** Every kind of report opens in LibreOffice without repair and becomes pages. Skipped with its reason where LibreOffice is missing, unless REQUIRE_LIBREOFFICE=1. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { convertFiles, libreOffice } from '../../src/host/files/pdf';
import { REPORT_KINDS } from '../../src/model';
import { ANG_THONG, ANG_THONG_ITEMS } from '../ita/published';
import { imported, makeReport, pastedResult } from './addOn';

const office = libreOffice();
const required = process.env['REQUIRE_LIBREOFFICE'] === '1';
if (office === null && !required)
  console.warn('LibreOffice is not installed: the reports are not opened in it (REQUIRE_LIBREOFFICE=1 makes this a failure)');

/** Pages of a PDF, counted by its page objects. */
const pagesOf = (pdf: string): number => (readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page(?!s)/g) ?? []).length;

(office === null && !required ? test.skip : test)(
  'every kind opens in LibreOffice and has pages; the executive summary has one',
  async () => {
    const parts = 'แบบวัด EIT ส่วนที่ 1 (EIT Public) ได้ 92.57 คะแนน และส่วนที่ 2 (EIT Survey) ได้ 79.21 คะแนน';
    const book = await imported(pastedResult('องค์การบริหารส่วนจังหวัดตัวอย่าง', 2566, ANG_THONG, ANG_THONG_ITEMS, parts));
    await book.get('runAnalysis');
    await book.get('runPlan', []);
    await book.get('openRound', 12);
    const { kinds } = await book.get('getReports');
    expect(kinds).toHaveLength(REPORT_KINDS.length);
    const folder = mkdtempSync(join(tmpdir(), 'reports-'));
    try {
      for (const { kind } of kinds)
        writeFileSync(join(folder, `${kind}.docx`), (await makeReport(book, kind, { digits: 'thai', unreported: 'list' })).bytes);
      const files = kinds.map(({ kind }) => join(folder, `${kind}.docx`));
      convertFiles(office ?? 'soffice', files, folder);
      const made = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
      expect([...made].sort()).toEqual(kinds.map(({ kind }) => `${kind}.pdf`).sort());
      for (const name of made) expect([name, pagesOf(join(folder, name)) > 0]).toEqual([name, true]);
      expect(pagesOf(join(folder, 'summary.pdf'))).toBe(1);
      // The shipped font is used wherever the test runs: its name stands in the PDF's font list.
      expect(readFileSync(join(folder, 'summary.pdf'), 'latin1')).toMatch(/\/BaseFont\/[A-Z]+\+Sarabun/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);

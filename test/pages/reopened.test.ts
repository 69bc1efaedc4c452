/**
 * Every kind is opened by LibreOffice, saved and read again: the same words, tables, headings and pictures, with texts as people paste them from
 * anywhere too. In jest a few kinds, all of them with `PAGES=all`. A program that has to repair a file loses some of them. Skipped with its reason where LibreOffice is missing, unless REQUIRE_LIBREOFFICE=1.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { convertFiles, libreOffice } from '../../src/host/files/pdf';
import type { ReportKind } from '../../src/model';
import { KINDS } from '../../src/report';
import type { ReportContent } from '../../src/report/content';
import { content, followUp, measure } from '../report/builders';
import { makeFile } from './making';
import { workbookOf } from './material';

const office = libreOffice();
const ready = office !== null || process.env['REQUIRE_LIBREOFFICE'] === '1';
if (!ready) console.warn('LibreOffice is not installed: reports are not opened and saved (REQUIRE_LIBREOFFICE=1 makes this a failure)');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a reader would miss: the words without spaces and joiners, and how many tables, headings and pictures there are. */
function holdings(docx: Uint8Array) {
  const part = unzipSync(docx, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
  const xml = strFromU8(part ?? new Uint8Array());
  const count = (pattern: RegExp): number => (xml.match(pattern) ?? []).length;
  const words = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '').join('');
  return {
    words: words.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all).replace(/[\s\u200b\u2060\u00a0]/g, ''),
    tables: count(/<w:tbl>/g),
    rows: count(/<w:tr[ >]/g),
    headings: count(/<w:pStyle w:val="Heading[123]"\/>/g),
    pictures: count(/<pic:pic[ >]/g),
    links: count(/<w:hyperlink r:id=/g),
  };
}

/** Texts that break files: signs of XML, characters that no document may hold, other directions, half letters, one word without an end. */
const HOSTILE = [
  '<b>มาตรการ</b> & "คุณธรรม" \' ]]> <!-- ก -->',
  'ข้อความ\u0000\u0008\u000b\uffffที่มีอักขระควบคุม\ud800',
  'emoji 👩‍👩‍👧 และ 𝒜 กับ עברית العربية',
  `คำยาวมาก${'กขค'.repeat(300)}`,
  '=HYPERLINK("javascript:alert(1)") {{tag}} &amp;lt; %00',
  'เที่ยวน้ำ ๆ ฯลฯ ก็ ํา เเ ๑๒๓ ฿ ’“”…',
];

const hostile = (): ReportContent =>
  content({
    year: 2568,
    measures: HOSTILE.map((words, index) =>
      measure({
        id: `h${index}`,
        indicators: [index + 1],
        title: words,
        steps: `${words}\n${words}`,
        units: words,
        monitoring: words,
        success: words,
      }),
    ),
    followUps: HOSTILE.map((words, index) =>
      followUp({ id: `f${index}`, measureId: `h${index}`, measureTitle: words, status: 'ดำเนินการแล้ว', result: words, obstacle: words }),
    ),
  });

/** A report with figures and tables, one with photographs and results, a letter. */
const KINDS_ASKED: readonly ReportKind[] =
  process.env['PAGES'] === 'all' ? (Object.keys(KINDS) as ReportKind[]) : ['analysis', 'progress', 'memo'];

(ready ? test : test.skip)(
  'reports are the same after LibreOffice has opened and saved it',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reopened-'));
    try {
      const saved = join(folder, 'saved');
      mkdirSync(saved);
      const made = new Map<string, Uint8Array>();
      for (const kind of KINDS_ASKED) {
        for (const [name, workbook] of [['usual', workbookOf('middle')] as const, ['hostile', hostile()] as const]) {
          const { bytes } = await makeFile({ kind, digits: 'thai', round: 12 }, workbook);
          made.set(`${kind}-${name}`, bytes);
          writeFileSync(join(folder, `${kind}-${name}.docx`), bytes);
        }
      }
      const names = [...made.keys()];
      convertFiles(
        office ?? 'soffice',
        names.map((name) => join(folder, `${name}.docx`)),
        saved,
        600_000,
        'docx',
      );
      for (const name of names) {
        const before = { name, ...holdings(made.get(name) as Uint8Array) };
        expect({ name, ...holdings(readFileSync(join(saved, `${name}.docx`))) }).toEqual(before);
        expect(before.words.length).toBeGreaterThan(200);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  900_000,
);

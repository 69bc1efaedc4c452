/**
 * Every kind's pages, set by LibreOffice in the shipped font: nothing blank, nothing alone, nothing torn. In jest a short form; all kinds, layouts,
 * digit styles and sizes with `PAGES=all`, those whose names fit with `PAGES='^document-L4'`. Skipped with its reason where LibreOffice or poppler is missing, unless REQUIRE_LIBREOFFICE=1.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { libreOffice } from '../../src/host/files/pdf';
import type { ReportRequest } from '../../src/model';
import { KINDS } from '../../src/report';
import { wrongContents } from './contents';
import { type MadeFile, makeFile } from './making';
import { SIZES, type SizeName, workbookOf } from './material';
import { faultsOf, fontsOf, pagesOf } from './measure';
import { convertInParts, hasPoppler } from './tools';

const office = libreOffice();
const ready = (office !== null && hasPoppler()) || process.env['REQUIRE_LIBREOFFICE'] === '1';
if (!ready)
  console.warn('LibreOffice or poppler is not installed: the pages are not measured (REQUIRE_LIBREOFFICE=1 makes this a failure)');

interface Case {
  readonly name: string;
  readonly request: ReportRequest;
  readonly size: SizeName;
}

const kinds = Object.entries(KINDS) as readonly (readonly [ReportRequest['kind'], (typeof KINDS)[ReportRequest['kind']]])[];

const ALL: readonly Case[] = kinds.flatMap(([kind, { layouts }]) =>
  (layouts.length === 0 ? [undefined] : layouts).flatMap((layout) =>
    (['thai', 'arabic'] as const).flatMap((digits) =>
      (Object.keys(SIZES) as SizeName[]).map(
        (size): Case => ({
          name: [kind, layout, digits, size].filter((part) => part !== undefined).join('-'),
          request: { kind, digits, round: 12, ...(layout === undefined ? {} : { layout }) },
          size,
        }),
      ),
    ),
  ),
);

const SHORT = ALL.filter(
  ({ request, size }) =>
    request.digits === 'thai' && size === 'middle' && (request.layout ?? KINDS[request.kind].layouts[0]) === KINDS[request.kind].layouts[0],
);

const asked = process.env['PAGES'] ?? '';

const CASES = asked === 'all' ? ALL : asked === '' ? SHORT : ALL.filter(({ name }) => new RegExp(asked).test(name));

(ready ? test : test.skip)(
  `nothing is wrong with the pages (${CASES.length} documents)`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'));
    try {
      const made = new Map<string, MadeFile>();
      for (const { name, request, size } of CASES) {
        const file = await makeFile(request, workbookOf(size));
        made.set(name, file);
        writeFileSync(join(folder, `${name}.docx`), file.bytes);
      }
      convertInParts(
        office ?? 'soffice',
        CASES.map(({ name }) => join(folder, `${name}.docx`)),
        folder,
      );
      const faults = CASES.flatMap(({ name, request }) => {
        const file = made.get(name) as MadeFile;
        const pdf = join(folder, `${name}.pdf`);
        const pages = pagesOf(pdf);
        const foreign = fontsOf(pdf).filter((font) => !/\+Sarabun-/.test(font));
        const many = KINDS[request.kind].onePage !== undefined && pages.length > 1 ? [`${pages.length} pages`] : [];
        if (asked !== '') console.info(`${name}: ${pages.length} pages`);
        return [...faultsOf(pages, file.expected), ...wrongContents(file, pages), ...foreign, ...many].map((fault) => `${name} ${fault}`);
      });
      expect(faults).toEqual([]);
    } finally {
      if (process.env['PAGES_KEEP'] === undefined) rmSync(folder, { recursive: true, force: true });
      else console.info(folder);
    }
  },
  7_200_000,
);

import { describe, expect, test } from '@jest/globals';
import JSZip from 'jszip';
import type { Picture, ReportKind, ReportRequest } from '../../src/model';
import { type Block, compose, figuresOf, renderDocx, renderHtml } from '../../src/report';
import { bookmarkName } from '../../src/report/docx/links';
import { isSafeUrl } from '../../src/report/links';
import { AGENCY, content, followUp, measure, type Variation } from './builders';

const NOW = '2025-10-01T09:30:00Z';

/** The smallest PNG: one white dot. */
const DOT: Picture = {
  type: 'png',
  bytes: new Uint8Array(
    Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64'),
  ),
  width: 900,
  height: 450,
};

async function made(request: ReportRequest, vary: Variation = {}, drawn = true): Promise<Uint8Array> {
  const report = compose(request, content(vary));
  const pictures = drawn ? Object.fromEntries(figuresOf(report).map(({ id }) => [id, DOT])) : {};
  return renderDocx(report, pictures, { now: NOW });
}

/** The XML parts of a package by path. */
async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.keys(zip.files).filter((path) => /\.(xml|rels)$/.test(path));
  return new Map(await Promise.all(paths.map(async (path) => [path, (await zip.file(path)?.async('string')) ?? ''] as const)));
}

/** Throws where tags are not closed in order: enough of a parser for XML that a program wrote. */
function checkWellFormed(path: string, xml: string): void {
  const open: string[] = [];
  for (const [, close, name, self] of xml.replace(/<\?[^>]*\?>/g, '').matchAll(/<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close === '/') {
      if (open.pop() !== name) throw new Error(`${path}: </${name}> closes nothing`);
    } else if (self !== '/') open.push(name ?? '');
  }
  if (open.length > 0) throw new Error(`${path}: <${open[0]}> stays open`);
  if (/&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(xml)) throw new Error(`${path}: bare &`);
}

const attributes = (xml: string, pattern: RegExp): readonly string[] => [...xml.matchAll(pattern)].map((match) => match[1] ?? '');

const RICH: Variation = {
  name: 'เทศบาลตำบล <ตัวอย่าง> & "สมมติ"',
  measures: [
    measure({ title: 'ดูที่ https://www.tuayang.example/a?b=1&c=2 และ https://www.tuayang.example/ข้อมูล' }),
    measure({ id: 'm-2', title: 'มาตรการ <ที่สอง>' }),
  ],
  followUps: [followUp(), followUp({ id: 'f-2', measureId: 'm-2', evidence: 'javascript:alert(1)\nwww.tuayang.example/x' })],
};

describe('the .docx file', () => {
  test('is the same bytes for the same report, whenever it is made', async () => {
    const first = await made({ kind: 'analysis', digits: 'thai' }, RICH);
    const clock = Date.now;
    Date.now = () => clock() + 86_400_000;
    try {
      const second = await made({ kind: 'analysis', digits: 'thai' }, RICH);
      expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
    } finally {
      Date.now = clock;
    }
  });

  test.each<ReportKind>(['analysis', 'measures', 'short', 'document', 'items', 'progress', 'summary'])(
    '%s is a sound package: parts declared, relationships resolved, ids unique',
    async (kind) => {
      const parts = await partsOf(await made({ kind, digits: 'thai' }, RICH));
      for (const [path, xml] of parts) checkWellFormed(path, xml);
      const types = parts.get('[Content_Types].xml') ?? '';
      for (const part of attributes(types, /PartName="\/([^"]+)"/g)) {
        if (!part.startsWith('word/media')) expect([...parts.keys()]).toContain(part);
      }
      const body = parts.get('word/document.xml') ?? '';
      const relations = parts.get('word/_rels/document.xml.rels') ?? '';
      const ids = attributes(relations, / Id="([^"]+)"/g);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of attributes(body, /r:(?:id|embed)="([^"]+)"/g)) expect(ids).toContain(id);
      for (const pattern of [
        /<w:bookmarkStart[^>]* w:id="([^"]+)"/g,
        /<w:bookmarkStart[^>]* w:name="([^"]+)"/g,
        /<wp:docPr[^>]* id="([^"]+)"/g,
      ]) {
        const found = attributes(body, pattern);
        expect(new Set(found).size).toBe(found.length);
      }
      const names = attributes(body, /<w:bookmarkStart[^>]* w:name="([^"]+)"/g);
      for (const anchor of attributes(body, /<w:hyperlink[^>]* w:anchor="([^"]+)"/g)) expect(names).toContain(anchor);
    },
  );

  test('sets Sarabun in all four slots, and Thai sizes and bold beside the Latin ones', async () => {
    const styles = (await partsOf(await made({ kind: 'measures', digits: 'thai' }))).get('word/styles.xml') ?? '';
    expect(styles).toMatch(
      /<w:docDefaults>.*<w:rFonts(?=[^>]*w:ascii="Sarabun")(?=[^>]*w:hAnsi="Sarabun")(?=[^>]*w:cs="Sarabun")(?=[^>]*w:eastAsia="Sarabun")/,
    );
    expect(styles).toContain('<w:sz w:val="32"/><w:szCs w:val="32"/>');
    expect(styles).toMatch(/w:styleId="Heading1".*?<w:b\/><w:bCs\/>/);
  });

  test('prints the plan across the page, with header rows repeated and merged indicator cells', async () => {
    const body = (await partsOf(await made({ kind: 'analysis', digits: 'thai' }))).get('word/document.xml') ?? '';
    expect(body).toMatch(/<w:pgSz[^>]*w:w="16838"[^>]*w:h="11906"[^>]*w:orient="landscape"|<w:pgSz[^>]*w:orient="landscape"/);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(body).toContain('<w:vMerge w:val="restart"/>');
    expect(body).toContain('<w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="1701"');
  });

  test.each([
    ['thai', 'thaiNumbers'],
    ['arabic', 'decimal'],
  ] as const)('counts pages in %s digits from the first page after the cover', async (digits, format) => {
    const parts = await partsOf(await made({ kind: 'analysis', digits }));
    const body = parts.get('word/document.xml') ?? '';
    expect(attributes(body, /<w:pgNumType[^>]*w:fmt="([^"]+)"/g)).toEqual([format, format, format]);
    expect(body.match(/<w:pgNumType[^>]*w:start="1"/g)).toHaveLength(1);
    expect([...parts].some(([path, xml]) => path.startsWith('word/header') && xml.includes('PAGE'))).toBe(true);
  });

  test('carries title and agency, and nobody’s login name', async () => {
    const core = (await partsOf(await made({ kind: 'summary', digits: 'arabic' }))).get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:creator>องค์การบริหารส่วนตำบลตัวอย่าง</dc:creator>');
    expect(core).toContain(`พ.ศ. 2568 ${AGENCY}</dc:title>`);
    expect(core).toContain(`>${NOW}</dcterms:created>`);
  });

  test('describes every figure, and prints the description where no picture came', async () => {
    const drawn = (await partsOf(await made({ kind: 'analysis', digits: 'arabic' }))).get('word/document.xml') ?? '';
    expect(attributes(drawn, /<wp:docPr[^>]* descr="([^"]+)"/g)).toHaveLength(4);
    expect(drawn).toMatch(/descr="[^"]*78\.50/);
    const blank = (await partsOf(await made({ kind: 'analysis', digits: 'arabic' }, {}, false))).get('word/document.xml') ?? '';
    expect(blank).not.toContain('<wp:docPr');
    expect(blank).toContain('แผนภูมิแท่งคะแนนรายตัวชี้วัด');
  });

  test('links web addresses only', async () => {
    const relations = (await partsOf(await made({ kind: 'progress', digits: 'thai' }, RICH))).get('word/_rels/document.xml.rels') ?? '';
    expect(relations).toContain('Target="http://www.tuayang.example/x"');
    expect(relations).not.toContain('javascript');
    expect(['https://a.example', 'mailto:a@b.example', 'javascript:x', 'file:///x', 'data:text/html,x'].map(isSafeUrl)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('prints a link to a script as text', async () => {
    const paragraph: Block = { kind: 'paragraph', align: 'left', inlines: [{ kind: 'link', text: 'กดที่นี่', url: 'javascript:alert(1)' }] };
    const report = {
      ...compose({ kind: 'summary', digits: 'arabic' }, content()),
      sections: [{ orientation: 'portrait', blocks: [paragraph] }],
    } as const;
    const parts = await partsOf(await renderDocx(report, {}, { now: NOW }));
    expect(parts.get('word/document.xml')).toContain('กดที่นี่');
    expect([...parts.values()].join('')).not.toContain('javascript');
    expect(renderHtml(report, {})).not.toContain('javascript');
  });

  test('every row of a table fills its columns, cells merged from above included', async () => {
    const cell = (text: string, spans: { readonly colSpan?: number; readonly rowSpan?: number } = {}) => ({
      blocks: [{ kind: 'paragraph', align: 'left', inlines: [{ kind: 'text', text }] }] as const,
      ...spans,
    });
    const table: Block = {
      kind: 'table',
      id: 'merged',
      widths: [1, 2, 3],
      header: [{ cells: [cell('ก', { rowSpan: 2 }), cell('ข', { colSpan: 2 })] }, { cells: [cell('ค'), cell('ง')] }],
      rows: [
        { cells: [cell('จ'), cell('ฉ', { rowSpan: 3 }), cell('<b> & "ช"\u0001')] },
        { cells: [cell('ซ', { rowSpan: 2 }), cell('ฌ')] },
        { cells: [cell('ญ')] },
      ],
    };
    const report = {
      ...compose({ kind: 'summary', digits: 'arabic' }, content()),
      sections: [{ orientation: 'portrait', blocks: [table] }],
    } as const;
    const xml = (await partsOf(await renderDocx(report, {}, { now: NOW }))).get('word/document.xml') ?? '';
    checkWellFormed('word/document.xml', xml);
    const rows = attributes(xml, /(<w:tr>.*?<\/w:tr>)/g).map((row) =>
      attributes(row, /(<w:tc>.*?<\/w:tc>)/g).map((one) => {
        const width = Number(/<w:tcW[^>]* w:w="(\d+)"/.exec(one)?.[1]);
        return [attributes(one, /<w:t [^>]*>([^<]*)</g).join('') || /<w:vMerge w:val="(\w+)"/.exec(one)?.[1], width];
      }),
    );
    const [first, second, third] = attributes(xml, /<w:gridCol w:w="(\d+)"/g).map(Number) as [number, number, number];
    expect(rows).toEqual([
      [
        ['ก', first],
        ['ข', second + third],
      ],
      [
        ['continue', first],
        ['ค', second],
        ['ง', third],
      ],
      [
        ['จ', first],
        ['ฉ', second],
        ['&lt;b&gt; &amp; &quot;ช&quot;', third],
      ],
      [
        ['ซ', first],
        ['continue', second],
        ['ฌ', third],
      ],
      [
        ['continue', first],
        ['continue', second],
        ['ญ', third],
      ],
    ]);
  });

  test('bookmark names are short and plain', () => {
    expect(bookmarkName(`หัวข้อ ${'a'.repeat(80)}`)).toMatch(/^_\w{1,39}$/);
  });
});

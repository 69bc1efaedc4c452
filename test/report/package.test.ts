/** The .docx as a package: parts in the standard's order, nothing refers to what is not there, any text stays well-formed. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseXml } from '@rgrove/parse-xml';
import { assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Picture, ReportRequest } from '../../src/model';
import { compose, figuresOf, KINDS, photoKey, photosOf, pictureOf, renderDocx } from '../../src/report';
import { content, followUp, measure, type Variation } from './builders';
import { orderFaults } from './schema';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64');

const FULL: Variation = {
  settings: { facts: { limitations: 'บุคลากรมีจำกัด', logo: 'https://drive.google.com/file/d/logo123456789/view' } },
  measures: [
    measure({ items: ['O18'], success: 'ครบทุกรายการ' }),
    measure({ id: 'm-2', title: 'ข', indicators: [7] }),
    measure({ id: 'm-3', title: 'ค', indicators: [7] }),
  ],
  followUps: [
    followUp({
      action: '',
      photos: 'https://drive.google.com/file/d/photo123456789/view ภาพ',
      evidence: 'https://www.tuayang.example/a?b=1&c="2"',
    }),
    followUp({ id: 'f-2', measureId: 'm-2', obstacle: 'งบประมาณ' }),
  ],
};

async function partsOf(request: ReportRequest, vary: Variation): Promise<ReadonlyMap<string, string>> {
  const report = compose({ unreported: 'omit', ...request }, content(vary));
  const picture = pictureOf(new Uint8Array(PNG)) as Picture;
  const keys = [...figuresOf(report).map(({ id }) => id), ...photosOf(report).map(photoKey)];
  const bytes = await renderDocx(report, Object.fromEntries(keys.map((key) => [key, picture])), { now: '2025-10-01' });
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, path.endsWith('.png') ? '' : strFromU8(data)]));
}

const attributes = (xml: string, pattern: RegExp): readonly string[] => [...xml.matchAll(pattern)].map(([, value]) => value ?? '');

const CASES = (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) =>
  (KINDS[kind].layouts.length === 0 ? [undefined] : KINDS[kind].layouts).map((layout) => [kind, layout] as const),
);

describe('the package', () => {
  test.each(CASES)('%s %s has its elements in the order of the standard', async (kind, layout) => {
    const parts = await partsOf({ kind, digits: 'thai', round: 12, ...(layout === undefined ? {} : { layout }) }, FULL);
    for (const [path, xml] of parts) {
      if (/^word\/[^/]+\.xml$/.test(path)) expect([path, orderFaults(xml)]).toEqual([path, []]);
      else if (/\.(xml|rels)$/.test(path)) expect(() => parseXml(xml)).not.toThrow();
    }
  });

  test.each(CASES)('%s %s refers to nothing that is not there', async (kind, layout) => {
    const parts = await partsOf({ kind, digits: 'arabic', round: 12, ...(layout === undefined ? {} : { layout }) }, FULL);
    const body = parts.get('word/document.xml') ?? '';
    const relations = parts.get('word/_rels/document.xml.rels') ?? '';
    const known = new Set(attributes(relations, /Id="([^"]+)"/g));
    expect(known.size).toBe(attributes(relations, /Id="([^"]+)"/g).length);
    expect(attributes(body, /r:(?:id|embed)="([^"]+)"/g).filter((id) => !known.has(id))).toEqual([]);
    const inside = [...relations.matchAll(/Target="([^"]+)"(?! TargetMode)/g)].map(([, target]) => `word/${target}`);
    expect(inside.filter((path) => !parts.has(path))).toEqual([]);
    const types = parts.get('[Content_Types].xml') ?? '';
    expect(attributes(types, /PartName="\/([^"]+)"/g).filter((path) => !parts.has(path))).toEqual([]);
    const bookmarks = attributes(body, /<w:bookmarkStart w:id="\d+" w:name="([^"]+)"/g);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    expect(attributes(body, /w:anchor="([^"]+)"/g).filter((name) => !bookmarks.includes(name))).toEqual([]);
    const pictures = attributes(body, /<wp:docPr id="(\d+)"/g);
    expect(new Set(pictures).size).toBe(pictures.length);
    const styles = new Set(attributes(parts.get('word/styles.xml') ?? '', /w:styleId="([^"]+)"/g));
    expect(attributes(body, /<w:pStyle w:val="([^"]+)"/g).filter((id) => !styles.has(id))).toEqual([]);
  });

  test('any text leaves every part well-formed and in order', async () => {
    const nasty = oneof(
      string({ unit: 'binary', maxLength: 40 }),
      constantFrom(
        ']]>',
        '<w:p/>',
        '&amp;&#0;',
        '\u0000\u0008\ufffe',
        '\ud83d',
        '😀ก็่',
        'ก'.repeat(400),
        '"\'><',
        '\u202eabc',
        'ส\u0e33\u0e33\u0e48',
        '{agency}',
        '\n\n\t',
        'http://x.th/"<>&',
      ),
    );
    await assert(
      asyncProperty(nasty, nasty, constantFrom(...CASES), async (one, two, [kind, layout]) => {
        const parts = await partsOf(
          { kind, digits: 'thai', round: 12, ...(layout === undefined ? {} : { layout }) },
          {
            name: one,
            settings: { facts: { limitations: two, place: one }, signatories: [{ role: one, name: two, position: one }] },
            measures: [measure({ title: one, steps: `${two}\n${one}:\n${two}`, units: two, period: one, success: two, monitoring: one })],
            followUps: [followUp({ action: '', result: one, outcome: two, evidence: `https://www.tuayang.example/${two}`, obstacle: one })],
            findings: [{ subject: 'indicator:9', strength: one, weakness: two, advice: one }],
          },
        );
        for (const [path, xml] of parts) if (/^word\/[^/]+\.xml$/.test(path)) expect([path, orderFaults(xml)]).toEqual([path, []]);
        for (const [path, xml] of parts) if (/\.(xml|rels)$/.test(path)) parseXml(xml);
      }),
      { numRuns: 60 },
    );
  });
});

test('an element in the wrong place, or that is none, is a fault', () => {
  const root = (inner: string) => `<w:document xmlns:w="w"><w:body>${inner}</w:body></w:document>`;
  expect(orderFaults(root('<w:p><w:r/><w:pPr/></w:p>'))).toEqual(['w:p: w:pPr too late']);
  expect(orderFaults(root('<w:p><w:pPr><w:jc/><w:spacing/></w:pPr></w:p>'))).toEqual(['w:pPr: w:spacing too late']);
  expect(orderFaults(root('<w:tbl><w:tblGrid/><w:tr><w:tc/></w:tr></w:tbl>'))).toEqual([
    'w:tc: without w:p',
    'w:tc: does not end with w:p',
  ]);
  expect(orderFaults(root('<w:p><w:b/></w:p>'))).toEqual(['w:p: no w:b in it']);
});

/** What every program that opens .docx files takes as it is: letters, paragraphs, tables with their sides and merged columns, links, pictures. */
const PLAIN =
  'document body p pPr r rPr t b bCs i iCs sz szCs u color rFonts jc left right top bottom insideH insideV spacing ind tab tabs br hyperlink bookmarkStart bookmarkEnd ' +
  'tbl tblPr tblW tblGrid gridCol tr trPr tc tcPr tcW gridSpan shd vAlign drawing sectPr pgSz pgMar hdr type';

test('what an import may drop is in the list of what to look at in a live account', async () => {
  const listed = readFileSync(join(__dirname, '../../docs/live-check.md'), 'utf8');
  const used = new Set<string>();
  for (const [kind, layout] of CASES) {
    const parts = await partsOf({ kind, digits: 'thai', round: 12, ...(layout === undefined ? {} : { layout }) }, FULL);
    for (const [path, xml] of parts)
      if (/^word\/(?:document|header[^/]*)\.xml$/.test(path)) for (const [, name = ''] of xml.matchAll(/<w:(\w+)/g)) used.add(name);
  }
  const plain = new Set(PLAIN.split(' '));
  expect([...used].filter((name) => !plain.has(name) && !new RegExp(`\`[^\`]*\\b${name}\\b[^\`]*\``).test(listed))).toEqual([]);
});

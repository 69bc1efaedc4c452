/**
 * The parts of a .docx and their zip file. Parts, their content types and relationships: ECMA-376 part 1, 11.3 (WordprocessingML), part 2 (packages).
 * Nothing here needs a clock, a timer or a random number: the same report is the same bytes.
 */
import { type Zippable, zipSync } from 'fflate';
import { PRODUCT } from '../../model';
import type { Ids } from './links';
import { utf8 } from './utf8';
import { escaped } from './written';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The namespaces that our parts use. */
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  `xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`;

/** What a document is made of: children of the roots of its parts. */
interface Parts {
  readonly body: string;
  readonly styles: string;
  /** By their number from 1: `header1.xml` … */
  readonly headers: readonly string[];
  readonly ids: Ids;
  readonly title: string;
  readonly creator: string;
  /** ISO moment. */
  readonly now: string;
}

/** The relationship's id of a header. */
export const headerId = (number: number): string => `header${number}`;

const part = (root: string, children: string): string => `${DECLARATION}<w:${root} ${NAMESPACES}>${children}</w:${root}>`;

/** Old programs' ways of laying lines out are not asked for: 15 is Word 2013 and later. */
const SETTINGS =
  '<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  '</w:compat><w:themeFontLang w:val="en-US" w:bidi="th-TH"/>';

const relationship = (id: string, type: string, target: string, outside = false): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`;

const relationships = (all: readonly string[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

/** docProps/core.xml: title and agency, and the moment asked for; no person's login name. */
function coreProperties({ title, creator, now }: Pick<Parts, 'title' | 'creator' | 'now'>): string {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(now) ? `${now}T00:00:00Z` : now;
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(moment)}</dcterms:${name}>`;
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(creator)}</dc:creator><cp:lastModifiedBy>${escaped(creator)}</cp:lastModifiedBy>` +
    `<cp:revision>1</cp:revision>${stamp('created')}${stamp('modified')}<dc:language>th-TH</dc:language></cp:coreProperties>`
  );
}

function contentTypes(headers: readonly string[]): string {
  const override = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}"/>`;
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/>' +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    override('word/document.xml', `${WORD}.document.main+xml`) +
    override('word/styles.xml', `${WORD}.styles+xml`) +
    override('word/settings.xml', `${WORD}.settings+xml`) +
    headers.map((_, index) => override(`word/header${index + 1}.xml`, `${WORD}.header+xml`)).join('') +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
    '</Types>'
  );
}

/** The texts of the package by their paths. */
function texts(parts: Parts): Readonly<Record<string, string>> {
  const { body, styles, headers, ids } = parts;
  return {
    '[Content_Types].xml': contentTypes(headers),
    '_rels/.rels': relationships([
      relationship('rId1', `${OFFICE}/officeDocument`, 'word/document.xml'),
      relationship('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
      relationship('rId3', `${OFFICE}/extended-properties`, 'docProps/app.xml'),
    ]),
    'docProps/core.xml': coreProperties(parts),
    'docProps/app.xml': `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${PRODUCT}</Application></Properties>`,
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('styles', styles),
    'word/settings.xml': part('settings', SETTINGS),
    ...Object.fromEntries(headers.map((header, index) => [`word/header${index + 1}.xml`, part('hdr', header)])),
    'word/_rels/document.xml.rels': relationships([
      relationship('styles', `${OFFICE}/styles`, 'styles.xml'),
      relationship('settings', `${OFFICE}/settings`, 'settings.xml'),
      ...headers.map((_, index) => relationship(headerId(index + 1), `${OFFICE}/header`, `header${index + 1}.xml`)),
      ...ids.relations.map(({ id, type, target }) => relationship(id, `${OFFICE}/${type}`, target, type === 'hyperlink')),
    ]),
  };
}

/** The moment as zip files keep it, without a zone: as it is written. 1980 where it is no moment. */
function stampOf(now: string): Date {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(now);
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (match?.slice(1) ?? []).map((piece) => Number(piece ?? 0));
  return new Date(Math.max(year, 1980), month - 1, day, hour, minute, second);
}

/** The package as a zip file. Pictures are compressed as they are: packing them again costs time and saves nothing. */
export function packed(parts: Parts): Uint8Array {
  const mtime = stampOf(parts.now);
  const files: Zippable = {};
  for (const [path, text] of Object.entries(texts(parts))) files[path] = [utf8(text), { mtime }];
  for (const [path, { bytes }] of parts.ids.media) files[`word/${path}`] = [bytes, { mtime, level: 0 }];
  return zipSync(files);
}

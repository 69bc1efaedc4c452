/** One spelling for pasted material: old glyphs, tags, entities and marks of layout gone; every character keeps its line. */
import { normalizeThai } from '../thai';

const ENTITIES: Readonly<Record<string, string>> = { '&nbsp;': ' ', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** What files lose of ำ: its ring becomes a replacement character or a space; no Thai word begins with the rest of it. */
const mended = (line: string): string =>
  line
    .replace(/\ufffd?ำ\ufffd?/g, 'ำ')
    .replace(/\ufffdา/g, 'ำ')
    .replace(/([ก-ฮ][\u0e48-\u0e4b]?) า(?=[ก-๙])/g, '$1ำ');

/** A point that a scan raised to the middle of the line, between the digits of a figure. */
const RAISED_POINT = /(?<=(?<![0-9๐-๙])[0-9๐-๙]{1,3})[·∙⋅](?=[0-9๐-๙]{1,2}(?![0-9๐-๙]))/g;

/** Text as one spelling: normalised Thai, entities decoded, torn ำ mended. Tags and tabs stay. */
export function cleanLine(source: string): string {
  if (source === '') return '';
  const own = source.startsWith('>') ? source.replace(/^(?:> ?)+/, '') : source;
  const line = /\ufffd| า/.test(own) ? mended(own) : own;
  const entities = line.includes('&') ? line.replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity) : line;
  const pointed = /[·∙⋅]/.test(entities) ? entities.replace(RAISED_POINT, '.') : entities;
  return pointed.includes('\t') ? pointed.split('\t').map(normalizeThai).join('\t') : normalizeThai(pointed);
}

/** The text of a cell: `<br>` and paragraph tags are line ends, bold marks are dropped. */
export const cellText = (cell: string): string =>
  cell
    .replace(/<br ?\/?>|<\/p> ?<p>/gi, '\n')
    .replace(/<\/?[a-z][a-z0-9]{0,9}>/gi, '')
    .replace(/\*\*|__/g, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

/** Running text: tags and marks become spaces, so that nothing moves to another line. */
export const proseText = (line: string): string =>
  !/[<*_]/.test(line) ? line : line.replace(/<br ?\/?>|<\/?[a-z][a-z0-9]{0,9}>/gi, ' ').replace(/\*\*|__/g, ' ');

/** The lines of a text, cleaned; line n of the source is entry n − 1. */
export const cleanLines = (text: string): readonly string[] => text.replace(/\r\n?/g, '\n').split('\n').map(cleanLine);

/** Cleaned text without white space; cheaper than `squeeze`, which would normalise it again. */
export const tight = (text: string): string => (/\s/.test(text) ? text.replace(/\s+/g, '') : text);

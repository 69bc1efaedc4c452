/** The XML of a document's text: paragraphs, and text that XML may hold. */

/** A paragraph before it is printed: its properties and its content, as XML. */
export interface Para {
  /** Children of w:pPr, in the order of the schema. */
  readonly properties: string;
  readonly content: string;
}

/** @param section the properties of the section that ends with this paragraph (w:sectPr): the last of its own */
export const paraXml = ({ properties, content }: Para, section = ''): string =>
  `<w:p>${properties === '' && section === '' ? '' : `<w:pPr>${properties}${section}</w:pPr>`}${content}</w:p>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** What XML 1.0 does not allow: control characters, U+FFFE, U+FFFF, halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text without the characters that no XML may hold. */
export const clean = (text: string): string => text.replace(FORBIDDEN, '');

/** Text for XML; characters that XML does not allow are left out. */
export const escaped = (text: string): string => clean(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** The XML of a document's text: paragraphs, and text that XML may hold. */
import { withoutUnprintable } from '../../thai';

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

/** Text for XML; characters that XML does not allow are left out. */
export const escaped = (text: string): string => withoutUnprintable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

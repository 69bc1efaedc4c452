/**
 * XML of our own inside a document that docx makes. A plan is thousands of cells: as docx objects they cost most of a report's time, as
 * text next to nothing. What needs docx (pictures, links to the web) stands between the texts as an object.
 */
import { FileChild, type IContext, type IXmlableObject, Paragraph, type SectionProperties } from 'docx';

/** Escaped XML, or an object that docx prints. */
export type Piece = string | { readonly prepForXml: (context: IContext) => IXmlableObject | undefined };

/**
 * The writer of docx 9 escapes strings and prints an element without a name as its content alone; anything else in there it turns
 * into text as it is. A function that reads as our XML therefore arrives unescaped.
 */
const verbatim = (xml: string): IXmlableObject => ({ '': [Object.assign(() => xml, { toString: () => xml })] });

const printed = (pieces: readonly Piece[], context: IContext): IXmlableObject[] =>
  pieces.map((piece) => (typeof piece === 'string' ? verbatim(piece) : (piece.prepForXml(context) ?? {})));

/** Stands where a paragraph or table may stand; `pieces` together are whole elements. */
export class Written extends FileChild {
  private readonly pieces: readonly Piece[];

  constructor(pieces: readonly Piece[]) {
    super('');
    this.pieces = pieces;
  }

  override prepForXml(context: IContext): IXmlableObject {
    return { '': printed(this.pieces, context) };
  }
}

/** A paragraph before it is printed: its properties and its content. */
export interface Para {
  /** Children of w:pPr, in the order of the schema. */
  readonly properties: string;
  readonly content: readonly Piece[];
}

export const paraPieces = ({ properties, content }: Para): readonly Piece[] => [
  properties === '' ? '<w:p>' : `<w:p><w:pPr>${properties}</w:pPr>`,
  ...content,
  '</w:p>',
];

/** The last paragraph of a section: docx hands it the section's properties, which stand at the end of its own. */
export class Ending extends Paragraph {
  private readonly para: Para;
  private section: SectionProperties | null = null;

  constructor(para: Para) {
    super({});
    this.para = para;
  }

  override addSectionProperties(section: SectionProperties): void {
    this.section = section;
  }

  override removeSectionProperties(): void {
    this.section = null;
  }

  override prepForXml(context: IContext): IXmlableObject {
    const { properties, content } = this.para;
    const section: readonly Piece[] = this.section === null ? [] : [this.section];
    return { '': printed([`<w:p><w:pPr>${properties}`, ...section, '</w:pPr>', ...content, '</w:p>'], context) };
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** What XML 1.0 does not allow: control characters, U+FFFE, U+FFFF, halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text without the characters that no XML may hold. */
export const clean = (text: string): string => text.replace(FORBIDDEN, '');

/** Text for XML; characters that XML does not allow are left out. */
export const escaped = (text: string): string => clean(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** Adds a piece; texts that follow each other become one. */
export function join(pieces: Piece[], more: readonly Piece[]): void {
  for (const piece of more) {
    const last = pieces[pieces.length - 1];
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
}

/**
 * XML of our own inside a document that docx makes. The plan tables are thousands of cells: as docx objects they cost most of a
 * report's time, as text next to nothing. What needs docx (pictures, links to the web) stands between the texts as an object.
 */
import { FileChild, type IContext, type IXmlableObject } from 'docx';

/** Escaped XML, or an object that docx prints. */
export type Piece = string | { readonly prepForXml: (context: IContext) => IXmlableObject | undefined };

/**
 * The writer of docx 9 escapes strings and prints an element without a name as its content alone; anything else in there it turns
 * into text as it is. A function that reads as our XML therefore arrives unescaped.
 */
const verbatim = (xml: string): IXmlableObject => ({ '': [Object.assign(() => xml, { toString: () => xml })] });

/** Stands where a paragraph or table may stand; `pieces` together are whole elements. */
export class Written extends FileChild {
  private readonly pieces: readonly Piece[];

  constructor(pieces: readonly Piece[]) {
    super('');
    this.pieces = pieces;
  }

  override prepForXml(context: IContext): IXmlableObject {
    return { '': this.pieces.map((piece) => (typeof piece === 'string' ? verbatim(piece) : (piece.prepForXml(context) ?? {}))) };
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text for XML; control characters, which XML does not allow, are left out. */
export const escaped = (text: string): string => text.replace(/[&<>"']|[^\t\n\r -\uffff]/g, (sign) => ENTITIES[sign] ?? '');

/** Adds a piece; texts that follow each other become one. */
export function join(pieces: Piece[], more: readonly Piece[]): void {
  for (const piece of more) {
    const last = pieces[pieces.length - 1];
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
}

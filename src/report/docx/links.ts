/** Links, bookmarks and their ids, counted within one document: docx draws ids at random or across documents, ours repeat. */
import { clean, join, type Piece, Written } from './written';

/** Counters of one document. */
export interface Ids {
  link: number;
  bookmark: number;
  picture: number;
}

export const newIds = (): Ids => ({ link: 0, bookmark: 0, picture: 0 });

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A link to an address outside: the address is entered among the document's relationships when the link is printed. */
export function outsideLink(ids: Ids, runs: string, url: string): Piece {
  ids.link += 1;
  const id = `Link${ids.link}`;
  const target = clean(url).replace(/[^\x21-\x7e]/gu, encodeURIComponent);
  return {
    prepForXml: (context) => {
      context.viewWrapper.Relationships.addRelationship(id, HYPERLINK, target, 'External');
      return new Written([`<w:hyperlink r:id="rId${id}" w:history="1">${runs}</w:hyperlink>`]).prepForXml(context);
    },
  };
}

/** A bookmark name: letters, digits and underscores, at most 40. */
export const bookmarkName = (id: string): string => `_${id.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40);

export const insideLink = (runs: string, id: string): string =>
  `<w:hyperlink w:history="1" w:anchor="${bookmarkName(id)}">${runs}</w:hyperlink>`;

/** The pieces between the marks of a bookmark. */
export function bookmarked(ids: Ids, id: string, pieces: readonly Piece[]): readonly Piece[] {
  ids.bookmark += 1;
  const all: Piece[] = [];
  join(all, [
    `<w:bookmarkStart w:id="${ids.bookmark}" w:name="${bookmarkName(id)}"/>`,
    ...pieces,
    `<w:bookmarkEnd w:id="${ids.bookmark}"/>`,
  ]);
  return all;
}

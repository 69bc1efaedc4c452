/** Links, bookmarks and their ids, counted within one document: docx draws ids at random or across documents, ours repeat. */
import { Bookmark, BookmarkEnd, BookmarkStart, ConcreteHyperlink, type IContext, type IXmlableObject, type ParagraphChild } from 'docx';

/** Counters of one document. */
export interface Ids {
  link: number;
  bookmark: number;
  picture: number;
}

export const newIds = (): Ids => ({ link: 0, bookmark: 0, picture: 0 });

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A link to an address outside, whose relationship id we choose. */
class OutsideLink extends ConcreteHyperlink {
  private readonly target: string;
  private added = false;

  constructor(children: readonly ParagraphChild[], id: string, target: string) {
    super(children, id);
    this.target = target;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    if (!this.added) context.viewWrapper.Relationships.addRelationship(this.linkId, HYPERLINK, this.target, 'External');
    this.added = true;
    return super.prepForXml(context);
  }
}

/** Only web and mail addresses become links; anything else (javascript:, file:) stays text. */
export const isSafeUrl = (url: string): boolean => /^(https?:\/\/|mailto:)[^\s]+$/i.test(url);

export function outsideLink(ids: Ids, children: readonly ParagraphChild[], url: string): ConcreteHyperlink {
  ids.link += 1;
  return new OutsideLink(children, `Link${ids.link}`, url.replace(/[^\x21-\x7e]/g, encodeURIComponent));
}

/** A bookmark name: letters, digits and underscores, at most 40. */
export const bookmarkName = (id: string): string => `_${id.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40);

export const insideLink = (children: readonly ParagraphChild[], id: string): ParagraphChild =>
  new ConcreteHyperlink(children, '0', bookmarkName(id));

/** A bookmark whose id we choose: docx counts its own across all documents. */
class CountedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(id: string, children: readonly ParagraphChild[], count: number) {
    super({ id: bookmarkName(id), children });
    this.start = new BookmarkStart(bookmarkName(id), count);
    this.end = new BookmarkEnd(count);
  }
}

/** The children between the marks of a bookmark. */
export function bookmarked(ids: Ids, id: string, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
  ids.bookmark += 1;
  return [new CountedBookmark(id, children, ids.bookmark)];
}

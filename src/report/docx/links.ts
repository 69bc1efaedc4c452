/** What the parts of a document refer to by an id: links, bookmarks, pictures; counted within one document, so that the same report gives the same ids. */
import type { Picture } from '../../model';
import { withoutUnprintable } from '../../thai';
import { escaped } from './written';

/** A relationship of the document to something outside of its own part. */
interface Relation {
  readonly id: string;
  readonly type: 'hyperlink' | 'image';
  readonly target: string;
}

/** Counters and relations of one document; printing adds to them. */
export interface Ids {
  bookmark: number;
  picture: number;
  readonly relations: Relation[];
  /** The pictures of the package, by their path in it. */
  readonly media: Map<string, Picture>;
}

export const newIds = (): Ids => ({ bookmark: 0, picture: 0, relations: [], media: new Map() });

function related(ids: Ids, type: Relation['type'], target: string): string {
  const known = ids.relations.find((one) => one.type === type && one.target === target);
  if (known) return known.id;
  const id = `rel${ids.relations.length + 1}`;
  ids.relations.push({ id, type, target });
  return id;
}

/** The relation's id of a picture; one that is printed twice stands in the package once. */
export function pictureId(ids: Ids, picture: Picture): string {
  const known = [...ids.media].find(([, one]) => one === picture)?.[0];
  const path = known ?? `media/image${ids.media.size + 1}.${picture.type}`;
  ids.media.set(path, picture);
  return related(ids, 'image', path);
}

/** A link to an address outside. */
export function outsideLink(ids: Ids, runs: string, url: string): string {
  const target = withoutUnprintable(url).replace(/[^\x21-\x7e]/gu, encodeURIComponent);
  return `<w:hyperlink r:id="${related(ids, 'hyperlink', escaped(target))}" w:history="1">${runs}</w:hyperlink>`;
}

/** A bookmark name: letters, digits and underscores, at most 40. */
export const bookmarkName = (id: string): string => `_${id.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40);

export const insideLink = (runs: string, id: string): string =>
  `<w:hyperlink w:anchor="${bookmarkName(id)}" w:history="1">${runs}</w:hyperlink>`;

/** Runs between the marks of a bookmark. */
export function bookmarked(ids: Ids, id: string, runs: string): string {
  ids.bookmark += 1;
  return `<w:bookmarkStart w:id="${ids.bookmark}" w:name="${bookmarkName(id)}"/>${runs}<w:bookmarkEnd w:id="${ids.bookmark}"/>`;
}

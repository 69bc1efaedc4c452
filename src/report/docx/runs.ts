/** Inlines as runs: text, links, references. One handler per kind. */
import { isSafeUrl } from '../links';
import { widthOf } from '../measure/widths';
import type { Inline, InlineKind, InlineOf, Look } from '../tree';
import { bestSpace, bound, type Part } from './glue';
import { type Ids, insideLink, outsideLink } from './links';
import { SLACK, sizesOf, TWIPS_PER_POINT } from './page';
import { escaped } from './written';

/** What printing a text needs. */
export interface Inking {
  readonly ids: Ids;
  readonly look: Look;
  /** Keeps what must not be torn together. */
  readonly glue: (text: string) => readonly Part[];
  /** Room between the margins, or inside the cell, in twentieths of a point. */
  readonly width: number;
  /** Inside a table cell: smaller, no first-line indent. */
  readonly inCell: boolean;
}

interface RunLook {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

/**
 * A text as runs. Parts that stay whole are marked as no Thai: LibreOffice ends Thai lines by a dictionary of its own that knows neither
 * joiners nor Thai numbers, and heeds them in any other language. The look is the same. What is wider than its
 * line is left as it is: it must be parted somewhere.
 */
export function run(text: string, inking: Inking, { bold, italic }: RunLook = {}): string {
  const size = sizesOf(inking.look)[inking.inCell ? 'cell' : 'body'];
  const room = inking.width / TWIPS_PER_POINT - SLACK;
  const look = (bold === true ? '<w:b/><w:bCs/>' : '') + (italic === true ? '<w:i/><w:iCs/>' : '');
  const fits = (part: Part): boolean => part.whole && widthOf(part.text, size, bold === true) < room;
  // What is too wide for its line as one ("วันที่ ๓๐ พฤศจิกายน ๒๕๖๘") is parted where it can be best, and so on, not within its words.
  const words = (part: Part): readonly Part[] => {
    const space = part.whole && !fits(part) ? bestSpace(part.text) : -1;
    if (space < 0) return [part];
    const [head, tail] = [part.text.slice(0, space), part.text.slice(space + 1)];
    return [...words({ text: head, whole: true }), { text: ' ', whole: false }, { text: tail, whole: true }];
  };
  return inking
    .glue(text)
    .flatMap(words)
    .map((part) => {
      const binds = fits(part);
      const properties = look + (binds ? '<w:lang w:bidi="en-US"/>' : '');
      const printed = escaped(binds ? bound(part.text) : part.text);
      return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${printed}</w:t></w:r>`;
    })
    .join('');
}

const INLINES: { readonly [K in InlineKind]: (inline: InlineOf<K>, inking: Inking) => string } = {
  text: ({ text, bold, italic }, inking) => run(text, inking, { bold, italic }),
  // An address is copied as it stands: nothing is put between its letters.
  link: ({ text, url }, inking) =>
    isSafeUrl(url)
      ? outsideLink(
          inking.ids,
          `<w:r><w:rPr><w:color w:val="1155CC"/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`,
          url,
        )
      : run(text, inking),
  reference: ({ to, label }, inking) => insideLink(run(label, inking), to),
};

export const printInlines = (inlines: readonly Inline[], inking: Inking): string =>
  inlines.map((one) => (INLINES[one.kind] as (inline: Inline, inking: Inking) => string)(one, inking)).join('');

/** Inlines as runs: text, links, references. One handler per kind. */
import { isSafeUrl } from '../links';
import type { Inline, InlineKind, InlineOf, Look } from '../tree';
import { type Ids, insideLink, outsideLink } from './links';
import { escaped, type Piece } from './written';

/** What printing a text needs. */
export interface Inking {
  readonly ids: Ids;
  readonly look: Look;
  /** Keeps what must not be torn together. */
  readonly glue: (text: string) => string;
}

export interface RunLook {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

export function run(text: string, inking: Inking, { bold, italic }: RunLook = {}): string {
  const look = (bold === true ? '<w:b/><w:bCs/>' : '') + (italic === true ? '<w:i/><w:iCs/>' : '');
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(inking.glue(text))}</w:t></w:r>`;
}

const INLINES: { readonly [K in InlineKind]: (inline: InlineOf<K>, inking: Inking) => Piece } = {
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

export const printInlines = (inlines: readonly Inline[], inking: Inking): readonly Piece[] =>
  inlines.map((one) => (INLINES[one.kind] as (inline: Inline, inking: Inking) => Piece)(one, inking));

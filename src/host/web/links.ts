/** Where a link may lead: the web, a letter, a document made here, or a cell of this workbook. Anything else (javascript:, data:, file:) is refused. */
type LinkTarget =
  | { readonly kind: 'outside'; readonly address: string }
  /** A Google document; one that was made here is opened here. */
  | { readonly kind: 'document'; readonly id: string; readonly address: string }
  | { readonly kind: 'cell'; readonly sheet: number; readonly range: string };

const DOCUMENT = /^https:\/\/(?:docs\.google\.com\/document|drive\.google\.com\/file)\/d\/([\w-]+)/;

/** Whether this is the address, and nothing else, of a document that the host itself made: nothing stands behind it at Google (services/drive.ts). */
export const isMadeHere = (text: string): boolean => /^https:\/\/docs\.google\.com\/document\/d\/file-[\w-]+(?:\/edit)?$/.test(text);

/** Where a document that was made here opens while the studio runs: `http://127.0.0.1:PORT/#document=ID`. @returns null for any other text. */
export function linkHere(text: string, origin: string): string | null {
  const id = DOCUMENT.exec(text.trim())?.[1] ?? idAt(text.trim(), origin);
  return id === null ? null : `${origin}/#document=${id}`;
}

/** The document that such an address asks for, from its part after `#`. */
export const documentOf = (hash: string): string | null => /^#document=([\w-]+)$/.exec(hash)?.[1] ?? null;

/** The document of a studio's own address. */
const idAt = (text: string, origin: string): string | null =>
  text.startsWith(`${origin}/#`) ? documentOf(text.slice(origin.length + 1)) : null;

/** `origin`: the studio's own. */
export function target(link: string, origin: string): LinkTarget | null {
  const inside = /^(?:https:\/\/docs\.google\.com\/spreadsheets\/d\/[^#]*)?#gid=(\d+)(?:&range=([A-Z0-9:]+))?$/i.exec(link.trim());
  if (inside) return { kind: 'cell', sheet: Number(inside[1]), range: inside[2] ?? 'A1' };
  try {
    const { protocol, href } = new URL(link);
    const document = DOCUMENT.exec(href)?.[1] ?? idAt(href, origin);
    if (document !== null) return { kind: 'document', id: document, address: href };
    return ['http:', 'https:', 'mailto:'].includes(protocol) ? { kind: 'outside', address: href } : null;
  } catch {
    return null;
  }
}

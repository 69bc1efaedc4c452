/** Where a cell's link may lead: the web, a letter, or another cell of this workbook. Anything else (javascript:, data:, file:) is refused. */
export type Target =
  | { readonly kind: 'outside'; readonly address: string }
  | { readonly kind: 'cell'; readonly sheet: number; readonly range: string };

export function target(link: string): Target | null {
  const inside = /^(?:https:\/\/docs\.google\.com\/spreadsheets\/d\/[^#]*)?#gid=(\d+)(?:&range=([A-Z0-9:]+))?$/i.exec(link.trim());
  if (inside) return { kind: 'cell', sheet: Number(inside[1]), range: inside[2] ?? 'A1' };
  try {
    const { protocol, href } = new URL(link);
    return ['http:', 'https:', 'mailto:'].includes(protocol) ? { kind: 'outside', address: href } : null;
  } catch {
    return null;
  }
}

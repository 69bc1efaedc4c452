/** The signature block: people side by side in a table without rules, each kept whole. */
import type { BlockOf, TableCell, TableRow } from '../tree';
import type { Orientation } from './page';

const SIDE_BY_SIDE: Readonly<Record<Orientation, number>> = { portrait: 2, landscape: 3 };

/** People in rows, side by side; a cell without lines fills the last row. */
export function signatureRows({ people }: BlockOf<'signature'>, orientation: Orientation): readonly TableRow[] {
  const columns = Math.min(people.length, SIDE_BY_SIDE[orientation]);
  return Array.from({ length: Math.ceil(people.length / columns) }, (_, row) => ({
    keep: true,
    cells: Array.from({ length: columns }, (_one, at): TableCell => {
      const lines = people[row * columns + at] ?? [];
      return { blocks: lines.map((text) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }], align: 'center' }) as const) };
    }),
  }));
}

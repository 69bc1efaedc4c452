/** Blocks with their heights: what pages are reckoned from. What is changed for the pages' sake is changed in both, so that nothing is measured twice. */
import type { Block, BlockOf, Look, Section, TableRow } from '../tree';
import { type Atom, atomsOf, BREAK, placeOf, roomOf, rowName } from './heights';
import type { Cuts } from './lines';

interface Laid {
  readonly block: Block;
  readonly atoms: readonly Atom[];
}

export interface LaidSection {
  readonly section: Section;
  /** Room between the margins, in points. */
  readonly room: number;
  readonly blocks: readonly Laid[];
  /** Of all blocks, in order. */
  readonly atoms: readonly Atom[];
}

const sectionOf = (section: Section, room: number, blocks: readonly Laid[]): LaidSection => ({
  section: { ...section, blocks: blocks.map(({ block }) => block) },
  room,
  blocks,
  atoms: blocks.flatMap(({ atoms }) => atoms),
});

/** A section with other blocks. */
const withBlocks = ({ section, room }: LaidSection, blocks: readonly Laid[]): LaidSection => sectionOf(section, room, blocks);

/** The sections measured in a look, without the cover; what stands before signatures stays with them. */
export const laid = (sections: readonly Section[], look: Look, cuts: Cuts): readonly LaidSection[] =>
  sections
    .filter(({ cover }) => cover !== true)
    .map((section) => {
      const place = placeOf(section, look, cuts);
      const blocks = section.blocks.map((block, index): Laid => {
        const atoms = atomsOf(block, place);
        const holds = section.blocks[index + 1]?.kind === 'signature' && block.kind !== 'table';
        return { block, atoms: holds ? atoms.map((atom): Atom => ({ ...atom, keepNext: true })) : atoms };
      });
      return sectionOf(section, roomOf(section), blocks);
    });

/** Fewer lines than this on a chapter's last page are a fragment: so many stay together. */
const CLOSING = 5;

/** A paragraph of more lines than this is parted where the page ends, whatever stands on the next one. */
const LONGEST = 16;

/** The last lines of a table that stay together; a row of more lines than this is not held by those below it. */
const LAST_ROWS = 4;
const HIGHEST = 10;

/** A block of which the end stays together; null where nothing can be said of its kind. */
function held({ block, atoms }: Laid, wanted: number, next: boolean): { readonly laid: Laid; readonly lines: number } | null {
  const more = next ? { keepNext: true } : {};
  switch (block.kind) {
    case 'heading':
      return { laid: { block, atoms }, lines: 1 };
    case 'paragraph': {
      const [{ lines } = { lines: 0 }] = atoms;
      const whole = lines <= LONGEST ? { keep: true } : {};
      const own = atoms.map((atom): Atom => ({ ...atom, ...more, ...(lines <= LONGEST ? { whole: true } : {}) }));
      return { laid: { block: { ...block, ...whole, ...more }, atoms: own }, lines };
    }
    case 'list': {
      let keep = 0;
      let lines = 0;
      for (let at = atoms.length - 1; at >= 0 && lines < wanted; at -= 1) {
        keep += 1;
        lines += atoms[at]?.lines ?? 0;
      }
      const own = atoms.map((atom, at): Atom => {
        if (at < atoms.length - keep) return atom;
        return { ...atom, whole: true, ...(at < atoms.length - 1 || next ? { keepNext: true } : {}) };
      });
      return { laid: { block: { ...block, keep, ...more }, atoms: own }, lines };
    }
    default:
      return null;
  }
}

/** Whether a chapter ends with the block before this one: the page does. */
const beginsPage = (next: Laid | undefined): boolean =>
  next === undefined || next.block.kind === 'pageBreak' || (next.block.kind === 'heading' && next.block.newPage === true);

/** The rows at a table's end that stay together. */
function heldRows(block: BlockOf<'table'>, atoms: readonly Atom[]): Laid {
  const rows = atoms.filter(({ row }) => row !== undefined);
  const first = atoms.length - rows.length;
  const keep = new Set<number>();
  let lines = 0;
  for (let at = rows.length - 1; at > 0; at -= 1) {
    lines += rows[at]?.lines ?? 0;
    if (lines >= LAST_ROWS || (rows[at - 1]?.lines ?? 0) > HIGHEST) break;
    keep.add(at - 1);
  }
  if (keep.size === 0) return { block, atoms };
  return {
    block: { ...block, rows: block.rows.map((row, at): TableRow => (keep.has(at) ? { ...row, keepNext: true } : row)) },
    atoms: atoms.map((atom, at): Atom => (keep.has(at - first) ? { ...atom, keepNext: true } : atom)),
  };
}

/**
 * The last lines of every chapter and table hold together, so that none ends with a few of them on a page of their own. The document says so, not
 * the reckoning: it holds in every program.
 */
export function closed(section: LaidSection): LaidSection {
  const blocks = section.blocks.map((one) => (one.block.kind === 'table' ? heldRows(one.block, one.atoms) : one));
  blocks.forEach((_, end) => {
    if (!beginsPage(blocks[end + 1])) return;
    let lines = 0;
    for (let at = end; at >= 0 && lines < CLOSING; at -= 1) {
      const one = held(blocks[at] as Laid, CLOSING - lines, at < end);
      if (one === null) break;
      blocks[at] = one.laid;
      lines += one.lines;
    }
  });
  return withBlocks(section, blocks);
}

/** The first of the blocks that stay on the page of the one at this place. */
function firstHeld(blocks: readonly Laid[], at: number): number {
  const before = blocks[at - 1]?.block;
  const holds = before?.kind === 'heading' || ((before?.kind === 'paragraph' || before?.kind === 'list') && before.keepNext === true);
  return holds ? firstHeld(blocks, at - 1) : at;
}

const placeOfHeading = ({ blocks }: LaidSection, id: string): number =>
  blocks.findIndex(({ block }) => block.kind === 'heading' && block.id === id);

/** Whether lines before a heading stay on its page. */
export const holdsBefore = (section: LaidSection, id: string): boolean => {
  const at = placeOfHeading(section, id);
  return at >= 0 && firstHeld(section.blocks, at) < at;
};

/** The section with this heading, and what is held with it, at the top of a page. */
function begun(section: LaidSection, id: string): LaidSection {
  const at = placeOfHeading(section, id);
  const first = at < 0 ? 0 : firstHeld(section.blocks, at);
  const one = section.blocks[first];
  // What begins its section, or follows a page's end, begins a page already.
  if (first === 0 || one === undefined || section.blocks[first - 1]?.block.kind === 'pageBreak') return section;
  const { block, atoms } = one;
  if (block.kind === 'heading' && block.newPage === true) return section;
  const fresh: readonly Laid[] =
    block.kind === 'heading'
      ? [{ block: { ...block, newPage: true }, atoms: [BREAK, ...atoms] }]
      : [{ block: { kind: 'pageBreak' }, atoms: [BREAK] }, one];
  return withBlocks(section, [...section.blocks.slice(0, first), ...fresh, ...section.blocks.slice(first + 1)]);
}

/** The section with these headings at the top of a page, or as near to it as what is held with them lets them. */
export const beginning = (section: LaidSection, headings: Iterable<string>): LaidSection => [...headings].reduce(begun, section);

/** The first row of the last ones that no cell from above reaches into; null where the table is one piece. */
function lastPiece({ rows, widths }: BlockOf<'table'>): number | null {
  for (let at = rows.length - 1; at > 0; at -= 1) {
    const columns = (rows[at]?.cells ?? []).reduce((sum, { colSpan = 1 }) => sum + colSpan, 0);
    if (columns >= widths.length) return at;
  }
  return null;
}

/** A table whose last rows begin a new page, so that the signatures have something to stand under; null where it cannot be parted. */
export function parted(section: LaidSection): LaidSection | null {
  const at = section.blocks.findIndex(
    ({ block }, index) => block.kind === 'table' && section.blocks[index + 1]?.block.kind === 'signature',
  );
  const one = section.blocks[at];
  if (one?.block.kind !== 'table') return null;
  const table = one.block;
  const from = lastPiece(table);
  if (from === null) return null;
  const header = one.atoms.length - table.rows.length;
  const end = `${table.id}-end`;
  const pieces: readonly Laid[] = [
    { block: { ...table, rows: table.rows.slice(0, from) }, atoms: one.atoms.slice(0, header + from) },
    { block: { kind: 'pageBreak' }, atoms: [BREAK] },
    {
      block: { ...table, id: end, rows: table.rows.slice(from) },
      atoms: [
        ...one.atoms.slice(0, header),
        ...one.atoms.slice(header + from).map((atom, index): Atom => ({ ...atom, row: rowName(end, index) })),
      ],
    },
  ];
  return withBlocks(section, [...section.blocks.slice(0, at), ...pieces, ...section.blocks.slice(at + 1)]);
}

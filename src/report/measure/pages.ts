/** On which page what stands: the report's blocks stacked as a program for documents would, by our own letter widths. */
import { MARGINS, PAPER } from '../docx/page';
import type { Look, Section } from '../tree';
import { type Atom, atomsOf, placeOf } from './heights';
import type { Cuts } from './lines';

/** Sections measured in a look: what `paged` stacks. */
type Measured = readonly { readonly room: number; readonly atoms: readonly Atom[] }[];

export interface Paged {
  /** Page by the heading's id, counted from the first page after the cover. */
  readonly headings: ReadonlyMap<string, number>;
  /** How much of its page is taken above a heading, 0 to 1. */
  readonly above: ReadonlyMap<string, number>;
  readonly pages: number;
  /** How much of the last page is taken, 0 to 1. */
  readonly filled: number;
  /** True where the signatures stand on a page of their own. */
  readonly lonely: boolean;
  /** Sections whose last page holds next to nothing. */
  readonly fragments: number;
  /** By a row's name, whether it stays on one page. */
  readonly rows: ReadonlyMap<string, boolean>;
}

const MIN_LINES = 2;

/** A last page that is filled less than this holds a fragment: four or five lines. */
const FRAGMENT = 0.18;

/** A row moves whole to the next page where it leaves at most this share of the page blank; elsewhere it is parted, if that is safe. */
const BLANK = 0.45;

/** Signatures that would only just fit, in points, are taken not to. */
const DOUBT = 30;

/** No row begins with fewer lines than this at a page's foot. */
const FOOT_LINES = 6;

/** The reckoning is not exact: a row is parted only where it is safe on pages that are a little longer or shorter, too. */
const DOUBTS = [1, 0.92, 0.96, 1.04, 1.08] as const;

/** What of an atom must stand on a page together: all of it, or its first two lines. */
const least = ({ before, lines, line, whole }: Atom): number =>
  before + (whole === true || lines <= MIN_LINES + 1 ? lines * line : MIN_LINES * line);

/** Room between the margins of a section, in points. */
const roomOf = ({ orientation }: Section): number =>
  ((orientation === 'landscape' ? PAPER.width : PAPER.height) - MARGINS.top - MARGINS.bottom) / 20;

/** The atoms of the sections; what stands before signatures stays with them. */
export const measured = (sections: readonly Section[], look: Look, cuts: Cuts): Measured =>
  sections
    .filter(({ cover }) => cover !== true)
    .map((section) => {
      const place = placeOf(section, look, cuts);
      const atoms = section.blocks.flatMap((block, index) => {
        const holds = section.blocks[index + 1]?.kind === 'signature' && block.kind !== 'table';
        return holds ? atomsOf(block, place).map((atom): Atom => ({ ...atom, keepNext: true })) : atomsOf(block, place);
      });
      return { room: roomOf(section), atoms };
    });

/** A pile of pages: how much of the last one is taken. */
interface Pile {
  readonly room: number;
  page: number;
  used: number;
}

function turn(pile: Pile, header = 0): void {
  pile.page += 1;
  pile.used = header;
}

/** Turns the page where an atom, with what must stay with it, does not fit the rest of it. */
function makeRoom(pile: Pile, atoms: readonly Atom[], index: number, atom: Atom): void {
  let needed = least(atom) + (atom.mark === 'signature' ? DOUBT : 0);
  for (let next = index; atoms[next]?.keepNext === true && atoms[next + 1] !== undefined; next += 1)
    needed += (atoms[next]?.after ?? 0) + least(atoms[next + 1] as Atom);
  if (pile.used > 0 && pile.used + needed > pile.room) turn(pile, atom.header ?? 0);
}

/** Puts an atom where there is room for its beginning. */
function put(pile: Pile, atom: Atom): void {
  let left = atom.lines;
  pile.used += atom.before;
  if (atom.whole === true) {
    pile.used += left * atom.line;
    while (pile.used > pile.room) turn(pile, pile.used - pile.room);
  }
  while (left > 0 && atom.whole !== true) {
    const fit = Math.max(Math.floor((pile.room - pile.used) / atom.line + 0.001), 0);
    if (fit >= left) {
      pile.used += left * atom.line;
      break;
    }
    // A single last line takes one before it along.
    const now = left - fit === 1 ? Math.max(fit - 1, 0) : fit;
    left -= now;
    turn(pile, atom.header ?? 0);
    if (now === 0 && fit === 0 && pile.used >= pile.room) break;
  }
  pile.used += atom.after;
}

/** Whether a row stays whole, given the piles as they may be; the first is the likely one. */
function staysWhole({ lines, line, header = 0 }: Atom, piles: readonly Pile[]): boolean {
  const height = lines * line;
  const left = piles.map(({ room, used }) => room - used);
  const [likely = 0] = left;
  const safe = piles.every(({ room }, index) => {
    const own = left[index] ?? 0;
    return height <= own || (own >= FOOT_LINES * line && own < room - header) || own >= room - header;
  });
  return height <= likely || likely <= ((piles[0]?.room ?? 0) - header) * BLANK || !safe;
}

/** By a row's name, whether it stays on one page. */
function rowsOf(sections: Measured): ReadonlyMap<string, boolean> {
  const rows = new Map<string, boolean>();
  for (const { room, atoms } of sections) {
    const piles = DOUBTS.map((doubt): Pile => ({ room: room / doubt, page: 1, used: 0 }));
    atoms.forEach((given, index) => {
      if (given.row !== undefined) rows.set(given.row, staysWhole(given, piles));
      const atom = given.row !== undefined && rows.get(given.row) === true ? { ...given, whole: true } : given;
      for (const pile of piles) {
        if (atom.newPage === true) {
          if (pile.used > 0) turn(pile);
        } else {
          makeRoom(pile, atoms, index, atom);
          put(pile, atom);
        }
      }
    });
  }
  return rows;
}

/**
 * @param stretch how much higher everything is than reckoned
 * @param known what was decided of the rows already; else it is decided here
 */
export function paged(sections: Measured, stretch = 1, known: ReadonlyMap<string, boolean> | null = null): Paged {
  const headings = new Map<string, number>();
  const above = new Map<string, number>();
  const rows = known ?? rowsOf(sections);
  let page = 0;
  let filled = 0;
  let lonely = false;
  let fragments = 0;
  for (const { room, atoms } of sections) {
    const pile: Pile = { room: room / stretch, page: page + 1, used: 0 };
    atoms.forEach((given, index) => {
      if (given.newPage === true) {
        if (pile.used > 0) turn(pile);
        return;
      }
      const atom = given.row !== undefined && rows.get(given.row) === true ? { ...given, whole: true } : given;
      makeRoom(pile, atoms, index, atom);
      if (atom.mark === 'signature') lonely = pile.used === 0;
      else if (atom.mark !== undefined && atom.mark !== 'header') {
        headings.set(atom.mark, pile.page);
        above.set(atom.mark, pile.used / pile.room);
      }
      put(pile, atom);
    });
    filled = pile.used / pile.room;
    if (pile.page > page + 1 && filled < FRAGMENT) fragments += 1;
    page = pile.page;
  }
  return { headings, above, pages: page, filled, lonely, fragments, rows };
}

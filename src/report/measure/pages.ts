/** On which page what stands: the report's blocks stacked as a program for documents would, by our own letter widths. */
import type { Atom } from './heights';
import type { LaidSection } from './laid';

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
  readonly rows: RowsDecided;
}

/** What is decided of the rows of all tables. */
interface RowsDecided {
  /** By a row's name, whether it stays on one page. */
  readonly whole: ReadonlyMap<string, boolean>;
  /** Headings that must begin a page, because the high row below them would begin at its foot. */
  readonly begins: ReadonlySet<string>;
  /** By a row's name, the points left below its words, so that the row below does not begin with a line or two at the page's foot. */
  readonly below: ReadonlyMap<string, number>;
  /** Rows of which a line or two go over to the next page. */
  readonly slivers: number;
}

const MIN_LINES = 2;

/** A last page with less than this on it, in points, holds a fragment: three lines. */
const FRAGMENT = 75;

/** A row moves whole to the next page where it leaves at most this share of the page blank; elsewhere it is parted, if that is safe. */
const BLANK = 0.25;

/** Where it would leave more than this blank, the likely page alone decides. */
const HOLE = 0.45;

/** Signatures that would only just fit, in points, are taken not to. */
const DOUBT = 45;

/** A parted row has at least so many lines at the page's foot, and so many on the next page. */
const FOOT_LINES = 6;
const REST_LINES = 2;

/** Of the last row of a table so many go over, or none: they may have the page to themselves. */
const LAST_REST_LINES = 8;

/** The reckoning is not exact: a row is parted only where it is safe on pages that are a little longer or shorter, too. The first is the likely one. */
const DOUBTS = [1, 0.995, 1.005, 0.98, 1.02] as const;

/** Lines that the foot and the rest may lack on the unlikely pages. */
const LESS = 1;

/**
 * A row that fills a page more than this, with what stands above it, is never held whole. LibreOffice (7.4) cuts off the end of a row that is held and does
 * not fit under the table's header, and what follows it on the page is lost too; the rest is for rows that turn out higher than reckoned.
 */
const FULL = 0.9;

/** A row that nothing holds begins on the next page where fewer lines than this are left: the row above it is set so much higher. */
const FEW_LINES = 4;

/** So much of a line a stretched row leaves below it: half a line more or less than reckoned does no harm. */
const LEFT_OVER = 0.55;

/** What of an atom must stand on a page together: all of it, or its first two lines. */
const least = ({ before, lines, line, whole }: Atom): number =>
  before + (whole === true || lines <= MIN_LINES + 1 ? lines * line : MIN_LINES * line);

const heightOf = ({ before, lines, line, after }: Atom): number => before + lines * line + after;

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

/** What stands on a row's page above it, however the pages turn: the headings that are kept with it, or the table's header. */
function aboveRow(atoms: readonly Atom[], index: number): number {
  let sum = 0;
  for (let at = index - 1; atoms[at]?.keepNext === true; at -= 1) sum += heightOf(atoms[at] as Atom);
  return sum === 0 ? (atoms[index]?.header ?? 0) : sum;
}

/** Whether a row stays whole, given the piles as they may be. */
function staysWhole({ lines, line }: Atom, piles: readonly Pile[], top: number, first: boolean, last: boolean): boolean {
  const height = lines * line;
  const left = piles.map(({ room, used }) => room - used);
  const [{ room }, likely] = [piles[0] as Pile, left[0] ?? 0];
  if (top + height > room * FULL) return false;
  // A first row takes what stands above it along.
  const blank = likely + (first ? top : 0);
  if (height <= likely || blank <= room * BLANK) return true;
  const looked = blank > room * HOLE ? left.slice(0, 1) : left;
  return !looked.every((own, index) => {
    const less = index === 0 ? 0 : LESS;
    const rest = last ? LAST_REST_LINES : REST_LINES - less;
    return height <= own || (own >= (FOOT_LINES - less) * line && height - own >= rest * line);
  });
}

/** The heading that must begin a page, so that the row below it, which no page holds whole, does not begin at a page's foot. */
function mustBegin(pile: Pile, atoms: readonly Atom[], index: number): string | null {
  const atom = atoms[index] as Atom;
  if (atom.heading !== true || pile.used === 0 || atoms[index - 1]?.keepNext === true) return null;
  let at = index;
  let chain = 0;
  for (; atoms[at]?.keepNext === true && atoms[at]?.row === undefined; at += 1) chain += heightOf(atoms[at] as Atom);
  const row = atoms[at];
  if (row?.row === undefined || chain + row.lines * row.line <= pile.room * FULL) return null;
  return pile.room - pile.used - chain < FOOT_LINES * row.line ? (atom.mark ?? null) : null;
}

/**
 * How much higher the row above must be, so that this one begins on the next page; 0 where it may stand where it is. */
function missingAbove(pile: Pile, atoms: readonly Atom[], index: number, whole: ReadonlyMap<string, boolean>): number {
  const { row, line, header = 0 } = atoms[index] as Atom;
  const above = atoms[index - 1];
  if (row === undefined || above?.row === undefined || above.keepNext === true) return 0;
  // A row that stays whole must still fit a page.
  if (whole.get(above.row) === true && header + above.lines * above.line + FEW_LINES * line > pile.room * FULL) return 0;
  const left = pile.room - pile.used;
  return left >= LEFT_OVER * line && left < FEW_LINES * line ? left - LEFT_OVER * line : 0;
}

const asDecided = (atom: Atom, { whole, below }: Pick<RowsDecided, 'whole' | 'below'>): Atom => {
  const { row, after } = atom;
  if (row === undefined) return atom;
  const space = below.get(row);
  const own = whole.get(row) === true ? { ...atom, whole: true } : atom;
  return space === undefined ? own : { ...own, after: after + space };
};

function rowsOf(sections: readonly LaidSection[]): RowsDecided {
  const whole = new Map<string, boolean>();
  const begins = new Set<string>();
  const below = new Map<string, number>();
  let slivers = 0;
  for (const { room, atoms } of sections) {
    const piles = DOUBTS.map((doubt): Pile => ({ room: room / doubt, page: 1, used: 0 }));
    const [likely] = piles as [Pile, ...Pile[]];
    atoms.forEach((given, index) => {
      const heading = mustBegin(likely, atoms, index);
      if (heading !== null) {
        begins.add(heading);
        for (const pile of piles) turn(pile);
      }
      if (given.row !== undefined) {
        const first = atoms[index - 1]?.keepNext === true;
        const held =
          given.keepNext === true || staysWhole(given, piles, aboveRow(atoms, index), first, atoms[index + 1]?.row === undefined);
        whole.set(given.row, held);
        const missing = held ? 0 : missingAbove(likely, atoms, index, whole);
        const above = atoms[index - 1];
        if (missing > 0 && above?.row !== undefined) {
          below.set(above.row, missing);
          for (const pile of piles) pile.used += missing;
        }
      }
      const atom = asDecided(given, { whole, below });
      for (const pile of piles) {
        if (atom.newPage === true) {
          if (pile.used > 0) turn(pile);
        } else {
          makeRoom(pile, atoms, index, atom);
          if (pile === likely && atom.row !== undefined && atom.whole !== true) {
            const rest = atom.lines * atom.line - (pile.room - pile.used);
            if (rest > 0 && rest < REST_LINES * atom.line * 0.9) slivers += 1;
          }
          put(pile, atom);
        }
      }
    });
  }
  return { whole, begins, below, slivers };
}

/**
 * @param stretch how much higher everything is than reckoned
 * @param known what was decided of the rows already; else it is decided here
 */
export function paged(sections: readonly LaidSection[], stretch = 1, known: RowsDecided | null = null): Paged {
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
      if (given.newPage === true || (given.heading === true && rows.begins.has(given.mark ?? ''))) {
        if (pile.used > 0) turn(pile);
        if (given.newPage === true) return;
      }
      const atom = asDecided(given, rows);
      makeRoom(pile, atoms, index, atom);
      if (atom.mark === 'signature') lonely = pile.used === 0;
      else if (atom.heading === true && atom.mark !== undefined) {
        headings.set(atom.mark, pile.page);
        above.set(atom.mark, pile.used / pile.room);
      }
      put(pile, atom);
    });
    filled = pile.used / pile.room;
    if (pile.page > page + 1 && pile.used < FRAGMENT) fragments += 1;
    page = pile.page;
  }
  return { headings, above, pages: page, filled, lonely, fragments, rows };
}

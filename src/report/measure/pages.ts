/** On which page what stands: the report's blocks stacked as a program for documents would, by our own letter widths. */
import { MARGINS, PAPER } from '../docx/page';
import type { Look, Section } from '../tree';
import { type Atom, atomsOf, placeOf } from './heights';

/** Sections measured in a look: what `paged` stacks. */
export type Measured = readonly { readonly room: number; readonly atoms: readonly Atom[] }[];

export interface Paged {
  /** Page by the heading's id, counted from the first page after the cover. */
  readonly headings: ReadonlyMap<string, number>;
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

/** A row moves whole to the next page where it leaves at most this share of the page blank; elsewhere it is parted. */
const BLANK = 0.35;

/** No row begins with fewer lines than this at a page's foot. */
const FOOT_LINES = 5;

/** What of an atom must stand on a page together: all of it, or its first two lines. */
const least = ({ before, lines, line, whole }: Atom): number =>
  before + (whole === true || lines <= MIN_LINES + 1 ? lines * line : MIN_LINES * line);

/** Room between the margins of a section, in points. */
export const roomOf = ({ orientation }: Section): number =>
  ((orientation === 'landscape' ? PAPER.width : PAPER.height) - MARGINS.top - MARGINS.bottom) / 20;

/** The atoms of the sections; what stands before signatures stays with them. */
export const measured = (sections: readonly Section[], look: Look): Measured =>
  sections
    .filter(({ cover }) => cover !== true)
    .map((section) => {
      const place = placeOf(section, look);
      const atoms = section.blocks.flatMap((block, index) => {
        const holds = section.blocks[index + 1]?.kind === 'signature' && block.kind !== 'table';
        return holds ? atomsOf(block, place).map((atom): Atom => ({ ...atom, keepNext: true })) : atomsOf(block, place);
      });
      return { room: roomOf(section), atoms };
    });

/** Whether a row stays whole, with this much room left on its page. */
const staysWhole = ({ lines, line }: Atom, left: number, room: number): boolean =>
  lines * line <= left || left <= room * BLANK || left < FOOT_LINES * line;

/**
 * @param stretch how much higher everything is than reckoned: the reckoning is not exact, and what must hold is looked at for more than one
 * @param known what was decided of the rows already; else it is decided here
 */
export function paged(sections: Measured, stretch = 1, known: ReadonlyMap<string, boolean> | null = null): Paged {
  const headings = new Map<string, number>();
  const rows = new Map<string, boolean>(known ?? []);
  let page = 0;
  let filled = 0;
  let lonely = false;
  let fragments = 0;
  for (const { room: whole, atoms } of sections) {
    const room = whole / stretch;
    page += 1;
    const first = page;
    let used = 0;
    const turn = (header = 0) => {
      page += 1;
      used = header;
    };
    atoms.forEach((given, index) => {
      if (given.newPage === true) {
        turn();
        return;
      }
      if (given.row !== undefined && known === null) rows.set(given.row, staysWhole(given, room - used, room));
      const atom = given.row !== undefined && rows.get(given.row) === true ? { ...given, whole: true } : given;
      let needed = least(atom);
      for (let next = index; atoms[next]?.keepNext === true && atoms[next + 1] !== undefined; next += 1) {
        const after = atoms[next + 1] as Atom;
        needed += (atoms[next]?.after ?? 0) + least(after);
      }
      if (used > 0 && used + needed > room) turn(atom.header ?? 0);
      if (atom.mark === 'signature') lonely = used === 0;
      else if (atom.mark !== undefined && atom.mark !== 'header') headings.set(atom.mark, page);
      let left = atom.lines;
      used += atom.before;
      if (atom.whole === true) {
        used += left * atom.line;
        while (used > room) turn(used - room);
      } else {
        while (left > 0) {
          const fit = Math.max(Math.floor((room - used) / atom.line + 0.001), 0);
          if (fit >= left) {
            used += left * atom.line;
            left = 0;
          } else {
            // A single last line takes one before it along.
            const now = left - fit === 1 ? Math.max(fit - 1, 0) : fit;
            left -= now;
            turn(atom.header ?? 0);
            if (now === 0 && fit === 0 && used >= room) break;
          }
        }
      }
      used += atom.after;
    });
    filled = used / room;
    if (page > first && filled < FRAGMENT) fragments += 1;
  }
  return { headings, pages: page, filled, lonely, fragments, rows };
}

/** On which page what stands: the report's blocks stacked as a program for documents would, by our own letter widths. */
import { MARGINS, PAPER } from '../docx/page';
import type { Look, Section } from '../tree';
import { type Atom, atomsOf, placeOf } from './heights';

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
}

const MIN_LINES = 2;

/** A last page that is filled less than this holds a fragment: four or five lines. */
const FRAGMENT = 0.18;

/** Signatures that would only just fit are taken not to: the reckoning is not exact. */
const DOUBT = 12;

/** What of an atom must stand on a page together: all of it, or its first two lines. */
const least = ({ before, lines, line, whole }: Atom): number =>
  before + (whole === true || lines <= MIN_LINES + 1 ? lines * line : MIN_LINES * line);

/** Room between the margins of a section, in points. */
export const roomOf = ({ orientation }: Section): number =>
  ((orientation === 'landscape' ? PAPER.width : PAPER.height) - MARGINS.top - MARGINS.bottom) / 20;

export function paged(sections: readonly Section[], look: Look): Paged {
  const headings = new Map<string, number>();
  let page = 0;
  let filled = 0;
  let lonely = false;
  let fragments = 0;
  for (const section of sections) {
    if (section.cover === true) continue;
    const room = roomOf(section);
    const atoms = section.blocks.flatMap((block) => atomsOf(block, placeOf(section, look)));
    page += 1;
    const first = page;
    let used = 0;
    const turn = (header = 0) => {
      page += 1;
      used = header;
    };
    atoms.forEach((atom, index) => {
      if (atom.newPage === true) {
        turn();
        return;
      }
      let needed = least(atom);
      for (let next = index; atoms[next]?.keepNext === true && atoms[next + 1] !== undefined; next += 1) {
        const after = atoms[next + 1] as Atom;
        needed += (atoms[next]?.after ?? 0) + least(after);
      }
      const margin = atom.mark === 'signature' ? DOUBT : 0;
      if (used > 0 && used + needed + margin > room) turn(atom.header ?? 0);
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
  return { headings, pages: page, filled, lonely, fragments };
}

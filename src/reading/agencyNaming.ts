/** What the words in the place of a name are: an agency, a summary of agencies, or the area or ministry that agencies belong to. */
import { AGENCY_TYPES } from '../model';
import { findPlaces, toArabicDigits } from '../thai';
import { agencyIn } from './agencyNames';
import { tight } from './clean';
import { ALL_OF_A_KIND, AREA, NO_NAME, SUMMARY_LATIN, SUMMARY_LEAD, SUMMARY_PLACE, SUMMARY_WITHIN } from './data/naming';

/**
 * `summary`: sums, means, spread, targets, notes; never an agency. `area`: a region, province, district or ministry, which is an agency only among its
 * like. `agency`: a name that reads as one, or against which nothing speaks. `none`: no Thai word, or no name at all.
 */
type Naming = 'agency' | 'summary' | 'area' | 'none';

/** "1.", "(2)", "ก." and dashes in front of a label. */
const NUMBERING = /^(?:\(?\d{1,4}[.)]+|[-–—•*]+)/;

/** Types named without an agency: "เทศบาลตำบล", "อบต.", "อปท." stand for all of their kind. */
const KINDS: ReadonlySet<string> = new Set([
  ...AGENCY_TYPES.flatMap(({ id, name, short }) => (id === 'pattaya' || id === 'bangkok' ? [] : [name, short, short.replace(/\./g, '')])),
  ...ALL_OF_A_KIND,
]);

const known = new Map<string, Naming>();
const MOST_KNOWN = 20_000;

/** What the words of a cell name. The gazetteer decides before the words: ตำบลรวมไทยพัฒนา is a place. */
export function namingOf(cell: string): Naming {
  const before = known.get(cell);
  if (before !== undefined) return before;
  const naming = readNaming(cell);
  if (known.size < MOST_KNOWN) known.set(cell, naming);
  return naming;
}

function readNaming(cell: string): Naming {
  const key = toArabicDigits(tight(cell)).replace(NUMBERING, '');
  if (SUMMARY_LATIN.test(key)) return 'summary';
  if (key.length < 2 || !/[ก-ฮ]/.test(key) || NO_NAME.test(key)) return 'none';
  if (KINDS.has(key)) return 'summary';
  const named = agencyIn(cell);
  if (named) {
    const isPlace = findPlaces(named.place).length > 0;
    return !isPlace && (SUMMARY_WITHIN.test(key) || SUMMARY_PLACE.test(named.place)) ? 'summary' : 'agency';
  }
  if (AREA.test(key)) return SUMMARY_WITHIN.test(key) ? 'summary' : 'area';
  if (findPlaces(key).length > 0) return 'agency';
  return SUMMARY_LEAD.test(key) || SUMMARY_WITHIN.test(key) ? 'summary' : 'agency';
}

/** The word by which an area is one: rows of one kind are agencies where they are the table. */
export const areaWord = (cell: string): string => AREA.exec(toArabicDigits(tight(cell)).replace(NUMBERING, ''))?.[0] ?? '';

/** Looking places up: exactly, at the head of a text, and by likeness where a name is misspelt. */
import { editDistance } from '../likeness';
import { PROVINCES } from '../provinces';
import { squeeze } from '../text';
import { districtsOf, type Place, type PlaceLevel, placesByName, subdistrictsOf } from './places';

const LEADS = /^(?:จังหวัด|จ\.|อำเภอ|อ\.|กิ่งอำเภอ|เขต|ตำบล|ต\.|แขวง)/;

/** The name as the gazetteer has it: no spaces, no word จังหวัด, อำเภอ, ตำบล before it. A place whose own name begins so ("เขตพื้นที่") is tried first as it stands. */
function plainName(name: string): string {
  const squeezed = squeeze(name);
  return placesByName().has(squeezed) ? squeezed : squeezed.replace(LEADS, '');
}

interface PlaceQuestion {
  readonly level?: PlaceLevel;
  readonly province?: string;
  readonly district?: string;
}

const answers = (place: Place, { level, province, district }: PlaceQuestion): boolean =>
  (level === undefined || place.level === level) &&
  (province === undefined || place.province === province) &&
  (district === undefined || place.district === district);

/** The places of exactly this name ("จังหวัดเลย" and "เลย" alike), larger ones first; none where the name is unknown. */
export const findPlaces = (name: string, question: PlaceQuestion = {}): readonly Place[] =>
  (placesByName().get(plainName(name)) ?? []).filter((place) => answers(place, question));

/** How many letters of a name may be wrong: one of short names, two from six letters on (ไชย for ชัย is two), a quarter of long ones. */
const allowed = (name: string): number => Math.max(name.length < 6 ? 1 : 2, Math.floor(name.length / 4));

/** The names of a list that are nearest to a name; several where they are equally near, none where none is near enough. */
function nearestIn(name: string, list: Iterable<string>): readonly string[] {
  let least = allowed(name) + 1;
  let nearest: string[] = [];
  for (const candidate of list) {
    const distance = editDistance(name, candidate, least);
    if (distance > least || distance > allowed(name)) continue;
    if (distance < least) nearest = [];
    least = distance;
    nearest.push(candidate);
  }
  return nearest;
}

/** The province that a misspelt name means; null where none is near, or two are equally near. */
export function nearestProvince(name: string): string | null {
  const plain = plainName(name);
  if (plain === '') return null;
  const nearest = PROVINCES.includes(plain) ? [plain] : nearestIn(plain, PROVINCES);
  return nearest.length === 1 ? nearest[0]! : null;
}

/** The district of a province that a misspelt name means; null where none is near, or two are equally near. */
export function nearestDistrict(name: string, province: string): string | null {
  const nearest = nearestIn(plainName(name), districtsOf(province));
  return nearest.length === 1 ? nearest[0]! : null;
}

/**
 * The places that a name means: those of exactly this name, else those of the names nearest to it. Ask with the district or province that stands
 * beside it, where one does: among 5,900 names many are a letter apart.
 */
export function findPlace(name: string, question: PlaceQuestion = {}): readonly Place[] {
  const exact = findPlaces(name, question);
  const plain = plainName(name);
  if (exact.length > 0 || plain.length < 2) return exact;
  const { province, district } = question;
  const within =
    province !== undefined && district !== undefined
      ? subdistrictsOf(province, district)
      : [...placesByName()].filter(([, places]) => places.some((place) => answers(place, question))).map(([known]) => known);
  return nearestIn(plain, within).flatMap((known) => findPlaces(known, question));
}

let heads: ReadonlyMap<string, readonly string[]> | null = null;

/** The names by their first two letters, the longest first. */
function byHead(): ReadonlyMap<string, readonly string[]> {
  if (heads) return heads;
  const lists = new Map<string, string[]>();
  for (const name of [...placesByName().keys()].sort((left, right) => right.length - left.length)) {
    const head = name.slice(0, 2);
    const list = lists.get(head);
    if (list) list.push(name);
    else lists.set(head, [name]);
  }
  heads = lists;
  return lists;
}

/** The names of the gazetteer that stand in the text from this place on, the longest first ("ในเมือง" …). */
export const placeNamesAt = (text: string, index: number): readonly string[] =>
  (byHead().get(text.slice(index, index + 2)) ?? []).filter((name) => text.startsWith(name, index));

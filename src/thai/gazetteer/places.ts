/** Every province, district and sub-district of Thailand (จังหวัด อำเภอ ตำบล; in Bangkok เขต and แขวง), unpacked when the first is asked for. */
import { PROVINCES } from '../provinces';
import { CODES, PACKED, TOKENS } from './packed';

export type PlaceLevel = 'province' | 'district' | 'subdistrict';

/** A place of the gazetteer; names stand without จังหวัด, อำเภอ, ตำบล. */
export interface Place {
  readonly name: string;
  readonly level: PlaceLevel;
  /** The district of a sub-district, and the district's own name; '' for a province. */
  readonly district: string;
  readonly province: string;
}

/** Stands in the packed list for the name of the district at the head of a sub-district's name. */
const AGAIN = '=';

const unpacked = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** The districts of a province with their sub-districts. */
function linesOf(province: string): ReadonlyMap<string, readonly string[]> {
  const known = unpacked.get(province);
  if (known) return known;
  const tokens = TOKENS.split(' ');
  const plain = [...(PACKED[PROVINCES.indexOf(province)] ?? '')].map((code) => tokens[CODES.indexOf(code)] ?? code).join('');
  const lines = new Map(
    plain
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, readonly string[]] => {
        const [district = '', ...names] = line.split(' ');
        return [district, names.map((name) => name.replace(AGAIN, district))];
      }),
  );
  unpacked.set(province, lines);
  return lines;
}

/** The provinces and Bangkok, in the order of the dictionary. */
export const provinces = (): readonly string[] => PROVINCES;

/** The districts of a province, in the order of the dictionary; none for a name that is no province. */
export const districtsOf = (province: string): readonly string[] => [...linesOf(province).keys()];

/** The sub-districts of a district. District names repeat between provinces, so both are asked for. */
export const subdistrictsOf = (province: string, district: string): readonly string[] => linesOf(province).get(district) ?? [];

let named: ReadonlyMap<string, readonly Place[]> | null = null;

/** All places by name: provinces first, then districts, then sub-districts. About 5,900 names. */
export function placesByName(): ReadonlyMap<string, readonly Place[]> {
  if (named) return named;
  const byName = new Map<string, Place[]>();
  const add = (place: Place): void => {
    const list = byName.get(place.name);
    if (list) list.push(place);
    else byName.set(place.name, [place]);
  };
  for (const province of PROVINCES) add({ name: province, level: 'province', district: '', province });
  for (const province of PROVINCES) for (const name of districtsOf(province)) add({ name, level: 'district', district: name, province });
  for (const province of PROVINCES) {
    for (const [district, names] of linesOf(province)) for (const name of names) add({ name, level: 'subdistrict', district, province });
  }
  named = byName;
  return byName;
}

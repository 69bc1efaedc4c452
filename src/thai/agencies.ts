/** What the name of an agency tells: its type and its short form. */
import { AGENCY_TYPES, type AgencyTypeEntry } from '../model';

/** The types whose names are looked for in texts. */
export const NAMED_TYPES: readonly AgencyTypeEntry[] = AGENCY_TYPES.filter(({ named }) => named);

/** The type that a full name begins with; '' where none does. */
export const typeOf = (name: string): string => AGENCY_TYPES.find((type) => name.startsWith(type.name))?.name ?? '';

/** "องค์การบริหารส่วนตำบลตัวอย่าง" → "อบต.ตัวอย่าง"; the full name where no type is known. */
export function shortNameOf(name: string): string {
  const type = AGENCY_TYPES.find((candidate) => candidate.short !== '' && name.startsWith(candidate.name));
  return type ? `${type.short}${name.slice(type.name.length).trim()}` : name;
}
